/** One port for several drivers: who opens and closes it, and who takes what comes. */
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { joinAsHttp, joinAsWs } from '../../../../test/support/members.js'
import {
  dial,
  plainRequest,
  type RawAnswer,
  type RawClient,
  type RequestSpec,
  upgradeRequest,
} from '../../../../test/support/raw-client.js'
import { ConfigError } from '../errors.js'
import { type ListenOptions, listen } from './listen.js'
import { portOf } from './mount.js'

/** A request that is answered, after which the connection stays open unless the bot ends it. */
const post = (body: string, spec: RequestSpec = {}): string => {
  const headers = { 'Content-Length': String(Buffer.byteLength(body)), ...spec.headers }
  return plainRequest({ method: 'POST', target: '/http', ...spec, headers }) + body
}

async function ask(port: number, bytes: string): Promise<RawAnswer> {
  const client = await dial(port)
  const answer = await client.write(bytes).answer()
  client.socket.destroy()
  return answer
}

async function upgraded(port: number, target = '/ws'): Promise<RawClient> {
  const client = await dial(port)
  const { status } = await client.write(upgradeRequest({ target })).answer()
  expect(status).toBe(101)
  return client
}

/** Whether every byte comes back, as a member that took the upgrade sends them. */
async function expectEcho(client: RawClient): Promise<void> {
  client.write(Buffer.from([0x81, 2, 0x68, 0x69]))
  expect((await client.frame()).payload.toString()).toBe('hi')
}

/** Something that keeps a port busy until it is ended. */
async function blockedPort(): Promise<{ port: number; release(): Promise<void> }> {
  const blocker = createServer().listen(0, '127.0.0.1')
  await once(blocker, 'listening')
  const port = portOf(blocker) ?? 0
  const release = async (): Promise<void> => {
    if (!blocker.listening) return
    blocker.close()
    await once(blocker, 'close')
  }
  onTestFinished(release)
  return { port, release }
}

describe('the port', () => {
  it('is not opened by listen()', async () => {
    const { port } = await blockedPort()
    const server = listen({ port })
    expect([server.host, server.port, server.protocol]).toEqual(['127.0.0.1', undefined, 'http'])
  })

  it('is opened by the first member and closed by the last, whatever their order', async () => {
    const server = listen({ port: 0 })
    const ws = await joinAsWs(server)
    const { port } = ws.membership
    expect(server.port).toBe(port)
    const http = await joinAsHttp(server)
    expect(http.membership.port).toBe(port)
    await ws.leave()
    expect(server.port).toBe(port)
    expect((await ask(port, post('a'))).body.toString()).toBe('a')
    const again = await joinAsWs(server)
    await http.membership.leave()
    await expectEcho(await upgraded(port))
    await again.leave()
    expect(server.port).toBe(undefined)
    await expect(dial(port)).rejects.toThrow('ECONNREFUSED')
  })

  it('is opened once by those that join at one time', async () => {
    const server = listen({ port: 0 })
    const [ws, http] = await Promise.all([joinAsWs(server), joinAsHttp(server)])
    expect(ws.membership.port).toBe(http.membership.port)
    await expectEcho(await upgraded(ws.membership.port))
    expect(http.told.refused).toEqual([])
  })

  it('stays open where one leaves before the other has joined', async () => {
    const server = listen({ port: 0 })
    const first = joinAsHttp(server)
    const second = joinAsWs(server)
    await (await first).membership.leave()
    const { membership } = await second
    await expectEcho(await upgraded(membership.port))
  })

  it('is opened again after it was closed, and while it closes', async () => {
    const { port, release } = await blockedPort()
    await release()
    const server = listen({ port })
    for (let i = 0; i < 3; i++) {
      const http = await joinAsHttp(server)
      const client = await dial(port)
      expect((await client.write(post('a')).answer()).status).toBe(200)
      const left = http.membership.leave()
      expect(server.port).toBe(undefined)
      const [next] = await Promise.all([joinAsHttp(server), left])
      expect((await ask(port, post('b'))).body.toString()).toBe('b')
      expect(http.bodies).toEqual(['a'])
      await next.membership.leave()
    }
  })

  it('is closed once by a member that leaves twice', async () => {
    const server = listen({ port: 0 })
    const http = await joinAsHttp(server)
    const ws = await joinAsWs(server)
    await http.membership.leave()
    await http.membership.leave()
    await expectEcho(await upgraded(ws.membership.port))
    await ws.membership.leave()
    const again = await joinAsWs(server)
    await ws.membership.leave()
    expect(server.port).toBe(again.membership.port)
    await expectEcho(await upgraded(again.membership.port))
  })

  it('that is in use fails every member by its name, and can be tried again', async () => {
    const { port, release } = await blockedPort()
    const server = listen({ port })
    for (let i = 0; i < 2; i++) {
      const failures = await Promise.all(
        [joinAsWs(server), joinAsHttp(server)].map((joining) => joining.catch((error: unknown) => error)),
      )
      failures.forEach((failure, index) => {
        expect(failure).toBeInstanceOf(ConfigError)
        expect(failure).toMatchObject({
          code: 'PORT_UNAVAILABLE',
          shortMessage: expect.stringContaining(
            `${['ws-test', 'http-test'][index]}: port ${port} on 127.0.0.1 is in use`,
          ),
          cause: expect.objectContaining({ code: 'EADDRINUSE' }),
        })
      })
      expect(server.port).toBe(undefined)
    }
    await release()
    const ws = await joinAsWs(server)
    expect(ws.membership.port).toBe(port)
    await expectEcho(await upgraded(port))
  })

  it('that two drivers have apart fails with the way to share it', async () => {
    const ws = await joinAsWs(listen({ port: 0 }))
    await expect(joinAsHttp(listen({ port: ws.membership.port }))).rejects.toMatchObject({
      shortMessage: expect.stringContaining('listen()'),
    })
  })

  it.each(['192.0.2.1', 'nohost.invalid', 'fe80::1'])('on %s, which is not here, names it', async (host) => {
    await expect(joinAsWs(listen({ port: 0, host }))).rejects.toMatchObject({
      name: 'ConfigError',
      code: 'HOST_UNAVAILABLE',
      shortMessage: expect.stringContaining(`ws-test: ${host} is no address of this machine (E`),
    })
  })

  it('on which others of its kind take all paths already fails a member', async () => {
    const server = listen({ port: 0 })
    const one = await joinAsWs(server, '/one')
    await joinAsHttp(server, { path: '/both' })
    for (const path of ['/one', '/one/']) {
      await expect(joinAsWs(server, path, 'another')).rejects.toMatchObject({
        name: 'ConfigError',
        code: 'OPTIONS_INVALID',
        shortMessage: expect.stringContaining(`another: another driver on this port takes all`),
      })
    }
    await expect(joinAsHttp(server, { path: '/both' })).rejects.toMatchObject({ code: 'OPTIONS_INVALID' })
    await joinAsWs(server, '/both')
    await one.leave()
    await joinAsWs(server, '/one')
  })

  it('takes IPv6 with or without brackets', () => {
    expect(listen({ port: 0, host: '[::1]' }).host).toBe('::1')
    expect(listen({ port: 0, host: '::1' }).host).toBe('::1')
  })
})

describe('what comes', () => {
  it('goes to the first member that takes it', async () => {
    const server = listen({ port: 0 })
    const one = await joinAsWs(server, '/one')
    const two = await joinAsWs(server, '/two')
    const http = await joinAsHttp(server)
    const { port } = one.membership
    await expectEcho(await upgraded(port, '/two'))
    expect([one.sockets.size, two.sockets.size]).toEqual([0, 1])
    await two.leave()
    const alsoTwo = await joinAsWs(server, '/two')
    await expectEcho(await upgraded(port, '/two'))
    expect([one.sockets.size, alsoTwo.sockets.size]).toEqual([0, 1])
    expect((await ask(port, post('x'))).body.toString()).toBe('x')
    expect(http.bodies).toEqual(['x'])
  })

  it.each(['h2c', 'TLS/1.0, foo'])(
    'as a request for an upgrade to %s is served without it',
    async (Upgrade) => {
      const server = listen({ port: 0 })
      const http = await joinAsHttp(server)
      const client = await dial(http.membership.port)
      const headers = {
        Upgrade,
        Connection: 'Upgrade, HTTP2-Settings',
        'HTTP2-Settings': 'AAEAAEAAAAIAAAABAAMAAABk',
      }
      for (const body of ['before', '', 'x'.repeat(100_000)]) {
        const answer = await client.write(post(body, { headers })).answer()
        expect([answer.status, answer.body.toString()]).toEqual([200, body])
      }
      const chunked = { ...headers, 'Transfer-Encoding': 'chunked' }
      const request = plainRequest({ method: 'POST', target: '/http', headers: chunked })
      expect((await client.write(`${request}2\r\nab\r\n0\r\n\r\n`).answer()).body.toString()).toBe('ab')
      const ws = await joinAsWs(server)
      await expectEcho(await upgraded(ws.membership.port))
      const both = upgradeRequest({ target: '/ws', headers: { Upgrade: `${Upgrade}, WebSocket` } })
      expect((await ask(ws.membership.port, both)).status).toBe(101)
      expect([...http.told.refused, ...http.told.reports]).toEqual([])
    },
  )

  it('over one connection that is kept alive goes to the member of each path', async () => {
    const server = listen({ port: 0 })
    const one = await joinAsHttp(server, { path: '/one' })
    const two = await joinAsHttp(server, { path: '/two' })
    const client = await dial(one.membership.port)
    for (const target of ['/one', '/two', '/one', '/two']) {
      expect((await client.write(post(target, { target })).answer()).body.toString()).toBe(target)
    }
    expect([one.bodies, two.bodies]).toEqual([
      ['/one', '/one'],
      ['/two', '/two'],
    ])
  })
})

interface StrayCase {
  name: string
  members: readonly ('ws' | 'http')[]
  request: string
  status: number
  code: string
  /** Which member hears of it. */
  told: 'ws' | 'http'
  has: readonly string[]
  hasNot?: readonly string[]
}

const HOST = { headers: { Host: 'bot:8080' } }

describe('what nobody takes is told what there is', () => {
  it.each<StrayCase>([
    {
      name: 'an upgrade elsewhere',
      members: ['http', 'ws'],
      request: upgradeRequest({ target: '/nowhere' }),
      status: 404,
      code: 'PATH_UNKNOWN',
      told: 'ws',
      has: ['/ws'],
      hasNot: ['/http'],
    },
    {
      name: 'an upgrade at a path of HTTP',
      members: ['ws', 'http'],
      request: upgradeRequest({ target: '/http' }),
      status: 404,
      code: 'PATH_UNKNOWN',
      told: 'ws',
      has: ['/ws'],
    },
    {
      name: 'an upgrade where there is HTTP alone',
      members: ['http'],
      request: upgradeRequest({ target: '/http', ...HOST }),
      status: 405,
      code: 'METHOD_NOT_ALLOWED',
      told: 'http',
      has: ['HTTP POST', 'http://bot:8080/http'],
      hasNot: ['ws://'],
    },
    {
      name: 'GET at a path of WebSocket',
      members: ['http', 'ws'],
      request: plainRequest({ target: '/ws', ...HOST }),
      status: 426,
      code: 'UPGRADE_REQUIRED',
      told: 'ws',
      has: ['ws://bot:8080/ws', '/http'],
    },
    {
      name: 'POST at a path of WebSocket with a slash and a query',
      members: ['http', 'ws'],
      request: post('{}', { target: '/ws/?access_token=secret' }),
      status: 426,
      code: 'UPGRADE_REQUIRED',
      told: 'ws',
      has: ['/ws', '/http'],
      hasNot: ['secret'],
    },
    {
      name: 'POST elsewhere',
      members: ['ws', 'http'],
      request: post('{}', { target: '/nowhere' }),
      status: 404,
      code: 'PATH_UNKNOWN',
      told: 'http',
      has: ['HTTP POST: /http', 'WebSocket: /ws'],
    },
    {
      name: 'POST elsewhere where there is HTTP alone',
      members: ['http'],
      request: post('{}', { target: '/nowhere' }),
      status: 404,
      code: 'PATH_UNKNOWN',
      told: 'http',
      has: ['HTTP POST: /http'],
      hasNot: ['WebSocket'],
    },
    {
      name: 'POST anywhere where there is WebSocket alone',
      members: ['ws'],
      request: post('{}', { target: '/nowhere', headers: { Host: '"><script>' } }),
      status: 426,
      code: 'UPGRADE_REQUIRED',
      told: 'ws',
      has: ['ws://127.0.0.1:'],
      hasNot: ['script'],
    },
    {
      name: 'what is no HTTP',
      members: ['http', 'ws'],
      request: 'hello\r\n\r\n',
      status: 400,
      code: 'HANDSHAKE_INVALID',
      told: 'http',
      has: [],
    },
  ])('$name', async ({ members, request, status, code, told, has, hasNot = [] }) => {
    const server = listen({ port: 0 })
    const heard: { kind: string; refused: string[] }[] = []
    for (const kind of members) {
      const { refused } = (await (kind === 'ws' ? joinAsWs(server) : joinAsHttp(server))).told
      heard.push({ kind, refused })
    }
    const client = await dial(server.port ?? 0)
    const answer = await client.write(request).answer()
    await client.closed
    const text = answer.body.toString()
    expect([answer.status, answer.headers['x-onebot-error']], text).toEqual([status, code])
    for (const each of has) expect(text).toContain(each)
    for (const each of hasNot) expect(text).not.toContain(each)
    for (const { kind, refused } of heard) {
      expect(refused).toEqual(kind === told ? [`${code} 127.0.0.1`] : [])
    }
  })

  it('garbage behind an answer that has begun gets no bytes into it', async () => {
    const server = listen({ port: 0 })
    const http = await joinAsHttp(server, {
      answer: (_body, response) => {
        response.writeHead(200, { 'Content-Length': '10' })
        response.write('half ')
      },
    })
    const client = await dial(http.membership.port)
    const answer = client.write(post('a')).answer()
    await expect.poll(() => http.bodies).toEqual(['a'])
    client.write('garbage\r\n\r\n')
    await client.closed
    await expect(answer).rejects.toThrow(/ended after: half $/)
  })
})

describe('a member that leaves', () => {
  it('takes none of the connections of the others with it', async () => {
    const server = listen({ port: 0 })
    const ws = await joinAsWs(server)
    const one = await joinAsHttp(server, { path: '/one' })
    const two = await joinAsHttp(server, { path: '/two' })
    const { port } = ws.membership
    const socket = await upgraded(port)
    const silent = await dial(port)
    const client = await dial(port)
    expect((await client.write(post('a', { target: '/two' })).answer()).status).toBe(200)
    await one.membership.leave()
    await expectEcho(socket)
    expect((await client.write(post('b', { target: '/two' })).answer()).status).toBe(200)
    expect((await silent.write(post('c', { target: '/two' })).answer()).status).toBe(200)
    expect((await ask(port, post('d', { target: '/one' }))).status).toBe(404)
    expect(one.bodies).toEqual([])
    expect(one.told.refused).toEqual([])
    await two.membership.leave()
    await expectEcho(socket)
    expect((await client.write(post('e', { target: '/two' })).answer()).status).toBe(426)
  })

  it('as the last ends idle and silent connections at once', async () => {
    const server = listen({ port: 0 })
    const http = await joinAsHttp(server)
    const { port } = http.membership
    const clients = await Promise.all([dial(port), dial(port), dial(port)])
    const [idle, silent, half] = clients
    expect((await idle.write(post('a')).answer()).headers.connection).not.toBe('close')
    half.write('POST /http HTTP/1.1\r\nContent-')
    const from = performance.now()
    await http.membership.leave()
    await Promise.all([idle.closed, silent.closed, half.closed])
    expect(performance.now() - from).toBeLessThan(500)
    expect(http.told.reports).toEqual([])
  })

  it('may finish its answers when the port is closed already', async () => {
    const server = listen({ port: 0 })
    const answers: (() => void)[] = []
    const http = await joinAsHttp(server, {
      answer: (body, response, letIn) => {
        letIn()
        answers.push(() => response.end(body))
      },
    })
    const ws = await joinAsWs(server)
    const { port } = http.membership
    const [client, other] = [await dial(port), await dial(port)]
    client.write(post('answered all the same'))
    other.write(post('this one, too'))
    await expect.poll(() => http.bodies.length).toBe(2)
    let end = (): void => {}
    const ended = new Promise<void>((resolve) => {
      end = resolve
    })
    const left = http.membership.leave(ended)
    const closed = ws.leave()
    await expect(dial(port)).rejects.toThrow('ECONNREFUSED')
    // Nothing new is taken by then.
    other.write(post('too late'))
    // Longer than who is left has when everybody has ended theirs.
    await sleep(1300)
    for (const answer of answers) answer()
    expect((await client.answer()).body.toString()).toBe('answered all the same')
    expect((await other.answer()).body.toString()).toBe('this one, too')
    const late = await other.answer()
    expect([late.status, late.headers['x-onebot-error']]).toEqual([503, 'NOT_RUNNING'])
    end()
    const from = performance.now()
    await Promise.all([left, closed, client.closed, other.closed])
    expect(performance.now() - from).toBeLessThan(500)
  })

  it('although its ending failed', async () => {
    const server = listen({ port: 0 })
    const ws = await joinAsWs(server)
    const http = await joinAsHttp(server)
    await http.membership.leave(Promise.reject(new Error('broken')))
    await ws.membership.leave(Promise.reject(new Error('broken')))
    expect(server.port).toBe(undefined)
  })

  it.each([
    ['gets no answer', () => {}],
    [
      'does not read its answer',
      (response: { end(body: Buffer): unknown }) => response.end(Buffer.alloc(2e7)),
    ],
  ])('waits a moment alone for a peer that %s', async (_name, respond) => {
    const server = listen({ port: 0 })
    const http = await joinAsHttp(server, {
      answer: (_body, response, letIn) => {
        letIn()
        respond(response)
      },
    })
    const client = await dial(http.membership.port, { allowHalfOpen: true })
    client.socket.pause()
    client.write(post('a'))
    await expect.poll(() => http.bodies.length).toBe(1)
    const from = performance.now()
    await http.membership.leave()
    expect(performance.now() - from).toBeLessThan(2000)
    client.socket.resume()
    client.end()
    await client.closed
  })
})

describe('listen()', () => {
  const failure = (options: object): unknown => {
    try {
      // As a user without types would call it.
      listen(options as ListenOptions)
    } catch (error) {
      return error
    }
    return undefined
  }

  it.each<[name: string, value: unknown]>([
    ['port', undefined],
    ['port', -1],
    ['port', 65_536],
    ['port', '8080'],
    ['handshakeTimeout', 0],
    ['handshakeTimeout', 2 ** 31],
    ['maxHandshakes.total', 0],
    ['maxHandshakes.perAddress', 1.5],
    ['host', null],
    ['host', 8080],
    ['host', 'http://0.0.0.0'],
    ['host', '127.0.0.1:8080'],
    ['host', '[::1]:8080'],
    ['host', 'localhost/path'],
    ['tls', {}],
    ['tls', { key: '', cert: '' }],
    ['tls', { key: '/etc/ssl/key.pem', cert: '/etc/ssl/cert.pem' }],
    ['tls', { pfx: 'not base64' }],
  ])('%s: %j is refused by name', (name, value) => {
    const [group = '', key] = name.split('.')
    expect(failure({ port: 0, [group]: key ? { [key]: value } : value })).toMatchObject({
      name: 'ConfigError',
      code: 'OPTIONS_INVALID',
      shortMessage: expect.stringContaining(`listen: ${name}`),
    })
  })

  it('tls with texts that are no PEM is told what they must be', () => {
    expect(failure({ port: 0, tls: { key: 'no key', cert: 'no certificate' } })).toMatchObject({
      shortMessage: expect.stringContaining('key and cert must be PEM'),
    })
  })

  it('a host that is refused shows no password', () => {
    expect(failure({ port: 0, host: 'http://me:secret@host' })).toMatchObject({
      message: expect.not.stringContaining('secret'),
    })
  })

  it('undefined stands for the default', () => {
    const options = { host: undefined, tls: undefined, handshakeTimeout: undefined, maxHandshakes: undefined }
    expect(failure({ port: 0, ...options })).toBe(undefined)
    expect(failure({ port: 0, maxHandshakes: { total: undefined } })).toBe(undefined)
  })
})
