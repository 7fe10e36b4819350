/** Stands in for zhin: its HTTP host and its class of endpoints, as far as its source says what they do. */
import { createServer } from 'node:http'
import { WebSocketServer } from 'ws'
import type { EndpointBase, HttpHost } from '../../examples/zhin/contract.js'
import { close, listen } from './loopback.js'

type Connected = Parameters<ReturnType<HttpHost['ws']>['onConnection']>[0]
type Handler = Parameters<HttpHost['route']>[2]

/** packages/host/http/src/http-host.ts: sockets are upgraded by the host, requests come unread. */
export class ZhinHost implements HttpHost {
  readonly #sockets = new Map<string, Set<Connected>>()
  readonly #routes = new Map<string, Handler>()
  readonly #server = createServer()
  readonly #wss = new WebSocketServer({ noServer: true })

  constructor() {
    this.#server.on('upgrade', (request, socket, head) => {
      const listeners = this.#sockets.get(request.url ?? '')
      if (!listeners?.size) return socket.destroy()
      this.#wss.handleUpgrade(request, socket, head, (webSocket) => {
        for (const listener of listeners) listener({ socket: webSocket, request })
      })
    })
    this.#server.on('request', (request, response) => {
      const url = new URL(request.url ?? '/', 'http://localhost')
      const handler = this.#routes.get(`${request.method} ${url.pathname}`)
      if (handler === undefined) return response.writeHead(404).end()
      void handler(request, response, url)
    })
  }

  get registered(): number {
    return this.#routes.size + [...this.#sockets.values()].reduce((sum, { size }) => sum + size, 0)
  }

  ws(path: string): ReturnType<HttpHost['ws']> {
    const listeners = this.#sockets.get(path) ?? new Set()
    this.#sockets.set(path, listeners)
    return {
      onConnection: (listener) => {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    }
  }

  route(method: string, path: string, handler: Handler): () => void {
    this.#routes.set(`${method} ${path}`, handler)
    return () => this.#routes.delete(`${method} ${path}`)
  }

  listen(): Promise<string> {
    return listen(this.#server)
  }

  close(): void {
    close(this.#server)
  }
}

/** packages/im/adapter/src/endpoint.ts: what an endpoint inherits. What it emits is kept in a list. */
export function endpointClass(emitted: { name: string; payload: object }[]): new () => EndpointBase {
  return class {
    readonly identity = { id: 'onebot', adapter: 'onebot' }

    emit(name: string, payload: object): Promise<unknown> {
      return Promise.resolve(emitted.push({ name, payload }))
    }
  }
}
