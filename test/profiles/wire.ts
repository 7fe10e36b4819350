/** What profiles do on the wire, seen by a plain client or receiver. */
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { portOf } from '@onebot.js/core/node'
import {
  type FakeImplementation,
  type FakeImplementationOptions,
  fakeImplementation,
} from '@onebot.js/testing'
import { onTestFinished } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { type Fields, isFields } from '../captures/capture.js'

export const TOKEN = 'wire-token-0123456789'

function fieldsOf(text: string): Fields {
  const value: unknown = JSON.parse(text)
  if (!isFields(value)) throw new Error(`no object: ${text}`)
  return value
}

/** One that listens. */
export async function listening(options: FakeImplementationOptions): Promise<FakeImplementation> {
  const impl = fakeImplementation({ accessToken: TOKEN, heartbeat: 0, ...options })
  onTestFinished(() => impl.stop())
  await impl.connect()
  return impl
}

export interface Client {
  readonly socket: WebSocket
  /** The next frame, decoded. */
  next(): Promise<Fields>
  /** The next frame as it came. */
  text(): Promise<string>
  call(frame: object | string): Promise<Fields>
}

/** Frames are kept until they are asked for. */
function clientOf(socket: WebSocket): Client {
  const frames: string[] = []
  socket.on('message', (data) => frames.push(String(data)))
  const text = async (): Promise<string> => {
    while (frames.length === 0) await once(socket, 'message')
    return frames.shift() ?? ''
  }
  const next = async (): Promise<Fields> => fieldsOf(await text())
  return {
    socket,
    text,
    next,
    call: (frame) => {
      socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame))
      return next()
    },
  }
}

/** Dials one that listens, and reads on past its lifecycle event. */
export async function dialled(
  options: FakeImplementationOptions,
  path = '/',
): Promise<Client & { impl: FakeImplementation; lifecycle: Fields | undefined }> {
  const impl = await listening({ transport: 'forward-ws', ...options })
  const socket = new WebSocket(`${impl.url}${path}`, { headers: { Authorization: `Bearer ${TOKEN}` } })
  const client = clientOf(socket)
  await once(socket, 'open')
  return { ...client, impl, lifecycle: path === '/' ? await client.next() : undefined }
}

/** Takes one in that dials. */
export async function taken(
  options: FakeImplementationOptions,
): Promise<Client & { impl: FakeImplementation; headers: IncomingHttpHeaders }> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  await once(server, 'listening')
  const impl = fakeImplementation({
    url: `ws://127.0.0.1:${portOf(server)}`,
    accessToken: TOKEN,
    heartbeat: 0,
    reconnect: false,
    ...options,
  })
  onTestFinished(async () => {
    await impl.stop()
    server.close()
  })
  const came = new Promise<[WebSocket, IncomingHttpHeaders]>((resolve) => {
    server.once('connection', (socket, { headers }) => resolve([socket, headers]))
  })
  const [[socket, headers]] = await Promise.all([came, impl.connect()])
  return { ...clientOf(socket), impl, headers }
}

export interface Post {
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** Takes what one posts, and answers it. */
export async function receiving(
  options: FakeImplementationOptions,
  answer: (response: ServerResponse, at: number) => void = (response) => response.writeHead(204).end(),
): Promise<{ impl: FakeImplementation; posts: Post[] }> {
  const posts: Post[] = []
  const server = createServer(async (request, response) => {
    const body = (await buffer(request)).toString()
    posts.push({ headers: request.headers, body })
    answer(response, posts.length - 1)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const impl = await listening({
    transport: 'http',
    url: `http://127.0.0.1:${portOf(server)}`,
    retryInterval: 1,
    ...options,
  })
  return { impl, posts }
}
