import { ConfigError } from '../errors.js'

/** @throws {ConfigError} on what is no number, or less */
export function atLeast(least: number, name: string, value: number): number {
  if (Number.isFinite(value) && value >= least) return value
  throw new ConfigError('OPTIONS_INVALID', `${name} must be a number from ${least} on, not ${value}`)
}
