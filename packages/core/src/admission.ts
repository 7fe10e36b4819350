/** The decision on an inbound handshake: pure, synchronous, made before anything of the peer is trusted. */
import { checkToken, isLoopback, presentedTokens, tokensOf } from './auth.js'
import type { Admission, Handshake, Peer, Role, Version } from './driver.js'
import { type ErrorCode, hints } from './hints.js'
import { excerpt } from './redact.js'

/** @returns the refusal of a code, with its hint in both languages */
export function refuse(status: number, code: ErrorCode, reason: string): Admission & { ok: false } {
  const { en, zh } = hints[code]
  return { ok: false, status, code, reason, hint: `${en}\n${zh}` }
}

const LONGEST_ID = 128

/** What the headers say of the version. V12: the subprotocol `12.<impl>`, else what onebots sends instead of it. */
function announced(headers: Handshake['headers']): {
  version?: Version
  subprotocol?: string
  impl?: string
  other?: string
} {
  let unknown: string | undefined
  for (const offer of (headers['sec-websocket-protocol'] ?? '').split(',')) {
    const [, version, impl] = /^(\d+)\.(.+)$/.exec(offer.trim()) ?? []
    if (version === '12' && impl) return { version: 'v12', subprotocol: offer.trim(), impl }
    unknown ??= version
  }
  if (unknown) return { other: unknown }
  const number = headers['x-onebot-version'] ?? /OneBot\/(\d+)/.exec(headers['user-agent'] ?? '')?.[1]
  const impl = headers['x-impl']
  if (number === '12') return { version: 'v12', ...(impl && { impl }) }
  if (number === '11' || headers['x-self-id'] || headers['x-client-role']) return { version: 'v11' }
  return number ? { other: number } : {}
}

/** Lagrange writes `Api` where the standard has `API`; absent is Universal. */
function roleOf(header: string | undefined): Role | undefined {
  const role = header?.trim().toLowerCase()
  return role === 'api' || role === 'event' || role === 'universal' ? role : undefined
}

function isPrintable(id: string): boolean {
  return id.length <= LONGEST_ID && !/[^\u0021-\u007e\u00a0-\uffff]/.test(id)
}

/** @param serial a number that is used once, to name peers that name no account */
export function admit(handshake: Handshake, serial: number): Admission {
  const { headers, credentials, route, remoteAddress } = handshake
  const origin = headers.origin
  // Programs send neither header, browsers cannot leave them out; so no page gets in through a user's browser.
  if (origin !== undefined || headers['sec-fetch-site'] !== undefined) {
    const isAllowed = origin !== undefined && credentials.allowedOrigins?.includes(origin)
    if (!isAllowed)
      return refuse(403, 'ORIGIN_REFUSED', `the handshake comes from a web page (${excerpt(origin)})`)
  }
  const tokens = tokensOf(credentials.accessToken)
  if (
    typeof credentials.accessToken === 'function' &&
    tokens.length === 0 &&
    !credentials.allowUnauthenticated
  ) {
    return refuse(503, 'TOKEN_FUNCTION_FAILED', 'the bot cannot tell its access token now')
  }
  // A connection without an address came through a Unix socket; a forwarded one only looks local.
  const isForwarded = headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined
  const isLocal = !isForwarded && (remoteAddress === undefined || isLoopback(remoteAddress))
  if (tokens.length === 0 && !credentials.allowUnauthenticated && !isLocal) {
    return refuse(403, 'TOKEN_NOT_CONFIGURED', 'this bot has no access token and the connection is not local')
  }
  const check = checkToken(tokens, presentedTokens(handshake))
  if (!check.ok) {
    return check.code === 'TOKEN_MISSING'
      ? refuse(401, 'TOKEN_MISSING', 'the handshake has no access token')
      : refuse(403, 'TOKEN_WRONG', 'the access token is wrong')
  }

  const { version, subprotocol, impl, other } = announced(headers)
  if (other) return refuse(400, 'VERSION_UNSUPPORTED', `OneBot ${excerpt(other, 8)} is offered`)
  if (route?.protocol && version && route.protocol !== version) {
    return refuse(
      400,
      'VERSION_MISMATCH',
      `the path ${route.path} is for ${route.protocol}, the headers say ${version}`,
    )
  }
  const selfId = headers['x-self-id']?.trim()
  if (selfId && !isPrintable(selfId)) return refuse(400, 'SELF_ID_INVALID', 'X-Self-ID is malformed')

  // V12 has no X-Self-ID, and 0 is what an implementation sends before it is logged in.
  const protocol = route?.protocol ?? version
  const hasSelf = selfId && selfId !== '0' && protocol !== 'v12'
  if (hasSelf && check.allows && !check.allows.includes(selfId)) {
    return refuse(403, 'TOKEN_OF_ANOTHER_ACCOUNT', `the token is not that of account ${excerpt(selfId, 32)}`)
  }
  const peer: Peer = {
    id: hasSelf ? `${protocol ?? 'v11'}:${selfId}` : `unnamed:${serial}`,
    role: route?.role ?? roleOf(headers['x-client-role']) ?? 'universal',
    ...(protocol && { protocol }),
    ...(hasSelf && { self: { platform: 'qq', user_id: selfId } }),
    ...(impl && { impl: excerpt(impl, 64) }),
    ...(check.allows && { allows: check.allows }),
    ...(remoteAddress && { address: remoteAddress }),
  }
  return { ok: true, peer, ...(subprotocol && { subprotocol }) }
}
