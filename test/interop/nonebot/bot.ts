/** NoneBot with the `.env` that a test gives it. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../free-port.js'
import { PythonBot } from '../python-bot.js'

export const SELF_ID = '10001'
export const TOKEN = 'the-token-of-the-bot'
export const SECRET = 'the-secret-of-the-bot'

/** The text of a `.env`, with what every NoneBot bot has. */
export async function envOf(settings: Readonly<Record<string, unknown>>): Promise<string> {
  const all = {
    DRIVER: '~fastapi+~httpx+~websockets',
    HOST: '127.0.0.1',
    PORT: await freePort(),
    LOG_LEVEL: 'DEBUG',
    ONEBOT_ACCESS_TOKEN: TOKEN,
    ...settings,
  }
  const text = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))
  return Object.entries(all)
    .map(([name, value]) => `${name}=${text(value)}\n`)
    .join('')
}

export interface NoneBot {
  bot: PythonBot
  /** Where its `.env` is. */
  directory: string
  stop(): Promise<void>
}

export async function startNoneBot(env: string): Promise<NoneBot> {
  const directory = await mkdtemp(join(tmpdir(), 'nonebot-'))
  await writeFile(join(directory, '.env'), env)
  const bot = await PythonBot.start([directory])
  const stop = async (): Promise<void> => {
    await bot.kill()
    await rm(directory, { recursive: true, force: true })
  }
  return { bot, directory, stop }
}
