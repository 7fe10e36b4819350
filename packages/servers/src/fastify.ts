/**
 * Mounts drivers in Fastify 5, with and without `@fastify/websocket`.
 * @module
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { assertKnownOptions, type SocketLike } from '@onebot.js/core/node'
import { type MountableDriver, takesRequests, takesUpgrades } from './drivers.js'
import type { HostServer } from './intercept.js'
import { Mount } from './mount.js'
import type { AttachOptions } from './mounted.js'

export type { MountableDriver } from './drivers.js'
export type { HostServer } from './intercept.js'
export type { AttachOptions } from './mounted.js'

export interface FastifyOptions extends AttachOptions {
  /** Made with `noServer: true`. */
  drivers: readonly MountableDriver[]
  /** The path below which they are, such as `/bots`. @default '' */
  prefix?: string | undefined
}

/** With those of every plugin, which are for fastify. */
const known = { drivers: true, beside: true, prefix: true, logLevel: true, logSerializers: true } as const

/** The types of fastify leave open which server is below. */
type Handler = (
  request: { readonly raw: object },
  reply: { readonly raw: object; hijack(): unknown; callNotFound(): unknown },
) => unknown

/** What is needed of an instance. */
export interface FastifyLike {
  readonly server: HostServer
  readonly prefix: string
  hasDecorator(name: string): boolean
  removeAllContentTypeParsers(): unknown
  addContentTypeParser(
    type: string,
    parser: (request: unknown, payload: unknown, done: (error: null) => void) => void,
  ): unknown
  addHook(name: 'preClose', hook: () => Promise<void>): unknown
  route(route: FastifyRoute): unknown
}

interface FastifyRoute {
  method: string
  url: string
  handler: Handler
  /** Of `@fastify/websocket`. */
  wsHandler?: (socket: SocketLike, request: { readonly raw: object }) => void
}

const isRequest = (raw: object): raw is IncomingMessage => 'headers' in raw
const isResponse = (raw: object): raw is ServerResponse => 'writeHead' in raw

/** A host may have the route itself, or take a path with and without its slash for one. */
function addRoute(app: FastifyLike, route: FastifyRoute): void {
  try {
    app.route(route)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'FST_ERR_DUPLICATED_ROUTE')) throw error
  }
}

/**
 * A plugin for the drivers, in a scope of its own: the body parsers of the host never see what is theirs. With
 * `@fastify/websocket`, which must be registered before, WebSockets come by its routes, else from the server.
 * @throws {ConfigError} `SERVER_HAS_UPGRADE_LISTENER` or `OPTIONS_INVALID`
 * @example
 * await app.register(onebot, { drivers: [reverseWs({ noServer: true, accessToken })] })
 */
export async function onebot(app: FastifyLike, options: FastifyOptions): Promise<void> {
  assertKnownOptions('fastify', options, known)
  const { drivers, beside } = options
  const mount = new Mount('fastify', drivers, { prefix: app.prefix })
  const sockets = drivers.filter(takesUpgrades)
  // What closes the server waits for connections that were upgraded.
  app.addHook('preClose', () => mount.disconnect())
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', (_request, _payload, done) => done(null))

  const handler: Handler = ({ raw }, reply) => {
    const isKnown = isRequest(raw) && isResponse(reply.raw)
    const answered = isKnown ? mount.handleRequest(raw, reply.raw) : undefined
    if (answered === undefined) return reply.callNotFound()
    reply.hijack()
    return answered
  }
  const routes = drivers.filter(takesRequests).flatMap((driver) => driver.routes.map(({ path }) => path))
  for (const url of new Set([...routes, ...mount.ownPrefixes.map((own) => `${own}/*`)])) {
    addRoute(app, { method: 'POST', url, handler })
  }
  if (!app.hasDecorator('websocketServer') || beside) {
    if (sockets.length > 0) mount.attach(app.server, { beside })
    return
  }
  for (const url of new Set(sockets.flatMap((driver) => driver.routes.map(({ path }) => path)))) {
    const wsHandler = (socket: SocketLike, { raw }: { readonly raw: object }): void => {
      if (isRequest(raw)) mount.accept(socket, raw)
    }
    addRoute(app, { method: 'GET', url, handler, wsHandler })
  }
}
