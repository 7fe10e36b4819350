/** What must be over by a time, on one clock: a timer for each would cost a call more than all else that we do. */
interface Entry<T> {
  readonly what: T
  ticks: number
}

/** ms */
const TICK = 1000

export class Deadlines<T> {
  readonly #onOver: (what: T) => void
  readonly #entries = new Set<Entry<T>>()
  #clock: ReturnType<typeof setInterval> | undefined

  constructor(onOver: (what: T) => void) {
    this.#onOver = onOver
  }

  /** @param within ms; it may be a second more */
  add(what: T, within: number): Entry<T> {
    const entry = { what, ticks: Math.ceil(within / TICK) + 1 }
    this.#entries.add(entry)
    this.#clock ??= setInterval(() => this.#onTick(), TICK).unref()
    return entry
  }

  delete(entry: Entry<T>): void {
    this.#entries.delete(entry)
  }

  #onTick(): void {
    if (this.#entries.size === 0) {
      clearInterval(this.#clock)
      this.#clock = undefined
    }
    for (const entry of this.#entries) {
      entry.ticks--
      if (entry.ticks > 0) continue
      this.#entries.delete(entry)
      this.#onOver(entry.what)
    }
  }
}
