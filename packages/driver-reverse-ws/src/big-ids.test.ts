/** Ids beyond 2^53 over real sockets: the bytes that an implementation sends and gets. */
import { decodeFrame } from '@onebot.js/core/frame'
import type { FakeImplementation } from '@onebot.js/testing'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { nextEvent, startBot } from '../../../test/support/harness.js'

const id = fc.bigInt({ min: 1n, max: 2n ** 80n })

/** The frames that the implementation gets, as they are on the wire. */
function framesOf(impl: FakeImplementation): Buffer[] {
  const frames: Buffer[] = []
  impl.sockets[0]?.on('message', (data: Buffer) => frames.push(data))
  return frames
}

it('an event of V11, the reply to it and calls about it have the same digits', async () => {
  const bot = await startBot()
  const impl = await bot.connect()
  const account = await bot.app.bot(10001n)
  const frames = framesOf(impl)
  impl.onAction('x', null)
  await fc.assert(
    fc.asyncProperty(id, id, id, async (group, user, message) => {
      const seen = nextEvent(bot.app, 'message')
      impl.event(
        `{"time":1,"self_id":10001,"post_type":"message","message_type":"group","sub_type":"normal",` +
          `"message_id":${message},"group_id":${group},"user_id":${user},"message":[],"raw_message":"",` +
          `"sender":{"user_id":${user}}}`,
      )
      const [event] = await seen
      expect(event).toMatchObject({
        groupId: String(group),
        userId: String(user),
        messageId: String(message),
        selfId: '10001',
      })
      frames.length = 0
      await event.reply('hi', { quote: true })
      await account.send({ userId: user }, 'hi')
      await account.call('x', { group_id: group, ids: [user], context: event })
      const [reply = '', sent = '', call = ''] = frames.map(String)
      expect(reply).toContain(`"group_id":${group},`)
      expect(reply).toContain(`{"type":"reply","data":{"id":"${message}"}}`)
      expect(sent).toContain(`"user_id":${user},`)
      expect(call).toContain(`"group_id":${group},"ids":[${user}],`)
      expect(call).toContain(`"sender":{"user_id":${user}}`)
    }),
    { numRuns: 200 },
  )
})

it.each(['json', 'msgpack'] as const)('calls of V12 have bigints as strings in %s', async (encoding) => {
  const bot = await startBot({ encoding })
  const impl = await bot.connect({ version: 'v12', announce: true })
  const account = await bot.app.bot('10001')
  const frames = framesOf(impl)
  impl.onAction('x', null)
  await fc.assert(
    fc.asyncProperty(id, async (user) => {
      frames.length = 0
      await account.call('x', { user_id: user, users: [{ user_id: user }] })
      await account.send({ userId: user }, 'hi')
      const [call, sent] = frames.map((frame) =>
        encoding === 'json' ? JSON.parse(String(frame)) : decodeFrame(frame),
      )
      const user_id = String(user)
      expect(call).toMatchObject({ params: { user_id, users: [{ user_id }] } })
      expect(sent).toMatchObject({ params: { user_id } })
    }),
    { numRuns: 100 },
  )
})
