/** One body of a test, with every stand-in: without a wire and over each transport. */
import { describe, expect, it } from 'vitest'
import { meet, standIns } from '../support/stand-ins.js'

const ANSWER = { message_id: 7 }
const send = { group_id: 30003, message: 'hi' }

const cases = standIns.flatMap((kind) => (['v11', 'v12'] as const).map((version) => [kind, version] as const))

describe.each(cases)('%s, %s', (kind, version) => {
  const [sendAction, groupId] = version === 'v11' ? ['send_group_msg', 30003] : ['send_message', '30003']

  it('hears a message and answers the reply to it', async () => {
    const { impl, app } = await meet(kind, version)
    impl.onAction(sendAction, ANSWER)
    app.on('message', async (event) => {
      await event.reply(event.text)
    })
    const sent = impl.nextAction(sendAction)
    await impl.message({ text: 'hello', groupId: '30003' })
    expect((await sent).params).toMatchObject({ group_id: groupId })
    expect(impl.calls.at(-1)).toBe(await sent)
    await app.stop({ drain: 1000 })
    await impl.stop()
    impl.assertIdle()
  })

  it('is connected, and is so once more after a cut', async () => {
    const { impl, app } = await meet(kind, version)
    impl.onAction('ping', 'pong')
    await impl.connected()
    const offline = new Promise((resolve) => {
      app.once('offline', resolve)
    })
    impl.drop()
    // A cut API root is missed when it is called.
    if (kind !== 'http') await offline
    await impl.connect()
    const bot = await app.bot('10001')
    if (kind !== 'http') expect(bot.online).toBe(true)
    await expect.poll(() => bot.call('ping').catch(() => undefined)).toBe('pong')
  })

  it('fails the next call, of an action or of any, once', async () => {
    const { impl, bot } = await meet(kind, version)
    impl.onAction(sendAction, ANSWER).onAction('ping', 'pong')
    impl.failNext(sendAction, { retcode: 120, message: 'muted' })
    expect(await bot.call('ping')).toBe('pong')
    const failed = { code: 'ACTION_FAILED', retcode: 120, reason: 'muted' }
    await expect(bot.call(sendAction, send)).rejects.toMatchObject(failed)
    expect(await bot.call(sendAction, send)).toEqual(ANSWER)
    impl.failNext()
    await expect(bot.call('ping')).rejects.toMatchObject({ code: 'ACTION_FAILED' })
    expect(await bot.call('ping')).toBe('pong')
  })

  it('fails the next call of an action that is ignored or has no answer', async () => {
    const { impl, bot } = await meet(kind, version)
    impl.ignore('held').failNext('held', { retcode: 1 }).failNext('unset', { retcode: 2 })
    await expect(bot.call('held')).rejects.toMatchObject({ retcode: 1 })
    await expect(bot.call('unset')).rejects.toMatchObject({ retcode: 2 })
  })

  it('answers late, so that others are answered before', async () => {
    const { impl, bot } = await meet(kind, version)
    impl.onAction('slow', 1).onAction('fast', 2).delay('slow', 300)
    const ended: string[] = []
    const both = ['slow', 'fast'].map((action) => bot.call(action).then(() => ended.push(action)))
    await Promise.all(both)
    expect(ended).toEqual(['fast', 'slow'])
  })

  it('answers so late that the call has timed out, until the delay is taken back', async () => {
    const { impl, bot } = await meet(kind, version)
    impl.onAction('ping', 'pong').delay(60_000)
    const outcome = { code: 'CALL_TIMEOUT', outcome: 'unknown' }
    await expect(bot.call('ping', {}, { timeout: 30 })).rejects.toMatchObject(outcome)
    impl.delay(0)
    expect(await bot.call('ping')).toBe('pong')
  })

  it('leaves an ignored call without an answer', async () => {
    const { impl, bot } = await meet(kind, version)
    impl.ignore('held')
    const called = impl.nextAction('held')
    await expect(bot.call('held', {}, { timeout: 50 })).rejects.toMatchObject({ code: 'CALL_TIMEOUT' })
    expect(await called).toMatchObject({ action: 'held' })
  })

  it('answers garbage once, and the next call well', async () => {
    const { impl, bot } = await meet(kind, version)
    impl.onAction('ping', 'pong').garble()
    // What cannot be read belongs to a call only where it came in place.
    const code = kind === 'http' ? 'BAD_ANSWER' : 'CALL_TIMEOUT'
    const timeout = kind === 'http' ? 5000 : 50
    await expect(bot.call('ping', {}, { timeout })).rejects.toMatchObject({ code, outcome: 'unknown' })
    expect(await bot.call('ping')).toBe('pong')
  })

  it.each([[undefined], ['oops'], [new Uint8Array([0xc1])]])(
    'sends garbage as an event: %s',
    async (garbage) => {
      const { impl, app } = await meet(kind, version)
      const texts: string[] = []
      const last = new Promise<void>((resolve) => {
        app.on('message', ({ text }) => {
          texts.push(text)
          if (text === 'well') resolve()
        })
      })
      impl.garble(garbage)
      const garbled = impl.message({ text: 'garbled' })
      if (kind === 'mock') await expect(garbled).rejects.toMatchObject({ name: 'EventDropped' })
      else if (kind === 'http') expect(await garbled).toMatchObject({ status: 400 })
      await impl.message({ text: 'well' })
      await last
      expect(texts).toEqual(['well'])
    },
  )

  it("ends the link in place of an answer with reject({ status: 'close' })", async () => {
    const { impl, bot } = await meet(kind, version)
    impl.onAction('ping', 'pong').reject({ status: 'close' })
    await expect(bot.call('ping')).rejects.toMatchObject({ side: 'link' })
    if (kind === 'mock' || kind === 'reverse-ws') await impl.connect()
    await expect.poll(() => bot.call('ping').catch(() => undefined)).toBe('pong')
  })

  it('tells of a call that did not come what came instead', async () => {
    const { impl, bot } = await meet(kind, version)
    impl.onAction('ping', 'pong')
    await bot.call('ping')
    await expect(impl.nextAction('pinf', { timeout: 50 })).rejects.toThrow(
      /^a call of pinf did not come within 50 ms; the bot called .*ping$/,
    )
  })

  it('stops at the end of a block', async () => {
    const { impl, app } = await meet(kind, version)
    const missed = expect(impl.nextAction('never')).rejects.toThrow('stopped before a call of never came')
    await app.stop()
    await impl[Symbol.asyncDispose]()
    await missed
  })
})

describe('reject()', () => {
  it('lets calls fail as not delivered, without a wire', async () => {
    const { impl, bot } = await meet('mock')
    impl.onAction('ping', 'pong').reject({ times: 2 })
    const failed = { code: 'LINK_LOST', outcome: 'not-sent', status: 503 }
    for (const _ of [1, 2]) await expect(bot.call('ping')).rejects.toMatchObject(failed)
    expect(await bot.call('ping')).toBe('pong')
    expect(impl.calls).toHaveLength(1)
  })

  it('refuses requests with the status', async () => {
    const { impl, bot } = await meet('http')
    impl.onAction('ping', 'pong').reject({ status: 502, times: 2 })
    const failed = { code: 'ENDPOINT_FAILED', status: 502 }
    for (const _ of [1, 2]) await expect(bot.call('ping')).rejects.toMatchObject(failed)
    expect(await bot.call('ping')).toBe('pong')
    expect(impl.calls.filter(({ action }) => action === 'ping')).toHaveLength(1)
  })

  it('closes a WebSocket at a call', async () => {
    const { impl, bot, app } = await meet('reverse-ws')
    impl.onAction('ping', 'pong').reject()
    const offline = new Promise((resolve) => {
      app.once('offline', (_, cause) => resolve(cause))
    })
    await expect(bot.call('ping')).rejects.toMatchObject({ code: 'LINK_LOST', outcome: 'unknown' })
    expect(await offline).toMatchObject({ status: 1013 })
    await impl.connect()
    await app.bot('10001')
    expect(await bot.call('ping')).toBe('pong')
  })

  it.each([
    [503, 'ENDPOINT_FAILED'],
    [401, 'LINK_REFUSED'],
    ['close', 'DIAL_RESET'],
  ] as const)('refuses the bot that dials again, with %s', async (status, code) => {
    const { impl, bot, app } = await meet('forward-ws')
    const told = new Promise((resolve) => {
      app.once('error', resolve)
    })
    impl.onAction('ping', 'pong').reject({ status })
    impl.drop()
    expect(await told).toMatchObject({ code })
    if (code === 'LINK_REFUSED') return
    await app.bot('10001')
    expect(await bot.call('ping')).toBe('pong')
  })
})
