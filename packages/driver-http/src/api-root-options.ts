/** The API roots as the user writes them, checked and taken apart. */
import type { ConnectionOptions } from 'node:tls'
import { type AccessToken, ConfigError, LinkError, type Version } from '@onebot.js/core'
import {
  assertKnownOptions,
  type DialTarget,
  publicAddress,
  tokensOf,
  wholeNumber,
} from '@onebot.js/core/node'

/** What is known of TLS; see `tls.connect()` of Node. */
export type ApiRootTls = Pick<
  ConnectionOptions,
  'ca' | 'cert' | 'key' | 'pfx' | 'passphrase' | 'servername' | 'rejectUnauthorized'
>

/** An API root where an address alone does not say enough. */
export interface ApiRootOptions {
  /** `http://`, `https://`, or `http+unix:///path/of/socket:/path`. */
  url: string
  /**
   * The token of the implementation's HTTP server, or a function that gives it for each call. `''` sends none.
   * @default that of the driver
   */
  accessToken?: string | (() => string | undefined | Promise<string | undefined>) | undefined
  /** Which OneBot is spoken there; it cannot be told from outside. @default 'v11' */
  protocol?: Version | undefined
  /**
   * Takes events from there as well. `sse` (V11): the server-sent events of NapCat and LLOneBot, at `/_events`.
   * `poll` (V12): asks for `get_latest_events` again and again.
   * @default none
   */
  events?: 'sse' | 'poll' | undefined
  /** Events that one poll asks for; what is lost on its way is lost for good. @default 20 */
  pollLimit?: number | undefined
  /** For `https://`: an authority of your own (`ca`), a certificate of ours (`cert`, `key`), another name (`servername`). */
  tls?: ApiRootTls | undefined
  /** A Unix socket to connect to; the host in `url` then only names it. */
  socketPath?: string | undefined
  /** What messages call the address, where it was written elsewhere: `bot.yaml:7`. @default its place in `apiRoots` */
  field?: string | undefined
  /** What messages call the token. @default its place in the options */
  tokenField?: string | undefined
}

const known = {
  url: true,
  accessToken: true,
  protocol: true,
  events: true,
  pollLimit: true,
  tls: true,
  socketPath: true,
  field: true,
  tokenField: true,
} satisfies Record<keyof ApiRootOptions, true>

type Token = string | undefined

export interface ResolvedRoot {
  id: string
  protocol: Version
  /** For messages: the address without secrets, and the options that hold it and its token. */
  target: { address: string; field: string; tokenField: string }
  origin: string
  /** The path without a slash at its end. */
  base: string
  /** `?…`, or nothing. */
  search: string
  socketPath: string | undefined
  tls: ApiRootTls | undefined
  /** Gives the token for the next call. May throw: it may be the user's. */
  token(): Token | Promise<Token>
  events: 'sse' | 'poll' | undefined
  pollLimit: number
}

function invalid(field: string, what: string): ConfigError {
  return new ConfigError('OPTIONS_INVALID', `http: ${field} ${what}`)
}

const UNIX = /^http\+unix:\/\/(\/[^:?#]+)(?::(\/[^?#]*))?(\?[^#]*)?$/i
const EXAMPLE = 'give a whole one like http://127.0.0.1:5700'

interface Parts {
  origin: string
  base: string
  search: string
  socketPath?: string | undefined
}

function partsOf(field: string, address: unknown): Parts {
  if (typeof address !== 'string' || /^(none|null|undefined)?$/i.test(address.trim())) {
    const given = typeof address === 'string' ? `'${address}'` : String(address)
    throw invalid(field, `is ${given} and no address; ${EXAMPLE}`)
  }
  const text = address.trim()
  if (/^wss?(\+unix)?:/i.test(text))
    throw invalid(field, `is ${publicAddress(text)}: that is a WebSocket address; use forwardWs`)
  const [, socketPath, path = '', query = ''] = UNIX.exec(text) ?? []
  if (socketPath !== undefined)
    return {
      origin: 'http://localhost',
      base: trimSlash(path),
      search: query,
      socketPath: decodeURI(socketPath),
    }
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text))
    throw invalid(field, `is '${publicAddress(text)}' and no address; ${EXAMPLE}`)
  if (text.includes('#'))
    throw invalid(field, "has a part from '#' on, which no server sees; in a token write %23")
  const { origin, pathname, search, username, password } = new URL(text)
  if (username || password)
    throw invalid(field, 'has a user name or password in it, which is not sent; use accessToken')
  return { origin, base: trimSlash(pathname), search }
}

const trimSlash = (path: string): string => path.replace(/\/+$/, '')

/** The driver's token for an account: its own where each has one, else the first. */
function tokenFor(id: string, accessToken: AccessToken | undefined): Token {
  return tokensOf(accessToken).find(({ selfId }) => selfId === undefined || selfId === id)?.value
}

function tokenSource(
  field: string,
  id: string,
  own: ApiRootOptions['accessToken'],
  driver: AccessToken | undefined,
): ResolvedRoot['token'] {
  if (typeof own === 'function') return own
  if (own === undefined && typeof driver === 'function') return () => tokenFor(id, driver)
  const token = own === undefined ? tokenFor(id, driver) : own.trim()
  if (token !== undefined && !isHeaderText(token))
    throw invalid(field, 'has characters that no header can hold')
  return () => token
}

/**
 * The header with a token; none where there is no token.
 * @throws {TypeError} where no header can hold it
 */
export function headersWith(token: string | undefined): string[] {
  if (token !== undefined && !(typeof token === 'string' && isHeaderText(token)))
    throw new TypeError('the access token is no text that a header can hold')
  const text = token?.trim()
  return text ? ['authorization', `Bearer ${text}`] : []
}

/** For messages about requests with a token. */
export function targetOf({ target }: ResolvedRoot, token: string | undefined): DialTarget {
  const text = token?.trim()
  return { ...target, hasToken: Boolean(text), secrets: text ? [text] : [] }
}

/** The user's function gave no token that can be sent. */
export function tokenFailed({ target }: ResolvedRoot, cause: unknown): LinkError {
  const message = `${target.tokenField} gave no token for ${target.address}`
  return new LinkError('URL_FUNCTION_FAILED', message, { delivered: 'no', cause })
}

/** What Node lets into a header: no control characters, and nothing beyond Latin-1. */
const isHeaderText = (text: string): boolean => /^[\t\x20-\x7e\x80-\xff]*$/.test(text)

function resolveRoot(
  id: string,
  root: string | ApiRootOptions,
  driver: AccessToken | undefined,
): ResolvedRoot {
  const name = `apiRoots['${id}']`
  const isShort = typeof root !== 'object' || root === null
  const options: ApiRootOptions = isShort ? { url: root } : root
  assertKnownOptions(`http: ${name}`, options, known)
  const { protocol = 'v11', events, pollLimit = 20, accessToken, tls } = options
  const field = options.field ?? (isShort ? name : `${name}.url`)
  const tokenField = options.tokenField ?? (accessToken === undefined ? 'accessToken' : `${name}.accessToken`)
  const parts = partsOf(field, options.url)
  if (protocol !== 'v11' && protocol !== 'v12')
    throw invalid(`${name}.protocol`, `must be 'v11' or 'v12', not '${String(protocol)}'`)
  const wanted = protocol === 'v11' ? 'sse' : 'poll'
  if (events !== undefined && events !== wanted)
    throw invalid(`${name}.events`, `must be '${wanted}' for ${protocol}, not '${String(events)}'`)
  return {
    id,
    protocol,
    target: { address: trimSlash(publicAddress(options.url)), field, tokenField },
    ...parts,
    socketPath: options.socketPath ?? parts.socketPath,
    tls,
    // A token in the address is meant to be the one; implementations differ in which they look at first.
    token: tokenSource(
      tokenField,
      id,
      accessToken,
      /[?&]access_token=/.test(parts.search) ? undefined : driver,
    ),
    events,
    pollLimit: wholeNumber(`http: ${name}.pollLimit`, pollLimit, 1, 1000),
  }
}

/** @throws {ConfigError} `OPTIONS_INVALID` with the place in `apiRoots` */
export function resolveRoots(
  roots: Readonly<Record<string, string | ApiRootOptions>>,
  driver: AccessToken | undefined,
): ResolvedRoot[] {
  // Of a list the places would be taken for accounts, and of a map there would be none.
  if (typeof roots !== 'object' || Array.isArray(roots) || roots instanceof Map)
    throw invalid('apiRoots', "must have the account of each address: { '10001': 'http://127.0.0.1:5700' }")
  if (Object.hasOwn(roots, '')) throw invalid("apiRoots['']", 'names no account; write its id there')
  return Object.entries(roots).map(([id, root]) => resolveRoot(id, root, driver))
}
