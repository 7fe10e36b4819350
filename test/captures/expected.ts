/** What the library has to make of captured frames, worked out from the frames alone. */
import type { EventType, Segment, Version } from '@onebot.js/core'
import { type Fields, isFields } from './capture.js'

/** How an event presents itself. */
export interface Face {
  version: Version
  type: EventType
  detailType: unknown
  selfId: string | undefined
}

const v11Types: Readonly<Record<string, EventType>> = {
  message: 'message',
  message_sent: 'message_sent',
  notice: 'notice',
  request: 'request',
  meta_event: 'meta',
}
const v12Types: Readonly<Record<string, EventType>> = {
  message: 'message',
  notice: 'notice',
  request: 'request',
  meta: 'meta',
}

/** @param selfId the account behind the connection, for V12's meta events; nothing where it is not known yet */
export function faceOf(raw: Fields, selfId: string | undefined): Face {
  if ('post_type' in raw) {
    const kind = String(raw.post_type)
    const detail = kind === 'message_sent' ? 'message_type' : `${kind}_type`
    return {
      version: 'v11',
      type: v11Types[kind] ?? 'unknown',
      detailType: raw[detail],
      selfId: String(raw.self_id),
    }
  }
  const self = isFields(raw.self) ? String(raw.self.user_id) : selfId
  return {
    version: 'v12',
    type: v12Types[String(raw.type)] ?? 'unknown',
    detailType: raw.detail_type,
    selfId: self,
  }
}

/** The segments as CQ codes can hold them: values that are no text become their JSON text. */
export const asCqSegments = (segments: readonly Segment[]): Segment[] =>
  segments.map(({ type, data }) => ({
    type,
    data: Object.fromEntries(
      Object.entries(data).map(([key, value]: [string, unknown]) => [
        key,
        typeof value === 'string' ? value : JSON.stringify(value),
      ]),
    ),
  }))

const asSegments = (message: unknown): unknown =>
  typeof message === 'string' ? [{ type: 'text', data: { text: message } }] : message

/** The parameters as the bot writes them: ids of V11 as numbers, the text of a message or reply as one segment. */
export function paramsOnWire(version: Version, params: Fields): Fields {
  const { message, operation } = params
  const wire: Record<string, unknown> = { ...params }
  if (message !== undefined) wire.message = asSegments(message)
  if (isFields(operation)) wire.operation = { ...operation, reply: asSegments(operation.reply) }
  if (version === 'v12') return wire
  for (const key of ['user_id', 'group_id']) if (typeof wire[key] === 'string') wire[key] = Number(wire[key])
  return wire
}

/** How a call must end that was answered so. */
export function outcomeOf(action: string, answer: Fields | undefined): object {
  if (answer === undefined) throw new Error(`the capture has no answer to ${action}`)
  const { status, retcode, message, data } = answer
  if (status === 'ok') return { data: data ?? null }
  const reason = String(message ?? (isFields(data) ? data.message : ''))
  // NapCat, matcha and Go-LibOneBot; others have no words for it in the captures.
  const isUnknown = /^不支持的(Api|API|动作)|^动作 `.+` 不存在/.test(reason)
  const [name, code] = isUnknown
    ? ['ActionNotSupported', 'ACTION_NOT_SUPPORTED']
    : ['ActionFailed', 'ACTION_FAILED']
  return { error: { name, code, outcome: 'failed', action, retcode, reason } }
}
