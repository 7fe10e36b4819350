/** What to change in a host whose body parser came before us, in words of that host. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { refuse } from '@onebot.js/core/node'
import type { Refusal } from './answers.js'

/** Where a mount of ours says in which host it is, on the request. */
const HOST = Symbol.for('onebot.js.host')

const KEPT_BY_EXPRESS = 'express.json({ verify: (req, _res, bytes) => { req.rawBody = bytes } })'

/** For those who hand requests over by themselves. */
const advice = {
  express: `express: app.use(driver.handleRequest) above app.use(express.json()), or ${KEPT_BY_EXPRESS}`,
  koa: "koa: set ctx.respond = false and call driver.handleRequest(ctx.req, ctx.res) above the body parser, or set ctx.req.rawBody = ctx.request.rawBody before; koa-body (Koishi has it) keeps the text with includeUnparsed: ctx.req.rawBody = ctx.request.body[Symbol.for('unparsedBody')]",
  fastify:
    "fastify: in a plugin of its own call app.removeAllContentTypeParsers() and app.addContentTypeParser('*', (_request, _payload, done) => done(null)), and in the route reply.hijack() and driver.handleRequest(request.raw, reply.raw); a preParsing hook must leave the body alone",
  fetch: 'call driver.fetch(request) before anything reads the body, or with request.clone()',
} as const

/** For those who have a mount of `@onebot.js/servers`. */
const mounted = {
  express: `express: app.use(mount) above app.use(express.json()), or ${KEPT_BY_EXPRESS}`,
  koa: 'koa: app.use(mount) above the body parser, or a parser that keeps the text, as @koa/bodyparser and koaBody({ includeUnparsed: true }) do',
  fastify:
    'fastify: a preParsing hook of the host has read the body, and must leave those on our paths alone',
  hono: 'hono: app.use(mount) above whatever reads the body, which should call c.req.text() or c.req.json() and not c.req.raw',
  fetch: 'call mount(request) before anything reads the body, or with request.clone()',
} as const

const isHost = (name: unknown): name is keyof typeof mounted =>
  typeof name === 'string' && Object.hasOwn(mounted, name)

function mountingAdvice(request: IncomingMessage | Request, response?: ServerResponse): string {
  const named = HOST in request ? request[HOST] : undefined
  if (isHost(named)) return mounted[named]
  if (response === undefined) return advice.fetch
  if ('app' in request && typeof request.app === 'function') return advice.express
  // Only koa begins with that.
  if (response.statusCode === 404) return advice.koa
  return [advice.express, advice.koa, advice.fastify].join('; ')
}

/**
 * The refusal of a request whose bytes are gone.
 * @param response none for a request of the fetch standard
 */
export function parsedBefore(request: IncomingMessage | Request, response?: ServerResponse): Refusal {
  const reason = `a body parser has read the body before; ${mountingAdvice(request, response)}`
  return refuse(500, 'BODY_PARSED', reason)
}
