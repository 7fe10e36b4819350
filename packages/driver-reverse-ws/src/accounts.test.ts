import { once } from 'node:events'
import { describe, expect, it, onTestFinished } from 'vitest'
import { WebSocket } from 'ws'
import { nextEvent, startBot, TOKEN } from '../../../test/support/harness.js'

describe('roles', () => {
  it('takes one Universal connection for calls and events', async () => {
    const { app, connect } = await startBot()
    const impl = await connect()
    const received = nextEvent(app, 'message')
    impl.message({ text: 'hi' })
    const [event] = await received
    expect(await event.reply('ho')).toEqual({ messageId: expect.any(String) })
  })

  it.each([
    ['API', 'Event'],
    ['Api', 'Event'],
    ['api', 'EVENT'],
  ])('joins the roles %s and %s of two sockets to one account', async (api, event) => {
    const { app, url } = await startBot()
    const sockets = await Promise.all(
      [api, event].map(async (role) => {
        const socket = new WebSocket(url('/ws'), {
          headers: { 'X-Self-ID': '10001', 'X-Client-Role': role, Authorization: `Bearer ${TOKEN}` },
        })
        onTestFinished(() => socket.terminate())
        await once(socket, 'open')
        return socket
      }),
    )
    const [apiSocket, eventSocket] = sockets
    apiSocket?.on('message', (data) => {
      const { echo } = JSON.parse(String(data))
      apiSocket.send(JSON.stringify({ status: 'ok', retcode: 0, data: { message_id: 4 }, echo }))
    })
    const received = nextEvent(app, 'message')
    eventSocket?.send(
      JSON.stringify({
        time: 1,
        self_id: 10001,
        post_type: 'message',
        message_type: 'private',
        user_id: 2,
        message: 'x',
      }),
    )
    const [message] = await received
    expect(await message.reply('y')).toEqual({ messageId: '4' })
    expect(app.bots).toHaveLength(1)

    const gone = once(apiSocket as WebSocket, 'close')
    apiSocket?.close()
    await gone
    await expect.poll(() => app.status().links.length).toBe(1)
    await expect(message.reply('z')).rejects.toMatchObject({ code: 'NO_ROUTE', outcome: 'not-sent' })
  })

  it('dials API and Event as one pretend implementation does', async () => {
    const { app, connect } = await startBot()
    const impl = await connect({ role: 'split' })
    const bot = await app.bot('10001')
    expect(await bot.call('get_login_info')).toEqual({ user_id: 10001, nickname: 'bot' })
    const received = nextEvent(app, 'message')
    impl.message({ text: 'by the event socket' })
    expect((await received)[0].text).toBe('by the event socket')
  })
})

describe('many accounts', () => {
  it('keeps V11 accounts of one listener apart', async () => {
    const { app, connect } = await startBot()
    const impls = await Promise.all(['10001', '10002', '10003'].map((selfId) => connect({ selfId })))
    for (const bot of app.bots)
      expect(await bot.call('get_login_info')).toMatchObject({ user_id: Number(bot.selfId) })
    expect(app.bots.map(({ selfId }) => selfId).sort()).toEqual(['10001', '10002', '10003'])
    const offline = nextEvent(app, 'offline')
    await impls[1]?.stop()
    expect((await offline)[0].selfId).toBe('10002')
    expect(app.bots.map(({ selfId }) => selfId).sort()).toEqual(['10001', '10003'])
  })

  it('serves many V12 accounts on one link, with self in each action', async () => {
    const { app, connect } = await startBot()
    const impl = await connect({
      version: 'v12',
      selfId: '1',
      otherSelves: [
        { platform: 'qq', user_id: '2' },
        { platform: 'wechat', user_id: '1' },
      ],
      announce: true,
    })
    await app.bot('v12:wechat:1')
    expect(app.bots.map(({ selfId, platform }) => `${platform}:${selfId}`)).toEqual([
      'qq:1',
      'qq:2',
      'wechat:1',
    ])
    for (const bot of app.bots) await bot.send({ userId: '9' }, 'hi')
    expect(impl.calls.map(({ self }) => self)).toEqual([
      { platform: 'qq', user_id: '1' },
      { platform: 'qq', user_id: '2' },
      { platform: 'wechat', user_id: '1' },
    ])

    const offline = nextEvent(app, 'offline')
    const status = { good: true, bots: [{ self: { platform: 'qq', user_id: '2' }, online: false }] }
    impl.event({ type: 'meta', detail_type: 'status_update', status })
    expect((await offline)[0].selfId).toBe('2')
    expect(app.bots.map(({ selfId, platform }) => `${platform}:${selfId}`)).toEqual(['qq:1', 'wechat:1'])
    const received = nextEvent(app, 'message')
    impl.message({ text: 'still here' })
    expect((await received)[0].selfId).toBe('1')

    const online = nextEvent(app, 'online')
    impl.event({
      type: 'meta',
      detail_type: 'status_update',
      status: { good: true, bots: [{ ...status.bots[0], online: true }] },
    })
    expect((await online)[0].selfId).toBe('2')
  })

  it('answers the subprotocol of V12 and takes connect as its first event', async () => {
    const { app, connect } = await startBot()
    const first = nextEvent(app, 'event')
    const impl = await connect({ version: 'v12', announce: true })
    expect(impl.sockets[0]?.protocol).toBe('12.go-libonebot')
    expect((await first)[0]).toMatchObject({ type: 'meta', detailType: 'connect', bot: undefined })
    expect(app.status().links[0]).toMatchObject({ version: 'v12', impl: 'go-libonebot' })
  })

  it('takes a repeated connect of V12 for what it is', async () => {
    const { app, connect } = await startBot()
    const impl = await connect({ version: 'v12', announce: true })
    const bot = await app.bot('10001')
    const again = nextEvent(app, 'meta.connect')
    impl.event({
      type: 'meta',
      detail_type: 'connect',
      version: { impl: 'x', version: '1', onebot_version: '12' },
    })
    await again
    expect(bot.online).toBe(true)
    expect(app.status().counters.replaced).toBe(0)
  })
})

describe('who is behind a link', () => {
  const noHeader = { headers: { 'X-Self-ID': undefined } }

  it('learns it from the first event where X-Self-ID is missing', async () => {
    const { app, connect } = await startBot({ identifyAfter: 10_000 })
    const impl = await connect(noHeader)
    const bot = await app.bot('10001')
    expect(await bot.call('get_login_info')).toMatchObject({ user_id: 10001 })
    expect(impl.calls.map(({ action }) => action)).toEqual(['get_login_info'])
  })

  it.each([
    ['v11', '/ws', 'get_version,get_version_info,get_login_info'],
    ['v12', '/ws', 'get_status'],
  ] as const)('asks a %s implementation that stays silent', async (version, path, actions) => {
    const { app, url, connect } = await startBot({ identifyAfter: 20 })
    const headers =
      version === 'v11' ? { 'X-Self-ID': undefined, 'x-client-role': undefined, 'User-Agent': undefined } : {}
    const impl = await connect({ version, url: url(path), headers, role: 'universal', silent: true })
    const bot = await app.bot('10001')
    expect(bot.version).toBe(version)
    expect(impl.calls.map(({ action }) => action).join()).toBe(actions)
  })

  it('takes another id in the body for another name of the account in the header, and counts it', async () => {
    const { app, connect, lines } = await startBot()
    const impl = await connect({ selfId: 'bot_b' })
    const received = nextEvent(app, 'message')
    impl.event({
      self_id: 14453471738,
      post_type: 'message',
      message_type: 'group',
      group_id: 3,
      user_id: 2,
      message: 'x',
    })
    impl.event({
      self_id: 14453471738,
      post_type: 'message',
      message_type: 'group',
      group_id: 3,
      user_id: 2,
      message: 'y',
    })
    const [event] = await received
    expect(event.selfId).toBe('bot_b')
    expect(app.bots.map(({ selfId }) => selfId)).toEqual(['bot_b'])
    expect(await app.bot(14453471738)).toBe(event.bot)
    expect(app.status().counters.aliases).toBe(1)
    expect(lines.filter((line) => line.includes('14453471738'))).toHaveLength(1)
  })

  it('gives an account its id back that was taken for another name of somebody else', async () => {
    const { app, connect } = await startBot()
    const first = await connect({ selfId: '111' })
    const seen = nextEvent(app, 'notice')
    first.event({ self_id: 222, post_type: 'notice', notice_type: 'x' })
    await seen
    expect((await app.bot('222')).selfId).toBe('111')
    await connect({ selfId: '222' })
    await expect.poll(() => app.bots.length).toBe(2)
    expect((await app.bot('222')).selfId).toBe('222')
    expect((await app.bot('v11:222')).selfId).toBe('222')
  })

  it('wakes those who wait for an account under its other name', async () => {
    const { app, connect } = await startBot()
    const waiting = app.bot('222', { timeout: 5000 })
    const impl = await connect({ selfId: '111' })
    impl.event({ self_id: 222, post_type: 'notice', notice_type: 'x' })
    expect((await waiting).selfId).toBe('111')
  })

  it('bounds the names that one link may give its account, and says so once', async () => {
    const { app, connect, lines } = await startBot()
    const impl = await connect({ selfId: '111' })
    for (let id = 0; id < 50; id++) impl.event({ self_id: 1000 + id, post_type: 'notice', notice_type: 'x' })
    await expect.poll(() => app.status().counters.dropped).toEqual({ too_many_accounts: 34 })
    expect(app.status().counters.aliases).toBe(16)
    expect(lines.filter((line) => line.includes('another name'))).toHaveLength(1)
  })

  it('knows the own message of the bot by either of its names', async () => {
    const { app, connect } = await startBot()
    const impl = await connect({ selfId: '111' })
    const sent = nextEvent(app, 'message_sent')
    impl.event({
      self_id: 222,
      post_type: 'message',
      message_type: 'group',
      group_id: 1,
      user_id: 111,
      message: 'x',
    })
    expect((await sent)[0].text).toBe('x')
  })

  it('takes the platform of events where get_status names another one', async () => {
    const { app, connect } = await startBot({ identifyAfter: 10 })
    const impl = await connect({ version: 'v12' })
    const bot = await app.bot('v12:qq:10001')
    const received = nextEvent(app, 'message')
    impl.event({
      type: 'message',
      detail_type: 'private',
      self: { platform: 'matcha', user_id: '10001' },
      message_id: '1',
      message: [],
      alt_message: '',
      user_id: '2',
    })
    expect((await received)[0].bot).toBe(bot)
    expect(app.bots).toEqual([bot])
  })

  it('keeps the digits of an account beyond 2^53 from the frame to the call', async () => {
    const { app, connect } = await startBot()
    const impl = await connect(noHeader)
    const received = nextEvent(app, 'message')
    impl.event(
      '{"time":1,"self_id":9007199254740993,"post_type":"message","message_type":"group","sub_type":"normal","message_id":-2147483648,"group_id":18446744073709551615,"user_id":9223372036854775807,"message":"x"}',
    )
    const [event] = await received
    expect(event).toMatchObject({
      userId: '9223372036854775807',
      groupId: '18446744073709551615',
      messageId: '-2147483648',
    })
    const frame = new Promise<string>((resolve) => {
      impl.sockets[0]?.once('message', (data) => resolve(String(data)))
    })
    await event.reply('ok')
    expect(await frame).toContain('"group_id":18446744073709551615')
  })
})

describe('silent and stale links', () => {
  it('warns once of an open link without a valid frame', async () => {
    const { app, connect, errors } = await startBot({ silentAfter: 30 })
    const warned = nextEvent(app, 'error')
    await connect({ silent: true })
    const [error] = await warned
    expect(error).toMatchObject({ code: 'LINK_SILENT' })
    expect(error.shortMessage).toContain('10001')
    expect(error.hintZh).toContain('路径')
    expect(errors).toHaveLength(1)
  })

  it('waits 15 s for it by default', async () => {
    const { resolveOptions } = await import('../../core/src/options.js')
    const { mockDriver } = await import('@onebot.js/testing')
    expect(resolveOptions({ drivers: [mockDriver()] }).silentAfter).toBe(15_000)
  })

  it('does not take a second role for news of an account that is offline', async () => {
    const { app, url, connect } = await startBot()
    const events = await connect({ url: url('/ws/event'), headers: { 'x-client-role': 'Event' } })
    const offline = nextEvent(app, 'offline')
    const status = { online: false, good: false }
    events.event({ post_type: 'meta_event', meta_event_type: 'heartbeat', interval: 5000, status })
    const [bot, cause] = await offline
    expect(cause.code).toBe('ACCOUNT_OFFLINE')
    await connect({ url: url('/ws/api'), headers: { 'x-client-role': 'API' }, silent: true })
    await expect.poll(() => app.status().links.length).toBe(2)
    expect(bot.online).toBe(false)
  })

  it('believes an implementation that says its account is offline, and back', async () => {
    const { app, connect } = await startBot()
    const impl = await connect()
    const bot = await app.bot(10001)
    const offline = nextEvent(app, 'offline')
    impl.event({
      post_type: 'notice',
      notice_type: 'bot_offline',
      user_id: 10001,
      tag: 'Kicked',
      message: 'kicked',
    })
    expect((await offline)[0]).toBe(bot)
    const online = nextEvent(app, 'online')
    impl.event({
      post_type: 'meta_event',
      meta_event_type: 'heartbeat',
      interval: 5000,
      status: { online: true, good: true },
    })
    expect((await online)[0]).toBe(bot)
  })
})

describe('app.bot()', () => {
  it('waits for an account, by number, string or exact name', async () => {
    const { app, connect } = await startBot()
    const waits = [app.bot(10001), app.bot('10001'), app.bot('v11:10001')]
    await connect()
    const [first, ...others] = await Promise.all(waits)
    for (const other of others) expect(other).toBe(first)
  })

  it('gives up in time, on abort, and when the app stops', async () => {
    const { app } = await startBot()
    await expect(app.bot('1', { timeout: 10 })).rejects.toMatchObject({ code: 'WAIT_TIMEOUT' })
    await expect(app.bot('1', { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'WAIT_ABORTED',
    })
    const waiting = expect(app.bot('1')).rejects.toMatchObject({ code: 'APP_STOPPED' })
    await app.stop()
    await waiting
  })
})
