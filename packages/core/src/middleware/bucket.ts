import { ConfigError } from '../errors.js'
import { assertKnownOptions } from '../known-options.js'
import { atLeast } from './options.js'

/** So many in so many ms, on average. */
export interface Rate {
  /** How many. */
  limit: number
  /** ms */
  per: number
  /** How many may go at once after a pause: the size of the token bucket. @default limit, but at least 1 */
  burst?: number | undefined
}

const known = { limit: true, per: true, burst: true } satisfies Record<keyof Rate, true>

/** A token bucket, kept as the moment at which it will be full: in any `w` ms at most `burst + w * limit / per` go. */
export class Bucket {
  readonly #interval: number
  readonly #slack: number
  #fullAt = Number.NEGATIVE_INFINITY

  /** @throws {ConfigError} on a rate that cannot be */
  constructor(name: string, rate: Rate) {
    assertKnownOptions(name, rate, known)
    const { limit, per, burst = Math.max(1, limit) } = rate
    if (!(limit > 0 && Number.isFinite(limit))) {
      throw new ConfigError('OPTIONS_INVALID', `${name}.limit must be a number above 0, not ${limit}`)
    }
    this.#interval = atLeast(1, `${name}.per`, per) / limit
    this.#slack = (atLeast(1, `${name}.burst`, burst) - 1) * this.#interval
  }

  /** ms until there is a token. */
  wait(now: number): number {
    return Math.max(0, this.#fullAt - this.#slack - now)
  }

  take(now: number): void {
    this.#fullAt = Math.max(this.#fullAt, now) + this.#interval
  }

  isFull(now: number): boolean {
    return this.#fullAt <= now
  }
}
