/** Dials for ever: for every driver that dials and holds a connection. Knows nothing of sockets. */
import { type BackoffOptions, backoff } from '../backoff.js'
import type { EndpointStatus } from '../driver.js'
import { describe, isLinkError, LinkError } from '../errors.js'

/** How a link ended that was open. */
export interface DialEnd {
  /** Something valid came: see `LinkSink.verdict()`. False as well where we ended the link ourselves. */
  isProven: boolean
  /** Why it ended. `LINK_REFUSED` makes it an auth error, which is tried again slowly. */
  error?: LinkError | undefined
  /** The core has told of the error already. */
  isTold?: boolean | undefined
  /** ms to wait before the next dial, whatever the backoff says. */
  waitAtLeast?: number | undefined
}

export interface RedialOptions extends BackoffOptions {
  /**
   * Dials once. Calls `opened` when the link is open, with a function that tells whether it is proven by now;
   * resolves when the link has ended, and rejects with a {@link LinkError} where it never opened.
   */
  dial(signal: AbortSignal, opened: (isProven: () => boolean) => void): Promise<DialEnd>
  /**
   * Gets what fails, once for each change of its code, and anew after a link that was proven. Links that are proven
   * and end soon are told of once, at the third in a row.
   */
  report(error: LinkError): void
  /** ms that a proven link must have lived to be a good one: the backoff begins anew after it. @default 30_000 */
  stableAfter?: number | undefined
}

/** Links in a row that worked and did not live long, before it is told. */
const SHORT_LIVES = 3

/** An auth error waits for a person: it takes the longest delay, less this part of it at random. */
const REFUSED_JITTER = 0.2

export class Redial {
  readonly #options: RedialOptions
  readonly #min: number
  readonly #max: number
  readonly #stableAfter: number
  readonly #random: () => number
  #state: EndpointStatus['state'] = 'connecting'
  #attempts = 0
  /** The step of the backoff: differs from the attempts after links that were proven and did not live long. */
  #step = 0
  #shortLives = 0
  #error: string | undefined
  #reported: string | undefined
  #retryAt = 0
  #openedAt: number | undefined
  #isProven: () => boolean = () => false

  constructor(options: RedialOptions) {
    this.#options = options
    this.#min = options.min ?? 1000
    this.#max = options.max ?? 30_000
    this.#stableAfter = options.stableAfter ?? 30_000
    this.#random = options.random ?? Math.random
  }

  /** How it is now, for `Driver.endpoints()`. */
  get status(): Omit<EndpointStatus, 'address'> {
    const state = this.#state
    if (state === 'open') return { state, attempts: this.#isProven() ? 0 : this.#attempts }
    const isWaiting = state !== 'connecting'
    return {
      state,
      attempts: this.#attempts,
      ...(isWaiting && { retryIn: Math.max(0, Math.round(this.#retryAt - performance.now())) }),
      ...(this.#error !== undefined && { error: this.#error }),
    }
  }

  /** Dials until the signal is aborted. Resolves at once then, whether or not a dial under way has settled. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      this.#state = 'connecting'
      this.#openedAt = undefined
      const end = await untilAborted(this.#dial(signal), signal)
      if (end === undefined || signal.aborted) return
      const delay = this.#take(end)
      this.#retryAt = performance.now() + delay
      await sleep(delay, signal)
    }
  }

  async #dial(signal: AbortSignal): Promise<DialEnd> {
    try {
      return await this.#options.dial(signal, (isProven) => {
        this.#openedAt = performance.now()
        this.#state = 'open'
        this.#isProven = isProven
      })
    } catch (cause) {
      const error = isLinkError(cause)
        ? cause
        : new LinkError('DRIVER_FAILED', `a dial failed: ${describe(cause)}`, { delivered: 'no', cause })
      return { isProven: false, error }
    }
  }

  /** Takes the end of a dial or link; gives the ms to wait. */
  #take(end: DialEnd): number {
    const { isProven, error, waitAtLeast = 0 } = end
    const openFor = this.#openedAt === undefined ? 0 : performance.now() - this.#openedAt
    this.#attempts = isProven ? 0 : this.#attempts + 1
    const isStable = isProven && openFor >= this.#stableAfter
    // One that greets and closes soon is no better than one that closes at once.
    this.#step = isStable ? 1 : this.#step + 1
    if (isStable) this.#shortLives = 0
    else if (isProven) this.#shortLives++
    this.#error = error?.code
    const isRefused = error?.code === 'LINK_REFUSED'
    this.#state = isRefused ? 'auth-error' : 'waiting'
    if (!isProven || isRefused) this.#tell(end)
    else {
      this.#reported = undefined
      if (error && this.#shortLives === SHORT_LIVES) this.#tellShortLives(error)
    }
    if (isRefused) return this.#max * (1 - REFUSED_JITTER * this.#random())
    const delay = backoff(this.#step, { min: this.#min, max: this.#max, random: this.#random })
    return Math.max(waitAtLeast, delay)
  }

  #tellShortLives(cause: LinkError): void {
    const { code, shortMessage, delivered, status } = cause
    const message = `${shortMessage}; that is the third link in a row that lived less than ${this.#stableAfter} ms`
    this.#options.report(
      new LinkError(code, message, { delivered, cause, ...(status !== undefined && { status }) }),
    )
  }

  #tell({ error, isTold = false }: DialEnd): void {
    if (error === undefined || error.code === this.#reported) return
    this.#reported = error.code
    if (!isTold) this.#options.report(error)
  }
}

/** What a promise that never rejects gives, or nothing once the signal is aborted. */
function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  return new Promise((resolve) => {
    const end = (value?: T): void => {
      // A signal lives as long as the driver: thousands of listeners would gather on it.
      signal.removeEventListener('abort', onAbort)
      resolve(value)
    }
    const onAbort = (): void => end()
    if (signal.aborted) return end()
    signal.addEventListener('abort', onAbort)
    void promise.then(end)
  })
}

/** The timer keeps the process alive: a bot whose implementation is away still has something to do. */
function sleep(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    signal.addEventListener('abort', end)
  })
}
