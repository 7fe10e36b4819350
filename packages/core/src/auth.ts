/** The tokens that the options give, and who may listen with them: pure policy, no I/O. */
import type { AccessToken, Credentials } from './driver.js'
import { ConfigError } from './errors.js'

export interface Token {
  value: string
  /** The account that it is bound to. */
  selfId?: string
}

const isText = (value: unknown): value is string => typeof value === 'string'

const isPlain = (value: object): boolean => [Object.prototype, null].includes(Object.getPrototypeOf(value))

const NONE: readonly Token[] = []

/** Anything else than what the type allows must not count as no token: that would open the door. */
function asTokens(token: unknown): readonly Token[] {
  if (Array.isArray(token) && token.every(isText)) return token.map((value) => ({ value }))
  if (typeof token === 'object' && token !== null && isPlain(token)) {
    const entries: [string, unknown][] = Object.entries(token)
    const tokens = entries.flatMap(([selfId, value]) => (isText(value) ? [{ value, selfId }] : []))
    if (tokens.length === entries.length) return tokens
  }
  throw new ConfigError(
    'OPTIONS_INVALID',
    "an access token or a secret is a text, a list of texts, or a text for each account ({ '10001': '…' }), and never a promise",
  )
}

/**
 * The tokens in force now. `''` counts as unset.
 * @throws {ConfigError} on what is no token
 */
export function tokensOf(accessToken: AccessToken | undefined): readonly Token[] {
  const token = typeof accessToken === 'function' ? accessToken() : accessToken
  if (token === undefined) return NONE
  // Spaces and line breaks at its ends come from files and are cut from what is presented, too.
  if (isText(token)) {
    const value = token.trim()
    return value === '' ? NONE : [{ value }]
  }
  return asTokens(token)
    .map((each) => ({ ...each, value: each.value.trim() }))
    .filter(({ value }) => value !== '')
}

/** Written out, because an import of `node:net` takes longer than that of the module. */
const LOOPBACK_V4 = /^127(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}$/

/** Whether an address or host name stays on this machine. An IPv4 address may be mapped into IPv6. */
export function isLoopback(host: string): boolean {
  // Nearly always, and asked for every event that is posted.
  if (host === '127.0.0.1') return true
  const name = host
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/^::ffff:/, '')
  return name === '::1' || name === 'localhost' || LOOPBACK_V4.test(name)
}

/** Whether anything is demanded of those who come in: a function is, whatever it gives. */
export function hasCredential({ accessToken, secret }: Credentials): boolean {
  return [accessToken, secret].some((each) => typeof each === 'function' || tokensOf(each).length > 0)
}

/**
 * @throws {ConfigError} where a port would be open to other machines without a token or a secret
 */
export function assertBindAllowed(driver: string, host: string, credentials: Credentials): void {
  if (hasCredential(credentials) || credentials.allowUnauthenticated || isLoopback(host)) return
  throw new ConfigError(
    'BIND_WITHOUT_TOKEN',
    `${driver} would listen on ${host || 'every address'} without an access token, and whoever reaches the port could control your accounts`,
  )
}
