/** An application calls the actions of a pretend implementation. */
import { FailedReply } from '@onebot.js/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Habits, start } from './habits.js'
import type { Meeting } from './meeting.js'

const GROUPS = [{ group_id: 30_003, group_name: '群 😀', member_count: 3, max_member_count: 200 }]

export function describeCalls(name: string, habits: Habits): void {
  const { transport, fails } = habits

  describe(`${name} over ${transport}: calls`, () => {
    let meeting: Meeting
    beforeAll(async () => {
      meeting = await start(habits)
    })
    afterAll(() => meeting?.stop())

    it('give it the data', async () => {
      const { impl, app } = meeting
      impl.onAction('get_group_list', GROUPS)
      expect(await app.call('get_group_list')).toEqual({ data: GROUPS })
      impl.onAction('get_group_list', [])
      expect(await app.call('get_group_list')).toEqual({ data: [] })
    })

    it('that fail tell it why', async () => {
      const { impl, app } = meeting
      impl.onAction('get_group_list', () => {
        throw new FailedReply(1200, '群不存在')
      })
      expect(await app.call('get_group_list')).toEqual({ failure: fails(1200, '群不存在') })
    })

    it('of an action that does not exist tell it so', async () => {
      // NapCat has one code for all failures over HTTP.
      const retcode = transport === 'http' ? 200 : 1404
      const failure = fails(retcode, '不支持的Api get_friend_list')
      expect(await meeting.app.call('get_friend_list')).toEqual({ failure })
    })

    it('at one time get the answers that are theirs', async () => {
      const { impl, app } = meeting
      impl.onAction('get_stranger_info', ({ params: { user_id } }) => ({
        user_id,
        nickname: `user ${user_id}`,
      }))
      const users = Array.from({ length: 32 }, (_, n) => 20_400 + n)
      const answers = await Promise.all(users.map((user_id) => app.call('get_stranger_info', { user_id })))
      expect(answers).toEqual(users.map((user_id) => ({ data: { user_id, nickname: `user ${user_id}` } })))
    })
  })
}
