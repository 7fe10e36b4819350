import type { Bot } from '../bot.js'
import type { OneBotEvent } from '../event.js'
import { assertKnownOptions } from '../known-options.js'
import type { Middleware } from '../middleware.js'
import { atLeast } from './options.js'

/** Options of `staleGuard()`. */
export interface StaleGuardOptions {
  /** ms. Implementations tell whole seconds, so less than 2000 makes little sense. */
  olderThan: number
  /** Gets what is kept from the listeners, with its age in ms. */
  onStale?: ((event: OneBotEvent, age: number) => unknown) | undefined
}

const known = { olderThan: true, onStale: true } satisfies Record<keyof StaleGuardOptions, true>

/** How many meta events of an account the difference of the clocks is taken from. */
const LOOKED_AT = 5
/** ms. A greater difference is no wrong clock but a wrong unit. */
const BELIEVED = 24 * 60 * 60 * 1000

/**
 * Keeps events from the listeners that happened too long ago: what an implementation sends again after it has logged
 * in or connected anew. They are counted as `too_old`. Requests pass, because they stay open until somebody answers,
 * and so do meta events and those without a time.
 *
 * The clocks of the two machines may differ: the difference is learned from the meta events of the account
 * (heartbeats), which are always sent at once. Until the first one came, the clocks are taken to agree.
 * @throws {ConfigError} on an option that cannot work
 * @example app.use(staleGuard({ olderThan: 60_000 }))
 */
export function staleGuard(options: StaleGuardOptions): Middleware {
  assertKnownOptions('staleGuard', options, known)
  const { olderThan, onStale } = options
  atLeast(0, 'olderThan', olderThan)
  const learned = new WeakMap<Bot, number[]>()

  function learn(bot: Bot, behind: number): void {
    if (!(Math.abs(behind) <= BELIEVED)) return
    const last = learned.get(bot) ?? []
    last.push(behind)
    if (last.length > LOOKED_AT) last.shift()
    learned.set(bot, last)
  }

  /** How far the implementation's clock is behind: the least, because what comes late looks like more. */
  const behindOf = (bot: Bot): number => Math.min(...(learned.get(bot) ?? [0]))

  return {
    event(event, next, flow) {
      const { type, bot, time } = event
      const behind = Date.now() - time
      if (type === 'meta' && bot) learn(bot, behind)
      if (type === 'meta' || type === 'request') return next()
      const age = behind - behindOf(event.bot)
      // Not the other way round: without a time it is no number. Nor is 0 one, which is sent where it is not known.
      if (!(age > olderThan) || time <= 0) return next()
      flow.drop('too_old')
      return onStale?.(event, age)
    },
  }
}
