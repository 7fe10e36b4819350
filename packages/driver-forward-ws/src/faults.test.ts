import { Agent } from 'node:http'
import type { Socket } from 'node:net'
import { describe, expect, it, vi } from 'vitest'
import {
  authority,
  certificate,
  httpServer,
  lifecycle,
  rawServer,
  startForward,
  switching,
  wsServer,
} from '../../../test/support/forward.js'
import { nextEvent } from '../../../test/support/harness.js'
import { frame } from '../../../test/support/raw-client.js'
import type { ForwardWsOptions } from './options.js'

const SELF = 10_001

/** The first failure that a bot tells of, having dialled more than once. */
async function failureOf(options: ForwardWsOptions): Promise<{ code: string; shortMessage: string }> {
  const bot = await startForward(options)
  await vi.waitFor(() => expect(bot.driver.endpoints()[0]?.attempts).toBeGreaterThan(2), 5000)
  expect(bot.errors.length).toBe(1)
  expect(bot.app.status().links).toEqual([])
  const [error] = bot.errors
  if (error === undefined) throw new Error('nothing was told')
  expect(error).toMatchObject({ name: 'LinkError', outcome: 'not-sent' })
  expect(error.shortMessage).toContain('check url')
  return error
}

describe('a server that', () => {
  it('is not there', async () => {
    const { port, stop } = await wsServer(() => {})
    await stop()
    expect(await failureOf({ url: `ws://127.0.0.1:${port}` })).toMatchObject({ code: 'DIAL_REFUSED' })
  })

  it('is not there at any address of its name', async () => {
    const { port, stop } = await wsServer(() => {})
    await stop()
    expect(await failureOf({ url: `ws://localhost:${port}` })).toMatchObject({ code: 'DIAL_REFUSED' })
  })

  it('has no socket file', async () => {
    expect(await failureOf({ url: 'ws+unix:/nonexistent/bot.sock' })).toMatchObject({ code: 'DIAL_REFUSED' })
  })

  it.each(['ENOTFOUND', 'EAI_AGAIN'])('has a name that gives %s', async (code) => {
    const agent = new Agent({
      lookup: (_name, _options, callback) => callback(Object.assign(new Error(code), { code }), []),
    })
    const error = await failureOf({ url: 'ws://napcat:3001', agent })
    expect(error).toMatchObject({ code: 'DIAL_NAME_UNKNOWN' })
    expect(error.shortMessage).toContain(`ws://napcat:3001 has a host name that cannot be resolved (${code})`)
  })

  it('cannot be connected to in time', async () => {
    const options = { url: 'ws://napcat:3001', agent: new Agent({ lookup: () => {} }), handshakeTimeout: 50 }
    expect(await failureOf(options)).toMatchObject({ code: 'DIAL_TIMEOUT' })
  })

  it('accepts and stays silent', async () => {
    const port = await rawServer(() => {})
    const error = await failureOf({ url: `ws://127.0.0.1:${port}`, handshakeTimeout: 50 })
    expect(error).toMatchObject({ code: 'DIAL_TIMEOUT' })
  })

  it('sends its answer a byte at a time, for ever', async () => {
    const port = await rawServer((socket) => {
      socket.write('HTTP/1.1 101 ')
      const timer = setInterval(() => socket.write('x'), 10)
      socket.on('close', () => clearInterval(timer))
    })
    const error = await failureOf({ url: `ws://127.0.0.1:${port}`, handshakeTimeout: 100 })
    expect(error).toMatchObject({ code: 'DIAL_TIMEOUT' })
  })
})

/** The code of what a bot tells of first. */
async function codeOf(options: ForwardWsOptions): Promise<string> {
  const { app, errors } = await startForward(options)
  if (errors.length === 0) await nextEvent(app, 'error')
  expect(app.status().links).toEqual([])
  return errors[0]?.code ?? ''
}

describe('a server that cuts the connection', () => {
  it.each<[string, (socket: Socket) => void]>([
    ['with a FIN', (socket) => socket.end()],
    ['with a RST', (socket) => socket.resetAndDestroy()],
    ['in the middle of its answer', (socket) => socket.end('HTTP/1.1 101 Switching')],
  ])('%s', async (_how, cut) => {
    const port = await rawServer((socket) => socket.once('data', () => cut(socket)))
    expect(['DIAL_RESET', 'ENDPOINT_NOT_ONEBOT']).toContain(await codeOf({ url: `ws://127.0.0.1:${port}` }))
  })
})

describe('an answer that is no handshake', () => {
  it.each<[string, (request: Buffer) => string]>([
    ['a banner', () => 'SSH-2.0-OpenSSH_9.2\r\n'],
    ['a wrong Sec-WebSocket-Accept', (request) => switching(request, { 'Sec-WebSocket-Accept': 'AAAA' })],
    ['another upgrade', (request) => switching(request, { Upgrade: 'h2c' })],
    ['an extension', (request) => switching(request, { 'Sec-WebSocket-Extensions': 'permessage-deflate' })],
  ])('%s is none of OneBot', async (_what, answer) => {
    const port = await rawServer((socket) => {
      socket.once('data', (request) => socket.end(answer(request)))
    })
    expect(await codeOf({ url: `ws://127.0.0.1:${port}` })).toBe('ENDPOINT_NOT_ONEBOT')
  })
})

describe('frames that break the protocol', () => {
  it.each<[string, Buffer, string]>([
    ['with reserved bits', frame('{}', { mask: false, rsv: 7 }), 'BAD_FRAME'],
    ['beyond maxPayload', frame('x'.repeat(2000), { mask: false }), 'FRAME_TOO_LARGE'],
  ])('%s are told of once over many dials', async (_what, bytes, code) => {
    let dials = 0
    const port = await rawServer((socket) => {
      dials++
      socket.once('data', (request) => {
        socket.write(Buffer.concat([Buffer.from(switching(request)), bytes]))
        socket.on('data', () => socket.end())
      })
    })
    const { errors } = await startForward({ url: `ws://127.0.0.1:${port}`, maxPayload: 1024 })
    await vi.waitFor(() => expect(dials).toBeGreaterThan(3), 5000)
    expect(errors.map((error) => error.code)).toEqual([code])
    expect(errors[0]?.shortMessage).toContain(`ws://127.0.0.1:${port}`)
  })

  it('are told of where the link had worked', async () => {
    const served = await wsServer((socket) => {
      socket.send(lifecycle(SELF))
      socket.send('x'.repeat(2000))
    })
    const { app } = await startForward({ url: `ws://127.0.0.1:${served.port}`, maxPayload: 1024 })
    const [error] = await nextEvent(app, 'error')
    expect(error).toMatchObject({ code: 'FRAME_TOO_LARGE', status: 1009 })
  })
})

describe('TLS', () => {
  const serve = (name: Parameters<typeof certificate>[0]) =>
    wsServer((socket) => socket.send(lifecycle(SELF)), { tls: certificate(name) })

  it('works with an authority of our own', async () => {
    const { port } = await serve('localhost')
    const { app, driver } = await startForward({ url: `wss://localhost:${port}`, tls: { ca: authority() } })
    await app.bot(SELF)
    expect(driver.endpoints()).toMatchObject([{ address: `wss://localhost:${port}`, state: 'open' }])
  })

  it('works with a name of its own, and unchecked on request', async () => {
    const { port } = await serve('other-host')
    const url = `wss://127.0.0.1:${port}`
    const named = await startForward({ url, tls: { ca: authority(), servername: 'other.example' } })
    const unchecked = await startForward({ url, tls: { rejectUnauthorized: false } })
    await Promise.all([named.app.bot(SELF), unchecked.app.bot(SELF)])
  })

  it.each<[string, Parameters<typeof certificate>[0], boolean, string]>([
    ['an authority that is not known', 'localhost', false, 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
    ['no authority', 'self-signed', true, 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    ['another name', 'other-host', true, 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ['a time that is over', 'expired', true, 'CERT_HAS_EXPIRED'],
  ])('refuses a certificate of %s, at every dial', async (_what, name, isKnown, code) => {
    const { port, requests } = await serve(name)
    const tls = isKnown ? { ca: authority() } : {}
    const error = await failureOf({ url: `wss://localhost:${port}`, tls })
    expect(error).toMatchObject({ code: 'DIAL_TLS' })
    expect(error.shortMessage).toContain(code)
    expect(requests).toEqual([])
  })

  it('says that a port does not speak it', async () => {
    const port = await rawServer((socket) => {
      socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n'))
    })
    const error = await failureOf({ url: `wss://127.0.0.1:${port}` })
    expect(error).toMatchObject({ code: 'DIAL_TLS' })
    expect(error.shortMessage).toContain('does not speak TLS')
    const plain = await httpServer((_request, response) => response.end())
    expect(await failureOf({ url: `wss://127.0.0.1:${plain}` })).toMatchObject({ code: 'DIAL_TLS' })
  })

  it('is missed by ws:// as a connection that was cut', async () => {
    const { port } = await serve('localhost')
    expect(await codeOf({ url: `ws://127.0.0.1:${port}` })).toBe('DIAL_RESET')
  })
})
