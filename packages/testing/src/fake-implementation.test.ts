import { expect, it, onTestFinished } from 'vitest'
import { type FakeImplementation, fakeImplementation } from './fake-implementation.js'

function fake(options: Parameters<typeof fakeImplementation>[0]): FakeImplementation {
  const impl = fakeImplementation(options)
  onTestFinished(() => impl.stop())
  return impl
}

it('says that it needs an address where it has to dial', async () => {
  await expect(fake({}).connect()).rejects.toThrow('needs the url of the bot')
})

it.each(['forward-ws', 'http'] as const)('says that its port is taken: %s', async (transport) => {
  const first = fake({ transport })
  await first.connect()
  const port = Number(new URL(first.url).port)
  await expect(fake({ transport, port }).connect()).rejects.toMatchObject({ code: 'EADDRINUSE' })
})

it.each(['forward-ws', 'http'] as const)('may be started and stopped twice: %s', async (transport) => {
  const impl = fake({ transport })
  await impl.connect()
  const { url } = impl
  await impl.connect()
  expect(impl.url).toBe(url)
  await impl.stop()
  await impl.stop()
})

it('lets a bot in at the port of a forward WebSocket, which dials it again by itself', async () => {
  const server = fake({ transport: 'forward-ws', silent: true })
  await server.connect()
  // A pretend implementation is a WebSocket client as well.
  const client = fake({ url: () => server.url, silent: true, reconnect: 1 })
  await client.connect()
  await server.connected()
  server.drop()
  await server.connected()
  expect(server.sockets).toHaveLength(1)
})

it('goes on with a bot that takes no subprotocol of V12', async () => {
  const bot = fake({ version: 'v12', transport: 'forward-ws', silent: true })
  await bot.connect()
  const impl = fake({ version: 'v12', url: bot.url, silent: true })
  await impl.connect()
  expect(impl.sockets[0]?.protocol).toBe('')
})
