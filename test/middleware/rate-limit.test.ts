import { getEventListeners } from 'node:events'
import { type MockDriver, mockDriver } from '@onebot.js/testing'
import fc from 'fast-check'
import { type Bot, type CallOptions, createOneBot, type OneBot } from 'onebot.js'
import { type RateLimitOptions, rateLimit } from 'onebot.js/middleware'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }))
afterEach(() => void vi.useRealTimers())

interface Rig {
  app: OneBot
  bot: Bot
  mock: MockDriver
  /** What arrived: the text, and when, in ms. */
  sent: { text: string; at: number; to: string }[]
  /** Sends a text to a group; gives how that ended. */
  send(text: string, groupId?: string, options?: CallOptions): Promise<unknown>
}

async function rig(options: RateLimitOptions): Promise<Rig> {
  const mock = mockDriver()
  const app = createOneBot({ drivers: [mock], logger: false })
  await app.start()
  onTestFinished(() => app.stop())
  const startedAt = performance.now()
  const sent: Rig['sent'] = []
  mock.onAction('send_group_msg', ({ params }) => {
    const [{ data }] = params.message as [{ data: { text: string } }]
    sent.push({ text: data.text, at: performance.now() - startedAt, to: String(params.group_id) })
    return { message_id: sent.length }
  })
  app.use(rateLimit(options))
  const bot = await app.bot('10001')
  const send: Rig['send'] = (text, groupId = '1', given) =>
    bot.send({ groupId }, text, given).catch((error: unknown) => error)
  return { app, bot, mock, sent, send }
}

const texts = ({ sent }: Rig): string[] => sent.map(({ text }) => text)

describe('rateLimit()', () => {
  it('lets a burst go at once, then one after the other', async () => {
    const all = await rig({ perAccount: { limit: 1, per: 1000, burst: 2 } })
    for (const text of ['a', 'b', 'c', 'd']) void all.send(text)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(all.sent.map(({ text, at }) => [text, at])).toEqual([
      ['a', 0],
      ['b', 0],
      ['c', 1000],
      ['d', 2000],
    ])
    expect(vi.getTimerCount()).toBe(0)
  })

  it('may be less than one in its time', async () => {
    const all = await rig({ perAccount: { limit: 0.5, per: 1000 } })
    for (const text of ['a', 'b']) void all.send(text)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(all.sent.map(({ text, at }) => [text, at])).toEqual([
      ['a', 0],
      ['b', 2000],
    ])
  })

  it('takes a priority that is no number for none', async () => {
    const all = await rig({ perAccount: { limit: 1, per: 100 }, priority: () => Number.NaN })
    for (const text of ['a', 'b', 'c', 'd']) void all.send(text)
    await vi.advanceTimersByTimeAsync(1000)
    expect(texts(all)).toEqual(['a', 'b', 'c', 'd'])
  })

  it('never exceeds its rates, in any window, whenever calls come', async () => {
    const call = fc.record({
      pause: fc.integer({ min: 0, max: 700 }),
      target: fc.integer({ min: 1, max: 3 }),
    })
    const rate = fc.record({
      limit: fc.integer({ min: 1, max: 5 }),
      per: fc.integer({ min: 50, max: 2000 }),
      burst: fc.integer({ min: 1, max: 4 }),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(call, { maxLength: 40 }),
        rate,
        rate,
        async (calls, perAccount, perTarget) => {
          const all = await rig({ perAccount, perTarget })
          const ends: Promise<unknown>[] = []
          for (const [i, { pause, target }] of calls.entries()) {
            await vi.advanceTimersByTimeAsync(pause)
            ends.push(all.send(String(i), String(target), { timeout: 2 ** 30 }))
          }
          await vi.advanceTimersByTimeAsync(10_000_000)
          await Promise.all(ends)
          await all.app.stop()
          expect(all.sent).toHaveLength(calls.length)
          const within = (times: number[], { limit, per, burst }: typeof perAccount): void => {
            for (const [i, from] of times.entries())
              for (const [j, to] of times.entries()) {
                // A rounding error of a timer is no message too many.
                if (j >= i) expect(j - i + 1).toBeLessThanOrEqual(burst + ((to - from) * limit) / per + 1e-6)
              }
          }
          within(
            all.sent.map(({ at }) => at),
            perAccount,
          )
          for (const target of ['1', '2', '3']) {
            const its = all.sent.filter(({ to }) => to === target)
            within(
              its.map(({ at }) => at),
              perTarget,
            )
            // In the order in which they were asked for.
            expect(its.map(({ text }) => Number(text))).toEqual(
              its.map(({ text }) => Number(text)).sort((a, b) => a - b),
            )
          }
          expect(vi.getTimerCount()).toBe(0)
        },
      ),
      { numRuns: 50 },
    )
  })

  it('holds back one target and not the others', async () => {
    const all = await rig({ perTarget: { limit: 1, per: 1000 } })
    for (const text of ['a', 'b', 'c']) void all.send(text, '1')
    void all.send('d', '2')
    await vi.advanceTimersByTimeAsync(0)
    expect(texts(all)).toEqual(['a', 'd'])
    await vi.advanceTimersByTimeAsync(1000)
    expect(texts(all)).toEqual(['a', 'd', 'b'])
  })

  it('serves targets in turn, however much one of them wants', async () => {
    const all = await rig({ perAccount: { limit: 1, per: 100 } })
    for (let i = 0; i < 6; i++) void all.send(`a${i}`, '1')
    void all.send('b', '2')
    void all.send('c', '3')
    await vi.advanceTimersByTimeAsync(1000)
    expect(texts(all)).toEqual(['a0', 'a1', 'b', 'c', 'a2', 'a3', 'a4', 'a5'])
  })

  it('lets the more important go first, by the option of the call or by a function', async () => {
    const all = await rig({ perAccount: { limit: 1, per: 100 } })
    void all.send('first')
    void all.send('low')
    void all.send('high', '2', { priority: 1 })
    void all.send('higher', '1', { priority: 2 })
    await vi.advanceTimersByTimeAsync(1000)
    expect(texts(all)).toEqual(['first', 'higher', 'high', 'low'])
    const priority = ({ params }: { params: object }): number =>
      'group_id' in params && params.group_id === '2' ? 9 : 0
    const other = await rig({ perAccount: { limit: 1, per: 100 }, priority })
    void other.send('first')
    void other.send('low', '1')
    void other.send('high', '2')
    await vi.advanceTimersByTimeAsync(1000)
    expect(texts(other)).toEqual(['first', 'high', 'low'])
  })

  it('keeps accounts apart', async () => {
    const mocks = ['10001', '10002'].map((selfId) => mockDriver({ selfId }).onAction('send_group_msg', null))
    const app = createOneBot({ drivers: mocks, logger: false })
    await app.start()
    onTestFinished(() => app.stop())
    app.use(rateLimit({ perAccount: { limit: 1, per: 1000 } }))
    await Promise.all(app.bots.map((bot) => bot.send({ groupId: '1' }, 'hi')))
    expect(mocks.map(({ calls }) => calls.length)).toEqual([1, 1])
  })

  it('lets other calls pass, or gives them a bucket of their own', async () => {
    const all = await rig({ perAccount: { limit: 1, per: 1000 } })
    all.mock.onAction('get_status', 'ok')
    void all.send('a')
    void all.send('b')
    expect(await all.bot.call('get_status')).toBe('ok')
    const other = await rig({ otherCalls: { limit: 1, per: 1000 } })
    other.mock.onAction('get_status', 'ok')
    for (const text of ['a', 'b', 'c']) await other.send(text)
    await other.bot.call('get_status')
    let isDone = false
    const second = other.bot.call('get_status').then(() => {
      isDone = true
    })
    await vi.advanceTimersByTimeAsync(999)
    expect(isDone).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    await second
  })

  it('finds the target of what `isMessage` adds in its parameters', async () => {
    const all = await rig({ perTarget: { limit: 1, per: 1000 }, isMessage: () => true })
    all.mock.onAction('set_group_sign', 'ok')
    const upload = (group_id: number): Promise<unknown> =>
      all.bot.call('set_group_sign', { group_id }, { timeout: 500 })
    expect([await upload(1), await upload(2)]).toEqual(['ok', 'ok'])
    const refused = expect(upload(1)).rejects.toMatchObject({ code: 'RATE_LIMITED' })
    await vi.advanceTimersByTimeAsync(500)
    await refused
  })

  it('takes `isMessage` for what counts', async () => {
    const all = await rig({
      perAccount: { limit: 1, per: 1000 },
      isMessage: ({ action }) => action === 'my_send',
    })
    all.mock.onAction('my_send', null)
    for (const text of ['a', 'b']) await all.send(text)
    await all.bot.call('my_send')
    const second = all.bot.call('my_send', {}, { timeout: 500 })
    const refused = expect(second).rejects.toMatchObject({ code: 'RATE_LIMITED' })
    await vi.advanceTimersByTimeAsync(500)
    await refused
  })

  it('refuses what is too much: not sent, and said so', async () => {
    const all = await rig({ perAccount: { limit: 1, per: 1000 }, maxWaiting: 1 })
    void all.send('a')
    void all.send('b')
    expect(await all.send('c')).toMatchObject({
      code: 'RATE_LIMITED',
      outcome: 'not-sent',
      shortMessage: 'send_group_msg was not sent: 1 calls of the account wait already',
    })
    await vi.advanceTimersByTimeAsync(5000)
    expect(texts(all)).toEqual(['a', 'b'])
  })

  it('refuses the last of the least important to make room for a more important one', async () => {
    const all = await rig({ perAccount: { limit: 1, per: 1000 }, maxWaiting: 2 })
    void all.send('a')
    void all.send('b', '1')
    const loser = all.send('c', '2')
    void all.send('d', '3', { priority: 1 })
    expect(await loser).toMatchObject({ code: 'RATE_LIMITED', outcome: 'not-sent' })
    await vi.advanceTimersByTimeAsync(5000)
    expect(texts(all)).toEqual(['a', 'd', 'b'])
  })

  it('does not refuse a target that is free because others wait for theirs', async () => {
    const all = await rig({ perTarget: { limit: 1, per: 1000 }, maxWaiting: 1 })
    void all.send('a', '1')
    void all.send('b', '1')
    expect(await all.send('c', '2')).toEqual({ messageId: '2' })
  })

  it('ends a call whose turn does not come in its time, and gives its place to others', async () => {
    const all = await rig({ perAccount: { limit: 1, per: 1000 }, maxWaiting: 1 })
    void all.send('a')
    const late = all.send('b', '1', { timeout: 400 })
    await vi.advanceTimersByTimeAsync(400)
    expect(await late).toMatchObject({ code: 'RATE_LIMITED', outcome: 'not-sent' })
    void all.send('c')
    await vi.advanceTimersByTimeAsync(5000)
    expect(all.sent).toMatchObject([{ text: 'a' }, { text: 'c', at: 1000 }])
  })

  it('leaves a call the time that is left of its own', async () => {
    const all = await rig({ perAccount: { limit: 1, per: 1000 } })
    const timeouts: number[] = []
    all.app.use({
      call: (call, next) => {
        timeouts.push(call.options.timeout)
        return next()
      },
    })
    void all.send('a', '1', { timeout: 3000 })
    void all.send('b', '1', { timeout: 3000 })
    await vi.advanceTimersByTimeAsync(1000)
    expect(timeouts).toEqual([3000, 2000])
  })

  it('ends a call that is aborted while it waits, and takes no turn for one that was before', async () => {
    const all = await rig({ perAccount: { limit: 1, per: 1000 } })
    const signal = AbortSignal.abort('enough')
    expect(await all.send('never', '1', { signal })).toMatchObject({
      code: 'CALL_ABORTED',
      outcome: 'not-sent',
    })
    void all.send('a')
    const controller = new AbortController()
    const aborted = all.send('b', '1', { signal: controller.signal })
    await vi.advanceTimersByTimeAsync(10)
    controller.abort('enough')
    expect(await aborted).toMatchObject({ code: 'CALL_ABORTED', outcome: 'not-sent', cause: 'enough' })
    await vi.advanceTimersByTimeAsync(5000)
    expect(all.sent).toMatchObject([{ text: 'a', at: 0 }])
    expect(vi.getTimerCount()).toBe(0)
  })

  it('leaves no listener at the signal of a call that has waited', async () => {
    const all = await rig({ perAccount: { limit: 1, per: 1000 } })
    const { signal } = new AbortController()
    void all.send('a')
    const waited = all.send('b', '1', { signal })
    await vi.advanceTimersByTimeAsync(1000)
    expect(await waited).toEqual({ messageId: '2' })
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  it('ends what waits when the app stops, and leaves no timer', async () => {
    const all = await rig({ perAccount: { limit: 1, per: 1000 } })
    void all.send('a')
    const waiting = all.send('b')
    await vi.advanceTimersByTimeAsync(10)
    await all.app.stop()
    expect(await waiting).toMatchObject({ code: 'APP_STOPPED', outcome: 'not-sent' })
    expect(vi.getTimerCount()).toBe(0)
  })

  it('sends what waits when the app drains', async () => {
    const all = await rig({ perAccount: { limit: 1, per: 1000 } })
    void all.send('a')
    const waiting = all.send('b')
    const stopped = all.app.stop({ drain: 5000 })
    await vi.advanceTimersByTimeAsync(1100)
    await stopped
    expect(await waiting).toEqual({ messageId: '2' })
  })

  it('does not forget a target that may not be written to yet, however many others come', async () => {
    const all = await rig({ perTarget: { limit: 1, per: 1_000_000 } })
    for (let i = 0; i < 1500; i++) await all.send('hi', String(i + 1))
    void all.send('too soon', '1')
    await vi.advanceTimersByTimeAsync(10)
    expect(all.sent).toHaveLength(1500)
  })

  it('limits a target again that it had forgotten, because many others came since', async () => {
    const all = await rig({ perTarget: { limit: 1, per: 10 } })
    for (let i = 0; i < 3000; i++) {
      await all.send('hi', String(i + 1))
      await vi.advanceTimersByTimeAsync(10)
    }
    expect(all.sent).toHaveLength(3000)
    void all.send('a', '1')
    void all.send('b', '1')
    await vi.advanceTimersByTimeAsync(10)
    expect(texts(all).slice(-2)).toEqual(['a', 'b'])
  })

  it.each([
    {},
    { perAccount: { limit: 0, per: 1000 } },
    { perTarget: { limit: 1, per: 0 } },
    { otherCalls: { limit: 1, per: 1000, burst: 0.5 } },
    { perAccount: { limit: Number.NaN, per: 1000 } },
    { perAccount: { limit: 1, per: 1000 }, maxWaiting: -1 },
  ] satisfies RateLimitOptions[])('refuses options that cannot work: %j', (options) => {
    expect(() => rateLimit(options)).toThrow(expect.objectContaining({ code: 'OPTIONS_INVALID' }))
  })
})
