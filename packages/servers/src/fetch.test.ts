import { EventEmitter } from 'node:events'
import type { SocketLike } from '@onebot.js/core/node'
import { H3, serve } from 'h3'
import { describe, expect, it } from 'vitest'
import { driversFor, EVENT, itMounts, signed, TOKEN } from '../../../test/support/host-cases.js'
import { onebot } from './fetch.js'

describe('h3', () => {
  itMounts({
    notFound: 'no page',
    hasSockets: false,
    start: async (drivers, options) => {
      const mount = onebot(drivers, options)
      const web = new H3()
      web.use((event) => mount(event.req, event.req.ip))
      web.get('/', () => 'the page')
      web.post('/own', async (event) => Object(await event.req.json()).own)
      web.all('/**', (event) => {
        event.res.status = 404
        return 'no page'
      })
      const server = serve(web, { port: 0, hostname: '127.0.0.1', silent: true })
      await server.ready()
      return { port: Number(new URL(server.url ?? '').port), close: () => server.close() }
    },
  })
})

describe('a fetch host', () => {
  const request = (path: string, init: RequestInit = {}): Request =>
    new Request(`http://bot.example${path}`, {
      method: 'POST',
      body: EVENT,
      headers: { 'content-type': 'application/json', ...signed(EVENT) },
      ...init,
    })

  it('gets nothing for what is not ours', async () => {
    const { drivers, app } = driversFor()
    await app.start()
    const mount = onebot(drivers)
    expect(await mount(request('/page'))).toBeUndefined()
    expect((await mount(request('/onebot/v11/http')))?.status).toBe(204)
  })

  it('is told where it has read the body before', async () => {
    const { drivers, app } = driversFor()
    await app.start()
    const read = request('/onebot/v11/http')
    await read.text()
    const answer = await onebot(drivers)(read)
    expect([answer?.status, await answer?.text()]).toEqual([500, expect.stringContaining('request.clone()')])
  })

  const socket = (): EventEmitter & SocketLike & { closed: unknown[] } => {
    const closed: unknown[] = []
    const close = (...args: unknown[]): void => void closed.push(args)
    return Object.assign(new EventEmitter(), { closed, close, readyState: 1, send: () => {} })
  }

  it('hands its sockets over with its requests', async () => {
    const { drivers, app } = driversFor()
    await app.start()
    const headers = { authorization: `Bearer ${TOKEN}`, 'x-self-id': '7' }
    const given = new Request('http://bot.example/onebot/v11/ws', { headers })
    onebot(drivers).accept(socket(), given, '203.0.113.1')
    expect((await app.bot('7')).online).toBe(true)
  })

  it('is told where a socket is none of ws', () => {
    const { drivers } = driversFor()
    const given: unknown = { readyState: 1, send: () => {}, close: () => {}, addEventListener: () => {} }
    const request = { url: '/onebot/v11/ws', headers: {} }
    expect(() => Reflect.apply(onebot(drivers).accept, undefined, [given, request])).toThrow(
      'fetch: accept() needs the socket that ws made',
    )
  })

  it('has its sockets refused at paths that are not ours', () => {
    const refused = socket()
    onebot(driversFor().drivers).accept(refused, { url: '/elsewhere', headers: {} })
    expect(refused.closed).toEqual([[1008, 'there is nothing at this path']])
  })
})
