/** Calls on their way out: middleware, route after route, and answers that come in place. */
import type { Account } from './account.js'
import type { CallOptions } from './bot.js'
import { waitUntil } from './drain.js'
import type { Frame, Outbound, Self } from './driver.js'
import {
  ActionFailed,
  CallError,
  describe,
  isLinkError,
  isOneBotError,
  LinkError,
  type OneBotError,
} from './errors.js'
import { isFields, isSignal } from './fields.js'
import type { InstalledMiddleware } from './installed-middleware.js'
import type { CallContext } from './middleware.js'
import type { Pending } from './pending.js'
import type { PendingCall } from './pending-call.js'
import type { Protocol } from './protocol.js'
import type { Session } from './session.js'
import type { CallCheck } from './validation/call-check.js'

/** A call with everything that is needed to send it. */
export interface Dispatch {
  protocol: Protocol
  account: Account | undefined
  self: Self | undefined
  /** In the order in which they are tried. */
  routes: readonly Session[]
  action: string
  params: Readonly<Record<string, unknown>>
  options: CallOptions
}

interface Defaults {
  callTimeout: number
  encoding: 'json' | 'msgpack'
}

/** Above this `setTimeout` fires at once. */
const LONGEST = 2 ** 31 - 1

/** An action that every implementation of V11 has. */
const STILL_THERE = 'get_status'

const wrongSignal = (action: string, signal: unknown): CallError | undefined =>
  signal === undefined || isSignal(signal)
    ? undefined
    : new CallError('CALL_INVALID', `the signal of ${action} must be an AbortSignal`, {
        action: String(action),
        outcome: 'not-sent',
      })

function asLinkError(error: unknown): LinkError {
  if (isLinkError(error)) return error
  const delivered = isOneBotError(error) && error.outcome === 'not-sent' ? 'no' : 'maybe'
  return new LinkError('DRIVER_FAILED', 'the driver failed while it sent a call', { delivered, cause: error })
}

export class Calling {
  /** Calls that are in the hands of middleware, or whose files are being read or uploaded. */
  #inPreparation = 0
  readonly #pending: Pending
  readonly #middleware: InstalledMiddleware
  readonly #defaults: Defaults
  #isStopped = false
  /** Set when the app starts, where calls are checked. */
  check: CallCheck | undefined

  constructor(pending: Pending, middleware: InstalledMiddleware, defaults: Defaults) {
    this.#pending = pending
    this.#middleware = middleware
    this.#defaults = defaults
  }

  /** From now on every call ends at once. */
  stop(): void {
    this.#isStopped = true
    this.#pending.stop()
  }

  /** Resolves when no call of a user waits any more, or after so many ms. */
  drained(within: number): Promise<void> {
    return waitUntil(() => this.#inPreparation === 0 && this.#pending.size === 0, within)
  }

  /** Through the middleware. Async, so that one that throws rejects the call and not its caller. */
  async call(account: Account, call: Pick<Dispatch, 'action' | 'params' | 'options'>): Promise<unknown> {
    const { bot } = account
    // Middleware that waits listens to it.
    const invalid = wrongSignal(call.action, call.options?.signal)
    if (invalid) throw invalid
    // What the app's middleware waits for has ended with the app.
    const chain = this.#isStopped ? [] : [...this.#middleware.calls, ...account.callMiddleware]
    const run = (index: number, { action, params, options }: typeof call): Promise<unknown> => {
      const middleware = chain[index]
      if (middleware === undefined) return account.dispatchCall(action, params, options)
      const timeout = options?.timeout ?? this.#defaults.callTimeout
      const context: CallContext = { bot, action, params, options: { ...options, timeout } }
      return middleware(context, (changed) => run(index + 1, { ...context, ...changed }))
    }
    return this.prepare(() => run(0, call))
  }

  /** Counts a call that is not with the links yet, so that a stop that drains waits for it. */
  async prepare(call: () => Promise<unknown>): Promise<unknown> {
    this.#inPreparation++
    try {
      return await call()
    } finally {
      this.#inPreparation--
    }
  }

  send(dispatch: Dispatch): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const { options } = dispatch
      const timeout = options?.timeout ?? this.#defaults.callTimeout
      const invalid = this.#invalid(dispatch, timeout)
      if (invalid) return reject(invalid)
      const call = this.#pending.open(dispatch, timeout, resolve, reject)
      this.#try(call, dispatch, 0, undefined)
    })
  }

  /** The call as a transport carries it: HTTP puts parts of it elsewhere. */
  #encode(call: PendingCall, { protocol, action, params, self }: Dispatch, { link }: Session): Outbound {
    const { shape } = link
    const body = protocol.encode({ action, params, echo: call.echo, self }, this.#defaults.encoding, shape)
    if (shape === 'socket') return { path: action, body, timeout: call.timeout }
    const timeout = Math.max(1, call.deadline - performance.now())
    return { path: protocol.httpPath(action), body, timeout, call }
  }

  #invalid(
    { protocol, account, action, params, options }: Dispatch,
    timeout: number,
  ): OneBotError | undefined {
    const fail = (code: 'APP_STOPPED' | 'CALL_INVALID' | 'CALL_ABORTED', message: string, cause?: unknown) =>
      new CallError(code, message, { action: String(action), outcome: 'not-sent', cause })
    if (this.#isStopped) return fail('APP_STOPPED', `${action} was called after the app stopped`)
    if (typeof action !== 'string' || action === '')
      return fail('CALL_INVALID', 'a call needs the name of an action')
    if (!isFields(params)) return fail('CALL_INVALID', `the parameters of ${action} must be an object`)
    if (typeof options !== 'object' || options === null)
      return fail('CALL_INVALID', `the options of ${action} must be an object`)
    const invalid = wrongSignal(action, options.signal)
    if (invalid) return invalid
    if (!(timeout >= 1 && timeout <= LONGEST)) {
      return fail('CALL_INVALID', `timeout must be between 1 and ${LONGEST} ms, not ${timeout}`)
    }
    if (options.signal?.aborted)
      return fail('CALL_ABORTED', `${action} was aborted before it was sent`, options.signal.reason)
    // What we ask of our own accord is not the user's.
    return account && this.check?.refusal(protocol.version, action, params)
  }

  /** The next route only where this one certainly delivered nothing: sending is not idempotent. */
  #try(call: PendingCall, dispatch: Dispatch, from: number, last: LinkError | undefined): void {
    // An async refusal may come after the call has ended.
    if (!this.#pending.has(call)) return
    const { routes, action, protocol } = dispatch
    let failure = last
    for (let i = from; i < routes.length; i++) {
      const session = routes[i]
      if (session === undefined || !session.canCarry(call)) continue
      let outbound: Outbound
      try {
        outbound = this.#encode(call, dispatch, session)
      } catch (cause) {
        const message = `the parameters of ${action} cannot be encoded: ${describe(cause)}`
        return this.#pending.fail(
          call,
          new CallError('CALL_INVALID', message, { action, outcome: 'not-sent', cause }),
        )
      }
      if (session.link.shape === 'http' && protocol.streams(action)) {
        const goOn = (): void => {
          if (this.#pending.has(call)) return
          throw new LinkError('CALL_ABORTED', `${action} ended before its answer did`, { delivered: 'maybe' })
        }
        outbound.onPart = (part) => {
          const taken = session.replied(call, protocol, part)
          return taken ? this.#pending.hold(call, taken).then(goOn) : goOn()
        }
      }
      call.session = session
      call.isWaiting = false
      try {
        const reply = session.link.send(outbound, dispatch.options.signal)
        if (reply === undefined) return
        if (typeof reply === 'string' || reply instanceof Uint8Array)
          return this.#replied(call, protocol, session, reply)
        reply.then(
          (frame) => {
            if (frame !== undefined) this.#replied(call, protocol, session, frame)
          },
          (error) => {
            const cause = asLinkError(error)
            if (this.#isAboutAction(cause, call, session)) void this.#askWhether(call, dispatch, i, cause)
            else this.#refused(call, dispatch, i, cause)
          },
        )
        return
      } catch (error) {
        failure = asLinkError(error)
        if (failure.delivered !== 'no') return this.#pending.fail(call, failure)
        call.session = undefined
      }
    }
    const message = `no link of the account can carry ${action}`
    this.#pending.fail(call, failure ?? new LinkError('NO_ROUTE', message, { delivered: 'no' }))
  }

  /** The transport has failed after the call was handed over. */
  #refused(call: PendingCall, dispatch: Dispatch, i: number, cause: LinkError): void {
    // What fails after its call has ended says nothing of the link.
    if (this.#pending.has(call)) dispatch.routes[i]?.reach.failed(cause)
    if (cause.delivered === 'no') this.#try(call, dispatch, i + 1, cause)
    else this.#pending.fail(call, cause)
  }

  /**
   * V11 over HTTP has 404 for an action that is not known (`botuniverse/onebot-11` communication/http.md), and so has
   * whatever else may stand at a wrong address. An API root that answers other calls is at the right one.
   */
  #isAboutAction({ code, status }: LinkError, { dispatch, action }: PendingCall, session: Session): boolean {
    const isNotFound = code === 'ENDPOINT_NOT_FOUND' && status === 404 && dispatch.protocol.version === 'v11'
    return isNotFound && session.verdict() === 'proven' && action !== STILL_THERE
  }

  async #askWhether(call: PendingCall, dispatch: Dispatch, i: number, cause: LinkError): Promise<void> {
    const { protocol, routes } = dispatch
    const options = { timeout: Math.max(1, call.deadline - performance.now()) }
    const question = {
      protocol,
      account: undefined,
      self: undefined,
      action: STILL_THERE,
      params: {},
      options,
    }
    const isThere = await this.send({ ...question, routes: routes.slice(i, i + 1) }).then(
      () => true,
      (error) => error instanceof ActionFailed,
    )
    if (isThere) this.#pending.unknownAction(call, 1404, 'HTTP 404')
    else this.#refused(call, dispatch, i, cause)
  }

  /** Takes what the transport gave as the whole answer: a part after which others should follow was cut off. */
  #replied(call: PendingCall, protocol: Protocol, session: Session, frame: Frame): void {
    const taken = session.replied(call, protocol, frame)
    if (!this.#pending.has(call)) return
    const { action } = call
    const message = `the answer to ${action} ended before its last part`
    const fail = (): void =>
      this.#pending.fail(call, new LinkError('BAD_ANSWER', message, { delivered: 'maybe' }))
    if (taken) void this.#pending.hold(call, taken).then(fail)
    else fail()
  }
}
