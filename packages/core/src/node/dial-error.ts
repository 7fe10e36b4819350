/** What a failed dial or request means, in our codes: the errors of node, `ws`, undici and TLS, and HTTP statuses. */
import { describe, type ErrorCode, isLinkError, LinkError } from '../errors.js'
import { excerpt, redact } from '../redact.js'
import { publicAddress } from './public-address.js'

/** What was dialled, and what the user calls it. */
export interface DialTarget {
  /** The URL; messages show it without user name, password and query. */
  address: string | URL
  /** The option that holds it, as the user wrote it: `url`, `apiRoots['10001'].url`. */
  field: string
  /** The option that holds the token. @default 'accessToken' */
  tokenField?: string | undefined
  /** Whether a token was presented; where it was not, the message says that it is missing. @default true */
  hasToken?: boolean | undefined
  /** What no message may show, as the token: servers quote what they refuse. */
  secrets?: readonly string[] | undefined
}

/** What is known of an answer besides its status. */
export interface AnswerTarget extends DialTarget {
  /** The header `Location`. */
  location?: string | undefined
  /** The beginning of the body. */
  excerpt?: string | undefined
}

/** Shorter ones would turn parts of ordinary words into asterisks: they are looked for as whole words. */
const SHORTEST_SECRET = 4

function withoutWord(text: string, word: string): string {
  const literal = word.replace(/[^\w\s]/g, '\\$&')
  return text.replace(new RegExp(`(?<!\\w)${literal}(?!\\w)`, 'g'), '***')
}

/** The beginning of a text of the other side, on one line. */
function quoted(text: string, { secrets = [] }: DialTarget): string {
  const known = secrets.filter((secret) => secret !== '')
  const long = known.filter(({ length }) => length >= SHORTEST_SECRET)
  const short = known.filter(({ length }) => length < SHORTEST_SECRET)
  return excerpt(short.reduce(withoutWord, redact(text.slice(0, 1000).trim(), long)), 200)
}

interface Meaning {
  code: ErrorCode
  /** Follows the address. */
  words: string
  delivered: 'no' | 'maybe'
}

const meaning = (code: ErrorCode, words: string, delivered: 'no' | 'maybe' = 'no'): Meaning => ({
  code,
  words,
  delivered,
})

const byCode: readonly [RegExp, Meaning][] = [
  [/^(ECONNREFUSED|ENOENT)$/, meaning('DIAL_REFUSED', 'refused the connection')],
  [
    /^(ENOTFOUND|EAI_\w+|ENODATA|ESERVFAIL|ENONAME|EREFUSED)$/,
    meaning('DIAL_NAME_UNKNOWN', 'has a host name that cannot be resolved'),
  ],
  [/^UND_ERR_CONNECT_TIMEOUT$/, meaning('DIAL_TIMEOUT', 'cannot be connected to in time')],
  [
    /^(ETIMEDOUT|UND_ERR_HEADERS_TIMEOUT|UND_ERR_BODY_TIMEOUT)$/,
    meaning('DIAL_TIMEOUT', 'did not answer in time', 'maybe'),
  ],
  [/^(ECONNRESET|ECONNABORTED|EPIPE|UND_ERR_SOCKET)$/, meaning('DIAL_RESET', 'cut the connection', 'maybe')],
  [
    /^(UND_ERR_RES_CONTENT_LENGTH_MISMATCH|HPE_INVALID_EOF_STATE)$/,
    meaning('DIAL_RESET', 'cut the connection within its answer', 'maybe'),
  ],
  [
    /^(EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|EADDRNOTAVAIL|EAFNOSUPPORT)$/,
    meaning('DIAL_UNREACHABLE', 'cannot be reached'),
  ],
  [/^(EACCES|EPERM)$/, meaning('DIAL_UNREACHABLE', 'may not be connected to by this process')],
  [/^(CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)$/, meaning('DIAL_TLS', 'has a certificate that is not valid now')],
  [
    /^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_(GET_ISSUER_CERT|VERIFY_LEAF_SIGNATURE)\w*)$/,
    meaning('DIAL_TLS', 'has a certificate of an authority that is not known here'),
  ],
  [
    /^(ERR_TLS_CERT_ALTNAME_INVALID|HOSTNAME_MISMATCH)$/,
    meaning('DIAL_TLS', 'has a certificate for another name'),
  ],
  [
    /^(EPROTO$|ERR_TLS_|ERR_SSL_|UNABLE_TO_)|CERT|CRL|^(INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED)$/,
    meaning('DIAL_TLS', 'failed to set TLS up with us'),
  ],
  [
    /^(ERR_INVALID_URL|ERR_INVALID_PROTOCOL|ERR_SOCKET_BAD_PORT|ERR_UNESCAPED_CHARACTERS|UND_ERR_INVALID_ARG)$/,
    meaning('DIAL_URL_INVALID', 'is no address that can be dialled'),
  ],
  [/^HPE_/, meaning('ENDPOINT_NOT_ONEBOT', 'does not speak HTTP', 'maybe')],
]

/** Errors of `ws`, undici and node that bring no code. */
const byMessage: readonly [RegExp, Meaning][] = [
  [/handshake has timed out/, meaning('DIAL_TIMEOUT', 'did not answer the WebSocket handshake in time')],
  [/Invalid EOF state/, meaning('DIAL_RESET', 'cut the connection within its answer', 'maybe')],
  [/does not match the HTTP/, meaning('ENDPOINT_NOT_ONEBOT', 'does not speak HTTP', 'maybe')],
  [/socket hang up|other side closed/, meaning('DIAL_RESET', 'cut the connection', 'maybe')],
  [
    /^Invalid (Sec-WebSocket|Upgrade)|^Server sent /,
    meaning('ENDPOINT_NOT_ONEBOT', 'gave an answer that is no WebSocket handshake'),
  ],
  [
    /Invalid URL|fragment identifier|URL's p/,
    meaning('DIAL_URL_INVALID', 'is no address that can be dialled'),
  ],
]

/** A record that was damaged on its way may come after the request; all other TLS failures come before it. */
const isAfterHandshake = (message: string): boolean => /bad.record.mac|decryption/i.test(message)

interface Failure {
  code: string
  message: string
  syscall: string
}

const MAX_DEPTH = 5

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The error, those it was made of (one for each address of a name), and its causes; the innermost first. */
function* failuresOf(error: unknown, depth = 0): Generator<Failure> {
  if (typeof error !== 'object' || error === null || depth > MAX_DEPTH) return
  if ('errors' in error && Array.isArray(error.errors)) {
    for (const each of error.errors) yield* failuresOf(each, depth + 1)
  }
  if ('cause' in error) yield* failuresOf(error.cause, depth + 1)
  yield {
    code: 'code' in error ? textOf(error.code) : '',
    message: 'message' in error ? textOf(error.message) : '',
    syscall: 'syscall' in error ? textOf(error.syscall) : '',
  }
}

function meaningOf({ code, message, syscall }: Failure): Meaning | undefined {
  const found =
    byCode.find(([pattern]) => pattern.test(code))?.[1] ??
    byMessage.find(([pattern]) => pattern.test(message))?.[1]
  if (found === undefined) return undefined
  if (found.code === 'DIAL_TLS' && isAfterHandshake(`${code} ${message}`)) {
    return { ...found, delivered: 'maybe' }
  }
  if (/wrong version number/i.test(`${code.replaceAll('_', ' ')} ${message}`)) {
    return { ...found, words: 'does not speak TLS' }
  }
  const isBeforeRequest = syscall === 'connect' || message.includes('before secure TLS connection')
  return isBeforeRequest ? { ...found, delivered: 'no' } : found
}

/**
 * Tells what an error of a dial or request means. One that is a {@link LinkError} already is given back.
 * @param error what node, `ws` or undici threw or emitted; the errors and causes inside it are looked at
 */
export function dialError(error: unknown, target: DialTarget): LinkError {
  if (isLinkError(error)) return error
  const known: { failure: Failure; meaning: Meaning }[] = []
  for (const failure of failuresOf(error)) {
    const found = meaningOf(failure)
    if (found) known.push({ failure, meaning: found })
  }
  // Of several addresses the one that answered tells more than the one that there is no way to.
  const best = known.find((each) => each.meaning.code !== 'DIAL_UNREACHABLE') ?? known[0]
  const { address, field } = target
  const { code, words, delivered } =
    best?.meaning ?? meaning('DIAL_UNREACHABLE', `failed: ${quoted(describe(error), target)}`, 'maybe')
  const detail = best?.failure.code ? ` (${best.failure.code})` : ''
  const message = `${publicAddress(address)} ${words}${detail}; check ${field}`
  return new LinkError(code, message, { delivered, cause: error })
}

/** With these the server has carried nothing out. */
const NOT_CARRIED_OUT = new Set([400, 401, 403, 404, 405, 406, 411, 413, 415, 426, 431])

function tokenMeaning({ tokenField = 'accessToken', hasToken = true }: DialTarget): Meaning {
  const words = hasToken ? `refused our token; check ${tokenField}` : `wants a token; set ${tokenField}`
  return meaning('LINK_REFUSED', words)
}

/**
 * Our token was refused otherwise than by an HTTP status.
 * @param how what said so, as `retcode 1403`
 */
export function tokenError(how: string, target: DialTarget & { status: number }): LinkError {
  const { code, words, delivered } = tokenMeaning(target)
  const { address, status } = target
  return new LinkError(code, `${publicAddress(address)} ${words} (${quoted(how, target)})`, {
    delivered,
    status,
  })
}

function statusMeaning(status: number, target: AnswerTarget): Meaning {
  const { field, location } = target
  const delivered = NOT_CARRIED_OUT.has(status) ? 'no' : 'maybe'
  if (status === 401 || status === 403) return tokenMeaning(target)
  if (status === 404)
    return meaning('ENDPOINT_NOT_FOUND', `has nothing at this path; check ${field}`, delivered)
  if (status >= 300 && status < 400) {
    const where = location ? quoted(publicAddress(location), target) : 'somewhere else'
    return meaning('ENDPOINT_REDIRECTS', `redirects to ${where}; check ${field}`)
  }
  if (status >= 500) return meaning('ENDPOINT_FAILED', 'failed', 'maybe')
  return meaning('ENDPOINT_NOT_ONEBOT', `answers otherwise than asked; check ${field}`, delivered)
}

/** Tells what an HTTP status means, where another was wanted. */
export function statusError(status: number, target: AnswerTarget): LinkError {
  const { code, words, delivered } = statusMeaning(status, target)
  const said = target.excerpt?.trim() ? `: ${quoted(target.excerpt, target)}` : ''
  const message = `${publicAddress(target.address)} ${words} (HTTP ${status})${said}`
  return new LinkError(code, message, { delivered, status })
}
