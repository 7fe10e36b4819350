/** One opening of a port: a server with limits from the first byte on, and the drivers that take what comes. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import type { TLSSocket, TlsOptions } from 'node:tls'
import { refuse } from '../admission.js'
import type { Admission } from '../driver.js'
import { LinkError } from '../errors.js'
import { authorityFrom, authorityOf } from './addresses.js'
import { refuseRequest, refuseUpgrade, urlOf } from './handshake.js'
import { type CutCode, HandshakeGate, type HandshakeLimits } from './handshake-gate.js'
import { portOf } from './mount.js'
import type { PortMember } from './shared-port.js'
import { type Asked, strayRequest, strayUpgrade } from './strays.js'
import { TlsHandshakes } from './tls-handshakes.js'

export interface PortSettings {
  readonly host: string
  readonly port: number
  readonly tls: TlsOptions | undefined
  readonly limits: HandshakeLimits
}

type Refusal = Admission & { ok: false }

const MINUTE = 60_000
/** ms that a connection may stay open without a request: longer than the proxies and clients that reuse one. */
const KEEP_ALIVE = 65_000
/** ms that the other sides have to be gone when the port closes. */
const CLOSE_WITHIN = 1000

/** @throws where `tls` cannot be used */
export function createPortServer({ tls, limits }: Pick<PortSettings, 'tls' | 'limits'>): Server {
  const settings = {
    headersTimeout: limits.timeout,
    requestTimeout: limits.timeout,
    connectionsCheckingInterval: 1000,
    keepAliveTimeout: KEEP_ALIVE,
    keepAlive: true,
  }
  return tls ? createTlsServer({ ...tls, ...settings }) : createServer(settings)
}

export class PortServer {
  /** Resolves when the port is open. */
  readonly opened: Promise<void>
  readonly #settings: PortSettings
  readonly #server: Server
  readonly #gate: HandshakeGate
  readonly #members = new Set<PortMember>()
  readonly #ended: (Promise<unknown> | undefined)[] = []
  /** What HTTP knows a connection by, with the TCP socket below it. */
  readonly #tcpOf = new WeakMap<Duplex, Socket>()
  readonly #tcpSockets = new Set<Socket>()
  readonly #tlsHandshakes = new TlsHandshakes()
  readonly #lastAnswer = new WeakMap<Duplex, ServerResponse>()
  readonly #cutReportedAt = new Map<CutCode, number>()

  /** @param before what must have settled before the port can be opened */
  constructor(settings: PortSettings, before: Promise<unknown>) {
    this.#settings = settings
    this.#gate = new HandshakeGate(settings.limits, (...cut) => this.#onCut(...cut))
    this.#server = createPortServer(settings)
    this.#server.on('connection', (tcp: Socket) => this.#onConnection(tcp))
    this.#server.on('secureConnection', (tls: TLSSocket) => {
      const tcp = this.#tlsHandshakes.finish(tls)
      if (tcp) this.#tcpOf.set(tls, tcp)
    })
    this.#server.on('tlsClientError', ({ code }: NodeJS.ErrnoException, tls: TLSSocket) => {
      this.#tlsHandshakes.fail(tls, code)
    })
    this.#server.on('upgrade', (...upgrade) => this.#onUpgrade(...upgrade))
    this.#server.on('request', (...exchange) => this.#onRequest(...exchange))
    this.#server.on('clientError', (error, socket) => this.#onClientError(error, socket))
    this.opened = before.then(() => this.#listen())
  }

  get port(): number | undefined {
    return portOf(this.#server)
  }

  get hasMembers(): boolean {
    return this.#members.size > 0
  }

  add(member: PortMember): void {
    this.#members.add(member)
    this.#boundRequests()
  }

  /** @param ended settles when the member has ended what it let in */
  remove(member: PortMember, ended?: Promise<unknown>): void {
    this.#members.delete(member)
    this.#ended.push(ended)
    this.#boundRequests()
  }

  letIn(socket: Duplex): void {
    const tcp = this.#tcpOf.get(socket)
    if (tcp) this.#gate.leave(tcp)
  }

  /** Listens no more and ends who still waits, then, when the members have ended theirs, whoever is left. */
  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => {
      this.#server.close(() => resolve())
    })
    this.#tlsHandshakes.clear()
    this.#gate.clear()
    await Promise.allSettled(this.#ended)
    this.#server.closeIdleConnections()
    const timer = setTimeout(() => {
      for (const tcp of this.#tcpSockets) tcp.destroy()
    }, CLOSE_WITHIN)
    await closed
    clearTimeout(timer)
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

  #onConnection(tcp: Socket): void {
    this.#tcpSockets.add(tcp)
    tcp.once('close', () => this.#tcpSockets.delete(tcp))
    this.#gate.enter(tcp)
    if (this.#settings.tls === undefined) this.#tcpOf.set(tcp, tcp)
    else {
      this.#tlsHandshakes.begin(tcp, (failure, address) => {
        const why = failure ? ` (${failure})` : ''
        const reason = `no TLS came about${why}: it speaks another protocol, or does not trust the certificate`
        this.#tell(refuse(400, 'HANDSHAKE_INVALID', reason), address)
      })
    }
  }

  #onUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    for (const member of this.#members) {
      if (member.kind === 'ws' && member.onUpgrade(request, socket, head)) return
    }
    socket.on('error', () => socket.destroy())
    const { refusal, told } = strayUpgrade(this.#members, this.#asked(request))
    this.#tell(refusal, request.socket.remoteAddress, told)
    refuseUpgrade(socket, refusal)
  }

  #onRequest(request: IncomingMessage, response: ServerResponse): void {
    this.#lastAnswer.set(request.socket, response)
    for (const member of this.#members) {
      if (member.kind !== 'http' || !member.onRequest(request, response)) continue
      const tcp = this.#tcpOf.get(request.socket)
      if (tcp) this.#gate.extend(tcp, member.bodyTimeout)
      return
    }
    const { refusal, told } = strayRequest(this.#members, this.#asked(request))
    this.#tell(refusal, request.socket.remoteAddress, told)
    refuseRequest(request, response, refusal)
  }

  #onClientError(error: NodeJS.ErrnoException, socket: Duplex): void {
    const tcp = this.#tcpOf.get(socket)
    const answer = this.#lastAnswer.get(socket)
    const isAnswering = answer?.headersSent && !answer.writableFinished
    // Without TCP socket: it was TLS that failed.
    if (tcp === undefined || isAnswering || !socket.writable) {
      socket.destroy()
      return
    }
    const refusal =
      error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? refuse(408, 'HANDSHAKE_TIMEOUT', 'the request did not come in time')
        : refuse(400, 'HANDSHAKE_INVALID', 'this is not an HTTP request')
    this.#tell(refusal, tcp.remoteAddress)
    refuseUpgrade(socket, refusal)
  }

  /** Once a minute for each reason: those who flood must not flood the log as well. */
  #onCut(code: CutCode, tcp: Socket, address: string): void {
    this.#tlsHandshakes.forget(tcp)
    const now = performance.now()
    if (now - (this.#cutReportedAt.get(code) ?? Number.NEGATIVE_INFINITY) < MINUTE) return
    this.#cutReportedAt.set(code, now)
    const why =
      code === 'HANDSHAKE_TIMEOUT'
        ? 'did not finish its handshake in time'
        : 'waited longest when too many did'
    this.#firstMember?.host.report(
      new LinkError(code, `a connection from ${address} ${why}`, { delivered: 'no' }),
    )
  }

  get #firstMember(): PortMember | undefined {
    const [first] = this.#members
    return first
  }

  #tell(refusal: Refusal, address: string | undefined, member = this.#firstMember): void {
    member?.host.refused?.(refusal, address)
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
