/**
 * JSON without losing a digit. In: integers beyond 2^53 become decimal strings; frames without such integers pay for
 * one walk over their values, which bounds the nesting at the same time. Out: bigints may stand anywhere; what has
 * none is left to `JSON.stringify`.
 */

const LIMIT = '9007199254740992'
/** Texts above this length are checked for their depth before they are parsed; building a deep value costs much. */
const LARGE = 65_536
/** Nesting above this is refused: `JSON.stringify` and `structuredClone` overflow the stack on deep values. */
export const MAX_DEPTH = 64

const isDigit = (code: number): boolean => code >= 48 && code <= 57

const FINE = 0
/** A number of 2^53 or more, which may have lost digits. */
const BIG = 1
const DEEP = 2

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const EMPTY = {}

function isPrototypeExtended(): boolean {
  for (const _ in EMPTY) return true
  return false
}

function inspectValue(value: unknown, left: number, ownOnly: boolean): number {
  if (typeof value === 'number') return value >= 2 ** 53 || value <= -(2 ** 53) ? BIG : FINE
  return isObject(value) ? inspect(value, left - 1, ownOnly) : FINE
}

/**
 * Looks at every value once, no deeper than `left` levels. `ownOnly` costs as much again, and is needed where
 * somebody put something on Object.prototype.
 */
function inspect(container: Readonly<Record<string, unknown>>, left: number, ownOnly: boolean): number {
  if (left === 0) return DEEP
  let found = FINE
  if (Array.isArray(container)) {
    for (const value of container) found |= inspectValue(value, left, ownOnly)
  } else {
    for (const key in container) {
      if (!ownOnly || Object.hasOwn(container, key)) found |= inspectValue(container[key], left, ownOnly)
    }
  }
  return found
}

/** The position after the string that begins at `at` (a quote). */
function endOfString(text: string, at: number): number {
  // The strings of files have a million characters and no escape: the engine finds their end ten times as fast.
  for (let quote = text.indexOf('"', at + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    let slash = quote - 1
    while (text.charCodeAt(slash) === 92) slash--
    if ((quote - slash) % 2 === 1) return quote + 1
  }
  return text.length
}

function isDeeperThan(text: string, limit: number): boolean {
  let depth = 0
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i)
    if (code === 34) {
      i = endOfString(text, i)
      continue
    }
    if (code === 123 || code === 91) {
      if (++depth > limit) return true
    } else if (code === 125 || code === 93) depth--
    i++
  }
  return false
}

/** Whether the text of an integer is beyond 2^53 on either side of zero. */
export function isBeyondSafe(integer: string): boolean {
  const digits = integer.startsWith('-') ? integer.slice(1) : integer
  return digits.length > LIMIT.length || (digits.length === LIMIT.length && digits > LIMIT)
}

/** The text with every integer beyond 2^53 put between quotes. One pass; text inside strings is left alone. */
function quoteBigIntegers(text: string): string {
  let result = ''
  let copied = 0
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i)
    if (code === 34) {
      i = endOfString(text, i)
    } else if (code === 45 || isDigit(code)) {
      let end = i + 1
      while (isDigit(text.charCodeAt(end))) end++
      const next = text.charCodeAt(end)
      const isFraction = next === 46 || next === 69 || next === 101
      if (!isFraction && isBeyondSafe(text.slice(i, end))) {
        result += `${text.slice(copied, i)}"${text.slice(i, end)}"`
        copied = end
      }
      i = end
      while (isFraction && '0123456789.eE+-'.includes(text.charAt(i)) && i < text.length) i++
    } else i++
  }
  return result + text.slice(copied)
}

/** Why a frame is no OneBot frame; the value is the counter's name. */
export class FrameError extends Error {
  constructor(
    readonly reason: 'bad_json' | 'bad_msgpack' | 'too_deep' | 'binary_frame' | 'not_an_object',
    cause?: unknown,
  ) {
    super(reason, { cause })
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new FrameError('bad_json', cause)
  }
}

/**
 * What `JSON.parse` gives, except that integers beyond 2^53 inside an object or array are decimal strings.
 * @throws {FrameError} on malformed or too deeply nested text
 */
export function parseJson(text: string): unknown {
  if (text.length > LARGE && isDeeperThan(text, MAX_DEPTH)) throw new FrameError('too_deep')
  const value = parse(text)
  if (!isObject(value)) return value
  const found = inspect(value, MAX_DEPTH, isPrototypeExtended())
  if (found >= DEEP) throw new FrameError('too_deep')
  return found === BIG ? parse(quoteBigIntegers(text)) : value
}

/** What JSON has for it: `toJSON` is asked, as JSON does. */
function jsonValue(value: unknown, key: string): unknown {
  return isObject(value) && typeof value.toJSON === 'function' ? value.toJSON(key) : value
}

/** Nothing for what JSON leaves out. `open` are the containers around it. */
function textOf(given: unknown, key: string, isData: boolean, open: readonly object[]): string | undefined {
  const value = jsonValue(given, key)
  if (typeof value === 'bigint') return isData ? `"${value}"` : String(value)
  if (!isObject(value) || value instanceof String || value instanceof Number || value instanceof Boolean)
    return JSON.stringify(value)
  if (open.includes(value)) throw new TypeError('a value that contains itself cannot be written as JSON')
  const inside = [...open, value]
  if (Array.isArray(value)) {
    return `[${Array.from(value, (each, i) => textOf(each, String(i), isData, inside) ?? 'null').join(',')}]`
  }
  const isSegment = typeof value.type === 'string'
  const parts: string[] = []
  for (const name of Object.keys(value)) {
    const text = textOf(value[name], name, isData || (isSegment && name === 'data'), inside)
    if (text !== undefined) parts.push(`${JSON.stringify(name)}:${text}`)
  }
  return `{${parts.join(',')}}`
}

/**
 * What `JSON.stringify` gives, with bigints.
 * @param bigints `number`: with every digit, but strings in the data of segments, where the values of V11 are strings
 * (`botuniverse/onebot-11` message/array.md); `string`: all of them
 * @throws {TypeError} on what JSON cannot hold
 */
export function writeJson(value: object, bigints: 'number' | 'string'): string {
  try {
    return JSON.stringify(value)
  } catch {
    // A bigint. A value that contains itself fails once more.
  }
  return bigints === 'number'
    ? (textOf(value, '', false, []) ?? 'null')
    : JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? String(inner) : inner))
}
