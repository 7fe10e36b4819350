/** Notices that announced heartbeats stop. It marks the account; only a ping closes a link. */

const FLOOR = 15_000
const CEILING = 3_600_000
const FACTOR = 2.5

/** An interval below this many ms is one in seconds: matcha gives 1, and nobody beats a thousand times a second. */
const SHORTEST = 1000

/** After how many ms without life an account is stale. The announced interval alone is not trusted. */
export function staleAfter(announced: number, observedGap: number): number {
  const given = Number.isFinite(announced) ? announced : 0
  const interval = Math.max(given < SHORTEST ? given * 1000 : given, observedGap)
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
  #isStopped = false

  constructor(onChange: (isStale: boolean) => void) {
    this.#onChange = onChange
  }

  /** Whether a heartbeat has come, so that the next one is waited for. */
  get isArmed(): boolean {
    return this.#lastBeat !== undefined
  }

  /** A heartbeat came; `announced` is the interval to the next one in ms. */
  beat(announced: number): void {
    const now = performance.now()
    // A gap during which the account was stale says nothing about the usual one.
    const gap = this.#lastBeat === undefined || this.#isStale ? 0 : now - this.#lastBeat
    this.#limit = staleAfter(announced, gap)
    this.#lastBeat = now
    this.#lastLife = now
    this.#wasAlive = false
    this.#recover()
    if (this.#timer === undefined) this.#arm(this.#limit)
  }

  /** Anything valid came. Called for every event, so it stores a flag and asks no clock. */
  alive(): void {
    this.#wasAlive = true
    this.#recover()
  }

  stop(): void {
    clearTimeout(this.#timer)
    this.#isStopped = true
  }

  #recover(): void {
    if (!this.#isStale) return
    this.#isStale = false
    this.#onChange(false)
  }

  #arm(delay: number): void {
    if (this.#isStopped) return
    this.#timer = setTimeout(this.#check, delay)
    this.#timer.unref()
  }

  readonly #check = (): void => {
    const now = performance.now()
    // When in the meantime life came is not known; it counts as now.
    if (this.#wasAlive) this.#lastLife = now
    this.#wasAlive = false
    const left = this.#lastLife + this.#limit - now
    if (left <= 0 && !this.#isStale) {
      this.#isStale = true
      this.#onChange(true)
    }
    this.#arm(left > 0 ? left : this.#limit)
  }
}
