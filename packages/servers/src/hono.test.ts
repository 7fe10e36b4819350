import { once } from 'node:events'
import { Server } from 'node:http'
import { type HttpBindings, serve, upgradeWebSocket } from '@hono/node-server'
import { Hono, type MiddlewareHandler } from 'hono'
import { describe, expect, it, onTestFinished } from 'vitest'
import { WebSocketServer } from 'ws'
import { closing, driversFor, EVENT, itMounts, listening, signed } from '../../../test/support/host-cases.js'
import { type Posted, post } from '../../../test/support/http-post.js'
import { open } from '../../../test/support/raw-client.js'
import { onebot } from './hono.js'

type App = Hono<{ Bindings: HttpBindings }>

/** Serves it on a free port. */
function served(web: App, wss?: WebSocketServer): Server {
  const websocket = wss && { websocket: { server: wss } }
  const options = { hostname: '127.0.0.1', port: 0, fetch: web.fetch, ...websocket }
  // The types of the two libraries do not fit each other here.
  const server: unknown = Reflect.apply(serve, undefined, [options])
  if (!(server instanceof Server)) throw new Error('the server is none of node:http')
  return server
}

describe('hono', () => {
  itMounts({
    notFound: 'no page',
    start: (drivers, { prefix }) => {
      const web: App = new Hono()
      const mount = onebot(drivers, { prefix })
      web.use(mount)
      web.get('/', (c) => c.text('the page'))
      web.post('/own', async (c) => c.text((await c.req.json()).own))
      web.notFound((c) => c.text('no page', 404))
      const server = served(web)
      mount.attach(server)
      return listening(server)
    },
  })

  describe('after something that has read the body', () => {
    async function after(reader: MiddlewareHandler): Promise<Posted> {
      const { drivers, app } = driversFor()
      await app.start()
      const web: App = new Hono()
      const server = served(web.use(reader).use(onebot(drivers)))
      const { port } = await listening(server)
      onTestFinished(() => closing(server))
      return post(`http://127.0.0.1:${port}/onebot/v11/http`, { body: EVENT, headers: signed(EVENT) })
    }

    it('has the text that hono keeps', async () => {
      const answer = await after(async (c, next) => {
        await c.req.json()
        await next()
      })
      expect(answer).toMatchObject({ status: 204 })
    })

    it('says which line to change where nothing is kept', async () => {
      const { status, headers, body } = await after(async (c, next) => {
        await c.req.raw.text()
        await next()
      })
      expect([status, headers['x-onebot-error']]).toEqual([500, 'BODY_PARSED'])
      expect(body).toContain('hono: ')
      expect(body).not.toContain('express')
    })
  })

  describe('with its own WebSockets', () => {
    async function withSockets(web: App): Promise<{ server: Server; port: number }> {
      const wss = new WebSocketServer({ noServer: true })
      const server = served(web, wss)
      await once(server, 'listening')
      onTestFinished(async () => {
        for (const client of wss.clients) client.terminate()
        await closing(server)
      })
      return { server, port: (await listening(server)).port }
    }

    it('says what to do instead of attaching', async () => {
      const { server } = await withSockets(new Hono())
      const mount = onebot(driversFor().drivers)
      expect(() => mount.attach(server)).toThrow(/hono: something else .*upgradeWebSocket\(mount\.events\)/)
    })

    it('takes a socket that hono has upgraded', async () => {
      const { drivers, app } = driversFor()
      await app.start()
      const mount = onebot(drivers)
      const web: App = new Hono()
      web.get('/onebot/v11/ws', upgradeWebSocket(mount.events))
      const { port } = await withSockets(web)
      await open(port, { headers: { 'X-Self-ID': '10001' } })
      await app.bot('10001')
      const wrong = await open(port, { headers: { Authorization: 'Bearer wrong' } })
      expect(await wrong.closeCode()).toBe(1008)
    })

    it('keeps them where it is told to take ours first', async () => {
      const { drivers, app } = driversFor()
      await app.start()
      const web: App = new Hono()
      web.get(
        '/chat',
        upgradeWebSocket(() => ({ onMessage: (event, ws) => ws.send(String(event.data)) })),
      )
      const { server, port } = await withSockets(web)
      onebot(drivers).attach(server, { beside: true })
      await open(port, { headers: { 'X-Self-ID': '10001' } })
      await app.bot('10001')
      const client = await open(port, { target: '/chat' })
      client.text('mine')
      expect((await client.frame()).payload.toString()).toBe('mine')
      await expect(open(port, { target: '/elsewhere' })).rejects.toThrow('404')
    })
  })

  it('does not know where a request came from without a node server, so that it needs a token', async () => {
    const { drivers, app } = driversFor()
    await app.start()
    const web = new Hono().use(onebot(drivers))
    const init = { method: 'POST', body: EVENT, headers: { 'content-type': 'application/json' } }
    const answer = await web.request('/onebot/v11/http', init)
    expect(answer.headers.get('x-onebot-error')).toMatch(/SELF_ID|SIGNATURE|TOKEN/)
  })
})
