import type { Bot } from '../bot.js'
import { CallError, ConfigError } from '../errors.js'
import { assertKnownOptions } from '../known-options.js'
import type { CallContext, Middleware } from '../middleware.js'
import { Bucket, type Rate } from './bucket.js'
import { Halts } from './halts.js'
import { atLeast } from './options.js'
import { conversationIn, targetOf } from './targets.js'
import { type Turn, Turns } from './turns.js'

export type { Rate } from './bucket.js'

/** Options of `rateLimit()`; at least one of the rates. */
export interface RateLimitOptions {
  /** Messages of one account, wherever they go. */
  perAccount?: Rate | undefined
  /** Messages of one account to one group, channel or user. */
  perTarget?: Rate | undefined
  /** Calls of one account that write no message. @default they pass */
  otherCalls?: Rate | undefined
  /** Who goes first where several wait: higher numbers. @default the `priority` of the call's options, else 0 */
  priority?: ((call: CallContext) => number) | undefined
  /** Whether a call writes a message. @default the sending actions of both standards and of the implementations */
  isMessage?: ((call: CallContext) => boolean) | undefined
  /** How many calls of one account may wait. @default 1000 */
  maxWaiting?: number | undefined
}

const known = {
  perAccount: true,
  perTarget: true,
  otherCalls: true,
  priority: true,
  isMessage: true,
  maxWaiting: true,
} satisfies Record<keyof RateLimitOptions, true>

interface AccountTurns {
  readonly messages: Turns | undefined
  readonly others: Turns | undefined
}

/**
 * Holds calls back, so that messages go out no faster than the rates say. What waits goes by priority, and by turns
 * between targets. A call whose turn does not come within its `timeout`, or that meets too many who wait, ends with
 * `RATE_LIMITED` and was not sent.
 * @throws {ConfigError} on an option that cannot work
 * @example app.use(rateLimit({ perAccount: { limit: 1, per: 1000, burst: 5 } }))
 */
export function rateLimit(options: RateLimitOptions): Middleware {
  assertKnownOptions('rateLimit', options, known)
  const { perAccount, perTarget, otherCalls } = options
  const maxWaiting = atLeast(0, 'maxWaiting', options.maxWaiting ?? 1000)
  const rates = Object.entries({ perAccount, perTarget, otherCalls })
  // Told at once and not with the first message.
  for (const [name, rate] of rates) if (rate) new Bucket(name, rate)
  if (rates.every(([, rate]) => rate === undefined)) {
    throw new ConfigError('OPTIONS_INVALID', 'rateLimit() needs perAccount, perTarget or otherCalls')
  }
  const { isMessage = ({ action, params }) => targetOf(action, params) !== undefined } = options
  const { priority = (call) => call.options.priority ?? 0 } = options
  const accounts = new WeakMap<Bot, AccountTurns>()
  const halts = new Halts()

  function turnsOf(bot: Bot): AccountTurns {
    const known = accounts.get(bot)
    if (known) return known
    const turns = {
      messages: perAccount || perTarget ? new Turns({ perAccount, perTarget, maxWaiting }) : undefined,
      others: otherCalls && new Turns({ perAccount: otherCalls, maxWaiting }),
    }
    accounts.set(bot, turns)
    return turns
  }

  return {
    async call(call, next) {
      const { action, params, options, bot } = call
      const { messages, others } = turnsOf(bot)
      const isOne = isMessage(call)
      const turns = isOne ? messages : others
      // What will be refused anyway takes nobody's turn.
      if (turns === undefined || options.signal?.aborted || !(options.timeout >= 1)) return next()
      const refused = (why: string): CallError =>
        new CallError('RATE_LIMITED', `${action} was not sent: ${why}`, { action, outcome: 'not-sent' })
      const startedAt = performance.now()
      let hasTurn = false
      let halt: ReturnType<Halts['start']> | undefined
      const turn: Turn = {
        target: isOne ? (targetOf(action, params) ?? conversationIn(params)) : '',
        // What is no number would stand before all others.
        priority: Number(priority(call)) || 0,
        go: () => {
          hasTurn = true
          halt?.go()
        },
        refuse: () => halt?.fail(refused('calls of higher priority took its place')),
      }
      if (!turns.enter(turn)) throw refused(`${maxWaiting} calls of the account wait already`)
      if (hasTurn) return next()
      halt = halts.start(call, {
        outcome: 'not-sent',
        within: options.timeout,
        onTime: (halt) => halt.fail(refused(`its turn did not come within ${options.timeout} ms`)),
        onEnd: () => turns.leave(turn),
      })
      await halt.over
      const timeout = Math.max(1, options.timeout - (performance.now() - startedAt))
      return next({ options: { ...options, timeout } })
    },
    stop: () => halts.stop(),
  }
}
