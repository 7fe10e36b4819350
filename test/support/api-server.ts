/** An HTTP API as it should not be: the test decides on every byte. */
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type RequestListener, type ServerOptions } from 'node:http'
import { createServer as createTlsServer, type ServerOptions as TlsServerOptions } from 'node:https'
import { createServer as createTcpServer, type Socket, type Server as TcpServer } from 'node:net'
import { buffer } from 'node:stream/consumers'
import type { Frame, Link } from '@onebot.js/core'
import { portOf } from '@onebot.js/core/node'
import { type HttpOptions, http } from '@onebot.js/driver-http'
import { onTestFinished } from 'vitest'
import { startDriver, type TestHost } from './driver-host.js'

/** A request as it came. */
export interface Asked {
  method: string
  url: string
  headers: IncomingHttpHeaders
  body: Buffer
}

export interface TestServer {
  readonly url: string
  readonly port: number
  /** Closes, and cuts what is open. */
  close(): Promise<void>
}

async function listen(
  server: TcpServer,
  scheme: 'http' | 'https',
  sockets: Set<Socket>,
): Promise<TestServer> {
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.once('close', () => sockets.delete(socket))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const port = portOf(server) ?? 0
  const close = async (): Promise<void> => {
    if (!server.listening) return
    const closed = once(server, 'close')
    server.close()
    for (const socket of sockets) socket.destroy()
    await closed
  }
  onTestFinished(close)
  return { url: `${scheme}://127.0.0.1:${port}`, port, close }
}

type Handler = (asked: Asked, response: Parameters<RequestListener>[1]) => unknown

/** Answers requests; `asked` holds them. */
export async function apiServer(
  handler: Handler,
  options: ServerOptions & { tls?: TlsServerOptions } = {},
): Promise<TestServer & { asked: Asked[]; sockets: Set<Socket> }> {
  const asked: Asked[] = []
  const sockets = new Set<Socket>()
  const listener: RequestListener = (request, response) => {
    const { method = '', url = '', headers } = request
    buffer(request).then(
      (body) => {
        const one = { method, url, headers, body }
        asked.push(one)
        return handler(one, response)
      },
      () => {},
    )
  }
  const { tls, ...rest } = options
  const server = tls ? createTlsServer(tls, listener) : createServer(rest, listener)
  return { ...(await listen(server, tls ? 'https' : 'http', sockets)), asked, sockets }
}

/** Hands connections over as they are. */
export function rawServer(onConnection: (socket: Socket) => unknown): Promise<TestServer> {
  const server = createTcpServer((socket) => void onConnection(socket))
  return listen(server, 'http', new Set())
}

export const OK = '{"status":"ok","retcode":0,"data":{"message_id":1}}'

/** Answers everything well. */
export const answerOk: Handler = (_asked, response) => {
  response.setHeader('content-type', 'application/json').end(OK)
}

type Root = NonNullable<HttpOptions['apiRoots']>[string]

export interface Caller {
  host: TestHost
  link: Link
  driver: ReturnType<typeof http>
  /** Calls an action with parameters that are JSON already. */
  call(path?: string, body?: Frame, timeout?: number): Promise<Frame | undefined>
}

/** A driver with one API root, under a core written by hand. */
export async function caller(root: Root, options: HttpOptions = {}): Promise<Caller> {
  const driver = http({ apiRoots: { '10001': root }, ...options })
  const host = await startDriver(driver)
  const [link] = host.links
  if (link === undefined) throw new Error('the API root has no link')
  const call: Caller['call'] = async (path = 'get_status', body = '{}', timeout = 5000) =>
    link.send({ path, body, timeout })
  return { host, link, driver, call }
}
