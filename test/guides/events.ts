/** Messages as implementations send them, and the calls that answer them. */
import type { Version } from '@onebot.js/core'
import type { RawClient } from '../support/raw-client.js'

let serial = 0

/** A text, an account and a message that no other test has: an id that comes twice is one event. */
export const nextSerial = (): number => ++serial

/** A private message. */
export function messageOf(version: Version, selfId: string, text: string): object {
  const id = nextSerial()
  const message = [{ type: 'text', data: { text } }]
  if (version === 'v11') {
    return {
      time: 1_700_000_000,
      self_id: Number(selfId),
      post_type: 'message',
      message_type: 'private',
      sub_type: 'friend',
      message_id: id,
      user_id: 20_002,
      message,
      raw_message: text,
      font: 0,
      sender: {},
    }
  }
  return {
    id: `event-${id}`,
    self: { platform: 'qq', user_id: selfId },
    time: 1_700_000_000,
    type: 'message',
    detail_type: 'private',
    sub_type: '',
    message_id: `message-${id}`,
    message,
    alt_message: text,
    user_id: '20002',
  }
}

/** The action with which a private message is answered, and the parameters that it must have. */
export function replyCall(version: Version, text: string): { action: string; params: object } {
  const message = [{ type: 'text', data: { text } }]
  return version === 'v11'
    ? { action: 'send_private_msg', params: { user_id: 20_002, message } }
    : { action: 'send_message', params: { detail_type: 'private', user_id: '20002', message } }
}

/** Reads calls until a message is sent, says no to all others, and says yes to that one. */
export async function takeReply(client: RawClient): Promise<{ action: string; params: object }> {
  for (;;) {
    const { payload } = await client.frame()
    const { action, params, echo } = JSON.parse(payload.toString())
    const isReply = String(action).startsWith('send_')
    const answer = isReply
      ? { status: 'ok', retcode: 0, data: { message_id: '1', time: 1 }, message: '', echo }
      : { status: 'failed', retcode: 10_002, data: null, message: 'unknown', echo }
    client.event(answer)
    if (isReply) return { action, params }
  }
}
