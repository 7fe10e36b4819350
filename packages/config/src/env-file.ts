/**
 * Reads `.env` files as python-dotenv does, which NoneBot uses. Nothing is cut but comments: a `#` begins one at the
 * start of a line or after a space, and never inside quotes or inside the strings of a JSON value.
 */
import { both, mistakesIn } from './mistakes.js'

export interface EnvEntry {
  name: string
  /** Nothing where the line is a name alone. */
  value: string | undefined
  /** From 1. */
  line: number
  /** Whether `${NAME}` in the value is a reference; between single quotes and backticks it is text. */
  hasReferences: boolean
}

const EMPTY_LINE = /[^\S\r\n]*(?:#[^\r\n]*)?(?:\r\n|[\r\n]|$)/y
const NAME = /[^\S\r\n]*(?:export[^\S\r\n]+)?(?:'([^'\r\n]+)'|([^=#\s'"`]+))[^\S\r\n]*/y
const COLON = /[^\S\r\n]*(?:export[^\S\r\n]+)?[\w.-]+[^\S\r\n]*[:：]/y
const EQUALS = /=([^\S\r\n]*)/y
const QUOTED = /(?:'((?:\\[\s\S]|[^'\\])*)'|"((?:\\[\s\S]|[^"\\])*)"|`((?:\\[\s\S]|[^`\\])*)`)/y
const REST_OF_LINE = /([^\r\n]*)(?:\r\n|[\r\n]|$)/y

const ESCAPES: Readonly<Record<string, string>> = {
  a: '\u0007',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
}

const unescapeDouble = (text: string): string =>
  text.replace(/\\([\\'"abfnrtv])/g, (_, char: string) => ESCAPES[char] ?? char)

/** The value without the comment behind it. */
function withoutComment(text: string): string {
  const value = /^[[{]/.test(text)
    ? (/^((?:"(?:\\.|[^"\\])*"|[^"])*?)\s#/.exec(text)?.[1] ?? text)
    : text.replace(/\s#.*$/, '')
  return value.trimEnd()
}

/**
 * @param file its name, for errors
 * @throws {ConfigError} `ENV_INVALID` with the lines that are malformed
 */
export function parseEnvFile(text: string, file: string): EnvEntry[] {
  const entries: EnvEntry[] = []
  const mistakes: string[] = []
  let at = text.startsWith('\ufeff') ? 1 : 0
  let line = 1

  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match === null) return undefined
    at = pattern.lastIndex
    line += match[0].match(/\r\n|[\r\n]/g)?.length ?? 0
    return match
  }

  /** What follows `=`, or what is wrong with it. */
  const takeValue = (gap: string): Pick<EnvEntry, 'value' | 'hasReferences'> | string => {
    if (!/['"`]/.test(text[at] ?? '')) {
      const rest = take(REST_OF_LINE)?.[1] ?? ''
      const isComment = gap !== '' && rest.startsWith('#')
      return { value: isComment ? '' : withoutComment(rest), hasReferences: true }
    }
    const quoted = take(QUOTED)
    if (quoted === undefined) return 'the quote is never closed'
    const [, single, double, backtick = ''] = quoted
    if (!take(EMPTY_LINE))
      return 'text follows the closing quote; a quote inside the value is written \\" or \\\''
    if (double !== undefined) return { value: unescapeDouble(double), hasReferences: true }
    const value = (single ?? backtick).replace(single === undefined ? /\\([\\`])/g : /\\([\\'])/g, '$1')
    return { value, hasReferences: false }
  }

  const takeEntry = (): Omit<EnvEntry, 'line'> | string => {
    const malformed = 'this is not NAME=value; a value over several lines stands between single quotes'
    // A value that ends with '=' would make a name of what is before it.
    if (take(COLON))
      return both("write NAME=value with '=' in place of ':'", '请把冒号改为 =，写成 NAME=value')
    const [, quotedName, bareName = ''] = take(NAME) ?? []
    const name = quotedName ?? bareName
    const equals = name === '' ? undefined : take(EQUALS)
    if (equals) {
      const value = takeValue(equals[1] ?? '')
      return typeof value === 'string' ? value : { name, ...value }
    }
    const isNameAlone = /^[\w.-]+$/.test(name) && take(EMPTY_LINE) !== undefined
    return isNameAlone ? { name, value: undefined, hasReferences: false } : malformed
  }

  while (at < text.length) {
    if (take(EMPTY_LINE)) continue
    const began = line
    const entry = takeEntry()
    if (typeof entry !== 'string') entries.push({ ...entry, line: began })
    else {
      mistakes.push(`${file}:${began} ${entry}`)
      take(REST_OF_LINE)
    }
  }
  if (mistakes.length > 0) throw mistakesIn('ENV_INVALID', file, mistakes)
  return entries
}
