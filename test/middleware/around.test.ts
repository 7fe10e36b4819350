import { mockDriver } from '@onebot.js/testing'
import { type CallContext, createOneBot, type EventFlow, type Middleware, type OneBot } from 'onebot.js'
import { lanes } from 'onebot.js/middleware'
import { describe, expect, it, onTestFinished, vi } from 'vitest'

const start = async (...selfIds: string[]) => {
  const mocks = selfIds.map((selfId) =>
    mockDriver({ selfId }).onAction('send_private_msg', { message_id: 1 }),
  )
  const app = createOneBot({ drivers: mocks, logger: false, callTimeout: 1234 })
  await app.start()
  onTestFinished(() => app.stop())
  return { app, mocks, bots: await Promise.all(selfIds.map((id) => app.bot(id))) }
}

/** Writes down when it is entered and left. */
const noting = (name: string, notes: string[]): Middleware => ({
  call: async (_, next) => {
    notes.push(`${name} begins`)
    const data = await next()
    notes.push(`${name} ends`)
    return data
  },
  event: (_, next) => {
    notes.push(name)
    next()
  },
})

describe('middleware around calls', () => {
  it('runs from the outside in, in the order in which it was added: of the app, then of the account', async () => {
    const { app, bots } = await start('10001', '10002')
    const notes: string[] = []
    bots[0]?.use(noting('account', notes))
    app.use(noting('app 1', notes)).use(noting('app 2', notes))
    await bots[0]?.send({ userId: '2' }, 'hi')
    expect(notes).toEqual([
      ...['app 1 begins', 'app 2 begins', 'account begins'],
      ...['account ends', 'app 2 ends', 'app 1 ends'],
    ])
    notes.length = 0
    await bots[1]?.send({ userId: '2' }, 'hi')
    expect(notes).not.toContain('account begins')
  })

  it('may change a call, answer it, and is told how long it may take', async () => {
    const { app, bots, mocks } = await start('10001')
    mocks[0]?.onAction('my_action', null)
    const seen: CallContext['options'][] = []
    app.use({
      call: async ({ action, params, options }, next) => {
        seen.push(options)
        return action === 'get_status' ? 'answered' : next({ params: { ...params, text: 'changed' } })
      },
    })
    const [bot] = bots
    expect(await bot?.call('get_status')).toBe('answered')
    await bot?.call('my_action', { id: 2, text: 'hi' }, { timeout: 99 })
    expect(mocks[0]?.calls.map(({ params }) => params)).toEqual([{ id: 2, text: 'changed' }])
    expect(seen).toEqual([{ timeout: 1234 }, { timeout: 99 }])
  })

  it('that throws rejects the call', async () => {
    const { app, bots } = await start('10001')
    const thrown = new Error('thrown')
    app.use({
      call: () => {
        throw thrown
      },
    })
    await expect(bots[0]?.call('get_status')).rejects.toBe(thrown)
  })

  it('is waited for by a stop that drains, and told when the app stops', async () => {
    const { app, bots, mocks } = await start('10001')
    let go = (): void => {}
    const stop = vi.fn()
    app.use({
      call: async (_, next) => {
        await new Promise<void>((resolve) => {
          go = resolve
        })
        return next()
      },
      stop,
    })
    const call = bots[0]?.send({ userId: '2' }, 'hi')
    const stopped = app.stop({ drain: 60_000 })
    expect(stop).not.toHaveBeenCalled()
    go()
    expect(await call).toEqual({ messageId: '1' })
    await stopped
    expect(stop).toHaveBeenCalledTimes(1)
    expect(mocks[0]?.calls).toHaveLength(1)
    await expect(bots[0]?.send({ userId: '2' }, 'hi')).rejects.toMatchObject({ code: 'APP_STOPPED' })
  })

  it('that fails to stop is reported, and the app stops', async () => {
    const { app } = await start('10001')
    const codes: string[] = []
    app.on('error', ({ code }) => void codes.push(code))
    app.use({
      event: (_, next) => next(),
      stop: () => {
        throw new Error('thrown')
      },
    })
    await app.stop()
    expect([codes, app.status().state]).toEqual([['HANDLER_FAILED'], 'stopped'])
  })

  it('may be an instance of a class', async () => {
    class Count implements Middleware {
      calls = 0
      events = 0
      call: Middleware['call'] = undefined
      event(_: unknown, next: () => void): void {
        this.events++
        next()
      }
    }
    class CountBoth extends Count {
      override call = function (this: Count, _: CallContext, next: () => Promise<unknown>) {
        this.calls++
        return next()
      }
    }
    const { app, bots, mocks } = await start('10001')
    const count = new CountBoth()
    app.use(count)
    await bots[0]?.send({ userId: '2' }, 'hi')
    await mocks[0]?.message({ text: 'hi' })
    expect(count).toMatchObject({ calls: 1, events: 1 })
  })

  it('is not what a function makes that is given in its place', async () => {
    const { app } = await start('10001')
    // @ts-expect-error: that is the point.
    expect(() => app.use(lanes)).toThrow('write use(lanes()) and not use(lanes)')
  })

  it('does not see a call whose signal is none', async () => {
    const { app, bots } = await start('10001')
    const notes: string[] = []
    app.use(noting('app', notes))
    const signal: unknown = new AbortController()
    const call = bots[0]?.call('get_status', {}, { signal: signal as AbortSignal })
    await expect(call).rejects.toMatchObject({ code: 'CALL_INVALID', outcome: 'not-sent' })
    expect(notes).toEqual([])
  })

  it('is refused where it is none', async () => {
    const { app, bots } = await start('10001')
    for (const user of [app, bots[0]])
      for (const wrong of [undefined, null, {}, 'text', { stop: () => {} }]) {
        // @ts-expect-error: that is the point.
        expect(() => user?.use(wrong)).toThrow(expect.objectContaining({ code: 'OPTIONS_INVALID' }))
      }
  })
})

describe('middleware around events', () => {
  it('of an account sees its events alone, behind that of the app', async () => {
    const { app, mocks, bots } = await start('10001', '10002')
    const notes: string[] = []
    bots[1]?.use(noting('account', notes))
    app.use(noting('app', notes))
    app.on('message', ({ selfId }) => void notes.push(selfId))
    for (const mock of mocks) await mock.message({ text: 'hi' })
    expect(notes).toEqual(['app', '10001', 'app', 'account', '10002'])
  })

  /** An app whose middleware holds messages until the test decides. */
  async function holding(): Promise<
    { app: OneBot; held: { next: () => void; flow: EventFlow }[] } & Awaited<ReturnType<typeof start>>
  > {
    const rig = await start('10001')
    const held: { next: () => void; flow: EventFlow }[] = []
    rig.app.use({
      event: (_, next, flow) => {
        flow.hold()
        held.push({ next, flow })
      },
    })
    return { ...rig, held }
  }

  it('may hold an event and pass it on later; whoever waits for the listeners waits for that', async () => {
    const { app, mocks, held } = await holding()
    const notes: string[] = []
    app.on('message', async ({ text }) => {
      await Promise.resolve()
      notes.push(text)
    })
    const first = mocks[0]?.message({ text: '1' }).then(() => notes.push('1 settled'))
    const second = mocks[0]?.message({ text: '2' }).then(() => notes.push('2 settled'))
    expect(app.status()).toMatchObject({
      eventsHeld: 2,
      counters: { events: { dispatched: 0 }, dropped: {} },
    })
    held[1]?.next()
    await second
    held[0]?.next()
    held[0]?.next()
    await first
    expect(notes).toEqual(['2', '2 settled', '1', '1 settled'])
    expect(app.status()).toMatchObject({
      eventsHeld: 0,
      counters: { events: { dispatched: 2 }, dropped: {} },
    })
  })

  it('may drop what it holds under a reason', async () => {
    const { app, mocks, held } = await holding()
    const settled = mocks[0]?.message({ text: '1' })
    held[0]?.flow.drop('overflow')
    held[0]?.next()
    await settled
    expect(app.status().counters).toMatchObject({ events: { dispatched: 0 }, dropped: { overflow: 1 } })
  })

  it('is told when the listeners have settled, those of what middleware behind holds too', async () => {
    const { app, mocks } = await start('10001')
    const notes: string[] = []
    app.use({
      event: (_, _next, flow) => {
        void flow.settled()?.then(() => notes.push('settled'))
        notes.push('passed')
      },
    })
    app.use({
      event: (_, next, flow) => {
        flow.hold()
        setImmediate(next)
      },
    })
    app.on('message', async () => {
      await new Promise(setImmediate)
      notes.push('heard')
    })
    await mocks[0]?.message({ text: 'hi' })
    expect(notes).toEqual(['passed', 'heard', 'settled'])
  })

  it('hears of no promise where no listener is async', async () => {
    const { app, mocks } = await start('10001')
    const given: unknown[] = []
    app.use({ event: (_, _next, flow) => void given.push(flow.settled()) })
    app.on('message', () => {})
    await mocks[0]?.message({ text: 'hi' })
    expect(given).toEqual([undefined])
  })

  it('may tell of an error with the event', async () => {
    const { app, mocks } = await start('10001')
    const error = Object.assign(new Error('told'), { code: 'X' })
    const told = vi.fn()
    app.on('error', told)
    app.use({
      event: (_, next, flow) => {
        // @ts-expect-error: any error will do here.
        flow.report(error)
        next()
      },
    })
    await mocks[0]?.message({ text: 'hi' })
    expect(told).toHaveBeenCalledWith(error, {
      source: 'middleware',
      event: expect.objectContaining({ text: 'hi' }),
    })
  })

  it('loses what it holds when the app stops, counted, unless the stop drains', async () => {
    const { app, mocks, held } = await holding()
    const heard: string[] = []
    app.on('message', ({ text }) => void heard.push(text))
    void mocks[0]?.message({ text: 'drained' })
    const settled = mocks[0]?.message({ text: 'lost' })
    const stopped = app.stop({ drain: 50 })
    held[0]?.next()
    await stopped
    await settled
    held[1]?.next()
    expect(heard).toEqual(['drained'])
    expect(app.status()).toMatchObject({ eventsHeld: 0, counters: { dropped: { stopping: 1 } } })
  })

  it('that holds an event leaves it to whoever waits for the next one, though it came before', async () => {
    const { app, mocks, held } = await holding()
    void mocks[0]?.message({ text: 'held 1' })
    void mocks[0]?.message({ text: 'held 2' })
    const [first, second] = [await app.waitFor('message'), await app.waitFor('message')]
    expect([first.text, second.text]).toEqual(['held 1', 'held 2'])
    const third = app.waitFor('message', { where: ({ text }) => text === 'held 4' })
    for (const text of ['held 3', 'held 4']) void mocks[0]?.message({ text })
    expect((await third).text).toBe('held 4')
    expect((await app.waitFor('message')).text).toBe('held 3')
    const aborted = app.waitFor('message', { signal: AbortSignal.abort() })
    await expect(aborted).rejects.toMatchObject({ code: 'WAIT_ABORTED' })
    for (const { next } of held) next()
  })

  it('that holds an event shows it to those who wait for it, once', async () => {
    const { app, mocks, held } = await holding()
    const first = app.waitFor('message')
    void mocks[0]?.message({ text: 'held' })
    expect((await first).text).toBe('held')
    const second = app.waitFor('message')
    held[0]?.next()
    void mocks[0]?.message({ text: 'next' })
    expect((await second).text).toBe('next')
    held[1]?.next()
  })
})
