/** What is wrong with a configuration, told at once. */
import { ConfigError, type ErrorCode } from '@onebot.js/core'
import { nearest } from '@onebot.js/core/node'

/** More of them would hide the first one. */
const SHOWN = 10
/** Characters of a text of the user's. */
const LONGEST = 40

/** @param lines one mistake each, without secrets */
export function mistakesIn(
  code: ErrorCode,
  where: string,
  lines: readonly string[],
  cause?: unknown,
): ConfigError {
  const count = lines.length === 1 ? 'a mistake' : `${lines.length} mistakes`
  const rest = lines.length - SHOWN
  return new ConfigError(code, `${where} has ${count}`, {
    cause,
    details: [...lines.slice(0, SHOWN).map(printable), ...(rest > 0 ? [`… and ${rest} more`] : [])],
  })
}

/** On one line and without control characters, which could hide or forge lines. */
export const printable = (text: string): string => text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\ufffd')

/** A sentence in both languages, on one line. */
export const both = (en: string, zh: string): string => `${en} / ${zh}`

/** The first word of a text of the user's. Where a sign is missing, what follows it may be a secret. */
export function firstWord(text: string): string {
  const [word = ''] = /^[\p{L}\p{N}_$.-]*/u.exec(text.slice(0, LONGEST)) ?? []
  return word === text ? text : `${word}…`
}

/** The same in quotes. */
export const quote = (text: string): string => `'${firstWord(text)}'`

/** How many edits make one short word of another, for words of a kind. */
const farOff = (word: string): number => Math.max(2, Math.ceil(word.length / 2))

/**
 * The end of a sentence about a word that is not known; nothing where none of those that are known is near.
 * @param within the most edits
 */
export function guess(word: string, known: readonly string[], within = farOff(word)): string {
  const name = nearest(word, known, within)
  return name === undefined ? '' : `; did you mean '${name}'?`
}
