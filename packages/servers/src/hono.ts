/**
 * Mounts drivers in Hono, on Node with `@hono/node-server`.
 * @module
 */
import type { RequestLike, SocketLike } from '@onebot.js/core/node'
import type { MountableDriver } from './drivers.js'
import { Mount } from './mount.js'
import type { Mounted, MountOptions } from './mounted.js'

export type { MountableDriver } from './drivers.js'
export type { HostServer } from './intercept.js'
export type { AttachOptions, Mounted, MountOptions } from './mounted.js'

/** What is needed of a context. */
export interface HonoContextLike {
  readonly req: { readonly raw: Request; arrayBuffer(): Promise<ArrayBuffer> }
  /** `incoming` is the request of the node server. */
  readonly env: unknown
}

/** Goes above what reads bodies, or below what reads them with `c.req.text()` or `c.req.json()`. */
export interface HonoMount extends Mounted {
  (context: HonoContextLike, next: () => Promise<void>): Promise<Response | undefined>
  /** For `upgradeWebSocket()`, where the WebSockets of the server are hono's: hands each over to `accept()`. */
  events(context: HonoContextLike): { onOpen(event: unknown, socket: { raw?: unknown }): void }
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined

const isRequest = (value: unknown): value is RequestLike =>
  typeof value === 'object' && value !== null && 'headers' in value
const isSocket = (value: unknown): value is SocketLike =>
  typeof value === 'object' && value !== null && 'on' in value && 'readyState' in value

/** With its body again, where hono has kept that. */
async function unread({ req }: HonoContextLike): Promise<Request> {
  const { raw } = req
  if (!raw.bodyUsed) return raw
  const body = await req.arrayBuffer().catch(() => undefined)
  if (body === undefined) return raw
  const { url, method, headers, signal } = raw
  return new Request(url, { method, headers, body, signal })
}

/**
 * A middleware for the drivers. What is not theirs goes on to the next one.
 * @throws {ConfigError} `OPTIONS_INVALID`
 * @example
 * const mount = onebot([reverseWs({ noServer: true, accessToken }), http({ noServer: true, secret })])
 * app.use(mount)
 * mount.attach(serve({ fetch: app.fetch, port: 8080 }))
 */
export function onebot(drivers: readonly MountableDriver[], options?: MountOptions): HonoMount {
  const mount = new Mount('hono', drivers, options)
  const middleware = async (
    context: HonoContextLike,
    next: () => Promise<void>,
  ): Promise<Response | undefined> => {
    const socket = field(field(context.env, 'incoming'), 'socket')
    const address = field(socket, 'remoteAddress')
    const answer = await mount.fetch(context.req.raw, {
      remoteAddress: typeof address === 'string' ? address : undefined,
      server: field(socket, 'server'),
      read: () => unread(context),
    })
    if (answer === undefined) await next()
    return answer
  }
  const events: HonoMount['events'] = ({ env }) => ({
    onOpen: (_event, { raw }) => {
      const incoming = field(env, 'incoming')
      if (isRequest(incoming) && isSocket(raw)) mount.accept(raw, incoming)
    },
  })
  return Object.assign(middleware, { attach: mount.attach, accept: mount.accept, events })
}
