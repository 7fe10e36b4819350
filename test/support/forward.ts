/** A bot that dials, and servers of every manner for it to dial. All end with the test. */
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer as createHttpServer, type IncomingMessage, type RequestListener } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import { createServer, type Server, type Socket } from 'node:net'
import { createOneBot, type OneBot, type OneBotError, type OneBotOptions } from '@onebot.js/core'
import { type ForwardWsDriver, type ForwardWsOptions, forwardWs } from '@onebot.js/driver-forward-ws'
import { onTestFinished } from 'vitest'
import { type WebSocket, WebSocketServer } from 'ws'

export interface ForwardBot {
  app: OneBot
  driver: ForwardWsDriver
  /** What the event `error` told. */
  errors: OneBotError[]
  /** What was logged, any level. */
  lines: string[]
}

/** Starts a bot that dials; its delays are short unless the test says otherwise. */
export async function startForward(
  options: ForwardWsOptions,
  appOptions: Partial<Omit<OneBotOptions, 'drivers'>> = {},
): Promise<ForwardBot> {
  const driver = forwardWs({ reconnect: { min: 20, max: 40 }, ...options })
  const lines: string[] = []
  const log = (line: string): void => void lines.push(line)
  const logger = { debug: log, info: log, warn: log, error: log }
  const app = createOneBot({ drivers: [driver], logger, identifyAfter: 20, ...appOptions })
  const errors: OneBotError[] = []
  app.on('error', (error) => void errors.push(error))
  await app.start()
  onTestFinished(() => app.stop())
  return { app, driver, errors, lines }
}

async function listening(
  server: Server,
  where: { port: number; host: string } | { path: string },
): Promise<void> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => sockets.delete(socket))
  })
  server.listen(where)
  await once(server, 'listening')
  onTestFinished(() => {
    server.close()
    for (const socket of sockets) socket.destroy()
  })
}

/** RFC 6455, section 1.3. */
const WEBSOCKET_GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11'
const FREE = { port: 0, host: '127.0.0.1' }

async function portOf(server: Server, port = 0): Promise<number> {
  await listening(server, { ...FREE, port })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return address.port
}

/** A server of bytes; gives its port. */
export const rawServer = (onConnection: (socket: Socket) => void): Promise<number> =>
  portOf(createServer(onConnection))

/** The end of a WebSocket handshake, by hand: the answer to the bytes of a request. */
export function switching(request: Buffer, headers: Readonly<Record<string, string>> = {}): string {
  const [, key = ''] = /sec-websocket-key: (\S+)/i.exec(request.toString('latin1')) ?? []
  const all = {
    Upgrade: 'websocket',
    Connection: 'Upgrade',
    'Sec-WebSocket-Accept': createHash('sha1').update(`${key}${WEBSOCKET_GUID}`).digest('base64'),
    ...headers,
  }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 101 Switching Protocols\r\n${lines.join('')}\r\n`
}

/** A server of HTTP that takes no upgrades; gives its port. */
export const httpServer = (onRequest: RequestListener): Promise<number> => portOf(createHttpServer(onRequest))

/** One of the test certificates, with its key. */
export function certificate(name: 'localhost' | 'self-signed' | 'other-host' | 'expired'): {
  cert: Buffer
  key: Buffer
} {
  const read = (file: string): Buffer => readFileSync(new URL(`./tls/${file}.pem`, import.meta.url))
  return { cert: read(name), key: read('localhost-key') }
}

/** The authority that has signed the test certificates. */
export const authority = (): Buffer => readFileSync(new URL('./tls/ca.pem', import.meta.url))

export interface WsServer {
  readonly port: number
  /** The requests of those that were let in, in their order. */
  readonly requests: IncomingMessage[]
  /** Ends it at once, as a crash would. */
  stop(): Promise<void>
}

export interface WsServerOptions {
  port?: number
  /** Listens on a socket file instead of a port. */
  path?: string
  tls?: { cert: Buffer; key: Buffer }
  /** Whether it answers pings. @default true */
  pongs?: boolean
}

/** A WebSocket server that lets everybody in. */
export async function wsServer(
  onSocket: (socket: WebSocket, request: IncomingMessage) => void,
  { port = 0, path, tls, pongs = true }: WsServerOptions = {},
): Promise<WsServer> {
  const server = tls ? createHttpsServer(tls) : createHttpServer()
  const upgrades = new WebSocketServer({ server, autoPong: pongs })
  const requests: IncomingMessage[] = []
  upgrades.on('connection', (socket, request) => {
    socket.on('error', () => {})
    requests.push(request)
    onSocket(socket, request)
  })
  let known = 0
  if (path === undefined) known = await portOf(server, port)
  else await listening(server, { path })
  return {
    port: known,
    requests,
    stop: async () => {
      const closed = once(server, 'close')
      server.close()
      for (const socket of upgrades.clients) socket.terminate()
      server.closeAllConnections()
      await closed
    },
  }
}

/** What NapCat sends first. */
export const lifecycle = (selfId: number): string =>
  JSON.stringify({
    time: 1_700_000_000,
    self_id: selfId,
    post_type: 'meta_event',
    meta_event_type: 'lifecycle',
    sub_type: 'connect',
  })

/** A private message by V11. */
export const message = (selfId: number, text: string): string =>
  JSON.stringify({
    time: 1_700_000_000,
    self_id: selfId,
    post_type: 'message',
    message_type: 'private',
    sub_type: 'friend',
    message_id: 1,
    user_id: 20_002,
    message: [{ type: 'text', data: { text } }],
    raw_message: text,
    font: 0,
    sender: {},
  })

/** Answers every call with the data of its action, as an implementation of V11 does. */
export function answering(socket: WebSocket, data: Readonly<Record<string, unknown>>): void {
  socket.on('message', (frame) => {
    const { action, echo }: { action: string; echo: unknown } = JSON.parse(String(frame))
    const isKnown = Object.hasOwn(data, action)
    const answer = isKnown
      ? { status: 'ok', retcode: 0, data: data[action], echo }
      : { status: 'failed', retcode: 1404, data: null, echo }
    socket.send(JSON.stringify(answer))
  })
}
