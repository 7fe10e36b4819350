/** The implementation dials us: connections come in, are admitted or refused before the 101, and become links. */
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import {
  type Admission,
  ConfigError,
  type Driver,
  type DriverHost,
  type EndpointStatus,
  LinkError,
  type PathRule,
  type Peer,
  type Version,
} from '@onebot.js/core'
import {
  addressesAt,
  assertBindAllowed,
  attachUpgrade,
  authorityOf,
  LinkSet,
  type Membership,
  matchPath,
  portOf,
  type RawSocket,
  type RequestLike,
  refuse,
  refuseUpgrade,
  routesOf,
  type SocketLike,
  toHandshake,
  tokensOf,
  type UpgradeTaker,
  urlOf,
} from '@onebot.js/core/node'
import { WebSocketServer } from 'ws'
import { type ResolvedOptions, type ReverseWsOptions, resolveOptions } from './options.js'

/** A path that a host with a router of its own registers, with and without its trailing slash. */
export interface Route {
  kind: 'ws'
  method: 'GET'
  path: string
  versions: readonly Version[]
}

/** The reverse WebSocket driver: what `reverseWs()` gives. */
export interface ReverseWsDriver extends Driver, UpgradeTaker {
  /** The port that is listened on, once started. */
  readonly port: number | undefined
  /** The addresses for implementations, once started on a port; the first is for V11. */
  readonly urls: string[]
  /** For hosts with a router. */
  readonly routes: readonly Route[]
  /**
   * Takes an upgrade request. Decides at once; `false` says that the path is not ours and nothing was touched.
   */
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean
  /**
   * Takes a socket that a host has upgraded already, in the same tick in which it did. Refused with close code
   * 1008, before `start` with 1013.
   */
  accept(socket: SocketLike, request: RequestLike): void
}

const OPEN = 1

class ReverseWs implements ReverseWsDriver {
  readonly name = 'reverse-ws'
  readonly #options: ResolvedOptions
  readonly #wss: WebSocketServer
  readonly #links = new LinkSet()
  #host: DriverHost | undefined
  #joining: Promise<Membership> | undefined
  #membership: Membership | undefined
  #detach: (() => void) | undefined
  /** What the handshake being answered now was admitted with. */
  #subprotocol: string | undefined

  constructor(options: ReverseWsOptions) {
    this.#options = resolveOptions(options)
    this.#wss = new WebSocketServer({
      noServer: true,
      clientTracking: false,
      maxPayload: this.#options.maxPayload,
      // A compressed bomb, and 14 times the CPU: implementations do without.
      perMessageDeflate: false,
      maxFragments: 1024,
      maxBufferedChunks: 16_384,
      handleProtocols: () => this.#subprotocol ?? false,
    })
    this.#wss.on('wsClientError', (error, socket, { socket: { remoteAddress } }) => {
      this.#refuse(socket, refuse(400, 'HANDSHAKE_INVALID', error.message), remoteAddress)
    })
  }

  get port(): number | undefined {
    const { mount } = this.#options
    return this.#detach && mount.kind === 'server' ? portOf(mount.server) : this.#membership?.port
  }

  get urls(): string[] {
    const { mount, paths } = this.#options
    const { port } = this
    if (port === undefined) return []
    const isTls =
      mount.kind === 'port'
        ? mount.port.protocol === 'https'
        : mount.kind === 'server' && 'setSecureContext' in mount.server
    const host = mount.kind === 'port' ? mount.port.host : '127.0.0.1'
    return addressesAt(isTls ? 'wss' : 'ws', authorityOf(host, port), paths)
  }

  get routes(): readonly Route[] {
    return routesOf(this.#options.paths).map((route) => ({ kind: 'ws', method: 'GET', ...route }))
  }

  endpoints(): readonly EndpointStatus[] {
    return this.urls.slice(0, 1).map((address) => ({ address, state: 'listening' }))
  }

  async start(host: DriverHost): Promise<void> {
    const { mount, credentials, paths } = this.#options
    if (this.#host !== undefined) {
      throw new ConfigError('OPTIONS_INVALID', 'this driver belongs to an app already; make one for each app')
    }
    if (mount.kind === 'server') {
      this.#detach = attachUpgrade(this.name, mount.server, (...upgrade) => this.#take(...upgrade))
    }
    this.#host = host
    if (mount.kind === 'port') {
      this.#joining = mount.port.join({
        kind: 'ws',
        driver: this.name,
        host,
        paths,
        onUpgrade: (...upgrade) => this.handleUpgrade(...upgrade),
      })
      const membership = await this.#joining
      // stop() came while the port was being opened, and leaves it.
      if (this.#host !== host) return
      this.#membership = membership
    }
    const hasToken =
      typeof credentials.accessToken === 'function' || tokensOf(credentials.accessToken).length > 0
    if (!hasToken && !credentials.allowUnauthenticated) {
      host.report(new LinkError('NO_TOKEN', 'reverse-ws has no accessToken', { delivered: 'no' }))
    }
  }

  async stop(reason = 'the bot stopped'): Promise<void> {
    this.#host = undefined
    this.#detach?.()
    this.#detach = undefined
    this.#membership = undefined
    const joining = this.#joining
    this.#joining = undefined
    const closing = this.#links.closeAll(1001, reason)
    // Where it failed, start() has told why.
    const membership = await joining?.catch(() => undefined)
    await Promise.all([membership?.leave(closing), closing])
  }

  disconnect(reason = 'the server closes'): Promise<void> {
    return this.#links.closeAll(1001, reason)
  }

  assertBindAllowed(host: string): void {
    assertBindAllowed('reverseWs', host, this.#options.credentials)
  }

  refused(refusal: Admission & { ok: false }, remoteAddress?: string): void {
    this.#host?.refused?.(refusal, remoteAddress)
  }

  report(cause: LinkError): void {
    this.#host?.report(cause)
  }

  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean {
    const url = urlOf(request)
    const route = url && matchPath(this.#options.paths, url.pathname)
    if (url === undefined || route === undefined) return false
    // From birth: a reset while we decide would otherwise end the process.
    socket.on('error', () => socket.destroy())
    const admission = this.#admit(request, url, route)
    if (!admission.ok) {
      refuseUpgrade(socket, admission)
      return true
    }
    this.#subprotocol = admission.subprotocol
    this.#wss.handleUpgrade(request, socket, head, (webSocket) => {
      this.#membership?.letIn(socket)
      this.#open(webSocket, admission.peer, request.socket)
    })
    return true
  }

  accept(socket: SocketLike, request: RequestLike): void {
    // One that is closing already would never tell that it has closed.
    if (socket.readyState > OPEN) return
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

  #admit(request: RequestLike, url: URL, route: PathRule | undefined): Admission {
    const { credentials, maxLinks } = this.#options
    if (this.#host === undefined) return refuse(503, 'NOT_RUNNING', 'the bot is not running')
    const admission = this.#host.admit(toHandshake(request, { shape: 'socket', url, credentials, route }))
    if (admission.ok && this.#links.size >= maxLinks) {
      const refusal = refuse(503, 'TOO_MANY_LINKS', `there are ${maxLinks} connections already (maxLinks)`)
      this.#host.refused?.(refusal, request.remoteAddress ?? request.socket?.remoteAddress)
      return refusal
    }
    return admission
  }

  /** An upgrade of a server that we alone take upgrades of: what is not ours is told so, or it would hang. */
  #take(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    if (this.handleUpgrade(request, socket, head)) return
    const { mount, paths } = this.#options
    if (mount.kind === 'server' && mount.server.listenerCount('upgrade') > 1) return
    socket.on('error', () => socket.destroy())
    const reason = `there is nothing at this path; paths: ${paths.map(({ path }) => path).join(' ')}`
    this.#refuse(socket, refuse(404, 'PATH_UNKNOWN', reason), request.socket.remoteAddress)
  }

  #refuse(socket: Duplex, refusal: Admission & { ok: false }, remoteAddress: string | undefined): void {
    this.#host?.refused?.(refusal, remoteAddress)
    refuseUpgrade(socket, refusal)
  }

  #open(socket: SocketLike, peer: Peer, raw: RawSocket | undefined): void {
    const { pingInterval, maxBuffered } = this.#options
    if (this.#host === undefined) socket.close(1013, 'the bot is not running')
    else this.#links.open(this.#host, socket, { peer, raw, pingInterval, maxBuffered })
  }
}

/**
 * Takes connections that implementations dial (reverse WebSocket), V11 and V12, any number of accounts.
 * @throws {ConfigError} `OPTIONS_INVALID`, or `BIND_WITHOUT_TOKEN` where other machines could come in without a token
 * @example
 * reverseWs({ port: 8080, accessToken: process.env.TOKEN })
 */
export function reverseWs(options: ReverseWsOptions): ReverseWsDriver {
  return new ReverseWs(options)
}
