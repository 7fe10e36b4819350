/** One opening of a port: a server with limits from the first byte on, and the drivers that take what comes. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { Duplex } from 'node:stream'
import type { TlsOptions } from 'node:tls'
import type { PathRule } from '../driver.js'
import { ConfigError } from '../errors.js'
import { matchPath } from '../paths.js'
import { refuse } from '../refusal.js'
import { authorityFrom, authorityOf } from './addresses.js'
import { Connections } from './connections.js'
import { refuseRequest, refuseUpgrade, urlOf } from './handshake.js'
import type { HandshakeLimits } from './handshake-gate.js'
import { portOf } from './mount.js'
import { PortRequest } from './port-request.js'
import type { PortMember } from './shared-port.js'
import { type Asked, strayRequest, strayUpgrade } from './strays.js'

export interface PortSettings {
  readonly host: string
  readonly port: number
  readonly tls: TlsOptions | undefined
  readonly limits: HandshakeLimits
}

/** ms that a connection may stay open without a request: longer than the proxies and clients that reuse one. */
const KEEP_ALIVE = 65_000
/** ms that the other sides have to be gone when the port closes. */
const CLOSE_WITHIN = 1000

function createPortServer({ tls, limits }: Pick<PortSettings, 'tls' | 'limits'>): Server {
  const settings = {
    headersTimeout: limits.timeout,
    requestTimeout: limits.timeout,
    connectionsCheckingInterval: 1000,
    keepAliveTimeout: KEEP_ALIVE,
    keepAlive: true,
    IncomingMessage: PortRequest,
  }
  return tls ? createTlsServer({ ...tls, ...settings }) : createServer(settings)
}

export class PortServer {
  /** Resolves when the port is open. */
  readonly opened: Promise<void>
  readonly #settings: PortSettings
  readonly #server: Server
  readonly #connections: Connections
  readonly #members = new Set<PortMember>()
  /** What members that left still have to end. */
  readonly #endings = new Set<Promise<void>>()

  constructor(settings: PortSettings) {
    const { tls, limits } = settings
    this.#settings = settings
    this.#server = createPortServer(settings)
    this.#connections = new Connections(this.#server, {
      isTls: tls !== undefined,
      limits,
      host: {
        refused: (...refused) => this.#first?.host.refused?.(...refused),
        report: (cause) => this.#first?.host.report(cause),
      },
    })
    this.#server.on('upgrade', (...upgrade) => this.#onUpgrade(...upgrade))
    this.#server.on('request', (...exchange) => this.#onRequest(...exchange))
    this.#server.on('clientError', (error, socket) => this.#onClientError(error, socket))
    this.opened = this.#listen()
  }

  get port(): number | undefined {
    return portOf(this.#server)
  }

  get hasMembers(): boolean {
    return this.#members.size > 0
  }

  /** @throws {ConfigError} where others would take all that is meant for the member */
  add(member: PortMember): void {
    this.#assertReachable(member)
    this.#members.add(member)
    this.#boundRequests()
  }

  /**
   * @param ended settles when the member has ended what it let in
   * @returns a promise of that
   */
  remove(member: PortMember, ended: Promise<unknown> | undefined): Promise<void> {
    this.#members.delete(member)
    this.#boundRequests()
    const ending: Promise<void> = Promise.allSettled([ended]).then(() => {
      this.#endings.delete(ending)
    })
    this.#endings.add(ending)
    return ending
  }

  letIn(socket: Duplex): void {
    this.#connections.of(socket)?.letIn()
  }

  /** Listens no more and ends who still waits, then, when the members have ended theirs, whoever is left. */
  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => {
      this.#server.close(() => resolve())
    })
    this.#connections.endWaiting()
    await Promise.all(this.#endings)
    this.#server.closeIdleConnections()
    const timer = setTimeout(() => this.#connections.endAll(), CLOSE_WITHIN)
    await closed
    clearTimeout(timer)
  }

  #assertReachable({ kind, driver, paths }: PortMember): void {
    // The same list is the same driver, which is started again before it has stopped.
    const others = [...this.#members].filter((other) => other.kind === kind && other.paths !== paths)
    const isTaken = ({ path }: PathRule): boolean => others.some((other) => matchPath(other.paths, path))
    if (paths.length === 0 || !paths.every(isTaken)) return
    const list = paths.map(({ path }) => path).join(' ')
    const message = `${driver}: another driver on this port takes all of its paths already (${list}); set paths of its own`
    throw new ConfigError('OPTIONS_INVALID', message)
  }

  #listen(): Promise<void> {
    const { port, host } = this.#settings
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject)
      this.#server.listen(port, host, () => {
        this.#server.off('error', reject)
        // Errors of a listening server (EMFILE) concern one connection; without a listener they end the process.
        this.#server.on('error', () => {})
        resolve()
      })
    })
  }

  /** The whole of a request may take as long as its headers and the slowest body together. */
  #boundRequests(): void {
    const bodies = [...this.#members].map((member) => (member.kind === 'http' ? member.bodyTimeout : 0))
    this.#server.requestTimeout = this.#settings.limits.timeout + Math.max(0, ...bodies)
  }

  /** Who hears of what concerns no driver more than another. */
  get #first(): PortMember | undefined {
    const [first] = this.#members
    return first
  }

  #onUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    for (const member of this.#members) {
      if (member.kind === 'ws' && member.onUpgrade(request, socket, head)) return
    }
    socket.on('error', () => socket.destroy())
    const { refusal, told } = strayUpgrade(this.#members, this.#asked(request))
    told?.host.refused?.(refusal, request.socket.remoteAddress)
    refuseUpgrade(socket, refusal)
  }

  #onRequest(request: IncomingMessage, response: ServerResponse): void {
    const connection = this.#connections.of(request.socket)
    if (connection) connection.lastAnswer = response
    for (const member of this.#members) {
      if (member.kind !== 'http' || !member.onRequest(request, response)) continue
      connection?.awaitBody(member.bodyTimeout)
      return
    }
    const { refusal, told } = strayRequest(this.#members, this.#asked(request))
    told?.host.refused?.(refusal, request.socket.remoteAddress)
    refuseRequest(request, response, refusal)
  }

  #onClientError(error: NodeJS.ErrnoException, socket: Duplex): void {
    const connection = this.#connections.of(socket)
    const answer = connection?.lastAnswer
    const isAnswering = answer?.headersSent && !answer.writableFinished
    // Where there is none it was TLS that failed.
    if (connection === undefined || isAnswering || !socket.writable) {
      socket.destroy()
      return
    }
    const refusal =
      error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? refuse(408, 'HANDSHAKE_TIMEOUT', 'the request did not come in time')
        : refuse(400, 'HANDSHAKE_INVALID', 'this is not an HTTP request')
    this.#first?.host.refused?.(refusal, connection.tcp.remoteAddress)
    refuseUpgrade(socket, refusal)
  }

  #asked(request: IncomingMessage): Asked {
    const { host, port, tls } = this.#settings
    return {
      pathname: urlOf(request)?.pathname,
      authority: authorityFrom(request.headers.host, authorityOf(host, this.port ?? port)),
      isTls: tls !== undefined,
    }
  }
}
