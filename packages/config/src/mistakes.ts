/** What is wrong with a configuration, told at once. */
import { ConfigError, type ErrorCode } from '@onebot.js/core'
import { nearest } from '@onebot.js/core/node'

/** More of them would hide the first one. */
const SHOWN = 10

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

/** A text of the user's for a message. */
export const quote = (text: string): string => `'${text.length > 40 ? `${text.slice(0, 40)}…` : text}'`

/** The end of a sentence about a word that is not known; nothing where none of those that are known is near. */
export function guess(word: string, known: readonly string[]): string {
  const name = nearest(word, known, Math.max(2, Math.ceil(word.length / 2)))
  return name === undefined ? '' : `; did you mean '${name}'?`
}
