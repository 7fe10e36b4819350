/** A connection ends, and the application or the implementation makes another. */
import { afterEach, describe, expect, it } from 'vitest'
import { called, type Habits, online, start, usualReply } from './habits.js'
import type { Meeting } from './meeting.js'
import { messageEvent, nextSerial, textMessage } from './messages.js'

export function describeReturns(name: string, habits: Habits): void {
  const { transport, replies = usualReply } = habits

  describe(`${name} over ${transport}: a connection that ends`, () => {
    let meeting: Meeting | undefined
    afterEach(() => meeting?.stop())

    it('is made again each time, and no message comes twice', async () => {
      meeting = await start(habits)
      const { impl, app } = meeting
      const users: string[] = []
      for (let round = 0; round < 3; round++) {
        if (round > 0) {
          impl.drop()
          // Over HTTP it is for the application to come, and that is what is waited for.
          await (transport === 'http' ? impl.connect() : impl.connected())
          await online(meeting)
        }
        const user = 20_100 + nextSerial()
        users.push(`${user}`)
        await impl.event(messageEvent(textMessage('/echo again'), { user }))
        await called(meeting, replies('again', { user }))
      }
      const seen = app.seen.filter(({ saw }) => saw === 'message').map(({ user }) => user)
      expect(seen).toEqual(users)
    })
  })
}
