/** What must be over by a time, on one clock: a timer for each would be a large part of what a request costs. */
import { Places } from '../places.js'

/** Something that has a deadline. */
export interface Deadline<T> {
  readonly what: T
  /** Of the clock, that are left. */
  ticks: number
  place: number
}

export class Deadlines<T> {
  readonly #onOver: (what: T) => void
  readonly #tick: number
  readonly #running = new Places<Deadline<T>>()
  #clock: ReturnType<typeof setInterval> | undefined

  /** @param tick ms; so much later than its deadline something is over at most */
  constructor(onOver: (what: T) => void, tick = 1000) {
    this.#onOver = onOver
    this.#tick = tick
  }

  /** @param within ms */
  add(what: T, within: number): Deadline<T> {
    // One tick more, because the first one may come at once.
    const deadline = { what, ticks: Math.ceil(within / this.#tick) + 1, place: -1 }
    deadline.place = this.#running.add(deadline)
    this.#clock ??= setInterval(() => this.#onTick(), this.#tick).unref()
    return deadline
  }

  delete(deadline: Deadline<T>): void {
    if (this.#running.at(deadline.place) === deadline) this.#running.remove(deadline.place)
  }

  #onTick(): void {
    if (this.#running.size === 0) {
      clearInterval(this.#clock)
      this.#clock = undefined
    }
    for (const deadline of this.#running) {
      deadline.ticks--
      if (deadline.ticks > 0) continue
      this.delete(deadline)
      this.#onOver(deadline.what)
    }
  }
}
