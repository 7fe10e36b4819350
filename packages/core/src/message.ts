/** Messages of both versions: whatever form they came in, an array of segments in memory. */
import type { Version } from './driver.js'
import { CallError } from './errors.js'
import { type Fields, idText, isFields } from './fields.js'
import { parseCq } from './v11/cqcode.js'
import type { V11Segment } from './v11/segments.js'
import type { V12Segment } from './v12/segments.js'

/** A segment of either version. `V11Segment` and `V12Segment` are its typed forms. */
export interface Segment {
  type: string
  data: object
}

/** A segment of any type as it came: what every received segment is. */
export interface ReceivedSegment {
  readonly type: string
  readonly data: Fields
}

/** The standard's fields, and by name those of an implementation. */
type Received<S> = S extends { type: infer T; data: infer D }
  ? { readonly type: T; readonly data: Readonly<D> & Fields }
  : never

/**
 * A segment of an event. Narrows by `type` to the types of the version; one that this does not list is read as a
 * {@link ReceivedSegment}, or declared in `V11SegmentMap` / `V12SegmentMap`.
 */
export type ReceivedSegmentOf<V extends Version> = V extends 'v11'
  ? Received<V11Segment>
  : Received<V12Segment>

/** Whom a message mentions. */
export interface Mentions {
  /** Every id once, in the order in which they come. */
  readonly userIds: readonly string[]
  /** Whether it mentions all. */
  readonly everyone: boolean
}

/** What can be sent: a string is always one text segment, never CQ code; parse that with `parseCq()` if you mean it. */
export type MessageInput = string | Segment | readonly (string | Segment)[]

export const invalidMessage = (reason: string): CallError =>
  new CallError('CALL_INVALID', reason, { action: 'send', outcome: 'not-sent' })

export function isSegment(value: unknown): value is ReceivedSegment {
  return isFields(value) && typeof value.type === 'string' && isFields(value.data)
}

export const textSegment = (text: string): ReceivedSegment => ({ type: 'text', data: { text } })

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

/** Claims the types of the version, which nothing checks: what segments hold is up to the implementation. */
export const isMessageOf = <V extends Version>(
  segments: unknown,
): segments is readonly ReceivedSegmentOf<V>[] => Array.isArray(segments)

/**
 * The segments of a message on its way out.
 * @throws {CallError} `CALL_INVALID` on what is no message
 */
export function toOutgoing(message: MessageInput): readonly Segment[] {
  if (typeof message === 'string') return [textSegment(message)]
  if (isSegment(message)) return [message]
  if (Array.isArray(message)) {
    if (message.every(isSegment)) return message
    const segments = message.map((item: unknown) => (typeof item === 'string' ? textSegment(item) : item))
    if (segments.every(isSegment)) return segments
  }
  throw invalidMessage('a message is a text, a segment ({ type, data }) or a list of both')
}

/** The text segments joined: unescaped and untrimmed. */
export function textOf(segments: readonly ReceivedSegment[]): string {
  let text = ''
  for (const { type, data } of segments) {
    if (type === 'text' && typeof data.text === 'string') text += data.text
  }
  return text
}

/** V11: `at`. V12: `mention`, `mention_all`. */
export function mentionsOf(segments: readonly ReceivedSegment[]): Mentions {
  const userIds = new Set<string>()
  let everyone = false
  for (const { type, data } of segments) {
    if (type === 'mention_all' || (type === 'at' && data.qq === 'all')) everyone = true
    else if (type === 'at' || type === 'mention') {
      const id = idText(type === 'at' ? data.qq : data.user_id)
      if (id !== undefined) userIds.add(id)
    }
  }
  return { userIds: [...userIds], everyone }
}

/** The message that a message quotes, and whose it is where the segment says so. */
export function quoteOf(
  segments: readonly ReceivedSegment[],
): { messageId: string | undefined; userId: string | undefined } | undefined {
  const quote = segments.find(({ type }) => type === 'reply')
  if (quote === undefined) return undefined
  const { id, message_id, qq, user_id } = quote.data
  // V12 names the sender, and so does go-cqhttp where it is asked to.
  return { messageId: idText(id ?? message_id), userId: idText(user_id ?? qq) }
}

const isWordCharacter = (character: string): boolean => /^[a-z0-9_]$/i.test(character)

/**
 * Whether a text begins with one of the names, in any case and after any spaces. Where a name ends with a Latin letter
 * or a digit no such character may follow: `bot` calls nobody in `bottle`.
 */
export function beginsWithName(text: string, names: readonly string[]): boolean {
  if (names.length === 0) return false
  const start = text.trimStart()
  return names.some((name) => {
    if (start.slice(0, name.length).toLowerCase() !== name.toLowerCase()) return false
    return !(isWordCharacter(name.slice(-1)) && isWordCharacter(start.charAt(name.length)))
  })
}
