/** Who waits for something to come: until it does, its time is over, its signal says so, or the app stops. */
import { AbortListeners } from './abort-listeners.js'
import { ConfigError, type ErrorCode, OneBotError } from './errors.js'
import { isSignal } from './fields.js'

export interface WaitLimits {
  /** What has not happened when the time is over, and what was waited for when it is aborted. */
  readonly missing: string
  /** ms */
  readonly timeout: number
  readonly signal?: AbortSignal | undefined
}

interface Wait<T> {
  offer(value: T): void
  fail(error: unknown): void
}

export class Waits<T> {
  readonly #waiting = new Set<Wait<T>>()
  readonly #signals = new AbortListeners()
  #isStopped = false

  get size(): number {
    return this.#waiting.size
  }

  /**
   * The next value that matches.
   * @param waiting values that are there, but have reached nobody yet: they come first
   * @throws {ConfigError} on a timeout or a signal that cannot be
   * @throws {OneBotError} `WAIT_TIMEOUT`, `WAIT_ABORTED`, `APP_STOPPED`; or what `matches` throws
   */
  next<S extends T>(
    matches: (value: T) => value is S,
    { missing, timeout, signal }: WaitLimits,
    waiting: Iterable<T> = [],
  ): Promise<S> {
    return new Promise((resolve, reject) => {
      if (!(timeout >= 0 && timeout < 2 ** 31)) {
        throw new ConfigError('OPTIONS_INVALID', `timeout must be a time in ms, not ${timeout}`)
      }
      if (signal !== undefined && !isSignal(signal)) {
        throw new ConfigError(
          'OPTIONS_INVALID',
          'signal must be an AbortSignal: of an AbortController its signal',
        )
      }
      const end = (): void => {
        this.#waiting.delete(wait)
        clearTimeout(timer)
        if (signal) this.#signals.delete(signal, onAbort)
      }
      const fail = (error: unknown): void => {
        end()
        reject(error)
      }
      const failWith = (code: ErrorCode, message: string, cause?: unknown): void =>
        fail(new OneBotError(code, message, { cause }))
      const onAbort = (): void =>
        failWith('WAIT_ABORTED', `${missing} before the wait was aborted`, signal?.reason)
      const wait: Wait<T> = {
        offer: (value) => {
          if (!matches(value)) return
          end()
          resolve(value)
        },
        fail,
      }
      const timer = setTimeout(() => failWith('WAIT_TIMEOUT', `${missing} within ${timeout} ms`), timeout)
      if (this.#isStopped) return failWith('APP_STOPPED', `${missing}: the app has been stopped`)
      if (signal?.aborted) return onAbort()
      if (signal) this.#signals.add(signal, onAbort)
      this.#waiting.add(wait)
      for (const value of waiting) if (this.#waiting.has(wait)) this.#offer(wait, value)
    })
  }

  /** Gives a value to all that it matches. */
  offer(value: T): void {
    for (const wait of this.#waiting) this.#offer(wait, value)
  }

  /** Nothing will come any more. */
  stop(): void {
    this.#isStopped = true
    for (const wait of this.#waiting)
      wait.fail(new OneBotError('APP_STOPPED', 'the app stopped during the wait'))
  }

  #offer(wait: Wait<T>, value: T): void {
    try {
      wait.offer(value)
    } catch (error) {
      wait.fail(error)
    }
  }
}
