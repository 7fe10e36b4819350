/** What the profiles read of a request or a broken frame. */
import { isRecord, tryDecode } from '../replies.js'

/** The fields of a body; nothing where it is no JSON. */
export function fieldsOf(body: string): Record<string, unknown> | undefined {
  const value = tryDecode(body === '' ? '{}' : body)
  return value === undefined || isRecord(value) ? value : {}
}

export const isForm = (type: string): boolean => type.startsWith('application/x-www-form-urlencoded')

export const formOf = (body: string): Record<string, string> => Object.fromEntries(new URLSearchParams(body))

/** The echo in the text of a frame, broken or not, where it is a text, a number or the like. */
export function echoIn(text: string): unknown {
  const [, echo] = /"echo"\s*:\s*("(?:[^"\\]|\\.)*"|[^\s,}\]]+)/.exec(text) ?? []
  return echo === undefined ? undefined : tryDecode(echo)
}

/** The echo of a value that is no call. */
export const echoOf = (value: unknown): unknown => (isRecord(value) ? value.echo : undefined)

/** The token behind the last `Bearer `, or all of it where there is none. */
export const afterBearer = (authorization: string): string => authorization.split('Bearer ').at(-1) ?? ''

/** Whether a call of `send_msg` and its like says where the message goes. */
export function hasTarget(action: string, params: Readonly<Record<string, unknown>>): boolean {
  const { user_id, group_id, message_type } = params
  if (action === 'send_group_msg' || message_type === 'group') return Boolean(group_id)
  if (action === 'send_private_msg' || message_type === 'private') return Boolean(user_id)
  return Boolean(group_id || user_id)
}
