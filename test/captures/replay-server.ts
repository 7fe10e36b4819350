/** An HTTP server that answers in captured bytes. */
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import { onTestFinished } from 'vitest'

/** A request as it came. */
export interface Asked {
  readonly method: string
  readonly url: string
  readonly authorization: string | undefined
  readonly type: string | undefined
  readonly body: Buffer
}

/** The bytes of an answer; nothing to leave the request open. */
export type Respond = (asked: Asked) => string | Uint8Array | undefined

export interface ReplayServer {
  readonly origin: string
  readonly asked: Asked[]
  /** Answers the next request so, instead of as usual. */
  answerNext(response: string | Uint8Array): void
}

async function askedOf(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const { method = '', url = '', headers } = request
  const { authorization, 'content-type': type } = headers
  return { method, url, authorization, type, body: Buffer.concat(chunks) }
}

const isOpenEnded = (response: string | Uint8Array): boolean =>
  Buffer.from(response).includes('Connection: keep-alive')

/** A server that is ended with the test. */
export async function replayServer(respond: Respond): Promise<ReplayServer> {
  const asked: Asked[] = []
  const armed: (string | Uint8Array)[] = []
  const sockets = new Set<Socket>()
  const server = createServer((request) => {
    void askedOf(request).then((each) => {
      asked.push(each)
      const response = armed.shift() ?? respond(each)
      if (response === undefined) return
      if (isOpenEnded(response)) request.socket.write(response)
      else request.socket.end(response)
    })
  })
  server.on('connection', (socket: Socket) => void sockets.add(socket))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.close()
    for (const socket of sockets) socket.destroy()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    asked,
    answerNext: (response) => void armed.push(response),
  }
}
