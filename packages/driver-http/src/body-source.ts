/** Where the bytes of a request are, after whatever a host did with it before us. */
import type { IncomingMessage, ServerResponse } from 'node:http'

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

const EXPRESS =
  'express: app.use(driver.handleRequest) above app.use(express.json()), or express.json({ verify: (req, _res, bytes) => { req.rawBody = bytes } })'
const KOA =
  'koa: set ctx.respond = false and call driver.handleRequest(ctx.req, ctx.res) above the body parser, or set ctx.req.rawBody = ctx.request.rawBody before'
const FASTIFY =
  "fastify: in a plugin of its own call app.removeAllContentTypeParsers() and app.addContentTypeParser('*', (_request, _payload, done) => done(null)), and in the route reply.hijack() and driver.handleRequest(request.raw, reply.raw)"

/** How to let us see the bytes, in words of the framework where it can be told. */
export function mountingAdvice(request: IncomingMessage, response: ServerResponse): string {
  if ('app' in request && typeof request.app === 'function') return EXPRESS
  // Only koa begins with that.
  if (response.statusCode === 404) return KOA
  return [EXPRESS, KOA, FASTIFY].join('; ')
}
