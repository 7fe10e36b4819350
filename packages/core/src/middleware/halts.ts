/** Calls that wait inside middleware: until they may go on, their time is over, they are aborted, or the app stops. */
import { AbortListeners } from '../abort-listeners.js'
import { CallError, type Outcome } from '../errors.js'
import type { CallContext } from '../middleware.js'

/** One call that waits. */
export interface Halt {
  /** Resolves when it may go on. */
  readonly over: Promise<void>
  go(): void
  fail(error: CallError): void
}

export interface HaltOptions {
  /** What has become of the call so far. */
  readonly outcome: Outcome
  /** ms until `onTime` decides. */
  readonly within: number
  onTime(halt: Halt): void
  /** However it ends, and before anybody hears of it. */
  onEnd?(): void
}

/** Above this `setTimeout` fires at once. */
const LONGEST = 2 ** 31 - 1

export class Halts {
  readonly #waiting = new Set<() => void>()
  readonly #signals = new AbortListeners()
  #isStopped = false

  start({ action, options: { signal } }: CallContext, { outcome, within, onTime, onEnd }: HaltOptions): Halt {
    let settle: (error?: CallError) => void = () => {}
    const over = new Promise<void>((resolve, reject) => {
      settle = (error) => (error ? reject(error) : resolve())
    })
    const end = (error?: CallError): void => {
      if (!this.#waiting.delete(onStop)) return
      clearTimeout(timer)
      if (signal) this.#signals.delete(signal, onAbort)
      onEnd?.()
      settle(error)
    }
    const onStop = (): void =>
      end(new CallError('APP_STOPPED', `the app stopped while ${action} waited`, { action, outcome }))
    const onAbort = (): void => {
      const cause = signal?.reason
      end(new CallError('CALL_ABORTED', `${action} was aborted while it waited`, { action, outcome, cause }))
    }
    const halt: Halt = { over, go: () => end(), fail: (error) => end(error) }
    this.#waiting.add(onStop)
    const timer = setTimeout(() => onTime(halt), Math.min(within, LONGEST))
    if (signal) this.#signals.add(signal, onAbort)
    if (signal?.aborted) onAbort()
    if (this.#isStopped) onStop()
    return halt
  }

  /** Ends all of them, and from now on every one at once. */
  stop(): void {
    this.#isStopped = true
    for (const end of this.#waiting) end()
  }
}
