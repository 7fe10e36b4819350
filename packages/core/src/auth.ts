/** Who may come in, and who may listen: pure policy, no I/O. */
import { createHash, timingSafeEqual } from 'node:crypto'
import { isIPv4, isIPv6 } from 'node:net'
import type { AccessToken, Credentials, Handshake } from './driver.js'
import { ConfigError } from './errors.js'
import type { Signers } from './hmac.js'

interface Token {
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

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Compares in a time that depends neither on where the texts differ nor on their lengths. */
function isEqual(a: string, b: string): boolean {
  return timingSafeEqual(digest(a), digest(b))
}

/**
 * The token of a handshake: `Authorization` with `Bearer`, `Token` or no scheme in any case, else the query
 * `access_token`, percent-encoded or not. An empty value or a bare scheme is no token: NapCat, LLOneBot and
 * Lagrange send `Bearer ` where none is set.
 */
export function presentedTokens({ headers, url }: Pick<Handshake, 'headers' | 'url'>): string[] {
  const header = headers.authorization?.trim() ?? ''
  const [, scheme, rest] = /^(bearer|token)(?:\s+(.*))?$/i.exec(header) ?? []
  const fromHeader = scheme ? (rest ?? '') : header
  if (fromHeader !== '') return [fromHeader]
  const decoded = url.searchParams.get('access_token') ?? ''
  if (decoded === '') return []
  const [, raw = ''] = /[?&]access_token=([^&]*)/.exec(url.search) ?? []
  return raw === decoded ? [decoded] : [decoded, raw]
}

/** What matched; `allows` is set where it is bound to accounts. */
interface Passed {
  ok: true
  allows?: readonly string[]
}

/** The result of {@link checkToken}. */
export type TokenCheck = Passed | { ok: false; code: 'TOKEN_MISSING' | 'TOKEN_WRONG' }

/** The result of {@link checkSignature}. */
export type SignatureCheck = Passed | { ok: false; code: 'SIGNATURE_MISSING' | 'SIGNATURE_WRONG' }

function passed(matches: readonly Token[]): Passed {
  const allows: string[] = []
  for (const { selfId } of matches) {
    if (selfId === undefined) return { ok: true }
    allows.push(selfId)
  }
  return { ok: true, allows }
}

/** Compares what was presented with every token, always all of them. */
export function checkToken(tokens: readonly Token[], presented: readonly string[]): TokenCheck {
  if (tokens.length === 0) return { ok: true }
  if (presented.length === 0) return { ok: false, code: 'TOKEN_MISSING' }
  const matches = tokens.filter(({ value }) => presented.map((token) => isEqual(token, value)).includes(true))
  return matches.length === 0 ? { ok: false, code: 'TOKEN_WRONG' } : passed(matches)
}

const SHA1 = 'sha1='

/**
 * Checks `X-Signature: sha1=<hex>`, the HMAC-SHA1 of the body as it came, with every secret, always all of them.
 * Lagrange writes the hex in capitals (botuniverse/onebot-11 communication/http-post.md).
 */
export function checkSignature(
  secrets: readonly Token[],
  signature: string | undefined,
  body: Uint8Array,
  signers: Signers,
): SignatureCheck {
  const given = signature?.trim().toLowerCase()
  if (!given) return { ok: false, code: 'SIGNATURE_MISSING' }
  if (!given.startsWith(SHA1)) return { ok: false, code: 'SIGNATURE_WRONG' }
  const hex = given.slice(SHA1.length)
  const matches = secrets.filter(({ value }) => signers.of(value).signed(body, hex))
  return matches.length === 0 ? { ok: false, code: 'SIGNATURE_WRONG' } : passed(matches)
}

/** Whether an address or host name stays on this machine. An IPv4 address may be mapped into IPv6. */
export function isLoopback(host: string): boolean {
  // Nearly always, and asked for every event that is posted.
  if (host === '127.0.0.1') return true
  const name = host
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/^::ffff:/, '')
  if (isIPv4(name)) return name.startsWith('127.')
  return isIPv6(name) ? name === '::1' : name === 'localhost'
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
