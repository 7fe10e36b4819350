/** Fetches events with `get_latest_events` (V12): one poll in flight, in small batches. */
import { CallTimeout, isLinkError, isOneBotError, OneBotError } from './errors.js'
import { ask } from './identify.js'
import type { Protocol } from './protocol.js'
import type { Session } from './session.js'

/** How many events one poll may bring: what is in an answer that gets lost is gone. */
const LIMIT = 20
/** Seconds that the implementation is asked to wait for an event. */
const WAIT = 20
/** Time in ms that an answer may take beyond that. */
const MARGIN = 10_000
/** Time in ms after a poll that the implementation refused. */
const RETRY = 30_000
/** Time in ms between polls of an implementation that does not wait. */
const PACE = 500
/** So many empty answers in a row that came early say that it does not wait as we asked. */
const EARLY = 3

export class Poller {
  readonly #session: Session
  readonly #protocol: Protocol
  readonly #limit: number
  /** Go-LibOneBot takes milliseconds where the standard has seconds. */
  #unit: 1 | 1000 = 1
  /** It was tried, and waited too long. */
  #isInSeconds = false
  #early = 0
  #isRunning = false
  #isStopped = false
  #isReported = false
  #wake: (() => void) | undefined

  constructor(session: Session, protocol: Protocol, limit: number = LIMIT) {
    this.#session = session
    this.#protocol = protocol
    this.#limit = limit
  }

  /** Polls until the link is down; called again when it is up. */
  start(): void {
    if (this.#isRunning || this.#isStopped) return
    this.#isRunning = true
    this.#run()
      .catch((error) => this.#session.hub.reportInternal(error))
      .finally(() => {
        this.#isRunning = false
      })
  }

  stop(): void {
    this.#isStopped = true
    this.#wake?.()
  }

  async #run(): Promise<void> {
    while (!this.#isStopped && !this.#session.hub.isStopping) {
      const startedAt = performance.now()
      const events = await this.#poll()
      if (events === undefined) return
      for (const event of events) this.#session.polled(event)
      if (events.length > 0) this.#early = 0
      else await this.#pace(performance.now() - startedAt)
    }
  }

  /** @returns the events; nothing where the link is down, and is polled again when it is up */
  async #poll(): Promise<readonly unknown[] | undefined> {
    const params = { limit: this.#limit, timeout: WAIT * this.#unit }
    const over = new AbortController()
    const options = { timeout: WAIT * 1000 + MARGIN, signal: over.signal }
    try {
      const events = await ask(this.#session, this.#protocol, 'get_latest_events', params, options)
      if (!Array.isArray(events)) throw new OneBotError('POLLING_FAILED', 'get_latest_events gave no list')
      this.#isReported = false
      return events
    } catch (error) {
      // Or two would be in flight, and the events of this one lost.
      over.abort()
      if (this.#isStopped || this.#session.hub.isStopping) return undefined
      if (error instanceof CallTimeout && this.#unit === 1000) {
        this.#isInSeconds = true
        this.#unit = 1
      }
      if (!isOneBotError(error) || error.outcome !== 'failed') {
        this.#session.reach.failed(isLinkError(error) ? error : undefined)
        // Where it is only slow it is not down, and nobody would start us again.
        if (!this.#session.reach.isUp) return undefined
      }
      this.#report(error)
      await this.#sleep(isOneBotError(error) && error.outcome === 'failed' ? RETRY : PACE)
      return []
    }
  }

  /** An implementation that answers at once with nothing must not be asked in a loop. */
  async #pace(took: number): Promise<void> {
    if (took >= 1000) {
      this.#early = 0
      return
    }
    this.#early++
    // An answer at once says nothing of the unit: so does who is just starting.
    const hasWaited = took >= WAIT * 0.75
    if (this.#early >= EARLY && hasWaited && !this.#isInSeconds) this.#unit = 1000
    if (this.#early >= EARLY) await this.#sleep(PACE)
  }

  #report(cause: unknown): void {
    if (this.#isReported) return
    this.#isReported = true
    const { hub, name, driver } = this.#session
    const reason = isOneBotError(cause) ? cause.shortMessage : 'it threw'
    hub.report(new OneBotError('POLLING_FAILED', `${name} cannot be polled: ${reason}`, { cause }), driver)
  }

  #sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms)
      this.#wake = () => {
        clearTimeout(timer)
        resolve()
      }
      if (this.#isStopped) this.#wake()
    })
  }
}
