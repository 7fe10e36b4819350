import { Agent } from 'node:http'
import { createOneBot, type DriverHost, type LinkError, type LinkSink } from '@onebot.js/core'
import { refuse } from '@onebot.js/core/node'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { httpServer, lifecycle, rawServer, wsServer } from '../../../test/support/forward.js'
import { type ForwardWsDriver, forwardWs } from './forward-ws.js'
import type { ForwardWsOptions } from './options.js'

const SELF = 10_001

/** What a bot meets, and how to tell that it has come to that. */
interface Scene {
  options: ForwardWsOptions
  reached(driver: ForwardWsDriver): boolean
  /** How often it has dialled, or begun to. */
  dials(): number
}

function counted(): { hit(): void; scene(options: ForwardWsOptions): Scene } {
  let count = 0
  return {
    hit: () => void count++,
    scene: (options) => ({ options, reached: () => count > 0, dials: () => count }),
  }
}

const scenes: Record<string, () => Promise<Scene>> = {
  'while the address is asked for': async () => {
    const { hit, scene } = counted()
    const url = (): Promise<string> => {
      hit()
      return new Promise(() => {})
    }
    return scene({ url })
  },
  'while the token is asked for': async () => {
    const { hit, scene } = counted()
    const accessToken = (): Promise<string> => {
      hit()
      return new Promise(() => {})
    }
    return scene({ url: 'ws://127.0.0.1:1', accessToken })
  },
  'while the name is resolved': async () => {
    const { hit, scene } = counted()
    return scene({ url: 'ws://napcat:3001', agent: new Agent({ lookup: hit }) })
  },
  'in the handshake': async () => {
    const { hit, scene } = counted()
    const port = await rawServer((socket) => socket.once('data', hit))
    return scene({ url: `ws://127.0.0.1:${port}` })
  },
  'while a refusal is read': async () => {
    const { hit, scene } = counted()
    const port = await httpServer((_request, response) => {
      response.writeHead(404)
      response.write('nothing', hit)
    })
    return scene({ url: `ws://127.0.0.1:${port}` })
  },
  'between dials': async () => {
    const { hit, scene } = counted()
    const port = await rawServer((socket) => {
      hit()
      socket.destroy()
    })
    return {
      // So long that it is met, and so short that a dial after the end would be seen.
      ...scene({ url: `ws://127.0.0.1:${port}`, reconnect: { min: 100, max: 100 } }),
      reached: (driver) => driver.endpoints()[0]?.state === 'waiting',
    }
  },
  'while the link is open': async () => {
    const { hit, scene } = counted()
    const { port } = await wsServer((socket) => {
      hit()
      socket.send(lifecycle(SELF))
    })
    return scene({ url: `ws://127.0.0.1:${port}` })
  },
}

/** A host without an app: links stay unproven. */
function hostOf(report: (error: LinkError) => void = () => {}): DriverHost {
  const sink: LinkSink = { receive: () => undefined, verdict: () => 'unproven', closed: () => {} }
  return { admit: () => refuse(503, 'NOT_RUNNING', 'nobody is let in'), open: () => sink, report }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

describe('stop()', () => {
  it.each(Object.entries(scenes))(
    '%s resolves at once, and nothing is dialled after it',
    async (_when, set) => {
      const { options, reached, dials } = await set()
      const driver = forwardWs({ reconnect: { min: 20, max: 40 }, ...options })
      const report = vi.fn()
      await driver.start(hostOf(report))
      await vi.waitFor(() => expect(reached(driver)).toBe(true))
      const startedAt = performance.now()
      await driver.stop()
      expect(performance.now() - startedAt).toBeLessThan(150)
      expect(driver.endpoints()).toEqual([])
      const [dialled, reported] = [dials(), report.mock.calls.length]
      await pause(120)
      expect(dials()).toBe(dialled)
      expect(report.mock.calls.length).toBe(reported)
    },
  )

  it('ends a connection whose handshake is under way', async () => {
    const accepted: Promise<void>[] = []
    const port = await rawServer((socket) => {
      socket.resume()
      accepted.push(new Promise((resolve) => socket.once('close', () => resolve())))
    })
    const driver = forwardWs({ url: `ws://127.0.0.1:${port}`, handshakeTimeout: 60_000 })
    await driver.start(hostOf())
    await vi.waitFor(() => expect(accepted.length).toBe(1))
    await driver.stop()
    await accepted[0]
  })

  it('at any moment leaves no later dial', async () => {
    const served = await wsServer((socket) => {
      socket.send(lifecycle(SELF))
      if (Math.random() < 0.7) socket.close()
    })
    let dials = 0
    const url = (): string => {
      dials++
      return `ws://127.0.0.1:${served.port}`
    }
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 40 }), async (after) => {
        const app = createOneBot({
          drivers: [forwardWs({ url, reconnect: { min: 1, max: 5 } })],
          logger: false,
        })
        app.on('error', () => {})
        await app.start()
        await pause(after)
        await app.stop()
        const dialled = dials
        await pause(20)
        expect(dials).toBe(dialled)
      }),
      { numRuns: 40 },
    )
  })

  it('while it is loaded leaves no dial', async () => {
    const url = vi.fn(() => 'ws://127.0.0.1:1')
    const driver = forwardWs({ url })
    const starting = driver.start(hostOf())
    await driver.stop()
    await starting
    expect(url).not.toHaveBeenCalled()
    expect(driver.endpoints()).toEqual([])
  })

  it('while it is loaded, and another start(), leave one that dials', async () => {
    const served = await wsServer(() => {})
    const driver = forwardWs({ url: `ws://127.0.0.1:${served.port}` })
    const host = hostOf()
    const first = driver.start(host)
    const stopping = driver.stop()
    const second = driver.start(host)
    await Promise.all([first, stopping, second])
    await vi.waitFor(() => expect(driver.endpoints()[0]?.state).toBe('open'))
    expect(served.requests.length).toBe(1)
    await driver.stop()
  })

  it('lets the driver be started once more', async () => {
    const served = await wsServer(() => {})
    const driver = forwardWs({ url: `ws://127.0.0.1:${served.port}` })
    const host = hostOf()
    for (const count of [1, 2]) {
      await driver.start(host)
      await vi.waitFor(() => expect(served.requests.length).toBe(count))
      await driver.stop()
    }
  })

  it('before start does nothing', async () => {
    await forwardWs({ url: 'ws://127.0.0.1:1' }).stop()
  })

  it('says why to the implementation', async () => {
    let said: (text: string) => void = () => {}
    const saying = new Promise<string>((resolve) => {
      said = resolve
    })
    const served = await wsServer((socket) => socket.on('close', (code, reason) => said(`${code} ${reason}`)))
    const driver = forwardWs({ url: `ws://127.0.0.1:${served.port}` })
    const host = hostOf()
    await driver.start(host)
    await vi.waitFor(() => expect(driver.endpoints()[0]?.state).toBe('open'))
    await driver.stop('good night')
    expect(await saying).toBe('1001 good night')
  })
})

it('start() resolves without a connection', async () => {
  const app = createOneBot({
    drivers: [forwardWs({ url: () => new Promise<string>(() => {}) })],
    logger: false,
  })
  await app.start()
  expect(app.status().state).toBe('running')
  await app.stop()
})
