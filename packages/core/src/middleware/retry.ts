import { type BackoffOptions, backoff } from '../backoff.js'
import { isOneBotError, type OneBotError } from '../errors.js'
import { assertKnownOptions } from '../known-options.js'
import type { CallContext, Middleware } from '../middleware.js'
import { Halts } from './halts.js'
import { atLeast } from './options.js'

/** Options of `retry()`. Times are in ms. */
export interface RetryOptions {
  /** How often a call is tried in all. @default 3 */
  attempts?: number | undefined
  /** The pause before a further try: a random part of a ceiling that doubles. @default { min: 1000, max: 30_000 } */
  backoff?: BackoffOptions | undefined
  /**
   * Whether a call is tried again after an error. By default where it certainly was not sent, and a later try may
   * succeed. Whoever says yes to `outcome: 'unknown'` takes it that the action is carried out twice.
   * @default the outcome is 'not-sent', and the mistake is not the application's
   */
  when?: ((error: OneBotError, call: CallContext) => boolean) | undefined
}

const known = { attempts: true, backoff: true, when: true } satisfies Record<keyof RetryOptions, true>
const knownPause = { min: true, max: true, random: true } satisfies Record<keyof BackoffOptions, true>

const isSafe = ({ outcome, side }: OneBotError): boolean => outcome === 'not-sent' && side !== 'application'

const certainty = ['not-sent', 'failed', 'unknown']

/** Whether `a` leaves it as open as `b`, or more so, what has become of the call. */
const isAsOpen = (a: OneBotError, b: OneBotError | undefined): boolean =>
  b === undefined || certainty.indexOf(a.outcome ?? 'unknown') >= certainty.indexOf(b.outcome ?? 'unknown')

/**
 * Tries a call again. All tries and the pauses between them have the time of the one call (`timeout`), and end with
 * its `signal`. Where several tries fail, the error is the last one; but where an earlier one may have been carried
 * out, that one.
 * @throws {ConfigError} on an option that cannot work
 * @example app.use(retry({ attempts: 5 }))
 */
export function retry(options: RetryOptions = {}): Middleware {
  assertKnownOptions('retry', options, known)
  const { attempts = 3, backoff: pause, when = isSafe } = options
  atLeast(1, 'attempts', attempts)
  if (pause !== undefined) assertKnownOptions('backoff', pause, knownPause)
  const halts = new Halts()
  return {
    async call(call, next) {
      const deadline = performance.now() + call.options.timeout
      let told: OneBotError | undefined
      for (let attempt = 1; ; attempt++) {
        const timeout = Math.max(1, deadline - performance.now())
        try {
          return await (attempt === 1 ? next() : next({ options: { ...call.options, timeout } }))
        } catch (error) {
          if (!isOneBotError(error)) throw error
          if (isAsOpen(error, told)) told = error
          const delay = backoff(attempt, pause)
          const isLate = performance.now() + delay >= deadline
          if (attempt >= attempts || isLate || !when(error, call)) throw told
          const outcome = told?.outcome ?? 'unknown'
          await halts.start(call, { outcome, within: delay, onTime: (halt) => halt.go() }).over
        }
      }
    },
    stop: () => halts.stop(),
  }
}
