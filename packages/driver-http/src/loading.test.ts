/** What takes events and what is dialled are loaded when they are needed: the time until they are there. */
import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { portOf } from '@onebot.js/core/node'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { TestHost } from '../../../test/support/driver-host.js'
import { post } from '../../../test/support/http-post.js'
import { EVENT, self } from '../../../test/support/http-rig.js'
import { type HttpDriver, http } from './http.js'
import type { HttpOptions } from './options.js'

const PATH = '/onebot/v11/http'

function driverOf(options: HttpOptions): HttpDriver {
  const driver = http({ allowUnauthenticated: true, ...options })
  onTestFinished(() => driver.stop())
  return driver
}

async function hostServer(listener?: RequestListener): Promise<{ server: Server; url: string }> {
  const server = createServer(listener)
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return { server, url: `http://127.0.0.1:${portOf(server)}${PATH}` }
}

describe('before it is loaded', () => {
  it('a request is answered once it is, and one elsewhere goes on at once', async () => {
    const driver = driverOf({ noServer: true })
    const { url } = await hostServer((request, response) => {
      let isNext = false
      void driver.handleRequest(request, response, () => {
        isNext = true
        response.end('the host')
      })
      expect(isNext).toBe(request.url !== PATH)
    })
    expect(await post(new URL('/other', url).href)).toMatchObject({ status: 200, body: 'the host' })
    const large = { headers: self, body: 'a'.repeat(2 ** 20) }
    expect(await post(url, large)).toMatchObject({
      status: 503,
      headers: { 'x-onebot-error': 'NOT_RUNNING' },
    })
  })

  it('a request is refused where it cannot be loaded, and start() tells why', async () => {
    vi.doMock('./inbound.js', () => {
      throw new Error('the disk is gone')
    })
    onTestFinished(() => void vi.doUnmock('./inbound.js'))
    const driver = driverOf({ noServer: true })
    const { url } = await hostServer((request, response) => void driver.handleRequest(request, response))
    expect(await post(url, { headers: self, body: EVENT })).toMatchObject({
      status: 503,
      headers: { 'x-onebot-error': 'NOT_RUNNING' },
    })
    await expect(driver.start(new TestHost())).rejects.toThrow()
  })

  it('an event that comes right after start() is taken', async () => {
    const host = new TestHost()
    const driver = driverOf({ noServer: true })
    const { url } = await hostServer((...exchange) => {
      void driver.start(host)
      void driver.handleRequest(...exchange)
    })
    expect(await post(url, { headers: self, body: EVENT })).toMatchObject({ status: 204 })
    expect(host.frames).toEqual([EVENT])
  })

  it('fetch() and ingest() wait for it', async () => {
    const body = EVENT
    const headers = { ...self, 'content-type': 'application/json' }
    const given = { method: 'POST', url: PATH, headers, body }
    const elsewhere = new Request('http://localhost/other', { method: 'POST' })
    expect(await driverOf({ noServer: true }).fetch(elsewhere)).toBe(undefined)
    const asked = new Request(`http://localhost${PATH}`, { method: 'POST', headers, body })
    expect(await driverOf({ noServer: true }).fetch(asked)).toMatchObject({ status: 503 })
    expect(await driverOf({ noServer: true }).ingest(given)).toMatchObject({ status: 503 })
  })
})

describe('stop() before it is loaded', () => {
  it('leaves no port open, and dials nothing', async () => {
    const apiRoots = { 10001: { url: 'http://127.0.0.1:1', events: 'sse' as const } }
    const driver = driverOf({ port: 0, apiRoots })
    const host = new TestHost()
    const starting = driver.start(host)
    await driver.stop()
    await starting
    expect([driver.port, driver.endpoints?.(), host.links, host.reports]).toEqual([undefined, [], [], []])
  })

  it('gives a server its requests back', async () => {
    const { server } = await hostServer()
    const driver = driverOf({ server })
    const starting = driver.start(new TestHost())
    expect(server.listenerCount('request')).toBe(1)
    await driver.stop()
    await starting
    expect(server.listenerCount('request')).toBe(0)
  })

  it('and another start() with the same host leave one that runs', async () => {
    const join = vi.fn(async () => ({ port: 1, letIn: () => {}, leave: async () => {} }))
    const driver = driverOf({ server: { host: '127.0.0.1', port: 1, protocol: 'http', join } })
    const host = new TestHost()
    const first = driver.start(host)
    const stopping = driver.stop()
    const second = driver.start(host)
    await Promise.all([first, stopping, second])
    expect(join).toHaveBeenCalledTimes(1)
    expect(driver.port).toBe(1)
  })
})
