import type { ServerResponse } from 'node:http'
import { createOneBot } from '@onebot.js/core'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type Asked, apiServer, OK, rawServer, type TestServer } from '../../../test/support/api-server.js'
import { startDriver, TestHost } from '../../../test/support/driver-host.js'
import { type HttpDriver, http } from './http.js'
import type { HttpOptions } from './options.js'

const EVENT = '{"self_id":10001,"post_type":"notice","notice_type":"friend_add","user_id":20002}'
const TYPE = { 'content-type': 'text/event-stream' }

interface Stream extends TestServer {
  asked: Asked[]
  /** The event streams that are open, the newest last. */
  streams: ServerResponse[]
}

/** An implementation whose `/_events` the test writes; its actions answer well. */
async function implementation(
  onEvents: (response: ServerResponse, asked: Asked) => unknown = (response) => {
    response.writeHead(200, TYPE).flushHeaders()
  },
): Promise<Stream> {
  const streams: ServerResponse[] = []
  const server = await apiServer((asked, response) => {
    if (asked.method === 'POST') return response.end(OK)
    streams.push(response)
    return onEvents(response, asked)
  })
  return { ...server, streams }
}

async function listening(
  url: string,
  options: HttpOptions = {},
): Promise<{ driver: HttpDriver; host: TestHost }> {
  const driver = http({ apiRoots: { 10001: { url, events: 'sse', accessToken: 'token' } }, ...options })
  return { driver, host: await startDriver(driver) }
}

const eventLinks = (host: TestHost): number => host.links.filter(({ receives }) => receives).length

describe('server-sent events', () => {
  it('are asked for with the token, beside the API root', async () => {
    const impl = await implementation()
    const { host, driver } = await listening(`${impl.url}/base/`)
    await host.until(() => eventLinks(host) === 1)
    expect(impl.asked).toMatchObject([
      {
        method: 'GET',
        url: '/base/_events',
        headers: { accept: 'text/event-stream', authorization: 'Bearer token' },
      },
    ])
    const link = host.links.find(({ receives }) => receives)
    expect(link).toMatchObject({
      shape: 'socket',
      sends: false,
      peer: {
        id: 'v11:10001',
        protocol: 'v11',
        role: 'event',
        self: { platform: 'qq', user_id: '10001' },
        address: `${impl.url}/base/_events`,
      },
    })
    expect(() => link?.send({ path: 'a', body: '{}' })).toThrow(expect.objectContaining({ code: 'NO_ROUTE' }))
    expect(driver.endpoints?.()).toEqual([
      { address: `${impl.url}/base`, state: 'connecting' },
      { address: `${impl.url}/base/_events`, state: 'open', attempts: 0 },
    ])
  })

  it('reach the core one by one, as they come', async () => {
    const impl = await implementation()
    const { host } = await listening(impl.url)
    await host.until(() => eventLinks(host) === 1)
    const [stream] = impl.streams
    stream?.write(`data: ${EVENT}\n\n: heartbeat\n\ndata: {"text":"你`)
    await host.until(() => host.received.length === 1)
    stream?.write('好"}\n\ndata: {"stream":"stream-action"}\n\n')
    await host.until(() => host.received.length === 3)
    expect(host.frames).toEqual([EVENT, '{"text":"你好"}', '{"stream":"stream-action"}'])
  })

  it('that come with the headers are not lost', async () => {
    const impl = await implementation(
      (response) => void response.writeHead(200, TYPE).write(`data: ${EVENT}\n\n`),
    )
    const { host } = await listening(impl.url)
    await host.until(() => host.received.length === 1)
    expect(host.frames).toEqual([EVENT])
  })

  it('are dialled again when they end, as a new link', async () => {
    const impl = await implementation()
    const { host } = await listening(impl.url)
    for (const n of [1, 2, 3]) {
      await host.until(() => eventLinks(host) === n)
      if (n === 1) impl.streams[0]?.end()
      else impl.streams.at(-1)?.destroy()
      await host.until(() => host.ended.length === n)
    }
    expect(host.ended.map(({ cause }) => cause?.code)).toEqual(['LINK_LOST', 'DIAL_RESET', 'DIAL_RESET'])
    // They had brought something, so nobody needs to hear of it.
    expect(host.reports).toEqual([])
  })

  it('that never bring anything are dialled more and more slowly, and told of once', async () => {
    const impl = await implementation((response) => void response.writeHead(200, TYPE).end())
    const driver = http({ apiRoots: { 10001: { url: impl.url, events: 'sse' } } })
    const made = new TestHost()
    made.verdict = 'unproven'
    const host = await startDriver(driver, made)
    await host.until(() => host.ended.length === 3)
    expect(impl.asked.length).toBeLessThan(5)
    expect(host.reports.map(({ code }) => code)).toEqual(['LINK_LOST'])
  })

  it.each<[string, (response: ServerResponse) => unknown, string, string]>([
    [
      'wants another token',
      (response) => response.writeHead(403).end('{"message":"token verify failed!"}'),
      'LINK_REFUSED',
      'auth-error',
    ],
    [
      'has no event stream',
      (response) => response.writeHead(404).end('nothing'),
      'ENDPOINT_NOT_FOUND',
      'waiting',
    ],
    [
      'answers otherwise',
      (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>'),
      'ENDPOINT_NOT_ONEBOT',
      'waiting',
    ],
    [
      'answers without a type',
      (response) => response.writeHead(200).end(OK),
      'ENDPOINT_NOT_ONEBOT',
      'waiting',
    ],
    [
      'redirects',
      (response) => response.writeHead(302, { location: '/login' }).end(),
      'ENDPOINT_REDIRECTS',
      'waiting',
    ],
    ['fails', (response) => response.writeHead(500).end(), 'ENDPOINT_FAILED', 'waiting'],
  ])('of a server that %s never become a link', async (_, answer, code, state) => {
    const impl = await implementation(answer)
    const { host, driver } = await listening(impl.url)
    await host.until(() => host.reports.length === 1)
    expect(host.reports).toMatchObject([{ code }])
    if (code !== 'ENDPOINT_FAILED') expect(host.reports[0]?.message).toContain("apiRoots['10001']")
    expect(eventLinks(host)).toBe(0)
    expect(driver.endpoints?.()[1]).toMatchObject({ state, error: code, attempts: 1 })
  })

  it('of nobody are dialled until somebody is there', async () => {
    const { url, close } = await rawServer(() => {})
    await close()
    const { host } = await listening(url)
    await host.until(() => host.reports.length === 1)
    expect(host.reports).toMatchObject([{ code: 'DIAL_REFUSED' }])
  })

  it('end the link where one is larger than maxBody, which is told', async () => {
    const impl = await implementation()
    const { host } = await listening(impl.url, { maxBody: 1024 })
    await host.until(() => eventLinks(host) === 1)
    impl.streams[0]?.write(`data: ${'a'.repeat(2000)}\n\n`)
    await host.until(() => host.ended.length === 1)
    expect(host.ended).toMatchObject([{ cause: { code: 'BODY_TOO_LARGE' } }])
  })

  it('ask a function for the token at each dial', async () => {
    const tokens = ['first', 'second']
    const impl = await implementation((response) => void response.writeHead(200, TYPE).end())
    const accessToken = async (): Promise<string | undefined> => tokens.shift()
    const driver = http({ apiRoots: { 10001: { url: impl.url, events: 'sse', accessToken } } })
    const host = await startDriver(driver)
    await host.until(() => host.ended.length === 2)
    expect(impl.asked.map(({ headers }) => headers.authorization)).toEqual(['Bearer first', 'Bearer second'])
  })

  it('tell of a function that throws', async () => {
    const impl = await implementation()
    const accessToken = (): string => {
      throw new Error('no vault')
    }
    const driver = http({ apiRoots: { 10001: { url: impl.url, events: 'sse', accessToken } } })
    const host = await startDriver(driver)
    await host.until(() => host.reports.length === 1)
    expect(host.reports).toMatchObject([{ code: 'URL_FUNCTION_FAILED' }])
    expect(impl.asked).toEqual([])
  })

  it('end when the core closes the link, and come back', async () => {
    const impl = await implementation()
    const { host } = await listening(impl.url)
    await host.until(() => eventLinks(host) === 1)
    host.links.find(({ receives }) => receives)?.close()
    await host.until(() => eventLinks(host) === 2)
    expect(host.reports).toEqual([])
  })

  it('end with the driver, whatever it was doing', async () => {
    const impl = await implementation()
    const { host, driver } = await listening(impl.url)
    await host.until(() => eventLinks(host) === 1)
    const [stream] = impl.streams
    const closed = new Promise((resolve) => stream?.once('close', resolve))
    await driver.stop('bye')
    await closed
    expect(host.ended.map(({ cause }) => cause?.shortMessage)).toEqual(['bye', 'bye'])
    expect(eventLinks(host)).toBe(1)
    expect(driver.endpoints?.()).toEqual([])
    // While it waits for the headers of a server that never sends any.
    const silent = await rawServer(() => {})
    await (await listening(silent.url)).driver.stop()
  })

  it('bring an account online that no webhook knows', async () => {
    const impl = await implementation()
    const app = createOneBot({
      drivers: [http({ apiRoots: { 10001: { url: impl.url, events: 'sse' } } })],
      logger: false,
    })
    onTestFinished(() => app.stop())
    const notice = new Promise((resolve) => {
      app.once('notice', resolve)
    })
    await app.start()
    await expect.poll(() => impl.streams.length).toBe(1)
    impl.streams[0]?.write(`data: ${EVENT}\n\n`)
    expect(await notice).toMatchObject({ selfId: '10001' })
    const bot = await app.bot('10001')
    expect(await bot.call('send_msg', { message: 'hi' })).toEqual({ message_id: 1 })
  })
})
