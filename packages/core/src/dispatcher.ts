/** Gives events to listeners: each in its own guard, in the order of arrival, with a bound on those under way. */
import { EventEmitter } from 'eventemitter3'
import type { Account } from './account.js'
import type { AppEvents, DetailName, ErrorContext, Listener, ListenerArgs } from './app-events.js'
import type { Counters } from './counters.js'
import { waitUntil } from './drain.js'
import { describe, OneBotError } from './errors.js'
import type { OneBotEvent } from './event.js'
import type { Logger } from './logger.js'
import type { EventMiddleware } from './middleware.js'

type Name = keyof AppEvents | DetailName

/** The event whose listeners are being started. */
interface Scope {
  readonly event: OneBotEvent
  readonly account: Account | undefined
  /** Takes the promises of the listeners, where somebody waits for them. */
  readonly settling: Promise<unknown>[] | undefined
}

/** One async listener under way. */
interface Running {
  readonly name: Name
  readonly scope: Scope | undefined
  readonly startedAt: number
}

export interface DispatcherOptions {
  handlerTimeout: number
  maxInFlight: number
}

const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function'

export class Dispatcher {
  readonly #emitter = new EventEmitter()
  /** Listeners with what stands for them in the emitter: the same inside a guard that never throws. */
  readonly #guards = new Map<Name, Map<unknown, EventEmitter.ListenerFn>>()
  /** How many listeners there are for finer names: where none, no such name is ever built. */
  #detailed = 0
  readonly #middleware: EventMiddleware[] = []
  readonly #running = new Set<Running>()
  #sweep: ReturnType<typeof setTimeout> | undefined
  /** What the listeners being started now belong to; nothing while they hear of an account or an error. */
  #scope: Scope | undefined
  readonly #counters: Counters
  readonly #log: Logger
  readonly #options: DispatcherOptions

  constructor(counters: Counters, log: Logger, options: DispatcherOptions) {
    this.#counters = counters
    this.#log = log
    this.#options = options
  }

  get inFlight(): number {
    return this.#running.size
  }

  use(middleware: EventMiddleware): void {
    this.#middleware.push(middleware)
  }

  on<N extends Name>(name: N, listener: Listener<N>, once: boolean): void {
    const guards = this.#guards.get(name) ?? new Map()
    if (guards.has(listener)) return
    this.#guards.set(name, guards)
    let isOver = false
    const guarded = (...args: ListenerArgs<N>): void => {
      if (isOver) return
      if (once) {
        // Removal alone is not enough: an emission under way still holds the listener.
        isOver = true
        this.off(name, listener)
      }
      try {
        this.#watch(name, listener(...args))
      } catch (error) {
        this.#failed(name, error, this.#scope?.event)
      }
    }
    guards.set(listener, guarded)
    this.#emitter.on(name, guarded)
    if (name.includes('.')) this.#detailed++
  }

  off<N extends Name>(name: N, listener: Listener<N>): void {
    const guards = this.#guards.get(name)
    const guarded = guards?.get(listener)
    if (guards === undefined || guarded === undefined) return
    guards.delete(listener)
    if (guards.size === 0) this.#guards.delete(name)
    this.#emitter.off(name, guarded)
    if (name.includes('.')) this.#detailed--
  }

  /** @returns a promise of the listeners where `settle` asks for it */
  dispatch(
    event: OneBotEvent,
    account: Account | undefined,
    settle: boolean,
  ): Promise<undefined> | undefined {
    if (account !== undefined && account.inFlight >= this.#options.maxInFlight) {
      this.#overflow(account)
      return undefined
    }
    const settling: Promise<unknown>[] | undefined = settle ? [] : undefined
    // Kept, because a listener may bring in the next event before this one is through.
    const outer = this.#scope
    this.#scope = { event, account, settling }
    if (this.#middleware.length === 0) this.#emit(event)
    else this.#through(0, event)
    this.#scope = outer
    return settling && Promise.allSettled(settling).then(() => undefined)
  }

  /** Tells of a change of an account. */
  tell<N extends 'online' | 'offline' | 'stale' | 'recovered'>(name: N, ...args: AppEvents[N]): void {
    const outer = this.#scope
    this.#scope = undefined
    this.#emitter.emit(name, ...args)
    this.#scope = outer
  }

  /** Gives an error to the listeners of `error`, or to the log where there are none. */
  report(error: OneBotError, context: ErrorContext): void {
    if (!this.#emitter.emit('error', error, context)) this.#log.error(`${context.source}: ${describe(error)}`)
  }

  /** Resolves when no listener is under way, or after so many ms. */
  drained(within: number): Promise<void> {
    return waitUntil(() => this.#running.size === 0, within)
  }

  stop(): void {
    clearTimeout(this.#sweep)
    this.#sweep = undefined
    this.#running.clear()
  }

  #emit(event: OneBotEvent): void {
    this.#counters.dispatched++
    this.#emitter.emit('event', event)
    if (event.type === 'unknown') return
    this.#emitter.emit(event.type, event)
    if (this.#detailed > 0) this.#emitter.emit(`${event.type}.${event.detailType}`, event)
  }

  #through(index: number, event: OneBotEvent): void {
    const middleware = this.#middleware[index]
    if (middleware === undefined) return this.#emit(event)
    let state: 'open' | 'passed' | 'over' = 'open'
    const next = (): void => {
      if (state !== 'open') return
      state = 'passed'
      this.#through(index + 1, event)
    }
    const isPassed = (): boolean => state === 'passed'
    try {
      this.#watch('event', middleware(event, next))
    } catch (error) {
      this.#failed('event', error, event)
    }
    if (isPassed()) return
    state = 'over'
    this.#counters.drop('middleware')
  }

  /** Follows what a listener gave, where that is a promise. */
  #watch(name: Name, result: unknown): void {
    if (!isPromise(result)) return
    const scope = this.#scope
    const running: Running = { name, scope, startedAt: performance.now() }
    this.#running.add(running)
    if (scope?.account) scope.account.inFlight++
    if (this.#sweep === undefined) this.#arm(this.#options.handlerTimeout)
    // Asked for its outcome once: a query builder's `then` runs the query each time.
    const settled = Promise.resolve(result).then(
      () => this.#release(running),
      (error) => {
        this.#release(running)
        this.#failed(name, error, scope?.event)
      },
    )
    scope?.settling?.push(settled)
  }

  #release(running: Running): void {
    const account = running.scope?.account
    if (this.#running.delete(running) && account) account.inFlight--
  }

  #failed(name: Name, cause: unknown, event: OneBotEvent | undefined): void {
    const message = `a listener of '${name}' failed: ${describe(cause)}`
    this.#reportListener(name, new OneBotError('HANDLER_FAILED', message, { cause }), event)
  }

  #reportListener(name: Name, error: OneBotError, event: OneBotEvent | undefined): void {
    // A listener of `error` that fails must not be told of its own failure for ever.
    if (name === 'error') this.#log.error(describe(error))
    else this.report(error, event ? { source: name, event } : { source: name })
  }

  #arm(delay: number): void {
    clearTimeout(this.#sweep)
    this.#sweep = setTimeout(() => this.#reportSlow(), delay)
    this.#sweep.unref()
  }

  /** Reports each listener that takes too long once, and gives its place to others. */
  #reportSlow(): void {
    this.#sweep = undefined
    const { handlerTimeout } = this.#options
    for (const running of this.#running) {
      const left = running.startedAt + handlerTimeout - performance.now()
      if (left > 0) return this.#arm(left)
      this.#release(running)
      const { name, scope } = running
      const message = `a listener of '${name}' has not finished after ${handlerTimeout} ms`
      this.#reportListener(name, new OneBotError('HANDLER_SLOW', message), scope?.event)
    }
  }

  #overflow(account: Account): void {
    this.#counters.drop('overflow')
    const now = performance.now()
    if (now - account.overflowWarnedAt < 60_000) return
    account.overflowWarnedAt = now
    const message = `${account.inFlight} listeners are under way for account ${account.selfId}: its events are dropped`
    this.report(new OneBotError('EVENTS_DROPPED', message), { source: 'core' })
  }
}
