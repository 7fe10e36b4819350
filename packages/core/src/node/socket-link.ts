/** A WebSocket as a link: what both WebSocket drivers share. Knows bytes and pings, nothing of OneBot. */
import type { DriverHost, Link, LinkSink, Outbound, Peer } from '../driver.js'
import { LinkError } from '../errors.js'
import { asLinkError, cutReason, isSendable, textOf, toFrame } from './socket-data.js'

/** The part of a `ws` WebSocket that is needed, so that hosts may bring their own copy. */
export interface SocketLike {
  readonly readyState: number
  readonly bufferedAmount?: number
  send(data: string | Uint8Array): void
  close(code?: number, reason?: string): void
  ping?(): void
  terminate?(): void
  on(event: 'message', listener: (data: unknown, isBinary: boolean) => void): unknown
  on(event: 'close', listener: (code: number, reason: unknown) => void): unknown
  on(event: 'error', listener: (error: Error) => void): unknown
  on(event: 'pong' | 'ping', listener: () => void): unknown
}

/** The part of a TCP socket that is needed. */
export interface RawSocket {
  readonly bytesRead: number
  cork(): void
  uncork(): void
}

export interface SocketLinkOptions {
  peer: Peer
  /** The TCP socket below: every byte that it reads is life, and calls made together are written together. */
  raw?: RawSocket | undefined
  /** ms between pings, 0 for none. A link is dead within two intervals of its last byte. */
  pingInterval: number
  /** Bytes that may wait to be written. */
  maxBuffered: number
  /** Called when the socket has closed, after the core was told. */
  onClose?(end: SocketEnd): void
  /** Gets what a peer did wrong before it is cut off, such as a frame that is too large. @default the host's `report` */
  onError?(error: LinkError): void
}

/** How a link ended: what a driver that dials goes by. */
export interface SocketEnd {
  /** The close code; 1005 where the peer gave none, 1006 where it gave no farewell. */
  code: number
  /** What the peer gave as the reason, `''` where it gave none. */
  reason: string
  /** What the frames have shown. */
  verdict: ReturnType<LinkSink['verdict']>
  /** What the core was told as the cause. */
  error: LinkError
  /** We closed it: the app stops, or the core has no use for it. */
  isOurs: boolean
}

/** The largest frame that implementations take (NapCat packages/napcat-onebot/network/websocket-client.ts). */
const MAX_CALL = 50 * 2 ** 20
const OPEN = 1
const CLOSED = 3
/** ms that the other side has to answer our close frame. */
const CLOSE_WITHIN = 1000
const JITTER = 0.1
/** A ping goes out at every second look, and a link that was silent for three is dead. */
const LOOKS_PER_PING = 2
const SILENT_LOOKS = 3

class SocketLink implements Link {
  readonly shape = 'socket'
  readonly sends: boolean
  readonly receives: boolean
  readonly peer: Peer
  readonly #socket: SocketLike
  readonly #options: SocketLinkOptions
  #timer: ReturnType<typeof setTimeout> | undefined
  #farewell: ReturnType<typeof setTimeout> | undefined
  #sendsInRow = 0
  #frames = 0
  #lastLife = -1
  #looks = 0
  #silentLooks = 0
  #hasPonged = false
  #lifeWaiters: (() => void)[] = []
  #failure: LinkError | undefined
  #isOurs = false

  constructor(socket: SocketLike, options: SocketLinkOptions) {
    const { peer } = options
    this.peer = peer
    this.sends = peer.role !== 'event'
    this.receives = peer.role !== 'api'
    this.#socket = socket
    this.#options = options
  }

  /** Attaches everything at once, so that no frame can come before its listener. */
  attach(host: DriverHost): LinkSink {
    const socket = this.#socket
    const { onClose, onError = (error) => host.report(error) } = this.#options
    socket.on('error', (cause) => {
      const error = asLinkError(cause)
      this.#failure ??= error
      if (error.code !== 'LINK_LOST') onError(error)
      // `ws` would wait 30 s for the farewell of a peer that broke the protocol.
      this.#terminateSoon()
    })
    const sink = host.open(this)
    socket.on('message', (data, isBinary) => {
      this.#frames++
      if (this.#lifeWaiters.length > 0) this.#wake()
      sink.receive(toFrame(data, isBinary))
    })
    socket.on('pong', () => {
      this.#hasPonged = true
      this.#live()
    })
    socket.on('ping', () => this.#live())
    socket.on('close', (code, reason) => {
      this.#stopPing()
      clearTimeout(this.#farewell)
      const message = `the connection was closed with code ${code}`
      const error = this.#failure ?? new LinkError('LINK_LOST', message, { delivered: 'maybe', status: code })
      sink.closed(error)
      onClose?.({ code, reason: textOf(reason), verdict: sink.verdict(), error, isOurs: this.#isOurs })
    })
    this.#armPing(sink)
    return sink
  }

  send({ body, path }: Outbound): undefined {
    const socket = this.#socket
    const { maxBuffered } = this.#options
    if (socket.readyState !== OPEN) {
      throw new LinkError('LINK_LOST', `the connection is not open for ${path}`, { delivered: 'no' })
    }
    // A character takes three bytes at most, so only large calls are measured.
    const size =
      typeof body === 'string' && body.length > MAX_CALL / 3 ? Buffer.byteLength(body) : body.length
    if (size > MAX_CALL) {
      const message = `${path} takes ${size} bytes, the limit is ${MAX_CALL}`
      throw new LinkError('CALL_TOO_LARGE', message, { delivered: 'no' })
    }
    const waiting = socket.bufferedAmount ?? 0
    if (waiting > maxBuffered) {
      const message = `${waiting} bytes wait to be read by the implementation (maxBuffered is ${maxBuffered})`
      throw new LinkError('OUTBOUND_FULL', message, { delivered: 'no' })
    }
    this.#cork()
    // Without a callback, which costs Node a tick for each write: a failure from here on is told by the close event.
    socket.send(body)
  }

  alive(within: number): Promise<boolean> {
    const before = this.#life()
    return new Promise((resolve) => {
      const timer = setTimeout(() => finish(this.#life() !== before), within)
      const finish = (isAlive: boolean): void => {
        clearTimeout(timer)
        this.#lifeWaiters = this.#lifeWaiters.filter((waiter) => waiter !== onLife)
        resolve(isAlive)
      }
      const onLife = (): void => finish(true)
      this.#lifeWaiters.push(onLife)
      this.#ping()
    })
  }

  close(code = 1000, reason = ''): void {
    const socket = this.#socket
    if (socket.readyState === CLOSED) return
    this.#isOurs ||= socket.readyState <= OPEN
    this.#stopPing()
    socket.close(isSendable(code) ? code : 1000, cutReason(reason))
    this.#terminateSoon()
  }

  #terminateSoon(): void {
    if (this.#farewell !== undefined) return
    this.#farewell = setTimeout(() => this.terminate(), CLOSE_WITHIN)
    this.#farewell.unref()
  }

  terminate(): void {
    const socket = this.#socket
    if (socket.terminate) socket.terminate()
    else if (socket.readyState !== CLOSED) socket.close()
  }

  /**
   * Writes the first call at once, and those that follow before the running code is through together: the calls of
   * many handlers that one read woke then take two system calls.
   */
  #cork(): void {
    const { raw } = this.#options
    if (raw === undefined) return
    this.#sendsInRow++
    if (this.#sendsInRow === 1) queueMicrotask(this.#uncork)
    else if (this.#sendsInRow === 2) raw.cork()
  }

  readonly #uncork = (): void => {
    if (this.#sendsInRow > 1) this.#options.raw?.uncork()
    this.#sendsInRow = 0
  }

  /** Grows with every sign of life. */
  #life(): number {
    return this.#options.raw?.bytesRead ?? this.#frames
  }

  #live(): void {
    this.#frames++
    this.#wake()
  }

  #wake(): void {
    for (const waiter of this.#lifeWaiters) waiter()
  }

  #ping(): void {
    if (this.#socket.readyState === OPEN) this.#socket.ping?.()
  }

  #stopPing(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }

  /** Spread, so that many links are not pinged at one moment. */
  #armPing(sink: LinkSink): void {
    const { pingInterval } = this.#options
    if (pingInterval === 0 || this.#socket.ping === undefined) return
    const delay = (pingInterval / LOOKS_PER_PING) * (1 + JITTER * (2 * Math.random() - 1))
    this.#timer = setTimeout(() => this.#look(sink), delay)
    this.#timer.unref()
  }

  /** Looks at what has come since the last look: between looks nothing says when a byte came. */
  #look(sink: LinkSink): void {
    const life = this.#life()
    this.#silentLooks = life === this.#lastLife ? this.#silentLooks + 1 : 0
    this.#lastLife = life
    if (this.#silentLooks >= SILENT_LOOKS && this.#answersPings) {
      // What came while the event loop was busy is read first.
      setImmediate(() => {
        if (this.#life() === life) this.#die(sink)
        else this.#armPing(sink)
      })
      return
    }
    this.#looks++
    if (this.#looks % LOOKS_PER_PING === 0) this.#ping()
    this.#armPing(sink)
  }

  /** go-cqhttp reads nothing on its Event connections, so a missing pong says nothing there. */
  get #answersPings(): boolean {
    return this.peer.role !== 'event' || this.#hasPonged
  }

  #die(sink: LinkSink): void {
    const { pingInterval } = this.#options
    const message = `no byte came for two pings, one every ${pingInterval} ms`
    this.#failure ??= new LinkError('LINK_DEAD', message, { delivered: 'maybe' })
    sink.closed(this.#failure)
    this.terminate()
  }
}

/** An open socket becomes a link. Must be called in the same tick in which the socket opened. */
export function openSocketLink(
  host: DriverHost,
  socket: SocketLike,
  options: SocketLinkOptions,
): { link: Link; sink: LinkSink; terminate(): void } {
  const link = new SocketLink(socket, options)
  const sink = link.attach(host)
  return { link, sink, terminate: () => link.terminate() }
}
