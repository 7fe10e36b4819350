/** Messages as NapCat sends them, in both formats. */
import type { Segment } from '@onebot.js/core'
import { stringifyCq } from '@onebot.js/core/cq'

export type Format = 'array' | 'string'

export const messages = {
  'plain text': [{ type: 'text', data: { text: '你好 😀' } }],
  'text to escape': [{ type: 'text', data: { text: 'a & b, [c] &amp; d' } }],
  'a mention, a face and an image': [
    { type: 'at', data: { qq: '20003' } },
    { type: 'text', data: { text: ' look ' } },
    { type: 'face', data: { id: '178' } },
    { type: 'text', data: { text: ' at ' } },
    { type: 'image', data: { file: 'a.png', url: 'http://127.0.0.1/a.png' } },
  ],
  'an image to escape': [{ type: 'image', data: { file: 'a,b.png', url: 'http://127.0.0.1/?b=[1]&c=2' } }],
  'a reply': [
    { type: 'reply', data: { id: '77' } },
    { type: 'text', data: { text: 'yes' } },
  ],
} satisfies Record<string, Segment[]>

export type What = keyof typeof messages

/** A number that no id of these tests has had. */
let serial = 0
export const nextSerial = (): number => ++serial

export const textMessage = (text: string): Segment[] => [{ type: 'text', data: { text } }]

/** The raw event of a message. */
export function messageEvent(
  segments: readonly Segment[],
  { format = 'array', user, group }: { format?: Format; user: number; group?: number | undefined },
): object {
  const cq = stringifyCq([...segments])
  return {
    post_type: 'message',
    message_type: group ? 'group' : 'private',
    sub_type: group ? 'normal' : 'friend',
    message_id: nextSerial(),
    user_id: user,
    ...(group && { group_id: group }),
    message: format === 'array' ? segments : cq,
    message_format: format,
    raw_message: cq,
    font: 14,
    sender: { user_id: user, nickname: `user ${user}`, card: '', role: 'member' },
  }
}
