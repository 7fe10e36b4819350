/**
 * Mounts drivers in Koa 3, and in hosts that are made of it, such as Koishi 4.
 * @module
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { MountableDriver } from './drivers.js'
import { Mount } from './mount.js'
import type { Mounted, MountOptions } from './mounted.js'

export type { MountableDriver } from './drivers.js'
export type { HostServer } from './intercept.js'
export type { AttachOptions, Mounted, MountOptions } from './mounted.js'

/** What is needed of a context. */
export interface KoaContextLike {
  readonly req: IncomingMessage
  readonly res: ServerResponse
  respond?: boolean | undefined
  readonly originalUrl: string
  readonly request: object
}

/** Goes above every body parser, or below one that keeps the text. */
export interface KoaMount extends Mounted {
  (context: KoaContextLike, next: () => Promise<unknown>): Promise<void>
}

/** What koa-body keeps with `includeUnparsed`, as in Koishi. */
const UNPARSED = Symbol.for('unparsedBody')

/** The body as a parser before us has kept it. */
function keptBody(request: object): unknown {
  if ('rawBody' in request && request.rawBody !== undefined) return request.rawBody
  const body = 'body' in request ? request.body : undefined
  if (typeof body !== 'object' || body === null) return body
  return UNPARSED in body ? body[UNPARSED] : undefined
}

/**
 * A middleware for the drivers. What is not theirs goes on to the next one.
 * @param options `prefix`: the path at which it is mounted, so that `attach()` knows it
 * @throws {ConfigError} `OPTIONS_INVALID`
 * @example
 * const mount = onebot([reverseWs({ noServer: true, accessToken }), http({ noServer: true, secret })])
 * app.use(mount)
 * mount.attach(app.listen(8080))
 */
export function onebot(drivers: readonly MountableDriver[], options?: MountOptions): KoaMount {
  const mount = new Mount('koa', drivers, options)
  const middleware = async (context: KoaContextLike, next: () => Promise<unknown>): Promise<void> => {
    const { req, res, request } = context
    const kept = keptBody(request)
    if (!('rawBody' in req) && (typeof kept === 'string' || kept instanceof Uint8Array)) {
      Object.assign(req, { rawBody: kept })
    }
    // koa-mount takes its path off the URL.
    const answered = mount.handleRequest(req, res, 'mountPath' in context ? context.originalUrl : undefined)
    if (answered === undefined) return void (await next())
    context.respond = false
    await answered
  }
  return Object.assign(middleware, { attach: mount.attach, accept: mount.accept })
}
