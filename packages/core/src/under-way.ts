/** Async listeners under way: whose they are, who waits for them, and which take too long. */
import type { Account } from './account.js'
import type { OneBotEvent } from './event.js'

/** Waits for promises, and for those that are added while it waits. */
export async function allOf(promises: Promise<unknown>[]): Promise<undefined> {
  while (promises.length > 0) await Promise.all(promises.splice(0))
}

/** The event whose listeners are being started. */
export interface Scope {
  readonly event: OneBotEvent
  readonly account: Account | undefined
  /** Takes the promises of the listeners, where somebody waits for them. */
  readonly settling: Promise<unknown>[] | undefined
}

/** One async listener that has not finished. */
export interface Running<N> {
  readonly name: N
  readonly scope: Scope | undefined
  readonly startedAt: number
  /** Tells those who wait for the listeners; called when its place is given back. */
  done?: () => void
}

export class UnderWay<N> {
  readonly #running = new Set<Running<N>>()
  readonly #timeout: number
  readonly #onSlow: (running: Running<N>) => void
  #sweep: ReturnType<typeof setTimeout> | undefined
  #isStopped = false

  constructor(timeout: number, onSlow: (running: Running<N>) => void) {
    this.#timeout = timeout
    this.#onSlow = onSlow
  }

  get size(): number {
    return this.#running.size
  }

  add(name: N, scope: Scope | undefined): Running<N> {
    const running: Running<N> = { name, scope, startedAt: performance.now() }
    this.#running.add(running)
    if (scope?.account) scope.account.inFlight++
    if (this.#sweep === undefined) this.#arm(this.#timeout)
    scope?.settling?.push(
      new Promise((resolve) => {
        running.done = () => resolve(undefined)
      }),
    )
    return running
  }

  /** Gives its place to others, whether it has finished or is no longer waited for. */
  release(running: Running<N>): void {
    if (!this.#running.delete(running)) return
    const account = running.scope?.account
    if (account) account.inFlight--
    running.done?.()
  }

  stop(): void {
    this.#isStopped = true
    clearTimeout(this.#sweep)
    for (const running of this.#running) this.release(running)
  }

  #arm(delay: number): void {
    clearTimeout(this.#sweep)
    if (this.#isStopped) return
    this.#sweep = setTimeout(() => this.#releaseSlow(), delay)
    this.#sweep.unref()
  }

  /** Each that takes too long is told of once. */
  #releaseSlow(): void {
    this.#sweep = undefined
    for (const running of this.#running) {
      const left = running.startedAt + this.#timeout - performance.now()
      if (left > 0) return this.#arm(left)
      this.release(running)
      this.#onSlow(running)
    }
  }
}
