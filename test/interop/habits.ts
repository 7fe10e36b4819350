/** What is particular to an SDK; the comment at each use says why. */
import type { Segment } from '@onebot.js/core'
import { expect, vi } from 'vitest'
import { type Meeting, type MeetingOptions, meet, SELF_ID, type Transport } from './meeting.js'
import type { Format, What } from './messages.js'

export interface Call {
  action: string
  params: object
}

export interface Habits {
  transport: Transport
  /** What the implementation needs beyond the transport. */
  options?: Partial<MeetingOptions>
  /** What its handlers get of a message, where that is not what was sent. */
  sees?: Partial<Record<`${What} as ${Format}`, readonly Segment[]>>
  /** Meta events that it keeps from its handlers. */
  hides?: readonly ('lifecycle' | 'heartbeat')[]
  /** What it has sent where its bot replies. */
  replies?: (text: string, to: { user: number; group?: number }) => Call
  /** What it sends where its bot approves of a friend request. */
  approves?: (event: { flag: string }) => Call
  /** What a call ends in that failed. */
  fails: (retcode: number, message: string) => unknown
}

export const usualReply = (text: string, { user, group }: { user: number; group?: number }): Call => ({
  action: group ? 'send_group_msg' : 'send_private_msg',
  params: {
    ...(group ? { group_id: group } : { user_id: user }),
    message: [{ type: 'text', data: { text } }],
  },
})

export const usualApproval = ({ flag }: { flag: string }): Call => ({
  action: 'set_friend_add_request',
  params: { flag, approve: true },
})

/** Expects the implementation to be called with these parameters, and perhaps more. */
export async function called({ impl }: Meeting, { action, params }: Call): Promise<void> {
  await expect
    .poll(() => impl.calls)
    .toContainEqual(expect.objectContaining({ action, params: expect.objectContaining(params) }))
}

/** Waits until the application can call. */
export const online = ({ app }: Meeting): Promise<void> =>
  vi.waitFor(
    async () => {
      const login = { user_id: Number(SELF_ID), nickname: 'bot' }
      expect(await app.call('get_login_info', {}, 1000)).toEqual({ data: login })
    },
    { timeout: 15_000 },
  )

/** Starts both. */
export async function start({ transport, options }: Habits): Promise<Meeting> {
  const meeting = await meet({ transport, ...options })
  const { impl } = meeting
  // What Koishi asks for when it is told of a reply.
  const sender = { user_id: 20_002, nickname: 'user 20002' }
  impl.onAction('get_msg', { message_id: 77, time: 1, message: [], sender })
  impl.onAction('set_friend_add_request', null)
  await online(meeting)
  return meeting
}
