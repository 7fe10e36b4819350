import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { text } from 'node:stream/consumers'
import { createOneBot } from '@onebot.js/core'
import { http } from '@onebot.js/driver-http'
import { reverseWs } from '@onebot.js/driver-reverse-ws'
import { describe, expect, it, onTestFinished } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { ca, localhost } from '../../../test/support/certificates.js'
import {
  closing,
  driversFor,
  EVENT,
  itMounts,
  listening,
  signed,
  TOKEN,
} from '../../../test/support/host-cases.js'
import { post } from '../../../test/support/http-post.js'
import { dial, open, upgradeRequest } from '../../../test/support/raw-client.js'
import { attach } from './node.js'

const hostServer = (): Server =>
  createServer(async (request, response) => {
    if (/^\/(\?|$)/.test(request.url ?? '')) response.end('the page')
    else if (request.url === '/own') response.end(JSON.parse(await text(request)).own)
    else response.writeHead(404).end('no page')
  })

describe('node:http', () => {
  itMounts({
    notFound: 'no page',
    start: (drivers, options) => {
      const server = hostServer()
      attach(server, drivers, options)
      return listening(server.listen(0, '127.0.0.1'))
    },
  })

  /** A server with a WebSocket server of its own that echoes. */
  async function withOther(options: { path?: string } = {}): Promise<{ server: Server; port: number }> {
    const server = hostServer()
    const others = new WebSocketServer({ server, ...options })
    others.on('connection', (socket) => socket.on('message', (data) => socket.send(data)))
    const { port } = await listening(server.listen(0, '127.0.0.1'))
    onTestFinished(async () => {
      for (const client of others.clients) client.terminate()
      await closing(server)
    })
    return { server, port }
  }

  const echo = async (port: number, target: string): Promise<string> => {
    const client = await open(port, { target })
    client.text('mine')
    return (await client.frame()).payload.toString()
  }

  it('refuses a server whose upgrades have an owner, and says what to do instead', async () => {
    const { server } = await withOther()
    const { drivers } = driversFor()
    expect(() => attach(server, drivers)).toThrow(
      expect.objectContaining({
        code: 'SERVER_HAS_UPGRADE_LISTENER',
        message: expect.stringMatching(/node: .*accept\(socket, request\).*beside: true/),
      }),
    )
    expect(server.listenerCount('upgrade')).toBe(1)
  })

  it.each([{}, { path: '/chat' }])('works beside another owner where it is told to (%j)', async (options) => {
    const { server, port } = await withOther(options)
    const { drivers, app } = driversFor()
    await app.start()
    const detach = attach(server, drivers, { beside: true })
    await open(port, { headers: { 'X-Self-ID': '10001' } })
    await app.bot('10001')
    expect(await echo(port, '/chat')).toBe('mine')
    const lost = open(port, { target: '/onebot/v11/wss', headers: { 'X-Self-ID': '10001' } })
    await expect(lost).rejects.toThrow(/^404 onebot\.js refused .*PATH_UNKNOWN/)
    detach()
    expect(server.listenerCount('upgrade')).toBe(1)
    expect(await echo(port, '/chat')).toBe('mine')
  })

  it('works beside an owner that comes later', async () => {
    const server = hostServer()
    const { drivers, app } = driversFor()
    await app.start()
    attach(server, drivers)
    const others = new WebSocketServer({ server })
    others.on('connection', (socket) => socket.on('message', (data) => socket.send(data)))
    const { port } = await listening(server.listen(0, '127.0.0.1'))
    onTestFinished(async () => {
      for (const client of others.clients) client.terminate()
      await closing(server)
    })
    await open(port, { headers: { 'X-Self-ID': '10001' } })
    await app.bot('10001')
    expect(await echo(port, '/chat')).toBe('mine')
  })

  it('leaves what is not ours to request listeners that come later', async () => {
    const server = createServer()
    const { drivers, app } = driversFor()
    await app.start()
    attach(server, drivers)
    const seen: (string | undefined)[] = []
    const { port } = await listening(server.listen(0, '127.0.0.1'))
    onTestFinished(() => closing(server))
    const send = (path: string): ReturnType<typeof post> =>
      post(`http://127.0.0.1:${port}${path}`, { body: EVENT, headers: signed(EVENT) })
    expect(await send('/elsewhere')).toMatchObject({
      status: 404,
      body: expect.stringContaining('/onebot/v11/http'),
    })
    server.on('request', ({ url }, response) => {
      seen.push(url)
      response.end('later')
    })
    expect(await send('/elsewhere')).toMatchObject({ status: 200, body: 'later' })
    expect(await send('/onebot/v11/http')).toMatchObject({ status: 204 })
    expect(seen).toEqual(['/elsewhere'])
  })

  it('gives the server back, and leaves open what is open', async () => {
    const server = hostServer()
    const { emit, close } = server
    const { drivers, app } = driversFor()
    await app.start()
    const detach = attach(server, drivers)
    const { port } = await listening(server.listen(0, '127.0.0.1'))
    const client = await open(port, { headers: { 'X-Self-ID': '10001' } })
    const bot = await app.bot('10001')
    detach()
    expect([server.emit, server.close, server.listenerCount('upgrade')]).toEqual([emit, close, 0])
    const { status } = await post(`http://127.0.0.1:${port}/onebot/v11/http`, { body: EVENT })
    expect(status).toBe(404)
    expect(bot.online).toBe(true)
    client.socket.destroy()
    await closing(server)
  })

  it('gives the server back where another has wrapped it since', async () => {
    const server = hostServer()
    const [first, second] = [driversFor(), driversFor()]
    await second.app.start()
    const detach = attach(server, first.drivers)
    attach(server, second.drivers, { beside: true })
    detach()
    const { port } = await listening(server.listen(0, '127.0.0.1'))
    onTestFinished(() => closing(server))
    const url = `http://127.0.0.1:${port}/onebot/v11/http`
    expect(await post(url, { body: EVENT, headers: signed(EVENT) })).toMatchObject({ status: 204 })
  })

  it('takes no WebSocket of a connection that was there before the server closed, which would wait for it', async () => {
    const server = hostServer()
    const { drivers, app } = driversFor()
    await app.start()
    attach(server, drivers)
    const { port, close } = await listening(server.listen(0, '127.0.0.1'))
    const connected = once(server, 'connection')
    const client = await dial(port)
    const [socket] = await connected
    const request = upgradeRequest({ headers: { 'X-Self-ID': '10001' } })
    client.write(request.slice(0, 20))
    await expect.poll(() => socket.bytesRead).toBe(20)
    const closed = close()
    const { status, headers } = await client.write(request.slice(20)).answer()
    expect([status, headers['x-onebot-error']]).toEqual([503, 'NOT_RUNNING'])
    expect(app.status().counters.refused).toEqual({ NOT_RUNNING: 1 })
    await closed
  })

  it('has the drivers again when the server listens again', async () => {
    const server = hostServer()
    const { drivers, app } = driversFor()
    await app.start()
    attach(server, drivers)
    for (const selfId of ['1', '2']) {
      const { port, close } = await listening(server.listen(0, '127.0.0.1'))
      const client = await open(port, { headers: { 'X-Self-ID': selfId } })
      await app.bot(selfId)
      client.socket.destroy()
      await close()
    }
  })

  it('leaves a path below that of another app to that app', async () => {
    const server = hostServer()
    const [first, second] = ['one', 'two'].map((name) => {
      const sockets = reverseWs({ noServer: true, accessToken: TOKEN, paths: [`/onebot/${name}`] })
      const hooks = http({ noServer: true, accessToken: TOKEN, paths: [`/onebot/${name}`] })
      const app = createOneBot({ drivers: [sockets, hooks], logger: false })
      onTestFinished(() => app.stop())
      return { app, drivers: [sockets, hooks] }
    })
    if (first === undefined || second === undefined) throw new Error('there are two')
    await Promise.all([first.app.start(), second.app.start()])
    attach(server, first.drivers)
    const detach = attach(server, second.drivers, { beside: true })
    const { port } = await listening(server.listen(0, '127.0.0.1'))
    onTestFinished(() => closing(server))
    const ask = async (path: string): Promise<string | undefined> => {
      const { headers } = await post(`http://127.0.0.1:${port}${path}`, {
        body: EVENT,
        headers: { 'x-self-id': '1' },
      })
      return headers['x-onebot-error']?.toString()
    }
    await open(port, { target: '/onebot/one', headers: { 'X-Self-ID': '1' } })
    await open(port, { target: '/onebot/two', headers: { 'X-Self-ID': '2' } })
    await Promise.all([first.app.bot('1'), second.app.bot('2')])
    expect([await ask('/onebot/one'), await ask('/onebot/two')]).toEqual(Array(2).fill('SIGNATURE_MISSING'))
    expect(await ask('/onebot/three')).toBe('PATH_UNKNOWN')
    detach()
    expect([await ask('/onebot/one'), await ask('/onebot/two')]).toEqual([
      'SIGNATURE_MISSING',
      'PATH_UNKNOWN',
    ])
  })

  it('keeps its WebSockets when the mount that came before goes', async () => {
    const server = hostServer()
    const { drivers, app } = driversFor()
    await app.start()
    const detach = attach(server, driversFor().drivers, { prefix: '/first' })
    attach(server, drivers, { beside: true })
    detach()
    const { port } = await listening(server.listen(0, '127.0.0.1'))
    onTestFinished(() => closing(server))
    await open(port, { headers: { 'X-Self-ID': '10001' } })
    await app.bot('10001')
    await expect(open(port, { target: '/chat' })).rejects.toThrow('404')
  })

  it('tells whoever comes to a path that nobody takes, where it is alone', async () => {
    const server = hostServer()
    const { drivers } = driversFor()
    attach(server, drivers)
    const { port } = await listening(server.listen(0, '127.0.0.1'))
    onTestFinished(() => closing(server))
    const client = await dial(port)
    const { status, body } = await client.write(upgradeRequest({ target: '/chat' })).answer()
    expect([status, body.toString()]).toEqual([404, expect.stringContaining('/onebot/v11/ws')])
    await once(client.socket, 'close')
  })

  it.each([
    ['no list', undefined],
    ['no driver', []],
    ['a driver outside of a list', reverseWs({ noServer: true })],
    ['a driver that only dials', [{ name: 'forward-ws' }]],
    ['a driver that is missing', [undefined]],
    ['a driver that is hidden by another', [reverseWs({ noServer: true }), reverseWs({ noServer: true })]],
  ])('refuses %s', (_, drivers) => {
    const given: unknown = drivers
    expect(() => Reflect.apply(attach, undefined, [hostServer(), given])).toThrow(
      expect.objectContaining({ code: 'OPTIONS_INVALID' }),
    )
  })

  it('takes both over TLS', async () => {
    const server = createTlsServer(localhost)
    const { drivers, app } = driversFor()
    await app.start()
    attach(server, drivers)
    const { port } = await listening(server.listen(0, '127.0.0.1'))
    onTestFinished(() => closing(server))
    const url = `https://127.0.0.1:${port}/onebot/v11/http`
    expect(await post(url, { body: EVENT, headers: signed(EVENT), tls: { ca } })).toMatchObject({
      status: 204,
    })
    const headers = { 'x-self-id': '7', authorization: `Bearer ${TOKEN}` }
    const socket = new WebSocket(`wss://127.0.0.1:${port}/onebot/v11/ws`, { ca, headers })
    onTestFinished(() => socket.terminate())
    await once(socket, 'open')
    expect((await app.bot('7')).online).toBe(true)
  })

  it('refuses an option that there is not', () => {
    const { drivers } = driversFor()
    const options = { beside: false, prefx: '/bots' }
    expect(() => attach(hostServer(), drivers, options)).toThrow(
      "node: there is no option 'prefx'; did you mean 'prefix'?",
    )
  })

  it('refuses a prefix that is no path', () => {
    const { drivers } = driversFor()
    for (const prefix of ['bots', '/bots?a', 'http://127.0.0.1/bots']) {
      expect(() => attach(hostServer(), drivers, { prefix })).toThrow(`'${prefix}' must begin with '/'`)
    }
  })
})
