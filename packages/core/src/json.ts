/**
 * JSON in and out without losing a digit: integers beyond 2^53 are decimal strings on our side and numbers on the
 * wire. Frames without such integers pay for one look at every sixteenth character.
 */

const LONG_RUN = 16
const LIMIT = '9007199254740992'

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Whether sixteen digits stand in a row anywhere: only then can an integer beyond 2^53 be there. */
function hasLongDigitRun(text: string): boolean {
  const end = text.length
  for (let i = LONG_RUN - 1; i < end; i += LONG_RUN) {
    if (!isDigit(text.charCodeAt(i))) continue
    let from = i
    while (isDigit(text.charCodeAt(from - 1))) from--
    let to = i + 1
    while (isDigit(text.charCodeAt(to))) to++
    if (to - from >= LONG_RUN) return true
    i = to - 1
  }
  return false
}

/** Whether the text has more than `limit` opening brackets; a text with fewer cannot be deeper. */
function hasManyBrackets(text: string, limit: number): boolean {
  let count = 0
  for (const bracket of ['{', '[']) {
    for (let at = text.indexOf(bracket); at !== -1; at = text.indexOf(bracket, at + 1)) {
      if (++count > limit) return true
    }
  }
  return false
}

/** The position after the string that begins at `at` (a quote). */
function endOfString(text: string, at: number): number {
  for (let i = at + 1; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 92) i++
    else if (code === 34) return i + 1
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
      if (!isFraction && end - i >= LONG_RUN && isBeyondSafe(text.slice(i, end))) {
        result += `${text.slice(copied, i)}"${text.slice(i, end)}"`
        copied = end
      }
      i = end
      while (isFraction && '0123456789.eE+-'.includes(text.charAt(i)) && i < text.length) i++
    } else i++
  }
  return result + text.slice(copied)
}

/** Nesting above this is refused: `JSON.stringify` and `structuredClone` overflow the stack on deep values. */
export const MAX_DEPTH = 64

/** Why a frame is no OneBot frame; the value is the counter's name. */
export class FrameError extends Error {
  constructor(
    readonly reason: 'bad_json' | 'bad_msgpack' | 'too_deep' | 'binary_frame' | 'not_an_object',
    cause?: unknown,
  ) {
    super(reason, { cause })
  }
}

/**
 * What `JSON.parse` gives, except that integers beyond 2^53 are decimal strings.
 * @throws {FrameError} on malformed or too deeply nested text
 */
export function parseJson(text: string): unknown {
  if (hasManyBrackets(text, MAX_DEPTH) && isDeeperThan(text, MAX_DEPTH)) throw new FrameError('too_deep')
  try {
    return JSON.parse(hasLongDigitRun(text) ? quoteBigIntegers(text) : text)
  } catch (cause) {
    throw new FrameError('bad_json', cause)
  }
}
