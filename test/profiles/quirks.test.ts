/** What tells the profiles apart on the wire. Each fact is that of the sources that the profile names. */
import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { type FakeImplementationOptions, fakeImplementation, type ProfileName } from '@onebot.js/testing'
import { describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { dialled, listening, receiving, TOKEN, taken } from './wire.js'

type Table<T> = readonly (readonly [ProfileName, T])[]

describe('a profile that dials', () => {
  it.each<[ProfileName, Record<string, string | undefined>]>([
    ['napcat', { 'user-agent': 'OneBot/11', authorization: `Bearer ${TOKEN}`, 'x-client-role': 'Universal' }],
    ['llonebot', { 'user-agent': 'LLOneBot/8.1.7', authorization: `Bearer ${TOKEN}` }],
    ['lagrange', { 'user-agent': 'Lagrange.OneBot', authorization: `Bearer ${TOKEN}` }],
    ['go-cqhttp', { 'user-agent': 'CQHttp/4.15.0', authorization: `Token ${TOKEN}` }],
  ])('%s presents itself', async (profile, expected) => {
    const { headers, next } = await taken({ profile })
    expect(headers).toMatchObject({ 'x-self-id': '10001', ...expected })
    expect(await next()).toMatchObject({ meta_event_type: 'lifecycle', sub_type: 'connect' })
  })

  it.each<[ProfileName, string | undefined]>([
    ['napcat', 'Bearer'],
    ['llonebot', 'Bearer'],
    ['lagrange', undefined],
    ['go-cqhttp', undefined],
  ])('%s without a token sends %s', async (profile, authorization) => {
    const { headers } = await taken({ profile, accessToken: undefined })
    expect(headers.authorization?.trim()).toBe(authorization)
  })

  it('makes two connections only where the implementation can', async () => {
    expect(() => fakeImplementation({ profile: 'napcat', role: 'split' })).toThrow(
      'NapCat makes one connection',
    )
    const { headers, impl } = await taken({ profile: 'lagrange', role: 'split' })
    expect(headers['x-client-role']).toMatch(/^(Api|Event)$/)
    expect(impl.sockets).toHaveLength(2)
  })

  it('comes back by itself, unless it is told not to', async () => {
    const { socket, impl } = await taken({ profile: 'llonebot', reconnect: undefined })
    socket.terminate()
    await once(impl.sockets[0] ?? socket, 'close')
    expect(() => impl.assertIdle()).toThrow('again')
    await impl.stop()
    impl.assertIdle()
  })
})

describe('a profile that listens', () => {
  const come = async (
    options: FakeImplementationOptions,
    authorization?: string,
  ): Promise<[status: number, frame?: string, code?: number, reason?: string]> => {
    const impl = await listening({ transport: 'forward-ws', ...options })
    const socket = new WebSocket(impl.url, { headers: authorization ? { authorization } : {} })
    return new Promise((resolve) => {
      socket.on('error', () => {})
      socket.on('unexpected-response', (_, response) => resolve([response.statusCode ?? 0]))
      let frame = ''
      socket.on('message', (data) => {
        frame = String(data)
        if (!frame.includes('token')) resolve([101])
      })
      socket.on('close', (code, reason) => resolve([101, frame, code, String(reason)]))
    })
  }

  const isRefusal = expect.stringContaining('"retcode":1403')
  const cases: Table<readonly [authorization: string | undefined, expected: readonly unknown[]][]> = [
    [
      'napcat',
      [
        [undefined, [101, isRefusal, 1005, '']],
        ['Bearer x', [101, isRefusal, 1005, '']],
      ],
    ],
    [
      'napcat',
      [
        [`Token ${TOKEN}`, [101, isRefusal, 1005, '']],
        [TOKEN, [101]],
      ],
    ],
    [
      'llonebot',
      [
        ['Bearer x', [101, isRefusal, 1008, 'invalid access token']],
        [TOKEN, [101]],
      ],
    ],
    [
      'lagrange',
      [
        [undefined, [403]],
        ['Bearer x', [403]],
        [TOKEN, [403]],
        [`Token ${TOKEN}`, [403]],
      ],
    ],
    [
      'go-cqhttp',
      [
        [undefined, [401]],
        ['Bearer x', [403]],
        [TOKEN, [101]],
        [`Token ${TOKEN}`, [101]],
      ],
    ],
  ]
  it.each(cases)('%s turns away whoever has not its token', async (profile, tries) => {
    for (const [authorization, expected] of tries) {
      expect(await come({ profile }, authorization)).toEqual(expected)
    }
  })

  it('go-cqhttp says more in its first event', async () => {
    expect((await dialled({ profile: 'go-cqhttp' })).lifecycle).toMatchObject({ _post_method: 2 })
  })

  it.each<[ProfileName, object, number]>([
    ['napcat', { online: true, good: true }, 30_000],
    ['llonebot', { online: true, good: true }, 60_000],
  ])('%s beats slowly', async (profile, status, interval) => {
    const { text, impl } = await dialled({ profile, heartbeat: 5 })
    expect(JSON.parse(await text())).toMatchObject({ meta_event_type: 'heartbeat', status, interval: 5 })
    expect(impl.url).toContain('ws://')
    const { heartbeats } = (await import('../../packages/testing/src/profile.js')).profileOf(profile)
    expect(heartbeats.interval.ws).toBe(interval)
  })

  it('Lagrange.OneBot beats at once, and go-cqhttp with statistics', async () => {
    const lagrange = await dialled({ profile: 'lagrange', heartbeat: undefined })
    expect(await lagrange.next()).toMatchObject({ interval: 5000, status: { app_good: true, online: true } })
    const gocq = await dialled({ profile: 'go-cqhttp', heartbeat: 5 })
    expect(await gocq.next()).toMatchObject({ status: { plugins_good: null, stat: { packet_sent: 1 } } })
  })

  it('LLOneBot lets a stray path in and says nothing there', async () => {
    const { socket, impl } = await dialled({ profile: 'llonebot' }, '/onebot')
    let heard = 0
    socket.on('message', () => heard++)
    socket.send('{"action":"get_status","echo":1}')
    await expect(impl.message({ text: 'hi' })).rejects.toThrow('no bot')
    socket.close()
    await once(socket, 'close')
    expect([heard, impl.calls]).toEqual([0, []])
  })

  it('Lagrange.OneBot takes no calls at /event', async () => {
    const { socket, impl, next } = await dialled({ profile: 'lagrange' }, '/event')
    expect(await next()).toMatchObject({ sub_type: 'connect' })
    socket.send('{"action":"get_status","echo":1}')
    socket.close()
    await once(socket, 'close')
    expect(impl.calls).toEqual([])
  })
})

describe('an answer', () => {
  const keys = async (profile: ProfileName, call: object): Promise<string[]> => {
    const { call: ask } = await dialled({ profile })
    return Object.keys(await ask(call)).toSorted()
  }

  it.each<[ProfileName, string[], string[]]>([
    [
      'napcat',
      ['data', 'echo', 'message', 'retcode', 'status', 'stream', 'wording'],
      ['data', 'echo', 'message', 'retcode', 'status', 'stream', 'wording'],
    ],
    [
      'llonebot',
      ['data', 'echo', 'message', 'retcode', 'status', 'wording'],
      ['data', 'echo', 'message', 'retcode', 'status', 'wording'],
    ],
    ['lagrange', ['data', 'echo', 'retcode', 'status'], ['data', 'echo', 'retcode', 'status']],
    [
      'go-cqhttp',
      ['data', 'echo', 'message', 'retcode', 'status'],
      ['data', 'echo', 'message', 'msg', 'retcode', 'status', 'wording'],
    ],
  ])('of %s has its fields', async (profile, ok, failed) => {
    expect(await keys(profile, { action: 'get_login_info', echo: 'e' })).toEqual(ok)
    expect(await keys(profile, { action: 'no_such_action', echo: 'e' })).toEqual(failed)
  })

  it.each<[ProfileName, unknown, unknown]>([
    ['napcat', '', null],
    ['llonebot', undefined, undefined],
    ['lagrange', null, null],
    ['go-cqhttp', undefined, undefined],
  ])('of %s to a call without an echo has %j', async (profile, known, unknown) => {
    const { call } = await dialled({ profile })
    expect((await call({ action: 'get_status' })).echo).toEqual(known)
    expect((await call({ action: 'no_such_action' })).echo).toEqual(unknown)
  })

  it.each<[ProfileName, object]>([
    ['napcat', { retcode: 1400, echo: null }],
    ['llonebot', { retcode: 1400, echo: 'e' }],
    ['go-cqhttp', { retcode: 404, echo: 'e', msg: 'API_NOT_FOUND' }],
  ])('of %s to a broken frame', async (profile, expected) => {
    const { call } = await dialled({ profile })
    expect(await call('{"action":"get_status","echo":"e",')).toMatchObject(expected)
  })

  it('of Lagrange.OneBot to a broken frame does not come', async () => {
    const { call, socket } = await dialled({ profile: 'lagrange' })
    socket.send('{"action":"get_status","echo":"e",')
    expect(await call({ action: 'get_login_info', echo: 'later' })).toMatchObject({ echo: 'later' })
  })

  it('of go-cqhttp does not come to a binary frame', async () => {
    const { call, socket, impl } = await dialled({ profile: 'go-cqhttp' })
    socket.send(Buffer.from('{"action":"get_status","echo":"binary"}'))
    expect(await call({ action: 'get_login_info', echo: 'text' })).toMatchObject({ echo: 'text' })
    expect(impl.calls).toHaveLength(1)
  })

  it.each<[ProfileName, object, object]>([
    ['napcat', { retcode: 1400 }, { retcode: 1200, message: '请指定正确的 group_id 或 user_id' }],
    ['llonebot', { retcode: 1400 }, { retcode: 1200, message: '请指定 group_id 或 user_id' }],
    ['lagrange', { retcode: 200, data: null }, { retcode: 0 }],
    ['go-cqhttp', { retcode: 100, msg: 'EMPTY_MSG_ERROR' }, { retcode: 100, msg: 'GROUP_NOT_FOUND' }],
  ])('of %s to a message without a text, and to one without a group', async (profile, empty, nowhere) => {
    const { call } = await dialled({ profile })
    expect(await call({ action: 'send_group_msg', params: { group_id: 1 } })).toMatchObject(empty)
    expect(await call({ action: 'send_group_msg', params: { message: 'hi' } })).toMatchObject(nowhere)
  })

  it('without a result has no data in NapCat and LLOneBot', async () => {
    for (const [profile, expected] of [
      ['napcat', undefined],
      ['llonebot', undefined],
      ['lagrange', null],
      ['go-cqhttp', null],
    ] as const) {
      const { call, impl } = await dialled({ profile })
      impl.onAction('delete_msg', () => undefined)
      expect((await call({ action: 'delete_msg', echo: 1 })).data).toEqual(expected)
    }
  })

  it('escapes what its JSON library escapes', async () => {
    const lagrange = await dialled({ profile: 'lagrange' })
    await lagrange.impl.message({ text: 'a"b\\<你' })
    const text = await lagrange.text()
    expect(text).toContain('a\\u0022b\\\\\\u003C\\u4F60')
    expect(JSON.parse(text)).toMatchObject({ raw_message: 'a"b\\<你' })
    const gocq = await dialled({ profile: 'go-cqhttp' })
    await gocq.impl.message({ text: '<你' })
    expect(await gocq.text()).toContain('\\u003c你')
  })
})

describe('a message event', () => {
  it.each<[ProfileName, object, object]>([
    ['napcat', { message_format: 'array', real_seq: expect.any(String) }, { target_id: 20002 }],
    ['llonebot', { message_format: 'array', group_name: 'group 30003' }, { sender: { user_id: 20002 } }],
    ['lagrange', { anonymous: null, message_style: null }, { target_id: 10001, font: 0 }],
    ['go-cqhttp', { anonymous: null, message: 'hi', message_seq: expect.any(Number) }, { target_id: 10001 }],
  ])('of %s has its fields', async (profile, group, direct) => {
    const { impl, next } = await dialled({ profile })
    await impl.message({ text: 'hi', groupId: '30003' })
    await impl.message({ text: 'hi' })
    expect(await next()).toMatchObject({ raw_message: 'hi', ...group })
    expect(await next()).toMatchObject({ raw_message: 'hi', ...direct })
  })

  it('has an id below 0 where ids are hashes with a sign', async () => {
    for (const profile of ['llonebot', 'lagrange', 'go-cqhttp'] as const) {
      const { impl, next, call } = await dialled({ profile })
      await impl.message({ text: 'hi' })
      expect(Number((await next()).message_id)).toBeLessThan(0)
      const answer = await call({ action: 'send_group_msg', params: { group_id: 1, message: 'hi' } })
      expect(answer).toMatchObject({ data: { message_id: expect.any(Number) } })
      expect(JSON.stringify(answer)).toContain('"message_id":-')
    }
  })
})

describe('an HTTP API', () => {
  const asked = async (
    profile: ProfileName,
    path: string,
    init: RequestInit = {},
    authorization: string | undefined = `Bearer ${TOKEN}`,
  ): Promise<[status: number, body: unknown]> => {
    const impl = await listening({ profile, transport: 'http' })
    const headers = { ...(authorization && { authorization }), ...init.headers }
    const response = await fetch(`${impl.url}${path}`, { ...init, headers })
    const text = await response.text()
    return [response.status, text.startsWith('{') ? JSON.parse(text) : text]
  }
  const json = { 'content-type': 'application/json' }

  it.each<[ProfileName, number, number]>([
    ['napcat', 403, 403],
    ['llonebot', 403, 403],
    ['lagrange', 401, 403],
    ['go-cqhttp', 401, 403],
  ])('of %s answers %d without a token, %d to a wrong one', async (profile, missing, wrong) => {
    expect((await asked(profile, '/get_status', {}, ''))[0]).toBe(missing)
    expect((await asked(profile, '/get_status', {}, 'Bearer x'))[0]).toBe(wrong)
  })

  it.each<[ProfileName, number, object]>([
    ['napcat', 200, { retcode: 200, message: '不支持的Api nope', echo: expect.any(String) }],
    ['llonebot', 404, { retcode: 404, message: 'nope API 不存在' }],
    ['lagrange', 200, { retcode: 404, status: 'failed', echo: null }],
    ['go-cqhttp', 200, { retcode: 404, msg: 'API_NOT_FOUND', wording: 'API不存在' }],
  ])('of %s answers an action that it does not know with %d', async (profile, status, body) => {
    expect(await asked(profile, '/nope')).toMatchObject([status, body])
  })

  it.each<[ProfileName, number, unknown]>([
    ['napcat', 400, 'Invalid JSON'],
    ['llonebot', 200, { retcode: 400 }],
    ['go-cqhttp', 400, ''],
  ])('of %s answers broken JSON with %d', async (profile, status, body) => {
    const init = { method: 'POST', body: '{', headers: json }
    expect(await asked(profile, '/get_status', init)).toEqual([
      status,
      typeof body === 'string' ? body : expect.objectContaining(body),
    ])
  })

  it('of Lagrange.OneBot answers broken JSON never, and other types with 406', async () => {
    const signal = AbortSignal.timeout(50)
    const init = { method: 'POST', body: '{', headers: json, signal }
    await expect(asked('lagrange', '/get_status', init)).rejects.toThrow('timeout')
    const text = { method: 'POST', body: '{}', headers: { 'content-type': 'text/plain' } }
    expect((await asked('lagrange', '/get_status', text))[0]).toBe(406)
  })

  it.each<[ProfileName, number]>([
    ['napcat', 200],
    ['llonebot', 200],
    ['lagrange', 405],
    ['go-cqhttp', 404],
  ])('of %s answers PUT with %d', async (profile, status) => {
    expect((await asked(profile, '/get_status', { method: 'PUT' }))[0]).toBe(status)
  })

  it('of go-cqhttp takes the action in the body, and cuts _async off', async () => {
    const body = JSON.stringify({ action: 'get_login_info_async', params: {} })
    const [status, answer] = await asked('go-cqhttp', '/', { method: 'POST', body, headers: json })
    expect([status, answer]).toMatchObject([200, { data: { user_id: 10001 } }])
    expect(answer).not.toHaveProperty('echo')
  })

  it('has a root that tells of NapCat alone', async () => {
    expect(await asked('napcat', '/')).toMatchObject([200, { message: 'NapCat4 Is Running' }])
    expect(await asked('llonebot', '/')).toEqual([404, '404 Not Found'])
    expect(await asked('lagrange', '/')).toMatchObject([200, { retcode: 404 }])
  })
})

describe('a post', () => {
  it.each<[ProfileName, Record<string, unknown>]>([
    ['napcat', { 'transfer-encoding': 'chunked', 'x-self-id': '10001' }],
    ['llonebot', { 'user-agent': 'node', 'sec-fetch-mode': 'cors' }],
    ['lagrange', { 'content-type': 'application/json; charset=utf-8' }],
    ['go-cqhttp', { 'user-agent': 'CQHttp/4.15.0' }],
  ])('of %s has its headers, and is signed', async (profile, headers) => {
    const { impl, posts } = await receiving({ profile, silent: true, secret: 's' })
    await impl.message({ text: 'hi' })
    const [post] = posts
    expect(post?.headers).toMatchObject(headers)
    const digest = createHmac('sha1', 's')
      .update(post?.body ?? '')
      .digest('hex')
    expect(post?.headers['x-signature']).toBe(`sha1=${digest}`)
    expect(post?.headers.authorization).toBeUndefined()
  })

  it('is signed with the token where NapCat and LLOneBot have no other key', async () => {
    for (const [profile, isSigned] of [
      ['napcat', true],
      ['llonebot', true],
      ['lagrange', false],
      ['go-cqhttp', false],
    ] as const) {
      const { impl, posts } = await receiving({ profile, silent: true })
      await impl.message({ text: 'hi' })
      expect('x-signature' in (posts[0]?.headers ?? {})).toBe(isSigned)
    }
  })

  it('is sent again by go-cqhttp alone, three times', async () => {
    for (const [profile, tries] of [
      ['napcat', 1],
      ['go-cqhttp', 4],
    ] as const) {
      const { impl, posts } = await receiving({ profile, silent: true }, (response) => response.destroy())
      await expect(impl.message({ text: 'hi' })).rejects.toThrow()
      expect(posts).toHaveLength(tries)
    }
  })

  it.each<[ProfileName, number]>([
    ['napcat', 0],
    ['llonebot', 1],
    ['go-cqhttp', 1],
  ])('of %s that is refused is read for a quick operation %d times', async (profile, taken) => {
    const { impl } = await receiving({ profile, silent: true }, (response) =>
      response.writeHead(500).end('{"reply":"x"}'),
    )
    await impl.message({ text: 'hi' })
    expect(impl.quickOperations).toHaveLength(taken)
  })

  it('tells of the start in Lagrange.OneBot alone', async () => {
    const { impl, posts } = await receiving({ profile: 'lagrange' })
    const plain = await receiving({ profile: 'napcat' })
    for (const each of [impl, plain.impl]) await each.message({ text: 'hi' })
    expect(posts.map(({ body }) => JSON.parse(body).post_type).toSorted()).toEqual(['message', 'meta_event'])
    expect(plain.posts).toHaveLength(1)
  })
})
