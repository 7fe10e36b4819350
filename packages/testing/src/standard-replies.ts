/** What the implementations answer to the actions that every bot calls. */
import type { Self, Version } from '@onebot.js/core'
import { asWireId } from './raw-event.js'
import type { Replies } from './replies.js'

/** What Go-LibOneBot says of itself. */
export const VERSION_12 = { impl: 'go-libonebot', version: '0.6.0', onebot_version: '12' }

/** V12: the `status` of an implementation whose accounts are all online. */
export function statusOf(selves: readonly Self[]): object {
  return { good: true, bots: selves.map((self) => ({ self, online: true })) }
}

const randomId = (): number => Math.floor(Math.random() * 2 ** 31)

/** @param selves the first one is the account of V11 */
export function setStandardReplies(replies: Replies, version: Version, selves: readonly Self[]): void {
  if (version === 'v12') {
    replies.set('get_version', VERSION_12)
    replies.set('get_status', () => statusOf(selves))
    replies.set('get_supported_actions', () => replies.actions)
    replies.set('send_message', () => ({ message_id: `m${randomId()}`, time: Date.now() / 1000 }))
    return
  }
  replies.set('get_login_info', { user_id: asWireId(selves[0]?.user_id ?? ''), nickname: 'bot' })
  replies.set('get_status', { online: true, good: true, stat: {} })
  replies.set('get_version_info', {
    app_name: 'NapCat.Onebot',
    protocol_version: 'v11',
    app_version: '4.18.0',
  })
  replies.set('.handle_quick_operation', null)
  for (const action of ['send_msg', 'send_private_msg', 'send_group_msg']) {
    replies.set(action, () => ({ message_id: randomId() }))
  }
}
