/** Signs that are easily taken for others, above all where Chinese is typed. */
import { both } from './mistakes.js'

const KEY = String.raw`^[\w$.-]+`

const HINTS: readonly [RegExp, hint: string][] = [
  [new RegExp(`${KEY}\\s*=`), both("write ': ' in place of '='", '请把 = 改为冒号加空格')],
  [new RegExp(`${KEY}:\\S`), both("a space is missing after ':'", '冒号后面缺少空格')],
  [/：/, both("write ': ' with an ASCII ':' in place of '：'", '请把全角冒号改为半角冒号加空格')],
  [/[“”‘’]/, both('write ASCII quotes (") in place of “ ”', '请把中文引号改为半角引号')],
  [/，/, both("write an ASCII ',' in place of '，'", '请把全角逗号改为半角逗号')],
]

/** What may be wrong with the signs of a key or a line. */
export function signHint(text: string): string | undefined {
  const bare = text
    .replace(/"[^"]*"|'[^']*'/g, '""')
    .replace(/(^|\s)#.*$/, '')
    .replace(/^[\s{[,-]+/, '')
  return HINTS.find(([pattern]) => pattern.test(bare))?.[1]
}
