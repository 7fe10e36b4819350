import { once } from 'node:events'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { answerOk, apiServer, caller, OK } from '../../../test/support/api-server.js'
import { ca, localhost } from '../../../test/support/certificates.js'
import { startDriver } from '../../../test/support/driver-host.js'
import { http } from './http.js'

describe('an API root', () => {
  it('is a link from the start to the stop', async () => {
    const { url } = await apiServer(answerOk)
    const { host, driver, link } = await caller(`${url}/?access_token=canary`)
    expect(host.links).toHaveLength(1)
    expect(link).toMatchObject({ shape: 'http', sends: true, receives: false })
    expect(link.peer).toEqual({
      id: 'v11:10001',
      protocol: 'v11',
      role: 'api',
      self: { platform: 'qq', user_id: '10001' },
      address: url,
    })
    await driver.stop('bye')
    expect(host.ended).toMatchObject([{ link, cause: { code: 'LINK_LOST', shortMessage: 'bye' } }])
    expect(() => link.send({ path: 'a', body: '{}' })).toThrow(
      expect.objectContaining({ code: 'LINK_LOST', delivered: 'no' }),
    )
  })

  it('of V12 names no account by itself, but the one that it is for', async () => {
    const { link } = await caller({ url: 'http://127.0.0.1:1', protocol: 'v12' })
    expect(link.peer).toEqual({
      id: 'v12:10001',
      protocol: 'v12',
      role: 'api',
      allows: ['10001'],
      address: 'http://127.0.0.1:1',
    })
  })

  it('of V12 may be polled, in batches', async () => {
    const root = { url: 'http://127.0.0.1:1', protocol: 'v12', events: 'poll', pollLimit: 5 } as const
    const { link } = await caller(root)
    expect(link).toMatchObject({ receives: true, peer: { role: 'universal', poll: { limit: 5 } } })
  })

  it('is one of several, each with its own connections', async () => {
    const driver = http({ apiRoots: { 1: 'http://127.0.0.1:1', 2: 'http://127.0.0.1:2' } })
    const host = await startDriver(driver)
    expect(host.links.map(({ peer }) => peer.id)).toEqual(['v11:1', 'v11:2'])
    expect(driver.endpoints?.()).toEqual([
      { address: 'http://127.0.0.1:1', state: 'connecting' },
      { address: 'http://127.0.0.1:2', state: 'connecting' },
    ])
  })
})

describe('a call', () => {
  it.each([
    ['', 'send_msg', '/send_msg'],
    ['/', 'send_msg', '/send_msg'],
    ['/base', 'send_msg', '/base/send_msg'],
    ['/base/', '.handle_quick_operation', '/base/.handle_quick_operation'],
    ['/base//', 'a b/c?d#你', '/base/a%20b%2Fc%3Fd%23%E4%BD%A0'],
    ['?access_token=x', 'send_msg', '/send_msg?access_token=x'],
    ['', '', '/'],
    ['/base', '', '/base/'],
  ])('to the root %j for %j goes to %s', async (path, action, expected) => {
    const { url, asked } = await apiServer(answerOk)
    const { call } = await caller(url + path)
    expect(await call(action, '{"user_id":20002,"message":"你好"}')).toBe(OK)
    expect(asked).toMatchObject([{ method: 'POST', url: expected }])
    expect(String(asked[0]?.body)).toBe('{"user_id":20002,"message":"你好"}')
    expect(asked[0]?.headers).toMatchObject({ 'content-type': 'application/json', 'content-length': '36' })
    expect(asked[0]?.headers.authorization).toBeUndefined()
  })

  it('presents the token', async () => {
    const { url, asked } = await apiServer(answerOk)
    await (await caller({ url, accessToken: 'own' })).call()
    await (await caller(url, { accessToken: ['first', 'second'] })).call()
    expect(asked.map(({ headers }) => headers.authorization)).toEqual(['Bearer own', 'Bearer first'])
  })

  it('asks a function for the token each time, now or later', async () => {
    const { url, asked } = await apiServer(answerOk)
    let n = 0
    for (const accessToken of [() => `now ${n++}`, async () => `later ${n++}`, () => undefined]) {
      const { call } = await caller({ url, accessToken })
      await call()
      await call()
    }
    expect(asked.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer now 0',
      'Bearer now 1',
      'Bearer later 2',
      'Bearer later 3',
      undefined,
      undefined,
    ])
  })

  it.each<[string, () => string | Promise<string>]>([
    [
      'throws',
      () => {
        throw new Error('no vault')
      },
    ],
    ['rejects', () => Promise.reject(new Error('no vault'))],
    ['gives what no header can hold', () => 'a\nb'],
  ])('is not sent where the function %s', async (_, accessToken) => {
    const { url, asked } = await apiServer(answerOk)
    const { call } = await caller({ url, accessToken })
    await expect(call()).rejects.toMatchObject({ code: 'URL_FUNCTION_FAILED', delivered: 'no' })
    await expect(call()).rejects.toThrow("apiRoots['10001'].accessToken gave no token")
    expect(asked).toEqual([])
  })

  it('is answered by a text that begins with a byte order mark, and comes in pieces', async () => {
    const { url } = await apiServer((_asked, response) => {
      const [head, ...rest] = Buffer.from('\ufeff{"status":"ok","data":"你好"}')
      response.write(Buffer.of(head ?? 0))
      setImmediate(() => response.end(Buffer.from(rest)))
    })
    expect(await (await caller({ url })).call()).toBe('{"status":"ok","data":"你好"}')
  })

  it('in MessagePack is answered in MessagePack', async () => {
    const { url, asked } = await apiServer((_asked, response) => {
      response.setHeader('content-type', 'application/msgpack').end(Buffer.of(0x81, 0xa1, 0x61, 0x01))
    })
    const { call } = await caller({ url, protocol: 'v12' })
    expect(await call('', Uint8Array.of(0x80))).toEqual(Buffer.of(0x81, 0xa1, 0x61, 0x01))
    expect(asked[0]).toMatchObject({ url: '/', headers: { 'content-type': 'application/msgpack' } })
  })

  it('in MessagePack takes the JSON that Go-LibOneBot writes under that type', async () => {
    const failed = '{"status":"failed","retcode":10001,"data":null,"message":""}'
    const { url } = await apiServer((_asked, response) => {
      response.setHeader('content-type', 'application/msgpack').end(failed)
    })
    expect(await (await caller({ url, protocol: 'v12' })).call('', Uint8Array.of(0x80))).toBe(failed)
  })

  it.each([
    [200, undefined, '  {"status":"ok"}\n'],
    [200, 'text/html; charset=utf-8', OK],
    [201, 'application/json', OK],
    [404, 'application/json', '{"status":"failed","retcode":404,"data":null}'],
    [500, 'application/json', '{"status":"failed","retcode":1200}'],
    [400, 'text/plain', '{"status":"failed","retcode":1400}'],
  ])('takes an answer with status %i and the type %s', async (status, type, body) => {
    const { url } = await apiServer((_asked, response) => {
      response.writeHead(status, type === undefined ? {} : { 'content-type': type }).end(body)
    })
    expect(await (await caller(url)).call()).toBe(body)
  })

  it('goes over a connection that is kept, and over several at one time', async () => {
    const { url, sockets } = await apiServer((_asked, response) => {
      setTimeout(() => response.end(OK), 20)
    })
    const one = await caller(url, { connections: 1 })
    for (let n = 0; n < 3; n++) await one.call()
    expect(sockets.size).toBe(1)
    await one.driver.stop()
    const several = await caller(url, { connections: 3 })
    await Promise.all(Array.from({ length: 9 }, () => several.call()))
    expect(sockets.size).toBe(3)
  })

  it('that waited in line until nobody wanted its answer is not sent', async () => {
    const { url, asked } = await apiServer((_asked, response) => {
      setTimeout(() => response.end(OK), 150)
    })
    const { call } = await caller(url, { connections: 1 })
    const first = call('first')
    const late = call('late', '{}', 50)
    const second = call('second')
    await expect(late).rejects.toMatchObject({ code: 'CALL_TIMEOUT', delivered: 'no' })
    await expect(late).rejects.toThrow('(connections)')
    await Promise.all([first, second])
    expect(asked.map(({ url: path }) => path)).toEqual(['/first', '/second'])
  })

  it('can be aborted, before and after it was sent', async () => {
    const { url, asked } = await apiServer(() => {})
    const { link } = await caller(url)
    const out = { path: 'a', body: '{}' }
    expect(() => link.send(out, AbortSignal.abort())).toThrow(
      expect.objectContaining({ code: 'CALL_ABORTED', delivered: 'no' }),
    )
    const controller = new AbortController()
    const call = link.send(out, controller.signal)
    await vi.waitFor(() => expect(asked).toHaveLength(1))
    controller.abort()
    await expect(call).rejects.toMatchObject({ code: 'CALL_ABORTED', delivered: 'maybe' })
  })

  it('ends with the driver', async () => {
    const { url, asked } = await apiServer(() => {})
    const { call, driver } = await caller(url)
    const ended = expect(call()).rejects.toMatchObject({ code: 'LINK_LOST', delivered: 'maybe' })
    await vi.waitFor(() => expect(asked).toHaveLength(1))
    await driver.stop()
    await ended
  })

  it('above 50 MiB is not sent', async () => {
    const { url, asked } = await apiServer(answerOk)
    const { call } = await caller(url)
    for (const body of [
      'a'.repeat(50 * 2 ** 20 + 1),
      new Uint8Array(50 * 2 ** 20 + 1),
      '你'.repeat(18 * 2 ** 20),
    ]) {
      await expect(call('send_msg', body)).rejects.toMatchObject({ code: 'CALL_TOO_LARGE', delivered: 'no' })
    }
    expect(asked).toEqual([])
  })

  it('with a name that is no text is not sent', async () => {
    const { url } = await apiServer(answerOk)
    await expect((await caller(url)).call('\ud800')).rejects.toMatchObject({
      code: 'CALL_INVALID',
      delivered: 'no',
    })
  })

  it('goes through a Unix socket', async () => {
    const path = join(tmpdir(), `onebot-api-${process.pid}-${Date.now()}.sock`)
    const urls: (string | undefined)[] = []
    const server = createServer((request, response) => {
      urls.push(request.url)
      response.end(OK)
    }).listen(path)
    await once(server, 'listening')
    onTestFinished(() => {
      server.close()
      server.closeAllConnections()
    })
    expect(await (await caller(`http+unix://${path}:/base/`)).call()).toBe(OK)
    expect(await (await caller({ url: 'http://bot.example', socketPath: path })).call()).toBe(OK)
    expect(urls).toEqual(['/base/get_status', '/get_status'])
  })

  it('goes over TLS to who is trusted', async () => {
    const { url } = await apiServer(answerOk, { tls: localhost })
    expect(await (await caller({ url, tls: { ca } })).call()).toBe(OK)
  })

  it('tells how its API root is', async () => {
    let status = 401
    const { url } = await apiServer((_asked, response) => void response.writeHead(status).end(OK))
    const { call, driver } = await caller(url)
    const endpoint = (): unknown => driver.endpoints?.()[0]
    await expect(call()).rejects.toThrow()
    expect(endpoint()).toEqual({ address: url, state: 'auth-error', error: 'LINK_REFUSED' })
    status = 301
    await expect(call()).rejects.toThrow()
    expect(endpoint()).toEqual({ address: url, state: 'waiting', error: 'ENDPOINT_REDIRECTS' })
    status = 200
    await call()
    expect(endpoint()).toEqual({ address: url, state: 'open' })
  })
})

describe('an answer in parts', () => {
  const part = (n: number): string => JSON.stringify({ status: 'ok', data: { type: 'stream', n } })

  it('is handed on as it comes; the last part is the reply', async () => {
    let more: () => void = () => {}
    const { url } = await apiServer(async (_asked, response) => {
      response.write(`${part(1)}\r\n\r\n${part(2)}\r\n\r\n`)
      await new Promise<void>((resolve) => {
        more = resolve
      })
      response.end(`${part(3)}\r\n\r\n`)
    })
    const { link } = await caller(url)
    const parts: unknown[] = []
    let onFirst: () => void = () => {}
    const first = new Promise<void>((resolve) => {
      onFirst = resolve
    })
    const onPart = (each: unknown): void => {
      parts.push(each)
      onFirst()
    }
    const reply = link.send({ path: 'test_download_stream', body: '{}', timeout: 5000, onPart })
    await first
    expect(parts).toEqual([part(1)])
    more()
    expect(await reply).toBe(part(3))
    expect(parts).toEqual([part(1), part(2)])
  })

  it('may be larger than maxResponse, but none of its parts', async () => {
    const large = `${JSON.stringify({ data: 'x'.repeat(900) })}\r\n\r\n`
    const { url } = await apiServer((asked, response) => {
      response.end(asked.url === '/parts' ? large.repeat(10) : large.repeat(2).replace('\r\n\r\n', ''))
    })
    const { link } = await caller(url, { maxResponse: 1024 })
    let count = 0
    const onPart = (): void => void count++
    expect(await link.send({ path: 'parts', body: '{}', onPart })).toBe(large.trim())
    expect(count).toBe(9)
    const tooLarge = { code: 'ANSWER_TOO_LARGE', delivered: 'maybe' }
    await expect(link.send({ path: 'one', body: '{}', onPart })).rejects.toMatchObject(tooLarge)
  })

  it('that is an error is one', async () => {
    const { url } = await apiServer((_asked, response) => void response.writeHead(404).end('nothing here'))
    const { link } = await caller(url)
    const call = link.send({ path: 'a', body: '{}', onPart: () => {} })
    await expect(call).rejects.toMatchObject({ code: 'ENDPOINT_NOT_FOUND', delivered: 'no' })
  })
})
