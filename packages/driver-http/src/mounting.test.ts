import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createOneBot } from '@onebot.js/core'
import { portOf } from '@onebot.js/core/node'
import { describe, expect, it, onTestFinished } from 'vitest'
import { startDriver, TestHost } from '../../../test/support/driver-host.js'
import { type Posted, post } from '../../../test/support/http-post.js'
import { EVENT, EVENT_12, hook, self } from '../../../test/support/http-rig.js'
import { type HttpDriver, http } from './http.js'

const sign = (body: string): string => `sha1=${createHmac('sha1', 'sig').update(body).digest('hex')}`
const json = { 'content-type': 'application/json' }

/** Listens with a handler, or with none; ends with the test. */
async function serve(
  listener?: RequestListener,
): Promise<{ server: ReturnType<typeof createServer>; url: string }> {
  const server = createServer(listener)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  return { server, url: `http://127.0.0.1:${portOf(server)}` }
}

describe('a server of the user', () => {
  it('has its requests taken until the driver stops, and stays open', async () => {
    const { server, url } = await serve()
    const driver = http({ server, secret: 'sig' })
    const host = await startDriver(driver)
    expect(driver.urls[0]).toBe(`${url}/onebot/v11/http`)
    expect(await post(`${url}/onebot/v11/http`, { body: EVENT, headers: self })).toMatchObject({
      status: 204,
    })
    expect(await post(`${url}/other`, { body: EVENT })).toMatchObject({
      status: 404,
      body: expect.stringContaining('/onebot/v12/http'),
    })
    expect(host.frames).toEqual([EVENT])
    expect(host.refusals).toEqual(['PATH_UNKNOWN'])
    await driver.stop()
    expect(server.listenerCount('request')).toBe(0)
    expect(server.listening).toBe(true)
  })

  it('is refused where something answers its requests already', async () => {
    const { server } = await serve((_request, response) => response.end())
    const driver = http({ server })
    await expect(driver.start(new TestHost())).rejects.toMatchObject({
      code: 'SERVER_HAS_REQUEST_LISTENER',
    })
    expect(server.listenerCount('request')).toBe(1)
  })

  it('may answer other paths itself, from a listener that comes later', async () => {
    const { server, url } = await serve()
    await startDriver(http({ server, secret: 'sig' }))
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      if (request.url === '/mine') response.end('mine')
    })
    expect(await post(`${url}/mine`)).toMatchObject({ status: 200, body: 'mine' })
    expect(await post(`${url}/`, { body: EVENT, headers: self })).toMatchObject({ status: 204 })
  })

  it('lets in who comes through a Unix socket without a token, since that is local', async () => {
    const path = join(tmpdir(), `onebot-${process.pid}-${Date.now()}.sock`)
    const server = createServer().listen(path)
    await once(server, 'listening')
    onTestFinished(() => void server.close())
    const app = createOneBot({ drivers: [http({ server })], logger: false })
    onTestFinished(() => app.stop())
    await app.start()
    const answer = await post('http://localhost/', { socketPath: path, body: EVENT, headers: self })
    expect(answer.status).toBe(204)
  })
})

/** A driver without a server, mounted in one of the test by `handleRequest`. */
async function mounted(
  before: (request: IncomingMessage, response: ServerResponse) => unknown = () => {},
): Promise<{ driver: HttpDriver; host: TestHost; url: string; passedOn: string[]; results: boolean[] }> {
  const driver = http({ noServer: true, secret: 'sig' })
  const host = await startDriver(driver)
  const passedOn: string[] = []
  const results: boolean[] = []
  // Apart from its driver, as frameworks take it.
  const { handleRequest } = driver
  const { url } = await serve(async (request, response) => {
    await before(request, response)
    const next = (): void => {
      passedOn.push(request.url ?? '')
      response.end('the app')
    }
    results.push(await handleRequest(request, response, next))
  })
  return { driver, host, url, passedOn, results }
}

const send = (url: string): Promise<Posted> => post(`${url}/onebot/v11/http`, { body: EVENT, headers: self })

/** What a body parser leaves: the stream is read, and there is a value. */
async function parse(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks)
}

describe('handleRequest', () => {
  it('answers what is ours, and passes on what is not', async () => {
    const { host, url, passedOn, results } = await mounted()
    expect(await send(url)).toMatchObject({ status: 204 })
    expect(await post(`${url}/page`, { method: 'GET' })).toMatchObject({ status: 200, body: 'the app' })
    expect(host.frames).toEqual([EVENT])
    expect(passedOn).toEqual(['/page'])
    expect(results).toEqual([true, false])
  })

  it('resolves when the answer is written', async () => {
    const { host, url, results } = await mounted()
    host.onFrame = async () => {
      expect(results).toEqual([])
      return '{}'
    }
    expect(await send(url)).toMatchObject({ status: 200 })
    expect(results).toEqual([true])
  })

  it('answers 503 before the start and after the stop', async () => {
    const { driver, url } = await mounted()
    await driver.stop()
    expect(await send(url)).toMatchObject({ status: 503, body: expect.stringContaining('NOT_RUNNING') })
  })

  it.each<[string, (request: IncomingMessage, bytes: Buffer) => object]>([
    ['rawBody as bytes', (_request, bytes) => ({ rawBody: bytes, body: {} })],
    ['rawBody as text', (_request, bytes) => ({ rawBody: bytes.toString(), body: {} })],
    ['body as bytes', (_request, bytes) => ({ body: bytes })],
    ['body as text', (_request, bytes) => ({ body: bytes.toString() })],
    [
      'the unparsed body that koa-body keeps',
      (_request, bytes) => ({ body: { [Symbol.for('unparsedBody')]: bytes.toString() } }),
    ],
  ])('finds the bytes in %s', async (_, leave) => {
    const { host, url } = await mounted(async (request) => {
      Object.assign(request, leave(request, await parse(request)))
    })
    expect(await send(url)).toMatchObject({ status: 204 })
    expect(Buffer.from(host.handshakes[0]?.body ?? []).toString()).toBe(EVENT)
    expect(host.frames).toEqual([EVENT])
  })

  it('reads the stream where a parser has left it alone', async () => {
    const { host, url } = await mounted((request) => void Object.assign(request, { body: {} }))
    expect(await send(url)).toMatchObject({ status: 204 })
    expect(host.frames).toEqual([EVENT])
  })

  it('says how to mount it where the bytes are gone, once a minute to us and each time to the other side', async () => {
    const { host, url } = await mounted(async (request) => {
      Object.assign(request, { body: JSON.parse(String(await parse(request))) })
    })
    for (let n = 0; n < 2; n++) {
      const answer = await send(url)
      expect([answer.status, answer.headers['x-onebot-error']]).toEqual([500, 'BODY_PARSED'])
      for (const name of ['express', 'koa', 'fastify']) expect(answer.body).toContain(`${name}: `)
    }
    expect(host.reports.map(({ code }) => code)).toEqual(['BODY_PARSED'])
    expect(host.received).toEqual([])
  })

  it.each<[string, (request: IncomingMessage, response: ServerResponse) => void]>([
    ['express', (request) => void Object.assign(request, { app: () => {} })],
    [
      'koa',
      (_request, response) => {
        response.statusCode = 404
      },
    ],
  ])('names %s where it is that', async (name, mark) => {
    const { url } = await mounted(async (request, response) => {
      mark(request, response)
      await parse(request)
    })
    const { body } = await send(url)
    expect(body).toContain(`${name}: `)
    expect(body).not.toContain('fastify')
  })

  it('refuses a body that a parser has read and that is larger than we take', async () => {
    const driver = http({ noServer: true, maxBody: 1024 })
    const host = await startDriver(driver)
    const { url } = await serve((request, response) => {
      Object.assign(request, { rawBody: Buffer.alloc(2000) })
      void driver.handleRequest(request, response)
    })
    const headers = { ...self, 'content-length': undefined, 'transfer-encoding': 'chunked' }
    expect(await post(`${url}/`, { body: 'a', headers })).toMatchObject({ status: 413 })
    expect(host.handshakes).toEqual([])
  })

  describe('for a connection that was cut meanwhile', () => {
    /** Posts to a host that reads the body and hands the request over when its connection is gone. */
    async function late(driver: HttpDriver): Promise<void> {
      const { url } = await serve(async (request, response) => {
        const rawBody = await parse(request)
        request.socket.destroy()
        await once(request.socket, 'close')
        await driver.handleRequest(Object.assign(request, { rawBody }), response)
      })
      await expect(send(url)).rejects.toThrow()
    }

    it('does not take it for a local one', async () => {
      const driver = http({ noServer: true })
      const host = await startDriver(driver)
      await late(driver)
      await host.until(() => host.received.length === 1)
      // Node may still know the address; it is never missing, which would mean a Unix socket.
      expect(host.handshakes[0]?.remoteAddress).toMatch(/^(127\.0\.0\.1|an unknown address)$/)
    })

    it('knows the event when it comes again, unless it was not taken', async () => {
      const driver = http({ noServer: true })
      const host = await startDriver(driver)
      host.onFrame = (_frame, arrival) => {
        if (host.received.length === 1) arrival?.dropped?.('overflow')
        return undefined
      }
      for (const n of [1, 2, 3]) {
        await late(driver)
        await host.until(() => host.received.length === n)
      }
      expect(host.received.map(({ arrival }) => arrival?.repeated)).toEqual([false, false, true])
    })
  })

  it('leaves an answer alone that the host has begun', async () => {
    const { host, url } = await mounted((_request, response) => void response.writeHead(202).flushHeaders())
    const socket = connect(Number(new URL(url).port), '127.0.0.1')
    socket.write(
      `POST / HTTP/1.1\r\nHost: a\r\nX-Self-ID: 1\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}`,
    )
    await host.until(() => host.received.length === 1)
    socket.destroy()
    expect(host.frames).toEqual(['{}'])
  })
})

describe('fetch', () => {
  const request = (path: string, init: RequestInit = {}): Request =>
    new Request(`http://bot.example${path}`, { method: 'POST', body: EVENT, ...init })

  it('answers what is ours, and gives nothing for what is not', async () => {
    const driver = http({ noServer: true, secret: 'sig' })
    const host = await startDriver(driver)
    const { fetch } = driver
    host.onFrame = () => '{"reply":"a"}'
    const answer = await fetch(request('/onebot/v11/http', { headers: { ...self, ...json } }))
    expect(answer?.status).toBe(200)
    expect(answer?.headers.get('content-type')).toBe('application/json')
    expect(await answer?.text()).toBe('{"reply":"a"}')
    host.onFrame = () => undefined
    const nothing = await fetch(request('/', { headers: { ...self, ...json } }))
    expect([nothing?.status, await nothing?.text()]).toEqual([204, ''])
    expect(host.frames).toEqual([EVENT, EVENT])
    expect(await fetch(request('/page'))).toBeUndefined()
    expect((await fetch(request('/', { method: 'GET', body: null })))?.status).toBe(405)
    expect((await fetch(request('/')))?.status).toBe(415)
    expect((await fetch(request('/', { body: null, headers: json })))?.status).toBe(204)
  })

  it('counts the bytes of a stream', async () => {
    const driver = http({ noServer: true, maxBody: 1024 })
    const host = await startDriver(driver)
    const body = new Blob([new Uint8Array(5000)]).stream()
    const init = { body, headers: { ...self, ...json }, duplex: 'half' } as const
    expect((await driver.fetch(request('/', init)))?.status).toBe(413)
    expect(host.refusals).toEqual(['BODY_TOO_LARGE'])
  })

  it('lets nobody in without a token whose address it is not told', async () => {
    const driver = http({ noServer: true })
    const app = createOneBot({ drivers: [driver], logger: false })
    onTestFinished(() => app.stop())
    await app.start()
    const headers = { ...self, ...json }
    expect((await driver.fetch(request('/', { headers })))?.status).toBe(403)
    expect((await driver.fetch(request('/', { headers }), '127.0.0.1'))?.status).toBe(204)
  })
})

describe('ingest', () => {
  it('takes bytes and headers, and gives what to answer', async () => {
    const driver = http({ noServer: true, secret: 'sig' })
    const app = createOneBot({ drivers: [driver], logger: false })
    onTestFinished(() => app.stop())
    await app.start()
    const body = `${EVENT.slice(0, -1)},  "comment":"\\u4f60"}`
    const headers = { 'X-Self-ID': '10001', 'X-Signature': sign(body), 'Content-Type': 'application/json' }
    expect(await driver.ingest({ headers, body })).toEqual({ status: 204, headers: {}, body: '' })
    const changed = await driver.ingest({ headers, body: `${body} ` })
    expect(changed).toMatchObject({ status: 403, headers: { 'x-onebot-error': 'SIGNATURE_WRONG' } })
    expect(app.bots).toHaveLength(1)
  })

  it('knows the version by the path, or by the headers where there is none', async () => {
    const driver = http({ noServer: true })
    const host = await startDriver(driver)
    const given = { headers: { ...json, ...hook }, body: Buffer.from(EVENT_12) }
    expect(await driver.ingest(given)).toMatchObject({ status: 204 })
    expect(await driver.ingest({ ...given, url: '/onebot/v12/http?a=1' })).toMatchObject({ status: 204 })
    expect(host.handshakes.map(({ route }) => route?.protocol)).toEqual([undefined, 'v12'])
    expect(await driver.ingest({ ...given, url: '/other' })).toMatchObject({ status: 404 })
    expect(await driver.ingest({ ...given, method: 'GET' })).toMatchObject({
      status: 405,
      headers: { allow: 'POST' },
    })
  })

  it('answers 503 where a connection would be cut, and before the start', async () => {
    const driver = http({ noServer: true })
    const given = { headers: { ...json, ...self }, body: EVENT }
    expect(await driver.ingest(given)).toMatchObject({ status: 503 })
    const host = await startDriver(driver)
    host.onFrame = (_frame, arrival) => {
      arrival?.dropped?.('overflow')
      return undefined
    }
    expect(await driver.ingest(given)).toMatchObject({ status: 503 })
  })
})
