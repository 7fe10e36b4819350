/** No implementation in particular: what NapCat does on the wire, with events and habits that nobody stumbles over. */
import type { Profile } from '../profile.js'
import { napcat } from './napcat.js'

export const neutral: Profile = {
  ...napcat,
  title: 'an implementation',
  quickFields: [
    ...['reply', 'auto_escape', 'at_sender', 'delete', 'kick', 'ban', 'ban_duration'],
    ...['approve', 'remark', 'reason'],
  ],
  suffixes: [],
  messages: {
    ...napcat.messages,
    event: ({ id, userId, groupId, message, format, raw }) => ({
      post_type: 'message',
      message_type: groupId === undefined ? 'private' : 'group',
      sub_type: groupId === undefined ? 'friend' : 'normal',
      message_id: id,
      user_id: userId,
      ...(groupId !== undefined && { group_id: groupId }),
      message,
      raw_message: raw,
      font: 14,
      sender: { user_id: userId, nickname: `user ${userId}` },
      message_format: format,
    }),
  },
  answers: {
    ...napcat.answers,
    of: (answer, to) => napcat.answers.of({ ...answer, data: answer.data ?? null }, to),
    lacking: () => undefined,
    unreadable: (text) => napcat.answers.unreadable(text, undefined),
  },
  reverse: { ...napcat.reverse, splits: true, redialAfter: false },
  posts: { ...napcat.posts, areConcurrent: false },
}
