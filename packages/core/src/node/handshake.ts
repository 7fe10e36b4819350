/** Inbound HTTP as the core wants to see it, and refusals as the peer should see them. */
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Admission, Credentials, Handshake, PathRule } from '../driver.js'

/** What is needed of a request; `IncomingMessage` fits. */
export interface RequestLike {
  readonly method?: string | undefined
  readonly url?: string | undefined
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly remoteAddress?: string | undefined
  readonly socket?: { readonly remoteAddress?: string | undefined } | null | undefined
}

/** The URL of a request, or nothing where it is malformed. */
export function urlOf({ url }: Pick<RequestLike, 'url'>): URL | undefined {
  try {
    // The base only makes it parse; a path like `//host` must not become a host.
    return new URL(`http://localhost${url?.startsWith('/') ? '' : '/'}${url ?? ''}`)
  } catch {
    return undefined
  }
}

export function toHandshake(
  request: RequestLike,
  details: {
    shape: 'socket' | 'http'
    url: URL
    credentials: Credentials
    route?: PathRule | undefined
  },
): Handshake {
  const { shape, url, credentials, route } = details
  const headers: Record<string, string | undefined> = {}
  for (const [name, value] of Object.entries(request.headers)) {
    headers[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value
  }
  const remoteAddress = request.remoteAddress ?? request.socket?.remoteAddress
  return {
    shape,
    method: request.method ?? 'GET',
    url,
    headers,
    credentials,
    ...(remoteAddress && { remoteAddress }),
    ...(route && { route }),
  }
}

type Refusal = Pick<Admission & { ok: false }, 'status' | 'code' | 'reason' | 'hint'>

/** The body of a refusal: what is wrong and what to change, in English and Chinese. */
export function refusalText({ code, reason, hint }: Refusal): string {
  return `onebot.js refused this connection: ${reason} [${code}]\n${hint}\n`
}

function refusalHeaders(refusal: Refusal, body: string): Record<string, string | number> {
  return {
    Connection: 'close',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    'X-OneBot-Error': refusal.code,
    ...(refusal.status === 401 && { 'WWW-Authenticate': 'Bearer' }),
    ...(refusal.status === 426 && { Upgrade: 'websocket' }),
  }
}

/** Answers an upgrade request with a real HTTP status instead of 101, and ends the connection. */
export function refuseUpgrade(socket: Duplex, refusal: Refusal): void {
  // Not imported, which would take longer than all of this module: where there is a socket it is loaded.
  const { STATUS_CODES } = process.getBuiltinModule('node:http')
  const body = refusalText(refusal)
  const headers = Object.entries(refusalHeaders(refusal, body)).map(([name, value]) => `${name}: ${value}`)
  socket.once('finish', () => socket.destroy())
  socket.end(
    `HTTP/1.1 ${refusal.status} ${STATUS_CODES[refusal.status]}\r\n${headers.join('\r\n')}\r\n\r\n${body}`,
  )
}

/** Answers an ordinary request with a refusal. */
export function refuseRequest(
  request: IncomingMessage,
  response: {
    writeHead(status: number, headers: Record<string, string | number>): unknown
    end(body: string): unknown
  },
  refusal: Refusal,
): void {
  const body = refusalText(refusal)
  response.writeHead(refusal.status, refusalHeaders(refusal, body))
  response.end(body)
  request.resume()
}
