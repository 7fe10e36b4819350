import type { Agent } from 'node:http'
import type { ConnectionOptions } from 'node:tls'
import { ConfigError, type Version } from '@onebot.js/core'
import { assertKnownOptions, LONGEST_TIMER, wholeNumber } from '@onebot.js/core/node'
import { assertToken } from './presented-token.js'
import { type Endpoint, type PresentedToken, type Target, targetsOf } from './targets.js'

/** What is known of TLS; see `tls.connect()` of Node. */
export type TlsOptions = Pick<ConnectionOptions, 'ca' | 'cert' | 'key' | 'servername' | 'rejectUnauthorized'>

/** Options of `forwardWs()`. */
export interface ForwardWsOptions {
  /** The address of the implementation's WebSocket server, or several. */
  url: Endpoint | readonly Endpoint[]
  /** The token that the implementation wants. @default none */
  accessToken?: PresentedToken | undefined
  /** Where the token goes: the header `Authorization: Bearer …`, or the query `access_token`. @default 'header' */
  tokenIn?: 'header' | 'query' | undefined
  /** The OneBot version. @default what the first frame or an answer shows */
  protocol?: Version | undefined
  /** For `wss://`: an authority of your own (`ca`), a certificate of ours (`cert`, `key`), another name (`servername`). */
  tls?: TlsOptions | undefined
  /** An agent that connects, as for a proxy. @default none */
  agent?: Agent | undefined
  /** ms that a dial may take until the socket is open, and that a function of yours may take. @default 10_000 */
  handshakeTimeout?: number | undefined
  /** Bytes that a frame may have. @default 16 MiB */
  maxPayload?: number | undefined
  /** Bytes that may wait to be read by one implementation before calls are refused. @default 8 MiB */
  maxBuffered?: number | undefined
  /** ms between pings, 0 for none; a link is dead after two without a byte. @default 15_000 */
  pingInterval?: number | undefined
  /**
   * ms. The first delay is at most `min`; it doubles up to `max`, and begins anew after a link that proved itself and
   * lived `stableAfter`. @default { min: 1000, max: 30_000, stableAfter: 30_000 }
   */
  reconnect?:
    | { min?: number | undefined; max?: number | undefined; stableAfter?: number | undefined }
    | undefined
}

export interface Settings {
  tokenIn: 'header' | 'query'
  tls: TlsOptions
  agent: Agent | undefined
  handshakeTimeout: number
  maxPayload: number
  maxBuffered: number
  pingInterval: number
  reconnect: { min: number; max: number; stableAfter: number }
}

export interface ResolvedOptions {
  targets: readonly Target[]
  settings: Settings
}

const known = {
  url: true,
  accessToken: true,
  tokenIn: true,
  protocol: true,
  tls: true,
  agent: true,
  handshakeTimeout: true,
  maxPayload: true,
  maxBuffered: true,
  pingInterval: true,
  reconnect: true,
} satisfies Record<keyof ForwardWsOptions, true>

function oneOf<T extends string>(name: string, value: T, allowed: readonly T[]): T {
  if (allowed.includes(value)) return value
  const list = allowed.map((each) => `'${each}'`).join(' or ')
  throw new ConfigError('OPTIONS_INVALID', `forwardWs: ${name} must be ${list}, not '${value}'`)
}

const numberIn = (name: string, value: number, min: number, max: number): number =>
  wholeNumber(`forwardWs: ${name}`, value, min, max)

/** @throws {ConfigError} on options that cannot work */
export function resolveOptions(options: ForwardWsOptions): ResolvedOptions {
  assertKnownOptions('forwardWs', options, known)
  const { accessToken, protocol, reconnect = {} } = options
  const tokenIn = oneOf('tokenIn', options.tokenIn ?? 'header', ['header', 'query'])
  const targets = targetsOf(options.url, { accessToken, protocol })
  for (const target of targets) {
    if (target.protocol !== undefined) oneOf('protocol', target.protocol, ['v11', 'v12'])
    assertToken(target, tokenIn)
  }
  const min = numberIn('reconnect.min', reconnect.min ?? 1000, 1, LONGEST_TIMER)
  return {
    targets,
    settings: {
      tokenIn,
      tls: options.tls ?? {},
      agent: options.agent,
      handshakeTimeout: numberIn('handshakeTimeout', options.handshakeTimeout ?? 10_000, 1, LONGEST_TIMER),
      maxPayload: numberIn('maxPayload', options.maxPayload ?? 16 * 2 ** 20, 1024, 2 ** 30),
      maxBuffered: numberIn('maxBuffered', options.maxBuffered ?? 8 * 2 ** 20, 0, 2 ** 30),
      pingInterval: numberIn('pingInterval', options.pingInterval ?? 15_000, 0, LONGEST_TIMER),
      reconnect: {
        min,
        max: numberIn('reconnect.max', reconnect.max ?? Math.max(min, 30_000), min, LONGEST_TIMER),
        stableAfter: numberIn('reconnect.stableAfter', reconnect.stableAfter ?? 30_000, 0, LONGEST_TIMER),
      },
    },
  }
}
