import { FailedReply, type FakeImplementationOptions } from '@onebot.js/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Pair, startPair } from './pair.js'

const text = (value: string): object => ({ type: 'text', data: { text: value } })
const inGroup = {
  post_type: 'message',
  message_type: 'group',
  sub_type: 'normal',
  message_id: 77,
  group_id: 30003,
  user_id: 20002,
  sender: { user_id: 20002, nickname: 'someone' },
}

describe.each<[name: string, options: FakeImplementationOptions]>([
  ['one reverse WebSocket', { role: 'universal' }],
  ['reverse WebSockets for API and Event', { role: 'split' }],
  ['HTTP POST and an API root', { transport: 'http' }],
])('aiocqhttp by %s', (_name, options) => {
  const isPosted = options.transport === 'http'
  let pair: Pair
  beforeAll(async () => {
    pair = await startPair({ heartbeat: 500, ...options })
  })
  afterAll(() => pair?.stop())

  it('hears lifecycle and heartbeats, and asks who it is', async () => {
    const { bot } = pair
    if (!isPosted) {
      await bot.tells('event', { name: 'meta_event.lifecycle.connect' })
      const data = { user_id: 10001, nickname: 'bot' }
      await bot.tells('answered', { action: 'get_login_info', data })
    }
    await bot.tells('event', { name: 'meta_event.heartbeat', event: { interval: 500 } })
  })

  it('answers a private message where it came from', async () => {
    const { bot, impl } = pair
    const call = impl.nextAction('send_msg')
    await impl.message({ text: '/echo 你好 😀 &[1,2]' })
    expect((await call).params).toMatchObject({
      user_id: 20002,
      message_type: 'private',
      message: [text('你好 😀 &[1,2]')],
    })
    await bot.tells('event', { name: 'message.private.friend', message: '/echo 你好 😀 &amp;&#91;1,2&#93;' })
  })

  it.each([
    ['an array', [text('/echo yes'), { type: 'face', data: { id: '1' } }]],
    ['a string with CQ codes', '/echo yes[CQ:face,id=1]'],
  ])('answers a group message in %s with an at', async (_, message) => {
    const { bot, impl } = pair
    const call = impl.nextAction('send_msg')
    await impl.event({ ...inGroup, message })
    expect((await call).params).toMatchObject({
      group_id: 30003,
      message_type: 'group',
      message: [{ type: 'at', data: { qq: '20002' } }, text(' yes'), { type: 'face', data: { id: '1' } }],
    })
    await bot.tells('event', { name: 'message.group.normal', message: '/echo yes[CQ:face,id=1]' })
  })

  it.each([
    ['notice.group_increase.approve', { notice_type: 'group_increase', sub_type: 'approve', operator_id: 0 }],
    ['notice.group_recall', { notice_type: 'group_recall', operator_id: 20002, message_id: 77 }],
    ['notice.notify.poke', { notice_type: 'notify', sub_type: 'poke', target_id: 10001 }],
    ['notice.of_another_day', { notice_type: 'of_another_day', what: { is: ['new'] } }],
  ])('hears %s', async (name, fields) => {
    const { bot, impl } = pair
    await impl.event({ post_type: 'notice', group_id: 30003, user_id: 20002, ...fields })
    await bot.tells('event', { name, event: fields })
  })

  it('asks for quick operations', async () => {
    const { bot, impl } = pair
    const isAsync = '.handle_quick_operation_async'
    impl.onAction(isAsync, null)
    const asked = isPosted ? undefined : impl.nextAction(isAsync)
    await impl.event({ ...inGroup, message: '/quick 好' })
    const reply = { reply: '好', at_sender: false }
    if (asked === undefined) {
      expect(impl.posts.at(-1)).toMatchObject({ status: 200 })
      expect(impl.quickOperations).toMatchObject([{ event: { message_id: 77 }, operation: reply }])
    } else {
      expect((await asked).params).toMatchObject({ operation: reply, context: { message_id: 77 } })
    }
    await bot.tells('event', { name: 'message.group.normal', message: '/quick 好' })
  })

  it('grants a request by a quick operation', async () => {
    const { bot, impl } = pair
    const asked = isPosted ? undefined : impl.nextAction()
    const request = { post_type: 'request', request_type: 'friend', user_id: 20002, flag: 'f-1' }
    await impl.event({ ...request, comment: '朋友' })
    await bot.tells('event', { name: 'request.friend', event: { flag: 'f-1' } })
    const operation = asked ? (await asked).params.operation : impl.quickOperations.at(-1)?.operation
    expect(operation).toEqual({ approve: true, remark: '朋友' })
  })

  it('gets the data of an answer', async () => {
    const { bot, impl } = pair
    await impl.message({ text: '/call get_status' })
    await bot.tells('answered', { action: 'get_status', data: { online: true, good: true, stat: {} } })
  })

  it('gets failures as ActionFailed, with what the implementation says', async () => {
    const { bot, impl } = pair
    impl.onAction('set_group_ban', () => {
      throw new FailedReply(1200, 'no such member')
    })
    await impl.message({ text: '/call set_group_ban {"group_id": 1}' })
    const failed = await bot.tells('failed', { action: 'set_group_ban', error: 'ActionFailed' })
    expect(failed.text).toContain('retcode=1200')
    await impl.message({ text: '/call no_such_action' })
    const missing = await bot.tells('failed', { action: 'no_such_action', error: 'ActionFailed' })
    expect(missing.text).toContain(`retcode=${isPosted ? 200 : 1404}`)
  })

  it('gives up on a call that is not answered, and goes on', async () => {
    const { bot, impl } = pair
    impl.ignore('get_group_list')
    await impl.message({ text: '/call get_group_list' })
    await bot.tells('failed', { action: 'get_group_list', error: 'NetworkError' })
    await impl.message({ text: '/call get_status' })
    await bot.tells('answered', { action: 'get_status' })
  })

  it('keeps every digit of an id', async () => {
    const { impl } = pair
    const call = impl.nextAction('send_msg')
    const event = JSON.stringify({ time: 1, self_id: 10001, ...inGroup, message: '/echo big' })
    await impl.event(event.replaceAll('20002', '9007199254740993'))
    expect(String((await call).params.user_id)).toBe('9007199254740993')
  })

  it('has met nothing that it takes for an error', () => {
    expect(pair.bot.log).not.toMatch(/ERROR|Traceback/)
  })
})
