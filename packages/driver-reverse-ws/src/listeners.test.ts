import { createOneBot, type Driver } from '@onebot.js/core'
import { mockDriver } from '@onebot.js/testing'
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

describe('event middleware', () => {
  it('may pass an event on after an await', async () => {
    const { app, connect } = await startBot()
    const impl = await connect({ silent: true })
    app.use({
      event: async (event, next) => {
        await Promise.resolve()
        if (event.type === 'message' && event.text === 'passed') next()
      },
    })
    const received = nextEvent(app, 'message')
    impl.message({ text: 'kept' })
    impl.message({ text: 'passed' })
    expect((await received)[0].text).toBe('passed')
    await expect.poll(() => app.status().counters.dropped).toEqual({ middleware: 1 })
    expect(app.status().counters.events.dispatched).toBe(1)
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
    const asked = impl.nextAction('get_login_info')
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

  it('cleans up once, even where a listener stops the app again', async () => {
    const mock = mockDriver()
    const app = createOneBot({ drivers: [mock], logger: false })
    let cleaned = 0
    app.use(() => () => cleaned++)
    app.on('offline', () => app.stop())
    await app.start()
    await app.stop()
    expect(cleaned).toBe(1)
  })

  it('ends the wait for a listener that never settles', async () => {
    const mock = mockDriver()
    const app = createOneBot({ drivers: [mock], logger: false })
    app.on('message', () => new Promise(() => {}))
    await app.start()
    const waiting = mock.message({ text: 'x' })
    await app.stop()
    await waiting
  })

  it('outlives a driver whose links cannot be closed', async () => {
    const errors: unknown[] = []
    const broken: Driver = {
      name: 'broken',
      start: async (host) => {
        const peer = { id: 'a', protocol: 'v11', self: { platform: 'qq', user_id: '1' } } as const
        const close = (): never => {
          throw new Error('cannot close')
        }
        host.open({ peer, shape: 'socket', sends: true, receives: true, send: () => undefined, close })
      },
      stop: async () => {},
    }
    const app = createOneBot({ drivers: [broken], logger: false })
    app.on('error', (error) => void errors.push(error))
    await app.start()
    await app.stop()
    expect(app.status()).toMatchObject({ state: 'stopped', links: [] })
    expect(errors).toHaveLength(1)
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
