import { setTimeout as sleep } from 'node:timers/promises'
import { http } from '@onebot.js/driver-http'
import { afterEach, describe, expect, it } from 'vitest'
import { freePort } from '../free-port.js'
import { Pair, TOKEN } from '../pair.js'
import { SELF_ID, type Side } from '../transports.js'

let pair: Pair | undefined
afterEach(() => pair?.stop())

const sideAt = (port: number, pollLimit?: number): Side => {
  const root = { url: `http://127.0.0.1:${port}`, protocol: 'v12', events: 'poll', pollLimit } as const
  return {
    driver: http({ accessToken: TOKEN, apiRoots: { [SELF_ID]: root } }),
    flags: () => ({ http: port }),
  }
}

const textsOf = ({ events }: Pair): unknown[] => events.map((event) => event.field('alt_message'))

describe('Go-LibOneBot that is polled', () => {
  it('brings in what happened while the bot was away, in small batches and in order', async () => {
    const port = await freePort()
    const first = await Pair.start(sideAt(port))
    pair = first
    await first.heard()
    await first.app.stop()
    const { rig } = first
    const before = rig.executed.length
    const texts = Array.from({ length: 50 }, (_, n) => `event ${n}`)
    for (const text of texts) rig.push('private', { id: text, text })
    await expect.poll(() => rig.executed.length).toBe(before + 50)
    pair = await Pair.start(sideAt(port, 7), { rig })
    const { events, app } = pair
    await expect.poll(() => events.length).toBe(50)
    expect(textsOf(pair)).toEqual(texts)
    // One answer is to get_status, and no poll brings more than seven.
    expect(app.status().counters.answers.settled).toBeGreaterThanOrEqual(1 + Math.ceil(50 / 7))
    expect(app.status().counters.dropped).toEqual({})
  })

  it('brings in each event of many that happen while it is polled once', async () => {
    pair = await Pair.start(sideAt(await freePort()))
    const { rig, events } = pair
    await pair.heard()
    const texts = Array.from({ length: 200 }, (_, n) => `event ${n}`)
    for (const text of texts) rig.push('private', { id: text, text })
    await expect.poll(() => events.length).toBeGreaterThanOrEqual(200)
    expect(textsOf(pair).toSorted()).toEqual(texts.toSorted())
  })

  it.each([
    // It takes our seconds for milliseconds, until the bot has noticed and asks it to wait for 20 s.
    ['json', 2],
    // It does not see at all that it is asked to wait.
    ['msgpack', 5],
  ] as const)('is not asked in a loop while nothing happens, in %s', async (encoding, most) => {
    pair = await Pair.start(sideAt(await freePort()), { encoding, probeInterval: 0 })
    const { app } = pair
    await pair.heard()
    const polls = (): number => app.status().counters.answers.settled
    await sleep(1000)
    const before = polls()
    await sleep(1500)
    expect(polls() - before).toBeLessThan(most)
    await pair.receive('private')
  })
})
