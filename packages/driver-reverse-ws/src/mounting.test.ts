/** Where connections come in: a port of our own, a server of somebody else, or sockets that are handed over. */
import { createHook } from 'node:async_hooks'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, createServer as createTcpServer } from 'node:net'
import { networkInterfaces } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { ConfigError, createOneBot, type OneBot } from '@onebot.js/core'
import { fakeImplementation } from '@onebot.js/testing'
import { describe, expect, it, onTestFinished } from 'vitest'
import { WebSocketServer } from 'ws'
import { nextEvent, startBot, TOKEN } from '../../../test/support/harness.js'
import {
  dial,
  frame,
  open,
  plainRequest,
  type RawAnswer,
  type RequestSpec,
  upgradeRequest,
} from '../../../test/support/raw-client.js'
import type { ReverseWsOptions } from './options.js'
import { type ReverseWsDriver, reverseWs } from './reverse-ws.js'

const PATH = '/onebot/v11/ws'
const ACCOUNT: RequestSpec = { headers: { 'X-Self-ID': '10001' } }
const EVENT = JSON.stringify({
  time: 1,
  self_id: 10001,
  post_type: 'message',
  message_type: 'private',
  user_id: 2,
  message: 'hello',
})

/** An app on a driver; it is stopped with the test. */
function appOn(driver: ReverseWsDriver): OneBot {
  const app = createOneBot({ drivers: [driver], logger: false })
  onTestFinished(() => app.stop())
  return app
}

const portOf = (server: { address(): AddressInfo | string | null }): number => {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

/** A server of a user that answers ordinary requests; it is closed with the test. */
async function hostServer(): Promise<{ server: Server; port: number }> {
  const server = createServer((_request, response) => response.end('the host'))
  server.listen(0, '127.0.0.1')
  onTestFinished(async () => {
    const closed = once(server, 'close')
    server.close()
    server.closeAllConnections()
    await closed
  })
  await once(server, 'listening')
  return { server, port: portOf(server) }
}

async function ask(port: number, bytes: string): Promise<RawAnswer> {
  const client = await dial(port)
  const answer = await client.write(bytes).answer()
  client.socket.destroy()
  return answer
}

/** The host's own answer to an ordinary request. */
async function expectHostAnswers(port: number): Promise<void> {
  const { status, body } = await ask(port, plainRequest({ headers: { Connection: 'close' } }))
  expect([status, body.toString()]).toEqual([200, 'the host'])
}

/** An implementation that is connected, sends an event and answers a call. */
async function expectWorks(app: OneBot, port: number, path = PATH): Promise<void> {
  const url = `ws://127.0.0.1:${port}${path}`
  const impl = fakeImplementation({ url, accessToken: TOKEN, heartbeat: 0 })
  onTestFinished(() => impl.stop())
  await impl.connect()
  const received = nextEvent(app, 'message')
  impl.message({ text: 'works' })
  const [event] = await received
  expect(event.text).toBe('works')
  expect(await event.bot.call('get_login_info')).toMatchObject({ user_id: 10001 })
}

describe('{ server }', () => {
  it('takes the upgrades and leaves ordinary requests to the host', async () => {
    const { server, port } = await hostServer()
    const app = appOn(reverseWs({ server, accessToken: TOKEN }))
    await app.start()
    await expectHostAnswers(port)
    await expectWorks(app, port)
    await expectHostAnswers(port)
  })

  it('refuses other paths, bad tokens and bad handshakes as on a port of its own', async () => {
    const { server, port } = await hostServer()
    await appOn(reverseWs({ server, accessToken: TOKEN })).start()
    const refused = async (spec: RequestSpec): Promise<unknown> => {
      const { status, headers } = await ask(port, upgradeRequest(spec))
      return [status, headers['x-onebot-error']]
    }
    expect(await refused({ target: '/elsewhere' })).toEqual([404, 'PATH_UNKNOWN'])
    expect(await refused({ headers: { Authorization: 'Bearer x' } })).toEqual([403, 'TOKEN_WRONG'])
    expect(await refused({ headers: { 'Sec-WebSocket-Key': 'x' } })).toEqual([400, 'HANDSHAKE_INVALID'])
    await expectHostAnswers(port)
  })

  it('outlives a reset while it refuses', async () => {
    const { server, port } = await hostServer()
    const app = appOn(reverseWs({ server, accessToken: TOKEN }))
    await app.start()
    for (const target of ['/elsewhere', PATH]) {
      const client = await dial(port)
      const request = upgradeRequest({ target, headers: { Authorization: undefined } })
      await new Promise((resolve) => client.socket.write(request, resolve))
      client.reset()
      await client.closed
    }
    await expectWorks(app, port)
  })

  it('gives the upgrades back when it stops, and leaves the server as it was', async () => {
    const { server, port } = await hostServer()
    const events = server.eventNames()
    const app = appOn(reverseWs({ server, accessToken: TOKEN }))
    await app.start()
    const client = await open(port, ACCOUNT)
    const stopped = app.stop()
    expect(await client.closeCode()).toBe(1001)
    client.end()
    await stopped
    expect(server.listening).toBe(true)
    expect(server.eventNames()).toEqual(events)
    expect(server.listenerCount('upgrade')).toBe(0)
    await expectHostAnswers(port)
    await expectWorks(await restarted(server), port)
  })

  async function restarted(server: Server): Promise<OneBot> {
    const app = appOn(reverseWs({ server, accessToken: TOKEN }))
    await app.start()
    return app
  }

  it.each<[name: string, attach: (server: Server) => () => void]>([
    [
      'ws',
      (server) => {
        const others = new WebSocketServer({ server, path: '/others' })
        return () => others.close()
      },
    ],
    [
      'a listener of the host',
      (server) => {
        const listener = (): void => {}
        server.on('upgrade', listener)
        return () => void server.off('upgrade', listener)
      },
    ],
    [
      'another driver',
      (server) => {
        const app = appOn(reverseWs({ server, accessToken: TOKEN }))
        void app.start()
        return () => void app.stop()
      },
    ],
  ])('does not start where %s takes the upgrades already', async (_name, attach) => {
    const { server, port } = await hostServer()
    const detach = attach(server)
    const app = appOn(reverseWs({ server, accessToken: TOKEN }))
    const failure = await app.start().catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(ConfigError)
    expect(failure).toMatchObject({
      code: 'SERVER_HAS_UPGRADE_LISTENER',
      hint: expect.stringContaining('handleUpgrade'),
    })
    expect(server.listenerCount('upgrade')).toBe(1)
    await expectHostAnswers(port)
    detach()
    await app.start()
    await expectWorks(app, port)
  })

  it('leaves other paths alone where the host listens for upgrades later', async () => {
    const { server, port } = await hostServer()
    const app = appOn(reverseWs({ server, accessToken: TOKEN }))
    await app.start()
    const others = new WebSocketServer({ noServer: true })
    server.on('upgrade', (request, socket, head) => {
      if (request.url === '/others') others.handleUpgrade(request, socket, head, (ws) => ws.close(4000))
    })
    expect(await (await open(port, { target: '/others' })).closeCode()).toBe(4000)
    await expectWorks(app, port)
  })

  it('tells port and urls while it runs, of a server that listens', async () => {
    const { server, port } = await hostServer()
    const driver = reverseWs({ server, accessToken: TOKEN })
    const app = appOn(driver)
    expect([driver.port, driver.urls]).toEqual([undefined, []])
    await app.start()
    expect(driver.port).toBe(port)
    expect(driver.urls[0]).toBe(`ws://127.0.0.1:${port}${PATH}`)
    await app.stop()
    expect([driver.port, driver.urls]).toEqual([undefined, []])
  })

  it('tells port and urls of a server that begins to listen after the start', async () => {
    const server = createServer()
    onTestFinished(() => void server.close())
    const driver = reverseWs({ server, accessToken: TOKEN })
    const app = appOn(driver)
    await app.start()
    expect([driver.port, driver.urls]).toEqual([undefined, []])
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    await expectWorks(app, portOf(server))
    expect(driver.port).toBe(portOf(server))
    expect(driver.urls[0]).toBe(`ws://127.0.0.1:${portOf(server)}${PATH}`)
  })
})

describe('{ noServer: true } and handleUpgrade()', () => {
  /** A host that asks the driver first, and serves the rest with its own `ws`. */
  async function mounted(options: Omit<ReverseWsOptions, 'port' | 'server' | 'noServer'> = {}): Promise<{
    driver: ReverseWsDriver
    app: OneBot
    port: number
    /** What handleUpgrade() said, and what it had done to the socket by then. */
    said: { isOurs: boolean; bytesWritten: number; listeners: number }[]
  }> {
    const { server, port } = await hostServer()
    const driver = reverseWs({ noServer: true, accessToken: TOKEN, ...options })
    const own = new WebSocketServer({ noServer: true })
    const said: { isOurs: boolean; bytesWritten: number; listeners: number }[] = []
    server.on('upgrade', (request, socket, head) => {
      const count = (): number =>
        socket.eventNames().reduce((sum, name) => sum + socket.listenerCount(name), 0)
      const before = count()
      const isOurs = driver.handleUpgrade(request, socket, head)
      const { bytesWritten } = request.socket
      said.push({ isOurs, bytesWritten, listeners: count() - before })
      if (!isOurs) own.handleUpgrade(request, socket, head, (ws) => ws.on('message', (data) => ws.send(data)))
    })
    return { driver, app: appOn(driver), port, said }
  }

  it('takes what is on our paths', async () => {
    const { app, port, said } = await mounted()
    await app.start()
    await expectWorks(app, port)
    await expectWorks(app, port, `${PATH}/`)
    expect(said.map(({ isOurs }) => isOurs)).toEqual([true, true])
  })

  it('takes the frames that came with the request', async () => {
    const { app, port } = await mounted()
    await app.start()
    const received = nextEvent(app, 'message')
    const client = await dial(port)
    client.write(Buffer.concat([Buffer.from(upgradeRequest(ACCOUNT)), frame(EVENT)]))
    expect((await received)[0].text).toBe('hello')
  })

  it.each(['/chat', '//evil/onebot/v11/ws', '/onebot/v11/%77s', 'http://x/y', '*'])(
    'does not touch the socket of another path (%s), which the host then serves',
    async (target) => {
      const { app, port, said } = await mounted()
      await app.start()
      // A wrong token is not our business there.
      const client = await open(port, { target, headers: { Authorization: 'Bearer other' } })
      expect(said).toEqual([{ isOurs: false, bytesWritten: 0, listeners: 0 }])
      client.text('ping')
      expect((await client.frame()).payload.toString()).toBe('ping')
      expect(app.status().counters.refused).toEqual({})
    },
  )

  it('refuses what is on our paths itself', async () => {
    const { app, port, said } = await mounted()
    await app.start()
    const { status } = await ask(port, upgradeRequest({ headers: { Authorization: undefined } }))
    expect(status).toBe(401)
    expect(said.map(({ isOurs }) => isOurs)).toEqual([true])
    expect(app.status().counters.refused).toEqual({ TOKEN_MISSING: 1 })
  })

  it('answers 503 before the start and after the stop', async () => {
    const { app, port, said } = await mounted()
    const expectUnavailable = async (): Promise<void> => {
      const { status, headers, body } = await ask(port, upgradeRequest(ACCOUNT))
      expect([status, headers['x-onebot-error']]).toEqual([503, 'NOT_RUNNING'])
      expect(body.toString()).toContain('协议端会自动重连')
    }
    await expectUnavailable()
    await app.start()
    const client = await open(port, ACCOUNT)
    const stopped = app.stop()
    expect(await client.closeCode()).toBe(1001)
    client.end()
    await stopped
    await expectUnavailable()
    expect(said.map(({ isOurs }) => isOurs)).toEqual([true, true, true])
  })

  it('has neither port nor urls', async () => {
    const { app, driver } = await mounted()
    await app.start()
    expect([driver.port, driver.urls]).toEqual([undefined, []])
  })
})

describe('accept()', () => {
  /** A host whose own `ws` has upgraded the socket already. */
  async function mounted(): Promise<{ app: OneBot; port: number }> {
    const { server, port } = await hostServer()
    const driver = reverseWs({ noServer: true, accessToken: TOKEN })
    const own = new WebSocketServer({ server })
    own.on('connection', (socket, request) => driver.accept(socket, request))
    return { app: appOn(driver), port }
  }

  it('makes a link of a socket that the host has upgraded', async () => {
    const { app, port } = await mounted()
    await app.start()
    await expectWorks(app, port)
  })

  it('whatever path the host gave it', async () => {
    const { app, port } = await mounted()
    await app.start()
    await expectWorks(app, port, '/bots/of/mine')
  })

  it('loses nothing of a frame that came with the request', async () => {
    const { app, port } = await mounted()
    await app.start()
    const received = nextEvent(app, 'message')
    const client = await dial(port)
    client.write(Buffer.concat([Buffer.from(upgradeRequest(ACCOUNT)), frame(EVENT)]))
    expect((await received)[0].text).toBe('hello')
  })

  it.each<[name: string, headers: RequestSpec['headers'], code: string]>([
    ['no token', { Authorization: undefined }, 'TOKEN_MISSING'],
    ['a wrong token', { Authorization: 'Bearer x' }, 'TOKEN_WRONG'],
    ['an origin', { Origin: 'http://evil.example' }, 'ORIGIN_REFUSED'],
  ])('closes one with %s with 1008', async (_name, headers, code) => {
    const { app, port } = await mounted()
    await app.start()
    const client = await open(port, { headers: { ...ACCOUNT.headers, ...headers } })
    // What it sends until it knows is nobody's.
    client.text(EVENT)
    expect(await client.closeCode()).toBe(1008)
    expect(app.bots).toEqual([])
    expect(app.status().counters).toMatchObject({ frames: 0, refused: { [code]: 1 } })
  })

  it('closes one with 1013 before the start and after the stop, and with 1001 during it', async () => {
    const { app, port } = await mounted()
    const early = await open(port, ACCOUNT)
    expect(await early.closeCode()).toBe(1013)
    await app.start()
    const client = await open(port, ACCOUNT)
    await app.bot('10001')
    const stopped = app.stop()
    expect(await client.closeCode()).toBe(1001)
    client.end()
    await stopped
    const late = await open(port, ACCOUNT)
    expect(await late.closeCode()).toBe(1013)
  })

  it('survives a peer that breaks the rules of WebSocket or cuts the connection', async () => {
    const { app, port } = await mounted()
    await app.start()
    for (const end of ['bad frame', 'reset'] as const) {
      const client = await open(port, ACCOUNT)
      await app.bot('10001')
      const offline = nextEvent(app, 'offline')
      if (end === 'reset') client.reset()
      else client.write(frame('{}', { mask: false }))
      await offline
      await client.closed
    }
    await expectWorks(app, port)
  })
})

describe('routes', () => {
  it('lists every path with and without its slash, for hosts with a router', () => {
    const { routes } = reverseWs({ noServer: true, accessToken: TOKEN })
    const both = { kind: 'ws', method: 'GET', versions: ['v11', 'v12'] }
    expect(routes).toContainEqual({ ...both, path: PATH, versions: ['v11'] })
    expect(routes).toContainEqual({ ...both, path: `${PATH}/`, versions: ['v11'] })
    expect(routes).toContainEqual({ ...both, path: '/onebot/v12/ws/', versions: ['v12'] })
    expect(routes).toContainEqual({ ...both, path: '/ws' })
    expect(routes).toContainEqual({ ...both, path: '/ws/' })
    expect(new Set(routes.map(({ path }) => path)).size).toBe(routes.length)
  })

  it('has the paths of the options, however their slash is written', () => {
    const pathsOf = (...paths: string[]): string[] =>
      reverseWs({ noServer: true, accessToken: TOKEN, paths }).routes.map(({ path }) => path)
    expect(pathsOf('/')).toEqual(['/'])
    expect(pathsOf('/a')).toEqual(['/a', '/a/'])
    expect(pathsOf('/a/').sort()).toEqual(['/a', '/a/'])
  })

  it('is what the driver takes', async () => {
    const { server, port } = await hostServer()
    const paths = ['/', '/a', '/b/', { path: '/c', protocol: 'v11' } as const]
    const driver = reverseWs({ server, accessToken: TOKEN, paths })
    await appOn(driver).start()
    for (const { path } of driver.routes) {
      const client = await open(port, { ...ACCOUNT, target: path })
      client.reset()
    }
    for (const target of ['/d', '/a/b', '/aa', PATH]) {
      expect((await ask(port, upgradeRequest({ target }))).status).toBe(404)
    }
  })
})

describe('options', () => {
  /** As a user without types would call it. */
  const make = (options: object): ReverseWsDriver => reverseWs(options as ReverseWsOptions)
  const failure = (options: object): unknown => {
    try {
      make(options)
    } catch (error) {
      return error
    }
    return undefined
  }
  const server = createServer()

  it.each<[name: string, options: object]>([
    ['nothing', {}],
    ['port and server', { port: 0, server }],
    ['port and noServer', { port: 0, noServer: true }],
    ['server and noServer', { server, noServer: true }],
    ['all three', { port: 0, server, noServer: true }],
    ['three times undefined', { port: undefined, server: undefined, noServer: undefined }],
  ])('%s is not exactly one place to come in', (_name, options) => {
    expect(failure({ accessToken: TOKEN, ...options })).toMatchObject({
      name: 'ConfigError',
      code: 'OPTIONS_INVALID',
      shortMessage: expect.stringContaining('exactly one of port, server and noServer'),
    })
  })

  it.each<[options: object]>([[{ noServer: false }], [{ server: null }]])(
    '%j is no place to come in either',
    (options) => {
      expect(failure({ accessToken: TOKEN, ...options })).toMatchObject({ code: 'OPTIONS_INVALID' })
    },
  )

  it.each<[name: string, value: unknown]>([
    ['port', -1],
    ['port', 65_536],
    ['port', 80.5],
    ['port', Number.NaN],
    ['port', '8080'],
    ['port', null],
    ['maxPayload', 0],
    ['maxPayload', 1023],
    ['maxPayload', Number.POSITIVE_INFINITY],
    ['maxPayload', 2 ** 31],
    ['maxLinks', 0],
    ['maxLinks', Number.NaN],
    ['maxBuffered', -1],
    ['maxBuffered', '1 MB'],
    ['pingInterval', -1],
    ['pingInterval', 2 ** 31],
    ['pingInterval', 0.5],
    ['handshakeTimeout', 0],
    ['handshakeTimeout', 2 ** 31],
    ['handshakeTimeout', Number.NaN],
    ['maxHandshakes.total', 0],
    ['maxHandshakes.perAddress', 0],
    ['maxHandshakes.perAddress', '32'],
  ])('%s: %s is refused by name', (name, value) => {
    const [group, key] = name.split('.')
    const options = key ? { [group ?? '']: { [key]: value } } : { [name]: value }
    expect(failure({ port: 0, accessToken: TOKEN, ...options })).toMatchObject({
      name: 'ConfigError',
      code: 'OPTIONS_INVALID',
      shortMessage: expect.stringContaining(name),
    })
  })

  it.each(['onebot', '', 'ws://127.0.0.1/ws'])("a path must begin with '/', unlike '%s'", (path) => {
    for (const each of [path, { path }]) {
      expect(failure({ port: 0, accessToken: TOKEN, paths: [each] })).toMatchObject({
        code: 'OPTIONS_INVALID',
      })
    }
  })

  it('undefined stands for the default', () => {
    const options = { host: undefined, paths: undefined, maxPayload: undefined, maxHandshakes: undefined }
    expect(make({ port: 0, ...options }).routes.length).toBeGreaterThan(0)
    expect(make({ port: 0, maxHandshakes: { total: undefined } }).name).toBe('reverse-ws')
  })

  describe.each(['0.0.0.0', '::', '', '192.0.2.1', '[::]', 'bot.example'])('on host %j', (host) => {
    it.each<[name: string, accessToken: unknown]>([
      ['no token', undefined],
      ['an empty token', ''],
      ['no token in a list', []],
      ['empty tokens in a list', ['', '']],
      ['no account with a token', {}],
      ['an account with an empty token', { '10001': '' }],
    ])('%s is refused when the driver is made', (_name, accessToken) => {
      expect(failure({ port: 0, host, accessToken })).toMatchObject({
        name: 'ConfigError',
        code: 'BIND_WITHOUT_TOKEN',
        hint: expect.stringContaining('accessToken'),
      })
    })

    it.each<[name: string, options: object]>([
      ['a token', { accessToken: TOKEN }],
      ['a token in a list', { accessToken: ['', TOKEN] }],
      ['a token of an account', { accessToken: { '10001': TOKEN } }],
      ['a function', { accessToken: () => TOKEN }],
      ['allowUnauthenticated', { allowUnauthenticated: true }],
    ])('%s is enough', (_name, options) => {
      expect(failure({ port: 0, host, ...options })).toBe(undefined)
    })
  })

  it.each(['127.0.0.1', '127.8.9.10', 'localhost', 'LOCALHOST', '::1', '[::1]', '::ffff:127.0.0.1'])(
    'on the loopback host %s a token may be missing',
    (host) => {
      expect(failure({ port: 0, host })).toBe(undefined)
    },
  )
})

describe('a port of its own', () => {
  it('is told while it is listened on, and no longer', async () => {
    const driver = reverseWs({ port: 0, accessToken: TOKEN })
    const app = appOn(driver)
    expect([driver.port, driver.urls]).toEqual([undefined, []])
    await app.start()
    const { port = 0 } = driver
    expect(port).toBeGreaterThan(0)
    expect(driver.urls.slice(0, 2)).toEqual([
      `ws://127.0.0.1:${port}${PATH}`,
      `ws://127.0.0.1:${port}/onebot/v12/ws`,
    ])
    await expectWorks(app, port)
    await app.stop()
    expect([driver.port, driver.urls]).toEqual([undefined, []])
    await expect(dial(port)).rejects.toThrow('ECONNREFUSED')
  })

  const hasIpv6 = Object.values(networkInterfaces()).some((all) =>
    all?.some(({ address }) => address === '::1'),
  )

  const hosts: [host: string, shown: string][] = [
    ['0.0.0.0', '127.0.0.1'],
    ['localhost', 'localhost'],
  ]
  if (hasIpv6) hosts.push(['::1', '[::1]'], ['[::1]', '[::1]'])

  it.each(hosts)('on %s has urls on %s', async (host, shown) => {
    const driver = reverseWs({ port: 0, host, accessToken: TOKEN })
    const app = appOn(driver)
    await app.start()
    expect(driver.urls[0]).toBe(`ws://${shown}:${driver.port}${PATH}`)
    const impl = fakeImplementation({ url: driver.urls[0] ?? '', accessToken: TOKEN, heartbeat: 0 })
    onTestFinished(() => impl.stop())
    await impl.connect()
    expect(app.bots).toHaveLength(1)
  })

  it('that is in use fails the start by its number; later the same app starts', async () => {
    const blocker = createTcpServer().listen(0, '127.0.0.1')
    onTestFinished(() => void blocker.close())
    await once(blocker, 'listening')
    const port = portOf(blocker)
    const driver = reverseWs({ port, accessToken: TOKEN })
    const app = appOn(driver)
    for (let i = 0; i < 2; i++) {
      const failure = await app.start().catch((error: unknown) => error)
      expect(failure).toBeInstanceOf(ConfigError)
      expect(failure).toMatchObject({
        code: 'PORT_UNAVAILABLE',
        shortMessage: expect.stringContaining(`port ${port} on 127.0.0.1 is in use`),
        cause: expect.objectContaining({ code: 'EADDRINUSE' }),
      })
      expect([driver.port, driver.urls]).toEqual([undefined, []])
      expect(app.status().state).toBe('idle')
    }
    blocker.close()
    await once(blocker, 'close')
    await app.start()
    expect(driver.port).toBe(port)
    await expectWorks(app, port)
  })

  it('on an address of another machine fails the start', async () => {
    const app = appOn(reverseWs({ port: 0, host: '192.0.2.1', accessToken: TOKEN }))
    await expect(app.start()).rejects.toMatchObject({
      code: 'HOST_UNAVAILABLE',
      shortMessage: expect.stringContaining('192.0.2.1'),
    })
  })
})

describe('stop()', () => {
  const tcp = (): string[] => process.getActiveResourcesInfo().filter((name) => name.startsWith('TCP'))
  // Node keeps a server that has closed in the list for a moment.
  const quiet = (): Promise<void> => expect.poll(tcp).toEqual([])

  /** The timers that code of ours has set from now on and that still wait, those without a ref too. */
  function watchTimers(): () => Promise<string[]> {
    const waiting = new Map<number, string>()
    const hook = createHook({
      init(id, type) {
        if (type !== 'Timeout') return
        const lines = new Error().stack?.split('\n') ?? []
        const ours = lines.find((line) =>
          /packages\/(core|driver-reverse-ws)\/src\/.*(?<!\.test)\.ts/.test(line),
        )
        if (ours) waiting.set(id, ours.trim())
      },
      destroy: (id) => void waiting.delete(id),
    }).enable()
    onTestFinished(() => void hook.disable())
    return async () => {
      // The hook hears of the end of a timer a little later.
      await setImmediate()
      return [...waiting.values()]
    }
  }

  it('during open links and handshakes leaves no socket and no timer, and says 1001', async () => {
    const timers = watchTimers()
    await quiet()
    const { app, driver, connect } = await startBot()
    const port = driver.port ?? 0
    const v11 = await connect({ selfId: '10001' })
    const split = await connect({ selfId: '10002', role: 'split' })
    const v12 = await connect({ version: 'v12', selfId: '10003', announce: true })
    await app.bot('10003')
    v11.ignore('never')
    const call = expect((await app.bot('10001')).call('never')).rejects.toMatchObject({ code: 'APP_STOPPED' })
    await v11.nextAction('never')
    const unnamed = await open(port, { target: '/ws' })
    const midFrame = await open(port, { headers: { 'X-Self-ID': '10004' } })
    midFrame.write(frame(EVENT).subarray(0, 20))
    const silent = await dial(port)
    const halfRequest = (await dial(port)).write('GET /onebot')
    expect(tcp().length).toBeGreaterThan(10)
    expect(await timers()).not.toEqual([])

    const codes = [v11, split, v12].flatMap(({ sockets }) =>
      sockets.map((socket) => once(socket, 'close').then(([code]) => code)),
    )
    const stopped = app.stop()
    expect(await Promise.all(codes)).toEqual([1001, 1001, 1001, 1001])
    expect(await unnamed.closeCode()).toBe(1001)
    await stopped
    await call
    await Promise.all([unnamed, midFrame, silent, halfRequest].map(({ closed }) => closed))
    expect(await timers()).toEqual([])
    expect(tcp()).not.toContain('TCPSocketWrap')
    await quiet()
    expect(app.status().links).toEqual([])
  })

  it.each([
    ['answers no close frame', {}],
    ['does not end its side either', { allowHalfOpen: true }],
  ])('waits a moment alone for a peer that %s', async (_name, options) => {
    const timers = watchTimers()
    const { app, driver } = await startBot()
    const client = await open(driver.port ?? 0, ACCOUNT, options)
    const from = performance.now()
    await app.stop()
    expect(performance.now() - from).toBeLessThan(3000)
    expect(await client.closeCode()).toBe(1001)
    client.end()
    await client.closed
    expect(await timers()).toEqual([])
  })

  it('ends no link of the app that has the driver next', async () => {
    const driver = reverseWs({ port: 0, accessToken: TOKEN })
    const [before, after] = [appOn(driver), appOn(driver)]
    await before.start()
    // Neither of them answers a close frame.
    const old = await open(driver.port ?? 0, ACCOUNT)
    const stopped = before.stop()
    await after.start()
    const next = await open(driver.port ?? 0, ACCOUNT)
    await Promise.all([stopped, old.closed])
    const heard = nextEvent(after, 'message')
    next.write(frame(EVENT))
    expect((await heard)[0].text).toBe('hello')
    const left = after.stop()
    expect(await next.closeCode()).toBe(1001)
    await left
  })

  it('leaves nothing behind a start that failed', async () => {
    const timers = watchTimers()
    await quiet()
    const blocker = createTcpServer().listen(0, '127.0.0.1')
    await once(blocker, 'listening')
    const app = appOn(reverseWs({ port: portOf(blocker), accessToken: TOKEN }))
    await expect(app.start()).rejects.toMatchObject({ code: 'PORT_UNAVAILABLE' })
    blocker.close()
    await once(blocker, 'close')
    expect(await timers()).toEqual([])
    await quiet()
  })
})

describe('two apps in one process', () => {
  it('do not see each other', async () => {
    const one = await startBot()
    const two = await startBot()
    expect(one.driver.port).not.toBe(two.driver.port)
    // The same account on both, and one that only the second has.
    const impl = await one.connect({ selfId: '10001' })
    await two.connect({ selfId: '10001', silent: true })
    await two.connect({ selfId: '10002', silent: true })
    expect(one.app.bots.map(({ selfId }) => selfId)).toEqual(['10001'])
    expect(two.app.bots.map(({ selfId }) => selfId)).toEqual(['10001', '10002'])
    expect(one.app.bots[0]).not.toBe(two.app.bots[0])

    const before = two.app.status().counters
    const received = nextEvent(one.app, 'message')
    impl.message({ text: 'for the first' })
    const [event] = await received
    await event.reply('from the first')
    expect(impl.calls).toHaveLength(1)
    expect(two.app.status().counters).toEqual(before)

    await one.app.stop()
    expect(two.app.status()).toMatchObject({ state: 'running', links: [{}, {}] })
    await expectWorks(two.app, two.driver.port ?? 0)
  })

  it('share a server by their paths', async () => {
    const { server, port } = await hostServer()
    const drivers = ['/one', '/two'].map((path) =>
      reverseWs({ noServer: true, accessToken: TOKEN, paths: [{ path, protocol: 'v11' }] }),
    )
    server.on('upgrade', (request, socket, head) => {
      if (!drivers.some((driver) => driver.handleUpgrade(request, socket, head))) socket.destroy()
    })
    const [one, two] = drivers.map(appOn)
    if (!one || !two) throw new Error('two apps are needed')
    await Promise.all([one.start(), two.start()])
    await expectWorks(one, port, '/one')
    expect(two.bots).toEqual([])
    await expectWorks(two, port, '/two')
    expect(one.bots).toHaveLength(1)
  })
})
