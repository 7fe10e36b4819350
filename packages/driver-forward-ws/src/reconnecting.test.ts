import { fakeImplementation } from '@onebot.js/testing'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { lifecycle, message, startForward, wsServer } from '../../../test/support/forward.js'
import { nextEvent } from '../../../test/support/harness.js'
import { startProxy } from '../../../test/support/proxy.js'

const SELF = 10_001

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

describe('against a server that', () => {
  // With delays that stay at the smallest there would be 37 dials and more.
  const reconnect = { min: 40, max: 1000 }

  it.each<[string, string | undefined]>([
    ['accepts and closes at once', undefined],
    ['greets and closes at once', lifecycle(SELF)],
  ])('%s it stays calm', async (_what, greeting) => {
    const served = await wsServer((socket) => {
      if (greeting !== undefined) socket.send(greeting)
      socket.close()
    })
    await startForward({ url: `ws://127.0.0.1:${served.port}`, reconnect })
    await pause(1500)
    expect(served.requests.length).toBeGreaterThan(2)
    expect(served.requests.length).toBeLessThan(20)
  })

  it('takes no connection it stays calm', async () => {
    const { port, stop } = await wsServer(() => {})
    await stop()
    const { driver } = await startForward({ url: `ws://127.0.0.1:${port}`, reconnect })
    await pause(1500)
    expect(driver.endpoints()[0]?.attempts).toBeGreaterThan(2)
    expect(driver.endpoints()[0]?.attempts).toBeLessThan(20)
  })

  it('comes back the account is online again within one step, and no event is doubled', async () => {
    const impl = fakeImplementation({ transport: 'forward-ws' })
    await impl.connect()
    onTestFinished(() => impl.stop())
    const { app, driver } = await startForward({ url: impl.url, reconnect: { min: 20, max: 200 } })
    const bot = await app.bot('10001')
    const texts: string[] = []
    app.on('message', ({ text }) => void texts.push(text))
    const offline = nextEvent(app, 'offline')
    await impl.stop()
    await offline
    await vi.waitFor(() => expect(driver.endpoints()[0]?.attempts).toBeGreaterThan(5), 5000)
    const online = nextEvent(app, 'online')
    await impl.connect()
    const backAt = performance.now()
    expect((await online)[0]).toBe(bot)
    expect(performance.now() - backAt).toBeLessThan(200 + 100)
    const heard = nextEvent(app, 'message')
    impl.message({ text: 'after' })
    await heard
    await pause(50)
    expect(texts).toEqual(['after'])
  })
})

describe('after a close with code', () => {
  it.each([1000, 1001, 1005, 1006, 1011, 1014, 4000])('%i it dials again soon', async (code) => {
    const served = await wsServer((socket) => {
      socket.send(lifecycle(SELF))
      if (code === 1006) socket.terminate()
      else if (code === 1005) socket.close()
      else socket.close(code)
    })
    await startForward({ url: `ws://127.0.0.1:${served.port}` })
    await vi.waitFor(() => expect(served.requests.length).toBeGreaterThan(2), 900)
  })

  it.each([1012, 1013])('%i it waits for a second at least', async (code) => {
    const dialledAt: number[] = []
    const served = await wsServer((socket) => {
      dialledAt.push(performance.now())
      socket.send(lifecycle(SELF))
      socket.close(code)
    })
    await startForward({ url: `ws://127.0.0.1:${served.port}` })
    await vi.waitFor(() => expect(dialledAt.length).toBe(2), 3000)
    expect((dialledAt[1] ?? 0) - (dialledAt[0] ?? 0)).toBeGreaterThan(990)
  })

  it('1008 it is an auth error even where the link had worked', async () => {
    const served = await wsServer((socket) => {
      socket.send(lifecycle(SELF))
      socket.close(1008, 'kicked')
    })
    const { driver, errors } = await startForward({
      url: `ws://127.0.0.1:${served.port}`,
      reconnect: { min: 10, max: 60_000 },
    })
    await vi.waitFor(() => expect(driver.endpoints()[0]?.state).toBe('auth-error'))
    expect(driver.endpoints()[0]?.retryIn).toBeGreaterThan(40_000)
    expect(errors.map(({ code }) => code)).toEqual(['LINK_REFUSED'])
    expect(errors[0]?.message).toContain('kicked')
  })
})

it('dials again when the wire is cut without a word', async () => {
  const impl = fakeImplementation({ transport: 'forward-ws', heartbeat: 0 })
  await impl.connect()
  onTestFinished(() => impl.stop())
  const proxy = await startProxy(Number(new URL(impl.url).port))
  let url = `ws://127.0.0.1:${proxy.port}`
  const { app } = await startForward({ url: () => url, pingInterval: 60 })
  await app.bot('10001')
  const offline = nextEvent(app, 'offline')
  url = impl.url
  proxy.cut()
  expect((await offline)[1]).toMatchObject({ code: 'LINK_DEAD' })
  await app.bot('10001')
})

it('keeps a link on which only events come', async () => {
  const served = await wsServer(
    (socket) => {
      socket.send(lifecycle(SELF))
      let count = 0
      const timer = setInterval(() => socket.send(message(SELF, String(count++))), 20)
      socket.on('close', () => clearInterval(timer))
    },
    { pongs: false },
  )
  const { app } = await startForward({ url: `ws://127.0.0.1:${served.port}`, pingInterval: 50 })
  await app.bot(SELF)
  await new Promise<void>((resolve) => {
    app.on('message', ({ text }) => {
      if (text === '20') resolve()
    })
  })
  expect(served.requests.length).toBe(1)
})
