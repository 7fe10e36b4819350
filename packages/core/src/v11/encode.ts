/** Writes V11 calls: ids as numbers with every digit, strings as text segments. */
import { isFields, setField } from '../fields.js'
import { isBeyondSafe } from '../json.js'
import type { CallRequest } from '../protocol.js'

/** Parameters that the standard and all implementations take as numbers (`botuniverse/onebot-11` api/public.md). */
const NUMERIC = new Set(['user_id', 'group_id', 'message_id', 'self_id', 'target_id', 'operator_id'])

function isInteger(text: string): boolean {
  const from = text.startsWith('-') ? 1 : 0
  if (text.length === from || text.length > 32) return false
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 48 || code > 57) return false
  }
  return text.length === from + 1 || text.charCodeAt(from) !== 48
}

/** The JSON text of an id beyond 2^53, which a number could not hold; nothing for every other value. */
function bigInteger(key: string, value: unknown): string | undefined {
  if (typeof value === 'bigint') return String(value)
  return NUMERIC.has(key) && typeof value === 'string' && isInteger(value) && isBeyondSafe(value)
    ? value
    : undefined
}

const asText = (text: string): object[] => [{ type: 'text', data: { text } }]

/** Ids as the table says; a message string as one text segment, because implementations would read it as CQ code. */
function wireValue(action: string, key: string, value: unknown): unknown {
  if (key === 'operation' && isFields(value) && typeof value.reply === 'string') {
    return { ...value, reply: asText(value.reply) }
  }
  if (typeof value !== 'string') return value
  if (NUMERIC.has(key)) return isInteger(value) && !isBeyondSafe(value) ? Number(value) : value
  return key === 'message' && action.startsWith('send_') ? asText(value) : value
}

/** One object as JSON text, with the integers that only text can hold. */
function objectText(
  value: Readonly<Record<string, unknown>>,
  valueText: (key: string) => string | undefined,
): string {
  const parts: string[] = []
  for (const key of Object.keys(value)) {
    const text = bigInteger(key, value[key]) ?? valueText(key)
    if (text !== undefined) parts.push(`${JSON.stringify(key)}:${text}`)
  }
  return `{${parts.join(',')}}`
}

/** What JSON would make of a value that says so itself. */
function plain(value: unknown): unknown {
  return isFields(value) && typeof value.toJSON === 'function' ? value.toJSON() : value
}

const hasBigInteger = (value: Readonly<Record<string, unknown>>): boolean => {
  for (const key of Object.keys(value)) if (bigInteger(key, value[key]) !== undefined) return true
  return false
}

/** Whether a parameter goes out otherwise than JSON would write it. */
function needsCare(key: string, value: unknown): boolean {
  if (typeof value === 'string') return NUMERIC.has(key) || key === 'message'
  return typeof value === 'bigint' || key === 'context' || key === 'operation'
}

/** The parameters alone: the body of a call over HTTP, where the URL names the action. */
export function encodeParams({ action, params }: Pick<CallRequest, 'action' | 'params'>): string {
  const wire: Record<string, unknown> = {}
  let isBig = false
  for (const key of Object.keys(params)) {
    // `context` of .handle_quick_operation may be an event of ours, which stands for its raw event.
    const value = key === 'context' ? plain(params[key]) : params[key]
    setField(wire, key, wireValue(action, key, value))
    isBig ||=
      bigInteger(key, value) !== undefined || (key === 'context' && isFields(value) && hasBigInteger(value))
  }
  if (!isBig) return JSON.stringify(wire)
  return objectText(wire, (key) => {
    const value = wire[key]
    return key === 'context' && isFields(value)
      ? objectText(value, (name) => JSON.stringify(value[name]))
      : JSON.stringify(value)
  })
}

export function encodeCall(call: CallRequest): string {
  const { action, params, echo } = call
  const isPlain = !Object.keys(params).some((key) => needsCare(key, params[key]))
  if (isPlain) return JSON.stringify({ action, params, echo })
  return `{"action":${JSON.stringify(action)},"params":${encodeParams(call)},"echo":${JSON.stringify(echo)}}`
}
