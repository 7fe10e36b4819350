import { type IncomingMessage, request } from 'node:http'
import { describe, expect, it } from 'vitest'
import { startBot, TOKEN } from '../../../test/support/harness.js'
import { reverseWs } from './reverse-ws.js'

const HANDSHAKE = {
  Connection: 'Upgrade',
  Upgrade: 'websocket',
  'Sec-WebSocket-Version': '13',
  'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
}

/** The status and body that a handshake is answered with. */
function handshake(
  url: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const dial = request(url.replace('ws:', 'http:'), { headers: { ...HANDSHAKE, ...headers } })
    dial.on('upgrade', (_response, socket) => {
      socket.destroy()
      resolve({ status: 101, body: '' })
    })
    dial.on('response', (response: IncomingMessage) => {
      response.setEncoding('utf8')
      let body = ''
      response.on('data', (chunk) => {
        body += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }))
    })
    dial.on('error', reject)
    dial.end()
  })
}

const path = '/onebot/v11/ws'

describe('the access token', () => {
  it.each([
    ['Bearer', `Bearer ${TOKEN}`],
    ['bearer in lower case', `bearer ${TOKEN}`],
    ['Token, as go-cqhttp sends it', `Token ${TOKEN}`],
    ['no scheme', TOKEN],
  ])('is taken from the header with %s', async (_name, Authorization) => {
    const { url } = await startBot()
    expect(await handshake(url(path), { Authorization })).toMatchObject({ status: 101 })
  })

  it.each([
    ['plain', 'a+b/c=', 'a+b/c='],
    ['percent-encoded', 'a+b/c=', 'a%2Bb%2Fc%3D'],
  ])('is taken from the query, %s', async (_name, accessToken, query) => {
    const { url } = await startBot({ driver: { accessToken } })
    expect(await handshake(`${url(path)}?access_token=${query}`)).toMatchObject({ status: 101 })
  })

  it.each([
    ['missing', {}, 401, 'TOKEN_MISSING'],
    ['an empty Bearer', { Authorization: 'Bearer ' }, 401, 'TOKEN_MISSING'],
    ['wrong', { Authorization: 'Bearer nope' }, 403, 'TOKEN_WRONG'],
    ['a part of the right one', { Authorization: `Bearer ${TOKEN.slice(0, -1)}` }, 403, 'TOKEN_WRONG'],
    ['longer than the right one', { Authorization: `Bearer ${TOKEN}x` }, 403, 'TOKEN_WRONG'],
  ])('refuses before the upgrade what is %s', async (_name, headers, status, code) => {
    const { app, url } = await startBot()
    const answer = await handshake(url(path), headers)
    expect(answer.status).toBe(status)
    expect(answer.body).toContain(code)
    expect(answer.body).toMatch(/token/)
    expect(answer.body).toMatch(/请/)
    expect(app.status().counters.refused).toEqual({ [code]: 1 })
    expect(app.status().links).toEqual([])
  })

  it('lets an empty Bearer in where no token is set', async () => {
    const { url } = await startBot({ driver: { accessToken: '' } })
    expect(await handshake(url(path), { Authorization: 'Bearer ' })).toMatchObject({ status: 101 })
  })

  it('may be one of several, or come from a function that is asked each time', async () => {
    let current = 'first-token'
    const { url } = await startBot({ driver: { accessToken: () => [current, 'other-token'] } })
    const status = async (token: string): Promise<number> =>
      (await handshake(url(path), { Authorization: `Bearer ${token}` })).status
    expect(await status('first-token')).toBe(101)
    expect(await status('other-token')).toBe(101)
    current = 'second-token'
    expect(await status('first-token')).toBe(403)
    expect(await status('second-token')).toBe(101)
  })

  it('lets nobody in while the function fails, and says so', async () => {
    const accessToken = (): string => {
      throw new Error('vault is closed')
    }
    const { url, errors } = await startBot({ driver: { accessToken } })
    expect((await handshake(url(path), { Authorization: `Bearer ${TOKEN}` })).status).toBe(503)
    expect(errors[0]?.message).toContain('vault is closed')
  })

  it('binds an account where each has its own', async () => {
    const { app, connect, url } = await startBot({
      driver: { accessToken: { '1': 'token-one', '2': 'token-two' } },
    })
    const impl = await connect({ selfId: '1', accessToken: 'token-one' })
    const foreign = await handshake(url(path), { Authorization: 'Bearer token-two', 'X-Self-ID': '1' })
    expect(foreign).toMatchObject({ status: 403, body: expect.stringContaining('TOKEN_OF_ANOTHER_ACCOUNT') })
    impl.event({
      self_id: 2,
      post_type: 'message',
      message_type: 'private',
      user_id: 3,
      message: 'as another',
    })
    await expect.poll(() => app.status().counters.dropped).toEqual({ self_not_allowed: 1 })
    expect(app.bots.map(({ selfId }) => selfId)).toEqual(['1'])
  })

  it('stands in no log line, error or refusal, right or wrong', async () => {
    const wrong = 'wrong-canary-77aa'
    const { app, url, lines, errors, connect } = await startBot()
    const answers = [
      await handshake(url(path), { Authorization: `Bearer ${wrong}` }),
      await handshake(`${url(path)}?access_token=${wrong}`),
      await handshake(`${url('/nowhere')}?access_token=${TOKEN}`),
      await handshake(`${url(path)}?access_token=${TOKEN}`, { Origin: 'http://evil.example' }),
    ]
    const impl = await connect()
    app.on('message', () => {
      throw new Error(`a handler that leaks ${TOKEN} and Authorization: Bearer ${TOKEN}`)
    })
    impl.message({ text: 'x' })
    await expect.poll(() => errors.length).toBe(1)
    await app.stop()
    const told = [...answers.map(({ body }) => body), ...lines, JSON.stringify(app.status())].join('\n')
    expect(told).not.toContain(TOKEN)
    expect(told).not.toContain(wrong)
    expect(lines.length).toBeGreaterThan(0)
  })

  it('logs a refused peer once a minute, with what to change', async () => {
    const { url, lines } = await startBot()
    for (let i = 0; i < 5; i++) await handshake(url(path))
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain('NapCat')
  })
})

describe('what is no token', () => {
  const odd: [string, unknown][] = [
    ['a number', 123456],
    ['null', null],
    ['a Map', new Map([['1', 'token']])],
    ['a promise', Promise.resolve('token')],
    ['a list of numbers', [123]],
    ['a number for an account', { '1': 5 }],
  ]

  it.each(odd)('is refused at construction: %s', (_name, accessToken) => {
    const options: Parameters<typeof reverseWs>[0] = { port: 0 }
    Object.assign(options, { accessToken })
    expect(() => reverseWs(options)).toThrow(expect.objectContaining({ code: 'OPTIONS_INVALID' }))
  })

  it.each(odd)('lets nobody in where a function gives it: %s', async (_name, value) => {
    const driver = {}
    Object.assign(driver, { accessToken: () => value })
    const { url, errors } = await startBot({ driver })
    expect((await handshake(url(path))).status).toBe(503)
    expect(errors[0]?.code).toBe('TOKEN_FUNCTION_FAILED')
  })

  it('has no line break at its end, as from a file', async () => {
    const { url } = await startBot({ driver: { accessToken: `${TOKEN}\n` } })
    expect((await handshake(url(path), { Authorization: `Bearer ${TOKEN}` })).status).toBe(101)
  })
})

describe('listening without a token', () => {
  it.each(['0.0.0.0', '::', '192.168.1.10', 'bot.example.com', ''])(
    'throws for the host %j at construction',
    (host) => {
      expect(() => reverseWs({ port: 0, host })).toThrow(
        expect.objectContaining({
          code: 'BIND_WITHOUT_TOKEN',
          message: expect.stringContaining('accessToken'),
        }),
      )
      expect(() => reverseWs({ port: 0, host, accessToken: '' })).toThrow(/BIND_WITHOUT_TOKEN/)
      expect(() => reverseWs({ port: 0, host, accessToken: TOKEN })).not.toThrow()
      expect(() => reverseWs({ port: 0, host, allowUnauthenticated: true })).not.toThrow()
    },
  )

  it('warns once on loopback', async () => {
    const { lines, connect } = await startBot({ driver: { accessToken: undefined } })
    await connect({ selfId: '1' })
    await connect({ selfId: '2' })
    expect(lines).toEqual([expect.stringContaining('NO_TOKEN')])
  })
})

describe('a page in a browser', () => {
  it.each([
    ['an Origin', { Origin: 'http://localhost:3000' }],
    ['Sec-Fetch-Site', { 'Sec-Fetch-Site': 'cross-site' }],
    ['an opaque Origin', { Origin: 'null' }],
  ])('cannot get in with %s', async (_name, headers) => {
    const { url } = await startBot({ driver: { accessToken: undefined } })
    const answer = await handshake(url(path), headers)
    expect(answer).toMatchObject({ status: 403, body: expect.stringContaining('ORIGIN_REFUSED') })
    expect(answer.body).toContain('allowedOrigins')
  })

  it('gets in where its origin is allowed, with the token', async () => {
    const { url } = await startBot({ driver: { allowedOrigins: ['https://console.example'] } })
    const headers = { Origin: 'https://console.example', 'Sec-Fetch-Site': 'same-site' }
    expect((await handshake(url(path), headers)).status).toBe(401)
    expect((await handshake(url(path), { ...headers, Authorization: `Bearer ${TOKEN}` })).status).toBe(101)
  })
})
