/** What waits before it is let in, on a port with a driver that takes HTTP: by number, by address and by time. */
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import {
  joinAsHttp,
  joinAsWs,
  type TestHttp,
  type TestHttpOptions,
} from '../../../../test/support/members.js'
import { dial, plainRequest, type RawClient } from '../../../../test/support/raw-client.js'
import { type ListenOptions, listen } from './listen.js'

/** ms; shorter than a busy machine takes for an honest request would make the tests unsure. */
const HANDSHAKE = 300

const head = (length: number): string =>
  plainRequest({ method: 'POST', target: '/http', headers: { 'Content-Length': String(length) } })

async function start(
  options: Partial<ListenOptions> = {},
  member: TestHttpOptions = {},
): Promise<TestHttp & { port: number }> {
  const http = await joinAsHttp(listen({ port: 0, handshakeTimeout: HANDSHAKE, ...options }), member)
  return { ...http, port: http.membership.port }
}

/** Resolves with the ms that a connection had. */
async function lifetime(client: RawClient): Promise<number> {
  const from = performance.now()
  await client.closed
  return performance.now() - from
}

/** A connection that was let in. */
async function letIn(port: number): Promise<RawClient> {
  const client = await dial(port)
  expect((await client.write(`${head(1)}a`).answer()).status).toBe(200)
  return client
}

const codes = ({ told }: TestHttp): string[] => told.reports.map(({ code }) => code)

describe('the time', () => {
  it.each([
    ['nothing', ''],
    ['half a request', 'POST /http HTTP/1.1\r\nHost:'],
  ])('of a connection that sends %s is that of the handshake', async (_name, bytes) => {
    const http = await start()
    const client = await dial(http.port)
    client.write(bytes)
    const lived = await lifetime(client)
    expect(lived).toBeGreaterThan(HANDSHAKE * 0.8)
    expect(lived).toBeLessThan(HANDSHAKE * 3)
    expect(http.told.reports).toMatchObject([
      { code: 'HANDSHAKE_TIMEOUT', shortMessage: expect.stringContaining('127.0.0.1') },
    ])
    expect(http.told.refused).toEqual([])
  })

  it('is reported once to the first member, however many connections there are', async () => {
    const server = listen({ port: 0, handshakeTimeout: HANDSHAKE })
    const ws = await joinAsWs(server)
    const http = await joinAsHttp(server)
    const clients = await Promise.all(Array.from({ length: 20 }, () => dial(http.membership.port)))
    await Promise.all(clients.map(({ closed }) => closed))
    expect(ws.told.reports).toMatchObject([{ code: 'HANDSHAKE_TIMEOUT' }])
    expect(http.told.reports).toEqual([])
  })

  it('of a body is the one that the member gives, from the headers on', async () => {
    const http = await start({}, { bodyTimeout: 5000 })
    const client = await dial(http.port)
    client.write(head(4))
    // Past the handshake and past the next time that Node looks for late requests.
    for (const each of 'slow') {
      await sleep(HANDSHAKE + 100)
      client.write(each)
    }
    expect((await client.answer()).body.toString()).toBe('slow')
    expect(http.told.reports).toEqual([])
  })

  it('of a body that is later still ends with its connection', async () => {
    const http = await start({}, { bodyTimeout: HANDSHAKE })
    const client = await dial(http.port)
    client.write(`${head(4)}slo`)
    expect(await lifetime(client)).toBeLessThan(HANDSHAKE * 3)
    expect(codes(http)).toEqual(['HANDSHAKE_TIMEOUT'])
    expect(http.bodies).toEqual([])
  })

  it('is given to the first body alone, while nothing is let in', async () => {
    const http = await start({}, { bodyTimeout: HANDSHAKE, answer: (body, response) => response.end(body) })
    const client = await dial(http.port)
    const from = performance.now()
    let isClosed = false
    void client.closed.then(() => {
      isClosed = true
    })
    while (!isClosed && performance.now() - from < 5000) {
      client.write(`${head(1)}a`)
      await client.answer().catch(() => {})
      await sleep(20)
    }
    expect(isClosed).toBe(true)
    expect(performance.now() - from).toBeLessThan(HANDSHAKE * 4)
    expect(http.bodies.length).toBeGreaterThan(1)
  })

  it('is over for a connection that was let in, busy or idle', async () => {
    let respond = (): void => {}
    const http = await start(
      {},
      {
        bodyTimeout: HANDSHAKE,
        answer: (body, response, admit) => {
          admit()
          respond = () => response.end(body)
          if (body !== 'slow') respond()
        },
      },
    )
    const client = await letIn(http.port)
    client.write(`${head(4)}slow`)
    await sleep(4 * HANDSHAKE)
    respond()
    expect((await client.answer()).status).toBe(200)
    // Past two times that Node looks for late requests.
    await sleep(2200)
    client.write(`${head(1)}b`)
    expect((await client.answer()).status).toBe(200)
    expect(http.told.reports).toEqual([])
  })

  it('of a request on a connection that was let in is bounded as well', async () => {
    const http = await start({}, { bodyTimeout: HANDSHAKE })
    const client = await letIn(http.port)
    client.write(`${head(4)}slo`)
    const { status, headers } = await client.answer()
    expect([status, headers['x-onebot-error']]).toEqual([408, 'HANDSHAKE_TIMEOUT'])
    await client.closed
    expect(http.bodies).toEqual(['a'])
  })
})

describe('the number', () => {
  it.each<[name: string, maxHandshakes: ListenOptions['maxHandshakes']]>([
    ['from one address', { perAddress: 3 }],
    ['in all', { total: 3 }],
  ])('%s is kept by ending who waited longest', async (_name, maxHandshakes) => {
    const http = await start({ maxHandshakes, handshakeTimeout: 60_000 })
    const oldest = await dial(http.port)
    const others = [await dial(http.port), await dial(http.port)]
    expect(oldest.socket.destroyed).toBe(false)
    const newest = await dial(http.port)
    await oldest.closed
    expect(codes(http)).toEqual(['TOO_MANY_HANDSHAKES'])
    for (const client of [...others, newest]) {
      expect((await client.write(`${head(1)}a`).answer()).status).toBe(200)
    }
  })

  it('counts a body that is under way, and nothing that was let in', async () => {
    const http = await start({ maxHandshakes: { perAddress: 2 }, handshakeTimeout: 60_000 })
    const inside = [await letIn(http.port), await letIn(http.port), await letIn(http.port)]
    const body = await dial(http.port)
    body.write(head(4))
    const silent = [await dial(http.port), await dial(http.port)]
    await body.closed
    for (const client of [...inside, ...silent]) {
      expect((await client.write(`${head(1)}a`).answer()).status).toBe(200)
    }
    expect(codes(http)).toEqual(['TOO_MANY_HANDSHAKES'])
  })
})
