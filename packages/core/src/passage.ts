/** One event at one middleware: passed on at once, held for later, or kept from the listeners. */
import type { DropReason } from './counters.js'
import type { OneBotError } from './errors.js'
import type { OneBotEvent } from './event.js'
import type { EventFlow, EventMiddleware } from './middleware.js'
import { allOf, type Scope } from './under-way.js'

/** What a passage needs of the dispatcher. */
export interface PassageHost {
  /** Gives the event to the middleware behind, and then to the listeners. */
  proceed(scope: Scope, chain: readonly EventMiddleware[], index: number): void
  hold(passage: Passage, scope: Scope): void
  release(passage: Passage): void
  drop(reason: DropReason): void
  reportFlow(error: OneBotError, scope: Scope): void
}

export class Passage implements EventFlow {
  readonly #host: PassageHost
  readonly #scope: Scope
  readonly #chain: readonly EventMiddleware[]
  /** Where the middleware behind stands in the chain. */
  readonly #behind: number
  #state: 'open' | 'held' | 'over' = 'open'
  /** Tells those who wait for the listeners that the event is held no longer. */
  #onRelease: (() => void) | undefined

  constructor(host: PassageHost, scope: Scope, chain: readonly EventMiddleware[], behind: number) {
    this.#host = host
    this.#scope = scope
    this.#chain = chain
    this.#behind = behind
  }

  get event(): OneBotEvent {
    return this.#scope.event
  }

  pass(): void {
    this.#pass(this.#scope)
  }

  settled(): Promise<void> | undefined {
    const settling: Promise<unknown>[] = []
    this.#pass({ ...this.#scope, settling })
    if (settling.length === 0) return undefined
    const all = allOf(settling)
    this.#scope.settling?.push(all)
    return all
  }

  hold(): void {
    if (this.#state !== 'open') return
    this.#state = 'held'
    this.#scope.settling?.push(
      new Promise((resolve) => {
        this.#onRelease = () => resolve(undefined)
      }),
    )
    this.#host.hold(this, this.#scope)
  }

  drop(reason: DropReason): void {
    if (!this.#leave()) return
    this.#host.drop(reason)
    this.#onRelease?.()
  }

  report(error: OneBotError): void {
    this.#host.reportFlow(error, this.#scope)
  }

  /** The middleware is through. */
  returned(): void {
    if (this.#state === 'open') this.drop('middleware')
  }

  #pass(scope: Scope): void {
    if (!this.#leave()) return
    this.#host.proceed(scope, this.#chain, this.#behind)
    // After the listeners have been started, so that whoever waits for the event finds them.
    this.#onRelease?.()
  }

  /** Whether it was still to be decided. */
  #leave(): boolean {
    if (this.#state === 'over') return false
    if (this.#state === 'held') this.#host.release(this)
    this.#state = 'over'
    return true
  }
}
