/** A bot and an implementation that talk: what every placement has to come to. */
import type { Version } from '@onebot.js/core'
import type { FakeImplementationOptions } from '@onebot.js/testing'
import { expect } from 'vitest'
import type { Machine } from './machines.js'
import type { Program } from './program.js'

export const TOKEN = 'canary-token-5f1c9e'

type Variables = Readonly<Record<string, string>>

/** What `npm start` runs where a bot is configured; it answers `ping`. */
export const startBot = (machine: Machine, env: Variables = {}, dotenv?: string): Program =>
  machine.start('examples/from-config.mjs', { env, ...(dotenv !== undefined && { dotenv }) })

export type ImplementationOptions = Omit<FakeImplementationOptions, 'url'> & {
  url?: string
  /** ms between messages that it sends of its own accord. */
  every?: number
}

export const startImplementation = (machine: Machine, options: ImplementationOptions): Program =>
  machine.start('test/docker/implementation.mjs', { args: [JSON.stringify(options)] })

/** The implementation sends a message, the bot's listener gets it, and its reply is carried out. */
export async function expectConversation(version: Version, bot: Program, impl: Program): Promise<void> {
  await impl.line(/^connected/)
  await bot.line(/ account 10001 is online$/)
  impl.tell({ message: 'ping' })
  const action = version === 'v11' ? 'send_private_msg' : 'send_message'
  await impl.line(new RegExp(`^call .*"${action}".*"pong"`))
  expect(bot.lines).toContain(`${version} private, user 20002: ping`)
}
