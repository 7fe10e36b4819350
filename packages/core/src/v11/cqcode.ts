/** Reads CQ codes (`botuniverse/onebot-11` message/string.md) in one pass and linear time, without regex. */

import { setField } from '../fields.js'

/** A segment as CQ codes give it: every value is a string. */
export interface CqSegment {
  type: string
  data: Record<string, string>
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&#91;': '[',
  '&#93;': ']',
  '&#44;': ',',
}

/** One pass, so that `&amp;#91;` gives the text `&#91;` and not `[`. */
function unescapeCq(text: string): string {
  let at = text.indexOf('&')
  if (at === -1) return text
  let result = ''
  let copied = 0
  for (; at !== -1; at = text.indexOf('&', at + 1)) {
    const plain = entities[text.slice(at, at + 5)]
    if (plain === undefined) continue
    result += text.slice(copied, at) + plain
    copied = at + 5
  }
  return result + text.slice(copied)
}

/** The segment of what stands between `[CQ:` and `]`; nothing where that is malformed. */
function parseCode(inside: string): CqSegment | undefined {
  const [type = '', ...pairs] = inside.split(',')
  if (type === '') return undefined
  const data: Record<string, string> = {}
  for (const pair of pairs) {
    const equals = pair.indexOf('=')
    if (equals === -1) return undefined
    setField(data, pair.slice(0, equals), unescapeCq(pair.slice(equals + 1)))
  }
  return { type, data }
}

/**
 * The segments of a message in string format. What is no well-formed code stays text.
 * @example parseCq('hi [CQ:at,qq=10001]') // [{ type: 'text', … }, { type: 'at', data: { qq: '10001' } }]
 */
export function parseCq(text: string): CqSegment[] {
  const segments: CqSegment[] = []
  const pushText = (from: number, to: number): void => {
    if (to > from) segments.push({ type: 'text', data: { text: unescapeCq(text.slice(from, to)) } })
  }
  let copied = 0
  let close = -1
  for (let open = text.indexOf('[CQ:'); open !== -1; ) {
    if (close < open) close = text.indexOf(']', open)
    if (close === -1) break
    const nested = text.indexOf('[', open + 1)
    if (nested !== -1 && nested < close) {
      open = text.indexOf('[CQ:', nested)
      continue
    }
    const segment = parseCode(text.slice(open + 4, close))
    if (segment) {
      pushText(copied, open)
      segments.push(segment)
      copied = close + 1
    }
    open = text.indexOf('[CQ:', close + 1)
  }
  pushText(copied, text.length)
  return segments
}
