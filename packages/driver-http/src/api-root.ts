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
import { type AnswerTarget, dialError } from '@onebot.js/core/node'
import type { Pool } from 'undici'
import { headersWith, type ResolvedRoot, tokenFailed } from './api-root-options.js'
import { type CallResponse, readAnswer, textAnswer } from './call-answer.js'
import { readParts } from './call-parts.js'
import type { OutboundOptions } from './options.js'
import type { PoolMaker } from './pools.js'

/** The largest call that implementations take (NapCat packages/napcat-onebot/network/http-server.ts). */
const MAX_CALL = 50 * 2 ** 20
/** ms that an answer has beyond the time of its call, so that the timer of the core is the first. */
const LATER = 1000

export class ApiRoot implements Link {
  readonly shape = 'http'
  readonly sends = true
  readonly receives: boolean
  readonly peer: Peer
  readonly #root: ResolvedRoot
  readonly #maxResponse: number
  readonly #pool: Pool
  readonly #makePool: PoolMaker
  /** For answers in parts: these are bounded, and the whole is not. */
  #partsPool: Pool | undefined
  #sink: LinkSink | undefined
  #isClosed = false
  #token: string | undefined
  /** With that token, for a text and for bytes. */
  #headers = callHeaders(undefined)
  #isProven = false
  #error: LinkError | undefined

  constructor(root: ResolvedRoot, { connections, maxResponse }: OutboundOptions, makePool: PoolMaker) {
    const { id, protocol, events, pollLimit, target } = root
    this.#root = root
    this.#maxResponse = maxResponse
    this.#makePool = makePool
    this.#pool = makePool(root, { connections, maxResponseSize: maxResponse })
    this.receives = events === 'poll'
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

  open(host: DriverHost): void {
    this.#sink = host.open(this)
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
    if (typeof token !== 'object') return this.#post(out, token, signal)
    return token.then(
      (later) => this.#post(out, later, signal),
      (cause) => {
        throw tokenFailed(this.#root, cause)
      },
    )
  }

  close(): void {
    void this.stop('the link was closed')
  }

  async stop(reason: string): Promise<void> {
    this.#isClosed = true
    this.#sink?.closed(new LinkError('LINK_LOST', reason, { delivered: 'maybe' }))
    await Promise.all([this.#pool.destroy(), this.#partsPool?.destroy()])
  }

  async #post(out: Outbound, token: string | undefined, signal: AbortSignal | undefined): Promise<Frame> {
    const { path, body, timeout, onPart } = out
    const [textHeaders, bytesHeaders] = this.#headersOf(token)
    const isText = typeof body === 'string'
    assertSize(path, body)
    const deadline = timeout === undefined ? undefined : timeout + LATER
    const pool = onPart ? this.#poolForParts() : this.#pool
    let timer: ReturnType<typeof setTimeout> | undefined
    try {
      const response: CallResponse = await pool.request({
        method: 'POST',
        path: this.#pathOf(path),
        headers: isText ? textHeaders : bytesHeaders,
        body,
        headersTimeout: deadline ?? null,
        bodyTimeout: deadline ?? null,
        ...(signal && { signal }),
      })
      const target = this.#root.target
      // The timeout of undici is one between bytes, which a slow drip never reaches.
      if (deadline !== undefined && !onPart) timer = setTimeout(cutOff, deadline, response, target)
      const frame = onPart
        ? textAnswer(response, await readParts(response.body, this.#maxResponse, onPart), target)
        : await readAnswer(response, target)
      this.#isProven = true
      this.#error = undefined
      return frame
    } catch (error) {
      this.#error = this.#failure(error, signal)
      throw this.#error
    } finally {
      clearTimeout(timer)
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
      this.#token = token
    }
    return this.#headers
  }

  #poolForParts(): Pool {
    this.#partsPool ??= this.#makePool(this.#root, {})
    return this.#partsPool
  }

  #failure(error: unknown, signal: AbortSignal | undefined): LinkError {
    if (error instanceof LinkError) return error
    const options = { delivered: 'maybe', cause: error } as const
    if (signal?.aborted) return new LinkError('CALL_ABORTED', 'the call was aborted', options)
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') {
      const message = `the answer is larger than ${this.#maxResponse} bytes (maxResponse)`
      return new LinkError('ANSWER_TOO_LARGE', message, options)
    }
    if (code === 'UND_ERR_DESTROYED' || code === 'UND_ERR_CLOSED')
      return new LinkError('LINK_LOST', 'the driver has stopped', options)
    return dialError(error, this.#target)
  }

  get #target(): AnswerTarget {
    return { ...this.#root.target, hasToken: Boolean(this.#token) }
  }
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

function cutOff({ body }: CallResponse, { address }: AnswerTarget): void {
  const message = `${address} did not finish its answer in time`
  body.destroy(new LinkError('DIAL_TIMEOUT', message, { delivered: 'maybe' }))
}
