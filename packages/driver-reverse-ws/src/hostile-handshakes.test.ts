/** Connections that never become links: what they are told, what they cost, and who still gets in. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextEvent, startBot, TOKEN } from '../../../test/support/harness.js'
import {
  dial,
  frame,
  open,
  plainRequest,
  type RawAnswer,
  type RawClient,
  type RequestSpec,
  upgradeRequest,
} from '../../../test/support/raw-client.js'
import { type ErrorCode, hints } from '../../core/src/hints.js'
import { defaultPaths } from '../../core/src/paths.js'
import type { ReverseWsOptions } from './options.js'

const ACCOUNT = { headers: { 'X-Self-ID': '10001' } }

async function startOnPort(
  driver: Omit<ReverseWsOptions, 'port'> = {},
): Promise<Awaited<ReturnType<typeof startBot>> & { port: number }> {
  const bot = await startBot({ driver })
  return { ...bot, port: bot.driver.port ?? 0 }
}

/** A refusal as it must be: understood by people who read either language, and silent about secrets. */
function expectRefusal({ status, headers, body }: RawAnswer, expected: number, code: ErrorCode): void {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(body)
  expect(status, text).toBe(expected)
  expect(headers).toMatchObject({
    'content-type': 'text/plain; charset=utf-8',
    'content-length': String(body.length),
    'x-onebot-error': code,
    connection: 'close',
  })
  expect(text).toContain(`[${code}]`)
  expect(text).toContain(hints[code].en)
  expect(text).toContain(hints[code].zh)
  expect(JSON.stringify(headers) + text).not.toContain(TOKEN)
}

/** What bytes on a connection of their own are answered with; the bot must then end the connection. */
async function ask(port: number, bytes: string | Uint8Array): Promise<RawAnswer> {
  const client = await dial(port)
  const answer = await client.write(bytes).answer()
  await client.closed
  return answer
}

describe('what is refused says why, in both languages, and names no token', () => {
  const wrong = 'Bearer not-the-token'
  const manyHeaders = Array.from({ length: 10_000 }, (_, i) => [`X-${i}`, '1'])

  it.each<[name: string, spec: RequestSpec, status: number, code: ErrorCode]>([
    ['no key', { headers: { 'Sec-WebSocket-Key': undefined } }, 400, 'HANDSHAKE_INVALID'],
    ['a short key', { headers: { 'Sec-WebSocket-Key': 'c2hvcnQ=' } }, 400, 'HANDSHAKE_INVALID'],
    [
      'a key that is not base64',
      { headers: { 'Sec-WebSocket-Key': '!'.repeat(24) } },
      400,
      'HANDSHAKE_INVALID',
    ],
    ['no version', { headers: { 'Sec-WebSocket-Version': undefined } }, 400, 'HANDSHAKE_INVALID'],
    ['version 12', { headers: { 'Sec-WebSocket-Version': '12' } }, 400, 'HANDSHAKE_INVALID'],
    ['another upgrade', { headers: { Upgrade: 'h2c' } }, 426, 'UPGRADE_REQUIRED'],
    ['POST', { method: 'POST' }, 400, 'HANDSHAKE_INVALID'],
    ['a broken subprotocol', { headers: { 'Sec-WebSocket-Protocol': ',,' } }, 400, 'HANDSHAKE_INVALID'],
    ['no token', { headers: { Authorization: undefined } }, 401, 'TOKEN_MISSING'],
    ['a wrong token', { headers: { Authorization: wrong } }, 403, 'TOKEN_WRONG'],
    ['a wrong token in Latin-1', { headers: { Authorization: 'Bearer t\u00f6ken' } }, 403, 'TOKEN_WRONG'],
    [
      'OneBot 13',
      { target: '/ws', headers: { 'Sec-WebSocket-Protocol': '13.x' } },
      400,
      'VERSION_UNSUPPORTED',
    ],
    ['V12 on the path of V11', { headers: { 'Sec-WebSocket-Protocol': '12.x' } }, 400, 'VERSION_MISMATCH'],
    ['an account with a space', { headers: { 'X-Self-ID': '1 2' } }, 400, 'SELF_ID_INVALID'],
    ['an account of 129 characters', { headers: { 'X-Self-ID': '1'.repeat(129) } }, 400, 'SELF_ID_INVALID'],
    ['a web page', { headers: { Origin: 'http://evil.example' } }, 403, 'ORIGIN_REFUSED'],
    ['a sandboxed web page', { headers: { Origin: 'null' } }, 403, 'ORIGIN_REFUSED'],
    ['a web page of the same site', { headers: { 'Sec-Fetch-Site': 'same-origin' } }, 403, 'ORIGIN_REFUSED'],
    ['another path', { target: '/elsewhere' }, 404, 'PATH_UNKNOWN'],
  ])('an upgrade with %s', async (_name, spec, status, code) => {
    const { app, port, connect } = await startOnPort()
    expectRefusal(await ask(port, upgradeRequest(spec)), status, code)
    expect(app.bots).toEqual([])
    await connect()
    expect(app.bots).toHaveLength(1)
  })

  it('whatever the token is that was presented', async () => {
    const { port } = await startOnPort()
    const target = `/elsewhere?access_token=${TOKEN}`
    expectRefusal(await ask(port, upgradeRequest({ target })), 404, 'PATH_UNKNOWN')
    expectRefusal(await ask(port, plainRequest({ target })), 426, 'UPGRADE_REQUIRED')
    const headers = { 'Sec-WebSocket-Key': TOKEN }
    expectRefusal(await ask(port, upgradeRequest({ headers })), 400, 'HANDSHAKE_INVALID')
    const page = { Origin: `http://evil.example/?access_token=${TOKEN}` }
    expectRefusal(await ask(port, upgradeRequest({ headers: page })), 403, 'ORIGIN_REFUSED')
  })

  it.each(['GET', 'POST', 'PUT', 'OPTIONS'])('%s over HTTP, with the addresses to use', async (method) => {
    const { port } = await startOnPort()
    const headers = { Host: `bot:${port}` }
    const answer = await ask(port, plainRequest({ method, target: '/onebot/v11/ws', headers }))
    expectRefusal(answer, 426, 'UPGRADE_REQUIRED')
    expect(answer.headers.upgrade).toBe('websocket')
    // As the peer reaches them, which in a container is not the address that is listened on.
    for (const path of ['/onebot/v11/ws', '/onebot/v12/ws', '/ws']) {
      expect(answer.body.toString()).toContain(`ws://bot:${port}${path}`)
    }
  })

  it('POST with a body', async () => {
    const { port } = await startOnPort()
    const body = 'x'.repeat(100_000)
    const head = plainRequest({ method: 'POST', headers: { 'Content-Length': String(body.length) } })
    expectRefusal(await ask(port, head + body), 426, 'UPGRADE_REQUIRED')
  })

  it('a wrong path, with those that there are', async () => {
    const { port } = await startOnPort()
    const answer = await ask(port, upgradeRequest({ target: '/' }))
    expectRefusal(answer, 404, 'PATH_UNKNOWN')
    for (const { path } of defaultPaths) expect(answer.body.toString()).toContain(path)
  })

  const notHttp: [name: string, bytes: string | Uint8Array][] = [
    ['garbage', '\0\x01\x02 this is not HTTP\r\n\r\n'],
    ['a TLS client hello', Buffer.from('160301002f0100002b0303', 'hex')],
    ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['a WebSocket frame', frame('{}')],
    ['a path that is none', upgradeRequest({ target: '?x' })],
    ['a header without a name', upgradeRequest({ headers: { '': 'x' } })],
    ['64 KB of headers', upgradeRequest({ headers: { 'X-Large': 'x'.repeat(65_536) } })],
    ['64 KB of a path', upgradeRequest({ target: `/${'x'.repeat(65_536)}` })],
    ['10,000 headers', upgradeRequest({ headers: Object.fromEntries(manyHeaders) })],
  ]

  it.each(notHttp)('%s instead of a request ends its own connection alone', async (_name, bytes) => {
    const { app, port, connect } = await startOnPort()
    const { status } = await ask(port, bytes)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
    await connect()
    expect(app.bots).toHaveLength(1)
  })

  it('what is no HTTP request', async () => {
    const { port } = await startOnPort()
    for (const [, bytes] of notHttp) {
      const answer = await ask(port, bytes)
      expectRefusal(answer, answer.status, 'HANDSHAKE_INVALID')
    }
  })
})

describe('a handshake that was turned away', () => {
  it.each<[code: ErrorCode, spec: RequestSpec]>([
    ['TOKEN_WRONG', { headers: { Authorization: 'Bearer x' } }],
    ['ORIGIN_REFUSED', { headers: { Origin: 'http://evil.example' } }],
    ['PATH_UNKNOWN', { target: '/elsewhere' }],
    ['HANDSHAKE_INVALID', { headers: { 'Sec-WebSocket-Key': undefined } }],
    ['TOO_MANY_LINKS', {}],
  ])('with %s is counted by that code, and logged', async (code, spec) => {
    const { app, port, lines } = await startOnPort({ maxLinks: 1 })
    if (code === 'TOO_MANY_LINKS') await open(port, ACCOUNT)
    const { headers } = await ask(port, upgradeRequest(spec))
    expect(headers['x-onebot-error']).toBe(code)
    expect(app.status().counters.refused).toEqual({ [code]: 1 })
    expect(lines.filter((line) => line.includes(`[${code}]`))).toHaveLength(1)
  })
})

describe('who may come from a web page', () => {
  it.each<[name: string, headers: RequestSpec['headers'], status: number]>([
    ['of a listed origin', { Origin: 'https://mine.example', 'Sec-Fetch-Site': 'cross-site' }, 101],
    ['of another origin', { Origin: 'https://other.example' }, 403],
    ['of a listed origin with another port', { Origin: 'https://mine.example:8443' }, 403],
    ['of an origin that begins like a listed one', { Origin: 'https://mine.example.evil.example' }, 403],
    ['that hides its origin', { 'Sec-Fetch-Site': 'cross-site' }, 403],
  ])('one %s', async (_name, headers, status) => {
    const { port } = await startOnPort({ allowedOrigins: ['https://mine.example'] })
    const client = await dial(port)
    const answer = await client
      .write(upgradeRequest({ headers: { ...ACCOUNT.headers, ...headers } }))
      .answer()
    expect(answer.status).toBe(status)
    if (status !== 101) expectRefusal(answer, 403, 'ORIGIN_REFUSED')
  })

  it('none without the token', async () => {
    const { port } = await startOnPort({ allowedOrigins: ['https://mine.example'] })
    const headers = { Origin: 'https://mine.example', Authorization: undefined }
    expectRefusal(await ask(port, upgradeRequest({ headers })), 401, 'TOKEN_MISSING')
  })
})

describe('the path', () => {
  it.each([
    '/onebot/v11/ws',
    '/onebot/v11/ws/',
    '/onebot/v11/ws?',
    '/onebot/v11/ws?a=b&c=%zz',
    '/onebot/v11/ws/?a=b',
    '/onebot/v11/../v11/ws',
  ])('%s is ours', async (target) => {
    const { app, port } = await startOnPort()
    await open(port, { ...ACCOUNT, target })
    expect(app.bots.map(({ selfId }) => selfId)).toEqual(['10001'])
  })

  it.each([
    '/',
    '//',
    '//evil/onebot/v11/ws',
    '//onebot/v11/ws',
    '/onebot/v11/ws//',
    '/onebot/v11/ws/x',
    '/ONEBOT/V11/WS',
    '/onebot/v11/%77s',
    '/onebot%2Fv11%2Fws',
    '/%',
    '/%00',
    '/\\evil\\onebot\\v11\\ws',
    '/onebot/v11/ws;a=b',
    '/?/onebot/v11/ws',
    '*',
    'http://127.0.0.1/elsewhere',
    'http://[',
    'http://user:password@127.0.0.1:99999/onebot/v11/ws',
  ])('%s is not, and is told so', async (target) => {
    const { app, port, connect } = await startOnPort()
    expectRefusal(await ask(port, upgradeRequest({ target })), 404, 'PATH_UNKNOWN')
    expect(app.bots).toEqual([])
    await connect()
  })

  it('in a whole URL is either ours or refused in words', async () => {
    const { port } = await startOnPort()
    const client = await dial(port)
    const target = `ws://127.0.0.1:${port}/onebot/v11/ws`
    const answer = await client.write(upgradeRequest({ target })).answer()
    if (answer.status !== 101) expectRefusal(answer, 404, 'PATH_UNKNOWN')
  })
})

describe('bytes around the request', () => {
  const event = JSON.stringify({
    time: 1,
    self_id: 10001,
    post_type: 'message',
    message_type: 'private',
    user_id: 2,
    message: 'in the same segment',
  })

  it('right behind it, in the same segment, are the first event', async () => {
    const { app, port } = await startOnPort()
    const received = nextEvent(app, 'message')
    const client = await dial(port)
    client.write(Buffer.concat([Buffer.from(upgradeRequest(ACCOUNT)), frame(event)]))
    expect((await client.answer()).status).toBe(101)
    expect((await received)[0].text).toBe('in the same segment')
  })

  it('that cut the first frame at any place lose nothing', async () => {
    const { app, port } = await startOnPort()
    const bytes = Buffer.concat([Buffer.from(upgradeRequest(ACCOUNT)), frame(event)])
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: bytes.length - 1 }), async (cut) => {
        const received = nextEvent(app, 'message')
        const client = await dial(port)
        await new Promise((resolve) => client.socket.write(bytes.subarray(0, cut), resolve))
        client.write(bytes.subarray(cut))
        expect((await received)[0].text).toBe('in the same segment')
        const offline = nextEvent(app, 'offline')
        await client.answer()
        await client.close()
        await offline
      }),
      { numRuns: 100 },
    )
  })

  it('that are a second upgrade request end the link as a bad frame', async () => {
    const { app, port, errors, connect } = await startOnPort()
    const offline = nextEvent(app, 'offline')
    const client = await dial(port)
    client.write(upgradeRequest(ACCOUNT) + upgradeRequest(ACCOUNT))
    expect((await client.answer()).status).toBe(101)
    expect(await client.closeCode()).toBe(1002)
    await offline
    expect(errors.map(({ code }) => code)).toEqual(['BAD_FRAME'])
    await client.closed
    await connect()
  })

  it('that are a second request behind a refused one get no answer', async () => {
    const { port, app } = await startOnPort()
    for (const first of [plainRequest(), upgradeRequest({ target: '/elsewhere' })]) {
      const client = await dial(port)
      client.write(first + plainRequest())
      expect((await client.answer()).status).toBeGreaterThanOrEqual(404)
      await expect(client.answer()).rejects.toThrow('ended')
      await client.closed
    }
    expect(app.status().links).toEqual([])
  })

  it('that are an upgrade behind an ordinary request end with their connection', async () => {
    const { port, app, connect } = await startOnPort()
    const client = await dial(port)
    client.write(plainRequest() + upgradeRequest({ headers: { 'X-Self-ID': '666' } }))
    expectRefusal(await client.answer(), 426, 'UPGRADE_REQUIRED')
    await client.closed
    await expect.poll(() => app.status().links).toEqual([])
    await connect()
  })
})

describe('a reset during the handshake', () => {
  const request = upgradeRequest(ACCOUNT)

  it.each([
    ['that would be accepted', request],
    ['that would be refused', upgradeRequest({ headers: { Authorization: undefined } })],
    ['of another path', upgradeRequest({ target: '/elsewhere' })],
    ['that is no WebSocket', plainRequest()],
    ['with a bad key', upgradeRequest({ headers: { 'Sec-WebSocket-Key': 'x' } })],
  ])('%s ends its own connection alone', async (_name, bytes) => {
    const { app, port, connect } = await startOnPort()
    const impl = await connect({ selfId: '10002' })
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: bytes.length }), async (cut) => {
        const client = await dial(port)
        await new Promise((resolve) => client.socket.write(bytes.slice(0, cut), resolve))
        client.reset()
        await client.closed
      }),
      { numRuns: 50, examples: [[0], [bytes.length]] },
    )
    const received = nextEvent(app, 'message')
    impl.message({ text: 'unharmed' })
    expect((await received)[0].selfId).toBe('10002')
    await expect.poll(() => app.status().links.length).toBe(1)
  })
})

describe('a handshake that takes its time', () => {
  const LIMIT = 200

  /** ms until the bot has ended a connection. */
  async function lifetime(port: number, begin: (client: RawClient) => void): Promise<number> {
    const from = performance.now()
    const client = await dial(port)
    begin(client)
    await client.closed
    return performance.now() - from
  }

  it.each<[name: string, begin: (client: RawClient) => void]>([
    ['nothing at all', () => {}],
    ['half a request line', (client) => client.write('GET /oneb')],
    ['a request line and no header', (client) => client.write('GET /onebot/v11/ws HTTP/1.1\r\n')],
    ['all but the last line break', (client) => client.write(upgradeRequest().slice(0, -2))],
    [
      'a body that does not come',
      (client) => client.write(plainRequest({ method: 'POST', headers: { 'Content-Length': '9' } })),
    ],
  ])('is cut off: %s', async (_name, begin) => {
    const { port, connect } = await startOnPort({ handshakeTimeout: LIMIT })
    expect(await lifetime(port, begin)).toBeLessThan(10 * LIMIT)
    await connect()
  })

  it('is reported once, however many there are', async () => {
    const { port, errors } = await startOnPort({ handshakeTimeout: LIMIT })
    await Promise.all(Array.from({ length: 10 }, () => lifetime(port, () => {})))
    expect(errors).toEqual([expect.objectContaining({ code: 'HANDSHAKE_TIMEOUT', name: 'LinkError' })])
    expect(errors[0]?.shortMessage).toContain('127.0.0.1')
  })

  it('is cut off although bytes keep coming, one by one', async () => {
    const { port, connect } = await startOnPort({ handshakeTimeout: LIMIT })
    const bytes = upgradeRequest({ headers: { 'X-Slow': 'x'.repeat(8000) } })
    let sent = 0
    let timer: ReturnType<typeof setInterval> | undefined
    const lived = await lifetime(port, ({ socket }) => {
      timer = setInterval(() => socket.write(bytes.charAt(sent++)), 5)
    })
    clearInterval(timer)
    expect(sent).toBeGreaterThan(1)
    expect(sent).toBeLessThan(bytes.length)
    expect(lived).toBeGreaterThan(LIMIT / 2)
    expect(lived).toBeLessThan(10 * LIMIT)
    await connect()
  })

  it('does not count once it is finished', async () => {
    const { app, port, connect } = await startOnPort({ handshakeTimeout: LIMIT })
    const impl = await connect({ silent: true })
    expect(await lifetime(port, () => {})).toBeGreaterThan(LIMIT / 2)
    const received = nextEvent(app, 'message')
    impl.message({ text: 'still here' })
    await received
  })
})

/** Silent connections, and how many of them have ended. */
function floodOf(size: number, port: number): { all: Promise<RawClient[]>; left(): number } {
  let left = size
  const dials = Array.from({ length: size }, async () => {
    const client = await dial(port)
    void client.closed.then(() => left--)
    return client
  })
  return { all: Promise.all(dials), left: () => left }
}

describe('500 silent connections', () => {
  const PATIENT = 10_000

  it('keep neither an honest implementation out nor one that is in from working', async () => {
    const perAddress = 32
    const { app, port, connect, errors } = await startOnPort({
      handshakeTimeout: PATIENT,
      maxHandshakes: { perAddress },
    })
    const before = await connect({ selfId: '10001' })
    const bot = await app.bot('10001')

    const flood = floodOf(500, port)
    // It gives up after 2 s, as NapCat does.
    const during = connect({ selfId: '10002' })
    const call = bot.call('get_login_info')
    const received = nextEvent(app, 'message')
    before.message({ text: 'during the flood' })
    expect((await received)[0].text).toBe('during the flood')
    expect(await call).toMatchObject({ user_id: 10001 })
    await during

    await flood.all
    await expect.poll(flood.left, { timeout: PATIENT / 2 }).toBeLessThanOrEqual(perAddress)
    // The rest still holds its places.
    expect(flood.left()).toBeGreaterThan(perAddress / 2)
    await connect({ selfId: '10003' })
    for (const each of app.bots) {
      expect(await each.call('get_login_info')).toMatchObject({ user_id: Number(each.selfId) })
    }
    expect(app.bots).toHaveLength(3)
    expect(errors.map(({ code }) => code)).toEqual(['TOO_MANY_HANDSHAKES'])
  })

  it('hold no more places than there are in all', async () => {
    const { port, connect } = await startOnPort({
      handshakeTimeout: PATIENT,
      maxHandshakes: { total: 10, perAddress: 1000 },
    })
    const flood = floodOf(500, port)
    await flood.all
    await expect.poll(flood.left, { timeout: PATIENT / 2 }).toBeLessThanOrEqual(10)
    await connect()
  })

  it('go with the bot when it stops', async () => {
    const { app, port } = await startOnPort({ maxHandshakes: { total: 1000, perAddress: 1000 } })
    const flood = floodOf(500, port)
    const clients = await flood.all
    await app.stop()
    await Promise.all(clients.map(({ closed }) => closed))
    await expect(dial(port)).rejects.toThrow('ECONNREFUSED')
  })
})

describe('more links than maxLinks', () => {
  it('are refused by name until one of them ends', async () => {
    const { app, port } = await startOnPort({ maxLinks: 2 })
    const request = (selfId: string): RequestSpec => ({ headers: { 'X-Self-ID': selfId } })
    const first = await open(port, request('1'))
    await open(port, request('2'))
    const answer = await ask(port, upgradeRequest(request('3')))
    expectRefusal(answer, 503, 'TOO_MANY_LINKS')
    expect(answer.body.toString()).toContain('maxLinks')
    expect(app.bots).toHaveLength(2)
    const offline = nextEvent(app, 'offline')
    await first.close()
    await offline
    await open(port, request('3'))
    expect(app.bots.map(({ selfId }) => selfId)).toEqual(['2', '3'])
  })
})
