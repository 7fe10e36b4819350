import { createServer, connect as dial, type Server } from 'node:net'
import { connect as dialTls } from 'node:tls'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { LinkError } from '../errors.js'
import { dialError, statusError, tokenError } from './dial-error.js'

const target = { address: 'ws://user:pass@bot.example:3001/x?access_token=secret', field: 'url' }
const shown = 'ws://bot.example:3001/x'

const coded = (code: string, message = code, more: object = {}): Error =>
  Object.assign(new Error(message), { code, ...more })

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

const failureOf = (socket: { once(name: 'error', listener: (error: Error) => void): unknown }) =>
  new Promise<Error>((resolve) => socket.once('error', resolve))

describe('errors of a dial', () => {
  it.each([
    ['ECONNREFUSED', 'DIAL_REFUSED', 'no'],
    ['ENOENT', 'DIAL_REFUSED', 'no'],
    ['ENOTFOUND', 'DIAL_NAME_UNKNOWN', 'no'],
    ['EAI_AGAIN', 'DIAL_NAME_UNKNOWN', 'no'],
    ['EHOSTUNREACH', 'DIAL_UNREACHABLE', 'no'],
    ['ENETUNREACH', 'DIAL_UNREACHABLE', 'no'],
    ['EACCES', 'DIAL_UNREACHABLE', 'no'],
    ['ETIMEDOUT', 'DIAL_TIMEOUT', 'maybe'],
    ['UND_ERR_CONNECT_TIMEOUT', 'DIAL_TIMEOUT', 'no'],
    ['UND_ERR_HEADERS_TIMEOUT', 'DIAL_TIMEOUT', 'maybe'],
    ['UND_ERR_BODY_TIMEOUT', 'DIAL_TIMEOUT', 'maybe'],
    ['ECONNRESET', 'DIAL_RESET', 'maybe'],
    ['EPIPE', 'DIAL_RESET', 'maybe'],
    ['UND_ERR_SOCKET', 'DIAL_RESET', 'maybe'],
    ['EPROTO', 'DIAL_TLS', 'no'],
    ['CERT_HAS_EXPIRED', 'DIAL_TLS', 'no'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'DIAL_TLS', 'no'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'DIAL_TLS', 'no'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'DIAL_TLS', 'no'],
    ['UNABLE_TO_GET_CRL', 'DIAL_TLS', 'no'],
    ['CERT_REVOKED', 'DIAL_TLS', 'no'],
    ['INVALID_PURPOSE', 'DIAL_TLS', 'no'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'DIAL_TLS', 'no'],
    ['ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED', 'DIAL_TLS', 'no'],
    ['ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC', 'DIAL_TLS', 'maybe'],
    ['ERR_INVALID_URL', 'DIAL_URL_INVALID', 'no'],
    ['HPE_INVALID_CONSTANT', 'ENDPOINT_NOT_ONEBOT', 'maybe'],
  ])('%s is %s, delivered: %s', (code, expected, delivered) => {
    const cause = coded(code)
    const error = dialError(cause, target)
    expect(error).toMatchObject({ code: expected, delivered, cause })
    expect(error.shortMessage).toContain(`(${code}); check url`)
    expect(error.shortMessage).toContain(shown)
  })

  it.each([
    ['Opening handshake has timed out', 'DIAL_TIMEOUT'],
    ['socket hang up', 'DIAL_RESET'],
    ['other side closed', 'DIAL_RESET'],
    ['Invalid Sec-WebSocket-Accept header', 'ENDPOINT_NOT_ONEBOT'],
    ['Invalid Upgrade header', 'ENDPOINT_NOT_ONEBOT'],
    ['Server sent no subprotocol', 'ENDPOINT_NOT_ONEBOT'],
    ['Invalid URL: 127.0.0.1:3001', 'DIAL_URL_INVALID'],
    ['The URL contains a fragment identifier', 'DIAL_URL_INVALID'],
    ['something new', 'DIAL_UNREACHABLE'],
  ])('%s without a code is %s', (message, code) => {
    expect(dialError(new Error(message), target).code).toBe(code)
  })

  it('looks at the error of each address of a name', () => {
    const both = new AggregateError(
      [coded('ENETUNREACH', 'connect ENETUNREACH ::1'), coded('ECONNREFUSED', 'connect ECONNREFUSED')],
      '',
    )
    expect(dialError(both, target).code).toBe('DIAL_REFUSED')
    const none = new AggregateError([coded('ENETUNREACH'), coded('EHOSTUNREACH')], '')
    expect(dialError(none, target).code).toBe('DIAL_UNREACHABLE')
  })

  it('looks at causes, of which fetch makes use', () => {
    const error = new TypeError('fetch failed', { cause: coded('ENOTFOUND') })
    expect(dialError(error, target).code).toBe('DIAL_NAME_UNKNOWN')
  })

  it('nothing was delivered where the connection itself failed', () => {
    expect(dialError(coded('ETIMEDOUT', '', { syscall: 'connect' }), target).delivered).toBe('no')
    expect(dialError(coded('ECONNRESET', '', { syscall: 'connect' }), target).delivered).toBe('no')
    expect(dialError(coded('ECONNRESET', '', { syscall: 'read' }), target).delivered).toBe('maybe')
  })

  it('says where a port does not speak TLS', async () => {
    const port = await listening(createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')))
    const error = dialError(await failureOf(dialTls({ host: '127.0.0.1', port })), target)
    expect(error).toMatchObject({ code: 'DIAL_TLS', delivered: 'no' })
    expect(error.shortMessage).toContain('does not speak TLS')
  })

  it('knows the end of a connection during the TLS handshake', async () => {
    const port = await listening(createServer((socket) => socket.destroy()))
    const error = dialError(await failureOf(dialTls({ host: '127.0.0.1', port })), target)
    expect(error).toMatchObject({ code: 'DIAL_RESET', delivered: 'no' })
  })

  it('knows a port where nothing listens, and a socket file that is not there', async () => {
    const server = createServer()
    const port = await listening(server)
    await new Promise((resolve) => server.close(resolve))
    const refused = await failureOf(dial({ host: 'localhost', port, autoSelectFamily: true }))
    expect(dialError(refused, target)).toMatchObject({ code: 'DIAL_REFUSED', delivered: 'no' })
    const missing = await failureOf(dial({ path: '/nonexistent/onebot.sock' }))
    expect(dialError(missing, target)).toMatchObject({ code: 'DIAL_REFUSED', delivered: 'no' })
  })

  it('shows neither user name, password nor token', () => {
    const error = dialError(new Error('failed with access_token=secret'), target)
    expect(error.message).not.toMatch(/secret|user|pass/)
  })

  it('gives a LinkError back as it is', () => {
    const error = new LinkError('LINK_LOST', 'it went', { delivered: 'maybe' })
    expect(dialError(error, target)).toBe(error)
  })

  it('survives causes that go in a circle, and whatever is thrown', () => {
    const circle = new Error('round')
    circle.cause = circle
    expect(dialError(circle, target).code).toBe('DIAL_UNREACHABLE')
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (thrown) => {
        expect(dialError(thrown, target)).toBeInstanceOf(LinkError)
      }),
    )
  })
})

describe('statuses', () => {
  it.each([
    [400, 'ENDPOINT_NOT_ONEBOT', 'no'],
    [401, 'LINK_REFUSED', 'no'],
    [403, 'LINK_REFUSED', 'no'],
    [404, 'ENDPOINT_NOT_FOUND', 'no'],
    [405, 'ENDPOINT_NOT_ONEBOT', 'no'],
    [406, 'ENDPOINT_NOT_ONEBOT', 'no'],
    [415, 'ENDPOINT_NOT_ONEBOT', 'no'],
    [426, 'ENDPOINT_NOT_ONEBOT', 'no'],
    [301, 'ENDPOINT_REDIRECTS', 'no'],
    [308, 'ENDPOINT_REDIRECTS', 'no'],
    [500, 'ENDPOINT_FAILED', 'maybe'],
    [502, 'ENDPOINT_FAILED', 'maybe'],
    [200, 'ENDPOINT_NOT_ONEBOT', 'maybe'],
    [429, 'ENDPOINT_NOT_ONEBOT', 'maybe'],
  ])('%i is %s, delivered: %s', (status, code, delivered) => {
    const error = statusError(status, target)
    expect(error).toMatchObject({ code, delivered, status })
    expect(error.shortMessage).toContain(`(HTTP ${status})`)
    expect(error.shortMessage).toContain(shown)
  })

  it('names the field to change', () => {
    const root = {
      address: 'http://h:1/',
      field: "apiRoots['10001'].url",
      tokenField: "apiRoots['10001'].accessToken",
    }
    expect(statusError(401, root).shortMessage).toContain("check apiRoots['10001'].accessToken")
    expect(statusError(404, root).shortMessage).toContain("check apiRoots['10001'].url")
    expect(statusError(403, { ...root, hasToken: false }).shortMessage).toContain(
      "wants a token; set apiRoots['10001'].accessToken",
    )
  })

  it('names where a redirect leads, without secrets', () => {
    const location = 'https://me:pw@login.example/start?access_token=secret'
    const { message } = statusError(302, { ...target, location })
    expect(message).toContain('redirects to https://login.example/start')
    expect(message).not.toMatch(/secret|pw/)
  })

  it('quotes the beginning of the answer on one line', () => {
    const { shortMessage } = statusError(200, { ...target, excerpt: `<html>\n${'x'.repeat(500)}` })
    expect(shortMessage).toContain('(HTTP 200): <html> xxx')
    expect(shortMessage.length).toBeLessThan(400)
  })

  it('says how else a token was refused', () => {
    const error = tokenError('close code 1008: invalid access token', { ...target, status: 1008 })
    expect(error).toMatchObject({ code: 'LINK_REFUSED', status: 1008, delivered: 'no' })
    expect(error.shortMessage).toBe(
      `${shown} refused our token; check accessToken (close code 1008: invalid access token)`,
    )
  })

  it('shows no token that the server quotes', () => {
    const secrets = ['canary+token', 'a']
    const known = { ...target, secrets, status: 1008 }
    expect(statusError(403, { ...known, excerpt: 'bad token canary+token' }).message).toContain(
      'bad token ***',
    )
    expect(tokenError('close code 1008: canary+token?', known).message).toContain('1008: ***?')
    expect(dialError(new Error('canary+token'), known).message).not.toContain('canary')
  })
})
