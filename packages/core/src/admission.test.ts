import { describe, expect, it } from 'vitest'
import { admit } from './admission.js'
import type { Admission, Handshake, Peer } from './driver.js'

const TOKEN = 's3cret'

type Given = Omit<Partial<Handshake>, 'url'> & { query?: string }

/** The decision on a handshake from this machine; what is given replaces the usual. */
const decide = ({ query = '', ...given }: Given = {}): Admission =>
  admit(
    {
      shape: 'socket',
      method: 'GET',
      url: new URL(`http://localhost/ws${query}`),
      headers: {},
      credentials: {},
      remoteAddress: '127.0.0.1',
      ...given,
    },
    7,
  )

function peerOf(given: Given): Peer {
  const admission = decide(given)
  if (!admission.ok) throw new Error(`refused: ${admission.code}`)
  return admission.peer
}

function refusalOf(given: Given): [status: number, code: string] | undefined {
  const admission = decide(given)
  return admission.ok ? undefined : [admission.status, admission.code]
}

const v11Headers = { 'x-self-id': '10001', 'x-client-role': 'Universal', 'user-agent': 'OneBot/11' }
const credentials = { accessToken: TOKEN }

describe('a refusal', () => {
  it('tells what is wrong, and what to change in both languages', () => {
    expect(decide({ credentials })).toEqual({
      ok: false,
      status: 401,
      code: 'TOKEN_MISSING',
      reason: 'the handshake has no access token',
      hint: expect.stringMatching(/^Put the access token .*\n请在协议端填写/),
    })
  })

  it('repeats nothing of the peer that is long, secret or on more than one line', () => {
    const forged = `11.x\n[INFO] access_token=${TOKEN}${'x'.repeat(5000)}`
    for (const headers of [{ origin: forged }, { 'x-onebot-version': forged }, { 'x-self-id': forged }]) {
      const admission = decide({ headers })
      if (admission.ok) throw new Error('admitted')
      expect(admission.reason).not.toMatch(/\n|s3cret/)
      expect(admission.reason.length).toBeLessThan(200)
    }
  })
})

describe('a web page', () => {
  it.each([
    [{ origin: 'https://example.com' }],
    [{ origin: 'null' }],
    [{ origin: '' }],
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-origin' }],
    [{ 'sec-fetch-site': 'none' }],
  ])('is refused: %j', (headers) => {
    expect(refusalOf({ headers })).toEqual([403, 'ORIGIN_REFUSED'])
    expect(refusalOf({ headers: { ...headers, authorization: `Bearer ${TOKEN}` }, credentials })).toEqual([
      403,
      'ORIGIN_REFUSED',
    ])
    expect(refusalOf({ headers, credentials: { allowedOrigins: [] } })).toEqual([403, 'ORIGIN_REFUSED'])
  })

  it('is let in where its origin is listed, if it has the token', () => {
    const allowed = { ...credentials, allowedOrigins: ['https://example.com'] }
    const headers = { origin: 'https://example.com', 'sec-fetch-site': 'cross-site' }
    expect(refusalOf({ headers, credentials: allowed })).toEqual([401, 'TOKEN_MISSING'])
    const withToken = { ...headers, authorization: `Bearer ${TOKEN}` }
    expect(refusalOf({ headers: withToken, credentials: allowed })).toBeUndefined()
  })

  it.each([
    'https://example.com.evil.org',
    'https://example.co',
    'http://example.com',
    'HTTPS://EXAMPLE.COM',
  ])('is refused where its origin %s is not exactly the one that is listed', (origin) => {
    const allowed = { allowedOrigins: ['https://example.com'] }
    expect(refusalOf({ headers: { origin }, credentials: allowed })).toEqual([403, 'ORIGIN_REFUSED'])
  })

  it('is not what a program is that sends sec-fetch-mode, as the fetch of Node does', () => {
    expect(refusalOf({ headers: { 'sec-fetch-mode': 'cors' } })).toBeUndefined()
  })
})

describe('a token', () => {
  it.each<[string, Given, [number, string] | undefined]>([
    ['in the header', { headers: { authorization: `Bearer ${TOKEN}` } }, undefined],
    ['with another scheme', { headers: { authorization: `token ${TOKEN}` } }, undefined],
    ['without a scheme', { headers: { authorization: TOKEN } }, undefined],
    ['in the query', { query: `?access_token=${TOKEN}` }, undefined],
    ['that is wrong', { headers: { authorization: 'Bearer x' } }, [403, 'TOKEN_WRONG']],
    ['that is wrong in the query', { query: '?access_token=x' }, [403, 'TOKEN_WRONG']],
    [
      'that is wrong in the header and right in the query',
      { headers: { authorization: 'Bearer x' }, query: `?access_token=${TOKEN}` },
      [403, 'TOKEN_WRONG'],
    ],
    ['that is absent', {}, [401, 'TOKEN_MISSING']],
    ['that is empty', { headers: { authorization: 'Bearer ' } }, [401, 'TOKEN_MISSING']],
    ['that is empty in the query', { query: '?access_token=' }, [401, 'TOKEN_MISSING']],
  ])('%s gives %j', (_, given, refusal) => {
    expect(refusalOf({ ...given, credentials })).toEqual(refusal)
    // Who comes from this machine needs it too, and so does whoever is let in without one where none is set.
    expect(
      refusalOf({
        ...given,
        credentials: { ...credentials, allowUnauthenticated: true },
        remoteAddress: '::1',
      }),
    ).toEqual(refusal)
  })

  it('binds its accounts, so that another one is refused before the upgrade', () => {
    const bound = { accessToken: { 10001: 'one', 10002: 'two' } }
    const headers = (token: string, selfId: string) => ({
      authorization: `Bearer ${token}`,
      'x-self-id': selfId,
    })
    expect(peerOf({ headers: headers('one', '10001'), credentials: bound }).allows).toEqual(['10001'])
    expect(refusalOf({ headers: headers('one', '10002'), credentials: bound })).toEqual([
      403,
      'TOKEN_OF_ANOTHER_ACCOUNT',
    ])
    // Nobody is named yet: what the events name is checked later.
    expect(peerOf({ headers: headers('two', '0'), credentials: bound }).allows).toEqual(['10002'])
    expect(peerOf({ headers: { authorization: 'Bearer two' }, credentials: bound }).allows).toEqual(['10002'])
  })

  it('is checked before anything else is said about the handshake', () => {
    const headers = { 'sec-websocket-protocol': '13.x', 'x-self-id': '\u0000' }
    expect(refusalOf({ headers, credentials })).toEqual([401, 'TOKEN_MISSING'])
  })
})

describe('where no token is set', () => {
  it.each(['127.0.0.1', '127.0.0.2', '::1', '::ffff:127.0.0.1'])('%s is let in', (remoteAddress) => {
    expect(refusalOf({ remoteAddress })).toBeUndefined()
  })

  it.each([() => undefined, () => '', () => []])(
    'a function that gives none lets nobody in',
    (accessToken) => {
      expect(refusalOf({ remoteAddress: '127.0.0.1', credentials: { accessToken } })).toEqual([
        503,
        'TOKEN_FUNCTION_FAILED',
      ])
    },
  )

  it.each(['x-forwarded-for', 'forwarded'])('a connection with %s only looks local', (name) => {
    const headers = { [name]: '203.0.113.9' }
    expect(refusalOf({ remoteAddress: '127.0.0.1', headers })).toEqual([403, 'TOKEN_NOT_CONFIGURED'])
  })

  it('who comes from no address, as through a Unix socket, is let in', () => {
    const url = new URL('http://localhost/ws')
    expect(admit({ shape: 'socket', method: 'GET', url, headers: {}, credentials: {} }, 7)).toEqual({
      ok: true,
      peer: { id: 'unnamed:7', role: 'universal' },
    })
  })

  it.each(['192.168.1.5', '10.0.0.1', '::ffff:192.168.1.5', 'fe80::1', '8.8.8.8'])(
    '%s is refused',
    (remoteAddress) => {
      expect(refusalOf({ remoteAddress })).toEqual([403, 'TOKEN_NOT_CONFIGURED'])
      for (const accessToken of ['', ['']]) {
        expect(refusalOf({ remoteAddress, credentials: { accessToken } })).toEqual([
          403,
          'TOKEN_NOT_CONFIGURED',
        ])
      }
      expect(refusalOf({ remoteAddress, credentials: { allowUnauthenticated: true } })).toBeUndefined()
    },
  )
})

describe('the version', () => {
  it.each<[string, Record<string, string>, 'v11' | 'v12' | undefined]>([
    ['a V12 subprotocol', { 'sec-websocket-protocol': '12.go-libonebot' }, 'v12'],
    ['a V12 subprotocol among others', { 'sec-websocket-protocol': 'chat, 12.x' }, 'v12'],
    ['a V12 subprotocol beside a newer one', { 'sec-websocket-protocol': '13.x, 12.x' }, 'v12'],
    ['X-OneBot-Version 12', { 'x-onebot-version': '12' }, 'v12'],
    ['X-OneBot-Version 11', { 'x-onebot-version': '11' }, 'v11'],
    ['the User-Agent of V12', { 'user-agent': 'OneBot/12 Walle/0.7.0' }, 'v12'],
    ['the User-Agent of V11', { 'user-agent': 'OneBot/11' }, 'v11'],
    ['X-OneBot-Version before User-Agent', { 'x-onebot-version': '12', 'user-agent': 'OneBot/11' }, 'v12'],
    ['X-Self-ID', { 'x-self-id': '10001', 'user-agent': 'CQHttp/4.15.0' }, 'v11'],
    ['X-Client-Role', { 'x-client-role': 'Universal' }, 'v11'],
    ['a subprotocol that is none of OneBot', { 'sec-websocket-protocol': 'chat' }, undefined],
    ['a subprotocol without an implementation', { 'sec-websocket-protocol': '12.' }, undefined],
    ['nothing', {}, undefined],
  ])('by %s is found', (_, headers, protocol) => {
    expect(peerOf({ headers }).protocol).toBe(protocol)
  })

  it.each([
    [{ 'sec-websocket-protocol': '11.x' }],
    [{ 'sec-websocket-protocol': '13.x' }],
    [{ 'sec-websocket-protocol': '112.x' }],
    [{ 'sec-websocket-protocol': '13.x', 'x-self-id': '1' }],
    [{ 'x-onebot-version': '13' }],
    [{ 'x-onebot-version': '4' }],
    [{ 'user-agent': 'OneBot/13 x' }],
    [{ 'user-agent': 'OneBot/10' }],
  ])('%j is refused', (headers) => {
    expect(refusalOf({ headers })).toEqual([400, 'VERSION_UNSUPPORTED'])
  })

  it.each<[Handshake['route'], Record<string, string>]>([
    [{ path: '/onebot/v11/ws', protocol: 'v11' }, { 'sec-websocket-protocol': '12.x' }],
    [{ path: '/onebot/v11/ws', protocol: 'v11' }, { 'user-agent': 'OneBot/12' }],
    [{ path: '/onebot/v12/ws', protocol: 'v12' }, v11Headers],
    [{ path: '/onebot/v12/ws', protocol: 'v12' }, { 'x-self-id': '10001' }],
  ])('of the path %j that is not that of the headers %j is refused', (route, headers) => {
    if (route === undefined) throw new Error('no route')
    expect(refusalOf({ route, headers })).toEqual([400, 'VERSION_MISMATCH'])
  })

  it('is that of the path where the headers say nothing, or the same', () => {
    expect(peerOf({ route: { path: '/onebot/v11/ws', protocol: 'v11' } }).protocol).toBe('v11')
    expect(peerOf({ route: { path: '/onebot/v12/ws', protocol: 'v12' } }).protocol).toBe('v12')
    expect(peerOf({ route: { path: '/onebot/v11/ws', protocol: 'v11' }, headers: v11Headers }).protocol).toBe(
      'v11',
    )
    expect(peerOf({ route: { path: '/ws' }, headers: v11Headers }).protocol).toBe('v11')
  })

  it('is answered with the subprotocol that was offered, and with no other', () => {
    expect(decide({ headers: { 'sec-websocket-protocol': 'chat, 12.go-libonebot' } })).toMatchObject({
      ok: true,
      subprotocol: '12.go-libonebot',
    })
    for (const headers of [{}, v11Headers, { 'sec-websocket-protocol': 'chat' }]) {
      expect(decide({ headers })).not.toHaveProperty('subprotocol')
    }
  })
})

describe('the peer', () => {
  it('of V11 has its account, its role and where it came from', () => {
    expect(peerOf({ headers: v11Headers })).toEqual({
      id: 'v11:10001',
      protocol: 'v11',
      role: 'universal',
      self: { platform: 'qq', user_id: '10001' },
      address: '127.0.0.1',
    })
  })

  it('of V12 has its implementation, and no account whatever X-Self-ID says', () => {
    const peer = { id: 'unnamed:7', protocol: 'v12', role: 'universal', address: '127.0.0.1' }
    expect(peerOf({ headers: { 'sec-websocket-protocol': '12.go-libonebot' } })).toEqual({
      ...peer,
      impl: 'go-libonebot',
    })
    expect(peerOf({ headers: { 'x-onebot-version': '12', 'x-impl': 'onebots', 'x-self-id': '1' } })).toEqual({
      ...peer,
      impl: 'onebots',
    })
    expect(peerOf({ headers: { 'x-onebot-version': '12' } })).toEqual(peer)
  })

  it('of which nothing is known has a name that is used once', () => {
    expect(peerOf({})).toEqual({ id: 'unnamed:7', role: 'universal', address: '127.0.0.1' })
  })

  it('has a short name for an implementation that told a long one', () => {
    const { impl } = peerOf({ headers: { 'sec-websocket-protocol': `12.${'x'.repeat(5000)}` } })
    expect(impl?.length).toBeLessThan(100)
  })

  it.each<[string | undefined, string]>([
    ['API', 'api'],
    ['Api', 'api'],
    ['api', 'api'],
    ['Event', 'event'],
    ['EVENT', 'event'],
    ['Universal', 'universal'],
    ['universal', 'universal'],
    [' API ', 'api'],
    [undefined, 'universal'],
    ['', 'universal'],
    ['Other', 'universal'],
  ])('of X-Client-Role %j is %s', (header, role) => {
    expect(peerOf({ headers: { ...v11Headers, 'x-client-role': header } }).role).toBe(role)
  })

  it('has the role of the path before that of the header', () => {
    const route = { path: '/ws/event', protocol: 'v11', role: 'event' } as const
    expect(peerOf({ route, headers: v11Headers }).role).toBe('event')
  })
})

describe('X-Self-ID', () => {
  it.each([[undefined], [''], ['0'], ['  ']])('%j names nobody', (selfId) => {
    const peer = peerOf({ headers: { ...v11Headers, 'x-self-id': selfId } })
    expect(peer).toMatchObject({ id: 'unnamed:7', protocol: 'v11' })
    expect(peer).not.toHaveProperty('self')
  })

  it.each([
    '10001',
    '9007199254740993',
    'bot_b',
    '机器人',
    '__proto__',
    'constructor',
    '-1',
    '😀',
    'x'.repeat(128),
  ])('%j names an account', (selfId) => {
    expect(peerOf({ headers: { ...v11Headers, 'x-self-id': selfId } })).toMatchObject({
      id: `v11:${selfId}`,
      self: { platform: 'qq', user_id: selfId },
    })
  })

  it('is trimmed', () => {
    expect(peerOf({ headers: { ...v11Headers, 'x-self-id': ' 10001 ' } }).self?.user_id).toBe('10001')
  })

  it.each([
    ['x'.repeat(129)],
    ['x'.repeat(1024)],
    ['1\u00002'],
    ['1\n2'],
    ['1\r\nX-Forged: 1'],
    ['1\u001b[31m'],
    ['1\u007f2'],
    ['1\u00852'],
    ['1 2'],
    ['1\t2'],
  ])('%j is refused', (selfId) => {
    expect(refusalOf({ headers: { ...v11Headers, 'x-self-id': selfId } })).toEqual([400, 'SELF_ID_INVALID'])
  })
})
