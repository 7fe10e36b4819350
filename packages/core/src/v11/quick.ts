/** Quick operations (`botuniverse/onebot-11` event/message.md, event/request.md): as a body, and as ordinary calls. */
import { CallError } from '../errors.js'
import type { Replyable } from '../event.js'
import { fieldOf, isFields } from '../fields.js'
import { writeJson } from '../json.js'
import { isSegment, type Segment, toOutgoing } from '../message.js'
import { nearest } from '../nearest.js'
import type { Destination, QuickCall, QuickRequest, WebhookCodec } from '../protocol.js'
import { HANDLE_QUICK } from '../quirks.js'
import { excerpt } from '../redact.js'

/** Seconds, where the standard leaves it to the implementation. */
const BAN_FOR = 30 * 60

/** What the fields of operations are, besides the message of `reply`. */
const KINDS: ReadonlyMap<string, 'boolean' | 'number' | 'string'> = new Map([
  ...(['auto_escape', 'at_sender', 'delete', 'kick', 'ban', 'approve'] as const).map(
    (name) => [name, 'boolean'] as const,
  ),
  ['ban_duration', 'number'],
  ['remark', 'string'],
  ['reason', 'string'],
])
/** No field is longer. */
const LONGEST_FIELD = 32

const invalid = (reason: string): CallError =>
  new CallError('CALL_INVALID', reason, { action: 'quick', outcome: 'not-sent' })

/** Nobody answers an operation: what cannot be meant would be left undone without a word. Others are extensions. */
function assertField(name: string, value: unknown): void {
  const kind = KINDS.get(name)
  if (name === 'reply' || value === undefined || value === null || typeof value === kind) return
  if (kind !== undefined) {
    const words = kind === 'boolean' ? 'true or false' : `a ${kind}`
    const given = typeof value === 'object' ? 'an object' : excerpt(value, 40)
    throw invalid(`${name} of a quick operation must be ${words}, not ${given}`)
  }
  const known = ['reply', ...KINDS.keys()]
  const meant = name.length > LONGEST_FIELD ? undefined : nearest(name, known, name.length < 6 ? 1 : 2)
  if (meant !== undefined) throw invalid(`a quick operation has no '${name}'; did you mean '${meant}'?`)
}

function operationOf(request: QuickRequest): Readonly<Record<string, unknown>> {
  if (isFields(request)) return request
  throw invalid('a quick operation of V11 is an object, for example { reply: "hello" }')
}

function messageOf(reply: unknown): readonly Segment[] {
  if (typeof reply === 'string') return toOutgoing(reply)
  if (Array.isArray(reply)) return toOutgoing(reply)
  if (isSegment(reply)) return [reply]
  throw invalid('the reply of a quick operation is a text, a segment or a list of segments')
}

function complete(event: Replyable, request: QuickRequest): QuickRequest {
  const operation = operationOf(request)
  if (event.type !== 'message' && event.type !== 'request') {
    throw invalid(`a ${event.type} event has no quick operations`)
  }
  for (const name of Object.keys(operation)) assertField(name, operation[name])
  if (event.type === 'request') return operation
  const { reply, at_sender, ban, ban_duration } = operation
  return {
    ...operation,
    ...(reply !== undefined && { reply: messageOf(reply) }),
    // True by the standard, false in NapCat, LLOneBot and go-cqhttp.
    ...(reply !== undefined && event.detailType === 'group' && { at_sender: at_sender ?? false }),
    ...(ban === true && { ban_duration: ban_duration ?? BAN_FOR }),
  }
}

/** The event's own fields, as they came. */
function idsOf({ raw }: Replyable, ...names: string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, fieldOf(raw, name)]))
}

function requestCalls(event: Replyable, { approve, remark, reason }: Record<string, unknown>): QuickCall[] {
  if (typeof approve !== 'boolean') return []
  const isFriend = event.detailType === 'friend'
  const words = isFriend
    ? approve && remark !== undefined && { remark }
    : !approve && reason !== undefined && { reason }
  return [
    {
      action: isFriend ? 'set_friend_add_request' : 'set_group_add_request',
      params: { ...idsOf(event, 'flag', ...(isFriend ? [] : ['sub_type'])), approve, ...words },
    },
  ]
}

/** Then there is nobody to mention or to remove (event/message.md). */
const isAnonymous = ({ raw }: Replyable): boolean => isFields(fieldOf(raw, 'anonymous'))

function replyCall(event: Replyable, to: Destination, operation: Record<string, unknown>): QuickCall {
  const message = messageOf(operation.reply)
  const isMentioned =
    operation.at_sender === true && to.kind === 'group' && !isAnonymous(event) && event.userId
  const mention: Segment[] = isMentioned ? [{ type: 'at', data: { qq: event.userId } }] : []
  return sendCall(to, [...mention, ...message])
}

function calls(event: Replyable, to: Destination | undefined, request: QuickRequest): QuickCall[] {
  const operation = { ...operationOf(complete(event, request)) }
  if (event.type === 'request') return requestCalls(event, operation)
  const list: QuickCall[] = []
  if (operation.reply !== undefined && to) list.push(replyCall(event, to, operation))
  if (operation.delete === true) list.push({ action: 'delete_msg', params: idsOf(event, 'message_id') })
  if (operation.kick === true && !isAnonymous(event)) {
    const params = { ...idsOf(event, 'group_id', 'user_id'), reject_add_request: false }
    list.push({ action: 'set_group_kick', params })
  }
  if (operation.ban === true) {
    const duration = operation.ban_duration
    list.push(
      isAnonymous(event)
        ? {
            action: 'set_group_anonymous_ban',
            params: { ...idsOf(event, 'group_id', 'anonymous'), duration },
          }
        : { action: 'set_group_ban', params: { ...idsOf(event, 'group_id', 'user_id'), duration } },
    )
  }
  return list
}

/** The action that sends a message, with its parameters. */
export function sendCall(
  to: Destination,
  message: readonly Segment[],
): { action: string; params: Record<string, unknown> } {
  if (to.kind === 'group') return { action: 'send_group_msg', params: { group_id: to.groupId, message } }
  if (to.kind === 'channel') {
    // go-cqhttp's guilds; the standard has none.
    const { guildId: guild_id, channelId: channel_id } = to
    return { action: 'send_guild_channel_msg', params: { guild_id, channel_id, message } }
  }
  const group = to.viaGroup === undefined ? {} : { group_id: to.viaGroup }
  return { action: 'send_private_msg', params: { user_id: to.userId, ...group, message } }
}

export const webhook: WebhookCodec = {
  capacity: 1,
  reply: (event, _to, message) => complete(event, { reply: message }),
  complete,
  // api/hidden.md
  whole: ({ raw }, operation) => ({ action: HANDLE_QUICK, params: { context: raw, operation } }),
  calls,
  encode: ([operation]) => writeJson(operation ?? {}, 'number'),
}
