/** Completes events for tests, so that only what matters has to be written. */
import type { Self, Version } from '@onebot.js/core'

/** A number where it holds every digit, as implementations send ids. */
export function asWireId(id: string): number | string {
  const number = Number(id)
  return Number.isSafeInteger(number) && String(number) === id ? number : id
}

/** Where the ids of an implementation begin: apart from those of others, because an id that comes twice is one event. */
export const firstSerial = (): number => Math.floor(Math.random() * 2 ** 30)

/** Fills `time` and the account; V12 also `id` and `sub_type`. What is given wins. */
export function completeEvent(version: Version, self: Self, raw: object, serial: number): object {
  const time = Math.floor(Date.now() / 1000)
  if (version === 'v11') return { time, self_id: asWireId(self.user_id), ...raw }
  const isMeta = 'type' in raw && raw.type === 'meta'
  return { id: `event-${serial}`, time, sub_type: '', ...(!isMeta && { self }), ...raw }
}

/** A message in few words. */
export interface MessageSpec {
  text: string
  userId?: string | undefined
  /** Makes it a group message. */
  groupId?: string | undefined
}

/** The raw message event of a spec, in array format. */
export function messageEvent(version: Version, spec: MessageSpec, serial: number): object {
  const { text, userId = '20002', groupId } = spec
  const message = [{ type: 'text', data: { text } }]
  if (version === 'v12') {
    return {
      type: 'message',
      detail_type: groupId ? 'group' : 'private',
      message_id: `message-${serial}`,
      message,
      alt_message: text,
      user_id: userId,
      ...(groupId && { group_id: groupId }),
    }
  }
  const user_id = asWireId(userId)
  return {
    post_type: 'message',
    message_type: groupId ? 'group' : 'private',
    sub_type: groupId ? 'normal' : 'friend',
    message_id: serial,
    user_id,
    ...(groupId && { group_id: asWireId(groupId) }),
    message,
    raw_message: text,
    font: 14,
    sender: { user_id, nickname: `user ${userId}` },
    message_format: 'array',
  }
}
