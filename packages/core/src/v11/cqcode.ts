/** Reads CQ codes (`botuniverse/onebot-11` message/string.md) in one pass and linear time, without regex. */

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

function parseCode(inside: string): CqSegment {
  const [type = '', ...pairs] = inside.split(',')
  const data: Record<string, string> = {}
  for (const pair of pairs) {
    const equals = pair.indexOf('=')
    // Defined, not assigned: a key named __proto__ must stay a key.
    if (equals !== -1)
      Object.defineProperty(data, pair.slice(0, equals), {
        value: unescapeCq(pair.slice(equals + 1)),
        enumerable: true,
        configurable: true,
        writable: true,
      })
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
    pushText(copied, open)
    segments.push(parseCode(text.slice(open + 4, close)))
    copied = close + 1
    open = text.indexOf('[CQ:', copied)
  }
  pushText(copied, text.length)
  return segments
}
