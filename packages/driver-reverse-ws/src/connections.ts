/** What comes in while the driver runs: it is admitted or refused before the 101, and becomes a link. */
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Admission, DriverHost, PathRule, Peer } from '@onebot.js/core'
import {
  LinkSet,
  matchPath,
  type RawSocket,
  type RequestLike,
  refuse,
  refuseUpgrade,
  type SocketLike,
  toHandshake,
  urlOf,
} from '@onebot.js/core/node'
import { WebSocketServer } from 'ws'
import type { ResolvedOptions } from './options.js'

export class Connections {
  readonly #options: ResolvedOptions
  readonly #host: DriverHost
  readonly #letIn: (socket: Duplex) => void
  readonly #wss: WebSocketServer
  readonly #links = new LinkSet()
  #isStopped = false
  /** What the handshake being answered now was admitted with. */
  #subprotocol: string | undefined

  /** @param letIn is told of connections that have become links */
  constructor(options: ResolvedOptions, host: DriverHost, letIn: (socket: Duplex) => void) {
    this.#options = options
    this.#host = host
    this.#letIn = letIn
    this.#wss = new WebSocketServer({
      noServer: true,
      clientTracking: false,
      maxPayload: options.maxPayload,
      // A compressed bomb, and 14 times the CPU: implementations do without.
      perMessageDeflate: false,
      maxFragments: 1024,
      maxBufferedChunks: 16_384,
      handleProtocols: () => this.#subprotocol ?? false,
    })
    this.#wss.on('wsClientError', (error, socket, { socket: { remoteAddress } }) => {
      const refusal = refuse(400, 'HANDSHAKE_INVALID', error.message)
      host.refused?.(refusal, remoteAddress)
      refuseUpgrade(socket, refusal)
    })
  }

  /** Takes an upgrade request at one of our paths. */
  upgrade(
    request: IncomingMessage,
    socket: Duplex,
    head: Buffer,
    { url, route }: { url: URL; route: PathRule },
  ): void {
    const admission = this.#admit(request, url, route)
    if (!admission.ok) return refuseUpgrade(socket, admission)
    this.#subprotocol = admission.subprotocol
    this.#wss.handleUpgrade(request, socket, head, (webSocket) => {
      this.#letIn(socket)
      this.#open(webSocket, admission.peer, request.socket)
    })
  }

  /** Takes a socket that a host has upgraded already. */
  accept(socket: SocketLike, request: RequestLike): void {
    const url = urlOf(request) ?? new URL('http://localhost/')
    const route = matchPath(this.#options.paths, url.pathname)
    // A host that does not say where a connection came from has not said that it is local.
    const remoteAddress = request.remoteAddress ?? request.socket?.remoteAddress ?? 'an unknown address'
    const admission = this.#admit(
      { method: request.method, headers: request.headers, remoteAddress },
      url,
      route,
    )
    if (admission.ok) return this.#open(socket, admission.peer, undefined)
    socket.on('error', () => {})
    // 1013: try again later.
    socket.close(admission.status === 503 ? 1013 : 1008, admission.reason)
  }

  /** Ends the links that are open now. */
  closeAll(reason: string): Promise<void> {
    return this.#links.closeAll(1001, reason)
  }

  stop(reason: string): Promise<void> {
    this.#isStopped = true
    return this.closeAll(reason)
  }

  #admit(request: RequestLike, url: URL, route: PathRule | undefined): Admission {
    const { credentials, maxLinks } = this.#options
    const admission = this.#host.admit(toHandshake(request, { shape: 'socket', url, credentials, route }))
    if (admission.ok && this.#links.size >= maxLinks) {
      const refusal = refuse(503, 'TOO_MANY_LINKS', `there are ${maxLinks} connections already (maxLinks)`)
      this.#host.refused?.(refusal, request.remoteAddress ?? request.socket?.remoteAddress)
      return refusal
    }
    return admission
  }

  #open(socket: SocketLike, peer: Peer, raw: RawSocket | undefined): void {
    const { pingInterval, maxBuffered } = this.#options
    if (this.#isStopped) socket.close(1013, 'the bot is not running')
    else this.#links.open(this.#host, socket, { peer, raw, pingInterval, maxBuffered })
  }
}
