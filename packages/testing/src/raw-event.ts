/** Completes events for tests, so that only what matters has to be written. */
import type { Self, Version } from '@onebot.js/core'
import { stringifyCq } from '@onebot.js/core/cq'
import type { Profile } from './profile.js'

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

/** The raw message event of a spec in V12. */
export function messageEvent12({ text, userId = '20002', groupId }: MessageSpec, serial: number): object {
  return {
    type: 'message',
    detail_type: groupId ? 'group' : 'private',
    message_id: `message-${serial}`,
    message: [{ type: 'text', data: { text } }],
    alt_message: text,
    user_id: userId,
    ...(groupId && { group_id: groupId }),
  }
}

/** The raw message event of a spec as an implementation of V11 makes it. */
export function messageEvent11(
  { messages }: Profile,
  self: Self,
  { text, userId = '20002', groupId }: MessageSpec,
  serial: number,
  format = messages.format,
): object {
  const raw = stringifyCq(text)
  return messages.event({
    id: messages.hasNegativeIds ? -serial : serial,
    serial,
    userId: asWireId(userId),
    groupId: groupId ? asWireId(groupId) : undefined,
    selfId: asWireId(self.user_id),
    message: format === 'string' ? raw : [{ type: 'text', data: { text } }],
    format,
    raw,
  })
}
