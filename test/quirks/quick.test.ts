/** Quick operations go by what the implementation has. */
import { FailedReply, type FakeImplementation } from '@onebot.js/testing'
import type { Bot, OneBotEvent, V11MessageQuick } from 'onebot.js'
import { describe, expect, it } from 'vitest'
import { nextEvent, startBot } from '../support/harness.js'

const message = {
  post_type: 'message',
  message_type: 'group',
  sub_type: 'normal',
  message_id: 5,
  group_id: 30003,
  user_id: 20002,
  message: [],
  raw_message: '',
}
const anonymous = { id: 1, name: 'n', flag: 'f' }

async function scene(name?: string) {
  const bot = await startBot()
  const impl = await bot.connect()
  const account: Bot = await bot.app.bot('10001')
  for (const action of ['delete_msg', 'set_group_ban', 'set_group_kick']) impl.onAction(action, null)
  if (name) {
    impl.onAction('get_version_info', { app_name: name, app_version: '1', protocol_version: 'v11' })
    await account.identify()
    impl.calls.length = 0
  }
  /** Brings the event in, does the operation and tells how that ended. */
  const quick = async (raw: object, operation: V11MessageQuick): Promise<unknown> => {
    const seen = nextEvent(bot.app, 'message')
    impl.event(raw)
    const [event]: [OneBotEvent] = await seen
    if (event.version !== 'v11' || event.type !== 'message') throw new Error('no message of V11')
    return event.quick(operation).then(
      () => undefined,
      (error) => error,
    )
  }
  return { impl, account, quick }
}

const actionsOf = ({ calls }: FakeImplementation): string[] => calls.map(({ action }) => action)

describe('a quick operation over a WebSocket', () => {
  it.each([undefined, 'NapCat.Onebot', 'LLOneBot', 'Lagrange.OneBot', 'go-cqhttp'])(
    'is done by ordinary calls, which tell of failure: %s',
    async (name) => {
      const { impl, quick } = await scene(name)
      impl.onAction('.handle_quick_operation', null)
      impl.onAction('set_group_kick', () => {
        throw new FailedReply(1200, 'no rights')
      })
      expect(await quick(message, { delete: true, kick: true, ban: true })).toMatchObject({
        code: 'ACTION_FAILED',
        action: 'set_group_kick',
        reason: 'no rights',
      })
      expect(actionsOf(impl)).toEqual(['delete_msg', 'set_group_kick'])
    },
  )

  it('goes as one where the implementation is known to lack an action and to do the operation', async () => {
    const { impl, quick } = await scene('LLOneBot')
    impl.onAction('.handle_quick_operation', null)
    // LLOneBot has no set_group_anonymous_ban.
    expect(await quick({ ...message, anonymous }, { ban: true })).toBeUndefined()
    expect(impl.calls).toMatchObject([
      {
        action: '.handle_quick_operation',
        params: {
          context: { ...message, anonymous },
          operation: { ban: true, ban_duration: 1800 },
        },
      },
    ])
  })

  it('goes as one where the first action turns out to be unknown', async () => {
    const { impl, quick } = await scene()
    impl.onAction('.handle_quick_operation', null)
    expect(await quick({ ...message, anonymous }, { reply: 'hi', ban: true })).toMatchObject({
      code: 'ACTION_NOT_SUPPORTED',
      action: 'set_group_anonymous_ban',
    })
    // The reply has gone out, and it must not go out twice.
    expect(actionsOf(impl)).toEqual(['send_group_msg', 'set_group_anonymous_ban'])
    impl.calls.length = 0
    expect(await quick({ ...message, anonymous }, { ban: true })).toBeUndefined()
    expect(actionsOf(impl)).toEqual(['.handle_quick_operation'])
    impl.calls.length = 0
    const second = await scene()
    second.impl.onAction('.handle_quick_operation', null)
    expect(await second.quick({ ...message, anonymous }, { ban: true })).toBeUndefined()
    expect(actionsOf(second.impl)).toEqual(['set_group_anonymous_ban', '.handle_quick_operation'])
  })

  it.each([
    // It ignores `ban` there.
    ['NapCat.Onebot', ['set_group_anonymous_ban']],
    // It has no quick operations.
    ['Lagrange.OneBot', ['set_group_anonymous_ban']],
    // It may have them, and has not.
    [undefined, ['set_group_anonymous_ban', '.handle_quick_operation']],
  ])('%s that can do it neither way says which action it lacks', async (name, actions) => {
    const { impl, quick } = await scene(name)
    impl.onAction('.handle_quick_operation', () => {
      throw new FailedReply(1404)
    })
    expect(await quick({ ...message, anonymous }, { ban: true })).toMatchObject({
      code: 'ACTION_NOT_SUPPORTED',
      action: 'set_group_anonymous_ban',
    })
    expect(actionsOf(impl)).toEqual(actions)
  })

  it('that goes as one tells of the failure that the implementation tells', async () => {
    const { impl, quick } = await scene('LLOneBot')
    impl.onAction('.handle_quick_operation', () => {
      throw new FailedReply(1200, 'no')
    })
    expect(await quick({ ...message, anonymous }, { ban: true })).toMatchObject({
      code: 'ACTION_FAILED',
      action: '.handle_quick_operation',
    })
  })

  it.each([
    ['{"replly":"hi"}', "a quick operation has no 'replly'; did you mean 'reply'?"],
    [
      '{"ban":true,"ban_durration":60}',
      "a quick operation has no 'ban_durration'; did you mean 'ban_duration'?",
    ],
    ['{"kick":"yes"}', 'kick of a quick operation must be true or false, not yes'],
    ['{"ban":true,"ban_duration":"60"}', 'ban_duration of a quick operation must be a number, not 60'],
    ['{"delete":{}}', 'delete of a quick operation must be true or false, not an object'],
  ])('that nobody can mean is refused, and nothing of it is done: %s', async (operation, shortMessage) => {
    const { impl, quick } = await scene()
    expect(await quick(message, JSON.parse(operation))).toMatchObject({
      ...{ code: 'CALL_INVALID', outcome: 'not-sent', shortMessage },
    })
    expect(impl.calls).toEqual([])
  })

  it('may have fields of an implementation, and those that are left out', async () => {
    const { quick } = await scene()
    const operation = '{"ban":null,"reject_add_request":true,"block":true,"delete":true}'
    expect(await quick(message, JSON.parse(operation))).toBeUndefined()
  })
})
