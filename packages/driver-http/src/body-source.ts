/** Where the bytes of a request are, after whatever a host did with it before us. */
import type { IncomingMessage } from 'node:http'

/** The bytes, `stream` where they are still to be read, or `gone` where only a parsed value is left. */
export type BodySource = Uint8Array | 'stream' | 'gone'

/** What koa-body keeps of a body beside what it parsed. */
const UNPARSED = Symbol.for('unparsedBody')

function bytesOf(value: unknown): Uint8Array | undefined {
  if (value instanceof Uint8Array) return value
  return typeof value === 'string' ? Buffer.from(value) : undefined
}

export function bodySourceOf(request: IncomingMessage): BodySource {
  const raw = 'rawBody' in request ? bytesOf(request.rawBody) : undefined
  if (raw) return raw
  const body = 'body' in request ? request.body : undefined
  const kept =
    typeof body === 'object' && body !== null && UNPARSED in body ? bytesOf(body[UNPARSED]) : undefined
  const bytes = bytesOf(body) ?? kept
  if (bytes) return bytes
  return request.readableDidRead || request.readableEnded ? 'gone' : 'stream'
}
