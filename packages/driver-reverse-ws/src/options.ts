import { type AccessToken, ConfigError, type Credentials, defaultPaths, type PathRule } from '@onebot.js/core'
import {
  assertBindAllowed,
  assertKnownOptions,
  isSharedPort,
  LONGEST_TIMER,
  listen,
  pathRulesOf,
  type ServerLike,
  type SharedPort,
  tokensOf,
  wholeNumber,
} from '@onebot.js/core/node'

/** Options of `reverseWs()`. Exactly one of `port`, `server` and `noServer` says where connections come in. */
export interface ReverseWsOptions {
  /** Listens on a port of its own; 0 takes a free one. */
  port?: number | undefined
  /** The address to listen on; another than loopback needs `accessToken`. @default '127.0.0.1' */
  host?: string | undefined
  /**
   * Takes the upgrades of a server that you own and that has no other WebSocket server on it, or shares the port of
   * `listen()` with other drivers.
   */
  server?: ServerLike | SharedPort | undefined
  /** Listens to nothing: hand connections over with `handleUpgrade()` or `accept()`. */
  noServer?: true | undefined
  /** What implementations must present: `Authorization: Bearer …`, or the query `access_token`. @default none */
  accessToken?: AccessToken | undefined
  /** Origins of web pages that may connect. @default none */
  allowedOrigins?: readonly string[] | undefined
  /** Listens on other addresses than loopback without a token. Whoever reaches the port controls your accounts. @default false */
  allowUnauthenticated?: boolean | undefined
  /** Where implementations may dial; a trailing slash makes no difference. @default core's `defaultPaths` */
  paths?: readonly (string | PathRule)[] | undefined
  /** Bytes that a frame may have. Implementations send files in base64. @default 16 MiB */
  maxPayload?: number | undefined
  /** Bytes that may wait to be read by one implementation before calls are refused. @default 8 MiB */
  maxBuffered?: number | undefined
  /** Connections that may be open at one time. @default 10_000 */
  maxLinks?: number | undefined
  /** ms between pings, 0 for none; a link is dead after two without a byte. @default 15_000 */
  pingInterval?: number | undefined
  /** ms that a connection may take to finish its handshake (own port). @default 5000 */
  handshakeTimeout?: number | undefined
  /** Connections that may wait for their handshake, in all and from one address (own port). @default { total: 256, perAddress: 32 } */
  maxHandshakes?: { total?: number | undefined; perAddress?: number | undefined } | undefined
}

/** Where connections come in. */
export type Mount =
  | { kind: 'port'; port: SharedPort }
  | { kind: 'server'; server: ServerLike }
  | { kind: 'none' }

export interface ResolvedOptions {
  mount: Mount
  credentials: Credentials
  paths: readonly PathRule[]
  maxPayload: number
  maxBuffered: number
  maxLinks: number
  pingInterval: number
}

const known = {
  port: true,
  host: true,
  server: true,
  noServer: true,
  accessToken: true,
  allowedOrigins: true,
  allowUnauthenticated: true,
  paths: true,
  maxPayload: true,
  maxBuffered: true,
  maxLinks: true,
  pingInterval: true,
  handshakeTimeout: true,
  maxHandshakes: true,
} satisfies Record<keyof ReverseWsOptions, true>

const numberIn = (name: string, value: number, min: number, max: number): number =>
  wholeNumber(`reverseWs: ${name}`, value, min, max)

/** A port of its own is one that nobody else is told of. */
function ownPort(port: number, { host, handshakeTimeout, maxHandshakes = {} }: ReverseWsOptions): SharedPort {
  return listen({
    port: numberIn('port', port, 0, 65_535),
    host,
    handshakeTimeout: numberIn('handshakeTimeout', handshakeTimeout ?? 5000, 1, LONGEST_TIMER),
    maxHandshakes: {
      total: numberIn('maxHandshakes.total', maxHandshakes.total ?? 256, 1, 1e6),
      perAddress: numberIn('maxHandshakes.perAddress', maxHandshakes.perAddress ?? 32, 1, 1e6),
    },
  })
}

function mountOf(options: ReverseWsOptions): Mount {
  const { port, server, noServer } = options
  if ([port !== undefined, Boolean(server), noServer === true].filter(Boolean).length !== 1) {
    throw new ConfigError(
      'OPTIONS_INVALID',
      'reverseWs needs exactly one of port, server and noServer, for example reverseWs({ port: 8080 })',
    )
  }
  if (server) return isSharedPort(server) ? { kind: 'port', port: server } : { kind: 'server', server }
  return port === undefined ? { kind: 'none' } : { kind: 'port', port: ownPort(port, options) }
}

/** @throws {ConfigError} on options that cannot work, or that would open the bot to other machines */
export function resolveOptions(options: ReverseWsOptions): ResolvedOptions {
  assertKnownOptions('reverseWs', options, known)
  const mount = mountOf(options)
  const { accessToken, allowedOrigins, allowUnauthenticated } = options
  const credentials: Credentials = { accessToken, allowedOrigins, allowUnauthenticated }
  if (typeof accessToken !== 'function') tokensOf(accessToken)
  if (mount.kind === 'port') assertBindAllowed('reverseWs', mount.port.host, credentials)
  return {
    mount,
    credentials,
    paths: pathRulesOf('reverseWs', options.paths ?? defaultPaths),
    maxPayload: numberIn('maxPayload', options.maxPayload ?? 16 * 2 ** 20, 1024, 2 ** 30),
    maxBuffered: numberIn('maxBuffered', options.maxBuffered ?? 8 * 2 ** 20, 0, 2 ** 30),
    maxLinks: numberIn('maxLinks', options.maxLinks ?? 10_000, 1, 1e6),
    pingInterval: numberIn('pingInterval', options.pingInterval ?? 15_000, 0, LONGEST_TIMER),
  }
}
