/** The decision on an inbound handshake: pure, synchronous, made before anything of the peer is trusted. */
import { isLoopback, tokensOf } from './auth.js'
import type { Admission, Handshake, Peer, Role, Version } from './driver.js'
import { Signers } from './hmac.js'
import { checkSignature, checkToken, presentedTokens, type SignatureCheck } from './presented.js'
import { implementationOf } from './quirks.js'
import { excerpt } from './redact.js'
import { refuse } from './refusal.js'

type Refusal = Admission & { ok: false }

const LONGEST_ID = 128
const NO_BODY = new Uint8Array()

interface Announced {
  version?: Version
  impl?: string
  implVersion?: string
  /** A version that is not spoken here. */
  other?: string
}

/** What the headers say of the version, other than the subprotocol. */
function announcedByHeaders(headers: Handshake['headers']): Announced {
  const userAgent = headers['user-agent']
  const number = headers['x-onebot-version'] ?? (userAgent && /OneBot\/(\d+)/.exec(userAgent)?.[1])
  const impl = headers['x-impl']
  if (number === '12') return { version: 'v12', ...(impl && { impl }) }
  if (number === '11' || headers['x-self-id'] || headers['x-client-role']) {
    const told = userAgent ? implementationOf(userAgent) : undefined
    return told ? { version: 'v11', impl: told.name, implVersion: told.version } : { version: 'v11' }
  }
  return number ? { other: number } : {}
}

/** The same of a WebSocket. V12: the subprotocol `12.<impl>`, else what onebots sends instead of it. */
function announcedBySocket(headers: Handshake['headers']): Announced & { subprotocol?: string } {
  let unknown: string | undefined
  for (const offer of (headers['sec-websocket-protocol'] ?? '').split(',')) {
    const [, version, impl] = /^(\d+)\.(.+)$/.exec(offer.trim()) ?? []
    if (version === '12' && impl) return { version: 'v12', subprotocol: offer.trim(), impl }
    unknown ??= version
  }
  return unknown ? { other: unknown } : announcedByHeaders(headers)
}

/** Lagrange writes `Api` where the standard has `API`; absent is Universal. */
function roleOf(header: string | undefined): Role | undefined {
  const role = header?.trim().toLowerCase()
  return role === 'api' || role === 'event' || role === 'universal' ? role : undefined
}

function isPrintable(id: string): boolean {
  if (id.length > LONGEST_ID) return false
  for (let at = 0; at < id.length; at++) {
    const code = id.charCodeAt(at)
    if (code <= 0x20 || (code >= 0x7f && code < 0xa0)) return false
  }
  return true
}

/** Programs send neither header, browsers cannot leave them out; so no page gets in through a user's browser. */
function refusePage({ headers, credentials }: Handshake): Refusal | undefined {
  const { origin } = headers
  if (origin === undefined && headers['sec-fetch-site'] === undefined) return undefined
  if (origin !== undefined && credentials.allowedOrigins?.includes(origin)) return undefined
  return refuse(403, 'ORIGIN_REFUSED', `the handshake comes from a web page (${excerpt(origin)})`)
}

/**
 * Whether a proxy has added anything, which says that the connection itself tells nothing of where it came from.
 * Written out, because it is asked for every event that is posted, and V8 finds fixed names much faster.
 */
function isForwarded(headers: Handshake['headers']): boolean {
  return (
    (headers.forwarded ??
      headers.via ??
      headers['x-forwarded-for'] ??
      headers['x-forwarded-host'] ??
      headers['x-forwarded-proto'] ??
      headers['x-forwarded-port'] ??
      headers['x-forwarded-server'] ??
      headers['x-real-ip'] ??
      headers['cf-connecting-ip'] ??
      headers['true-client-ip']) !== undefined
  )
}

/** Where no token is set: functions that give none let nobody in, and else this machine alone may come in. */
function refuseStranger({ headers, credentials, remoteAddress }: Handshake): Refusal | undefined {
  const { accessToken, allowUnauthenticated } = credentials
  if (allowUnauthenticated) return undefined
  if (typeof accessToken === 'function')
    return refuse(503, 'TOKEN_FUNCTION_FAILED', 'the bot cannot tell its access token now')
  // A connection without an address came through a Unix socket; a forwarded one only looks local.
  const isLocal = !isForwarded(headers) && (remoteAddress === undefined || isLoopback(remoteAddress))
  if (isLocal) return undefined
  return refuse(403, 'TOKEN_NOT_CONFIGURED', 'this bot has no access token and the connection is not local')
}

function refuseVersion({ route }: Handshake, { version, other }: Announced): Refusal | undefined {
  if (other) return refuse(400, 'VERSION_UNSUPPORTED', `OneBot ${excerpt(other, 8)} is offered`)
  if (!route?.protocol || !version || route.protocol === version) return undefined
  const reason = `the path ${route.path} is for ${route.protocol}, the headers say ${version}`
  return refuse(400, 'VERSION_MISMATCH', reason)
}

const refuseSelfId = (): Refusal => refuse(400, 'SELF_ID_INVALID', 'X-Self-ID is malformed')

const refuseAccount = (selfId: string): Refusal =>
  refuse(403, 'TOKEN_OF_ANOTHER_ACCOUNT', `the token is not that of account ${excerpt(selfId, 32)}`)

/**
 * @param serial a number that is used once, to name peers that name no account
 * @param signers kept by who decides on many
 */
export function admit(handshake: Handshake, serial: number, signers = new Signers()): Admission {
  const refusal = refusePage(handshake)
  if (refusal) return refusal
  return handshake.shape === 'http' ? admitRequest(handshake, signers) : admitSocket(handshake, serial)
}

function admitSocket(handshake: Handshake, serial: number): Admission {
  const { headers, credentials, route, remoteAddress } = handshake
  const tokens = tokensOf(credentials.accessToken)
  const stranger = tokens.length === 0 ? refuseStranger(handshake) : undefined
  if (stranger) return stranger
  const check = checkToken(tokens, presentedTokens(handshake))
  if (!check.ok) {
    return check.code === 'TOKEN_MISSING'
      ? refuse(401, 'TOKEN_MISSING', 'the handshake has no access token')
      : refuse(403, 'TOKEN_WRONG', 'the access token is wrong')
  }

  const announced = announcedBySocket(headers)
  const mismatch = refuseVersion(handshake, announced)
  if (mismatch) return mismatch
  const { version, subprotocol, impl, implVersion } = announced
  const selfId = headers['x-self-id']?.trim()
  if (selfId && !isPrintable(selfId)) return refuseSelfId()

  // V12 has no X-Self-ID, and 0 is what an implementation sends before it is logged in.
  const protocol = route?.protocol ?? version
  const hasSelf = selfId && selfId !== '0' && protocol !== 'v12'
  if (hasSelf && check.allows && !check.allows.includes(selfId)) return refuseAccount(selfId)
  const peer: Peer = {
    id: hasSelf ? `${protocol ?? 'v11'}:${selfId}` : `unnamed:${serial}`,
    role: route?.role ?? roleOf(headers['x-client-role']) ?? 'universal',
    ...(protocol && { protocol }),
    ...(hasSelf && { self: { platform: 'qq', user_id: selfId } }),
    ...(impl && { impl: excerpt(impl, 64) }),
    ...(implVersion && { implVersion: excerpt(implVersion, 64) }),
    ...(check.allows && { allows: check.allows }),
    ...(remoteAddress && { address: remoteAddress }),
  }
  return { ok: true, peer, ...(subprotocol && { subprotocol }) }
}

function admitRequest(handshake: Handshake, signers: Signers): Admission {
  const announced = announcedByHeaders(handshake.headers)
  const mismatch = refuseVersion(handshake, announced)
  if (mismatch) return mismatch
  const protocol = handshake.route?.protocol ?? announced.version
  return protocol === 'v12' ? admitWebhook(handshake, announced.impl) : admitPost(handshake, signers)
}

/** V11 HTTP POST. */
function admitPost(handshake: Handshake, signers: Signers): Admission {
  const { headers, remoteAddress } = handshake
  const selfId = headers['x-self-id']?.trim()
  if (!selfId) return refuse(400, 'SELF_ID_MISSING', 'the POST has no X-Self-ID')
  if (!isPrintable(selfId)) return refuseSelfId()
  const check = checkPost(handshake, signers)
  if (!check.ok) return check
  if (check.allows && !check.allows.includes(selfId)) return refuseAccount(selfId)
  const peer: Peer = {
    id: `v11:${selfId}`,
    protocol: 'v11',
    role: 'event',
    // 0 is what an implementation sends before it is logged in.
    self: selfId === '0' ? undefined : { platform: 'qq', user_id: selfId },
    allows: check.allows,
    address: remoteAddress,
  }
  return { ok: true, peer }
}

/** A secret is checked alone: implementations that have one send no token with a POST. */
function checkPost(handshake: Handshake, signers: Signers): (SignatureCheck & { ok: true }) | Refusal {
  const { headers, credentials, body = NO_BODY } = handshake
  const signature = headers['x-signature']
  const secrets = tokensOf(credentials.secret)
  if (secrets.length > 0) {
    const check = checkSignature(secrets, signature, body, signers)
    return check.ok ? check : refuseSignature(check.code, 'the POST has no X-Signature')
  }
  if (typeof credentials.secret === 'function' && !credentials.allowUnauthenticated)
    return refuse(503, 'TOKEN_FUNCTION_FAILED', 'the bot cannot tell its secret now')
  const tokens = tokensOf(credentials.accessToken)
  if (tokens.length === 0) return refuseStranger(handshake) ?? { ok: true }
  // NapCat and LLOneBot sign with what they call their token; onebots sends it as well.
  const signed = checkSignature(tokens, signature, body, signers)
  if (signed.ok) return signed
  const check = checkToken(tokens, presentedTokens(handshake))
  if (check.ok) return check
  if (signed.code === 'SIGNATURE_MISSING' && check.code === 'TOKEN_WRONG')
    return refuse(403, 'TOKEN_WRONG', 'the access token is wrong')
  const missing =
    'the POST has neither an X-Signature made with the access token nor that token in the header Authorization'
  return refuseSignature(signed.code, missing)
}

function refuseSignature(code: 'SIGNATURE_MISSING' | 'SIGNATURE_WRONG', missing: string): Refusal {
  return code === 'SIGNATURE_MISSING'
    ? refuse(401, code, missing)
    : refuse(403, code, 'X-Signature is not that of this body')
}

/** V12 webhook: it knows tokens alone, and 401 for all that is wrong with them. */
function admitWebhook(handshake: Handshake, impl: string | undefined): Admission {
  const { credentials, remoteAddress } = handshake
  const tokens = tokensOf(credentials.accessToken)
  const stranger = tokens.length === 0 ? refuseStranger(handshake) : undefined
  if (stranger) return stranger
  const check = checkToken(tokens, presentedTokens(handshake))
  if (!check.ok) {
    const reason =
      check.code === 'TOKEN_MISSING' ? 'the webhook has no access token' : 'the access token is wrong'
    return refuse(401, check.code, reason)
  }
  const name = impl && excerpt(impl, 64)
  // Who has a token of his own is apart from others that run the same implementation.
  const owner = check.allows ? `:${check.allows.join('+')}` : ''
  const peer: Peer = {
    id: `v12:hook:${name ?? remoteAddress ?? 'local'}${owner}`,
    protocol: 'v12',
    role: 'event',
    impl: name,
    allows: check.allows,
    address: remoteAddress,
  }
  return { ok: true, peer }
}
