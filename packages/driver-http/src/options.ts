import type { IncomingMessage, ServerResponse } from 'node:http'
import type { TlsOptions } from 'node:tls'
import {
  type AccessToken,
  ConfigError,
  type Credentials,
  defaultHttpPaths,
  type PathRule,
} from '@onebot.js/core'
import {
  assertBindAllowed,
  assertKnownOptions,
  isSharedPort,
  LONGEST_TIMER,
  listen,
  pathRulesOf,
  type SharedPort,
  tokensOf,
  wholeNumber,
} from '@onebot.js/core/node'
import { type ApiRootOptions, type ResolvedRoot, resolveRoots } from './api-root-options.js'

/** What is needed of an `http.Server` or `https.Server`. */
export interface HttpServerLike {
  address(): ReturnType<import('node:net').Server['address']>
  listenerCount(event: 'request'): number
  on(event: 'request', listener: (request: IncomingMessage, response: ServerResponse) => void): unknown
  off(event: 'request', listener: (request: IncomingMessage, response: ServerResponse) => void): unknown
}

/**
 * Options of `http()`. At most one of `port`, `server` and `noServer` says where events come in; with none of them
 * there are only `apiRoots`.
 */
export interface HttpOptions {
  /** Listens on a port of its own; 0 takes a free one. */
  port?: number | undefined
  /** The address to listen on; another than loopback needs `secret` or `accessToken`. @default '127.0.0.1' */
  host?: string | undefined
  /** Takes the requests of a server that you own and that answers none, or shares the port of `listen()`. */
  server?: HttpServerLike | SharedPort | undefined
  /** Listens to nothing: hand requests over with `handleRequest()`, `fetch()` or `ingest()`. */
  noServer?: true | undefined
  /** Speaks TLS on the port of its own: the options of `https.createServer()`. @default none */
  tls?: TlsOptions | undefined
  /**
   * What V12 webhooks must present, and V11 posts where there is no `secret`: they are signed with it, or present it.
   * API roots that name no token of their own get it, too. @default none
   */
  accessToken?: AccessToken | undefined
  /** The key that V11 posts must be signed with: `X-Signature`. @default none */
  secret?: AccessToken | undefined
  /** Where calls go, by account: the HTTP server of its implementation. @default none */
  apiRoots?: Readonly<Record<string, string | ApiRootOptions>> | undefined
  /** Where implementations may post; a trailing slash makes no difference. @default core's `defaultHttpPaths` */
  paths?: readonly (string | PathRule)[] | undefined
  /** Origins of web pages that may post. @default none */
  allowedOrigins?: readonly string[] | undefined
  /** Takes posts of other machines without a token. Whoever reaches the port can act as your implementation. @default false */
  allowUnauthenticated?: boolean | undefined
  /** ms in which an event is answered; what is replied later goes by a call. go-cqhttp waits for 5 s. @default 3000 */
  answerWithin?: number | undefined
  /** Bytes that an event may have. Implementations send files in base64. @default 16 MiB */
  maxBody?: number | undefined
  /** Bytes that the answer to a call may have, or one part of it where it comes in parts. @default 64 MiB */
  maxResponse?: number | undefined
  /** Connections to each API root, which is how many calls it works on at one time. @default 32 */
  connections?: number | undefined
  /** ms that connecting to an API root may take. @default 10_000 */
  connectTimeout?: number | undefined
  /** ms that the body of an event may take to come whole. @default 15_000 */
  bodyTimeout?: number | undefined
  /** ms that the headers of a request may take (own port). @default 5000 */
  handshakeTimeout?: number | undefined
  /** Connections that may wait to be let in, in all and from one address (own port). @default that of `listen()` */
  maxHandshakes?: { total?: number | undefined; perAddress?: number | undefined } | undefined
}

/** Where events come in. */
export type Mount =
  | { kind: 'port'; port: SharedPort }
  | { kind: 'server'; server: HttpServerLike }
  | { kind: 'none' }

/** What the inbound side needs. */
export interface InboundOptions {
  credentials: Credentials
  paths: readonly PathRule[]
  answerWithin: number
  maxBody: number
  bodyTimeout: number
}

/** What every API root needs. */
export interface OutboundOptions {
  maxResponse: number
  /** Bytes of one server-sent event. */
  maxBody: number
  connections: number
  connectTimeout: number
}

export interface ResolvedOptions {
  mount: Mount
  inbound: InboundOptions
  outbound: OutboundOptions
  roots: readonly ResolvedRoot[]
}

const known = {
  port: true,
  host: true,
  server: true,
  noServer: true,
  tls: true,
  accessToken: true,
  secret: true,
  apiRoots: true,
  paths: true,
  allowedOrigins: true,
  allowUnauthenticated: true,
  answerWithin: true,
  maxBody: true,
  maxResponse: true,
  connections: true,
  connectTimeout: true,
  bodyTimeout: true,
  handshakeTimeout: true,
  maxHandshakes: true,
} satisfies Record<keyof HttpOptions, true>

function mountOf(options: HttpOptions): Mount {
  const { port, host, server, noServer, tls, handshakeTimeout, maxHandshakes, apiRoots } = options
  const given = [port !== undefined, Boolean(server), noServer === true].filter(Boolean).length
  if (given > 1 || (given === 0 && apiRoots === undefined)) {
    throw new ConfigError(
      'OPTIONS_INVALID',
      'http needs one of port, server and noServer to take events, or apiRoots to call actions: http({ port: 8080, secret })',
    )
  }
  if (server) return isSharedPort(server) ? { kind: 'port', port: server } : { kind: 'server', server }
  if (port === undefined) return { kind: 'none' }
  return { kind: 'port', port: listen({ port, host, tls, handshakeTimeout, maxHandshakes }) }
}

const MIB = 2 ** 20

/** @throws {ConfigError} on options that cannot work, or that would open the bot to other machines */
export function resolveOptions(options: HttpOptions): ResolvedOptions {
  assertKnownOptions('http', options, known)
  const { accessToken, secret, allowedOrigins, allowUnauthenticated } = options
  const credentials: Credentials = { accessToken, secret, allowedOrigins, allowUnauthenticated }
  for (const each of [accessToken, secret]) if (typeof each !== 'function') tokensOf(each)
  const number = (name: keyof HttpOptions, byDefault: number, min: number, max: number): number =>
    wholeNumber(`http: ${name}`, Number(options[name] ?? byDefault), min, max)
  const mount = mountOf(options)
  if (mount.kind === 'port') assertBindAllowed('http', mount.port.host, credentials)
  const maxBody = number('maxBody', 16 * MIB, 1024, 2 ** 30)
  return {
    mount,
    inbound: {
      credentials,
      paths: pathRulesOf('http', options.paths ?? defaultHttpPaths),
      answerWithin: number('answerWithin', 3000, 1, LONGEST_TIMER),
      maxBody,
      bodyTimeout: number('bodyTimeout', 15_000, 1, LONGEST_TIMER),
    },
    outbound: {
      maxBody,
      maxResponse: number('maxResponse', 64 * MIB, 1024, 2 ** 30),
      connections: number('connections', 32, 1, 10_000),
      connectTimeout: number('connectTimeout', 10_000, 1, LONGEST_TIMER),
    },
    roots: resolveRoots(options.apiRoots ?? {}, accessToken),
  }
}
