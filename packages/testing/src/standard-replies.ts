/** What the implementations answer to the actions that every bot calls. */
import type { Self } from '@onebot.js/core'
import type { Profile } from './profile.js'
import { asWireId } from './raw-event.js'
import type { Replies } from './replies.js'

/** What Go-LibOneBot says of itself. */
export const VERSION_12 = { impl: 'go-libonebot', version: '0.6.0', onebot_version: '12' }

/** What it answers to a frame that is no call. */
export const UNREADABLE_12 = {
  status: 'failed',
  retcode: 10_001,
  data: null,
  message: '动作请求解析失败, 错误: 不是合法的 JSON',
}

/** V12: the `status` of an implementation whose accounts are all online. */
export function statusOf(selves: readonly Self[]): object {
  return { good: true, bots: selves.map((self) => ({ self, online: true })) }
}

const randomId = (): number => Math.floor(Math.random() * 2 ** 31)

export function setReplies12(replies: Replies, selves: readonly Self[]): void {
  replies.set('get_version', VERSION_12)
  replies.set('get_status', () => statusOf(selves))
  replies.set('get_supported_actions', () => replies.actions)
  replies.set('send_message', () => ({ message_id: `m${randomId()}`, time: Date.now() / 1000 }))
}

export function setReplies11(replies: Replies, self: Self, { version, status, messages }: Profile): void {
  replies.set('get_login_info', { user_id: asWireId(self.user_id), nickname: 'bot' })
  replies.set('get_status', status)
  replies.set('get_version_info', version)
  for (const action of ['send_msg', 'send_private_msg', 'send_group_msg']) {
    replies.set(action, () => ({ message_id: messages.hasNegativeIds ? -randomId() : randomId() }))
  }
}
