/** The reverse WebSocket on a port of `listen()`, beside a driver that takes HTTP, and over TLS. */
import { once } from 'node:events'
import { createServer } from 'node:https'
import { ConfigError, createOneBot, type Driver, type OneBot } from '@onebot.js/core'
import { listen, type Membership, type SharedPort } from '@onebot.js/core/node'
import { fakeImplementation } from '@onebot.js/testing'
import { describe, expect, it, onTestFinished } from 'vitest'
import { WebSocket } from 'ws'
import { ca, localhost } from '../../../test/support/certificates.js'
import { nextEvent, TOKEN } from '../../../test/support/harness.js'
import { dial, open, plainRequest, upgradeRequest } from '../../../test/support/raw-client.js'
import { reverseWs } from './reverse-ws.js'

const PATH = '/onebot/v11/ws'
const EVENT = { time: 1, self_id: 10001, post_type: 'message', message_type: 'private', user_id: 3 }

/** A driver that answers every request to `/http` with 204. */
function httpDriver(server: SharedPort): Driver & { requests: number } {
  let membership: Membership | undefined
  return {
    name: 'http-test',
    requests: 0,
    async start(host) {
      membership = await server.join({
        kind: 'http',
        driver: this.name,
        host,
        paths: [{ path: '/http' }],
        bodyTimeout: 1000,
        onRequest: (request, response) => {
          if (request.url !== '/http') return false
          this.requests++
          membership?.letIn(request.socket)
          request.resume()
          response.writeHead(204).end()
          return true
        },
      })
    },
    async stop() {
      await membership?.leave()
    },
  }
}

async function start(...drivers: Driver[]): Promise<OneBot> {
  const app = createOneBot({ drivers, logger: false })
  onTestFinished(() => app.stop())
  await app.start()
  return app
}

async function status(port: number, request: string): Promise<number> {
  const client = await dial(port)
  const answer = await client.write(request).answer()
  client.socket.destroy()
  return answer.status
}

describe('on a shared port', () => {
  it('an implementation dials, another posts, and strays are counted', async () => {
    const server = listen({ port: 0 })
    const ws = reverseWs({ server, accessToken: TOKEN })
    const http = httpDriver(server)
    expect([ws.port, ws.urls]).toEqual([undefined, []])
    const app = await start(ws, http)
    const { port = 0 } = server
    expect(ws.port).toBe(port)
    expect(ws.urls[0]).toBe(`ws://127.0.0.1:${port}${PATH}`)
    expect(app.status().endpoints).toMatchObject([{ address: ws.urls[0], state: 'listening' }])

    const impl = fakeImplementation({ url: ws.urls[0] ?? '', accessToken: TOKEN, heartbeat: 0 })
    onTestFinished(() => impl.stop())
    await impl.connect()
    const received = nextEvent(app, 'message')
    impl.message({ text: 'hello' })
    const [event] = await received
    await event.reply('hello')
    expect(await status(port, plainRequest({ method: 'POST', target: '/http' }))).toBe(204)
    expect(http.requests).toBe(1)

    expect(await status(port, plainRequest({ method: 'POST', target: PATH }))).toBe(426)
    expect(await status(port, plainRequest({ method: 'POST', target: '/nowhere' }))).toBe(404)
    expect(await status(port, upgradeRequest({ target: '/http' }))).toBe(404)
    expect(await status(port, upgradeRequest({ headers: { Authorization: undefined } }))).toBe(401)
    expect(app.status().counters.refused).toEqual({
      UPGRADE_REQUIRED: 1,
      PATH_UNKNOWN: 2,
      TOKEN_MISSING: 1,
    })

    await app.stop()
    expect([server.port, ws.port, ws.urls]).toEqual([undefined, undefined, []])
    await expect(dial(port)).rejects.toThrow('ECONNREFUSED')
  })

  it('two apps have a path each, and the one that stops leaves the other alone', async () => {
    const server = listen({ port: 0 })
    const [first, second] = await Promise.all(
      ['/one', '/two'].map((path) =>
        start(reverseWs({ server, accessToken: TOKEN, paths: [{ path, protocol: 'v11' }] })),
      ),
    )
    const { port = 0 } = server
    const one = await open(port, { target: '/one', headers: { 'X-Self-ID': '1' } })
    const two = await open(port, { target: '/two', headers: { 'X-Self-ID': '2' } })
    expect([first?.bots, second?.bots]).toMatchObject([[{ selfId: '1' }], [{ selfId: '2' }]])
    await first?.stop()
    expect(await one.closeCode()).toBe(1001)
    if (!second) throw new Error('two apps are needed')
    const received = nextEvent(second, 'message')
    two.event({ ...EVENT, self_id: 2, message: 'still here' })
    expect((await received)[0].text).toBe('still here')
    expect(await status(port, upgradeRequest({ target: '/one' }))).toBe(404)
    await second.stop()
    expect(await two.closeCode()).toBe(1001)
    expect(server.port).toBe(undefined)
  })

  it('that fails, all drivers fail by name, and start later', async () => {
    const other = listen({ port: 0 })
    const blocking = await start(reverseWs({ server: other, accessToken: TOKEN }))
    const server = listen({ port: other.port ?? 0 })
    const app = createOneBot({
      drivers: [reverseWs({ server, accessToken: TOKEN }), httpDriver(server)],
      logger: false,
    })
    onTestFinished(() => app.stop())
    const failure = await app.start().catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(ConfigError)
    expect(failure).toMatchObject({ code: 'PORT_UNAVAILABLE' })
    expect(server.port).toBe(undefined)
    await blocking.stop()
    await app.start()
    expect(server.port).toBeGreaterThan(0)
  })

  it('a driver that stops while the port is opened leaves it to the others', async () => {
    const server = listen({ port: 0 })
    let onJoin = (): void => {}
    const joined = new Promise<void>((resolve) => {
      onJoin = resolve
    })
    const join: SharedPort['join'] = (member) => {
      onJoin()
      return server.join(member)
    }
    const driver = reverseWs({
      server: { host: server.host, protocol: 'http', port: 0, join },
      accessToken: TOKEN,
    })
    const starting = driver.start({
      admit: () => ({ ok: true, peer: { id: '1' } }),
      open: () => expect.unreachable(),
      report: () => expect.unreachable(),
    })
    await joined
    const other = start(httpDriver(server))
    await driver.stop()
    await Promise.all([starting, other])
    expect([driver.port, driver.urls]).toEqual([undefined, []])
    expect(await status(server.port ?? 0, upgradeRequest())).toBe(405)
    expect(await status(server.port ?? 0, plainRequest({ method: 'POST', target: '/http' }))).toBe(204)
  })

  it('the limits are those of listen()', async () => {
    const server = listen({ port: 0, handshakeTimeout: 100 })
    const app = await start(reverseWs({ server, accessToken: TOKEN }))
    const reported = nextEvent(app, 'error')
    const link = await open(server.port ?? 0, { headers: { 'X-Self-ID': '10001' } })
    await (await dial(server.port ?? 0)).closed
    expect(await reported).toMatchObject([{ code: 'HANDSHAKE_TIMEOUT' }, { source: 'reverse-ws' }])
    const received = nextEvent(app, 'message')
    link.event({ ...EVENT, message: 'let in' })
    expect((await received)[0].text).toBe('let in')
  })

  it('that is open to other machines needs a token when the driver is made', () => {
    const server = listen({ port: 0, host: '0.0.0.0' })
    expect(() => reverseWs({ server })).toThrow(expect.objectContaining({ code: 'BIND_WITHOUT_TOKEN' }))
    expect(() => reverseWs({ server, accessToken: TOKEN })).not.toThrow()
    expect(() => reverseWs({ server, allowUnauthenticated: true })).not.toThrow()
  })

  it('of which another driver has a number of its own is named with the way to share it', async () => {
    const ws = reverseWs({ port: 0, accessToken: TOKEN })
    await start(ws)
    await expect(start(reverseWs({ port: ws.port ?? 0, accessToken: TOKEN }))).rejects.toMatchObject({
      code: 'PORT_UNAVAILABLE',
      shortMessage: expect.stringContaining('listen()'),
    })
  })
})

describe('over TLS', () => {
  async function connected(pingInterval: number): Promise<{ app: OneBot; socket: WebSocket }> {
    const server = listen({ port: 0, tls: localhost, handshakeTimeout: 500 })
    const driver = reverseWs({ server, accessToken: TOKEN, pingInterval })
    const app = await start(driver)
    const url = driver.urls[0] ?? ''
    expect(url).toBe(`wss://127.0.0.1:${server.port}${PATH}`)
    const headers = { Authorization: `Bearer ${TOKEN}`, 'X-Self-ID': '10001' }
    const socket = new WebSocket(url, { ca, headers, perMessageDeflate: false })
    onTestFinished(() => socket.terminate())
    await once(socket, 'open')
    return { app, socket }
  }

  it('events come, calls go, and the stop says 1001', async () => {
    const { app, socket } = await connected(15_000)
    const received = nextEvent(app, 'message')
    socket.send(JSON.stringify({ ...EVENT, message: 'x'.repeat(100_000) }))
    const [event] = await received
    expect(event.text).toHaveLength(100_000)
    socket.on('message', (data) => {
      const { echo } = JSON.parse(String(data))
      socket.send(JSON.stringify({ status: 'ok', retcode: 0, data: { user_id: 10001 }, echo }))
    })
    const calls = Array.from({ length: 20 }, () => event.bot.call('get_login_info'))
    expect(await Promise.all(calls)).toHaveLength(20)
    const closed = once(socket, 'close').then(([code]) => code)
    await app.stop()
    expect(await closed).toBe(1001)
  })

  it('a server of the user has the same addresses', async () => {
    const server = createServer(localhost).listen(0, '127.0.0.1')
    onTestFinished(() => void server.close())
    await once(server, 'listening')
    const driver = reverseWs({ server, accessToken: TOKEN })
    await start(driver)
    expect(driver.urls[0]).toBe(`wss://127.0.0.1:${driver.port}${PATH}`)
  })

  it('pings are answered, and a peer that falls silent is found out', async () => {
    const { app, socket } = await connected(100)
    let pings = 0
    const alive = new Promise<void>((resolve) => {
      socket.on('ping', () => {
        if (++pings === 5) resolve()
      })
    })
    await alive
    expect(app.bots).toHaveLength(1)
    const offline = nextEvent(app, 'offline')
    socket.pause()
    expect(await offline).toMatchObject([{ selfId: '10001' }, { code: 'LINK_DEAD' }])
  })
})
