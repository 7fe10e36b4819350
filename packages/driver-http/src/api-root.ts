/** The HTTP server of an implementation, to call actions at: one pool of connections for each. */
import {
  type DriverHost,
  type EndpointStatus,
  type Frame,
  type Link,
  LinkError,
  type LinkSink,
  type Outbound,
  type Peer,
} from '@onebot.js/core'
import { AbortListeners, type AnswerTarget, Deadlines, dialError } from '@onebot.js/core/node'
import type { Dispatcher, Pool } from 'undici'
import { headersWith, type ResolvedRoot, targetOf, tokenFailed } from './api-root-options.js'
import { readAnswer, textAnswer } from './call-answer.js'
import { CallExchange, endedBefore } from './call-exchange.js'
import { readParts } from './call-parts.js'
import type { OutboundOptions } from './options.js'
import type { PoolMaker } from './pools.js'
import { Slots } from './slots.js'

/** The largest call that implementations take (NapCat packages/napcat-onebot/network/http-server.ts). */
const MAX_CALL = 50 * 2 ** 20
/** ms that an answer has beyond the time of its call, so that the timer of the core is the first. */
const LATER = 1000

type Request = Dispatcher.DispatchOptions

export class ApiRoot implements Link {
  readonly shape = 'http'
  readonly sends = true
  readonly receives: boolean
  readonly peer: Peer
  readonly #root: ResolvedRoot
  readonly #maxResponse: number
  readonly #pool: Pool
  /** One for each connection. undici would line calls up as well, and send those that nobody waits for any more. */
  readonly #slots: Slots
  readonly #deadlines: Deadlines<CallExchange>
  readonly #signals = new AbortListeners()
  readonly #makePool: PoolMaker
  /** For answers in parts: these are bounded, and the whole is not. */
  #partsPool: Pool | undefined
  /** For a probe and a poll while all slots are taken. */
  #sparePool: Pool | undefined
  readonly #host: DriverHost
  #sink: LinkSink | undefined
  #isClosed = false
  #token: string | undefined
  /** With that token, for a text and for bytes. */
  #headers = callHeaders(undefined)
  /** For messages about calls with that token. */
  #target: AnswerTarget
  #isProven = false
  #error: LinkError | undefined

  constructor(
    root: ResolvedRoot,
    { connections, maxResponse }: OutboundOptions,
    makePool: PoolMaker,
    host: DriverHost,
  ) {
    const { id, protocol, events, pollLimit, target } = root
    this.#root = root
    this.#target = targetOf(root, undefined)
    this.#maxResponse = maxResponse
    this.#makePool = makePool
    this.#host = host
    this.receives = events === 'poll'
    // A poll waits for long; the calls keep what they were given.
    const total = this.receives ? connections + 1 : connections
    this.#pool = makePool(root, { connections: total, maxResponseSize: maxResponse })
    this.#slots = new Slots(total)
    this.#deadlines = new Deadlines((exchange) => {
      const message = `${target.address} did not finish its answer in time`
      exchange.abort(new LinkError('DIAL_TIMEOUT', message, { delivered: 'maybe' }))
    })
    this.peer = {
      id: `${protocol}:${id}`,
      protocol,
      role: this.receives ? 'universal' : 'api',
      ...(protocol === 'v11' ? { self: { platform: 'qq', user_id: id } } : { allows: [id] }),
      ...(this.receives && { poll: { limit: pollLimit } }),
      address: target.address,
    }
  }

  get status(): EndpointStatus {
    const { address } = this.#root.target
    if (this.#error === undefined) return { address, state: this.#isProven ? 'open' : 'connecting' }
    const { code } = this.#error
    return { address, state: code === 'LINK_REFUSED' ? 'auth-error' : 'waiting', error: code }
  }

  open(): void {
    this.#sink = this.#host.open(this)
  }

  send(out: Outbound, signal?: AbortSignal): Promise<Frame> {
    if (this.#isClosed) throw new LinkError('LINK_LOST', 'the driver has stopped', { delivered: 'no' })
    if (signal?.aborted) throw new LinkError('CALL_ABORTED', 'the call was aborted', { delivered: 'no' })
    let token: ReturnType<ResolvedRoot['token']>
    try {
      token = this.#root.token()
    } catch (cause) {
      throw tokenFailed(this.#root, cause)
    }
    if (typeof token !== 'object' || token === null) return this.#post(out, token ?? undefined, signal)
    return this.#postWith(token, out, signal)
  }

  close(): void {
    void this.stop('the link was closed')
  }

  async stop(reason: string): Promise<void> {
    this.#isClosed = true
    this.#sink?.closed(new LinkError('LINK_LOST', reason, { delivered: 'maybe' }))
    await Promise.all([this.#pool, this.#partsPool, this.#sparePool].map((pool) => pool?.destroy()))
  }

  async #postWith(
    promise: Promise<string | undefined>,
    out: Outbound,
    signal: AbortSignal | undefined,
  ): Promise<Frame> {
    if (out.call) out.call.isWaiting = true
    const token = await promise.catch((cause) => {
      throw tokenFailed(this.#root, cause)
    })
    assertWanted(out, signal)
    return this.#post(out, token, signal)
  }

  #post(out: Outbound, token: string | undefined, signal: AbortSignal | undefined): Promise<Frame> {
    const { path, body, timeout, onPart } = out
    assertSize(path, body)
    const [textHeaders, bytesHeaders] = this.#headersOf(token)
    const deadline = timeout === undefined ? null : timeout + LATER
    const request: Request = {
      method: 'POST',
      path: this.#pathOf(path),
      headers: typeof body === 'string' ? textHeaders : bytesHeaders,
      body,
      headersTimeout: deadline,
      bodyTimeout: deadline,
    }
    if (onPart) return this.#callForParts(request, out, onPart, signal)
    if (out.call) out.call.isWaiting = true
    if (this.#slots.tryTake()) return this.#callInSlot(request, out, signal)
    return out.call?.isProbe
      ? this.#call(request, out, signal, this.#spare())
      : this.#callLater(request, out, signal)
  }

  async #callLater(request: Request, out: Outbound, signal: AbortSignal | undefined): Promise<Frame> {
    const { timeout = Number.POSITIVE_INFINITY } = out
    const startedAt = performance.now()
    await this.#slots.wait()
    try {
      assertWanted(out, signal)
      if (performance.now() - startedAt >= timeout) {
        const message = `no connection to ${this.#target.address} was free in time (connections)`
        throw new LinkError('CALL_TIMEOUT', message, { delivered: 'no' })
      }
    } catch (error) {
      this.#slots.give()
      throw error
    }
    return this.#callInSlot(request, out, signal)
  }

  /** Needs a slot, which it gives back. */
  #callInSlot(request: Request, out: Outbound, signal: AbortSignal | undefined): Promise<Frame> {
    return this.#call(request, out, signal, this.#pool, this.#slots)
  }

  #spare(): Pool {
    this.#sparePool ??= this.#makePool(this.#root, { connections: 2, maxResponseSize: this.#maxResponse })
    return this.#sparePool
  }

  #call(
    request: Request,
    { timeout = Number.POSITIVE_INFINITY, call }: Outbound,
    signal: AbortSignal | undefined,
    pool: Pool,
    slots?: Slots,
  ): Promise<Frame> {
    const target = this.#target
    return new Promise((resolve, reject) => {
      const onError = (cause: unknown): void => reject(this.#failed(cause, signal))
      const exchange = new CallExchange({
        call,
        within: timeout,
        deadlines: this.#deadlines,
        signal,
        signals: this.#signals,
        onAnswer: (answer) => {
          slots?.give()
          try {
            resolve(this.#succeeded(readAnswer(answer, target)))
          } catch (cause) {
            onError(cause)
          }
        },
        onError: (cause) => {
          slots?.give()
          onError(cause)
        },
      })
      pool.dispatch(request, exchange)
    })
  }

  async #callForParts(
    request: Request,
    { call }: Outbound,
    onPart: (part: string) => void | Promise<void>,
    signal: AbortSignal | undefined,
  ): Promise<Frame> {
    if (call) call.isWaiting = false
    this.#partsPool ??= this.#makePool(this.#root, {})
    try {
      const response = await this.#partsPool.request({ ...request, ...(signal && { signal }) })
      const text = await readParts(response.body, this.#maxResponse, onPart)
      return this.#succeeded(textAnswer(response, text, this.#target))
    } catch (error) {
      throw this.#failed(error, signal)
    }
  }

  #pathOf(action: string): string {
    const { base, search } = this.#root
    // No slash behind the action: go-cqhttp and Lagrange take it for a part of the name.
    return `${base}/${/^[\w.-]*$/.test(action) ? action : encode(action)}${search}`
  }

  #headersOf(token: string | undefined): readonly [text: string[], bytes: string[]] {
    if (token !== this.#token) {
      try {
        this.#headers = callHeaders(token)
      } catch (cause) {
        throw tokenFailed(this.#root, cause)
      }
      this.#target = targetOf(this.#root, token)
      this.#token = token
      if (token !== undefined) this.#host.conceal?.(token)
    }
    return this.#headers
  }

  #succeeded(frame: Frame): Frame {
    this.#isProven = true
    this.#error = undefined
    return frame
  }

  #failed(cause: unknown, signal: AbortSignal | undefined): LinkError {
    if (cause instanceof LinkError && cause.code === 'CALL_ABORTED') return cause
    const isAborted = signal?.aborted
    const error = isAborted
      ? new LinkError('CALL_ABORTED', 'the call was aborted', { delivered: 'maybe', cause })
      : this.#asLinkError(cause)
    if (!isAborted) this.#error = error
    return error
  }

  #asLinkError(cause: unknown): LinkError {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
    if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') {
      const message = `the answer is larger than ${this.#maxResponse} bytes (maxResponse)`
      return new LinkError('ANSWER_TOO_LARGE', message, { delivered: 'maybe', cause })
    }
    if (code === 'UND_ERR_DESTROYED' || code === 'UND_ERR_CLOSED')
      return new LinkError('LINK_LOST', 'the driver has stopped', { delivered: 'maybe', cause })
    return dialError(cause, this.#target)
  }
}

/** @throws {LinkError} where the call has ended while it waited */
function assertWanted({ call }: Outbound, signal: AbortSignal | undefined): void {
  if (call?.hasEnded || signal?.aborted) throw endedBefore()
}

function callHeaders(token: string | undefined): readonly [text: string[], bytes: string[]] {
  const authorization = headersWith(token)
  return [
    ['content-type', 'application/json', ...authorization],
    ['content-type', 'application/msgpack', ...authorization],
  ]
}

function encode(action: string): string {
  try {
    return encodeURIComponent(action)
  } catch (cause) {
    throw new LinkError('CALL_INVALID', 'the name of the action is no text', { delivered: 'no', cause })
  }
}

function assertSize(action: string, body: Frame): void {
  // A character takes three bytes at most, so only large calls are measured.
  const size = typeof body === 'string' && body.length > MAX_CALL / 3 ? Buffer.byteLength(body) : body.length
  if (size <= MAX_CALL) return
  const message = `${action || 'the call'} takes ${size} bytes, the limit is ${MAX_CALL}`
  throw new LinkError('CALL_TOO_LARGE', message, { delivered: 'no' })
}
