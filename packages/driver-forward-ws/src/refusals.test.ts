import { fakeImplementation } from '@onebot.js/testing'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { httpServer, lifecycle, startForward, wsServer } from '../../../test/support/forward.js'
import { nextEvent } from '../../../test/support/harness.js'

const SELF = 10_001
const REFUSED = JSON.stringify({
  status: 'failed',
  retcode: 1403,
  data: null,
  message: 'token验证失败',
  wording: 'token验证失败',
  echo: null,
  stream: 'normal-action',
})

describe('a server that answers otherwise than with a WebSocket', () => {
  it.each<[number, string, string]>([
    [401, 'LINK_REFUSED', 'refused our token; check accessToken'],
    [403, 'LINK_REFUSED', 'refused our token; check accessToken'],
    [404, 'ENDPOINT_NOT_FOUND', 'has nothing at this path; check url'],
    [200, 'ENDPOINT_NOT_ONEBOT', '<html>hello'],
    [400, 'ENDPOINT_NOT_ONEBOT', 'check url'],
    [426, 'ENDPOINT_NOT_ONEBOT', 'check url'],
    [500, 'ENDPOINT_FAILED', 'failed'],
    [502, 'ENDPOINT_FAILED', 'failed'],
  ])('with %i is %s, told of once over many dials', async (status, code, words) => {
    let dials = 0
    const port = await httpServer((_request, response) => {
      dials++
      response.writeHead(status, { 'Content-Type': 'text/html' }).end('<html>hello')
    })
    const url = `ws://me:secret-1@127.0.0.1:${port}/x?access_token=secret-2`
    const { errors, driver } = await startForward({ url, accessToken: 'secret-3' })
    await vi.waitFor(() => expect(dials).toBeGreaterThan(3))
    expect(errors.map((error) => error.code)).toEqual([code])
    const [error] = errors
    expect(error).toMatchObject({ name: 'LinkError', status })
    expect(error?.shortMessage).toContain(`ws://127.0.0.1:${port}/x `)
    expect(error?.shortMessage).toContain(words)
    expect(error?.shortMessage).toContain(`(HTTP ${status})`)
    expect(error?.message).not.toMatch(/secret/)
    const [endpoint] = driver.endpoints()
    expect(endpoint?.error).toBe(code)
    expect(endpoint?.attempts).toBeGreaterThan(2)
  })

  it('with a redirect is not followed, and told where it leads', async () => {
    const elsewhere = vi.fn()
    const other = await httpServer(elsewhere)
    const port = await httpServer((_request, response) => {
      response.writeHead(301, { Location: `ws://127.0.0.1:${other}/?access_token=secret` }).end()
    })
    const { app, errors } = await startForward({ url: `ws://127.0.0.1:${port}`, accessToken: 'secret' })
    await nextEvent(app, 'error')
    expect(errors[0]).toMatchObject({ code: 'ENDPOINT_REDIRECTS', status: 301 })
    expect(errors[0]?.shortMessage).toContain(`redirects to ws://127.0.0.1:${other}`)
    expect(errors[0]?.message).not.toContain('secret')
    expect(elsewhere).not.toHaveBeenCalled()
  })

  it('and never ends its body is told of all the same', async () => {
    const port = await httpServer((_request, response) => {
      response.writeHead(404)
      response.write('nothing ')
    })
    const { app } = await startForward({ url: `ws://127.0.0.1:${port}` })
    const [error] = await nextEvent(app, 'error')
    expect(error).toMatchObject({ code: 'ENDPOINT_NOT_FOUND', status: 404 })
    expect(error.message).toContain('nothing')
  })

  it('and quotes the token does not bring it into the message', async () => {
    const port = await httpServer(({ headers }, response) =>
      response.writeHead(403).end(headers.authorization),
    )
    const bot = { url: `ws://127.0.0.1:${port}`, accessToken: 'canary+1 2' }
    const { app } = await startForward(bot)
    const [error] = await nextEvent(app, 'error')
    expect(error.message).toContain('(HTTP 403): Bearer ***')
    expect(error.message).not.toContain('canary')
  })

  it('and quotes the whole request brings no secret of the address into the message', async () => {
    const port = await httpServer(({ headers, url = '' }, response) => {
      const query = [...new URL(url, 'http://bot').searchParams.values()].join(' ')
      const basic = String(headers.authorization).replace('Basic ', '')
      response.writeHead(403).end(`no ${url} ${query} ${basic} ${atob(basic)} for`)
    })
    const query = 'token=canary%2B2&key=a+canary&k=%C3%A9'
    const { app } = await startForward({ url: `ws://me:canary%40@127.0.0.1:${port}/?${query}` })
    const [error] = await nextEvent(app, 'error')
    expect(error.shortMessage).toContain('(HTTP 403): no /?token=***')
    expect(error.message).not.toMatch(/canary|bWU6/)
  })

  it.each(['a', 'ab1', '1+2'])('and quotes the short token %j does not bring it in', async (accessToken) => {
    const port = await httpServer(({ headers }, response) =>
      response.writeHead(403).end(`abalone ${headers.authorization}, ${accessToken}: no`),
    )
    const { app } = await startForward({ url: `ws://127.0.0.1:${port}`, accessToken })
    const [error] = await nextEvent(app, 'error')
    expect(error.shortMessage).toContain(': abalone Bearer ***, ***: no')
  })

  it('says that a token is missing where none is set', async () => {
    const port = await httpServer((_request, response) => response.writeHead(401).end())
    const { app } = await startForward({ url: [`ws://127.0.0.1:${port}`] })
    const [error] = await nextEvent(app, 'error')
    expect(error.message).toContain('wants a token; set accessToken')
  })

  it('is each told of again when the failure changes', async () => {
    const statuses = [404, 404, 500, 500, 404]
    const port = await httpServer((_request, response) => response.writeHead(statuses.shift() ?? 404).end())
    const { errors } = await startForward({ url: `ws://127.0.0.1:${port}` })
    await vi.waitFor(() => expect(errors.length).toBe(3))
    expect(errors.map(({ code }) => code)).toEqual([
      'ENDPOINT_NOT_FOUND',
      'ENDPOINT_FAILED',
      'ENDPOINT_NOT_FOUND',
    ])
  })
})

describe('a token that is refused after the handshake', () => {
  it.each<[string, number | undefined, string | undefined, string | undefined, number]>([
    ['with a 1403 frame and a close without a code, as NapCat does', undefined, undefined, REFUSED, 1403],
    ['with a 1403 frame and close code 1008, as LLOneBot does', 1008, 'invalid access token', REFUSED, 1403],
    ['with close code 1008 alone, as onebots does', 1008, 'Unauthorized', undefined, 1008],
  ])('%s is an auth error, told of once and dialled slowly', async (_how, code, reason, frame, status) => {
    const served = await wsServer((socket) => {
      if (frame !== undefined) socket.send(frame)
      socket.close(code, reason)
    })
    const url = `ws://127.0.0.1:${served.port}`
    const reconnect = { min: 10, max: 300 }
    const { errors, driver } = await startForward({ url: [{ url, accessToken: 'secret' }], reconnect })
    const startedAt = performance.now()
    await vi.waitFor(() => expect(driver.endpoints()[0]?.state).toBe('auth-error'))
    expect(driver.endpoints()[0]).toMatchObject({ address: url, error: 'LINK_REFUSED', attempts: 1 })
    expect(driver.endpoints()[0]?.retryIn).toBeGreaterThan(100)
    await vi.waitFor(() => expect(served.requests.length).toBe(4), 5000)
    expect(performance.now() - startedAt).toBeGreaterThan(3 * 240)
    expect(errors.map((error) => error.code)).toEqual(['LINK_REFUSED'])
    expect(errors[0]).toMatchObject({ status })
    expect(errors[0]?.message).toContain(url)
    expect(errors[0]?.shortMessage).toContain('check url[0].accessToken')
    expect(errors[0]?.message).not.toContain('secret')
  })

  it('is told of again only after a link that worked', async () => {
    let isRight = false
    const impl = fakeImplementation({ transport: 'forward-ws', accessToken: 'right' })
    await impl.connect()
    onTestFinished(() => impl.stop())
    const { app, errors, driver } = await startForward({
      url: impl.url,
      accessToken: () => (isRight ? 'right' : 'wrong'),
    })
    await vi.waitFor(() => expect(driver.endpoints()[0]?.attempts).toBeGreaterThan(3))
    expect(errors.map(({ code }) => code)).toEqual(['LINK_REFUSED'])
    isRight = true
    await app.bot('10001')
    expect(driver.endpoints()).toEqual([{ address: impl.url, state: 'open', attempts: 0 }])
    isRight = false
    impl.drop()
    await vi.waitFor(() => expect(errors.length).toBe(2))
    expect(errors.map(({ code }) => code)).toEqual(['LINK_REFUSED', 'LINK_REFUSED'])
  })
})

it('a peer that sends no OneBot and closes is logged once over many dials', async () => {
  const served = await wsServer((socket) => {
    socket.send('hello')
    socket.close()
  })
  const { lines } = await startForward({ url: `ws://127.0.0.1:${served.port}` })
  await vi.waitFor(() => expect(served.requests.length).toBeGreaterThan(4))
  expect(lines.filter((line) => line.includes('is not OneBot')).length).toBe(1)
})

it('a peer that is cut off for its bad frames is told of once over many dials', async () => {
  const served = await wsServer((socket) => {
    for (let i = 0; i < 30; i++) socket.send('hello')
  })
  const { errors } = await startForward({ url: `ws://127.0.0.1:${served.port}` })
  await vi.waitFor(() => expect(served.requests.length).toBeGreaterThan(3))
  expect(errors.map(({ code }) => code)).toEqual(['BAD_FRAME'])
})

it('a connection that ends before anything valid came is told of once, with what to check', async () => {
  const served = await wsServer((socket) => socket.close())
  const url = `ws://127.0.0.1:${served.port}`
  const { errors } = await startForward({ url })
  await vi.waitFor(() => expect(served.requests.length).toBeGreaterThan(3))
  expect(errors.map(({ code }) => code)).toEqual(['LINK_LOST'])
  expect(errors[0]?.shortMessage).toBe(
    `${url}: the connection was closed with code 1005; nothing valid had come before; check url and accessToken`,
  )
})

it('the end of a link that worked is told by the account alone, unless it keeps ending', async () => {
  const served = await wsServer((socket) => {
    socket.send(lifecycle(SELF))
    socket.close(1001)
  })
  const url = `ws://127.0.0.1:${served.port}`
  const { app, errors } = await startForward({ url })
  const [, cause] = await nextEvent(app, 'offline')
  expect(cause).toMatchObject({ code: 'LINK_LOST', status: 1001 })
  expect(errors).toEqual([])
  await vi.waitFor(() => expect(served.requests.length).toBeGreaterThan(5))
  expect(errors).toMatchObject([{ code: 'LINK_LOST', status: 1001 }])
  expect(errors[0]?.shortMessage).toContain(
    `${url}: the connection was closed with code 1001; that is the third`,
  )
})
