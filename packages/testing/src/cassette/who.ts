/** Who is at the other end of a link, where only its frames say so: a bot that dials does not know when it opens. */
import type { Self, Version } from '@onebot.js/core'
import { isRecord, tryDecode } from '../replies.js'
import { type CassetteLine, frameOf } from './format.js'

interface Known {
  readonly protocol?: Version
  readonly self?: Self
}

/** What an event says of itself. */
function knownFrom(value: unknown): Known | undefined {
  if (!isRecord(value)) return undefined
  const { post_type, detail_type, self_id, self } = value
  if (typeof post_type === 'string') {
    const isId = typeof self_id === 'number' || typeof self_id === 'string'
    return { protocol: 'v11', ...(isId && { self: { platform: 'qq', user_id: String(self_id) } }) }
  }
  if (typeof detail_type !== 'string') return undefined
  const isSelf = isRecord(self) && typeof self.platform === 'string' && typeof self.user_id === 'string'
  return {
    protocol: 'v12',
    ...(isSelf && { self: { platform: String(self.platform), user_id: String(self.user_id) } }),
  }
}

/** The lines, with what is missing at links that open taken from their events. */
export function withPeers(lines: readonly CassetteLine[]): CassetteLine[] {
  const known = new Map<number, Known>()
  const isKnown = (peer: Known | undefined): boolean =>
    peer?.protocol !== undefined && peer.self !== undefined
  for (const line of lines) {
    if (line.kind === 'open') known.set(line.link, line.peer)
    if (line.kind !== 'in' || line.to !== undefined) continue
    const before = known.get(line.link)
    if (!isKnown(before)) known.set(line.link, { ...knownFrom(tryDecode(frameOf(line))), ...before })
  }
  return lines.map((line) =>
    line.kind === 'open' ? { ...line, peer: { ...known.get(line.link), ...line.peer } } : line,
  )
}
