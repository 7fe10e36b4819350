/** Notices that announced heartbeats stop. It marks the account; only a ping closes a link. */

const FLOOR = 15_000
const CEILING = 3_600_000
const FACTOR = 2.5

/**
 * After how many ms without life an account is stale. The announced interval alone is not trusted: one
 * implementation gives it in seconds.
 */
export function staleAfter(announced: number, observedGap: number): number {
  const interval = Math.max(Number.isFinite(announced) ? announced : 0, observedGap)
  return Math.min(CEILING, Math.max(FLOOR, interval * FACTOR))
}

export class Watchdog {
  readonly #onChange: (isStale: boolean) => void
  #timer: ReturnType<typeof setTimeout> | undefined
  #limit = FLOOR
  #lastBeat: number | undefined
  #lastLife = 0
  #wasAlive = false
  #isStale = false

  constructor(onChange: (isStale: boolean) => void) {
    this.#onChange = onChange
  }

  /** A heartbeat came; `announced` is the interval to the next one in ms. */
  beat(announced: number): void {
    const now = performance.now()
    // A gap during which the account was stale says nothing about the usual one.
    const gap = this.#lastBeat === undefined || this.#isStale ? 0 : now - this.#lastBeat
    this.#limit = staleAfter(announced, gap)
    this.#lastBeat = now
    this.#lastLife = now
    this.alive()
    if (this.#timer === undefined) this.#arm(this.#limit)
  }

  /** Anything valid came. Called for every event, so it stores a flag and asks no clock. */
  alive(): void {
    this.#wasAlive = true
    if (!this.#isStale) return
    this.#isStale = false
    this.#onChange(false)
  }

  stop(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }

  #arm(delay: number): void {
    this.#timer = setTimeout(this.#check, delay)
    this.#timer.unref()
  }

  readonly #check = (): void => {
    const now = performance.now()
    const isBeatRecent = now - this.#lastLife < this.#limit
    if (this.#wasAlive && !isBeatRecent) this.#lastLife = now
    this.#wasAlive = false
    const left = this.#lastLife + this.#limit - now
    if (left <= 0 && !this.#isStale) {
      this.#isStale = true
      this.#onChange(true)
    }
    this.#arm(left > 0 ? left : this.#limit)
  }
}
