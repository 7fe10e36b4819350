/** One driver in two apps is a mistake, of which the app that runs must not suffer. */

import { mockDriver } from '@onebot.js/testing'
import { createOneBot, type Driver, forwardWs, http, reverseWs } from 'onebot.js'
import { describe, expect, it, onTestFinished } from 'vitest'

const drivers: Record<string, () => Driver> = {
  reverseWs: () => reverseWs({ port: 0, accessToken: 'a token' }),
  forwardWs: () => forwardWs({ url: 'ws://127.0.0.1:9' }),
  http: () => http({ port: 0, accessToken: 'a token' }),
  mockDriver: () => mockDriver(),
}

function appOf(driver: Driver) {
  const app = createOneBot({ drivers: [driver], logger: false })
  app.on('error', () => {})
  onTestFinished(() => app.stop())
  return app
}

describe.each(Object.entries(drivers))('a driver of %s that an app has started', (_, make) => {
  it('is refused to another app, and goes on in the first', async () => {
    const driver = make()
    const [first, second] = [appOf(driver), appOf(driver)]
    await first.start()
    const seen = (): unknown => [
      first.status().endpoints.map(({ address }) => address),
      first.bots.map(({ selfId }) => selfId),
    ]
    const before = seen()
    expect(before).not.toEqual([[], []])
    await expect(second.start()).rejects.toMatchObject({ code: 'DRIVER_IN_USE' })
    expect(seen()).toEqual(before)
    await second.stop()
    expect(seen()).toEqual(before)
  })

  it('is not stopped by an app that never started it', async () => {
    const driver = make()
    const [first, second] = [appOf(driver), appOf(driver)]
    await first.start()
    const before = first.status().endpoints.map(({ address }) => address)
    await second.stop()
    expect(first.status().endpoints.map(({ address }) => address)).toEqual(before)
    expect(first.status().links.length).toBe(first.bots.length)
  })

  it('may be taken by another app after the first has stopped', async () => {
    const driver = make()
    const [first, second] = [appOf(driver), appOf(driver)]
    await first.start()
    await expect(second.start()).rejects.toMatchObject({ code: 'DRIVER_IN_USE' })
    await first.stop()
    await second.start()
    expect([second.status().endpoints.length, second.bots.length]).not.toEqual([0, 0])
  })
})
