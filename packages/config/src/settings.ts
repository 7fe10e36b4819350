/** What a configuration says, whether it came from the environment or from a file. */
import type { OneBotOptions, Version } from '@onebot.js/core'

/** Takes one line about something that is no error. */
export type Note = (text: string) => void

/** What messages call a key of `accounts`, by the keys that lead to it. */
export type NameOf = (path: readonly string[]) => string

export const DEFAULT_HOST = '127.0.0.1'
export const DEFAULT_PORT = 8080

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error'] as const

export type LogLevel = (typeof LOG_LEVELS)[number]

export const isLogLevel = (text: string): text is LogLevel => LOG_LEVELS.some((level) => level === text)

/** Where everything that comes in arrives. */
export interface Listen {
  host: string
  port: number
  tls?: { key: string; cert: string } | undefined
}

/** Where something to be dialled was configured, for messages. */
interface Configured {
  url: string
  accessToken: string | undefined
  protocol: Version | undefined
  /** Where the address stands: `.env:2`, `onebot.yaml /accounts/10002/url`. */
  field: string
  /** Where the token stands, or may be put. */
  tokenField: string
  /** An authority in PEM besides those that are known. */
  ca?: string | undefined
}

/** A WebSocket server of an implementation. */
export interface ForwardTarget extends Configured {
  tokenIn?: 'header' | 'query' | undefined
}

/** An HTTP server of an implementation. */
export interface ApiRoot extends Configured {
  id: string
  events: 'sse' | 'poll' | undefined
}

/** What one account presents where it comes in; what is missing is taken from all. */
export interface OwnCredentials {
  accessToken: string | undefined
  secret: string | undefined
}

/** The accounts that may come in, by id; nothing where any may. */
export type Members = Readonly<Record<string, OwnCredentials>> | undefined

export interface Settings {
  /** Nothing where all accounts are dialled. */
  listen: Listen | undefined
  accessToken: Readonly<Record<Version, string | undefined>>
  /** For V11 HTTP POST. */
  secret: string | undefined
  allowUnauthenticated: boolean
  members: { readonly ws: Members; readonly post: Members }
  forward: readonly ForwardTarget[]
  apiRoots: readonly ApiRoot[]
  log: LogLevel | false | undefined
  app: Omit<OneBotOptions, 'drivers' | 'logger'>
}
