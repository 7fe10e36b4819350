/** The shape of a configuration file; `schema.json` describes it to editors and checks it (after a change: `npm run generate`). */
import type { Version } from '@onebot.js/core'
import type { LogLevel } from './settings.js'

/** The implementation dials the bot. */
export interface ReverseWsAccount {
  transport: 'reverse-ws'
  accessToken?: string
}

/** The bot dials the WebSocket server of the implementation. */
export interface ForwardWsAccount {
  transport: 'forward-ws'
  url: string
  accessToken?: string
  tokenIn?: 'header' | 'query'
  protocol?: Version
  caFile?: string
}

/** Events come as HTTP POST or webhook, or are fetched; calls go to the HTTP server of the implementation. */
export interface HttpAccount {
  transport: 'http'
  apiRoot?: string
  accessToken?: string
  secret?: string
  events?: 'post' | 'sse' | 'poll'
  protocol?: Version
  caFile?: string
}

export type Account = ReverseWsAccount | ForwardWsAccount | HttpAccount

/** Accounts by id, each with its transport or transports. */
export type Accounts = Readonly<Record<string, Account | readonly Account[]>>

/** The names that an account may have in a configuration. */
export const accountKeys = [
  'transport',
  'url',
  'apiRoot',
  'accessToken',
  'tokenIn',
  'secret',
  'events',
  'protocol',
  'caFile',
]

/** One transport of an account, and the keys that lead to it in `accounts`. */
export interface Entry {
  id: string
  path: readonly string[]
  account: Account
}

const isList = (value: Account | readonly Account[]): value is readonly Account[] => Array.isArray(value)

export const entriesOf = (accounts: Accounts): Entry[] =>
  Object.entries(accounts).flatMap(([id, each]): Entry[] =>
    isList(each)
      ? each.map((account, index) => ({ id, path: [id, String(index)], account }))
      : [{ id, path: [id], account: each }],
  )

/** A configuration file, as YAML or JSON. Times are in ms. */
export interface ConfigFile {
  $schema?: string
  host?: string
  port?: number
  tls?: { keyFile: string; certFile: string }
  accessToken?: string
  secret?: string
  allowUnauthenticated?: boolean
  onlyListed?: boolean
  callTimeout?: number
  encoding?: 'json' | 'msgpack'
  duplicate?: 'replace' | 'reject'
  maxInFlight?: number
  handlerTimeout?: number
  validation?: 'off' | 'warn' | 'strict'
  checkCalls?: boolean
  log?: LogLevel | false
  accounts?: Accounts
}
