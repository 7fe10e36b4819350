/** Calls that wait for their answer: correlation by echo, timeouts, links lost. They belong to the app, not to a link. */
import { AbortListeners } from './abort-listeners.js'
import type { Account } from './account.js'
import type { Dispatch } from './calling.js'
import type { Counters, DropReason } from './counters.js'
import {
  ActionFailed,
  ActionNotSupported,
  CallError,
  CallTimeout,
  describe,
  LinkError,
  type OneBotError,
  type Outcome,
} from './errors.js'
import type { Fields } from './fields.js'
import { PendingCall } from './pending-call.js'
import { Places } from './places.js'
import type { Answer, Protocol } from './protocol.js'
import type { Session } from './session.js'

/** Time in ms that a call whose link ended waits for its answer on a newer link of the account. */
const GRACE = 1000
/** How many echoes of calls that ended without an answer are remembered, to tell a late answer from a double one. */
const REMEMBERED = 1024

/** An echo ends with the place of its call. */
const placeIn = (echo: string): number => Number(echo.slice(echo.lastIndexOf('.') + 1))

export class Pending {
  readonly #calls = new Places<PendingCall>()
  readonly #unanswered = new Set<string>()
  readonly #counters: Counters
  readonly #signals = new AbortListeners()
  /** Random, so that no other app and no earlier process shares an echo; ASCII, because every implementation keeps that. */
  readonly #prefix = `${Buffer.from(crypto.getRandomValues(new Uint8Array(12))).toString('base64url')}.`
  #issued = 0

  constructor(counters: Counters) {
    this.#counters = counters
  }

  /** How many calls of users wait: what the library asks of its own accord is not among them. */
  get size(): number {
    let size = 0
    for (const { account } of this.#calls) if (account) size++
    return size
  }

  has(call: PendingCall): boolean {
    return this.#calls.at(call.place) === call
  }

  open(
    dispatch: Dispatch,
    timeout: number,
    resolve: PendingCall['resolve'],
    reject: PendingCall['reject'],
  ): PendingCall {
    const { action } = dispatch
    const { signal } = dispatch.options
    const call = new PendingCall(dispatch, timeout, resolve, reject)
    call.place = this.#calls.add(call)
    call.echo = `${this.#prefix}${++this.#issued}.${call.place}`
    this.#arm(call)
    if (signal) {
      call.onAbort = () => {
        const { outcome } = call
        this.fail(
          call,
          new CallError('CALL_ABORTED', `${action} was aborted`, { action, outcome, cause: signal.reason }),
        )
      }
      this.#signals.add(signal, call.onAbort)
    }
    return call
  }

  /** Takes an answer frame; tells whether a call waited for it. What none waited for is counted, never thrown. */
  receive(value: Fields, protocol: Protocol, session: Session): boolean {
    const { echo } = value
    if (echo === undefined || echo === null || echo === '') return this.#drop('answer_without_echo')
    if (typeof echo !== 'string') return this.#drop('answer_echo_type')
    const call = this.#calls.at(placeIn(echo))
    if (call?.echo !== echo) return this.#drop(this.#whyUnmatched(echo))
    const isOurs =
      call.session === session || (call.account !== undefined && session.accounts.has(call.account))
    if (!isOurs) return this.#drop('answer_foreign')
    this.settle(call, protocol, value)
    return true
  }

  /**
   * Gives an answer to the call that it is for.
   * @returns for a part that is not taken at once, when it is; that never rejects
   */
  settle(call: PendingCall, protocol: Protocol, value: Fields): Promise<void> | undefined {
    if (!this.has(call)) {
      this.#drop(this.#whyUnmatched(call.echo))
      return undefined
    }
    const answer = protocol.answer(value)
    if (protocol.continues(call.action, answer)) return this.#part(call, answer)
    this.#counters.settled++
    this.#finish(call)
    if (answer.state === 'ok') {
      this.#counters.ok++
      call.account?.capabilities.answered(call.action, true, answer.data)
      call.resolve(answer.data)
    } else this.#refused(call, answer, value)
    return undefined
  }

  /** HTTP has told by its status that the implementation does not know the action. */
  unknownAction(call: PendingCall, retcode: number, reason: string): void {
    if (!this.has(call)) return
    this.#finish(call)
    this.#refused(call, { state: 'unsupported', retcode, reason }, { status: 'failed', retcode, data: null })
  }

  #refused(call: PendingCall, answer: Pick<Answer, 'state' | 'retcode' | 'reason'>, value: object): void {
    const { action, account } = call
    const { state, retcode, reason } = answer
    const refusal = { retcode, reason, answer: value }
    if (state === 'malformed') {
      this.#counters.unknown++
      const message = `the answer to ${action} is malformed`
      call.reject(new CallError('BAD_ANSWER', message, { action, outcome: 'unknown' }))
    } else if (state === 'uncertain') {
      this.#counters.unknown++
      call.reject(new ActionFailed(action, refusal, { outcome: 'unknown' }))
    } else if (state === 'refused') {
      this.#counters.notSent++
      const message = `${call.session?.name ?? 'the implementation'} refused our token (retcode ${retcode})`
      const cause = new ActionFailed(action, refusal)
      call.reject(new LinkError('LINK_REFUSED', message, { delivered: 'no', status: retcode, cause }))
    } else {
      this.#counters.failed++
      if (state === 'failed') call.reject(new ActionFailed(action, refusal))
      else if (account) void account.capabilities.refused(action, refusal).then(call.reject)
      else call.reject(new ActionNotSupported(action, refusal))
    }
  }

  /** Resolves when a part was taken or its call has ended. The time in between is not that of the call. */
  hold(call: PendingCall, taken: Promise<void>): Promise<void> {
    clearTimeout(call.timer)
    return new Promise((resolve) => {
      call.release = resolve
      void taken.then(() => {
        if (this.has(call) && !call.isOrphan) this.#arm(call)
        resolve()
      })
    })
  }

  /** Ends a call without an answer. */
  fail(call: PendingCall, error: OneBotError): void {
    if (!this.has(call)) return
    this.#finish(call)
    this.#unanswered.add(call.echo)
    if (this.#unanswered.size > REMEMBERED) {
      const [oldest] = this.#unanswered
      if (oldest !== undefined) this.#unanswered.delete(oldest)
    }
    this.#count(error.outcome)
    call.reject(error)
  }

  /**
   * A link ended, or one account of it went over to another: the calls wait a moment where another link of the
   * account may bring the answer.
   */
  lost(session: Session, cause: LinkError | undefined, account?: Account): void {
    for (const call of this.#calls) {
      // A call in its moment of grace has nothing to wait for when the last link is gone.
      const isHopeless = call.isOrphan && call.account?.canSend === false
      const isConcerned = call.session === session && (account === undefined || call.account === account)
      if (!isConcerned && !isHopeless) continue
      const end = (): void => {
        const message = `the link ended before ${call.action} was answered`
        const delivered = call.outcome === 'not-sent' ? 'no' : 'maybe'
        this.fail(call, new LinkError('LINK_LOST', message, { delivered, cause }))
      }
      if (call.account?.canSend && !call.isOrphan) {
        call.isOrphan = true
        clearTimeout(call.timer)
        call.timer = setTimeout(end, Math.max(0, Math.min(GRACE, call.deadline - performance.now())))
      } else if (!call.account?.canSend) end()
    }
  }

  /** The app stops: every call ends now. */
  stop(): void {
    for (const call of this.#calls) {
      const { action, outcome } = call
      const message = `the app stopped before ${action} was answered`
      this.fail(call, new CallError('APP_STOPPED', message, { action, outcome }))
    }
  }

  #arm(call: PendingCall): void {
    clearTimeout(call.timer)
    call.deadline = performance.now() + call.timeout
    call.timer = setTimeout(
      () => this.fail(call, new CallTimeout(call.action, call.timeout, call.outcome)),
      call.timeout,
    )
  }

  #part(call: PendingCall, answer: Answer): Promise<void> | undefined {
    this.#counters.parts++
    this.#arm(call)
    const failed = (cause: unknown): void => {
      const { action } = call
      const message = `onPart of ${action} failed: ${describe(cause)}`
      this.fail(call, new CallError('HANDLER_FAILED', message, { action, outcome: 'unknown', cause }))
    }
    try {
      const taken: unknown = call.dispatch.options.onPart?.(answer.data)
      return taken instanceof Promise ? taken.then(() => {}, failed) : undefined
    } catch (cause) {
      failed(cause)
      return undefined
    }
  }

  #finish(call: PendingCall): void {
    call.hasEnded = true
    this.#calls.remove(call.place)
    clearTimeout(call.timer)
    call.release?.()
    const { signal } = call.dispatch.options
    if (signal && call.onAbort) this.#signals.delete(signal, call.onAbort)
  }

  #drop(reason: DropReason): false {
    this.#counters.drop(reason)
    return false
  }

  #whyUnmatched(echo: string): DropReason {
    if (this.#unanswered.delete(echo)) return 'answer_late'
    const number = echo.startsWith(this.#prefix)
      ? Number.parseInt(echo.slice(this.#prefix.length), 10)
      : Number.NaN
    return number <= this.#issued ? 'answer_double' : 'answer_unknown'
  }

  #count(outcome: Outcome | undefined): void {
    if (outcome === 'not-sent') this.#counters.notSent++
    else if (outcome === 'failed') this.#counters.failed++
    else this.#counters.unknown++
  }
}
