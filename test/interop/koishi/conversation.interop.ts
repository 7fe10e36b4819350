import { setTimeout } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { describeCalls } from '../calls.js'
import { describeConversation } from '../conversation.js'
import { describeEvents } from '../events.js'
import { type Habits, start } from '../habits.js'
import type { Meeting } from '../meeting.js'

const habits = {
  hides: ['lifecycle', 'heartbeat'],
  // The reason is lost.
  fails: (retcode) => expect.stringMatching(new RegExp(`^Error with request .* retcode: ${retcode}$`)),
} satisfies Partial<Habits>
const forward: Habits = { ...habits, transport: 'forward-ws' }
// Over HTTP it says `Token` in the place of `Bearer`, which NapCat does not take.
const http: Habits = { ...habits, transport: 'http', options: { accessToken: '' } }

describeConversation('Koishi', { ...habits, transport: 'reverse-ws' })
describeEvents('Koishi', forward)
describeCalls('Koishi', forward)
describeCalls('Koishi', http)

describe('Koishi', () => {
  let meeting: Meeting | undefined
  afterEach(() => meeting?.stop())

  it('does not come back over forward-ws: it takes the account for one that was stopped', async () => {
    meeting = await start(forward)
    const { impl, app } = meeting
    impl.drop()
    await expect.poll(() => app.call('get_login_info')).toHaveProperty('failure')
    // Its bot is set to wait for 50 ms.
    await setTimeout(1000)
    expect(impl.sockets).toEqual([])
  })

  it('cannot read an event over http: it takes the body of its answer for that of the request', async () => {
    meeting = await start(http)
    const { impl, app } = meeting
    expect(await impl.message({ text: 'hello' })).toMatchObject({ status: 500 })
    expect(app.seen).toEqual([])
  })
})
