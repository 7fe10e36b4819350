/** The connections of a server, from the first byte on: who waits to be let in, and who is cut off. */
import type { Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import type { TLSSocket } from 'node:tls'
import type { DriverHost } from '../driver.js'
import { LinkError } from '../errors.js'
import { refuse } from '../refusal.js'
import { type CutCode, HandshakeGate, type HandshakeLimits } from './handshake-gate.js'
import { TlsHandshakes } from './tls-handshakes.js'

const MINUTE = 60_000

/** One connection, by what HTTP knows it by. */
class Connection {
  /** What was begun to be answered last. */
  lastAnswer: ServerResponse | undefined
  #isLetIn = false
  readonly #gate: HandshakeGate

  /** @param tcp the socket below */
  constructor(
    readonly tcp: Socket,
    gate: HandshakeGate,
  ) {
    this.#gate = gate
  }

  letIn(): void {
    if (this.#isLetIn) return
    this.#isLetIn = true
    this.#gate.leave(this.tcp)
  }

  /** The body of a first request follows, and may take so many ms. */
  awaitBody(timeout: number): void {
    if (!this.#isLetIn) this.#gate.extend(this.tcp, timeout)
  }
}

/** Kept by the socket itself: it is asked for twice with every request, and a WeakMap takes ten times as long. */
const CONNECTION = Symbol('connection')

type Marked = Duplex & { [CONNECTION]?: Connection }

function mark(socket: Marked, connection: Connection): void {
  socket[CONNECTION] = connection
}

export class Connections {
  readonly #host: Pick<DriverHost, 'refused' | 'report'>
  readonly #gate: HandshakeGate
  readonly #tlsHandshakes = new TlsHandshakes()
  readonly #tcpSockets = new Set<Socket>()
  readonly #cutReportedAt = new Map<CutCode, number>()

  /** @param options `host` hears of those that fail or are cut off */
  constructor(
    server: Server,
    options: {
      isTls: boolean
      limits: HandshakeLimits
      host: Pick<DriverHost, 'refused' | 'report'>
    },
  ) {
    this.#host = options.host
    this.#gate = new HandshakeGate(options.limits, (...cut) => this.#onCut(...cut))
    server.on('connection', (tcp: Socket) => {
      this.#tcpSockets.add(tcp)
      tcp.once('close', () => this.#tcpSockets.delete(tcp))
      this.#gate.enter(tcp)
      if (options.isTls) this.#tlsHandshakes.begin(tcp, (...failed) => this.#onTlsFailed(...failed))
      else mark(tcp, new Connection(tcp, this.#gate))
    })
    server.on('secureConnection', (tls: TLSSocket) => {
      const tcp = this.#tlsHandshakes.finish(tls)
      if (tcp) mark(tls, new Connection(tcp, this.#gate))
    })
    server.on('tlsClientError', ({ code }: NodeJS.ErrnoException, tls: TLSSocket) => {
      this.#tlsHandshakes.fail(tls, code)
    })
  }

  /** None where TLS has not come about. */
  of(socket: Marked): Connection | undefined {
    return socket[CONNECTION]
  }

  /** Ends who was not let in. */
  endWaiting(): void {
    this.#gate.clear()
  }

  endAll(): void {
    for (const tcp of this.#tcpSockets) tcp.destroy()
  }

  #onTlsFailed(failure: string | undefined, address: string | undefined): void {
    const why = failure ? ` (${failure})` : ''
    const reason = `no TLS came about${why}: the other side speaks another protocol, or does not trust the certificate`
    this.#host.refused?.(refuse(400, 'HANDSHAKE_INVALID', reason), address)
  }

  /** Once a minute for each reason: those who flood must not flood the log as well. */
  #onCut(code: CutCode, tcp: Socket, address: string): void {
    this.#tlsHandshakes.forget(tcp)
    const now = performance.now()
    if (now - (this.#cutReportedAt.get(code) ?? Number.NEGATIVE_INFINITY) < MINUTE) return
    this.#cutReportedAt.set(code, now)
    const why =
      code === 'HANDSHAKE_TIMEOUT' ? 'sent no whole request in time' : 'waited longest when too many did'
    this.#host.report(new LinkError(code, `a connection from ${address} ${why}`, { delivered: 'no' }))
  }
}
