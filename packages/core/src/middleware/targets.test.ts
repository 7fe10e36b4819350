import { describe, expect, it } from 'vitest'
import { targetOf } from './targets.js'

describe('the target of a call', () => {
  it.each([
    ['send_private_msg', { user_id: 2 }, 'private:2'],
    ['send_private_msg', { user_id: 2, group_id: 1 }, 'private:2'],
    ['send_group_msg', { group_id: '1' }, 'group:1'],
    ['send_group_msg_async', { group_id: 1 }, 'group:1'],
    ['send_group_msg_rate_limited', { group_id: 9007199254740993n }, 'group:9007199254740993'],
    ['send_msg', { user_id: 2 }, 'private:2'],
    ['send_msg', { user_id: 2, group_id: 1 }, 'group:1'],
    ['send_msg', { message_type: 'private', user_id: 2, group_id: 1 }, 'private:2'],
    ['send_message', { detail_type: 'private', user_id: '2' }, 'private:2'],
    ['send_message', { detail_type: 'group', group_id: '1' }, 'group:1'],
    ['send_message', { detail_type: 'channel', guild_id: 'g', channel_id: 'c' }, 'channel:g:c'],
    ['send_guild_channel_msg', { guild_id: 'g', channel_id: 'c' }, 'channel:g:c'],
    ['send_private_forward_msg', { user_id: 2 }, 'private:2'],
    ['forward_group_single_msg', { group_id: 1, message_id: 3 }, 'group:1'],
    ['send_poke', { group_id: 1, user_id: 2 }, 'group:1'],
    ['upload_group_file', { group_id: 1, file: '/a' }, 'group:1'],
    ['upload_private_file', { user_id: 2, file: '/a' }, 'private:2'],
    ['send_online_file', { user_id: 2 }, 'private:2'],
    ['send_flash_msg', { fileset_id: 'f', group_id: 1 }, 'group:1'],
    ['send_group_msg', {}, ''],
    ['send_group_msg', { group_id: {} }, ''],
    ['get_msg', { message_id: 1 }, undefined],
    ['set_group_ban', { group_id: 1, user_id: 2 }, undefined],
    ['toString', {}, undefined],
    ['__proto__', {}, undefined],
  ])('%s %o is %s', (action, params, target) => {
    expect(targetOf(action, params)).toBe(target)
  })

  it.each([
    [{ message_type: 'group', group_id: 1, user_id: 2 }, { reply: 'hi' }, 'group:1'],
    [{ message_type: 'private', sub_type: 'group', group_id: 1, user_id: 2 }, { reply: 'hi' }, 'private:2'],
    [{ message_type: 'group', group_id: 1, user_id: 2 }, { ban: true }, undefined],
    [{ message_type: 'group', group_id: 1, user_id: 2 }, { reply: '' }, undefined],
  ])('of a quick operation is that of its reply: %o %o', (context, operation, target) => {
    expect(targetOf('.handle_quick_operation', { context, operation })).toBe(target)
  })
})
