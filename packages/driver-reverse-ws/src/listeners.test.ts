import { describe, expect, it } from 'vitest'
import { nextEvent, startBot } from '../../../test/support/harness.js'

describe('listeners', () => {
  it('that hang hold up neither the next event, nor other accounts, nor calls, and are reported', async () => {
    const { app, connect, errors } = await startBot({ handlerTimeout: 60 })
    const [first, second] = [await connect({ selfId: '1' }), await connect({ selfId: '2' })]
    app.on('message', () => new Promise(() => {}))
    for (const impl of [first, second]) {
      for (const text of ['a', 'b']) {
        const received = nextEvent(app, 'message')
        impl.message({ text })
        expect((await received)[0].text).toBe(text)
      }
    }
    expect(await (await app.bot('1')).call('get_login_info')).toMatchObject({ user_id: 1 })
    await expect.poll(() => errors.length).toBe(4)
    expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(['HANDLER_SLOW']))
    expect(app.status().listenersInFlight).toBe(0)
  })

  it('may wait for a call whose answer comes on the same socket, however many wait', async () => {
    const { app, connect } = await startBot()
    const impl = await connect()
    let answered = 0
    const all = new Promise<void>((resolve) => {
      app.on('message', async (event) => {
        await event.bot.call('get_login_info')
        if (++answered === 500) resolve()
      })
    })
    for (let i = 0; i < 500; i++) impl.message({ text: String(i) })
    await all
    expect(app.status().counters.dropped).toEqual({})
  })

  it('under way are bounded for each account, and what is dropped is counted and said once', async () => {
    const { app, connect, errors } = await startBot({ maxInFlight: 10 })
    const [busy, calm] = [await connect({ selfId: '1' }), await connect({ selfId: '2' })]
    let finish = (): void => {}
    const held = new Promise<void>((resolve) => {
      finish = resolve
    })
    app.on('message', ({ selfId }) => (selfId === '1' ? held : undefined))
    for (let i = 0; i < 25; i++) busy.message({ text: String(i) })
    await expect.poll(() => app.status().counters.dropped).toEqual({ overflow: 15 })
    const received = nextEvent(app, 'message')
    calm.message({ text: 'calm' })
    expect((await received)[0].selfId).toBe('2')
    expect(errors.map(({ code }) => code)).toEqual(['EVENTS_DROPPED'])
    finish()
    await expect.poll(() => app.status().listenersInFlight).toBe(0)
    const again = nextEvent(app, 'message')
    busy.message({ text: 'again' })
    expect((await again)[0].text).toBe('again')
  })

  it('never get the own messages of the bot as message', async () => {
    const { app, connect } = await startBot()
    const impl = await connect()
    const texts: string[] = []
    app.on('message', ({ text }) => void texts.push(text))
    const sent = nextEvent(app, 'message_sent')
    const base = { message_type: 'group', sub_type: 'normal', message_id: 1, group_id: 3, message: 'mine' }
    impl.event({ ...base, post_type: 'message', user_id: 10001 })
    expect((await sent)[0].text).toBe('mine')
    const reported = nextEvent(app, 'message_sent')
    impl.event({ ...base, post_type: 'message_sent', user_id: 10001, target_id: 3 })
    await reported
    expect(texts).toEqual([])
  })

  it('of finer names get their events alone', async () => {
    const { app, connect } = await startBot()
    const impl = await connect()
    const poke = nextEvent(app, 'notice.notify')
    const group = nextEvent(app, 'message.group')
    impl.message({ text: 'private' })
    impl.message({ text: 'group', groupId: '3' })
    impl.event({ post_type: 'notice', notice_type: 'notify', sub_type: 'poke', user_id: 1, target_id: 2 })
    expect((await group)[0].text).toBe('group')
    expect((await poke)[0].subType).toBe('poke')
  })

  it('get events of types and fields that no standard has, whole', async () => {
    const { app, connect } = await startBot()
    const impl = await connect({ silent: true })
    const seen = nextEvent(app, 'event')
    const raw = {
      time: 1,
      self_id: 10001,
      post_type: 'from.the.future',
      nested: { a: [1, { b: null }] },
      'qq.nickname': 'x',
    }
    impl.event(raw)
    const [event] = await seen
    expect(event).toMatchObject({ type: 'unknown', detailType: 'from.the.future', raw })
    expect(event.field('qq.nickname')).toBe('x')
    const notice = nextEvent(app, 'notice')
    impl.event({ post_type: 'notice', notice_type: 'brand_new', extra: true })
    expect((await notice)[0]).toMatchObject({ detailType: 'brand_new', raw: { extra: true } })
  })
})

describe('stop()', () => {
  it('waits for listeners and calls under way where drain asks for it', async () => {
    const { app, connect } = await startBot()
    const impl = await connect()
    const bot = await app.bot('10001')
    let isFinished = false
    app.on('message', async () => {
      await bot.call('get_login_info')
      isFinished = true
    })
    const asked = impl.nextCall('get_login_info')
    impl.message({ text: 'last' })
    await asked
    await app.stop({ drain: 5000 })
    expect(isFinished).toBe(true)
  })

  it('may be called from a listener', async () => {
    const { app, connect } = await startBot()
    const impl = await connect()
    const stopped = new Promise<void>((resolve) => {
      app.on('message', async () => {
        await app.stop()
        resolve()
      })
    })
    impl.message({ text: 'stop' })
    await stopped
    expect(app.status().state).toBe('stopped')
  })

  it('ends plugins, and may be used with await using', async () => {
    const { app } = await startBot()
    const calls: string[] = []
    app.use((given) => {
      expect(given).toBe(app)
      return () => calls.push('cleaned up')
    })
    await app[Symbol.asyncDispose]()
    expect(calls).toEqual(['cleaned up'])
  })
})
