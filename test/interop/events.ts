/** The events of a pretend implementation come to the handlers of an application, which answer them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { called, type Habits, start, usualApproval, usualReply } from './habits.js'
import { type Meeting, SELF_ID } from './meeting.js'
import { messageEvent, messages, nextSerial, textMessage, type What } from './messages.js'

const kinds: What[] = [
  'plain text',
  'text to escape',
  'a mention, a face and an image',
  'an image to escape',
  'a reply',
]
const cells = kinds.flatMap((what) => (['array', 'string'] as const).map((format) => ({ what, format })))

export function describeEvents(name: string, habits: Habits): void {
  const { transport, sees = {}, hides = [], replies = usualReply, approves = usualApproval } = habits

  describe(`${name} over ${transport}: events`, () => {
    let meeting: Meeting
    beforeAll(async () => {
      meeting = await start(habits)
    })
    afterAll(() => meeting?.stop())

    it.each(cells)('come to its handlers: $what, as $format', async ({ what, format }) => {
      const { impl, app } = meeting
      const user = 20_100 + nextSerial()
      const segments = sees[`${what} as ${format}`] ?? messages[what]
      await impl.event(messageEvent(messages[what], { format, user, group: 30_003 }))
      await app.saw({ saw: 'message', detail: 'group', user: `${user}`, group: '30003', segments })
      await impl.event(messageEvent(messages[what], { format, user }))
      await app.saw({ saw: 'message', detail: 'private', user: `${user}`, segments })
    })

    it.each(['array', 'string'] as const)('are replied to where they came from, as %s', async (format) => {
      const { impl } = meeting
      const user = 20_100 + nextSerial()
      const group = user + 10_000
      await impl.event(messageEvent(textMessage('/echo 你好 & 再见'), { format, user }))
      await called(meeting, replies('你好 & 再见', { user }))
      await impl.event(messageEvent(textMessage('/echo to all'), { format, user, group }))
      await called(meeting, replies('to all', { user, group }))
    })

    it('may be notices, which are answered by a message with a mention', async () => {
      const { impl, app } = meeting
      const notice = { post_type: 'notice', group_id: 30_003, user_id: 20_002 }
      const target_id = Number(SELF_ID)
      await impl.event({ ...notice, notice_type: 'notify', sub_type: 'poke', target_id })
      await app.saw({ saw: 'notice', detail: 'poke', user: '20002', group: '30003', target: SELF_ID })
      await impl.event({ ...notice, notice_type: 'group_increase', sub_type: 'approve', operator_id: 20_009 })
      const increase = { saw: 'notice', detail: 'group_increase' } as const
      await app.saw({ ...increase, user: '20002', group: '30003', operator: '20009' })
      const at = { type: 'at', data: expect.objectContaining({ qq: '20002' }) }
      const message = [at, { type: 'text', data: { text: ' welcome' } }]
      await called(meeting, { action: 'send_group_msg', params: { group_id: 30_003, message } })
    })

    it('may be requests, which are approved of', async () => {
      const { impl, app } = meeting
      const flag = `flag-${nextSerial()}`
      const request = { post_type: 'request', request_type: 'friend', user_id: 20_002, comment: '你好', flag }
      await impl.event(request)
      await app.saw({ saw: 'request', detail: 'friend', user: '20002', comment: '你好' })
      await called(meeting, approves({ flag }))
    })

    // NapCat posts none over HTTP.
    const lifecycles = transport === 'http' || hides.includes('lifecycle') ? 0 : 1
    it(`tell it of the lifecycle: ${lifecycles}`, () => {
      const told = meeting.app.seen.filter(({ detail }) => detail === 'lifecycle')
      expect(told).toHaveLength(lifecycles)
    })

    it('may be heartbeats, which disturb nothing', async () => {
      const { impl, app } = meeting
      const status = { online: true, good: true }
      const before = app.seen.length
      await impl.event({
        post_type: 'meta_event',
        meta_event_type: 'heartbeat',
        status,
        interval: 30_000,
      })
      const user = 20_100 + nextSerial()
      await impl.event(messageEvent(textMessage('after it'), { user }))
      await app.saw({ saw: 'message', user: `${user}` })
      const heard = hides.includes('heartbeat') ? [] : ['meta heartbeat']
      // An SDK may run its handlers side by side.
      await expect
        .poll(() =>
          app.seen
            .slice(before)
            .map(({ saw, detail }) => `${saw} ${detail}`)
            .toSorted(),
        )
        .toEqual(['message private', ...heard])
    })
  })
}
