/** Writes V11 calls: ids as numbers with every digit, strings as text segments, defaults that must be said. */
import { isFields, setField } from '../fields.js'
import { isBeyondSafe, writeJson } from '../json.js'
import type { CallRequest } from '../protocol.js'
import { defaultsOf } from '../quirks.js'

type Params = Readonly<Record<string, unknown>>

/** Parameters that the standard has as numbers, and all implementations take as such (`botuniverse/onebot-11` api/public.md). */
const IDS: readonly string[] = ['user_id', 'group_id', 'message_id', 'self_id', 'target_id', 'operator_id']
const isId = new Set(IDS)

/** The fields of events that are numbers (`botuniverse/onebot-11` event/README.md, and implementations). */
const isNumber = new Set([
  ...[...IDS, 'time', 'interval', 'font', 'age', 'size', 'busid', 'duration'],
  ...['sender_id', 'peer_id', 'invitor_id', 'source_group_id'],
])

/** Parameters that give back what an event brought. */
const isOfEvent = new Set(['context', 'anonymous'])

function isInteger(text: string): boolean {
  const from = text.startsWith('-') ? 1 : 0
  if (text.length === from || text.length - from > 32) return false
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 48 || code > 57) return false
  }
  return text.length === from + 1 || text.charCodeAt(from) !== 48
}

/** A number where it holds every digit, else a bigint. */
function toInteger(text: string): number | bigint | string {
  if (!isInteger(text)) return text
  return isBeyondSafe(text) ? BigInt(text) : Number(text)
}

const asText = (text: string): object[] => [{ type: 'text', data: { text } }]

/** What came as a number beyond 2^53 is text since it was decoded; segments stay, whose values are strings. */
function ofEvent(name: string, value: unknown): unknown {
  if (typeof value === 'string') return isNumber.has(name) && isBeyondSafe(value) ? toInteger(value) : value
  if (!isFields(value) || name === 'message') return value
  // It may be an event of ours, which stands for its raw event.
  const plain: unknown = typeof value.toJSON === 'function' ? value.toJSON() : value
  if (!isFields(plain)) return plain
  const copy: Record<string, unknown> = {}
  for (const key of Object.keys(plain)) setField(copy, key, ofEvent(key, plain[key]))
  if (name === 'anonymous' && typeof copy.id === 'string') copy.id = toInteger(copy.id)
  return copy
}

/** Such a number has lost digits before it came here. */
const isLossy = (value: unknown): boolean =>
  typeof value === 'number' && (value > 2 ** 53 || value < -(2 ** 53))

/** Ids as the table says; a message string as one text segment, because implementations would read it as CQ code. */
function wireValue(action: string, key: string, value: unknown): unknown {
  if (isOfEvent.has(key)) return ofEvent(key, value)
  if (key === 'operation' && isFields(value) && typeof value.reply === 'string') {
    return { ...value, reply: asText(value.reply) }
  }
  if (isId.has(key)) {
    if (isLossy(value)) throw new RangeError(`${key} is beyond 2^53: give it as a string or a bigint`)
    return typeof value === 'string' ? toInteger(value) : value
  }
  return typeof value === 'string' && key === 'message' && action.startsWith('send_') ? asText(value) : value
}

/** Whether a parameter goes out otherwise than JSON would write it. */
function needsCare(key: string, value: unknown): boolean {
  if (typeof value === 'string') return isId.has(key) || key === 'message'
  if (typeof value === 'number') return isLossy(value)
  return isOfEvent.has(key) || key === 'operation'
}

/** The parameters as they go out; the given ones where nothing has to be done. */
function wireParams({ action, params }: Pick<CallRequest, 'action' | 'params'>): Params {
  const defaults = defaultsOf(action)
  if (defaults === undefined && !Object.keys(params).some((key) => needsCare(key, params[key]))) return params
  const wire: Record<string, unknown> = {}
  for (const key of Object.keys(params)) setField(wire, key, wireValue(action, key, params[key]))
  if (defaults) for (const [key, value] of defaults) wire[key] ??= value
  return wire
}

/** The parameters alone: the body of a call over HTTP, where the URL names the action. */
export function encodeParams(call: Pick<CallRequest, 'action' | 'params'>): string {
  return writeJson(wireParams(call), 'number')
}

export function encodeCall(call: CallRequest): string {
  const { action, echo } = call
  return writeJson({ action, params: wireParams(call), echo }, 'number')
}
