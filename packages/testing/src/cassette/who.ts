/** Who is at the other end of a link, where only its frames say so: a bot that dials does not know when it opens. */
import type { Self, Version } from '@onebot.js/core'
import { isRecord, tryDecode } from '../replies.js'
import { type CassetteLine, frameOf, type OpenLine } from './format.js'

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
  return lines.map((line) => {
    if (line.kind !== 'open' || (line.peer.protocol && line.peer.self)) return line
    const known = eventsOf(lines, line)
    const protocol = known.find((each) => each.protocol)?.protocol
    const self = known.find((each) => each.self)?.self
    return { ...line, peer: { ...(protocol && { protocol }), ...(self && { self }), ...line.peer } }
  })
}

function eventsOf(lines: readonly CassetteLine[], { link }: OpenLine): Known[] {
  return lines.flatMap((line) => {
    const isEvent = line.kind === 'in' && line.link === link && line.to === undefined
    const known = isEvent ? knownFrom(tryDecode(frameOf(line))) : undefined
    return known ? [known] : []
  })
}
