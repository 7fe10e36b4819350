import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { droppedSum, nextEvent, startBot } from '../../../test/support/harness.js'

const ok = (echo: unknown, data: unknown = null): string =>
  JSON.stringify({ status: 'ok', retcode: 0, data, echo })

async function setUp() {
  const bot = await startBot()
  const impl = await bot.connect()
  const account = await bot.app.bot('10001')
  impl.ignore('held')
  /** A call that is not answered, with its echo. */
  const hold = async (timeout = 5000) => {
    const asked = impl.nextAction('held')
    const call = account.call('held', {}, { timeout })
    // The test may settle it in any way.
    call.catch(() => {})
    await asked
    return { call, echo: impl.echoes.at(-1) ?? '' }
  }
  /** Resolves when everything that was sent before has been handled. */
  const handled = async () => {
    const seen = nextEvent(bot.app, 'message')
    impl.message({ text: 'fence' })
    await seen
  }
  return { ...bot, impl, account, hold, handled }
}

describe('answers that settle no call', () => {
  it('counts one that comes late, and leaves others alone', async () => {
    const { app, impl, hold, handled } = await setUp()
    const { call, echo } = await hold(20)
    await expect(call).rejects.toMatchObject({ code: 'CALL_TIMEOUT' })
    const other = await hold()
    impl.send(ok(echo, 'late'))
    await handled()
    expect(app.status().counters.dropped).toEqual({ answer_late: 1 })
    impl.send(ok(other.echo, 'in time'))
    expect(await other.call).toBe('in time')
  })

  it('counts the second of two', async () => {
    const { app, impl, hold, handled } = await setUp()
    const { call, echo } = await hold()
    impl.send(ok(echo, 'first'))
    impl.send(ok(echo, 'second'))
    await handled()
    expect(await call).toBe('first')
    expect(app.status().counters.dropped).toEqual({ answer_double: 1 })
  })

  it.each([
    ['a number', 5, 'answer_echo_type'],
    ['an object', { seq: 1 }, 'answer_echo_type'],
    ['null', null, 'answer_without_echo'],
    ['nothing', undefined, 'answer_without_echo'],
    ['an empty string', '', 'answer_without_echo'],
    ['toString', 'toString', 'answer_unknown'],
    ['__proto__', '__proto__', 'answer_unknown'],
    ['a megabyte', 'x'.repeat(1e6), 'answer_unknown'],
  ])('counts one whose echo is %s', async (_name, echo, reason) => {
    const { app, impl, hold, handled } = await setUp()
    const held = await hold()
    impl.send(ok(echo))
    await handled()
    expect(app.status().counters.dropped).toEqual({ [reason]: 1 })
    expect(app.status().pendingCalls).toBe(1)
    impl.send(ok(held.echo, 'mine'))
    expect(await held.call).toBe('mine')
  })

  it('counts one that another account gives, and does not believe it', async () => {
    const { app, impl, hold, connect } = await setUp()
    const stranger = await connect({ selfId: '666' })
    const { call, echo } = await hold()
    stranger.send(ok(echo, 'forged'))
    await expect.poll(() => app.status().counters.dropped).toEqual({ answer_foreign: 1 })
    impl.send(ok(echo, 'genuine'))
    expect(await call).toBe('genuine')
  })

  it.each([
    ['no status and no retcode', {}],
    ['a retcode that is no number', { status: 'ok', retcode: 'zero' }],
  ])('rejects the call where the answer has %s', async (_name, answer) => {
    const { impl, hold } = await setUp()
    const { call, echo } = await hold()
    impl.send(JSON.stringify({ ...answer, echo }))
    await expect(call).rejects.toMatchObject({ code: 'BAD_ANSWER', outcome: 'unknown' })
  })

  it('keeps the books: every frame is dispatched, settles a call or is counted', async () => {
    const { app, impl, hold, handled } = await setUp()
    const { call, echo } = await hold()
    for (const frame of [ok(echo), ok(echo), ok('x'), '{', 'null', '{"a":1}']) impl.send(frame)
    await handled()
    await call
    const { frames, events, answers } = app.status().counters
    expect(frames).toBe(events.dispatched + answers.settled + answers.parts + droppedSum(app))
  })
})

describe('calls', () => {
  it('give null for the data that NapCat leaves out, and for async', async () => {
    const { impl, hold } = await setUp()
    const first = await hold()
    impl.send(JSON.stringify({ status: 'ok', retcode: 0, echo: first.echo }))
    expect(await first.call).toBeNull()
    const second = await hold()
    impl.send(JSON.stringify({ status: 'async', retcode: 1, data: null, echo: second.echo }))
    expect(await second.call).toBeNull()
  })

  it('reject at once what cannot be sent', async () => {
    const { account } = await setUp()
    const circular: Record<string, unknown> = {}
    circular.self = circular
    await expect(account.call('x', circular)).rejects.toMatchObject({
      code: 'CALL_INVALID',
      outcome: 'not-sent',
    })
    await expect(account.call('')).rejects.toMatchObject({ code: 'CALL_INVALID' })
    for (const timeout of [0, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31]) {
      await expect(account.call('x', {}, { timeout })).rejects.toMatchObject({ code: 'CALL_INVALID' })
    }
    const signal = AbortSignal.abort()
    await expect(account.call('x', {}, { signal })).rejects.toMatchObject({
      code: 'CALL_ABORTED',
      outcome: 'not-sent',
    })
    const text = 'x'.repeat(51 * 2 ** 20)
    await expect(account.call('upload', { text })).rejects.toMatchObject({
      code: 'CALL_TOO_LARGE',
      outcome: 'not-sent',
    })
  })

  it('reject what is no call, with a code, and leave nothing behind', async () => {
    const { app, account } = await setUp()
    const any = <T>(value: unknown): T => JSON.parse(JSON.stringify(value))
    const invalid = { code: 'CALL_INVALID', outcome: 'not-sent' }
    await expect(account.call('x', {}, any({ signal: {} }))).rejects.toMatchObject(invalid)
    await expect(account.call('x', {}, any(null))).rejects.toMatchObject(invalid)
    await expect(account.call('x', any([1]))).rejects.toMatchObject(invalid)
    await expect(account.send(any('123'), 'hi')).rejects.toMatchObject(invalid)
    for (const message of [42, null, [42], { type: 'text' }]) {
      await expect(account.send({ userId: 1 }, any(message))).rejects.toMatchObject(invalid)
    }
    expect(app.status().pendingCalls).toBe(0)
    await app.stop()
  })

  it('are refused, not buffered without end, when the implementation does not read', async () => {
    const bot = await startBot({ driver: { maxBuffered: 64 * 1024 } })
    const impl = await bot.connect()
    const account = await bot.app.bot('10001')
    impl.sockets[0]?.pause()
    const text = 'x'.repeat(512 * 1024)
    const outcomes: string[] = []
    for (let i = 0; i < 200 && !outcomes.includes('OUTBOUND_FULL'); i++) {
      account.call('upload', { text }, { timeout: 60_000 }).catch(({ code }) => outcomes.push(code))
      await new Promise((resolve) => setImmediate(resolve))
    }
    expect(outcomes).toContain('OUTBOUND_FULL')
  })

  it('send a string as one text segment, never as CQ code', async () => {
    const { impl, account } = await setUp()
    await account.send({ groupId: '3' }, '[CQ:at,qq=all] &amp;')
    await account.call('send_group_msg', { group_id: '3', message: '[CQ:at,qq=all]' })
    expect(impl.calls.map(({ params }) => params)).toEqual([
      { group_id: 3, message: [{ type: 'text', data: { text: '[CQ:at,qq=all] &amp;' } }] },
      { group_id: 3, message: [{ type: 'text', data: { text: '[CQ:at,qq=all]' } }] },
    ])
  })

  it('send to where an event came from, and say what is missing of a target', async () => {
    const { app, impl, account } = await setUp()
    const received = nextEvent(app, 'message')
    impl.message({ text: 'x', groupId: '3' })
    const [event] = await received
    await account.send(event, 'to the group')
    await account.send(
      { userId: 2, groupId: undefined, guildId: undefined, channelId: undefined },
      'to the user',
    )
    expect(impl.calls.map(({ action }) => action)).toEqual(['send_group_msg', 'send_private_msg'])
    for (const target of [{}, { userId: '' }, { guildId: 'g' }]) {
      const untyped: { userId: string } = JSON.parse(JSON.stringify(target))
      await expect(account.send(untyped, 'x')).rejects.toMatchObject({
        code: 'CALL_INVALID',
        outcome: 'not-sent',
      })
    }
  })

  it('reply with quote and mention where asked, in both versions', async () => {
    const { app, impl, connect } = await setUp()
    const other = await connect({ version: 'v12', selfId: '12', announce: true })
    app.on('message', (event) => event.reply('hi', { quote: true, mention: true }))
    impl.message({ text: 'a', groupId: '3' })
    other.message({ text: 'b', groupId: '3' })
    const [first, second] = await Promise.all([impl.nextAction(), other.nextAction()])
    expect(first.params.message).toEqual([
      { type: 'reply', data: { id: expect.any(String) } },
      { type: 'at', data: { qq: '20002' } },
      { type: 'text', data: { text: 'hi' } },
    ])
    expect(second.params.message).toEqual([
      { type: 'reply', data: { message_id: expect.any(String), user_id: '20002' } },
      { type: 'mention', data: { user_id: '20002' } },
      { type: 'text', data: { text: 'hi' } },
    ])
  })

  it('answer a temporary session through its group', async () => {
    const { app, impl } = await setUp()
    app.on('message', (event) => event.reply('hi'))
    impl.event({
      post_type: 'message',
      message_type: 'private',
      sub_type: 'group',
      user_id: 2,
      sender: { group_id: 30003 },
      message: 'x',
    })
    expect((await impl.nextAction()).params).toMatchObject({ user_id: 2, group_id: 30003 })
  })

  it('go as MessagePack to V12 where asked, and are answered so', async () => {
    const { app, connect } = await startBot({ encoding: 'msgpack' })
    const impl = await connect({ version: 'v12', announce: true })
    const bot = await app.bot('10001')
    const [socket] = impl.sockets
    const frame = socket && once(socket, 'message')
    impl.onAction('upload_file', ({ params }) => ({
      file_id: 'f',
      size: (params.data as Uint8Array).length,
      data: params.data,
    }))
    const data: object = await bot.call('upload_file', {
      type: 'data',
      name: 'a',
      data: new Uint8Array([0, 1, 255]),
    })
    expect((await frame)?.[1]).toBe(true)
    expect(data).toMatchObject({ file_id: 'f', size: 3 })
    expect([...(data as { data: Uint8Array }).data]).toEqual([0, 1, 255])
  })

  it('pass through middleware, which may change, answer and repeat them', async () => {
    const { app, impl, account } = await setUp()
    const seen: string[] = []
    app.use({
      call: async ({ action, params }, next) => {
        seen.push(action)
        if (action === 'answered') return 'by the middleware'
        if (action === 'thrown') throw new Error('by the middleware')
        return next({ params: { ...params, extra: 1 } })
      },
    })
    impl.onAction('echo_params', ({ params }) => params)
    expect(await account.call('echo_params', { a: 1 })).toEqual({ a: 1, extra: 1 })
    expect(await account.call('answered')).toBe('by the middleware')
    await expect(account.call('thrown')).rejects.toThrow('by the middleware')
    expect(seen).toEqual(['echo_params', 'answered', 'thrown'])
  })
})
