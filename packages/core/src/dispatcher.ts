/** Gives events to listeners: each in its own guard, in the order of arrival, with a bound on those under way. */
import { EventEmitter } from 'eventemitter3'
import type { Account } from './account.js'
import type {
  AppEvents,
  DetailName,
  ErrorContext,
  EventName,
  EventNamed,
  Listener,
  ListenerArgs,
  WaitOptions,
} from './app-events.js'
import type { Bot } from './bot.js'
import type { Counters, DropReason } from './counters.js'
import { waitUntil } from './drain.js'
import { ConfigError, describe, OneBotError } from './errors.js'
import type { OneBotEvent } from './event.js'
import type { Logger } from './logger.js'
import type { EventMiddleware } from './middleware.js'
import { Passage, type PassageHost } from './passage.js'
import { allOf, type Scope, UnderWay } from './under-way.js'
import { Waits } from './waits.js'

type Name = keyof AppEvents | DetailName

/** A listener with what stands for it in the emitter: the same inside a guard that never throws. */
interface Registration {
  readonly name: Name
  readonly listener: unknown
  readonly guarded: EventEmitter.ListenerFn
}

export interface DispatcherOptions {
  handlerTimeout: number
  maxInFlight: number
}

const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function'

const types: readonly string[] = ['message', 'message_sent', 'notice', 'request', 'meta']
const plainNames = ['event', ...types, 'online', 'offline', 'stale', 'recovered', 'error']

function assertListens(name: string, listener: unknown): void {
  if (typeof listener !== 'function') {
    throw new ConfigError('OPTIONS_INVALID', `the listener of '${name}' must be a function`)
  }
  const [type = ''] = String(name).split('.')
  const isDetail = name !== type && types.includes(type)
  if (isDetail || plainNames.includes(name)) return
  throw new ConfigError('OPTIONS_INVALID', `there is no event '${name}'; there are ${plainNames.join(', ')}`)
}

/** Whether an event is one of a name. */
function named<N extends EventName>(name: N): (event: OneBotEvent) => event is EventNamed<N> {
  const [type = ''] = String(name).split('.')
  const detail = name === type ? undefined : name.slice(type.length + 1)
  if (name !== 'event' && !types.includes(type)) {
    const names = ['event', ...types].join(', ')
    throw new ConfigError('OPTIONS_INVALID', `nobody can wait for '${name}'; there are ${names}`)
  }
  return (event): event is EventNamed<N> =>
    name === 'event' ||
    (event.type === type &&
      (detail === undefined ||
        event.detailType === detail ||
        `${event.detailType}.${event.subType}` === detail))
}

/** Whether a name may be one with a sub type: `notice.notify.poke`. */
const isOfSubType = (name: string): boolean => name.indexOf('.') !== name.lastIndexOf('.')

export class Dispatcher implements PassageHost {
  readonly #emitter = new EventEmitter()
  readonly #registrations = new Set<Registration>()
  /** How many listeners there are for finer names: where none, no such name is ever built. */
  #detailed = 0
  /** How many of them may have a sub type. */
  #ofSubTypes = 0
  #middleware: readonly EventMiddleware[] = []
  /** Events that middleware keeps for later. */
  readonly #held = new Set<Passage>()
  readonly #waits = new Waits<OneBotEvent>()
  /** Events that ended a wait: no later wait gets them. */
  readonly #taken = new WeakSet<OneBotEvent>()
  readonly #underWay: UnderWay<Name>
  /** What the listeners being started now belong to; nothing while they hear of an account or an error. */
  #scope: Scope | undefined
  readonly #counters: Counters
  readonly #log: Logger
  readonly #options: DispatcherOptions

  constructor(counters: Counters, log: Logger, options: DispatcherOptions) {
    this.#counters = counters
    this.#log = log
    this.#options = options
    const { handlerTimeout } = options
    this.#underWay = new UnderWay(handlerTimeout, ({ name, scope }) => {
      const message = `a listener of '${name}' has not finished after ${handlerTimeout} ms`
      this.#reportListener(name, new OneBotError('HANDLER_SLOW', message), scope?.event)
    })
  }

  get inFlight(): number {
    return this.#underWay.size
  }

  get held(): number {
    return this.#held.size
  }

  use(middleware: EventMiddleware): void {
    // Events that are held go on with what there was when they came.
    this.#middleware = [...this.#middleware, middleware]
  }

  /**
   * @returns a function that removes this very listener
   * @throws {ConfigError} where there is no such event, or the listener is none
   */
  on<N extends Name>(name: N, listener: Listener<N>, once: boolean): () => void {
    assertListens(name, listener)
    let isOver = false
    const guarded = (...args: ListenerArgs<N>): void => {
      if (isOver) return
      if (once) {
        // Removal alone is not enough: an emission under way still holds the listener.
        isOver = true
        remove()
      }
      try {
        this.#watch(name, listener(...args))
      } catch (error) {
        this.#failed(name, error, this.#scope?.event)
      }
    }
    const remove = (): void => this.#remove(registration)
    const registration: Registration = { name, listener, guarded }
    this.#registrations.add(registration)
    this.#emitter.on(name, guarded)
    if (name.includes('.')) this.#detailed++
    if (isOfSubType(name)) this.#ofSubTypes++
    return remove
  }

  /** Removes the listener that was added last. */
  off<N extends Name>(name: N, listener: Listener<N>): void {
    const added = [...this.#registrations].filter((each) => each.name === name && each.listener === listener)
    const last = added.at(-1)
    if (last) this.#remove(last)
  }

  /** @returns a promise of the listeners, where `settle` asks for it and any is async; `overflow` where it did not go */
  dispatch(
    event: OneBotEvent,
    account: Account | undefined,
    settle: boolean,
  ): Promise<undefined> | 'overflow' | undefined {
    const inFlight = account === undefined ? this.#underWay.size : account.inFlight
    if (inFlight >= this.#options.maxInFlight) {
      this.#overflow(account)
      return 'overflow'
    }
    const settling: Promise<unknown>[] | undefined = settle ? [] : undefined
    // Kept, because a listener may bring in the next event before this one is through.
    const outer = this.#scope
    const scope: Scope = { event, account, settling }
    this.#scope = scope
    const own = account?.eventMiddleware
    const chain = own === undefined || own.length === 0 ? this.#middleware : [...this.#middleware, ...own]
    if (chain.length === 0) this.#emit(event)
    else this.#through(scope, chain, 0)
    this.#scope = outer
    return settling && settling.length > 0 ? allOf(settling) : undefined
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

  /**
   * The next event of a name that fits: one that no listener has got yet. Nothing is kept from the listeners.
   * @throws {ConfigError} where there is no such event
   */
  async waitFor<N extends EventName>(
    name: N,
    { where, timeout = 30_000, signal }: WaitOptions<N>,
    bot?: Bot,
  ): Promise<EventNamed<N>> {
    const isNamed = named(name)
    const takes = (event: OneBotEvent): event is EventNamed<N> => {
      if (bot !== undefined && event.bot !== bot) return false
      if (!isNamed(event) || (where !== undefined && !where(event))) return false
      this.#taken.add(event)
      return true
    }
    const held = [...this.#held].map(({ event }) => event).filter((event) => !this.#taken.has(event))
    return this.#waits.next(takes, { missing: `no event '${name}' came`, timeout, signal }, held)
  }

  /** Resolves when no listener is under way and no event is held, or after so many ms. */
  drained(within: number): Promise<void> {
    return waitUntil(() => this.#underWay.size === 0 && this.#held.size === 0, within)
  }

  /** No event comes any more. */
  endWaits(): void {
    this.#waits.stop()
  }

  /** What is held is not given to listeners any more. */
  dropHeld(): void {
    for (const passage of this.#held) passage.drop('stopping')
  }

  stop(): void {
    this.#underWay.stop()
  }

  proceed(scope: Scope, chain: readonly EventMiddleware[], index: number): void {
    // What is held or async is passed on later, when other events are under way.
    const outer = this.#scope
    this.#scope = scope
    this.#through(scope, chain, index)
    this.#scope = outer
  }

  hold(passage: Passage, { event }: Scope): void {
    this.#held.add(passage)
    // The listener behind which it is held may be waiting for this very event.
    this.#show(event)
  }

  release(passage: Passage): void {
    this.#held.delete(passage)
  }

  drop(reason: DropReason): void {
    this.#counters.drop(reason)
  }

  reportFlow(error: OneBotError, { event }: Scope): void {
    this.report(error, { source: 'middleware', event })
  }

  #remove(registration: Registration): void {
    if (!this.#registrations.delete(registration)) return
    this.#emitter.off(registration.name, registration.guarded)
    if (registration.name.includes('.')) this.#detailed--
    if (isOfSubType(registration.name)) this.#ofSubTypes--
  }

  #emit(event: OneBotEvent): void {
    this.#counters.dispatched++
    this.#show(event)
    this.#emitter.emit('event', event)
    if (event.type === 'unknown') return
    this.#emitter.emit(event.type, event)
    if (this.#detailed === 0) return
    const name = `${event.type}.${event.detailType}`
    this.#emitter.emit(name, event)
    if (this.#ofSubTypes > 0 && event.subType !== '') this.#emitter.emit(`${name}.${event.subType}`, event)
  }

  /** Shows an event to those who wait. */
  #show(event: OneBotEvent): void {
    if (this.#waits.size > 0 && !this.#taken.has(event)) this.#waits.offer(event)
  }

  #through(scope: Scope, chain: readonly EventMiddleware[], index: number): void {
    const middleware = chain[index]
    const { event } = scope
    if (middleware === undefined) return this.#emit(event)
    const passage = new Passage(this, scope, chain, index + 1)
    const end = (): void => passage.returned()
    try {
      const result = middleware(event, () => passage.pass(), passage)
      this.#watch('event', result)
      if (isPromise(result)) Promise.resolve(result).then(end, end)
      else end()
    } catch (error) {
      this.#failed('event', error, event)
      end()
    }
  }

  /** Follows what a listener gave, where that is a promise. */
  #watch(name: Name, result: unknown): void {
    if (!isPromise(result)) return
    const scope = this.#scope
    const running = this.#underWay.add(name, scope)
    // Asked for its outcome once: a query builder's `then` runs the query each time.
    Promise.resolve(result).then(
      () => this.#underWay.release(running),
      (error) => {
        this.#underWay.release(running)
        this.#failed(name, error, scope?.event)
      },
    )
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

  #overflow(account: Account | undefined): void {
    this.#counters.drop('overflow')
    if (account === undefined) return
    const now = performance.now()
    if (now - account.overflowWarnedAt < 60_000) return
    account.overflowWarnedAt = now
    const message = `${account.inFlight} listeners are under way for account ${account.selfId}: its events are dropped`
    this.report(new OneBotError('EVENTS_DROPPED', message), { source: 'core' })
  }
}
