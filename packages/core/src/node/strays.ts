/** What those are told whom no driver of a port takes, and by whom it is counted. */

import type { Admission, PathRule } from '../driver.js'
import { matchPath } from '../paths.js'
import { refuse } from '../refusal.js'
import { addressesAt } from './addresses.js'
import type { PortMember } from './shared-port.js'

export interface Stray {
  readonly refusal: Admission & { ok: false }
  /** The driver that its author most likely wanted. */
  readonly told: PortMember | undefined
}

export interface Asked {
  /** The path that was asked for, where the request has a URL. */
  readonly pathname: string | undefined
  /** Host and port as the peer reached them. */
  readonly authority: string
  readonly isTls: boolean
}

const list = (paths: readonly PathRule[]): string => paths.map(({ path }) => path).join(' ')

/** The members of a kind and all their paths. */
function ofKind(
  members: Iterable<PortMember>,
  kind: PortMember['kind'],
): { first?: PortMember; paths: PathRule[] } {
  const all = [...members].filter((member) => member.kind === kind)
  const [first] = all
  return { ...(first && { first }), paths: all.flatMap(({ paths }) => paths) }
}

/** All drivers have left, and the port closes. */
const noMore: Stray = { refusal: refuse(503, 'NOT_RUNNING', 'the bot is not running'), told: undefined }

/** A WebSocket upgrade that nobody takes. */
export function strayUpgrade(members: Iterable<PortMember>, { authority, isTls }: Asked): Stray {
  const ws = ofKind(members, 'ws')
  const http = ofKind(members, 'http')
  if (!ws.first && !http.first) return noMore
  if (ws.first) {
    const reason = `there is nothing at this path; paths: ${list(ws.paths)}`
    return { refusal: refuse(404, 'PATH_UNKNOWN', reason), told: ws.first }
  }
  const addresses = addressesAt(isTls ? 'https' : 'http', authority, http.paths).join(' ')
  const reason = `this port takes HTTP POST and no WebSocket; addresses: ${addresses}`
  return { refusal: refuse(405, 'METHOD_NOT_ALLOWED', reason), told: http.first }
}

/** An ordinary request that nobody takes. */
export function strayRequest(members: Iterable<PortMember>, { pathname, authority, isTls }: Asked): Stray {
  const ws = ofKind(members, 'ws')
  const http = ofKind(members, 'http')
  if (!ws.first && !http.first) return noMore
  const addresses = addressesAt(isTls ? 'wss' : 'ws', authority, ws.paths).join(' ')
  if (ws.first && !http.first) {
    const reason = `this is the reverse WebSocket port; addresses: ${addresses}`
    return { refusal: refuse(426, 'UPGRADE_REQUIRED', reason), told: ws.first }
  }
  if (pathname !== undefined && matchPath(ws.paths, pathname)) {
    const reason = `this path takes reverse WebSocket; addresses: ${addresses}; paths for HTTP POST: ${list(http.paths)}`
    return { refusal: refuse(426, 'UPGRADE_REQUIRED', reason), told: ws.first }
  }
  const also = ws.first ? `; for WebSocket: ${list(ws.paths)}` : ''
  const reason = `there is nothing at this path; paths for HTTP POST: ${list(http.paths)}${also}`
  return { refusal: refuse(404, 'PATH_UNKNOWN', reason), told: http.first }
}
