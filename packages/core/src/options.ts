import type { Driver } from './driver.js'
import { ConfigError } from './errors.js'
import type { Logger } from './logger.js'

/** Options of `createOneBot()`. Times are in ms. */
export interface OneBotOptions {
  /** The transports. Where several reach one account, calls go by the first that can. */
  drivers: readonly Driver[]
  /** Where warnings and errors go; `false` for nowhere. @default the console, from `warn` up */
  logger?: Logger | false
  /** How long a call waits for its answer. @default 30_000 */
  callTimeout?: number
  /** How V12 calls are written; implementations need not read MessagePack. @default 'json' */
  encoding?: 'json' | 'msgpack'
  /**
   * What happens when an account connects again while its older link is alive. `replace`: the newer one stays,
   * as after a restart. `reject`: the older one stays. A link that shows no life always goes. @default 'replace'
   */
  duplicate?: 'replace' | 'reject'
  /** How many async listeners may be under way for one account; above it its events are dropped and counted. @default 1000 */
  maxInFlight?: number
  /** After how long an async listener is reported as slow and no longer counted as under way. @default 60_000 */
  handlerTimeout?: number
  /** After how long an open link without a valid frame is warned of. @default 15_000 */
  silentAfter?: number
  /** How long a link that names no account may stay silent before it is asked. @default 1000 */
  identifyAfter?: number
}

const defaults = {
  callTimeout: 30_000,
  encoding: 'json',
  duplicate: 'replace',
  maxInFlight: 1000,
  handlerTimeout: 60_000,
  silentAfter: 15_000,
  identifyAfter: 1000,
} as const satisfies Partial<OneBotOptions>

export type ResolvedOptions = Required<Omit<OneBotOptions, 'logger'>> & Pick<OneBotOptions, 'logger'>

const LONGEST_TIMER = 2 ** 31 - 1

/** @throws {ConfigError} on an option that cannot work */
export function resolveOptions(options: OneBotOptions): ResolvedOptions {
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
  const resolved: ResolvedOptions = { ...defaults, ...options, ...given }
  if (!Array.isArray(options.drivers) || options.drivers.length === 0) {
    throw new ConfigError(
      'OPTIONS_INVALID',
      'createOneBot() needs at least one driver: { drivers: [reverseWs({ port: 8080 })] }',
    )
  }
  for (const name of [
    'callTimeout',
    'maxInFlight',
    'handlerTimeout',
    'silentAfter',
    'identifyAfter',
  ] as const) {
    const value = resolved[name]
    if (!(Number.isFinite(value) && value >= 1 && value <= LONGEST_TIMER)) {
      throw new ConfigError(
        'OPTIONS_INVALID',
        `${name} must be a number from 1 to ${LONGEST_TIMER}, not ${String(value)}`,
      )
    }
  }
  oneOf('duplicate', resolved.duplicate, ['replace', 'reject'])
  oneOf('encoding', resolved.encoding, ['json', 'msgpack'])
  return resolved
}

function oneOf(name: string, value: string, allowed: readonly string[]): void {
  if (allowed.includes(value)) return
  throw new ConfigError(
    'OPTIONS_INVALID',
    `${name} must be ${allowed.map((v) => `'${v}'`).join(' or ')}, not '${value}'`,
  )
}
