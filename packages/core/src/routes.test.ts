import { describe, expect, it, onTestFinished } from 'vitest'
import { type HandDriver, type HandLinkOptions, handDriver } from '../../../test/support/hand-driver.js'
import {
  createOneBot,
  type Driver,
  type DriverHost,
  LinkError,
  type OneBot,
  type OneBotError,
  type OneBotOptions,
} from './index.js'

const SELF = '10001'

interface Scene {
  app: OneBot
  drivers: [HandDriver, HandDriver]
  errors: OneBotError[]
  /** The texts of the messages, and `type.detail` of the other events, in their order. */
  seen: string[]
  /** `online` and `offline <cause>` in their order. */
  states: string[]
}

async function scene(options: Partial<OneBotOptions> = {}): Promise<Scene> {
  const drivers: [HandDriver, HandDriver] = [handDriver('first'), handDriver('second')]
  const app = createOneBot({ drivers, logger: false, probeInterval: 20, ...options })
  const errors: OneBotError[] = []
  const seen: string[] = []
  const states: string[] = []
  app.on('error', (error) => void errors.push(error))
  app.on('event', (event) => {
    seen.push(event.type === 'message' ? event.text : `${event.type}.${event.detailType}`)
  })
  app.on('online', () => void states.push('online'))
  app.on('offline', (_bot, cause) => void states.push(`offline ${cause.code}`))
  onTestFinished(() => app.stop())
  await app.start()
  return { app, drivers, errors, seen, states }
}

const message = (id: number, text = `message ${id}`): object => ({
  time: 1,
  self_id: 10_001,
  post_type: 'message',
  message_type: 'private',
  sub_type: 'friend',
  message_id: id,
  user_id: 20_002,
  message: text,
})
const poke = {
  time: 1,
  self_id: 10_001,
  post_type: 'notice',
  notice_type: 'notify',
  sub_type: 'poke',
  user_id: 2,
}
const heartbeat = (status?: object): object => ({
  time: 1,
  self_id: 10_001,
  post_type: 'meta_event',
  meta_event_type: 'heartbeat',
  interval: 60_000,
  ...(status && { status }),
})

const refused = (): never => {
  throw new LinkError('DIAL_REFUSED', 'nothing listens there', { delivered: 'no' })
}

/** An API root of NapCat. */
const root = (answers: Record<string, unknown> = {}): HandLinkOptions => ({
  shape: 'http',
  receives: false,
  answer: ({ action }) => {
    const all: Record<string, unknown> = {
      get_login_info: { user_id: 10_001 },
      get_status: { online: true, good: true },
      ...answers,
    }
    const answer = all[action]
    return typeof answer === 'function' ? answer() : answer
  },
})

describe('events by several routes', () => {
  it('are given on once, whichever route is first', async () => {
    const { app, drivers, seen } = await scene()
    const first = drivers[0].open()
    const second = drivers[1].open()
    first.receive(message(1))
    second.receive(message(1))
    second.receive(message(2))
    first.receive(message(2))
    expect(seen).toEqual(['message 1', 'message 2'])
    expect(app.status().counters.dropped).toEqual({ duplicate: 2 })
  })

  it('are given on by the route that is left', async () => {
    const { drivers, seen } = await scene()
    const first = drivers[0].open()
    const second = drivers[1].open()
    first.receive(message(1))
    first.sink.closed()
    second.receive(message(2))
    expect(seen).toEqual(['message 1', 'message 2'])
  })

  it('are told apart where they have no id, and two equal pokes stay two', async () => {
    const { drivers, seen } = await scene()
    const first = drivers[0].open()
    const second = drivers[1].open()
    for (const link of [first, second, second, first]) link.receive(poke)
    expect(seen).toEqual(['notice.notify', 'notice.notify'])
  })

  it('tell of the link itself by the preferred route alone, and heartbeats of the other still count', async () => {
    const { app, drivers, seen } = await scene()
    const first = drivers[0].open()
    const second = drivers[1].open()
    first.receive(heartbeat())
    second.receive(heartbeat())
    expect(seen).toEqual(['meta.heartbeat'])
    expect(app.status().counters.dropped).toEqual({ secondary_route: 1 })
  })

  it('tell of the link itself by the other route where the preferred one sends no heartbeats', async () => {
    const { drivers, seen } = await scene()
    drivers[0].open({ shape: 'http', sends: false }).receive(message(1))
    const second = drivers[1].open()
    second.receive(heartbeat())
    second.receive(heartbeat())
    expect(seen).toEqual(['message 1', 'meta.heartbeat', 'meta.heartbeat'])
  })

  it('are known when they come again after a reconnect', async () => {
    const { drivers, seen } = await scene()
    const before = drivers[0].open()
    before.receive(message(1))
    before.sink.closed()
    const after = drivers[0].open()
    after.receive(message(1))
    after.receive(message(2))
    expect(seen).toEqual(['message 1', 'message 2'])
  })

  it('are new where an implementation counts from 1 again after a restart', async () => {
    const { drivers, seen } = await scene()
    const before = drivers[0].open()
    before.receive(message(1))
    before.sink.closed()
    drivers[0].open().receive({ ...message(1, 'another'), time: 2 })
    expect(seen).toEqual(['message 1', 'another'])
  })

  it('are known where one route sends ids as texts', async () => {
    const { drivers, seen } = await scene()
    drivers[0].open().receive(message(7))
    drivers[1].open().receive({ ...message(7), message_id: '7' })
    expect(seen).toEqual(['message 7'])
  })

  it('are counted and not given on where the driver knows them', async () => {
    const { app, drivers, seen } = await scene()
    const link = drivers[0].open()
    const dropped: string[] = []
    link.receive(message(1), { repeated: true, dropped: (reason) => void dropped.push(reason) })
    expect(seen).toEqual([])
    expect(dropped).toEqual(['duplicate'])
    expect(app.status().counters.dropped).toEqual({ duplicate: 1 })
  })
})

describe('what was dropped', () => {
  it.each([
    ['no object', '[]', 'not_an_object'],
    ['no JSON', '{', 'bad_json'],
    ['no OneBot', '{"a":1}', 'unknown_frame'],
  ])('is told to the driver: %s', async (_name, frame, reason) => {
    const { drivers } = await scene()
    const dropped: string[] = []
    drivers[0].open().sink.receive(frame, { dropped: (why) => void dropped.push(why) })
    expect(dropped).toEqual([reason])
  })

  it('is told where too many listeners are under way', async () => {
    const { app, drivers } = await scene({ maxInFlight: 1 })
    app.on('message', () => new Promise(() => {}))
    const link = drivers[0].open()
    const dropped: string[] = []
    const arrival = { dropped: (why: string) => void dropped.push(why) }
    link.receive(message(1), arrival)
    link.receive(message(2), arrival)
    expect(dropped).toEqual(['overflow'])
  })
})

describe('calls by several routes', () => {
  it('go by the first driver, and by the next one where that delivered nothing', async () => {
    const { app, drivers } = await scene()
    const first = drivers[0].open(root({ x: refused }))
    const second = drivers[1].open({ answer: () => 'second' })
    const bot = await app.bot(SELF)
    await expect.poll(() => app.status().links.every(({ up }) => up)).toBe(true)
    expect(await bot.call('x')).toBe('second')
    expect(first.sent.map(({ path }) => path)).toContain('x')
    expect(second.sent).toHaveLength(1)
  })

  it('are not repeated on another route where they may have been carried out', async () => {
    const { app, drivers } = await scene()
    drivers[0].open(
      root({
        x: () => {
          throw new LinkError('DIAL_RESET', 'cut', { delivered: 'maybe' })
        },
      }),
    )
    const second = drivers[1].open()
    await expect.poll(() => app.status().links.every(({ up }) => up)).toBe(true)
    const bot = await app.bot(SELF)
    await expect(bot.call('x')).rejects.toMatchObject({ code: 'DIAL_RESET', outcome: 'unknown' })
    expect(second.sent).toEqual([])
  })

  it('put the action into the URL and the parameters into the body over HTTP', async () => {
    const { app, drivers } = await scene({ probeInterval: 0 })
    const link = drivers[0].open(root())
    const bot = await app.bot(SELF)
    await bot.call('send_msg', { user_id: '9007199254740993', message: 'a' })
    await bot.call('get/../odd?')
    expect(link.sent.slice(-2)).toEqual([
      expect.objectContaining({
        path: 'send_msg',
        body: '{"user_id":9007199254740993,"message":[{"type":"text","data":{"text":"a"}}]}',
      }),
      expect.objectContaining({ path: 'get%2F..%2Fodd%3F', body: '{}' }),
    ])
  })

  it('hand on the parts of an answer that comes in parts', async () => {
    const { app, drivers } = await scene()
    const part = (data: object): string => JSON.stringify({ status: 'ok', retcode: 0, data })
    drivers[0].open({
      ...root(),
      answer: ({ action, out }) => {
        if (action === 'get_login_info') return { user_id: 10_001 }
        if (action === 'get_status') return { online: true }
        out.onPart?.(part({ type: 'stream', n: 1 }))
        out.onPart?.(part({ type: 'stream', n: 2 }))
        return { type: 'response' }
      },
    })
    const bot = await app.bot(SELF)
    const parts: unknown[] = []
    const last = await bot.call('download_file_stream', {}, { onPart: (data) => void parts.push(data) })
    expect(parts).toEqual([
      { type: 'stream', n: 1 },
      { type: 'stream', n: 2 },
    ])
    expect(last).toEqual({ type: 'response' })
  })

  it('come in parts by the action, whether or not anybody wants the parts', async () => {
    const { app, drivers } = await scene({ probeInterval: 0 })
    const link = drivers[0].open(root())
    const bot = await app.bot(SELF)
    await bot.call('download_file_stream')
    await bot.call('get_group_list', {}, { onPart: () => {} })
    expect(link.sent.slice(-2).map(({ onPart }) => typeof onPart)).toEqual(['function', 'undefined'])
  })

  it('tell the driver that nobody wants the parts any more', async () => {
    const { app, drivers } = await scene({ probeInterval: 0 })
    let parts = 0
    drivers[0].open({
      ...root(),
      answer: ({ action, out }) => {
        if (action === 'get_login_info') return { user_id: 10_001 }
        if (action === 'get_status') return { online: true }
        for (; parts < 10; parts++) {
          out.onPart?.(JSON.stringify({ status: 'ok', retcode: 0, data: { type: 'stream' } }))
        }
        return {}
      },
    })
    const bot = await app.bot(SELF)
    const onPart = (): never => {
      throw new Error('a bug')
    }
    await expect(bot.call('download_file_stream', {}, { onPart })).rejects.toMatchObject({
      code: 'HANDLER_FAILED',
    })
    expect(parts).toBe(0)
  })

  /** An API root whose stream hands on one part and then, as the driver does, waits until it is taken. */
  const streaming = (last: object, onTaken: (outcome: unknown) => void = () => {}): HandLinkOptions => ({
    ...root(),
    answer: async ({ action, out }) => {
      if (action === 'get_login_info') return { user_id: 10_001 }
      if (action === 'get_status') return { online: true }
      const part = JSON.stringify({ status: 'ok', retcode: 0, data: { type: 'stream' } })
      const outcome = await Promise.resolve(out.onPart?.(part)).catch((error: unknown) => error)
      onTaken(outcome)
      return last
    },
  })

  it('wait for a part to be taken, which is not the time of the call', async () => {
    const { app, drivers } = await scene({ probeInterval: 0 })
    const order: string[] = []
    drivers[0].open(streaming({ type: 'response' }, () => void order.push('goes on')))
    const bot = await app.bot(SELF)
    const onPart = async (): Promise<void> => {
      await new Promise((resolve) => setTimeout(resolve, 60))
      order.push('taken')
    }
    expect(await bot.call('download_file_stream', {}, { onPart, timeout: 20 })).toEqual({ type: 'response' })
    expect(order).toEqual(['taken', 'goes on'])
  })

  it('wait no longer for a part when the call is aborted', async () => {
    const { app, drivers } = await scene({ probeInterval: 0 })
    let tell: (outcome: unknown) => void = () => {}
    const outcome = new Promise((resolve) => {
      tell = resolve
    })
    drivers[0].open(streaming({ type: 'response' }, tell))
    const bot = await app.bot(SELF)
    const controller = new AbortController()
    const onPart = (): Promise<void> => {
      setImmediate(() => controller.abort())
      return new Promise(() => {})
    }
    const call = bot.call('download_file_stream', {}, { onPart, signal: controller.signal })
    await expect(call).rejects.toMatchObject({ code: 'CALL_ABORTED' })
    expect(await outcome).toMatchObject({ code: 'CALL_ABORTED' })
  })

  it('fail where onPart rejects', async () => {
    const { app, drivers } = await scene({ probeInterval: 0 })
    drivers[0].open(streaming({ type: 'response' }))
    const bot = await app.bot(SELF)
    const onPart = async (): Promise<void> => {
      throw new Error('a bug')
    }
    const call = bot.call('download_file_stream', {}, { onPart })
    await expect(call).rejects.toMatchObject({ code: 'HANDLER_FAILED', cause: new Error('a bug') })
  })

  it.each([
    ['taken at once', () => {}],
    ['taken later', async () => {}],
  ])('fail at once where the last part is missing, parts being %s', async (_, onPart) => {
    const { app, drivers } = await scene({ probeInterval: 0 })
    drivers[0].open(streaming({ type: 'stream' }))
    const bot = await app.bot(SELF)
    const call = bot.call('download_file_stream', {}, { onPart })
    await expect(call).rejects.toMatchObject({ code: 'BAD_ANSWER', outcome: 'unknown' })
    expect(app.status().pendingCalls).toBe(0)
  })

  it('tell the driver the time that is left', async () => {
    const { app, drivers } = await scene({ probeInterval: 0 })
    const link = drivers[0].open(root())
    const bot = await app.bot(SELF)
    await bot.call('x', {}, { timeout: 5000 })
    expect(link.sent.at(-1)?.timeout).toBeLessThanOrEqual(5000)
    expect(link.sent.at(-1)?.timeout).toBeGreaterThan(4000)
  })
})

describe('an API root without an event source', () => {
  it('brings the account online after a probe', async () => {
    const { app, drivers, states } = await scene({ probeInterval: 0 })
    const link = drivers[0].open(root())
    expect(app.bots).toEqual([])
    await app.bot(SELF)
    expect(states).toEqual(['online'])
    expect(link.sent.map(({ path }) => path)).toEqual(['get_login_info', 'get_status'])
  })

  it('takes the account offline when it is gone, tells of it once, and brings it back', async () => {
    let isThere = true
    const { app, drivers, states, errors } = await scene()
    const status = (): unknown => (isThere ? { online: true } : refused())
    drivers[0].open(root({ get_status: status }))
    await app.bot(SELF)
    isThere = false
    await expect.poll(() => states).toEqual(['online', 'offline DIAL_REFUSED'])
    isThere = true
    await app.bot(SELF)
    expect(states).toEqual(['online', 'offline DIAL_REFUSED', 'online'])
    expect(errors.map(({ code }) => code)).toEqual(['DIAL_REFUSED'])
  })

  it('notices by a call that it is gone', async () => {
    const { app, drivers, states } = await scene({ probeInterval: 0 })
    drivers[0].open(root({ x: refused }))
    const bot = await app.bot(SELF)
    await expect(bot.call('x')).rejects.toMatchObject({ code: 'DIAL_REFUSED', outcome: 'not-sent' })
    expect(states).toEqual(['online', 'offline DIAL_REFUSED'])
    // The probe after it finds it there.
    await app.bot(SELF)
  })

  it.each([
    ['online: false', { online: false, good: true }],
    ['good: false where online is null', { online: null, good: false }],
  ])('takes the account offline when get_status says %s', async (_name, bad) => {
    let status: object = { online: true, good: true }
    const { app, drivers, states } = await scene()
    drivers[0].open(root({ get_status: () => status }))
    await app.bot(SELF)
    status = bad
    await expect.poll(() => states).toEqual(['online', 'offline ACCOUNT_OFFLINE'])
    status = { online: true, good: true }
    await app.bot(SELF)
  })

  it('does not send by an API root of another account', async () => {
    const { app, drivers, errors } = await scene()
    const link = drivers[0].open(root({ get_login_info: { user_id: 99 } }))
    const webhook = drivers[1].open({ shape: 'http', sends: false })
    webhook.receive(message(1))
    const bot = await app.bot(SELF)
    await expect.poll(() => link.sent.length).toBeGreaterThan(0)
    await expect.poll(() => errors.map(({ code }) => code)).toEqual(['API_ROOT_OTHER_ACCOUNT'])
    // However often it is asked again.
    await expect.poll(() => link.sent.length, { timeout: 5000 }).toBeGreaterThan(2)
    await expect(bot.call('send_msg', { message: 'hi' })).rejects.toMatchObject({
      code: 'NO_ROUTE',
      outcome: 'not-sent',
    })
    expect(new Set(link.sent.map(({ path }) => path))).toEqual(new Set(['get_login_info']))
    expect(errors).toHaveLength(1)
  })

  it('asks again who is there when it has been away', async () => {
    let isThere = true
    let id = 10_001
    const { app, drivers, errors } = await scene()
    const link = drivers[0].open(
      root({
        get_login_info: () => ({ user_id: id }),
        get_status: () => (isThere ? { online: true } : refused()),
      }),
    )
    const bot = await app.bot(SELF)
    isThere = false
    await expect.poll(() => bot.online).toBe(false)
    id = 777
    isThere = true
    await expect
      .poll(() => errors.map(({ code }) => code), { timeout: 5000 })
      .toContain('API_ROOT_OTHER_ACCOUNT')
    await expect(bot.call('send_msg', { message: 'hi' })).rejects.toMatchObject({ code: 'NO_ROUTE' })
    expect(link.sent.map(({ path }) => path)).not.toContain('send_msg')
  })

  it.each(['ENDPOINT_NOT_FOUND', 'ENDPOINT_NOT_ONEBOT', 'CALL_TOO_LARGE', 'CALL_TIMEOUT'])(
    'is not taken offline by a single call that failed with %s',
    async (code) => {
      const { app, drivers, states } = await scene()
      const no = (): never => {
        throw new LinkError(code, 'no', { delivered: 'no' })
      }
      const link = drivers[0].open(root({ x: no }))
      const bot = await app.bot(SELF)
      await expect(bot.call('x')).rejects.toMatchObject({ code, outcome: 'not-sent' })
      const probes = link.sent.length
      await expect.poll(() => link.sent.length).toBeGreaterThan(probes)
      expect(states).toEqual(['online'])
    },
  )

  it('is asked soon after a call failed, however many calls fail', async () => {
    const { app, drivers } = await scene({ probeInterval: 0 })
    const cut = (): never => {
      throw new LinkError('DIAL_RESET', 'cut', { delivered: 'maybe' })
    }
    let isThere = true
    drivers[0].open(root({ x: cut, get_status: () => (isThere ? { online: true } : refused()) }))
    const bot = await app.bot(SELF)
    isThere = false
    const failing = setInterval(() => void bot.call('x').catch(() => {}), 10)
    onTestFinished(() => clearInterval(failing))
    await expect.poll(() => bot.online).toBe(false)
  })

  it.each([1401, 1403])('that answers %i is one that refuses our token', async (retcode) => {
    const { app, drivers, errors } = await scene()
    drivers[0].open({
      ...root(),
      raw: () => ({ status: 'failed', retcode, data: null, message: 'token' }),
    })
    await expect.poll(() => errors.map(({ code }) => code)).toEqual(['LINK_REFUSED'])
    expect(app.bots).toEqual([])
  })

  it('that is known to be down does not keep a reply from the answer to the post', async () => {
    const { app, drivers } = await scene()
    drivers[0].open(root({ get_login_info: refused, get_status: refused }))
    const webhook = drivers[1].open({ shape: 'http', sends: false })
    app.on('message', (event) => event.reply('hi'))
    expect(JSON.parse(String(await webhook.receive(message(1), { answerWithin: 1000 })))).toEqual({
      reply: [{ type: 'text', data: { text: 'hi' } }],
    })
  })

  it('is one account with the webhook of the same implementation, and goes with its API root', async () => {
    let isThere = true
    const { app, drivers, states } = await scene()
    drivers[0].open(root({ get_status: () => (isThere ? { online: true } : refused()) }))
    const webhook = drivers[1].open({ shape: 'http', sends: false })
    webhook.receive(message(1))
    expect(app.bots).toHaveLength(1)
    await expect.poll(() => app.status().links.every(({ up }) => up)).toBe(true)
    isThere = false
    await expect.poll(() => states).toEqual(['online', 'offline DIAL_REFUSED'])
    webhook.receive(message(2))
    expect(states.at(-1)).toBe('online')
  })

  it('that never answered does not take offline who posts', async () => {
    const { app, drivers, states, errors } = await scene()
    drivers[0].open(root({ get_login_info: refused, get_status: refused }))
    drivers[1].open({ shape: 'http', sends: false }).receive(message(1))
    await expect.poll(() => app.status().counters.calls.notSent).toBeGreaterThan(1)
    expect(states).toEqual(['online'])
    expect(errors.map(({ code }) => code)).toEqual(['DIAL_REFUSED'])
  })

  it('of V12 is found by its id, whatever the platform', async () => {
    const { app, drivers } = await scene()
    const bots = [
      { self: { platform: 'test', user_id: '5' }, online: true },
      { self: { platform: 'test', user_id: SELF }, online: true },
    ]
    const peer = { id: 'v12:10001', protocol: 'v12', self: undefined, allows: [SELF] } as const
    const link = drivers[0].open({ ...root({ get_status: { good: true, bots }, x: 1 }), peer })
    const bot = await app.bot(`v12:test:${SELF}`)
    expect(app.bots).toHaveLength(1)
    expect(await bot.call('x')).toBe(1)
    expect(link.sent.at(-1)?.path).toBe('')
  })

  it('of V12 that tells nothing of its accounts carries the calls of the account that posts', async () => {
    const { app, drivers } = await scene()
    const peer = { id: 'v12:10001', protocol: 'v12', self: undefined, allows: [SELF] } as const
    drivers[0].open({ ...root({ get_status: { good: true }, x: 1 }), peer })
    const webhook = drivers[0].open({
      shape: 'http',
      sends: false,
      peer: { id: 'v12:hook:go', protocol: 'v12', self: undefined },
    })
    webhook.receive({
      id: 'a',
      time: 1,
      self: { platform: 'test', user_id: SELF },
      type: 'notice',
      detail_type: 'x',
      sub_type: '',
    })
    const bot = await app.bot(SELF)
    expect(bot.platform).toBe('test')
    expect(await bot.call('x')).toBe(1)
  })
})

describe('polling', () => {
  const peer = {
    id: 'v12:10001',
    protocol: 'v12',
    self: undefined,
    allows: [SELF],
    poll: { limit: 5 },
  } as const
  const status = { good: true, bots: [{ self: { platform: 'test', user_id: SELF }, online: true }] }
  const event = (id: string): object => ({
    id,
    time: 1,
    self: { platform: 'test', user_id: SELF },
    type: 'notice',
    detail_type: id,
    sub_type: '',
  })

  it('brings the events in their order, with one poll in flight and small batches', async () => {
    const { app, drivers, seen } = await scene()
    const batches = [[event('a'), event('b')], [], [event('c'), 'no event']]
    let inFlight = 0
    let most = 0
    const link = drivers[0].open({
      ...root({
        get_status: status,
        get_latest_events: async () => {
          most = Math.max(most, ++inFlight)
          await new Promise((resolve) => setTimeout(resolve, 5))
          inFlight--
          return batches.shift() ?? new Promise(() => {})
        },
      }),
      receives: true,
      peer,
    })
    await expect.poll(() => seen).toEqual(['notice.a', 'notice.b', 'notice.c'])
    expect(most).toBe(1)
    const polls = link.sent
      .map(({ body }) => JSON.parse(String(body)))
      .filter(({ action }) => action === 'get_latest_events')
    expect(polls[0].params).toEqual({ limit: 5, timeout: 20 })
    const { frames, events, answers, dropped } = app.status().counters
    expect(dropped).toEqual({ unknown_frame: 1 })
    expect(frames).toBe(events.dispatched + answers.settled + answers.parts + 1)
  })

  it('asks for milliseconds where the implementation takes the seconds for them, and pauses', async () => {
    const { drivers } = await scene()
    const link = drivers[0].open({
      ...root({
        get_status: status,
        get_latest_events: () => new Promise((resolve) => setTimeout(() => resolve([]), 20)),
      }),
      receives: true,
      peer,
    })
    const timeouts = (): number[] =>
      link.sent
        .map(({ body }) => JSON.parse(String(body)))
        .filter(({ action }) => action === 'get_latest_events')
        .map(({ params }) => params.timeout)
    await expect.poll(() => timeouts().length, { timeout: 3000 }).toBeGreaterThan(4)
    expect(timeouts().slice(0, 5)).toEqual([20, 20, 20, 20_000, 20_000])
    expect(timeouts().length).toBeLessThan(8)
  })

  it('goes on asking for seconds where an answer comes at once', async () => {
    const { drivers } = await scene()
    const link = drivers[0].open({
      ...root({ get_status: status, get_latest_events: [] }),
      receives: true,
      peer,
    })
    const polls = (): { params: { timeout: number } }[] =>
      link.sent
        .map(({ body }) => JSON.parse(String(body)))
        .filter(({ action }) => action === 'get_latest_events')
    await expect.poll(() => polls().length, { timeout: 3000 }).toBe(5)
    expect(polls().map(({ params }) => params.timeout)).toEqual([20, 20, 20, 20, 20])
  })

  it('tells once that it is not possible', async () => {
    const { drivers, errors } = await scene()
    drivers[0].open({
      ...root({ get_status: status, get_latest_events: { no: 'list' } }),
      receives: true,
      peer,
    })
    await expect.poll(() => errors.map(({ code }) => code)).toEqual(['POLLING_FAILED'])
  })

  it('goes on when the API root has come back', async () => {
    const { app, drivers, seen } = await scene()
    let isThere = false
    const batches = [[event('a')]]
    drivers[0].open({
      ...root({
        get_status: () => (isThere ? status : refused()),
        get_latest_events: () => (isThere ? (batches.shift() ?? new Promise(() => {})) : refused()),
      }),
      receives: true,
      peer,
    })
    await expect.poll(() => app.status().counters.calls.notSent).toBeGreaterThan(0)
    isThere = true
    await expect.poll(() => seen, { timeout: 5000 }).toEqual(['notice.a'])
  })
})

describe('two sockets to one endpoint', () => {
  it('are one account as soon as one of them knows it', async () => {
    const { app, drivers } = await scene()
    const peer = { id: 'ws://127.0.0.1:3001', self: undefined }
    drivers[0].open({ peer, receives: false, answer: () => 'by api' })
    const events = drivers[0].open({ peer, sends: false })
    events.receive(message(1))
    expect(await app.bots[0]?.call('x')).toBe('by api')
  })

  it('are one account in the other order as well', async () => {
    const { app, drivers } = await scene()
    const peer = { id: 'ws://127.0.0.1:3001', self: undefined }
    const events = drivers[0].open({ peer, sends: false })
    events.receive(message(1))
    drivers[0].open({ peer, receives: false, answer: () => 'by api' })
    expect(await app.bots[0]?.call('x')).toBe('by api')
  })
})

describe('an account that is said to be offline', () => {
  it('is online again when it brings a message', async () => {
    const { app, drivers, states } = await scene()
    const webhook = drivers[0].open({ shape: 'http', sends: false })
    webhook.receive(message(1))
    const offline = { time: 1, self_id: 10_001, post_type: 'notice', notice_type: 'bot_offline' }
    webhook.receive(offline)
    expect(app.bots).toEqual([])
    webhook.receive(poke)
    expect(app.bots).toEqual([])
    webhook.receive(message(2))
    expect(states).toEqual(['online', 'offline ACCOUNT_OFFLINE', 'online'])
  })
})

describe('a token that a driver presents', () => {
  it('is left out of the log where an implementation quotes it', async () => {
    const lines: string[] = []
    const log = (line: string): void => void lines.push(line)
    let host: DriverHost | undefined
    const driver: Driver = {
      name: 'by-hand',
      start: async (given) => {
        host = given
      },
      stop: async () => {},
    }
    const app = createOneBot({
      drivers: [driver],
      logger: { debug: log, info: log, warn: log, error: log },
    })
    onTestFinished(() => app.stop())
    await app.start()
    host?.conceal?.('canary-token')
    host?.report(new LinkError('LINK_REFUSED', 'it said: canary-token is wrong', { delivered: 'no' }))
    expect(lines.join()).toContain('is wrong')
    expect(lines.join()).not.toContain('canary')

    // Others in between, more than are remembered, push it out until it is shown again.
    const credentials = { accessToken: 'canary-of-a-handshake' }
    const url = new URL('ws://localhost/')
    const admit = () => host?.admit({ shape: 'socket', method: 'GET', url, headers: {}, credentials })
    admit()
    for (let n = 0; n < 200; n++) host?.conceal?.(`another token ${n}`)
    admit()
    host?.report(new LinkError('LINK_REFUSED', 'it said: canary-of-a-handshake', { delivered: 'no' }))
    expect(lines.join()).not.toContain('canary')
  })
})

describe('a stale account', () => {
  it('is one whose heartbeats come by none of its links', async () => {
    const { app, drivers } = await scene()
    const first = drivers[0].open()
    const second = drivers[1].open()
    first.receive(heartbeat())
    second.receive(heartbeat())
    expect(app.bots[0]?.stale).toBe(false)
    first.sink.closed()
    expect(app.bots[0]?.online).toBe(true)
  })
})

describe('an endpoint that refuses our token', () => {
  it('is told of once, however often it is dialled', async () => {
    const { drivers, errors } = await scene()
    const peer = { id: 'ws://127.0.0.1:3001', self: undefined }
    const no = { status: 'failed', retcode: 1403, data: null, message: 'token', echo: null }
    for (let i = 0; i < 3; i++) {
      const link = drivers[0].open({ peer })
      link.receive(no)
      expect(link.sink.verdict()).toBe('refused')
      link.sink.closed()
    }
    expect(errors.map(({ code }) => code)).toEqual(['LINK_REFUSED'])
    const link = drivers[0].open({ peer })
    link.receive(message(1))
    link.sink.closed()
    drivers[0].open({ peer }).receive(no)
    expect(errors).toHaveLength(2)
  })
})
