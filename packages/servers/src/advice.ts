/** What to change in a host, in its own words. */

/** The hosts that there is a mount for. */
export type Host = 'node' | 'express' | 'koa' | 'fastify' | 'hono' | 'fetch'

interface Advice {
  /** Nobody hands over the upgrades of the server. */
  readonly upgrades: string
  /** Somebody else takes them. */
  readonly shared: string
}

const OTHERS =
  "ws: wss.on('connection', (socket, request) => onebot.accept(socket, request)); koishi: ctx.server.ws(path, (socket, request) => onebot.accept(socket, request))"
const FIRST = 'or take ours before they see them'

export const advice: Readonly<Record<Host, Advice>> = {
  node: {
    upgrades: 'attach(server, drivers)',
    shared: `hand the sockets of the other one over (${OTHERS}), ${FIRST}: attach(server, drivers, { beside: true })`,
  },
  express: {
    upgrades: 'express: onebot.attach(app.listen(8080))',
    shared: `hand the sockets of the other one over (${OTHERS}), ${FIRST}: onebot.attach(server, { beside: true })`,
  },
  koa: {
    upgrades: 'koa: onebot.attach(app.listen(8080))',
    shared: `hand the sockets of the other one over (${OTHERS}), ${FIRST}: onebot.attach(server, { beside: true })`,
  },
  fastify: {
    upgrades: 'fastify: register onebot on the instance that listens',
    shared: `fastify: register @fastify/websocket before onebot, which then uses it, ${FIRST}: app.register(onebot, { drivers, beside: true })`,
  },
  hono: {
    upgrades: 'hono: onebot.attach(serve({ fetch: app.fetch, port: 8080 }))',
    shared: `hono: app.get(path, upgradeWebSocket(onebot.events)) for our paths, ${FIRST}: onebot.attach(server, { beside: true })`,
  },
  fetch: {
    upgrades: 'hand over sockets that the host has upgraded: onebot.accept(socket, request)',
    shared: 'hand over its sockets: onebot.accept(socket, request)',
  },
}
