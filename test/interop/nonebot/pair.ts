/** NoneBot and a pretend implementation, which talk. */
import {
  type FakeImplementation,
  type FakeImplementationOptions,
  fakeImplementation,
} from '@onebot.js/testing'
import { freePort } from '../free-port.js'
import type { PythonBot } from '../python-bot.js'
import { envOf, SECRET, SELF_ID, startNoneBot, TOKEN } from './bot.js'

type Version = 'v11' | 'v12'
type Transport = NonNullable<FakeImplementationOptions['transport']>

export interface Pair {
  bot: PythonBot
  impl: FakeImplementation
  stop(): Promise<void>
}

/** @param more lines of `.env` @param options of the implementation */
export async function startPair(
  version: Version,
  transport: Transport,
  options: Partial<FakeImplementationOptions> = {},
  more: Readonly<Record<string, unknown>> = {},
): Promise<Pair> {
  const port = await freePort()
  const env = await envOf({ ...settingsOf(version, transport, port), ...more })
  let bot: PythonBot | undefined
  const path = transport === 'http' ? '' : 'ws'
  const impl = fakeImplementation({
    version,
    transport,
    port,
    url: () => `${transport === 'http' ? bot?.http : bot?.ws}/onebot/${version}/${path}`,
    selfId: SELF_ID,
    accessToken: TOKEN,
    secret: SECRET,
    announce: true,
    ...options,
  })
  // What dials first finds the other.
  if (transport === 'forward-ws') await impl.connect()
  const noneBot = await startNoneBot(env)
  bot = noneBot.bot
  await impl.connect()
  return {
    bot,
    impl,
    stop: async () => {
      await impl.stop()
      await noneBot.stop()
    },
  }
}

function settingsOf(version: Version, transport: Transport, port: number): Record<string, unknown> {
  const prefix = `ONEBOT_${version.toUpperCase()}`
  if (transport === 'forward-ws') return { [`${prefix}_WS_URLS`]: [`ws://127.0.0.1:${port}`] }
  if (transport === 'reverse-ws') return {}
  return {
    ONEBOT_V11_SECRET: SECRET,
    [`${prefix}_API_ROOTS`]: { [SELF_ID]: `http://127.0.0.1:${port}/` },
  }
}
