/** The time of a replay. Uses the timers that are there when it waits, so that a test may have put its own there. */
import { ConfigError } from '@onebot.js/core'
import { LONGEST_TIMER } from '@onebot.js/core/node'

/** What a listener does with a bot alone takes fewer microtasks between two events. */
const TURNS = 100

export class Clock {
  /** Nothing is waited for but what the bot does. */
  readonly isInstant: boolean
  readonly #speed: number
  readonly #patience: number
  readonly #waiting = new Map<ReturnType<typeof setTimeout>, () => void>()
  #isStopped = false

  /**
   * @param patience ms that the bot has for what it did in the recording
   * @throws {ConfigError} on a speed at which nothing would be played
   */
  constructor(speed: number, patience: number) {
    this.#patience = patience
    if (!(speed > 0)) throw new ConfigError('OPTIONS_INVALID', `speed must be above 0, not ${speed}`)
    this.#speed = speed
    this.isInstant = speed === Number.POSITIVE_INFINITY
  }

  /** Resolves when so many ms of the recording have passed. */
  async pass(ms: number): Promise<void> {
    if (!this.isInstant && ms > 0) await this.#wait(ms / this.#speed).over
  }

  /** Resolves when what follows by microtasks alone has happened. */
  async turns(): Promise<void> {
    for (let i = 0; this.isInstant && i < TURNS; i++) await Promise.resolve()
  }

  /** Waits for something, but not for ever: a listener may wait for an event that does not come. */
  async within(settling: Promise<unknown>): Promise<void> {
    const late = this.#wait(this.#patience)
    await Promise.race([settling, late.over])
    late.cancel()
  }

  /** Nobody waits any more. */
  stop(): void {
    this.#isStopped = true
    for (const end of [...this.#waiting.values()]) end()
  }

  #wait(ms: number): { over: Promise<void>; cancel(): void } {
    let cancel = (): void => {}
    const over = new Promise<void>((resolve) => {
      if (this.#isStopped) return resolve()
      const timer = setTimeout(() => cancel(), Math.min(ms, LONGEST_TIMER))
      cancel = () => {
        clearTimeout(timer)
        this.#waiting.delete(timer)
        resolve()
      }
      this.#waiting.set(timer, cancel)
    })
    return { over, cancel: () => cancel() }
  }
}
