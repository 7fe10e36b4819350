/** The one token of an option that is presented. */
import { ConfigError } from '@onebot.js/core'
import type { Target } from './targets.js'

/**
 * The first of what an option gives that is not empty, without the spaces and line breaks that files bring along.
 * @throws {TypeError} on what is no token
 */
export function firstToken(token: unknown): string | undefined {
  const list: unknown[] = Array.isArray(token) ? token : [token]
  const texts = list
    .filter((each) => each !== undefined)
    .map((each) => {
      if (typeof each !== 'string') throw new TypeError('an access token is a text, or a list of texts')
      return each.trim()
    })
  return texts.find((text) => text !== '')
}

/** What Node lets into a header: no control characters, and nothing beyond Latin-1. */
const HEADER_TEXT = /^[\t\x20-\x7e\x80-\xff]*$/

/** @throws {TypeError} where an HTTP header cannot carry a token */
export function bearer(token: string): string {
  if (HEADER_TEXT.test(token)) return `Bearer ${token}`
  throw new TypeError("the access token has characters that no header carries; set tokenIn: 'query'")
}

/** @throws {ConfigError} where a token that is no function can never be presented */
export function assertToken({ accessToken, tokenField }: Target, tokenIn: 'header' | 'query'): void {
  if (typeof accessToken === 'function') return
  try {
    const token = firstToken(accessToken)
    if (token !== undefined && tokenIn === 'header') bearer(token)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : ''
    throw new ConfigError('OPTIONS_INVALID', `forwardWs: ${tokenField} cannot be used: ${why}`, { cause })
  }
}
