import { getEventListeners } from 'node:events'
import { type MockDriver, type MockDriverOptions, mockDriver } from '@onebot.js/testing'
import {
  type AnyMetaEvent,
  createOneBot,
  type MessageEvent,
  type NoticeEvent,
  type OneBot,
  type OneBotEvent,
} from 'onebot.js'
import { afterEach, describe, expect, expectTypeOf, it, onTestFinished, vi } from 'vitest'

afterEach(() => void vi.useRealTimers())

async function start(options?: MockDriverOptions): Promise<{ app: OneBot; mock: MockDriver }> {
  const mock = mockDriver(options)
  const app = createOneBot({ drivers: [mock], logger: false })
  await app.start()
  onTestFinished(() => app.stop())
  return { app, mock }
}

const increase = { post_type: 'notice', notice_type: 'group_increase', sub_type: 'approve', group_id: 1 }

describe('app.waitFor()', () => {
  it('gives the next event of the name, and the listeners get it too', async () => {
    const { app, mock } = await start()
    const heard: string[] = []
    app.on('message', ({ text }) => void heard.push(text))
    const waits = [app.waitFor('message'), app.waitFor('message.group'), app.waitFor('event')]
    await mock.event({ ...increase, user_id: 2 })
    await mock.message({ text: 'private' })
    await mock.message({ text: 'group', groupId: '1' })
    await mock.message({ text: 'later', groupId: '1' })
    const [message, group, event] = await Promise.all(waits)
    expect(message).toMatchObject({ text: 'private' })
    expect(group).toMatchObject({ text: 'group' })
    expect(event).toMatchObject({ type: 'notice' })
    expect(heard).toEqual(['private', 'group', 'later'])
  })

  it('gives only an event for which `where` holds', async () => {
    const { app, mock } = await start()
    const wait = app.waitFor('notice.group_increase', { where: ({ userId }) => userId === '3' })
    await mock.event({ ...increase, user_id: 2 })
    await mock.event({ ...increase, user_id: 3 })
    expect((await wait).userId).toBe('3')
  })

  it('does not see the event whose listener begins to wait', async () => {
    const { app, mock } = await start()
    const answers: string[] = []
    app.once('message', () => void app.waitFor('message').then(({ text }) => answers.push(text)))
    await mock.message({ text: 'first' })
    await mock.message({ text: 'second' })
    expect(answers).toEqual(['second'])
  })

  it('does not see what middleware keeps', async () => {
    const { app, mock } = await start()
    app.use({ event: (event, next) => (event.userId === '666' ? undefined : next()) })
    const wait = app.waitFor('message')
    await mock.message({ text: 'kept', userId: '666' })
    await mock.message({ text: 'passed' })
    expect((await wait).text).toBe('passed')
  })

  it('rejects when its time is over', async () => {
    const { app } = await start()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const wait = app.waitFor('message', { timeout: 500 })
    const error = wait.catch((error: unknown) => error)
    vi.advanceTimersByTime(500)
    expect(await error).toMatchObject({
      code: 'WAIT_TIMEOUT',
      shortMessage: "no event 'message' came within 500 ms",
    })
    const usual = app.waitFor('notice').catch((error: unknown) => error)
    vi.advanceTimersByTime(29_999)
    expect(vi.getTimerCount()).toBe(1)
    vi.advanceTimersByTime(1)
    expect(await usual).toMatchObject({ code: 'WAIT_TIMEOUT' })
  })

  it('rejects when its signal is aborted, before or during the wait', async () => {
    const { app } = await start()
    const controller = new AbortController()
    const wait = app.waitFor('message', { signal: controller.signal })
    controller.abort('enough')
    await expect(wait).rejects.toMatchObject({ code: 'WAIT_ABORTED', cause: 'enough' })
    const late = app.waitFor('message', { signal: controller.signal })
    await expect(late).rejects.toMatchObject({ code: 'WAIT_ABORTED', cause: 'enough' })
  })

  it('refuses a signal that is none, and leaves no timer behind that would find it', async () => {
    const { app } = await start()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const signal: unknown = new AbortController()
    const wait = app.waitFor('message', { signal: signal as AbortSignal })
    await expect(wait).rejects.toMatchObject({ code: 'OPTIONS_INVALID' })
    expect(vi.getTimerCount()).toBe(0)
  })

  it('rejects when the app stops, at once even where it drains', async () => {
    const { app, mock } = await start()
    const ends: unknown[] = []
    app.on('message', async () => {
      await app.waitFor('notice').catch(({ code }) => ends.push(code))
    })
    void mock.message({ text: 'hi' })
    await app.stop({ drain: 60_000 })
    expect(ends).toEqual(['APP_STOPPED'])
    await expect(app.waitFor('message')).rejects.toMatchObject({ code: 'APP_STOPPED' })
  })

  it('rejects with what `where` throws, and the listeners still get the event', async () => {
    const { app, mock } = await start()
    const heard: string[] = []
    app.on('message', ({ text }) => void heard.push(text))
    const thrown = new Error('thrown')
    const wait = app.waitFor('message', {
      where: () => {
        throw thrown
      },
    })
    const rejected = expect(wait).rejects.toBe(thrown)
    await mock.message({ text: 'hi' })
    await rejected
    expect(heard).toEqual(['hi'])
  })

  it.each(['online', 'error', 'massage', 'unknown', ''])("rejects '%s', which nobody sends", async (name) => {
    const { app } = await start()
    // @ts-expect-error: that is the point.
    await expect(app.waitFor(name)).rejects.toMatchObject({ code: 'OPTIONS_INVALID' })
  })

  it.each([Number.NaN, -1, 2 ** 31])('rejects %s as a time', async (timeout) => {
    const { app } = await start()
    await expect(app.waitFor('message', { timeout })).rejects.toMatchObject({ code: 'OPTIONS_INVALID' })
  })

  it('leaves nothing behind over 10,000 waits, however they end', async () => {
    const { app, mock } = await start()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const signals: AbortSignal[] = []
    const ended: Promise<unknown>[] = []
    for (let i = 0; i < 10_000; i++) {
      const { signal } = new AbortController()
      signals.push(signal)
      const options = { signal, timeout: i % 2 ? 60_000 : 1 }
      ended.push(app.waitFor('message', options).catch(({ code }) => code))
      if (i % 1000 === 999) {
        vi.advanceTimersByTime(1)
        await mock.message({ text: 'hi' })
      }
    }
    const ends = await Promise.all(ended)
    expect(ends.filter((end) => end === 'WAIT_TIMEOUT')).toHaveLength(5000)
    expect(vi.getTimerCount()).toBe(0)
    expect(signals.flatMap((signal) => getEventListeners(signal, 'abort'))).toEqual([])
  })

  it('is typed by the name', () => {
    type Wait = OneBot['waitFor']
    const wait: Wait = (name, options) => createOneBot({ drivers: [mockDriver()] }).waitFor(name, options)
    expectTypeOf(() => wait('message')).returns.resolves.toEqualTypeOf<MessageEvent>()
    expectTypeOf(() => wait('notice.x')).returns.resolves.toEqualTypeOf<NoticeEvent>()
    expectTypeOf(() => wait('meta')).returns.resolves.toEqualTypeOf<AnyMetaEvent>()
    expectTypeOf(() => wait('event')).returns.resolves.toEqualTypeOf<OneBotEvent>()
  })
})

describe('bot.waitFor()', () => {
  it('takes the sub type as well', async () => {
    const { app, mock } = await start()
    const bot = await app.bot('10001')
    const poked = bot.waitFor('notice.notify.poke')
    const poke = { post_type: 'notice', notice_type: 'notify', user_id: 20002, target_id: 10001 }
    await mock.event({ ...poke, sub_type: 'input_status' })
    await mock.event({ ...poke, sub_type: 'poke', group_id: 30003 })
    expect(await poked).toMatchObject({ subType: 'poke', raw: { target_id: 10001 } })
  })

  it('gives events of its own account alone', async () => {
    const mocks = ['10001', '10002'].map((selfId) => mockDriver({ selfId }))
    const app = createOneBot({ drivers: mocks, logger: false })
    await app.start()
    onTestFinished(() => app.stop())
    const bot = await app.bot('10002')
    const wait = bot.waitFor('message', { where: ({ text }) => text !== 'no' })
    for (const mock of mocks) {
      await mock.message({ text: 'no' })
      await mock.message({ text: 'yes' })
    }
    expect((await wait).bot).toBe(bot)
  })
})

describe('event.next()', () => {
  it.each(['v11', 'v12'] as const)(
    'gives what the same user says next in the same place, in %s',
    async (version) => {
      const { app, mock } = await start({ version })
      const talk = new Promise<string[]>((resolve) => {
        app.once('message', async (event) => {
          const second = await event.next()
          const third = await second.next({ where: ({ text }) => text.length > 1 })
          resolve([second.text, third.text])
        })
      })
      void mock.message({ text: 'start', userId: '2', groupId: '1' })
      await mock.message({ text: 'of another', userId: '3', groupId: '1' })
      await mock.message({ text: 'elsewhere', userId: '2', groupId: '9' })
      await mock.message({ text: 'in private', userId: '2' })
      await mock.message({ text: 'name', userId: '2', groupId: '1' })
      await mock.message({ text: '?', userId: '2', groupId: '1' })
      await mock.message({ text: 'age', userId: '2', groupId: '1' })
      expect(await talk).toEqual(['name', 'age'])
    },
  )

  it("after the bot's own message gives what anybody answers there", async () => {
    const { app, mock } = await start()
    const own = app.waitFor('message_sent')
    const base = { post_type: 'message_sent', user_id: 10001, message: 'who is there?', message_id: 7 }
    await mock.event({ ...base, message_type: 'private', target_id: 20002 })
    const answer = (await own).next({ timeout: 1000 })
    await mock.message({ text: 'of another', userId: '3' })
    await mock.message({ text: 'me', userId: '20002' })
    expect((await answer).text).toBe('me')
  })
})
