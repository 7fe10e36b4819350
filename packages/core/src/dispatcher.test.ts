import { mockDriver } from '@onebot.js/testing'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Account } from './account.js'
import type { ErrorContext } from './app-events.js'
import { Calling } from './calling.js'
import { Counters } from './counters.js'
import { Dispatcher, type DispatcherOptions } from './dispatcher.js'
import { LinkError, OneBotError } from './errors.js'
import type { OneBotEvent } from './event.js'
import { InstalledMiddleware } from './installed-middleware.js'
import { resolveOptions } from './options.js'
import { Pending } from './pending.js'
import { v11 } from './v11/codec.js'

afterEach(() => void vi.useRealTimers())

interface Stage {
  dispatcher: Dispatcher
  counters: Counters
  account: Account
  /** What was logged as an error. */
  lines: string[]
  /** What the event `error` told. Nobody listens to it where a test does not take this. */
  readonly errors: { error: OneBotError; context: ErrorContext }[]
  /** Dispatches a private message with this text. */
  message(text?: string, settle?: boolean): Promise<undefined> | 'overflow' | undefined
  dispatch(raw: object): void
}

const ignore = (): void => {}

function stage(options: Partial<DispatcherOptions> = {}): Stage {
  const counters = new Counters()
  const lines: string[] = []
  const log = { debug: ignore, info: ignore, warn: ignore, error: (line: string) => void lines.push(line) }
  const dispatcher = new Dispatcher(counters, log, { handlerTimeout: 60_000, maxInFlight: 1000, ...options })
  const account = accountOf('10001', counters)
  const errors: { error: OneBotError; context: ErrorContext }[] = []
  let isHeard = false
  const eventOf = (raw: object): OneBotEvent => v11.event({ self_id: 10001, ...raw }, account.bot)
  return {
    dispatcher,
    counters,
    account,
    lines,
    get errors() {
      if (!isHeard) dispatcher.on('error', (error, context) => void errors.push({ error, context }), false)
      isHeard = true
      return errors
    },
    message: (text = '', settle = false) => {
      const raw = { post_type: 'message', message_type: 'private', user_id: 2, message: text }
      return dispatcher.dispatch(eventOf(raw), account, settle)
    },
    dispatch: (raw) => void dispatcher.dispatch(eventOf(raw), account, false),
  }
}

function accountOf(selfId: string, counters: Counters): Account {
  const log = { debug: ignore, info: ignore, warn: ignore, error: ignore }
  const dispatcher = new Dispatcher(counters, log, { handlerTimeout: 60_000, maxInFlight: 1000 })
  const middleware = new InstalledMiddleware(dispatcher)
  const calling = new Calling(new Pending(counters), middleware, { callTimeout: 1000, encoding: 'json' })
  return new Account(
    v11,
    { platform: 'qq', user_id: selfId },
    { calling, dispatcher, middleware, options: resolveOptions({ drivers: [mockDriver()] }) },
    {
      online: ignore,
      offline: ignore,
      stale: ignore,
    },
  )
}

/** A promise that the test settles. */
function deferred(): { promise: Promise<void>; resolve(): void; reject(error: unknown): void } {
  let resolve = (): void => {}
  let reject = (_: unknown): void => {}
  const promise = new Promise<void>((yes, no) => {
    resolve = yes
    reject = no
  })
  return { promise, resolve: () => resolve(), reject: (error) => reject(error) }
}

/** Lets everything that is due run. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

describe('listeners', () => {
  it('run in the order in which they were added, the general ones first', () => {
    const { dispatcher, message } = stage()
    const order: string[] = []
    dispatcher.on('message.private', () => order.push('message.private'), false)
    dispatcher.on('message', () => order.push('message 1'), false)
    dispatcher.on('event', () => order.push('event 1'), false)
    dispatcher.on('message', () => order.push('message 2'), false)
    dispatcher.on('event', () => order.push('event 2'), false)
    message()
    expect(order).toEqual(['event 1', 'event 2', 'message 1', 'message 2', 'message.private'])
  })

  it('hear events in the order of arrival, without waiting for each other', async () => {
    const { dispatcher, message } = stage()
    const heard: string[] = []
    dispatcher.on(
      'message',
      async ({ text }) => {
        heard.push(`${text} begins`)
        await settled()
        heard.push(`${text} ends`)
      },
      false,
    )
    message('a')
    message('b')
    expect(heard).toEqual(['a begins', 'b begins'])
    await settled()
    await settled()
    expect(heard).toEqual(['a begins', 'b begins', 'a ends', 'b ends'])
  })

  it('are told as often as they were added, and removed one by one', () => {
    const { dispatcher, message } = stage()
    const listener = vi.fn()
    dispatcher.on('message', listener, true)
    const remove = dispatcher.on('message', listener, false)
    message()
    expect(listener).toHaveBeenCalledTimes(2)
    remove()
    dispatcher.on('message', listener, false)
    remove()
    message()
    expect(listener).toHaveBeenCalledTimes(3)
    dispatcher.off('message', listener)
    message()
    expect(listener).toHaveBeenCalledTimes(3)
  })

  it.each([
    ['mesage', () => {}],
    ['unknown.x', () => {}],
    ['online.x', () => {}],
    ['message', undefined],
  ])('of %s %s are refused', (name, listener) => {
    const { dispatcher } = stage()
    expect(() => dispatcher.on(name as 'event', listener as () => void, false)).toThrow(
      expect.objectContaining({ code: 'OPTIONS_INVALID' }),
    )
  })

  it('of once hear one event, and can be removed before it', () => {
    const { dispatcher, message } = stage()
    const heard = vi.fn()
    const removed = vi.fn()
    dispatcher.on('message', heard, true)
    dispatcher.on('message', removed, true)
    dispatcher.off('message', removed)
    message()
    message()
    expect(heard).toHaveBeenCalledTimes(1)
    expect(removed).not.toHaveBeenCalled()
  })

  it('of once hear one event even where it fails', () => {
    const { dispatcher, message } = stage()
    const listener = vi.fn(() => {
      throw new Error('no')
    })
    dispatcher.on('message', listener, true)
    message()
    message()
    expect(listener).toHaveBeenCalledTimes(1)
  })

  it('of once hear one event even where an earlier listener brings in the next one', () => {
    const { dispatcher, message } = stage()
    const heard: string[] = []
    dispatcher.on('message', ({ text }) => void (text === 'outer' && message('inner')), false)
    dispatcher.on('message', ({ text }) => heard.push(text), true)
    message('outer')
    expect(heard).toEqual(['inner'])
  })

  it('that remove themselves or others disturb nobody else', () => {
    const { dispatcher, message } = stage()
    const heard: string[] = []
    const itself = (): void => {
      heard.push('itself')
      dispatcher.off('message', itself)
      dispatcher.off('message', other)
    }
    const other = (): void => void heard.push('other')
    dispatcher.on('message', () => heard.push('first'), false)
    dispatcher.on('message', itself, false)
    dispatcher.on('message', () => heard.push('between'), false)
    dispatcher.on('message', other, false)
    dispatcher.on('message', () => heard.push('last'), false)
    message()
    expect(heard.filter((name) => name !== 'other')).toEqual(['first', 'itself', 'between', 'last'])
    heard.length = 0
    message()
    expect(heard).toEqual(['first', 'between', 'last'])
  })

  it('that are added by a listener hear the next event, not this one', () => {
    const { dispatcher, message } = stage()
    const heard: string[] = []
    dispatcher.on('message', () => dispatcher.on('message', ({ text }) => heard.push(text), false), true)
    message('a')
    message('b')
    expect(heard).toEqual(['b'])
  })

  it('may be removed though they were never added', () => {
    const { dispatcher, message } = stage()
    dispatcher.off('message', () => {})
    dispatcher.off('message.private', () => {})
    const listener = vi.fn()
    dispatcher.on('message.private', listener, false)
    message()
    expect(listener).toHaveBeenCalledTimes(1)
  })
})

describe('names', () => {
  it('are the type and the type with its detail', () => {
    const { dispatcher, dispatch } = stage()
    const heard: string[] = []
    const names = [
      ...(['event', 'message', 'message_sent', 'notice', 'request', 'meta'] as const),
      ...(['message.private', 'message.group', 'message_sent.group', 'notice.notify'] as const),
      ...(['request.friend', 'meta.heartbeat'] as const),
    ]
    for (const name of names) dispatcher.on(name as 'event', () => heard.push(name), false)
    const hear = (raw: object): string[] => {
      heard.length = 0
      dispatch(raw)
      return [...heard]
    }
    expect(hear({ post_type: 'message', message_type: 'group', user_id: 2 })).toEqual([
      'event',
      'message',
      'message.group',
    ])
    expect(hear({ post_type: 'message', message_type: 'group', user_id: 10001 })).toEqual([
      'event',
      'message_sent',
      'message_sent.group',
    ])
    expect(hear({ post_type: 'notice', notice_type: 'notify' })).toEqual(['event', 'notice', 'notice.notify'])
    expect(hear({ post_type: 'request', request_type: 'friend' })).toEqual([
      'event',
      'request',
      'request.friend',
    ])
    expect(hear({ post_type: 'meta_event', meta_event_type: 'heartbeat' })).toEqual([
      'event',
      'meta',
      'meta.heartbeat',
    ])
    expect(hear({ post_type: 'x' })).toEqual(['event'])
  })

  it('may end with the sub type', () => {
    const { dispatcher, dispatch } = stage()
    const heard: string[] = []
    const names = [
      'notice.notify',
      'notice.notify.poke',
      'notice.notify.honor',
      'message.group.normal',
    ] as const
    const offs = names.map((name) => dispatcher.on(name, () => heard.push(name), false))
    const hear = (raw: object): string[] => {
      heard.length = 0
      dispatch(raw)
      return [...heard]
    }
    const poke = { post_type: 'notice', notice_type: 'notify', sub_type: 'poke' }
    expect(hear(poke)).toEqual(['notice.notify', 'notice.notify.poke'])
    expect(hear({ ...poke, sub_type: '' })).toEqual(['notice.notify'])
    expect(hear({ ...poke, sub_type: { toString: () => 'poke' } })).toEqual(['notice.notify'])
    const message = { post_type: 'message', message_type: 'group', user_id: 2 }
    expect(hear({ ...message, sub_type: 'normal' })).toEqual(['message.group.normal'])
    expect(hear(message)).toEqual([])
    for (const off of offs.slice(1)) off()
    expect(hear(poke)).toEqual(['notice.notify'])
  })

  it('that are finer cost nothing, and come back, as their listeners go and come', () => {
    const { dispatcher, message } = stage()
    const listener = vi.fn()
    dispatcher.on('message.private', listener, true)
    message()
    message()
    expect(listener).toHaveBeenCalledTimes(1)
    dispatcher.on('message.private', listener, false)
    dispatcher.on('message.group', listener, false)
    dispatcher.off('message.group', listener)
    message()
    expect(listener).toHaveBeenCalledTimes(2)
  })
})

describe('a listener that fails', () => {
  it('by throwing is reported with its name and event, and the others run', () => {
    const { dispatcher, errors, lines, message } = stage()
    const failure = new TypeError('thrown')
    const other = vi.fn()
    dispatcher.on(
      'message.private',
      () => {
        throw failure
      },
      false,
    )
    dispatcher.on('message.private', other, false)
    message('hi')
    expect(errors).toEqual([
      {
        error: expect.objectContaining({
          code: 'HANDLER_FAILED',
          cause: failure,
          shortMessage: "a listener of 'message.private' failed: TypeError: thrown",
        }),
        context: { source: 'message.private', event: expect.objectContaining({ text: 'hi' }) },
      },
    ])
    expect(other).toHaveBeenCalledTimes(1)
    expect(lines).toEqual([])
  })

  it('by rejecting is reported in the same way', async () => {
    const { dispatcher, errors, message } = stage()
    dispatcher.on('message', () => Promise.reject(new Error('rejected')), false)
    message('hi')
    expect(errors).toEqual([])
    await settled()
    expect(errors).toEqual([
      {
        error: expect.objectContaining({ code: 'HANDLER_FAILED' }),
        context: { source: 'message', event: expect.objectContaining({ text: 'hi' }) },
      },
    ])
  })

  it.each([[undefined], [null], ['text'], [0], [Object.create(null)]])(
    'by throwing %j is reported too',
    (thrown) => {
      const { dispatcher, errors, message } = stage()
      dispatcher.on(
        'message',
        () => {
          throw thrown
        },
        false,
      )
      expect(() => message()).not.toThrow()
      expect(errors).toHaveLength(1)
      expect(errors[0]?.error.cause).toBe(thrown)
    },
  )

  it('by rejecting with what String() cannot write is reported too, and does not end the process', async () => {
    const { dispatcher, errors, message } = stage()
    const reason: unknown = Object.create(null)
    dispatcher.on('message', () => Promise.reject(reason), false)
    message()
    await settled()
    expect(errors.map(({ error }) => error.cause)).toEqual([reason])
  })

  it('is told to the log where nobody listens to error, with what to change', () => {
    const { dispatcher, lines, message } = stage()
    dispatcher.on(
      'message',
      () => {
        throw new Error('thrown')
      },
      false,
    )
    message()
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(
      /^message: \[HANDLER_FAILED] a listener of 'message' failed: Error: thrown\n {2}Fix: /,
    )
  })

  it('of an account event is reported under its name', () => {
    const { dispatcher, errors, account } = stage()
    const fail = (): never => {
      throw new Error('thrown')
    }
    for (const name of ['online', 'stale', 'recovered'] as const) {
      dispatcher.on(name, fail, false)
      dispatcher.tell(name, account.bot)
    }
    dispatcher.on('offline', fail, false)
    dispatcher.tell('offline', account.bot, new LinkError('LINK_LOST', 'gone', { delivered: 'no' }))
    expect(errors.map(({ context }) => context)).toEqual([
      { source: 'online' },
      { source: 'stale' },
      { source: 'recovered' },
      { source: 'offline' },
    ])
  })
})

describe('a change of an account', () => {
  it('that a listener brings about belongs to no event, and to no count of that account', () => {
    const { dispatcher, errors, account, message } = stage()
    dispatcher.on(
      'message',
      () => dispatcher.tell('offline', account.bot, new LinkError('LINK_LOST', 'gone', { delivered: 'no' })),
      false,
    )
    dispatcher.on(
      'offline',
      () => {
        throw new Error('thrown')
      },
      false,
    )
    dispatcher.on('offline', () => new Promise(() => {}), false)
    message()
    expect(errors.map(({ context }) => context)).toEqual([{ source: 'offline' }])
    expect([dispatcher.inFlight, account.inFlight]).toEqual([1, 0])
  })
})

describe('a listener of error', () => {
  it('that throws or rejects is told to the log, and not to itself for ever', async () => {
    const { dispatcher, lines, message } = stage()
    const throwing = vi.fn(() => {
      throw new Error('thrown')
    })
    const rejecting = vi.fn(() => Promise.reject(new Error('rejected')))
    const sound = vi.fn()
    dispatcher.on('error', throwing, false)
    dispatcher.on('error', rejecting, false)
    dispatcher.on('error', sound, false)
    dispatcher.on(
      'message',
      () => {
        throw new Error('first')
      },
      false,
    )
    message()
    await settled()
    for (const listener of [throwing, rejecting, sound]) expect(listener).toHaveBeenCalledTimes(1)
    expect(lines).toEqual([
      expect.stringContaining("a listener of 'error' failed: Error: thrown"),
      expect.stringContaining("a listener of 'error' failed: Error: rejected"),
    ])
  })

  it('that never settles is told to the log as slow, and not to itself for ever', () => {
    vi.useFakeTimers()
    const { dispatcher, lines } = stage({ handlerTimeout: 1000 })
    const listener = vi.fn(() => new Promise<void>(() => {}))
    dispatcher.on('error', listener, false)
    dispatcher.report(new OneBotError('DRIVER_FAILED', 'first'), { source: 'core' })
    vi.advanceTimersByTime(10_000)
    expect(listener).toHaveBeenCalledTimes(1)
    expect(lines).toEqual([expect.stringContaining('[HANDLER_SLOW]')])
  })

  it('may report an error itself', () => {
    const { dispatcher } = stage()
    const codes: string[] = []
    dispatcher.on(
      'error',
      ({ code }) => {
        codes.push(code)
        if (codes.length === 1)
          dispatcher.report(new OneBotError('DRIVER_FAILED', 'second'), { source: 'core' })
      },
      false,
    )
    dispatcher.report(new OneBotError('LINK_LOST', 'first'), { source: 'core' })
    expect(codes).toEqual(['LINK_LOST', 'DRIVER_FAILED'])
  })
})

describe('listeners under way', () => {
  it('are counted for the app and for the account, until they settle', async () => {
    const { dispatcher, errors, account, message } = stage()
    const runs = [deferred(), deferred()]
    dispatcher.on('message', ({ text }) => runs[Number(text)]?.promise, false)
    message('0')
    message('1')
    expect([dispatcher.inFlight, account.inFlight]).toEqual([2, 2])
    runs[0]?.resolve()
    await settled()
    expect([dispatcher.inFlight, account.inFlight]).toEqual([1, 1])
    runs[1]?.reject(new Error('no'))
    await settled()
    expect([dispatcher.inFlight, account.inFlight]).toEqual([0, 0])
    expect(errors).toHaveLength(1)
  })

  it('are not those that return at once', () => {
    const { dispatcher, message } = stage()
    dispatcher.on('message', () => 1, false)
    // biome-ignore lint/suspicious/noThenProperty: an object that only looks like a promise.
    dispatcher.on('message', () => ({ then: 'no function' }), false)
    dispatcher.on('message', () => null, false)
    message()
    expect(dispatcher.inFlight).toBe(0)
  })

  it('above maxInFlight have the events of their account dropped and counted, and it is reported once a minute', async () => {
    vi.useFakeTimers({ toFake: ['performance'] })
    const { dispatcher, counters, errors, message } = stage({ maxInFlight: 2 })
    const run = deferred()
    const heard: string[] = []
    dispatcher.on(
      'message',
      ({ text }) => {
        heard.push(text)
        return run.promise
      },
      false,
    )
    for (const text of ['a', 'b', 'c', 'd']) message(text)
    expect(heard).toEqual(['a', 'b'])
    expect(counters.snapshot()).toMatchObject({ events: { dispatched: 2 }, dropped: { overflow: 2 } })
    expect(errors).toEqual([
      {
        error: expect.objectContaining({
          code: 'EVENTS_DROPPED',
          shortMessage: expect.stringContaining('10001'),
        }),
        context: { source: 'core' },
      },
    ])
    vi.advanceTimersByTime(60_000)
    message('e')
    expect(errors).toHaveLength(2)
    run.resolve()
    await settled()
    message('f')
    expect(heard).toEqual(['a', 'b', 'f'])
  })

  it('of one account leave the others alone', () => {
    const { dispatcher, counters, message } = stage({ maxInFlight: 1 })
    const other = accountOf('10002', counters)
    const heard: string[] = []
    dispatcher.on(
      'event',
      ({ raw }) => {
        heard.push(JSON.stringify(raw))
        return new Promise(() => {})
      },
      false,
    )
    message()
    message()
    dispatcher.dispatch(v11.event({ post_type: 'x', self_id: 10002 }, other.bot), other, false)
    expect(heard).toHaveLength(2)
    expect(counters.snapshot().dropped).toEqual({ overflow: 1 })
  })

  it('are awaited where it is asked for, those that fail too', async () => {
    const { dispatcher, errors, message } = stage()
    const run = deferred()
    dispatcher.on('message', () => run.promise, false)
    dispatcher.on('message', () => Promise.reject(new Error('no')), false)
    expect(message('', false)).toBeUndefined()
    const done = vi.fn()
    const settling = Promise.resolve(message('', true)).then(done)
    await settled()
    expect(done).not.toHaveBeenCalled()
    run.resolve()
    await settling
    expect(done).toHaveBeenCalledTimes(1)
    expect(errors).toHaveLength(2)
  })

  it('that are lazy, as queries are, are started once', async () => {
    const { dispatcher, message } = stage()
    const start = vi.fn((done: (value: undefined) => void) => done(undefined))
    // biome-ignore lint/suspicious/noThenProperty: query builders are thenables like this one.
    dispatcher.on('message', () => ({ then: start }), false)
    await message('', true)
    expect(start).toHaveBeenCalledTimes(1)
    expect(dispatcher.inFlight).toBe(0)
  })

  it('that are no proper promises give their place back too', async () => {
    const { dispatcher, errors, account, message } = stage()
    dispatcher.on(
      'message',
      () => ({
        // biome-ignore lint/suspicious/noThenProperty: that is the point.
        then: () => {
          throw new Error('no promise')
        },
      }),
      false,
    )
    message()
    await settled()
    expect(errors).toHaveLength(1)
    expect([dispatcher.inFlight, account.inFlight]).toEqual([0, 0])
  })

  it('are waited for when the app stops, so long and no longer', async () => {
    const { dispatcher, message } = stage()
    const run = deferred()
    dispatcher.on('message', () => run.promise, false)
    await dispatcher.drained(0)
    message()
    await dispatcher.drained(20)
    expect(dispatcher.inFlight).toBe(1)
    const drained = dispatcher.drained(10_000)
    run.resolve()
    await drained
    expect(dispatcher.inFlight).toBe(0)
  })
})

describe('a slow listener', () => {
  it('is reported once, gives its place back, and may still end', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
    const { dispatcher, errors, account, message } = stage({ handlerTimeout: 1000, maxInFlight: 1 })
    const run = deferred()
    const heard: string[] = []
    dispatcher.on(
      'message',
      ({ text }) => {
        heard.push(text)
        return run.promise
      },
      true,
    )
    message('slow')
    vi.advanceTimersByTime(999)
    expect(errors).toEqual([])
    vi.advanceTimersByTime(1)
    expect(errors).toEqual([
      {
        error: expect.objectContaining({
          code: 'HANDLER_SLOW',
          shortMessage: "a listener of 'message' has not finished after 1000 ms",
        }),
        context: { source: 'message', event: expect.objectContaining({ text: 'slow' }) },
      },
    ])
    expect([dispatcher.inFlight, account.inFlight]).toEqual([0, 0])
    vi.advanceTimersByTime(100_000)
    expect(errors).toHaveLength(1)
    expect(vi.getTimerCount()).toBe(0)
    run.resolve()
    await settled()
    expect([dispatcher.inFlight, account.inFlight]).toEqual([0, 0])
  })

  it('that fails at last is reported for that too, and its place is given back only once', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
    const { dispatcher, errors, account, message } = stage({ handlerTimeout: 1000 })
    const runs = [deferred(), deferred()]
    dispatcher.on('message', ({ text }) => runs[Number(text)]?.promise, false)
    message('0')
    vi.advanceTimersByTime(1000)
    message('1')
    runs[0]?.reject(new Error('late'))
    await settled()
    expect(errors.map(({ error }) => error.code)).toEqual(['HANDLER_SLOW', 'HANDLER_FAILED'])
    expect([dispatcher.inFlight, account.inFlight]).toEqual([1, 1])
  })

  it('is reported on time, each one counted from its own start', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
    const { dispatcher, message } = stage({ handlerTimeout: 1000 })
    dispatcher.on('message', () => new Promise(() => {}), false)
    const startedAt = performance.now()
    const reportedAt: number[] = []
    dispatcher.on('error', () => reportedAt.push(performance.now() - startedAt), false)
    message()
    vi.advanceTimersByTime(300)
    message()
    vi.advanceTimersByTime(900)
    message()
    vi.advanceTimersByTime(10_000)
    expect(reportedAt).toEqual([1000, 1300, 2200])
  })

  it('leaves no timer behind when the app stops, even where the error was told to an async listener', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
    const { dispatcher, message } = stage({ handlerTimeout: 1000 })
    dispatcher.on('error', () => new Promise(() => {}), true)
    dispatcher.on('message', () => new Promise(() => {}), false)
    message()
    vi.advanceTimersByTime(500)
    message()
    vi.advanceTimersByTime(500)
    expect(vi.getTimerCount()).toBe(1)
    dispatcher.stop()
    expect(vi.getTimerCount()).toBe(0)
    expect(dispatcher.inFlight).toBe(0)
  })
})

describe('an event that a listener brings in', () => {
  it('is through before the outer one goes on', () => {
    const { dispatcher, message } = stage()
    const heard: string[] = []
    dispatcher.on(
      'message',
      ({ text }) => {
        heard.push(`1 ${text}`)
        if (text === 'outer') message('inner')
      },
      false,
    )
    dispatcher.on('message', ({ text }) => heard.push(`2 ${text}`), false)
    message('outer')
    expect(heard).toEqual(['1 outer', '1 inner', '2 inner', '2 outer'])
  })

  it('leaves the outer one its own context: the event of its errors, its account, its promises', async () => {
    const { dispatcher, counters, errors, account } = stage()
    const other = accountOf('10002', counters)
    const outer = v11.event({ post_type: 'outer', self_id: 10001 }, account.bot)
    const inner = v11.event({ post_type: 'inner', self_id: 10002 }, other.bot)
    const runs = { outer: deferred(), inner: deferred() }
    dispatcher.on(
      'event',
      (event) => void (event === outer && dispatcher.dispatch(inner, other, false)),
      false,
    )
    dispatcher.on(
      'event',
      () => {
        throw new Error('thrown')
      },
      false,
    )
    dispatcher.on('event', (event) => (event === outer ? runs.outer : runs.inner).promise, false)
    const done = vi.fn()
    void Promise.resolve(dispatcher.dispatch(outer, account, true)).then(done)
    expect(errors.map(({ context }) => context.event)).toEqual([inner, outer])
    expect([account.inFlight, other.inFlight]).toEqual([1, 1])
    runs.outer.resolve()
    await settled()
    // The inner one is still under way, but nobody asked to wait for it.
    expect(done).toHaveBeenCalledTimes(1)
    expect([account.inFlight, other.inFlight]).toEqual([0, 1])
  })
})

describe('middleware', () => {
  it('sees every event before the listeners, in the order in which it was added', () => {
    const { dispatcher, counters, message } = stage()
    const order: string[] = []
    dispatcher.use((_, next) => {
      order.push('1 begins')
      next()
      order.push('1 ends')
    })
    dispatcher.use((event, next) => {
      order.push(`2 ${event.type}`)
      next()
    })
    dispatcher.on('event', () => order.push('event'), false)
    message()
    expect(order).toEqual(['1 begins', '2 message', 'event', '1 ends'])
    expect(counters.snapshot()).toMatchObject({ events: { dispatched: 1 }, dropped: {} })
  })

  it('that does not call next keeps the event from all behind it, and that is counted', () => {
    const { dispatcher, counters, message } = stage()
    const behind = vi.fn()
    dispatcher.use(() => {})
    dispatcher.use(behind)
    dispatcher.on('event', behind, false)
    message()
    expect(behind).not.toHaveBeenCalled()
    expect(counters.snapshot()).toMatchObject({ events: { dispatched: 0 }, dropped: { middleware: 1 } })
  })

  it('counts an event once, whichever of several keeps it', () => {
    const { dispatcher, counters, message } = stage()
    dispatcher.use((_, next) => next())
    dispatcher.use((event, next) => {
      if (event.type === 'message' && event.text !== 'kept') next()
    })
    message('kept')
    message('passed')
    expect(counters.snapshot()).toMatchObject({ events: { dispatched: 1 }, dropped: { middleware: 1 } })
  })

  it('that throws is reported and keeps the event', () => {
    const { dispatcher, counters, errors, message } = stage()
    const listener = vi.fn()
    dispatcher.use(() => {
      throw new Error('thrown')
    })
    dispatcher.on('event', listener, false)
    expect(() => message('hi')).not.toThrow()
    expect(errors).toEqual([
      {
        error: expect.objectContaining({ code: 'HANDLER_FAILED' }),
        context: expect.objectContaining({ event: expect.objectContaining({ text: 'hi' }) }),
      },
    ])
    expect(listener).not.toHaveBeenCalled()
    expect(counters.snapshot()).toMatchObject({ events: { dispatched: 0 }, dropped: { middleware: 1 } })
  })

  it('that throws after next is reported, and the event has been heard', () => {
    const { dispatcher, counters, errors, message } = stage()
    const listener = vi.fn()
    dispatcher.use((_, next) => {
      next()
      throw new Error('thrown')
    })
    dispatcher.on('event', listener, false)
    message()
    expect(errors).toHaveLength(1)
    expect(listener).toHaveBeenCalledTimes(1)
    expect(counters.snapshot()).toMatchObject({ events: { dispatched: 1 }, dropped: {} })
  })

  it('that is async and rejects is reported, and does not end the process', async () => {
    const { dispatcher, errors, message } = stage()
    // Handled here, because a stray rejection would end this run as it would end a bot.
    const rejected = Promise.reject(new Error('rejected'))
    rejected.catch(() => {})
    dispatcher.use((_, next) => {
      next()
      return rejected
    })
    message('hi')
    await settled()
    expect(errors).toEqual([
      {
        error: expect.objectContaining({ code: 'HANDLER_FAILED' }),
        context: expect.objectContaining({ event: expect.objectContaining({ text: 'hi' }) }),
      },
    ])
  })

  it('that calls next twice, or too late, passes the event once or not at all', () => {
    const { dispatcher, counters, message } = stage()
    const listener = vi.fn()
    const late: (() => void)[] = []
    dispatcher.use((event, next) => {
      if (event.type === 'message' && event.text === 'late') late.push(next)
      else {
        next()
        next()
      }
    })
    dispatcher.on('event', listener, false)
    message('twice')
    expect(listener).toHaveBeenCalledTimes(1)
    message('late')
    for (const next of late) next()
    expect(listener).toHaveBeenCalledTimes(1)
    expect(counters.snapshot()).toMatchObject({ events: { dispatched: 1 }, dropped: { middleware: 1 } })
  })

  it('does not see an event that was dropped before it', () => {
    const { dispatcher, message } = stage({ maxInFlight: 1 })
    const middleware = vi.fn((_: OneBotEvent, next: () => void) => next())
    dispatcher.use(middleware)
    dispatcher.on('message', () => new Promise(() => {}), false)
    message()
    message()
    expect(middleware).toHaveBeenCalledTimes(1)
  })
})
