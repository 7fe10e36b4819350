/** What to change in a host, in its own words. */

/** The hosts that there is a mount for. */
export type Host = 'node' | 'express' | 'koa' | 'fastify' | 'hono' | 'fetch'

interface Advice {
  /** Nobody hands over the upgrades of the server. */
  readonly upgrades: string
  /** Somebody else takes them. */
  readonly shared: string
}

const handOver = (ours: string): string =>
  `hand the sockets of the other one over (ws: wss.on('connection', (socket, request) => ${ours}.accept(socket, request)); koishi: ctx.server.ws(path, (socket, request) => ${ours}.accept(socket, request)))`
const BEFORE = 'or take ours before they see them'

/** `mount` is what `onebot()` gave. */
export const advice: Readonly<Record<Host, Advice>> = {
  node: {
    upgrades: 'node: attach(server, drivers)',
    shared: `${handOver('driver')}, ${BEFORE}: attach(server, drivers, { beside: true })`,
  },
  express: {
    upgrades: 'express: mount.attach(app.listen(8080))',
    shared: `${handOver('mount')}, ${BEFORE}: mount.attach(server, { beside: true })`,
  },
  koa: {
    upgrades: 'koa: mount.attach(app.listen(8080))',
    shared: `${handOver('mount')}, ${BEFORE}: mount.attach(server, { beside: true })`,
  },
  fastify: {
    upgrades: 'fastify: register onebot on the instance that listens',
    shared: `fastify: register @fastify/websocket before onebot, which then uses it, ${BEFORE}: app.register(onebot, { drivers, beside: true })`,
  },
  hono: {
    upgrades: 'hono: mount.attach(serve({ fetch: app.fetch, port: 8080 }))',
    shared: `hono: app.get(path, upgradeWebSocket(mount.events)) for our paths, ${BEFORE}: mount.attach(server, { beside: true })`,
  },
  fetch: {
    upgrades: 'hand over sockets that the host has upgraded: mount.accept(socket, request)',
    shared: 'hand over its sockets: mount.accept(socket, request)',
  },
}
