/** A bot that is configured as the guides say, by variables of the environment alone; it repeats every message. */
import { fromEnv } from '@onebot.js/config'
import { createOneBot, type OneBot, type OneBotError } from '@onebot.js/core'
import { afterAll, beforeAll } from 'vitest'

/** Variables of the environment. */
export type Env = NonNullable<Parameters<typeof fromEnv>[0]>

export interface GuideBot {
  app: OneBot
  /** The port that it listens on. */
  port: number
  /** The texts of the messages that reached its listener. */
  handled: string[]
  /** What the event `error` told. */
  errors: OneBotError[]
}

/** What the bot says to a message. */
export const replyTo = (text: string): string => `re: ${text}`

/** Starts a bot; the caller stops `app`. */
export async function startFromEnv(env: Env): Promise<GuideBot> {
  const options = await fromEnv({ HOST: '127.0.0.1', PORT: '0', ONEBOT_LOG: 'false', ...env })
  const app = createOneBot({ ...options, identifyAfter: 20 })
  const handled: string[] = []
  const errors: OneBotError[] = []
  app.on('error', (error) => void errors.push(error))
  app.on('message', async (event) => {
    handled.push(event.text)
    await event.reply(replyTo(event.text))
  })
  await app.start()
  const listening = app.status().endpoints.find(({ state }) => state === 'listening')
  return { app, port: Number(new URL(listening?.address ?? 'ws://nowhere').port), handled, errors }
}

/** A bot for the time of the `describe` around it. */
export function botOf(env: Env | (() => Env)): () => GuideBot {
  let bot: GuideBot | undefined
  beforeAll(async () => {
    bot = await startFromEnv(typeof env === 'function' ? env() : env)
  })
  afterAll(() => bot?.app.stop())
  return () => {
    if (bot === undefined) throw new Error('the bot did not start')
    return bot
  }
}
