import { type MockDriver, mockDriver } from '@onebot.js/testing'
import fc from 'fast-check'
import { createOneBot, type OneBot, type OneBotError, type OneBotOptions } from 'onebot.js'
import { type LanesOptions, lanes } from 'onebot.js/middleware'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { type HandLink, handDriver } from '../support/hand-driver.js'

afterEach(() => void vi.useRealTimers())

/** Lets everything that is due run. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

interface Rig {
  app: OneBot
  mock: MockDriver
  /** The texts whose listener has been started. */
  started: string[]
  errors: OneBotError[]
  /** Somebody says something in a group; whether all has settled can be told by the promise. */
  say(text: string, groupId?: string): Promise<void>
  /** Ends the listener of a text. */
  end(text: string): Promise<void>
}

async function rig(options: LanesOptions = {}, app: Partial<OneBotOptions> = {}): Promise<Rig> {
  const mock = mockDriver()
  const bot = createOneBot({ drivers: [mock], logger: false, ...app })
  await bot.start()
  onTestFinished(() => bot.stop())
  bot.use(lanes(options))
  const errors: OneBotError[] = []
  bot.on('error', (error) => void errors.push(error))
  const started: string[] = []
  const ends = new Map<string, () => void>()
  bot.on('message', ({ text }) => {
    started.push(text)
    return new Promise<void>((resolve) => ends.set(text, resolve))
  })
  return {
    app: bot,
    mock,
    started,
    errors,
    say: (text, groupId = '1') => mock.message({ text, groupId }),
    end: async (text) => {
      ends.get(text)?.()
      await settled()
    },
  }
}

describe('lanes()', () => {
  it('starts the listeners of the next event of a conversation when those of the last one have finished', async () => {
    const { say, end, started, app } = await rig()
    void say('a1', '1')
    void say('a2', '1')
    void say('b1', '2')
    expect(started).toEqual(['a1', 'b1'])
    expect(app.status()).toMatchObject({ eventsHeld: 1, listenersInFlight: 2 })
    await end('b1')
    expect(started).toEqual(['a1', 'b1'])
    await end('a1')
    expect(started).toEqual(['a1', 'b1', 'a2'])
    expect(app.status().eventsHeld).toBe(0)
  })

  it('waits for all listeners of an event, and goes on after one that fails', async () => {
    const { app, say, end, started, errors } = await rig()
    app.on('message', async ({ text }) => {
      await Promise.resolve()
      if (text === '1') throw new Error('failed')
    })
    void say('1')
    void say('2')
    await settled()
    expect(errors.map(({ code }) => code)).toEqual(['HANDLER_FAILED'])
    expect(started).toEqual(['1'])
    await end('1')
    expect(started).toEqual(['1', '2'])
  })

  it('keeps the order of each conversation, one at a time, whenever listeners finish', async () => {
    const event = fc.record({ lane: fc.integer({ min: 1, max: 3 }), isAsync: fc.boolean() })
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.array(event, { maxLength: 30 }), async (scheduler, events) => {
        const mock = mockDriver()
        const app = createOneBot({ drivers: [mock], logger: false })
        await app.start()
        app.use(lanes())
        const order = new Map<string, number[]>()
        const running = new Map<string, number>()
        app.on('message', ({ text, groupId = '' }) => {
          const i = Number(text)
          order.set(groupId, [...(order.get(groupId) ?? []), i])
          expect(running.get(groupId) ?? 0).toBe(0)
          if (!events[i]?.isAsync) return undefined
          running.set(groupId, 1)
          return scheduler.schedule(Promise.resolve()).then(() => void running.set(groupId, 0))
        })
        const told: OneBotError[] = []
        app.on('error', (error) => void told.push(error))
        const all = events.map(({ lane }, i) => mock.message({ text: String(i), groupId: String(lane) }))
        await scheduler.waitFor(Promise.all(all))
        for (const lane of [1, 2, 3]) {
          const expected = events.flatMap((event, i) => (event.lane === lane ? [i] : []))
          expect(order.get(String(lane)) ?? []).toEqual(expected)
        }
        expect(told).toEqual([])
        expect(app.status()).toMatchObject({
          eventsHeld: 0,
          counters: { events: { dispatched: events.length } },
        })
        await app.stop()
      }),
      { numRuns: 100 },
    )
  })

  it('keeps users, groups and accounts apart', async () => {
    const mocks = ['10001', '10002'].map((selfId) => mockDriver({ selfId }))
    const app = createOneBot({ drivers: mocks, logger: false })
    await app.start()
    onTestFinished(() => app.stop())
    app.use(lanes())
    let started = 0
    app.on('message', () => {
      started++
      return new Promise(() => {})
    })
    for (const mock of mocks) {
      void mock.message({ text: 'in the group', groupId: '7' })
      void mock.message({ text: 'of the user', userId: '7' })
    }
    expect(started).toBe(4)
  })

  it('takes notices and requests of a conversation with its messages; meta events pass', async () => {
    const { app, mock, say, end } = await rig()
    const heard: string[] = []
    app.on('event', ({ type }) => void heard.push(type))
    void say('1', '1')
    void mock.event({ post_type: 'notice', notice_type: 'group_increase', group_id: 1, user_id: 2 })
    void mock.event({ post_type: 'meta_event', meta_event_type: 'heartbeat', interval: 1000, status: {} })
    void mock.event({ post_type: 'message', message_type: 'strange' })
    expect(heard).toEqual(['message', 'meta', 'message'])
    await end('1')
    expect(heard).toEqual(['message', 'meta', 'message', 'notice'])
  })

  it('may be divided by a function', async () => {
    const { say, started } = await rig({ by: ({ groupId }) => (groupId === '9' ? undefined : 'all') })
    void say('1', '1')
    void say('2', '2')
    void say('3', '9')
    void say('4', '9')
    expect(started).toEqual(['1', '3', '4'])
  })

  it('gives an event to whoever waits for it, though it is held behind their own listener', async () => {
    const { app, mock } = await rig()
    const answers: string[] = []
    app.on('message', async (event) => {
      if (event.text !== 'ask') return
      const { text } = await event.next({ timeout: 1000 })
      answers.push(text)
    })
    app.on('message', ({ text }) => void answers.push(`heard ${text}`))
    const mocked = { ask: mock.message({ text: 'ask' }), answer: mock.message({ text: 'answer' }) }
    await settled()
    expect(answers).toEqual(['heard ask', 'answer'])
    void mocked
  })

  it('goes on after a listener that never ends, when that is given up as slow', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
    const { say, started, errors } = await rig({}, { handlerTimeout: 1000 })
    for (const text of ['1', '2', '3']) void say(text)
    await vi.advanceTimersByTimeAsync(999)
    expect(started).toEqual(['1'])
    await vi.advanceTimersByTimeAsync(1)
    expect(started).toEqual(['1', '2'])
    await vi.advanceTimersByTimeAsync(1000)
    expect(started).toEqual(['1', '2', '3'])
    // The listeners are too slow, and not the lane in which events wait.
    expect(errors.map(({ shortMessage }) => shortMessage)).toEqual(
      Array(2).fill("a listener of 'message' has not finished after 1000 ms"),
    )
  })

  it('drops the newest when a lane is full, counted, and told once a minute', async () => {
    const { app, say, started, end, errors } = await rig({ maxPerLane: 2 })
    for (const text of ['1', '2', '3', '4', '5']) void say(text)
    void say('other', '2')
    expect(app.status().counters.dropped).toEqual({ lane_overflow: 2 })
    expect(errors).toEqual([
      expect.objectContaining({
        code: 'EVENTS_DROPPED',
        shortMessage: '2 events wait in one lane: events are dropped',
      }),
    ])
    for (const text of ['1', '2', '3']) await end(text)
    expect(started).toEqual(['1', 'other', '2', '3'])
  })

  it('drops the oldest where that is wanted; its promise settles', async () => {
    const { app, say, started, end } = await rig({ maxPerLane: 1, overflow: 'drop-oldest' })
    void say('1')
    const dropped = say('2')
    void say('3')
    await dropped
    await end('1')
    expect(started).toEqual(['1', '3'])
    expect(app.status().counters.dropped).toEqual({ lane_overflow: 1 })
  })

  it.each([
    ['drop-newest', ['a1', 'b1', 'a2', 'a3']],
    ['drop-oldest', ['a1', 'b1', 'a3', 'b2']],
  ] as const)('has a bound for all lanes together: %s', async (overflow, expected) => {
    const { app, say, started, end } = await rig({ maxWaiting: 2, overflow })
    for (const [text, group] of [
      ['a1', '1'],
      ['b1', '2'],
      ['a2', '1'],
      ['a3', '1'],
      ['b2', '2'],
    ] as const)
      void say(text, group)
    expect(app.status()).toMatchObject({ eventsHeld: 2, counters: { dropped: { lane_overflow: 1 } } })
    for (const text of ['a1', 'b1', 'a2', 'a3', 'b2']) await end(text)
    expect(started).toEqual(expected)
  })

  it('loses what waits when the app stops, counted; a stop that drains starts it', async () => {
    const { app, say, started, end } = await rig()
    void say('1')
    void say('2')
    void say('3')
    const stopped = app.stop({ drain: 100 })
    await end('1')
    await stopped
    await settled()
    expect(started).toEqual(['1', '2'])
    const { frames, events, dropped } = app.status().counters
    expect({ frames, events, dropped }).toEqual({
      frames: 3,
      events: { dispatched: 2 },
      dropped: { stopping: 1 },
    })
  })

  it.each([{ by: 'user' }, { maxPerLane: -1 }, { maxWaiting: Number.NaN }, { overflow: 'block' }])(
    'refuses options that cannot work: %j',
    (options) => {
      // @ts-expect-error: that is the point.
      expect(() => lanes(options)).toThrow(expect.objectContaining({ code: 'OPTIONS_INVALID' }))
    },
  )
})

describe('a webhook whose event waits in a lane', () => {
  const eventOf = (id: number): object => ({
    ...{ time: 1, self_id: 10_001, post_type: 'message', message_type: 'group', sub_type: 'normal' },
    ...{ message_id: id, group_id: 3, user_id: 2, message: `${id}` },
  })

  async function webhook(): Promise<{ app: OneBot; link: HandLink; ends: (() => void)[] }> {
    const driver = handDriver()
    const app = createOneBot({ drivers: [driver], logger: false })
    await app.start()
    onTestFinished(() => app.stop())
    app.use(lanes())
    const ends: (() => void)[] = []
    app.on('message', async (event) => {
      await new Promise<void>((resolve) => ends.push(resolve))
      await event.reply(`to ${event.text}`)
    })
    return { app, link: driver.open({ shape: 'http', sends: false }), ends }
  }

  it('is answered when its own listeners have finished', async () => {
    const { link, ends } = await webhook()
    const answers = [1, 2].map((id) => link.receive(eventOf(id), { answerWithin: 10_000 }))
    ends[0]?.()
    expect(String(await answers[0])).toContain('to 1')
    await settled()
    ends[1]?.()
    expect(String(await answers[1])).toContain('to 2')
  })

  it('is answered without them where they are too late', async () => {
    const { link } = await webhook()
    void link.receive(eventOf(1), { answerWithin: 10 })
    expect(await link.receive(eventOf(2), { answerWithin: 10 })).toBeUndefined()
  })
})
