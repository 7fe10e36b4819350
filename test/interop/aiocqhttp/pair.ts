/** A bot on aiocqhttp and a pretend implementation, which talk. */
import {
  type FakeImplementation,
  type FakeImplementationOptions,
  fakeImplementation,
} from '@onebot.js/testing'
import { freePort } from '../free-port.js'
import { PythonBot } from '../python-bot.js'

export const SELF_ID = '10001'
export const TOKEN = 'the-token-of-the-bot'
export const SECRET = 'the-secret-of-the-bot'

export interface Pair {
  bot: PythonBot
  impl: FakeImplementation
  stop(): Promise<void>
}

/** @param options of the implementation */
export async function startPair(options: FakeImplementationOptions): Promise<Pair> {
  const port = await freePort()
  const isPosted = options.transport === 'http'
  const settings = {
    access_token: TOKEN,
    secret: SECRET,
    api_timeout_sec: 2,
    ...(isPosted && { api_root: `http://127.0.0.1:${port}` }),
  }
  const bot = await PythonBot.start([JSON.stringify(settings)])
  const impl = fakeImplementation({
    port,
    url: isPosted ? bot.http : `${bot.ws}/ws`,
    selfId: SELF_ID,
    accessToken: TOKEN,
    secret: SECRET,
    ...options,
  })
  await impl.connect()
  return {
    bot,
    impl,
    stop: async () => {
      await impl.stop()
      await bot.kill()
    },
  }
}
