/**
 * CQ codes (`botuniverse/onebot-11` message/string.md): read, written, and as a template into which nothing can be
 * injected. All in one pass and linear time.
 * @module
 */
import { fieldOf } from './fields.js'
import {
  invalidMessage,
  type MessageInput,
  type ReceivedSegment,
  type Segment,
  textSegment,
  toOutgoing,
  toSegments,
} from './message.js'
import { Outgoing } from './outgoing.js'
import { parseCq } from './v11/cqcode.js'

export { type CqSegment, parseCq } from './v11/cqcode.js'

/** What may stand in a {@link cq} template. Segments stand where text does. */
export type CqValue = string | number | bigint | boolean | Segment | readonly (string | Segment)[]

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '[': '&#91;', ']': '&#93;', ',': '&#44;' }

function escaped(text: string, isValue: boolean): string {
  const parts: string[] = []
  let copied = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code !== 38 && code !== 91 && code !== 93 && !(isValue && code === 44)) continue
    if (i > copied) parts.push(text.slice(copied, i))
    parts.push(entities[text.charAt(i)] ?? '')
    copied = i + 1
  }
  return copied === 0 ? text : parts.join('') + text.slice(copied)
}

/** Names cannot be escaped: one with a character of the syntax would end where it must not. */
function nameOf(name: string, syntax: readonly string[]): string {
  if (!syntax.some((character) => name.includes(character))) return name
  throw invalidMessage(`a CQ code cannot hold the name ${JSON.stringify(name)}`)
}

const isScalar = (value: unknown): value is string | number | bigint | boolean =>
  ['string', 'number', 'bigint', 'boolean'].includes(typeof value)

function valueText(type: string, value: unknown): string {
  if (isScalar(value)) return String(value)
  // The message in an entry of a merged forward; all other values with a structure are JSON, as in NapCat.
  return type === 'node' && Array.isArray(value) ? codes(toSegments(value)) : (JSON.stringify(value) ?? '')
}

function code({ type, data }: ReceivedSegment): string {
  if (type === 'text') return escaped(valueText(type, data.text), false)
  if (type === '') throw invalidMessage('a CQ code needs a type')
  let text = `[CQ:${nameOf(type, ['[', ']', ','])}`
  for (const key of Object.keys(data)) {
    const value = data[key]
    if (value === undefined || value === null) continue
    text += `,${nameOf(key, ['[', ']', ',', '='])}=${escaped(valueText(type, value), true)}`
  }
  return `${text}]`
}

const codes = (segments: readonly ReceivedSegment[]): string => segments.map(code).join('')

/**
 * A message in string format; a string is text, whatever is in it. Values that are no text become their text, objects
 * JSON. `parseCq()` gives the same segments again, where texts do not stand side by side and all values are strings.
 * @throws {CallError} `CALL_INVALID` on a name that cannot be written, and on a file that has not been read yet
 * @example stringifyCq(['[hi] ', segment.at(10001)]) // '&#91;hi&#93; [CQ:at,qq=10001]'
 */
export function stringifyCq(message: MessageInput): string {
  return codes(toSegments(Outgoing.now(toOutgoing(message))))
}

/** A character that is in none of the texts. */
function absentFrom(texts: readonly string[]): string {
  let code = 0xe000
  while (texts.some((text) => text.includes(String.fromCharCode(code)))) code++
  return String.fromCharCode(code)
}

/**
 * A message from CQ codes with values in them. What is put in is escaped for its place, text or the value of a
 * parameter, and never becomes a code; segments may be put in where text stands. What is no well-formed code stays
 * text, as with `parseCq()`. The `content` of a `node` is a message of its own. The segments are V11's.
 * @throws {CallError} `CALL_INVALID` on a value in a name, or a segment in a parameter
 * @example await event.reply(cq`[CQ:at,qq=${id}] hello ${name}`)
 */
export function cq(strings: TemplateStringsArray, ...values: readonly CqValue[]): Segment[] {
  if (strings.some((text) => text === undefined)) {
    throw invalidMessage('a cq template has a malformed escape (\\u, \\x): write a backslash twice')
  }
  // The values are put in when all codes have been read, so that they cannot take part in what is read.
  const mark = absentFrom(strings)
  const source = strings.map((text, i) => (i === 0 ? text : `${mark}${i - 1}${mark}${text}`)).join('')
  const pieces = (text: string): CqValue[] =>
    text.split(mark).map((piece, i) => (i % 2 === 0 ? piece : (values[Number(piece)] ?? missing())))
  const segmentsOf = (text: string): Segment[] =>
    parseCq(text).flatMap(({ type, data }): Segment[] => {
      if (type === 'text') return joined(pieces(data.text ?? ''))
      const values = Object.entries(data).map(([key, value]): [string, string | Segment[]] => [
        unmarked(key, mark),
        // A message of its own, in whose text a value is no code either.
        type === 'node' && key === 'content' ? segmentsOf(value) : scalars(pieces(value)),
      ])
      return [{ type: unmarked(type, mark), data: Object.fromEntries(values) }]
    })
  return segmentsOf(source)
}

function missing(): never {
  throw invalidMessage('a value of a cq template is undefined or null')
}

function unmarked(name: string, mark: string): string {
  if (!name.includes(mark)) return name
  throw invalidMessage('a value of a cq template stands in the name of a code or of a parameter')
}

/** The value of a parameter. */
function scalars(pieces: readonly CqValue[]): string {
  const texts = pieces.map((piece) => {
    if (isScalar(piece)) return String(piece)
    throw invalidMessage('a value of a cq template stands in a parameter and is no text, number or boolean')
  })
  return texts.join('')
}

/** Texts that stand side by side as one segment, and none that is empty. */
function joined(pieces: readonly CqValue[]): Segment[] {
  const message: Segment[] = []
  let text = ''
  const flush = (): void => {
    if (text !== '') message.push(textSegment(text))
    text = ''
  }
  for (const piece of pieces.flat()) {
    const segments = isScalar(piece) ? [textSegment(String(piece))] : toOutgoing(piece)
    for (const segment of segments) {
      const { type, data } = segment
      if (type === 'text') text += String(fieldOf(data, 'text') ?? '')
      else {
        flush()
        message.push(segment)
      }
    }
  }
  flush()
  return message
}
