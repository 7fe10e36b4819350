/** The HTTP server of a driver that listens by itself, with limits from the first byte on. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { refuse } from '../admission.js'
import { ConfigError } from '../errors.js'
import { refuseUpgrade } from './handshake.js'
import { type CutCode, HandshakeGate, type HandshakeLimits } from './handshake-gate.js'

export interface OwnServerOptions {
  /** The driver's name, for messages. */
  driver: string
  host: string
  port: number
  limits: HandshakeLimits
  onUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
  onRequest(request: IncomingMessage, response: ServerResponse): void
  /** A connection was cut off because it took too long, or too many waited. */
  onCut(code: CutCode, address: string): void
}

export interface OwnServer {
  readonly port: number
  /** A connection has finished its handshake and is no longer bounded by time. */
  letIn(socket: Duplex): void
  /** Stops listening and ends whoever still waits; what was let in is ended by its owner. */
  close(): Promise<void>
}

function listenError(cause: NodeJS.ErrnoException, { driver, host, port }: OwnServerOptions): ConfigError {
  const why =
    cause.code === 'EADDRINUSE'
      ? 'is in use'
      : cause.code === 'EACCES'
        ? 'needs more rights than this process has'
        : `cannot be listened on (${cause.code ?? cause.message})`
  return new ConfigError('PORT_UNAVAILABLE', `${driver}: port ${port} on ${host} ${why}`, { cause })
}

function listening(server: Server, options: OwnServerOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => reject(listenError(error, options))
    server.once('error', onError)
    server.listen(options.port, options.host, () => {
      server.off('error', onError)
      // Errors of a listening server (EMFILE) concern one connection; without a listener they end the process.
      server.on('error', () => {})
      resolve()
    })
  })
}

/** @throws {ConfigError} `PORT_UNAVAILABLE` */
export async function listenOn(options: OwnServerOptions): Promise<OwnServer> {
  const { limits } = options
  const gate = new HandshakeGate(limits, options.onCut)
  const tcpSockets = new WeakMap<Duplex, Socket>()
  const server = createServer({
    headersTimeout: limits.timeout,
    requestTimeout: limits.timeout,
    connectionsCheckingInterval: 1000,
    keepAlive: true,
  })
  server.on('connection', (socket) => {
    tcpSockets.set(socket, socket)
    gate.enter(socket)
  })
  server.on('upgrade', options.onUpgrade)
  server.on('request', options.onRequest)
  server.on('clientError', (_error, socket) => {
    if (socket.writable)
      refuseUpgrade(socket, refuse(400, 'HANDSHAKE_INVALID', 'this is not an HTTP request'))
    else socket.destroy()
  })
  await listening(server, options)
  return {
    port: portOf(server) ?? options.port,
    letIn: (socket) => {
      const tcp = tcpSockets.get(socket)
      if (tcp) gate.leave(tcp)
    },
    close: () => {
      gate.clear()
      return new Promise((resolve) => {
        server.close(() => resolve())
      })
    },
  }
}

/** The port of a server that listens on one. */
export function portOf(server: { address(): AddressInfo | string | null }): number | undefined {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : undefined
}
