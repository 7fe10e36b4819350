/** What can be told of a text that is, or should be, JSON. */
import { both } from './mistakes.js'

const STRING = String.raw`"(?:\\.|[^"\\])*"`

/** Where JSON breaks off, as far as the engine says; its words are plainer than those of YAML. */
export function jsonBreakOf(text: string): number | undefined {
  try {
    JSON.parse(text)
  } catch (error) {
    const [, position] = /position (\d+)/.exec(String(error)) ?? []
    if (position !== undefined) return Number(position)
    if (/end of JSON/.test(String(error))) return text.length
  }
  return undefined
}

/** Where a comment begins in what is meant to be JSON. YAML would take it for text. */
export function jsonCommentOf(text: string): number | undefined {
  if (!/^\s*(?:\{|\/[/*])/.test(text)) return undefined
  const parts = new RegExp(`${STRING}|'[^'\\r\\n]*'|(?<=^|[\\s,{}[\\]"])/[/*]`, 'g')
  for (const { 0: part, index } of text.matchAll(parts)) if (part.startsWith('/')) return index
  return undefined
}

/** Why a value that begins like JSON is none. */
export function whyNotJson(text: string): string {
  if (/[“”‘’，：]/.test(text))
    return both('is no JSON: its signs must be ASCII: " , :', '不是有效的 JSON：请使用半角的引号、逗号和冒号')
  if (/^\W*'/.test(text)) return both('is no JSON: it needs double quotes', '不是有效的 JSON：请使用双引号')
  if (/,\s*[\]}]/.test(text))
    return both('is no JSON: a comma stands before the bracket', '不是有效的 JSON：括号前多了一个逗号')
  return both(
    'is no JSON: a quote, a comma or a bracket is missing or too many',
    '不是有效的 JSON：引号、逗号或括号缺失或多余',
  )
}

/** A key that one object of a JSON text has twice, of which only the last would count. */
export function repeatedKeyOf(json: string): string | undefined {
  const objects: Set<string>[] = []
  for (const [part, string, colon] of json.matchAll(new RegExp(`(${STRING})(\\s*:)?|[{}]`, 'g'))) {
    if (part === '{') objects.push(new Set())
    else if (part === '}') objects.pop()
    else if (string !== undefined && colon !== undefined) {
      const key = String(JSON.parse(string)).trim()
      const keys = objects.at(-1)
      if (keys?.has(key)) return key
      keys?.add(key)
    }
  }
  return undefined
}
