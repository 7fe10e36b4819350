import type { Driver } from './driver.js'
import { ConfigError } from './errors.js'
import { assertKnownOptions } from './known-options.js'
import type { Logger } from './logger.js'

/** Options of `createOneBot()`. Times are in ms. */
export interface OneBotOptions {
  /** The transports. Where several reach one account, calls go by the first that can. */
  drivers: readonly Driver[]
  /** Where warnings and errors go; `false` for nowhere. @default the console, from `warn` up */
  logger?: Logger | false | undefined
  /** How long a call waits for its answer. @default 30_000 */
  callTimeout?: number | undefined
  /** How V12 calls are written; implementations need not read MessagePack. @default 'json' */
  encoding?: 'json' | 'msgpack' | undefined
  /**
   * What happens when an account connects again while its older link is alive. `replace`: the newer one stays,
   * as after a restart. `reject`: the older one stays. A link that shows no life always goes. @default 'replace'
   */
  duplicate?: 'replace' | 'reject' | undefined
  /** How many async listeners may be under way for one account; above it its events are dropped and counted. @default 1000 */
  maxInFlight?: number | undefined
  /** After how long an async listener is reported as slow and no longer counted as under way. @default 60_000 */
  handlerTimeout?: number | undefined
  /** After how long an open link without a valid frame is warned of. @default 15_000 */
  silentAfter?: number | undefined
  /** How long a link that names no account may stay silent before it is asked. @default 1000 */
  identifyAfter?: number | undefined
  /** How often an API root is asked how its account is, 0 for once alone. @default 30_000 */
  probeInterval?: number | undefined
  /**
   * What happens to events that differ from the standard and the known implementations. `warn`: they are delivered,
   * counted, and told of once for each place. `strict`: they are dropped. `off`: nothing is checked. @default 'warn'
   */
  validation?: 'off' | 'warn' | 'strict' | undefined
  /**
   * Checks the parameters of calls before they are sent, so that a mistake is found without an implementation: for
   * development. What no table knows is sent all the same. @default false
   */
  checkCalls?: boolean | undefined
  /** Names of the bot: a message that begins with one is to it (`event.isToMe`). @default [] */
  nicknames?: readonly string[] | undefined
  /**
   * How many bytes of images, voice, video and files one call may carry. Above some 37,000,000 the frame would exceed
   * the 50 MiB at which implementations drop the connection. @default 30 MiB
   */
  maxMediaSize?: number | undefined
}

export type ResolvedOptions = {
  [K in keyof Omit<OneBotOptions, 'logger'>]-?: NonNullable<OneBotOptions[K]>
} & Pick<OneBotOptions, 'logger'>

const LONGEST_TIMER = 2 ** 31 - 1

const known = {
  drivers: true,
  logger: true,
  callTimeout: true,
  encoding: true,
  duplicate: true,
  maxInFlight: true,
  handlerTimeout: true,
  silentAfter: true,
  identifyAfter: true,
  probeInterval: true,
  validation: true,
  checkCalls: true,
  nicknames: true,
  maxMediaSize: true,
} satisfies Record<keyof OneBotOptions, true>

/** @throws {ConfigError} on an option that cannot work */
export function resolveOptions(options: OneBotOptions): ResolvedOptions {
  if (!Array.isArray(options?.drivers) || options.drivers.length === 0) {
    throw new ConfigError(
      'OPTIONS_INVALID',
      'createOneBot() needs at least one driver: { drivers: [reverseWs({ port: 8080 })] }',
    )
  }
  for (const [index, driver] of options.drivers.entries()) {
    if (typeof driver?.start !== 'function' || typeof driver.stop !== 'function') {
      const message = `drivers[${index}] is no driver; call its factory: reverseWs({ port: 8080 }), not reverseWs`
      throw new ConfigError('OPTIONS_INVALID', message)
    }
  }
  assertKnownOptions('createOneBot', options, known)
  if (new Set(options.drivers).size < options.drivers.length) {
    throw new ConfigError('OPTIONS_INVALID', 'the same driver stands twice in drivers; make one for each')
  }
  return {
    drivers: [...options.drivers],
    logger: options.logger,
    callTimeout: positive('callTimeout', options.callTimeout ?? 30_000),
    encoding: oneOf('encoding', options.encoding ?? 'json', ['json', 'msgpack']),
    duplicate: oneOf('duplicate', options.duplicate ?? 'replace', ['replace', 'reject']),
    maxInFlight: positive('maxInFlight', options.maxInFlight ?? 1000),
    handlerTimeout: positive('handlerTimeout', options.handlerTimeout ?? 60_000),
    silentAfter: positive('silentAfter', options.silentAfter ?? 15_000),
    identifyAfter: positive('identifyAfter', options.identifyAfter ?? 1000),
    probeInterval:
      options.probeInterval === 0 ? 0 : positive('probeInterval', options.probeInterval ?? 30_000),
    validation: oneOf('validation', options.validation ?? 'warn', ['off', 'warn', 'strict']),
    checkCalls: flag('checkCalls', options.checkCalls ?? false),
    nicknames: names('nicknames', options.nicknames ?? []),
    maxMediaSize: positive('maxMediaSize', options.maxMediaSize ?? 30 * 2 ** 20),
  }
}

function positive(name: string, value: number): number {
  if (Number.isFinite(value) && value >= 1 && value <= LONGEST_TIMER) return value
  throw new ConfigError(
    'OPTIONS_INVALID',
    `${name} must be a number from 1 to ${LONGEST_TIMER}, not ${value}`,
  )
}

function flag(name: string, value: boolean): boolean {
  if (typeof value === 'boolean') return value
  throw new ConfigError('OPTIONS_INVALID', `${name} must be true or false, not ${String(value)}`)
}

function names(name: string, value: readonly string[]): readonly string[] {
  const isName = (each: unknown): boolean => typeof each === 'string' && each.trim() !== ''
  if (Array.isArray(value) && value.every(isName)) return value.map((each) => each.trim())
  throw new ConfigError('OPTIONS_INVALID', `${name} must be a list of names: ['小助手']`)
}

function oneOf<T extends string>(name: string, value: T, allowed: readonly T[]): T {
  if (allowed.includes(value)) return value
  const list = allowed.map((each) => `'${each}'`).join(' or ')
  throw new ConfigError('OPTIONS_INVALID', `${name} must be ${list}, not '${value}'`)
}
