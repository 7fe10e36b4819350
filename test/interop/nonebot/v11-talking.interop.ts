import { FailedReply } from '@onebot.js/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SELF_ID } from './bot.js'
import { type Pair, startPair } from './pair.js'

const group = {
  post_type: 'message',
  message_type: 'group',
  sub_type: 'normal',
  group_id: 30003,
  user_id: 20002,
}
const message = {
  ...group,
  message_id: 77,
  font: 14,
  raw_message: '',
  sender: { user_id: 20002, nickname: 'someone', card: '', role: 'member' },
}
const text = (value: string): object => ({ type: 'text', data: { text: value } })

describe.each(['reverse-ws', 'forward-ws', 'http'] as const)('NoneBot, V11 by %s', (transport) => {
  let pair: Pair
  beforeAll(async () => {
    pair = await startPair('v11', transport, { heartbeat: 500 })
    pair.impl.onAction('get_msg', {
      time: 1_700_000_000,
      message_type: 'group',
      message_id: 66,
      real_id: 66,
      sender: { user_id: 10001, nickname: 'bot' },
      message: [text('what it replies to')],
    })
  })
  afterAll(() => pair?.stop())

  it('has the account, and hears lifecycle and heartbeats', async () => {
    const { bot } = pair
    await bot.tells('connected', { adapter: 'OneBot V11', self_id: SELF_ID })
    if (transport !== 'http') {
      const lifecycle = { model: 'LifecycleMetaEvent', name: 'meta_event.lifecycle.connect' }
      await bot.tells('event', { ...lifecycle, self_id: SELF_ID })
    }
    const status = { online: true, good: true }
    await bot.tells('event', { model: 'HeartbeatMetaEvent', event: { interval: 500, status } })
  })

  it('answers a private message where it came from', async () => {
    const { bot, impl } = pair
    const call = impl.nextAction('send_msg')
    impl.message({ text: '/echo 你好 😀 &[1,2]' })
    expect((await call).params).toEqual({
      user_id: 20002,
      message_type: 'private',
      message: [text('你好 😀 &[1,2]')],
    })
    await bot.tells('event', {
      model: 'PrivateMessageEvent',
      name: 'message.private.friend',
      to_me: true,
      message: '/echo 你好 😀 &amp;&#91;1,2&#93;',
    })
  })

  it.each([
    ['an array', [{ type: 'at', data: { qq: SELF_ID } }, text(' /answer a & [b]')]],
    ['a string with CQ codes', `[CQ:at,qq=${SELF_ID}] /answer a &amp; &#91;b&#93;`],
  ])('is addressed by an at, in %s, and replies with one', async (_, content) => {
    const { bot, impl } = pair
    const call = impl.nextAction('send_msg')
    impl.event({ ...message, message: content })
    const { params } = await call
    expect(params).toEqual({
      user_id: 20002,
      group_id: 30003,
      message_type: 'group',
      message: [
        { type: 'reply', data: { id: '77' } },
        { type: 'at', data: { qq: '20002' } },
        text(' '),
        text('a & [b]'),
      ],
    })
    await bot.tells('event', {
      model: 'GroupMessageEvent',
      to_me: true,
      message: '/answer a &amp; &#91;b&#93;',
    })
    await bot.tells('answered', { action: 'send', data: { message_id: expect.any(Number) } })
  })

  it('asks for the message that is replied to', async () => {
    const { bot, impl } = pair
    const call = impl.nextAction('get_msg')
    impl.event({ ...message, message: [{ type: 'reply', data: { id: '66' } }, text('yes')] })
    expect((await call).params).toEqual({ message_id: 66 })
    const event = { reply: { message_id: 66, sender: { user_id: 10001 } } }
    await bot.tells('event', { to_me: true, message: 'yes', event })
  })

  it('sees images, faces and segments it does not know, and sends an image', async () => {
    const { bot, impl } = pair
    const call = impl.nextAction('send_msg')
    const url = 'https://example.com/a.png?a=1&b=2,3'
    const segments = [
      text('/picture'),
      { type: 'image', data: { file: 'a.png', url, sub_type: 0 } },
      { type: 'mface', data: { emoji_id: 'x', key: 'y' } },
    ]
    impl.event({ ...message, message: segments })
    await bot.tells('event', { event: { message: segments } })
    const { message: sent } = (await call).params
    expect(sent).toMatchObject([
      {
        type: 'image',
        data: { file: `base64://${Buffer.from([0x89, 0x50, 0x4e, 0x47]).toString('base64')}` },
      },
      text('a, [b] & c'),
    ])
  })

  it.each([
    ['GroupIncreaseNoticeEvent', { notice_type: 'group_increase', sub_type: 'approve', operator_id: 0 }],
    ['GroupDecreaseNoticeEvent', { notice_type: 'group_decrease', sub_type: 'leave', operator_id: 0 }],
    ['GroupRecallNoticeEvent', { notice_type: 'group_recall', operator_id: 20002, message_id: 77 }],
    ['GroupBanNoticeEvent', { notice_type: 'group_ban', sub_type: 'ban', operator_id: 1, duration: 60 }],
    ['NoticeEvent', { notice_type: 'group_card', card_new: 'a', card_old: '' }],
    ['NoticeEvent', { notice_type: 'of_another_day', sub_type: 'x', what: { is: ['new'] } }],
  ])('hears of a %s', async (model, fields) => {
    const { bot, impl } = pair
    impl.event({ post_type: 'notice', group_id: 30003, user_id: 20002, ...fields })
    await bot.tells('event', { model, event: { group_id: 30003, ...fields } })
  })

  it('hears of events of another day', async () => {
    const { bot, impl } = pair
    impl.event({ post_type: 'message_sent', message_type: 'private', sub_type: 'friend' })
    await bot.tells('event', { model: 'Event', name: 'message_sent' })
    impl.event({ post_type: 'of_another_day' })
    await bot.tells('event', { model: 'Event', name: 'of_another_day' })
  })

  it('answers a poke', async () => {
    const { bot, impl } = pair
    const call = impl.nextAction('send_msg')
    const poke = { post_type: 'notice', notice_type: 'notify', sub_type: 'poke', target_id: 10001 }
    impl.event({ ...poke, user_id: 20002, group_id: 30003 })
    expect((await call).params).toMatchObject({ group_id: 30003, message: [text('poked')] })
    await bot.tells('event', { model: 'PokeNotifyEvent', to_me: true })
  })

  it('grants a request', async () => {
    const { bot, impl } = pair
    impl.onAction('set_friend_add_request', null)
    const call = impl.nextAction('set_friend_add_request')
    impl.event({ post_type: 'request', request_type: 'friend', user_id: 20002, comment: '你好', flag: 'f-1' })
    expect((await call).params).toEqual({ flag: 'f-1', approve: true, remark: '朋友' })
    await bot.tells('event', { model: 'FriendRequestEvent', event: { comment: '你好', flag: 'f-1' } })
  })

  it('gets the data of an answer', async () => {
    const { bot, impl } = pair
    impl.message({ text: '/call get_login_info' })
    await bot.tells('answered', { action: 'get_login_info', data: { user_id: 10001, nickname: 'bot' } })
  })

  it('gets failures as ActionFailed, with what the implementation says', async () => {
    const { bot, impl } = pair
    impl.onAction('set_group_ban', () => {
      throw new FailedReply(1200, 'no such member')
    })
    impl.message({ text: '/call set_group_ban {"group_id": 1}' })
    const failed = await bot.tells('failed', { action: 'set_group_ban', error: 'ActionFailed' })
    expect(failed.text).toContain("status='failed', retcode=1200, data=None, message='no such member'")
    expect(failed.text).toContain("wording='no such member'")
  })

  it('gets a failure for an action that is not there', async () => {
    const { bot, impl } = pair
    impl.message({ text: '/call no_such_action' })
    const failed = await bot.tells('failed', { action: 'no_such_action', error: 'ActionFailed' })
    expect(failed.text).toContain(`retcode=${transport === 'http' ? 200 : 1404}`)
  })

  it('gives up on a call that is not answered, and goes on', async () => {
    const { bot, impl } = pair
    impl.ignore('get_group_list')
    impl.message({ text: '/call get_group_list {"_timeout": 0.3}' })
    await bot.tells('failed', { action: 'get_group_list', error: 'NetworkError' })
    impl.message({ text: '/call get_status' })
    await bot.tells('answered', { action: 'get_status' })
  })

  it('keeps every digit of an id', async () => {
    const { bot, impl } = pair
    const call = impl.nextAction('send_msg')
    impl.event(
      JSON.stringify({ time: 1, self_id: 10001, ...message, message: '/echo big' }).replaceAll(
        '20002',
        '9007199254740993',
      ),
    )
    expect(String((await call).params.user_id)).toBe('9007199254740993')
    await bot.tells('event', { model: 'GroupMessageEvent', message: '/echo big' })
  })

  it('answers every POST with 204', () => {
    const { impl } = pair
    if (transport !== 'http') return expect(impl.posts).toEqual([])
    expect(impl.posts.length).toBeGreaterThan(20)
    expect(new Set(impl.posts.map(({ status }) => status))).toEqual(new Set([204]))
    expect(impl.quickOperations).toEqual([])
  })

  it('has met nothing that it takes for an error', () => {
    expect(pair.bot.log).not.toMatch(/\[ERROR\]|Failed to parse|Traceback/)
  })
})
