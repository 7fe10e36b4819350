/** Messages of both versions: whatever form they came in, an array of segments in memory. */
import { CallError } from './errors.js'
import { type Fields, isFields } from './fields.js'
import { parseCq } from './v11/cqcode.js'

/** A segment of either version. `V11Segment` and `V12Segment` are its typed forms. */
export interface Segment {
  type: string
  data: object
}

/** A segment as it came. The typed forms are in `event.raw.message`. */
export interface ReceivedSegment {
  readonly type: string
  readonly data: Fields
}

/** What can be sent: a string is always one text segment, never CQ code; parse that with `parseCq()` if you mean it. */
export type MessageInput = string | Segment | readonly Segment[]

function isSegment(value: unknown): value is ReceivedSegment {
  return isFields(value) && typeof value.type === 'string' && isFields(value.data)
}

/** V11 allows `data: null` (`botuniverse/onebot-11` message/array.md); anything else that is no segment is kept as `unknown`. */
function repair(value: unknown): ReceivedSegment {
  if (isSegment(value)) return value
  if (isFields(value) && typeof value.type === 'string') return { type: value.type, data: {} }
  return { type: 'unknown', data: { value } }
}

/** The segments of a message as it came: string (CQ) and array format read alike, and a single segment. */
export function toSegments(message: unknown): readonly ReceivedSegment[] {
  if (Array.isArray(message)) return message.every(isSegment) ? message : message.map(repair)
  if (typeof message === 'string') return parseCq(message)
  return message === undefined || message === null ? [] : [repair(message)]
}

/**
 * The segments of a message on its way out.
 * @throws {CallError} `CALL_INVALID` on what is no message
 */
export function toOutgoing(message: MessageInput): readonly Segment[] {
  if (typeof message === 'string') return [{ type: 'text', data: { text: message } }]
  if (isSegment(message)) return [message]
  if (Array.isArray(message) && message.every(isSegment)) return message
  const reason = 'a message is a text, a segment ({ type, data }) or a list of segments'
  throw new CallError('CALL_INVALID', reason, { action: 'send', outcome: 'not-sent' })
}

/** The text segments joined: unescaped and untrimmed. */
export function textOf(segments: readonly ReceivedSegment[]): string {
  let text = ''
  for (const { type, data } of segments) {
    if (type === 'text' && typeof data.text === 'string') text += data.text
  }
  return text
}
