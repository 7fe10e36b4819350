import { ConfigError } from '../errors.js'

/** ms that a timer of Node can wait. */
export const LONGEST_TIMER = 2 ** 31 - 1

/**
 * An option that is a number.
 * @param name with what it is an option of: `'reverseWs: maxLinks'`
 * @throws {ConfigError} `OPTIONS_INVALID` where it is no whole number, or out of bounds
 */
export function wholeNumber(name: string, value: number, min: number, max: number): number {
  if (Number.isInteger(value) && value >= min && value <= max) return value
  throw new ConfigError(
    'OPTIONS_INVALID',
    `${name} must be a whole number from ${min} to ${max}, not ${value}`,
  )
}
