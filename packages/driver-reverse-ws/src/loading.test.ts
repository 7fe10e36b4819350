/** What takes connections is loaded by start(): the time until it is there. */
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { createServer as createTcpServer } from 'node:net'
import { listen, portOf } from '@onebot.js/core/node'
import { describe, expect, it, onTestFinished } from 'vitest'
import { WebSocketServer } from 'ws'
import { TestHost } from '../../../test/support/driver-host.js'
import { dial, open, type RawAnswer, upgradeRequest } from '../../../test/support/raw-client.js'
import { reverseWs } from './reverse-ws.js'

const ACCOUNT = { headers: { 'X-Self-ID': '10001' } }
const accessToken = 'a token'

async function hostServer(): Promise<{ server: Server; port: number }> {
  const server = createServer()
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return { server, port: portOf(server) ?? 0 }
}

async function freePort(): Promise<number> {
  const server = createTcpServer()
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const port = portOf(server) ?? 0
  await once(server.close(), 'close')
  return port
}

async function ask(port: number): Promise<RawAnswer> {
  const client = await dial(port)
  const answer = await client.write(upgradeRequest(ACCOUNT)).answer()
  client.socket.destroy()
  return answer
}

describe('before it is loaded', () => {
  it('an upgrade is answered 503 at once', async () => {
    const { server, port } = await hostServer()
    const driver = reverseWs({ noServer: true, accessToken })
    onTestFinished(() => driver.stop())
    const host = new TestHost()
    let starting: Promise<void> | undefined
    server.on('upgrade', (...upgrade) => {
      starting ??= driver.start(host)
      driver.handleUpgrade(...upgrade)
    })
    const { status, headers } = await ask(port)
    expect([status, headers['x-onebot-error']]).toEqual([503, 'NOT_RUNNING'])
    expect(host.handshakes).toEqual([])
    await starting
    expect((await ask(port)).status).toBe(101)
  })

  it('a socket that the host has upgraded is closed with 1013', async () => {
    const { server, port } = await hostServer()
    const driver = reverseWs({ noServer: true, accessToken })
    onTestFinished(() => driver.stop())
    const host = new TestHost()
    new WebSocketServer({ server }).on('connection', (socket, request) => {
      void driver.start(host)
      driver.accept(socket, request)
    })
    const client = await open(port, ACCOUNT)
    expect(await client.closeCode()).toBe(1013)
    expect(host.links).toEqual([])
  })
})

describe('stop() before it is loaded', () => {
  it('leaves no port open', async () => {
    const driver = reverseWs({ port: await freePort(), accessToken })
    const starting = driver.start(new TestHost())
    await driver.stop()
    await starting
    expect([driver.port, driver.urls]).toEqual([undefined, []])
  })

  it('joins no port of others', async () => {
    const server = listen({ port: 0 })
    const driver = reverseWs({ server, accessToken })
    const starting = driver.start(new TestHost())
    await driver.stop()
    await starting
    expect(server.port).toBe(undefined)
  })

  it('gives a server its upgrades back', async () => {
    const { server } = await hostServer()
    const driver = reverseWs({ server, accessToken })
    const starting = driver.start(new TestHost())
    expect(server.listenerCount('upgrade')).toBe(1)
    await driver.stop()
    await starting
    expect(server.listenerCount('upgrade')).toBe(0)
  })

  it('and another start() with the same host leave one that runs', async () => {
    const port = await freePort()
    const driver = reverseWs({ port, accessToken })
    const host = new TestHost()
    const first = driver.start(host)
    const stopping = driver.stop()
    const second = driver.start(host)
    await Promise.all([first, stopping, second])
    expect(driver.port).toBe(port)
    const client = await open(port, ACCOUNT)
    await driver.stop()
    expect(await client.closeCode()).toBe(1001)
    client.end()
    await expect(dial(port)).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })
})
