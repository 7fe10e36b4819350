import { createOneBot, type OneBot } from '@onebot.js/core'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { type Cassette, parseCassette, type ReplayDriver, replay } from './index.js'

const HEADER = { cassette: 1, date: '2026-11-21T10:00:00.000Z', driver: 'reverse-ws' }
const open = (t: number, link = 1) => ({
  ...{ t, kind: 'open', link, shape: 'socket', sends: true, receives: true },
  peer: { id: 'v11:10001', protocol: 'v11', role: 'universal', self: { platform: 'qq', user_id: '10001' } },
})
const frame = (t: number, kind: 'in' | 'out', value: object, link = 1) => ({
  t,
  kind,
  link,
  text: JSON.stringify(value),
})
const says = (t: number, text: string, link = 1) =>
  frame(
    t,
    'in',
    {
      post_type: 'message',
      message_type: 'private',
      time: 1,
      self_id: 10001,
      user_id: 20002,
      message_id: t,
      message: text,
    },
    link,
  )
const calls = (t: number, action: string, params: object, echo: unknown) =>
  frame(t, 'out', { action, params, echo })
const answers = (t: number, data: unknown, echo: unknown) =>
  frame(t, 'in', { status: 'ok', retcode: 0, data, echo })
const close = (t: number, link = 1) => ({
  t,
  kind: 'close',
  link,
  by: 'implementation',
  status: 1001,
  reason: 'going away',
})

const cassette = (...lines: object[]): Cassette =>
  parseCassette([HEADER, ...lines].map((line) => `${JSON.stringify(line)}\n`).join(''))

async function play(
  tape: Cassette,
  speed: number | 'by-hand' = Number.POSITIVE_INFINITY,
  watch: (app: OneBot) => void = () => {},
): Promise<{ app: OneBot; driver: ReplayDriver; heard: string[] }> {
  const driver = replay(tape, { speed })
  const app = createOneBot({ drivers: [driver], logger: false })
  onTestFinished(() => app.stop())
  const heard: string[] = []
  app.on('message', ({ text }) => void heard.push(text))
  app.on('offline', (_, cause) => void heard.push(`offline: ${cause?.shortMessage} ${cause?.status}`))
  app.on('online', () => void heard.push('online'))
  watch(app)
  await app.start()
  return { app, driver, heard }
}

const story = cassette(
  open(0),
  says(100, 'a'),
  says(1100, 'b'),
  close(2000),
  open(3000, 2),
  says(3100, 'c', 2),
)
const told = ['online', 'a', 'b', 'offline: going away 1001', 'online', 'c']

describe('the pace', () => {
  afterEach(() => void vi.useRealTimers())

  it.each([1, 4, 0.5])('of the recording, times %s, with timers that are faked', async (speed) => {
    vi.useFakeTimers()
    const { driver, heard } = await play(story, speed)
    const at = async (ms: number, count: number): Promise<void> => {
      await vi.advanceTimersByTimeAsync(ms / speed)
      expect(heard).toEqual(told.slice(0, count))
    }
    await at(99, 1)
    await at(1, 2)
    await at(999, 2)
    await at(1, 3)
    await at(899, 3)
    await at(1, 4)
    await at(1000, 5)
    await at(100, 6)
    await driver.finished
    expect(vi.getTimerCount()).toBeLessThan(3)
  })

  it('of the machine, without a timer', async () => {
    vi.useFakeTimers()
    const { driver, heard } = await play(story)
    await driver.finished
    expect(heard).toEqual(told)
  })

  it('of whoever plays it by hand', async () => {
    const { driver, heard } = await play(story, 'by-hand')
    expect(heard).toEqual([])
    for (const count of [1, 2, 3, 4, 5, 6]) {
      expect(await driver.step()).toBeDefined()
      expect(heard).toEqual(told.slice(0, count))
    }
    expect(await driver.step()).toBeUndefined()
    await driver.finished
  })

  it('ends where the app stops, at any time', async () => {
    vi.useFakeTimers()
    const { app, driver, heard } = await play(story, 1)
    await vi.advanceTimersByTimeAsync(500)
    await app.stop()
    await driver.finished
    await vi.advanceTimersByTimeAsync(10_000)
    expect(heard.slice(0, 2)).toEqual(['online', 'a'])
    expect(heard).not.toContain('b')
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('the answers', () => {
  const asked = cassette(
    open(0),
    calls(10, 'get_thing', { of: 1, no_cache: true }, 'x'),
    calls(11, 'get_thing', { of: 2 }, 'y'),
    calls(12, 'get_thing', { of: 2 }, 'z'),
    answers(20, { name: 'third' }, 'z'),
    frame(21, 'in', { status: 'failed', retcode: 1404, data: null, message: 'none', echo: 'x' }),
    answers(22, { name: 'second' }, 'y'),
    says(30, 'end'),
  )
  /** The bot calls by itself, after the link is up. */
  const started = async () => {
    const { app, driver } = await play(asked, 'by-hand')
    await driver.step()
    return { driver, bot: await app.bot('10001') }
  }

  it('are those of the same action and parameters, in their order, then the last one', async () => {
    const { driver, bot } = await started()
    const info = (params: { of: number; no_cache?: boolean }): Promise<unknown> =>
      bot.call('get_thing', params)
    expect(await info({ of: 2 })).toEqual({ name: 'second' })
    expect(await info({ of: 2 })).toEqual({ name: 'third' })
    await expect(info({ no_cache: true, of: 1 })).rejects.toMatchObject({ retcode: 1404, reason: 'none' })
    expect(driver.differences).toEqual([])
    expect(await info({ of: 2 })).toEqual({ name: 'third' })
    expect(driver.differences).toEqual([{ kind: 'unexpected', action: 'get_thing', called: { of: 2 } }])
  })

  it('are those of the same action where the parameters differ', async () => {
    const { driver, bot } = await started()
    expect(await bot.call('get_thing', { of: 3 }).catch(({ retcode }) => retcode)).toBe(1404)
    const [changed] = driver.differences
    expect(changed).toEqual({
      kind: 'changed',
      action: 'get_thing',
      recorded: { of: 1, no_cache: true },
      called: { of: 3 },
    })
  })

  it('are not there for a call that is not recorded: it fails with the nearest name', async () => {
    const { bot } = await started()
    const failed = bot.call('get_thign')
    await expect(failed).rejects.toMatchObject({ code: 'CALL_NOT_RECORDED', outcome: 'not-sent' })
    await expect(failed).rejects.toThrow('recorded are get_thing; the nearest is get_thing')
  })

  it('have the echo of the new call, and every digit of an id', async () => {
    const big = '{"status":"ok","retcode":0,"data":{"id":9007199254740993},"echo":"old"}'
    const { app, driver } = await play(
      cassette(open(0), calls(1, 'get_it', {}, 'old'), { t: 2, kind: 'in', link: 1, text: big }),
      'by-hand',
    )
    await driver.step()
    expect(await (await app.bot('10001')).call('get_it')).toEqual({ id: '9007199254740993' })
  })

  it('that never came do not come', async () => {
    const { app, driver } = await play(cassette(open(0), calls(1, 'get_it', {}, 'old')), 'by-hand')
    await driver.step()
    const call = (await app.bot('10001')).call('get_it', {}, { timeout: 20 })
    await expect(call).rejects.toMatchObject({ code: 'CALL_TIMEOUT' })
  })

  it('that failed fail again', async () => {
    const fail = { t: 2, kind: 'fail', link: 1, to: 7, code: 'LINK_LOST', reason: 'gone', delivered: 'maybe' }
    const { app, driver } = await play(
      cassette(open(0), { ...calls(1, 'get_it', {}, 'e'), id: 7 }, fail),
      'by-hand',
    )
    await driver.step()
    const call = (await app.bot('10001')).call('get_it')
    await expect(call).rejects.toMatchObject({ code: 'LINK_LOST', outcome: 'unknown', shortMessage: 'gone' })
  })
})

it('what the bot did not call is told when all is played', async () => {
  const tape = cassette(
    open(0),
    says(1, 'a'),
    calls(2, 'set_it', { to: 1 }, 'e'),
    answers(3, null, 'e'),
    says(4, 'b'),
  )
  const { driver } = await play(tape)
  await driver.finished
  expect(driver.differences).toEqual([{ kind: 'missing', action: 'set_it', recorded: { to: 1 } }])
  expect(driver.calls).toEqual([])
})

it('an event comes when the bot has called what it had called before it, whatever the speed', async () => {
  const tape = cassette(
    open(0),
    says(1, 'a'),
    calls(2, 'set_it', {}, 'e'),
    answers(3, 'done', 'e'),
    says(4, 'b'),
  )
  const order: unknown[] = []
  const { driver } = await play(tape, Number.POSITIVE_INFINITY, (app) => {
    app.on('message', async ({ text, bot }) => {
      order.push(text)
      if (text !== 'a') return
      await new Promise((resolve) => setTimeout(resolve, 30))
      order.push(await bot.call('set_it'))
    })
  })
  await driver.finished
  expect(order).toEqual(['a', 'done', 'b'])
})
