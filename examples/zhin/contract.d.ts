/** What zhin's source says of its doors, as far as the example needs it; its packages are not on the registry. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { MessageInput } from 'onebot.js'
import type { WebSocket } from 'ws'

/** packages/host/http/src/http-host.ts */
export interface HttpHost {
  ws(path: string): {
    onConnection(listener: (connection: { socket: WebSocket; request: IncomingMessage }) => void): () => void
  }
  route(
    method: string,
    path: string,
    handler: (request: IncomingMessage, response: ServerResponse, url: URL) => void | Promise<void>,
  ): () => void
}

/** packages/im/adapter/src/endpoint-contract.ts */
export interface SendRequest {
  readonly conversation: { readonly kind: string; readonly id: string }
  readonly payload: MessageInput
}

/** packages/im/adapter/src/endpoint.ts: what an endpoint inherits. There `emit` is protected. */
export interface EndpointBase {
  readonly identity: { readonly id: string; readonly adapter: string }
  emit(name: string, payload: object): Promise<unknown>
}
