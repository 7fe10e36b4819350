/** Server-sent events of an implementation (`/_events` of NapCat and LLOneBot): dialled for ever, as a WebSocket is. */
import {
  type DriverHost,
  type EndpointStatus,
  type Link,
  LinkError,
  type LinkSink,
  type Peer,
} from '@onebot.js/core'
import { type DialEnd, type DialTarget, dialError, Redial, statusError } from '@onebot.js/core/node'
import type { Dispatcher, Pool } from 'undici'
import { headersWith, type ResolvedRoot, targetOf, tokenFailed } from './api-root-options.js'
import { EventStreamParser } from './event-stream.js'
import type { PoolMaker } from './pools.js'

/** ms until the headers: a server may send them with its first event. */
const HEADERS_WITHIN = 30_000

export class ServerSentEvents {
  readonly #root: ResolvedRoot
  readonly #address: string
  readonly #maxEvent: number
  readonly #host: DriverHost
  readonly #pool: Pool
  readonly #controller = new AbortController()
  readonly #redial: Redial
  #sink: LinkSink | undefined
  #running: Promise<void> | undefined

  /** @param maxEvent bytes that an event may have */
  constructor(root: ResolvedRoot, maxEvent: number, makePool: PoolMaker, host: DriverHost) {
    this.#root = root
    this.#address = `${root.target.address}/_events`
    this.#maxEvent = maxEvent
    this.#host = host
    this.#pool = makePool(root, { connections: 1 })
    this.#redial = new Redial({
      dial: (signal, opened) => this.#dial(signal, opened),
      report: (error) => host.report(error),
    })
  }

  get status(): EndpointStatus {
    return { address: this.#address, ...this.#redial.status }
  }

  open(): void {
    this.#running = this.#redial.run(this.#controller.signal)
  }

  async stop(reason: string): Promise<void> {
    this.#controller.abort()
    this.#sink?.closed(new LinkError('LINK_LOST', reason, { delivered: 'no' }))
    await Promise.all([this.#running, this.#pool.destroy()])
  }

  async #dial(signal: AbortSignal, opened: (isProven: () => boolean) => void): Promise<DialEnd> {
    const { body, target } = await this.#request(signal)
    signal.throwIfAborted()
    const link = new EventLink(peerOf(this.#root, this.#address), () => body.destroy())
    const sink = this.#host.open(link)
    this.#sink = sink
    const isProven = (): boolean => sink.verdict() === 'proven'
    opened(isProven)
    const error = await this.#read(body, sink, target)
    // At the end stop() has closed it.
    if (!signal.aborted) {
      this.#sink = undefined
      sink.closed(error)
    }
    // Where it was the core that ended the link, it has said why.
    return link.isClosed ? { isProven: false } : { isProven: isProven(), error }
  }

  async #request(
    signal: AbortSignal,
  ): Promise<{ body: Dispatcher.ResponseData['body']; target: DialTarget }> {
    const { base, search } = this.#root
    const token = await this.#token()
    const target = { ...targetOf(this.#root, token), address: this.#address }
    let response: Dispatcher.ResponseData
    try {
      response = await this.#pool.request({
        method: 'GET',
        path: `${base}/_events${search}`,
        headers: ['accept', 'text/event-stream', ...headersWith(token)],
        headersTimeout: HEADERS_WITHIN,
        bodyTimeout: 0,
        signal,
      })
    } catch (error) {
      throw dialError(error, target)
    }
    const { statusCode, headers, body } = response
    const type = String(headers['content-type'] ?? 'no type')
    if (statusCode === 200 && /^text\/event-stream\b/i.test(type)) return { body, target }
    // The connection goes as well: nobody knows how long the rest is.
    body.on('error', () => {}).destroy()
    if (statusCode !== 200) {
      const location = typeof headers.location === 'string' ? headers.location : undefined
      throw statusError(statusCode, { ...target, location })
    }
    const message = `${this.#address} answers with ${type.slice(0, 80)} and no event stream; check ${target.field}`
    throw new LinkError('ENDPOINT_NOT_ONEBOT', message, { delivered: 'no', status: 200 })
  }

  async #token(): Promise<string | undefined> {
    try {
      return await this.#root.token()
    } catch (cause) {
      throw tokenFailed(this.#root, cause)
    }
  }

  /** Reads until it ends; gives why it did. */
  async #read(body: AsyncIterable<Uint8Array>, sink: LinkSink, target: DialTarget): Promise<LinkError> {
    const parser = new EventStreamParser(this.#maxEvent)
    try {
      for await (const chunk of body) {
        for (const data of parser.push(chunk)) sink.receive(data)
      }
    } catch (error) {
      return dialError(error, target)
    }
    return new LinkError('LINK_LOST', `${this.#address} ended the event stream`, { delivered: 'no' })
  }
}

class EventLink implements Link {
  /** A connection that is open for as long as it lasts, as a socket is. */
  readonly shape = 'socket'
  readonly sends = false
  readonly receives = true
  readonly peer: Peer
  isClosed = false
  readonly #end: () => void

  constructor(peer: Peer, end: () => void) {
    this.peer = peer
    this.#end = end
  }

  send(): never {
    const message = 'server-sent events carry no calls; the API root does'
    throw new LinkError('NO_ROUTE', message, { delivered: 'no' })
  }

  close(): void {
    this.isClosed = true
    this.#end()
  }
}

function peerOf({ id }: ResolvedRoot, address: string): Peer {
  return { id: `v11:${id}`, protocol: 'v11', role: 'event', self: { platform: 'qq', user_id: id }, address }
}
