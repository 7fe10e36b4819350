/** What a peer presents, and whether it is a token or a signature that is wanted. */
import { createHash, timingSafeEqual } from 'node:crypto'
import type { Token } from './auth.js'
import type { Handshake } from './driver.js'
import type { Signers } from './hmac.js'

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
