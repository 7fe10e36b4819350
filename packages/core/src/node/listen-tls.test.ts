/** A shared port with TLS: who gets through, who is cut off, and what is told of those who do not. */
import { once } from 'node:events'
import { connect } from 'node:tls'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { ca, localhost } from '../../../../test/support/certificates.js'
import { joinAsHttp, joinAsWs, type TestHttp, type TestWs } from '../../../../test/support/members.js'
import { dial, plainRequest, RawClient, upgradeRequest } from '../../../../test/support/raw-client.js'
import { type ListenOptions, listen } from './listen.js'

const post = (body: string): string =>
  plainRequest({ method: 'POST', target: '/http', headers: { 'Content-Length': String(body.length) } }) + body

/** The beginning of a ClientHello: the rest of its 512 bytes never comes. */
const HALF_HELLO = Buffer.from('1603010200010001fc0303', 'hex')

interface Scene {
  readonly port: number
  readonly ws: TestWs
  readonly http: TestHttp
}

async function start(options: Partial<ListenOptions> = {}): Promise<Scene> {
  const server = listen({ port: 0, tls: localhost, ...options })
  expect(server.protocol).toBe('https')
  const ws = await joinAsWs(server)
  const http = await joinAsHttp(server)
  return { port: ws.membership.port, ws, http }
}

/** A connection on which TLS has come about. */
async function dialTls(port: number, options: { ca?: string } = { ca }): Promise<RawClient> {
  const socket = connect({ port, host: '127.0.0.1', ...options })
  const client = new RawClient(socket)
  onTestFinished(() => void socket.destroy())
  await once(socket, 'secureConnect')
  return client
}

async function expectWorks({ port, http }: Scene): Promise<void> {
  const socket = await dialTls(port)
  expect((await socket.write(upgradeRequest({ target: '/ws' })).answer()).status).toBe(101)
  await expectEcho(socket)
  const before = http.bodies.length
  expect((await (await dialTls(port)).write(post('works')).answer()).body.toString()).toBe('works')
  expect(http.bodies.length).toBe(before + 1)
}

async function expectEcho(client: RawClient): Promise<void> {
  client.write(Buffer.from([0x81, 2, 0x68, 0x69]))
  expect((await client.frame()).payload.toString()).toBe('hi')
}

describe('over TLS', () => {
  it('WebSocket and HTTP come in by one port', async () => {
    const scene = await start()
    await expectWorks(scene)
    const client = await dialTls(scene.port)
    client.end()
    await client.closed
    await expectWorks(scene)
    expect([...scene.ws.told.refused, ...scene.ws.told.reports]).toEqual([])
  })

  it('the addresses in refusals say so', async () => {
    const { port, ws } = await start()
    const headers = { Host: 'bot.example' }
    const request = plainRequest({ target: '/ws', headers })
    const { status, body } = await (await dialTls(port)).write(request).answer()
    expect(status).toBe(426)
    expect(body.toString()).toContain('wss://bot.example/ws')
    await ws.leave()
    const upgrade = await (await dialTls(port)).write(upgradeRequest({ headers })).answer()
    expect(upgrade.status).toBe(405)
    expect(upgrade.body.toString()).toContain('https://bot.example/http')
  })

  it('a request for another upgrade is served without it', async () => {
    const { port, http } = await start()
    const client = await dialTls(port)
    const headers = { Upgrade: 'h2c', Connection: 'Upgrade', 'Content-Length': '5' }
    for (let i = 0; i < 2; i++) {
      client.write(`${plainRequest({ method: 'POST', target: '/http', headers })}hello`)
      expect((await client.answer()).body.toString()).toBe('hello')
    }
    expect(http.told.refused).toEqual([])
  })

  it('garbage is answered', async () => {
    const { port, ws } = await start()
    const client = await dialTls(port)
    expect((await client.write('hello\r\n\r\n').answer()).status).toBe(400)
    await client.closed
    expect(ws.told.refused).toEqual(['HANDSHAKE_INVALID 127.0.0.1'])
  })

  it('the oldest version can be set', async () => {
    const { port } = await start({ tls: { ...localhost, minVersion: 'TLSv1.3' } })
    const socket = connect({ port, host: '127.0.0.1', ca, maxVersion: 'TLSv1.2' })
    await expect(once(socket, 'secureConnect')).rejects.toThrow(/version/)
    expect((await dialTls(port)).socket).toMatchObject({ authorized: true })
  })
})

describe('who does not finish', () => {
  it.each<[name: string, isTls: boolean, bytes: string | Buffer]>([
    ['sends nothing', false, ''],
    ['sends half a ClientHello', false, HALF_HELLO],
    ['sends nothing after the handshake', true, ''],
    ['sends half a request after the handshake', true, 'POST /http HTTP/1.1\r\nHo'],
  ])('and %s is cut off in time, and reported once', async (_name, isTls, bytes) => {
    const scene = await start({ handshakeTimeout: 400 })
    const client = await (isTls ? dialTls : dial)(scene.port)
    const from = performance.now()
    client.write(bytes)
    await client.closed
    expect(performance.now() - from).toBeLessThan(1200)
    await expectWorks(scene)
    expect(scene.ws.told.reports).toMatchObject([{ code: 'HANDSHAKE_TIMEOUT' }])
    expect([...scene.ws.told.refused, ...scene.http.told.refused]).toEqual([])
  })

  it('makes room by ending who waited longest', async () => {
    const scene = await start({ maxHandshakes: { perAddress: 2 }, handshakeTimeout: 60_000 })
    const clients = [await dial(scene.port), await dial(scene.port), await dial(scene.port)]
    await clients[0]?.closed
    expect(scene.ws.told.reports).toMatchObject([{ code: 'TOO_MANY_HANDSHAKES' }])
    // What is let in, by upgrade or request, is not counted.
    const inside = await dialTls(scene.port)
    expect((await inside.write(upgradeRequest({ target: '/ws' })).answer()).status).toBe(101)
    const kept = await dialTls(scene.port)
    expect((await kept.write(post('a')).answer()).status).toBe(200)
    for (let i = 0; i < 4; i++) await dial(scene.port)
    await expectEcho(inside)
    expect((await kept.write(post('b')).answer()).status).toBe(200)
  })

  it('is no longer bounded by time once it was let in', async () => {
    const scene = await start({ handshakeTimeout: 300 })
    const inside = await dialTls(scene.port)
    expect((await inside.write(upgradeRequest({ target: '/ws' })).answer()).status).toBe(101)
    const kept = await dialTls(scene.port)
    expect((await kept.write(post('a')).answer()).status).toBe(200)
    await (await dial(scene.port)).closed
    await (await dial(scene.port)).closed
    await expectEcho(inside)
    expect((await kept.write(post('b')).answer()).status).toBe(200)
  })
})

describe('a TLS handshake that fails', () => {
  it('because the other side speaks plain HTTP is counted with its reason', async () => {
    const scene = await start()
    const client = await dial(scene.port)
    client.write(upgradeRequest({ target: '/ws' }))
    await client.closed
    await expect.poll(() => scene.ws.told.refused).toEqual(['HANDSHAKE_INVALID 127.0.0.1'])
    expect(scene.ws.told.reasons[0]).toContain('ERR_SSL_HTTP_REQUEST')
    await expectWorks(scene)
  })

  it('because the other side does not trust the certificate is counted', async () => {
    const scene = await start()
    await expect(dialTls(scene.port, {})).rejects.toMatchObject({ code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' })
    await expect.poll(() => scene.ws.told.refused).toEqual(['HANDSHAKE_INVALID 127.0.0.1'])
    expect(scene.ws.told.reasons[0]).toContain('does not trust the certificate')
    await expectWorks(scene)
  })

  it.each<[name: string, end: (client: RawClient) => void, counted: number]>([
    ['a reset is counted', (client) => client.write(HALF_HELLO).reset(), 1],
    ['an end is counted', (client) => client.write(HALF_HELLO).end(), 1],
    ['a look at the port is not', (client) => client.end(), 0],
  ])('by %s', async (_name, end, counted) => {
    const scene = await start()
    const client = await dial(scene.port)
    // Its bytes have arrived when those of a later connection have.
    if (counted > 0) client.write(HALF_HELLO.subarray(0, 5))
    await dialTls(scene.port)
    end(client)
    await client.closed
    await expectWorks(scene)
    expect(scene.ws.told.refused).toHaveLength(counted)
    expect(scene.ws.told.reports).toEqual([])
  })

  it('of whatever bytes ends its own connection alone', async () => {
    const scene = await start()
    const inside = await dialTls(scene.port)
    expect((await inside.write(upgradeRequest({ target: '/ws' })).answer()).status).toBe(101)
    const record = fc
      .tuple(fc.constantFrom(20, 21, 22, 23, 24), fc.uint8Array({ minLength: 1, maxLength: 300 }))
      .map(([type, body]) =>
        Buffer.concat([Buffer.from([type, 3, 1, body.length >> 8, body.length & 255]), body]),
      )
    await fc.assert(
      fc.asyncProperty(fc.oneof(record, fc.uint8Array({ minLength: 1, maxLength: 300 })), async (bytes) => {
        const client = await dial(scene.port)
        client.write(bytes).end()
        await client.closed
      }),
      { numRuns: 200 },
    )
    await expectEcho(inside)
    await expectWorks(scene)
  })
})

describe('when the last member leaves', () => {
  it('connections in every state end at once', async () => {
    const { port, ws, http } = await start()
    const silent = await dial(port)
    const half = (await dial(port)).write(HALF_HELLO)
    const secure = await dialTls(port)
    const idle = await dialTls(port)
    expect((await idle.write(post('a')).answer()).status).toBe(200)
    await http.membership.leave()
    const from = performance.now()
    await ws.leave()
    await Promise.all([silent, half, secure, idle].map(({ closed }) => closed))
    expect(performance.now() - from).toBeLessThan(500)
    expect([...ws.told.refused, ...ws.told.reports]).toEqual([])
    await expect(dial(port)).rejects.toThrow('ECONNREFUSED')
  })

  it('the port can be opened again', async () => {
    const server = listen({ port: 0, tls: localhost })
    for (let i = 0; i < 2; i++) {
      const ws = await joinAsWs(server)
      const http = await joinAsHttp(server)
      await expectWorks({ port: ws.membership.port, ws, http })
      await Promise.all([ws.leave(), http.membership.leave()])
    }
  })
})
