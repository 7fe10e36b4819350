import { FailedReply } from '@onebot.js/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SELF_ID } from './bot.js'
import { type Pair, startPair } from './pair.js'

const self = { platform: 'qq', user_id: SELF_ID }
const text = (value: string): object => ({ type: 'text', data: { text: value } })
const mention = (user_id: string): object => ({ type: 'mention', data: { user_id } })
const message = { type: 'message', message_id: 'm-77', alt_message: '', user_id: '20002' }
const inGroup = { ...message, detail_type: 'group', group_id: '30003' }
const inChannel = { ...message, detail_type: 'channel', guild_id: 'g1', channel_id: 'c1' }

describe.each([
  ['reverse-ws', false],
  ['reverse-ws', true],
  ['forward-ws', false],
  ['http', false],
  ['http', true],
] as const)('NoneBot, V12 by %s, MessagePack: %s', (transport, isMsgpack) => {
  let pair: Pair
  beforeAll(async () => {
    const options = { heartbeat: 500 }
    pair = await startPair('v12', transport, options, { ONEBOT_V12_USE_MSGPACK: isMsgpack })
  })
  afterAll(() => pair?.stop())

  it('has the account by status_update, and hears heartbeats', async () => {
    const { bot } = pair
    await bot.tells('connected', { adapter: 'OneBot V12', self_id: SELF_ID })
    await bot.tells('event', { model: 'StatusUpdateMetaEvent', name: 'meta.status_update' })
    await bot.tells('event', { model: 'HeartbeatMetaEvent', event: { interval: 500 } })
  })

  it('answers a private message where it came from', async () => {
    const { bot, impl } = pair
    const call = impl.nextAction('send_message')
    impl.message({ text: '/echo 你好 😀' })
    expect(await call).toEqual({
      action: 'send_message',
      params: { detail_type: 'private', user_id: '20002', message: [text('你好 😀')] },
      self,
    })
    await bot.tells('event', { model: 'PrivateMessageEvent', name: 'message.private', to_me: true })
  })

  it.each([
    ['group', 'GroupMessageEvent', inGroup, { detail_type: 'group', group_id: '30003' }],
    [
      'channel',
      'ChannelMessageEvent',
      inChannel,
      { detail_type: 'channel', guild_id: 'g1', channel_id: 'c1' },
    ],
  ])('is addressed by a mention in a %s, and replies with one', async (_, model, event, target) => {
    const { bot, impl } = pair
    const call = impl.nextAction('send_message')
    impl.event({ ...event, message: [mention(SELF_ID), text(' /answer yes')] })
    expect((await call).params).toEqual({
      ...target,
      user_id: '20002',
      message: [{ type: 'reply', data: { message_id: 'm-77' } }, mention('20002'), text(' '), text('yes')],
    })
    await bot.tells('event', { model, to_me: true })
    const data = { message_id: expect.any(String), time: expect.any(Number) }
    await bot.tells('answered', { action: 'send', data })
  })

  it('knows a reply to what it said, and sees images and segments it does not know', async () => {
    const { bot, impl } = pair
    const segments = [
      text('a & [b], c'),
      { type: 'image', data: { file_id: 'f-1', 'qq.url': 'https://example.com/a.png?b=1,2' } },
      { type: 'qq.face', data: { id: '1' } },
    ]
    const reply = { message_id: 'm-66', user_id: SELF_ID }
    impl.event({ ...inGroup, message: [{ type: 'reply', data: reply }, ...segments] })
    // It takes dots in names apart.
    const url = 'https://example.com/a.png?b=1,2'
    const message = [
      text('a & [b], c'),
      { type: 'image', data: { file_id: 'f-1', qq: { url } } },
      segments[2],
    ]
    await bot.tells('event', { model: 'GroupMessageEvent', to_me: true, event: { reply, message } })
  })

  it.each([
    ['FriendIncreaseEvent', { type: 'notice', detail_type: 'friend_increase' }],
    [
      'GroupMemberIncreaseEvent',
      {
        type: 'notice',
        detail_type: 'group_member_increase',
        sub_type: 'join',
        group_id: '30003',
        operator_id: '1',
      },
    ],
    [
      'GroupMessageDeleteEvent',
      {
        type: 'notice',
        detail_type: 'group_message_delete',
        sub_type: 'recall',
        group_id: '30003',
        operator_id: '1',
        message_id: 'm-77',
      },
    ],
    ['NoticeEvent', { type: 'notice', detail_type: 'qq.poke', 'qq.target': '1' }],
    ['RequestEvent', { type: 'request', detail_type: 'qq.friend', 'qq.flag': 'f-1' }],
  ])('hears of a %s', async (model, fields) => {
    const { bot, impl } = pair
    impl.event({ user_id: '20002', ...fields })
    await bot.tells('event', { model, event: { type: fields.type, detail_type: fields.detail_type } })
  })

  it('gets the data of an answer', async () => {
    const { bot, impl } = pair
    impl.message({ text: '/call get_version' })
    const data = { impl: 'go-libonebot', version: '0.6.0', onebot_version: '12' }
    await bot.tells('answered', { action: 'get_version', data })
  })

  it('uploads bytes', async () => {
    const { bot, impl } = pair
    impl.onAction('upload_file', { file_id: 'f-1' })
    const call = impl.nextAction('upload_file')
    impl.message({ text: '/upload' })
    const { data } = (await call).params
    const bytes = Buffer.from([0, 1, 255])
    if (isMsgpack) expect(data).toEqual(new Uint8Array(bytes))
    else expect(data).toBe(bytes.toString('base64'))
    await bot.tells('answered', { action: 'upload_file', data: { file_id: 'f-1' } })
  })

  // Over HTTP it makes one error of all that can happen.
  const nameOf = (error: string): string => (transport === 'http' ? 'NetworkError' : error)

  it('gets failures by their retcode', async () => {
    const { bot, impl } = pair
    impl.message({ text: '/call no_such_action' })
    await bot.tells('failed', { action: 'no_such_action', error: nameOf('UnsupportedAction') })
    impl.onAction('leave_group', () => {
      throw new FailedReply(34_001, '没有权限')
    })
    impl.message({ text: '/call leave_group {"group_id": "1"}' })
    const { text: why } = await bot.tells('failed', { action: 'leave_group', error: nameOf('PlatformError') })
    if (transport !== 'http') expect(why).toContain("retcode=34001, message='没有权限'")
  })

  it('has met nothing that it takes for an error', () => {
    expect(pair.bot.log).not.toMatch(/\[ERROR\]|Failed to parse|Traceback/)
    if (transport === 'http')
      expect(new Set(pair.impl.posts.map(({ status }) => status))).toEqual(new Set([204]))
  })
})
