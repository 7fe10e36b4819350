import { lookup } from 'node:dns/promises'
import type { Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import { answerOk, apiServer, caller, OK, rawServer } from '../../../test/support/api-server.js'
import { authority, certificate } from '../../../test/support/forward.js'
import type { HttpOptions } from './options.js'

interface Fault {
  code: string
  delivered: 'no' | 'maybe'
  status?: number
  /** What the message names. */
  names?: string | RegExp
}

type Root = NonNullable<HttpOptions['apiRoots']>[string]

/** Calls, and expects a failure; the caller lives on. */
async function expectFault(
  root: Root,
  { names, ...fault }: Fault,
  options: HttpOptions = {},
  timeout = 5000,
): Promise<void> {
  const { call, host, driver } = await caller(root, options)
  const error: unknown = await call('send_msg', '{"message":"canary-text"}', timeout).then(
    () => 'no failure',
    (reason) => reason,
  )
  expect(error).toMatchObject({ name: 'LinkError', ...fault })
  if (names) expect(String(error)).toMatch(names)
  expect(String(error)).not.toContain('canary')
  // It belongs to the call alone.
  expect([host.reports, host.ended]).toEqual([[], []])
  await driver.stop()
}

/** A server that writes some bytes after the request came, and then perhaps ends the connection. */
const answering = (bytes: string, then: (socket: Socket) => unknown = () => {}) =>
  rawServer((socket) => {
    socket.once('data', () => {
      socket.write(bytes, () => void then(socket))
    })
  })

describe('before a call is sent', () => {
  it('nobody listens', async () => {
    const { url, close } = await rawServer(() => {})
    await close()
    await expectFault(url, { code: 'DIAL_REFUSED', delivered: 'no', names: "check apiRoots['10001']" })
    const { port } = new URL(url)
    await expectFault(
      { url: `http://localhost:${port}` },
      { code: 'DIAL_REFUSED', delivered: 'no', names: "apiRoots['10001'].url" },
    )
  })

  it('the name cannot be resolved', async () => {
    const fault = { code: 'DIAL_NAME_UNKNOWN', delivered: 'no', names: 'host.invalid' } as const
    await expectFault('http://host.invalid:5700', fault)
  })

  it('the Unix socket is not there', async () => {
    await expectFault('http+unix:///nowhere/onebot.sock', { code: 'DIAL_REFUSED', delivered: 'no' })
  })

  it('the connection does not come about in time', async () => {
    // RFC 5737: nobody has this address; where there is no way to it at all that is said at once.
    const { call } = await caller('http://192.0.2.1:5700', { connectTimeout: 100 })
    const error: unknown = await call().catch((reason) => reason)
    expect(error).toMatchObject({
      code: expect.stringMatching(/^DIAL_(TIMEOUT|UNREACHABLE|REFUSED)$/),
      delivered: 'no',
    })
  })

  it.each([
    ['of an authority that is not known', 'localhost', false],
    ['that signed itself', 'self-signed', true],
    ['for another name', 'other-host', true],
    ['that is over', 'expired', true],
  ] as const)('the certificate is one %s', async (_, name, isTrusted) => {
    const { url, asked } = await apiServer(answerOk, { tls: certificate(name) })
    const fault = { code: 'DIAL_TLS', delivered: 'no', names: /certificate/ } as const
    await expectFault({ url, ...(isTrusted && { tls: { ca: authority() } }) }, fault)
    expect(asked).toEqual([])
  })

  it('the port does not speak TLS', async () => {
    const { url } = await apiServer(answerOk)
    await expectFault(url.replace('http:', 'https:'), { code: 'DIAL_TLS', delivered: 'no' })
  })

  it('the connection is cut in the TLS handshake', async () => {
    const { port } = await rawServer((socket) => socket.once('data', () => socket.destroy()))
    await expectFault(`https://127.0.0.1:${port}`, { code: 'DIAL_RESET', delivered: 'no' })
  })
})

describe('after a call was sent', () => {
  it('the port speaks TLS and we do not', async () => {
    const { port } = await apiServer(answerOk, { tls: certificate('localhost') })
    const { call } = await caller(`http://127.0.0.1:${port}`)
    await expect(call()).rejects.toMatchObject({ delivered: 'maybe' })
  })

  it.each<[string, string, Fault]>([
    [
      'is a page',
      'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 13\r\n\r\n<html></html>',
      { code: 'ENDPOINT_NOT_ONEBOT', delivered: 'maybe', names: /check apiRoots/ },
    ],
    [
      'is a text',
      'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nOK',
      { code: 'ENDPOINT_NOT_ONEBOT', delivered: 'maybe' },
    ],
    [
      'is a picture',
      'HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: 4\r\n\r\n\x89PNG',
      { code: 'ENDPOINT_NOT_ONEBOT', delivered: 'maybe' },
    ],
    [
      'is empty',
      'HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n',
      { code: 'BAD_ANSWER', delivered: 'maybe', names: /empty/ },
    ],
    [
      'is empty MessagePack',
      'HTTP/1.1 200 OK\r\nContent-Type: application/msgpack\r\nContent-Length: 0\r\n\r\n',
      { code: 'BAD_ANSWER', delivered: 'maybe' },
    ],
    ['is nothing at all', 'HTTP/1.1 204 No Content\r\n\r\n', { code: 'BAD_ANSWER', delivered: 'maybe' }],
    [
      'redirects',
      'HTTP/1.1 301 Moved\r\nLocation: https://other.example/a?access_token=canary\r\nContent-Length: 0\r\n\r\n',
      { code: 'ENDPOINT_REDIRECTS', delivered: 'no', status: 301, names: 'other.example/a' },
    ],
    [
      'redirects with the body',
      'HTTP/1.1 307 Moved\r\nLocation: /b\r\nContent-Length: 0\r\n\r\n',
      { code: 'ENDPOINT_REDIRECTS', delivered: 'no', status: 307 },
    ],
    [
      'wants a token',
      'HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n',
      { code: 'LINK_REFUSED', delivered: 'no', status: 401, names: 'accessToken' },
    ],
    [
      'refuses the token, as NapCat does',
      'HTTP/1.1 403 Forbidden\r\nContent-Length: 34\r\n\r\n{"message":"token verify failed!"}',
      { code: 'LINK_REFUSED', delivered: 'no', status: 403, names: 'token verify failed' },
    ],
    [
      'refuses the token with a retcode, as onebots does',
      'HTTP/1.1 401 Unauthorized\r\nContent-Length: 33\r\n\r\n{"status":"failed","retcode":1403}',
      { code: 'LINK_REFUSED', delivered: 'no', status: 401 },
    ],
    [
      'knows no such path',
      'HTTP/1.1 404 Not Found\r\nContent-Length: 9\r\n\r\nnot found',
      { code: 'ENDPOINT_NOT_FOUND', delivered: 'no', status: 404 },
    ],
    [
      'is that of a WebSocket server',
      'HTTP/1.1 426 Upgrade Required\r\nUpgrade: websocket\r\nContent-Length: 0\r\n\r\n',
      { code: 'ENDPOINT_NOT_ONEBOT', delivered: 'no', status: 426 },
    ],
    [
      'is a failure of the server',
      'HTTP/1.1 500 Oops\r\nContent-Length: 4\r\n\r\noops',
      { code: 'ENDPOINT_FAILED', delivered: 'maybe', status: 500 },
    ],
    [
      'is that of a proxy',
      'HTTP/1.1 502 Bad Gateway\r\nContent-Length: 14\r\n\r\n<h1>nginx</h1>',
      { code: 'ENDPOINT_FAILED', delivered: 'maybe', status: 502 },
    ],
    ['is no HTTP', 'RFB 003.008\n', { code: 'ENDPOINT_NOT_ONEBOT', delivered: 'maybe' }],
    [
      'has a length that is none',
      'HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n{}',
      { code: 'ENDPOINT_NOT_ONEBOT', delivered: 'maybe' },
    ],
  ])('the answer %s', async (_, bytes, fault) => {
    const { url } = await answering(bytes)
    await expectFault(url, fault)
  })

  it('the connection is cut before the answer', async () => {
    const { url } = await rawServer((socket) => socket.once('data', () => socket.resetAndDestroy()))
    await expectFault(url, { code: 'DIAL_RESET', delivered: 'maybe' })
  })

  it('the connection ends before the answer', async () => {
    const { url } = await rawServer((socket) => socket.once('data', () => socket.end()))
    await expectFault(url, { code: 'DIAL_RESET', delivered: 'maybe' })
  })

  it.each<[string, (socket: Socket) => unknown]>([
    ['reset', (socket) => socket.resetAndDestroy()],
    ['end', (socket) => socket.end()],
  ])('the answer breaks off by %s', async (_, then) => {
    const { url } = await answering('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"status"', then)
    await expectFault(url, { code: 'DIAL_RESET', delivered: 'maybe' })
    const chunked = await answering(
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"sta\r\n',
      then,
    )
    await expectFault(chunked.url, { code: 'DIAL_RESET', delivered: 'maybe' })
  })

  it('nobody answers', async () => {
    const { url } = await rawServer(() => {})
    await expectFault(url, { code: 'DIAL_TIMEOUT', delivered: 'maybe' }, {}, 100)
  })

  it('the headers stop coming', async () => {
    const { url } = await answering('HTTP/1.1 200 OK\r\nConten')
    await expectFault(url, { code: 'DIAL_TIMEOUT', delivered: 'maybe' }, {}, 100)
  })

  it('the body stops coming', async () => {
    const { url } = await answering('HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{')
    await expectFault(url, { code: 'DIAL_TIMEOUT', delivered: 'maybe' }, {}, 100)
  })

  it('the body drips', async () => {
    const { url } = await answering('HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n{', (socket) => {
      const drip = setInterval(() => socket.write(' '), 50)
      socket.once('close', () => clearInterval(drip))
    })
    await expectFault(url, { code: 'DIAL_TIMEOUT', delivered: 'maybe', names: 'did not finish' }, {}, 100)
  })

  it('the answer is larger than maxResponse, and is read no further', async () => {
    let sent = 0
    const { url } = await answering('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n', (socket) => {
      const more = (): void => {
        sent += 1000
        if (!socket.destroyed) socket.write(`3e8\r\n${'a'.repeat(1000)}\r\n`, more)
      }
      more()
    })
    await expectFault(
      url,
      { code: 'ANSWER_TOO_LARGE', delivered: 'maybe', names: 'maxResponse' },
      { maxResponse: 100_000 },
    )
    expect(sent).toBeLessThan(10_000_000)
  })

  it('is never sent twice', async () => {
    const { url, asked } = await apiServer((_asked, response) => void response.socket?.destroy())
    const { call } = await caller(url)
    await Promise.allSettled(Array.from({ length: 3 }, () => call()))
    expect(asked).toHaveLength(3)
  })
})

describe('a connection that the server closes while it is idle', () => {
  it('is opened again for the next call', async () => {
    const { url, sockets } = await apiServer(answerOk)
    const { call } = await caller(url)
    await call()
    for (const socket of sockets) socket.end()
    await expect.poll(() => sockets.size).toBe(0)
    expect(await call()).toBe(OK)
  })
})

describe('localhost', () => {
  it('is called at whichever of its addresses answers', async () => {
    const addresses = await lookup('localhost', { all: true })
    const { port } = await apiServer(answerOk)
    expect(addresses.length).toBeGreaterThan(0)
    expect(await (await caller(`http://localhost:${port}`)).call()).toBe(OK)
  })
})
