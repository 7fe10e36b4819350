import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fakeImplementation } from '@onebot.js/testing'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import {
  answering,
  lifecycle,
  message,
  rawServer,
  startForward,
  switching,
  wsServer,
} from '../../../test/support/forward.js'
import { nextEvent } from '../../../test/support/harness.js'
import { frame } from '../../../test/support/raw-client.js'
import type { ForwardWsOptions } from './options.js'

const SELF = 10_001

describe('the first frames', () => {
  it('are taken where they come in one packet with the handshake', async () => {
    const port = await rawServer((socket) => {
      socket.once('data', (request) => {
        const frames = [lifecycle(SELF), message(SELF, 'first')].map((text) => frame(text, { mask: false }))
        socket.write(Buffer.concat([Buffer.from(switching(request)), ...frames]))
      })
    })
    const texts: string[] = []
    const { app } = await startForward({ url: `ws://127.0.0.1:${port}` })
    app.on('message', ({ text }) => void texts.push(text))
    await app.bot(SELF)
    await vi.waitFor(() => expect(texts).toEqual(['first']))
  })
})

describe('one implementation by two sockets', () => {
  it('is one account: events by /event, calls by /api', async () => {
    const served = await wsServer((socket, { url }) => {
      if (url === '/api')
        answering(socket, { get_version_info: {}, get_login_info: { user_id: SELF }, ping: url })
      else {
        socket.send(lifecycle(SELF))
        socket.on('message', () => socket.send(message(SELF, 'a call came by /event')))
      }
    })
    const base = `ws://127.0.0.1:${served.port}`
    const { app, errors } = await startForward({ url: [`${base}/api`, `${base}/event`] })
    const bot = await app.bot(SELF)
    await vi.waitFor(() => expect(app.status().links.flatMap(({ accounts }) => accounts).length).toBe(2))
    expect(await bot.call('ping')).toBe('/api')
    expect(app.bots.length).toBe(1)
    expect(errors).toEqual([])
  })

  it('may be named where the paths say nothing', async () => {
    const served = await wsServer((socket, { url }) => {
      if (url === '/calls')
        answering(socket, { get_version_info: {}, get_login_info: { user_id: SELF }, ping: url })
      else socket.send(lifecycle(SELF))
    })
    const base = `ws://127.0.0.1:${served.port}`
    const { app, driver } = await startForward({ url: { api: `${base}/calls`, event: () => `${base}/news` } })
    const bot = await app.bot(SELF)
    await vi.waitFor(() => expect(app.status().links.flatMap(({ accounts }) => accounts).length).toBe(2))
    expect(await bot.call('ping')).toBe('/calls')
    expect(
      app
        .status()
        .links.map(({ role }) => role)
        .sort(),
    ).toEqual(['api', 'event'])
    expect(driver.endpoints().map(({ address }) => address)).toEqual([`${base}/calls`, `${base}/news`])
  })

  it('is taken for one socket where the version is V12, whatever the path', async () => {
    const served = await wsServer(() => {})
    const { app } = await startForward({ url: `ws://127.0.0.1:${served.port}/event`, protocol: 'v12' })
    await vi.waitFor(() => expect(app.status().links).toMatchObject([{ role: 'universal', version: 'v12' }]))
  })
})

it('dials several implementations of both versions', async () => {
  const impls = (['v11', 'v12'] as const).map((version) =>
    fakeImplementation({ transport: 'forward-ws', version, selfId: `bot-${version}`, announce: true }),
  )
  for (const impl of impls) {
    await impl.connect()
    onTestFinished(() => impl.stop())
  }
  const { app, driver } = await startForward({ url: impls.map(({ url }) => url) })
  const bots = await Promise.all([app.bot('bot-v11'), app.bot('bot-v12')])
  expect(bots.map(({ version }) => version)).toEqual(['v11', 'v12'])
  expect(driver.endpoints()).toEqual(impls.map(({ url }) => ({ address: url, state: 'open', attempts: 0 })))
})

describe('the token', () => {
  const TOKEN = 'canary token+/&=#%'

  async function presented(
    options: Partial<ForwardWsOptions>,
  ): Promise<{ url?: string; authorization?: string; lines: string[] }> {
    const served = await wsServer((socket) => socket.send(lifecycle(SELF)))
    const { app, lines, driver } = await startForward({
      url: `ws://127.0.0.1:${served.port}/?x=1`,
      ...options,
    })
    await app.bot(SELF)
    const text = JSON.stringify([driver.endpoints(), app.status(), lines])
    expect(text).not.toContain('canary')
    const [request] = served.requests
    return {
      lines,
      ...(request?.url !== undefined && { url: request.url }),
      ...(request?.headers.authorization !== undefined && { authorization: request.headers.authorization }),
    }
  }

  it('goes by the header', async () => {
    expect(await presented({ accessToken: TOKEN })).toMatchObject({
      url: '/?x=1',
      authorization: `Bearer ${TOKEN}`,
    })
  })

  it('goes by the query on request, percent-encoded', async () => {
    const { url = '', authorization } = await presented({ accessToken: TOKEN, tokenIn: 'query' })
    expect(authorization).toBeUndefined()
    expect(url).toBe(`/?x=1&access_token=${encodeURIComponent(TOKEN)}`)
  })

  it('is the first of several, and an empty one is none', async () => {
    expect((await presented({ accessToken: ['', TOKEN, 'other'] })).authorization).toBe(`Bearer ${TOKEN}`)
    expect((await presented({ accessToken: '' })).authorization).toBeUndefined()
    expect((await presented({ accessToken: () => undefined })).authorization).toBeUndefined()
  })

  it('is cut of the line break that a file brings', async () => {
    expect((await presented({ accessToken: `${TOKEN}\n` })).authorization).toBe(`Bearer ${TOKEN}`)
  })
})

describe('functions', () => {
  it('are asked at each dial, the one of the token with the address', async () => {
    const served = await wsServer((socket) => socket.close())
    const base = `ws://127.0.0.1:${served.port}`
    let dials = 0
    const asked: string[] = []
    await startForward({
      url: async () => `${base}/${++dials}?access_token=secret`,
      accessToken: (address) => {
        asked.push(address)
        return `token-${asked.length}`
      },
    })
    await vi.waitFor(() => expect(served.requests.length).toBeGreaterThan(2))
    const seen = served.requests.slice(0, 3)
    expect(seen.map(({ url }) => url)).toEqual([1, 2, 3].map((n) => `/${n}?access_token=secret`))
    expect(seen.map(({ headers }) => headers.authorization)).toEqual(
      [1, 2, 3].map((n) => `Bearer token-${n}`),
    )
    expect(asked.slice(0, 3)).toEqual([1, 2, 3].map((n) => `${base}/${n}`))
  })

  it.each<[string, { url: () => string | Promise<string>; handshakeTimeout?: number }, string, string]>([
    [
      'an address function that throws',
      { url: () => Promise.reject(new Error('no registry')) },
      'URL_FUNCTION_FAILED',
      'url() failed: no registry',
    ],
    ['one that gives no text', { url: () => JSON.parse('3001') }, 'URL_FUNCTION_FAILED', 'url() failed'],
    [
      'one that gives no address',
      { url: () => '127.0.0.1:3001' },
      'DIAL_URL_INVALID',
      'did you mean ws://127.0.0.1:3001',
    ],
    [
      'one that never answers',
      { url: () => new Promise<string>(() => {}), handshakeTimeout: 30 },
      'URL_FUNCTION_FAILED',
      'within 30 ms',
    ],
  ])('%s is told of once and asked again', async (_what, options, code, words) => {
    const url = vi.fn(options.url)
    const { errors, driver } = await startForward({ ...options, url })
    await vi.waitFor(() => expect(url.mock.calls.length).toBeGreaterThan(3))
    expect(errors.map((error) => error.code)).toEqual([code])
    expect(errors[0]?.shortMessage).toContain(words)
    expect(driver.endpoints()[0]).toMatchObject({ address: 'url' })
  })

  it.each<[string, () => string, string]>([
    [
      'throws',
      () => {
        throw new Error('vault sealed')
      },
      'accessToken() failed: vault sealed',
    ],
    ['gives no text', () => JSON.parse('{"token":"x"}'), 'accessToken() failed'],
    ['gives what no header carries', () => '密码', "tokenIn: 'query'"],
  ])('a token function that %s is told of once and asked again', async (_what, give, words) => {
    const served = await wsServer(() => {})
    const accessToken = vi.fn(give)
    const url = `ws://127.0.0.1:${served.port}`
    const { errors } = await startForward({ url, accessToken })
    await vi.waitFor(() => expect(accessToken.mock.calls.length).toBeGreaterThan(3))
    expect(errors.map(({ code }) => code)).toEqual(['URL_FUNCTION_FAILED'])
    expect(errors[0]?.shortMessage).toContain(words)
    expect(served.requests).toEqual([])
  })
})

it('dials a socket file', async () => {
  const path = join(tmpdir(), `onebot-${process.pid}-${Math.random().toString(36).slice(2)}.sock`)
  const served = await wsServer((socket) => socket.send(lifecycle(SELF)), { path })
  const { app, driver } = await startForward({ url: `ws+unix:${path}:/event?x=1` })
  await app.bot(SELF)
  expect(served.requests[0]?.url).toBe('/event?x=1')
  expect(driver.endpoints()[0]?.address).toBe(`ws+unix:${path}:/event`)
})

it('takes a subprotocol that it did not ask for', async () => {
  const port = await rawServer((socket) => {
    socket.once('data', (request) => {
      socket.write(switching(request, { 'Sec-WebSocket-Protocol': '12.walle' }))
      socket.write(frame(lifecycle(SELF), { mask: false }))
    })
  })
  const { app, errors } = await startForward({ url: `ws://127.0.0.1:${port}` })
  await app.bot(SELF)
  expect(errors).toEqual([])
})

it('offers no compression', async () => {
  const served = await wsServer((socket) => socket.send(lifecycle(SELF)))
  const { app } = await startForward({ url: `ws://127.0.0.1:${served.port}` })
  await app.bot(SELF)
  expect(served.requests[0]?.headers['sec-websocket-extensions']).toBeUndefined()
})

it('belongs to one app', async () => {
  const { driver } = await startForward({ url: 'ws://127.0.0.1:1' })
  const host = { admit: vi.fn(), open: vi.fn(), report: vi.fn() }
  await expect(driver.start(host)).rejects.toMatchObject({ code: 'DRIVER_IN_USE' })
})

it('receives events and replies to them', async () => {
  const impl = fakeImplementation({ transport: 'forward-ws', accessToken: 'secret-1' })
  await impl.connect()
  onTestFinished(() => impl.stop())
  const { app } = await startForward({ url: impl.url, accessToken: 'secret-1' })
  app.on('message', (event) => event.reply(`you said ${event.text}`))
  await app.bot('10001')
  const heard = nextEvent(app, 'message')
  impl.message({ text: 'hello' })
  const call = await impl.nextAction()
  await heard
  expect(call.params).toMatchObject({ message: [{ type: 'text', data: { text: 'you said hello' } }] })
})
