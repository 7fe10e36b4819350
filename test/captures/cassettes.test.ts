/** The captures of real programs as cassettes: played as a driver, and to a bot on real sockets. */
import { createOneBot, type Driver, type Version } from '@onebot.js/core'
import { reverseWs } from '@onebot.js/driver-reverse-ws'
import {
  type Cassette,
  type CassetteLine,
  parseCassette,
  replay,
  replayTo,
} from '@onebot.js/testing/cassette'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type Capture, eventsOf, readCapture, type Step, type Upgrade } from './capture.js'

const headerOf = ({ rawHeaders }: Upgrade, name: string): string | undefined => {
  const at = rawHeaders.findIndex((each, i) => i % 2 === 0 && each.toLowerCase() === name)
  return at < 0 ? undefined : rawHeaders[at + 1]
}

function lineOf(step: Step, version: Version): CassetteLine {
  const { t_ms: t, conn: link } = step
  if (step.kind === 'upgrade') {
    const selfId = headerOf(step, 'x-self-id')
    const self = version === 'v11' && selfId ? { self: { platform: 'qq', user_id: selfId } } : {}
    const peer = { id: `captured ${link}`, protocol: version, role: 'universal', ...self } as const
    return { t, link, kind: 'open', shape: 'socket', sends: true, receives: true, peer }
  }
  if (step.kind === 'close') {
    return { t, link, kind: 'close', by: 'implementation', status: step.code, reason: step.reason }
  }
  const frame =
    typeof step.frame === 'string'
      ? { text: step.frame }
      : { base64: Buffer.from(step.frame).toString('base64') }
  return { t, link, kind: step.dir === 'impl->sdk' ? 'in' : 'out', ...frame }
}

/** The connections that were taken. */
function toCassette({ steps, version }: Capture): Cassette {
  const taken = steps.flatMap((step) => (step.kind === 'upgrade' && step.status === 101 ? [step.conn] : []))
  const lines = steps.filter(({ conn }) => taken.includes(conn)).map((step) => lineOf(step, version))
  const header = { cassette: 1, date: '2026-11-21T10:00:00.000Z', driver: 'captured' }
  return parseCassette([header, ...lines].map((line) => `${JSON.stringify(line)}\n`).join(''))
}

const captures: [name: string, ...channels: string[]][] = [
  ['napcat/reverse-ws.with-token'],
  ['napcat/reverse-ws.empty-token'],
  ['napcat/forward-ws', 'events'],
  ['matcha/v11.reverse-ws'],
  ['matcha/v12.reverse-ws'],
  ['go-libonebot/v12.reverse-ws'],
  ['go-libonebot/v12.forward-ws'],
  ['nonebot2/napcat-reverse-ws'],
  ['nonebot2/libonebot-v12-reverse-ws'],
  ['aiocqhttp/napcat-reverse-ws'],
]

/** An app that takes down the raw events. */
async function listener(driver: Driver): Promise<unknown[]> {
  const app = createOneBot({ drivers: [driver], logger: false })
  onTestFinished(() => app.stop())
  const events: unknown[] = []
  app.on('event', ({ raw }) => void events.push(raw))
  await app.start()
  return events
}

describe.each(captures)('the capture %s', (name, ...channels) => {
  const capture = readCapture(name, ...channels)
  const cassette = toCassette(capture)

  it('brings its events when it is played', async () => {
    const driver = replay(cassette, { speed: Number.POSITIVE_INFINITY, callWithin: 10 })
    const events = await listener(driver)
    await driver.finished
    expect(events.length).toBeGreaterThan(0)
    expect(events).toEqual(eventsOf(capture))
  })

  it('brings the same to a bot on real sockets', async () => {
    const driver = reverseWs({ port: 0 })
    const events = await listener(driver)
    const url = `ws://127.0.0.1:${driver.port}/onebot/${capture.version}/ws`
    const report = await replayTo(url, cassette, { callWithin: 10 })
    await expect.poll(() => events.length).toBe(eventsOf(capture).length)
    expect(events).toEqual(eventsOf(capture))
    expect(report.events).toBeGreaterThanOrEqual(events.length)
  })
})
