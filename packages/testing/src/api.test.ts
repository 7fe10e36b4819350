/** The HTTP API of a pretend implementation, against bare requests. What is expected is what the programs answered. */
import { once } from 'node:events'
import { request } from 'node:http'
import { text } from 'node:stream/consumers'
import { decodeFrame } from '@onebot.js/core/frame'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type FakeImplementation, fakeImplementation } from './fake-implementation.js'
import type { FakeImplementationOptions } from './options.js'

const TOKEN = 's3cret'
const right = { Authorization: `Bearer ${TOKEN}` }
const json = { ...right, 'Content-Type': 'application/json' }

async function listening(options: FakeImplementationOptions = {}): Promise<FakeImplementation> {
  const impl = fakeImplementation({ transport: 'http', accessToken: TOKEN, heartbeat: 0, ...options })
  onTestFinished(() => impl.stop())
  await impl.connect()
  return impl
}

/** Asks, and gives the status, the type and the body, decoded where it is JSON. */
async function ask(
  impl: FakeImplementation,
  path: string,
  init: RequestInit = {},
): Promise<{ status: number; type: string | null; body: unknown }> {
  const response = await fetch(`${impl.url}${path}`, { method: 'POST', ...init })
  const body = await response.text()
  const type = response.headers.get('content-type')
  return { status: response.status, type, body: type?.includes('json') ? JSON.parse(body) : body }
}

const ok = { status: 'ok', retcode: 0, message: '', wording: '', stream: 'normal-action' }

describe('as NapCat', () => {
  it.each([
    ['no token', '/get_login_info', {}],
    ['a wrong token', '/get_login_info', { Authorization: 'Bearer nope' }],
    ['no token at the events', '/_events', {}],
  ])('refuses %s with 403', async (_, path, headers) => {
    expect(await ask(await listening(), path, { headers })).toEqual({
      status: 403,
      type: 'text/html; charset=utf-8',
      body: '{"message":"token verify failed!"}',
    })
  })

  it.each<[string, string, RequestInit, unknown]>([
    ['JSON', '/act', { headers: json, body: '{"user_id":20002}' }, { user_id: 20002 }],
    ['JSON without its type', '/act', { headers: right, body: '{"a":1}' }, { a: 1 }],
    ['no body', '/act', { headers: right }, {}],
    [
      'a form',
      '/act',
      { headers: right, body: new URLSearchParams({ message: 'a b[' }) },
      { message: 'a b[' },
    ],
    ['a query', `/act?access_token=${TOKEN}&message=a%20b`, { method: 'GET' }, { message: 'a b' }],
    ['a query over a body', '/act/?a=2', { headers: json, body: '{"a":1,"b":1}' }, { a: '2', b: 1 }],
    [
      'ids beyond 2^53',
      '/act',
      { headers: json, body: '{"id":9007199254740993}' },
      { id: '9007199254740993' },
    ],
  ])('reads the parameters of %s', async (_, path, init, params) => {
    const impl = (await listening()).onAction('act', 'done')
    const answer = await ask(impl, path, init)
    expect(answer).toEqual({
      status: 200,
      type: 'application/json; charset=utf-8',
      // Where a request has no echo, NapCat invents one.
      body: { ...ok, data: 'done', echo: expect.stringMatching(/^\w+$/) },
    })
    expect(impl.calls).toEqual([{ action: 'act', params, self: undefined }])
  })

  it('gives the echo of a request back', async () => {
    const answer = await ask(await listening(), '/get_status', { headers: json, body: '{"echo":"e"}' })
    expect(answer.body).toMatchObject({ ...ok, data: { online: true }, echo: 'e' })
  })

  it('says 200 and 200 of an action that it does not know, and of one that fails', async () => {
    const impl = await listening()
    impl.onAction('fails', () => {
      throw new Error('消息不存在')
    })
    const failed = { status: 'failed', retcode: 200, data: null }
    expect(await ask(impl, '/no_such_action', { headers: right })).toMatchObject({
      status: 200,
      body: { ...failed, message: '不支持的Api no_such_action', wording: '不支持的Api no_such_action' },
    })
    expect(await ask(impl, '/fails', { headers: right })).toMatchObject({
      status: 200,
      body: { ...failed, message: '消息不存在' },
    })
  })

  it('refuses malformed JSON before it looks at the token', async () => {
    expect(await ask(await listening(), '/get_status', { body: '{oops' })).toEqual({
      status: 400,
      type: 'text/html; charset=utf-8',
      body: 'Invalid JSON',
    })
  })

  it('says at the root that it is running', async () => {
    const answer = await ask(await listening(), '/', { headers: json, body: '{"action":"get_status"}' })
    expect(answer.body).toEqual({ ...ok, data: {}, message: 'NapCat4 Is Running', echo: null })
  })

  it('answers in parts, each followed by an empty line', async () => {
    const impl = await listening()
    impl.onAction('test_download_stream', async function* () {
      yield { type: 'stream', data: 1 }
      yield { type: 'response', data: 2 }
    })
    const { type, body } = await ask(impl, '/test_download_stream', { headers: json, body: '{"echo":"e"}' })
    expect(type).toBeNull()
    const parts = String(body).split('\r\n\r\n')
    expect(parts.pop()).toBe('')
    expect(parts.map((part) => JSON.parse(part))).toEqual(
      [
        { type: 'stream', data: 1 },
        { type: 'response', data: 2 },
      ].map((data) => ({ ...ok, data, echo: 'e', stream: 'stream-action' })),
    )
  })

  it('streams its events at /_events', async () => {
    const impl = await listening()
    const response = await fetch(`${impl.url}/_events`, { headers: right })
    expect(response.headers.get('content-type')).toBe('text/event-stream')
    await impl.connected()
    impl.event('{"post_type":"notice","notice_type":"friend_add"}')
    impl.message({ text: 'hi' })
    const decoder = new TextDecoder()
    let events: string[] = []
    for await (const chunk of response.body ?? []) {
      events = `${events.join('\n\n')}${decoder.decode(chunk, { stream: true })}`.split('\n\n')
      if (events.length > 2) break
    }
    expect(events[0]).toBe('data: {"post_type":"notice","notice_type":"friend_add"}')
    expect(events[1]).toMatch(/^data: {.*"raw_message":"hi"/)
  })
})

describe('as Go-LibOneBot', () => {
  const v12 = { version: 'v12' } as const
  const call = (action: string, params: object = {}): RequestInit => ({
    headers: json,
    body: JSON.stringify({ action, params, echo: 'e' }),
  })

  it.each<[number, string, RequestInit]>([
    [401, 'no token', { headers: { 'Content-Type': 'application/json' }, body: '{}' }],
    [401, 'a wrong token', { headers: { ...json, Authorization: 'Bearer no' }, body: '{}' }],
    [405, 'GET', { method: 'GET', headers: right }],
    [415, 'a form', { headers: right, body: new URLSearchParams({ a: '1' }) }],
    [415, 'no type', { headers: right, body: new Uint8Array([0x80]) }],
  ])('refuses with %i %s', async (status, _, init) => {
    expect(await ask(await listening(v12), '/', init)).toEqual({ status, type: null, body: '' })
  })

  it.each([
    ['by the header', '/', json],
    ['by the query', `/?access_token=${TOKEN}`, { 'Content-Type': 'application/json; charset=utf-8' }],
    ['at any path', '/get_version', json],
  ])('answers %s', async (_, path, headers) => {
    const answer = await ask(await listening(v12), path, { ...call('get_version'), headers })
    expect(answer).toMatchObject({ status: 200, type: 'application/json' })
    expect(answer.body).toEqual({
      status: 'ok',
      retcode: 0,
      data: { impl: 'go-libonebot', version: '0.6.0', onebot_version: '12' },
      message: '',
      echo: 'e',
    })
  })

  it('answers MessagePack with MessagePack', async () => {
    const impl = (await listening(v12)).onAction('upload_file', { data: new Uint8Array([1, 2, 3]) })
    const response = await fetch(impl.url, {
      method: 'POST',
      headers: { ...right, 'Content-Type': 'application/msgpack' },
      // As go-libonebot was sent it: { action: 'upload_file', params: { data: <1 2 3>, … }, echo: 'mpu' }.
      body: Buffer.from(
        'g6ZhY3Rpb26rdXBsb2FkX2ZpbGWmcGFyYW1zg6R0eXBlpGRhdGGkbmFtZaF4pGRhdGHEAwECA6RlY2hvo21wdQ==',
        'base64',
      ),
    })
    expect(response.headers.get('content-type')).toBe('application/msgpack')
    const data = { data: new Uint8Array([1, 2, 3]) }
    const answer = { status: 'ok', retcode: 0, data, message: '', echo: 'mpu' }
    expect(decodeFrame(new Uint8Array(await response.arrayBuffer()))).toEqual(answer)
    expect(impl.calls[0]).toMatchObject({ action: 'upload_file', params: { type: 'data', ...data } })
  })

  it('says of broken and of unknown calls what is wrong, with status 200', async () => {
    const impl = await listening(v12)
    expect(await ask(impl, '/', { headers: json, body: '{bad' })).toMatchObject({
      status: 200,
      body: {
        status: 'failed',
        retcode: 10001,
        data: null,
        message: '动作请求解析失败, 错误: 不是合法的 JSON',
      },
    })
    const { body } = await ask(impl, '/', call('no_such'))
    expect(body).toMatchObject({ retcode: 10002, message: '动作 `no_such` 不存在', echo: 'e' })
  })

  describe('get_latest_events', () => {
    const latest = async (impl: FakeImplementation, params: object): Promise<unknown> =>
      (await ask(impl, '/', call('get_latest_events', params))).body

    it('gives what has come, once, no more than asked for', async () => {
      const impl = await listening(v12)
      for (const text of ['a', 'b', 'c']) impl.message({ text })
      const texts = (...all: string[]): object => ({ data: all.map((alt_message) => ({ alt_message })) })
      expect(await latest(impl, { limit: 2, timeout: 0 })).toMatchObject(texts('a', 'b'))
      expect(await latest(impl, {})).toMatchObject(texts('c'))
      expect(await latest(impl, {})).toMatchObject({ status: 'ok', data: [] })
    })

    it('waits for an event for as long as asked', async () => {
      const impl = await listening(v12)
      const called = impl.nextAction('get_latest_events')
      const waiting = latest(impl, { timeout: 600 })
      await called
      impl.message({ text: 'at last' })
      expect(await waiting).toMatchObject({ data: [{ alt_message: 'at last' }] })
    })

    it.each([
      ['s', 0.05],
      ['ms', 50],
    ] as const)('takes the timeout as %s', async (pollTimeoutUnit, timeout) => {
      const impl = await listening({ ...v12, pollTimeoutUnit })
      const before = performance.now()
      expect(await latest(impl, { timeout })).toMatchObject({ data: [] })
      expect(performance.now() - before).toBeGreaterThan(45)
      expect(performance.now() - before).toBeLessThan(5000)
    })

    it('keeps the newest events alone, refuses what is no number, and can be turned off', async () => {
      const impl = await listening({ ...v12, eventBuffer: 1 })
      for (const text of ['a', 'b']) impl.message({ text })
      expect(await latest(impl, { limit: -1 })).toMatchObject({ retcode: 10003 })
      expect(await latest(impl, {})).toMatchObject({ data: [{ alt_message: 'b' }] })
      const without = await listening({ ...v12, eventBuffer: 0 })
      expect(await latest(without, {})).toMatchObject({ retcode: 10002 })
    })
  })
})

it('leaves an ignored call without an answer until it is cut', async () => {
  const impl = (await listening()).ignore('act')
  const called = impl.nextAction('act')
  const answer = fetch(`${impl.url}/act`, { method: 'POST', headers: right })
  await called
  impl.drop()
  await expect(answer).rejects.toThrow('fetch failed')
})

it('refuses connections after a cut, and comes back at the same port', async () => {
  const impl = await listening()
  const { url } = impl
  const isThere = (): Promise<boolean> =>
    ask(impl, '/get_status', { headers: right }).then(
      () => true,
      () => false,
    )
  expect(await isThere()).toBe(true)
  impl.drop()
  expect(await isThere()).toBe(false)
  await expect(impl.message({ text: 'hi' })).rejects.toThrow('not connected')
  await impl.connect()
  expect(impl.url).toBe(url)
  expect(await isThere()).toBe(true)
})

it.each<[string, FakeImplementationOptions, string, RequestInit, boolean]>([
  ['called, where events are posted to it', { url: 'http://127.0.0.1:9' }, '/get_status', {}, true],
  ['called, where nothing is', {}, '/get_status', {}, false],
  ['been refused', { url: 'http://127.0.0.1:9' }, '/get_status', { headers: {} }, false],
  ['asked for events', { version: 'v12' }, '/', { body: '{"action":"get_latest_events"}' }, true],
  ['called without asking for events', { version: 'v12' }, '/', { body: '{"action":"get_status"}' }, false],
])('knows whether a bot is connected that has %s', async (_, options, path, init, isConnected) => {
  const impl = await listening(options)
  await (await fetch(`${impl.url}${path}`, { method: 'POST', headers: json, ...init })).text()
  const connected = impl.connected().then(
    () => true,
    () => false,
  )
  await impl.stop()
  expect(await connected).toBe(isConnected)
})

it('outlives a request that breaks off', async () => {
  const impl = await listening()
  const broken = request(`${impl.url}/act`, { method: 'POST', headers: { ...right, 'Content-Length': 10 } })
  broken.on('error', () => {})
  broken.write('{')
  await once(broken, 'socket')
  broken.destroy()
  expect((await ask(impl, '/get_status', { headers: right })).status).toBe(200)
})

it('has no port where it has no API', async () => {
  const impl = await listening({ useApi: false })
  expect(() => impl.url).toThrow('no port')
  expect(await impl.message({ text: 'hi' })).toBeUndefined()
})

it('needs no body for HEAD', async () => {
  const impl = await listening()
  const asked = request(`${impl.url}/get_status`, { method: 'HEAD', headers: right }).end()
  const [response] = await once(asked, 'response')
  expect(response.statusCode).toBe(200)
  expect(response.headers).toHaveProperty('content-length')
  expect(await text(response)).toBe('')
})
