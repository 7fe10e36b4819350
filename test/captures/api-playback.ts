/** A bot that calls an API root whose answers are those of a capture. */
import { type Bot, createOneBot, type OneBot, type OneBotError, type OneBotOptions } from '@onebot.js/core'
import { type ApiRootOptions, http } from '@onebot.js/driver-http'
import { onTestFinished } from 'vitest'

export interface ApiOptions extends Omit<ApiRootOptions, 'url'> {
  selfId: string
  /** The address of the API root. */
  url: string
  encoding?: OneBotOptions['encoding']
}

export interface Caller {
  readonly app: OneBot
  /** What the event `error` told. */
  readonly errors: OneBotError[]
}

/** Starts a bot that knows one API root; it ends with the test. */
export async function startCaller({ selfId, encoding, ...root }: ApiOptions): Promise<Caller> {
  const driver = http({ apiRoots: { [selfId]: root } })
  const app = createOneBot({ drivers: [driver], logger: false, probeInterval: 0, encoding })
  const errors: OneBotError[] = []
  app.on('error', (error) => void errors.push(error))
  onTestFinished(() => app.stop())
  await app.start()
  return { app, errors }
}

export interface Ended {
  data?: unknown
  error?: unknown
  /** What `onPart` got, where it was given. */
  parts?: unknown[]
}

/** Calls an action, and gives how it ended. */
export async function ending(
  bot: Bot,
  action: string,
  params: Readonly<Record<string, unknown>>,
  withParts = false,
): Promise<Ended> {
  const parts: unknown[] = []
  const onPart = withParts ? (part: unknown): void => void parts.push(part) : undefined
  const seen = withParts ? { parts } : {}
  try {
    return { data: await bot.call(action, params, { onPart }), ...seen }
  } catch (error) {
    return { error, ...seen }
  }
}
