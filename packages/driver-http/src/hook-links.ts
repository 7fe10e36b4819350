/** The links of those who post: one for each peer, as long as it is among those that posted last. */
import { type DriverHost, type Link, LinkError, type LinkSink, type Peer } from '@onebot.js/core'

class HookLink implements Link {
  readonly shape = 'http'
  readonly sends = false
  readonly receives = true
  readonly peer: Peer
  /** It has posted since the map was last full. */
  isFresh = true
  isClosed = false
  sink: LinkSink | undefined
  readonly #onClose: (link: HookLink) => void

  constructor(peer: Peer, onClose: (link: HookLink) => void) {
    this.peer = peer
    this.#onClose = onClose
  }

  send(): never {
    const message = `${this.peer.id} only posts events; it has no address that could be called`
    throw new LinkError('NO_ROUTE', message, { delivered: 'no' })
  }

  close(): void {
    this.isClosed = true
    this.#onClose(this)
  }
}

export class HookLinks {
  readonly #links = new Map<string, HookLink>()
  readonly #max: number

  constructor(max: number) {
    this.#max = max
  }

  /** The sink of a peer; its link is opened with its first post. */
  sinkOf(host: DriverHost, peer: Peer): LinkSink {
    const known = this.#links.get(peer.id)
    if (known?.sink) {
      known.isFresh = true
      return known.sink
    }
    const link = new HookLink(peer, (closed) => {
      if (this.#links.get(peer.id) === closed) this.#links.delete(peer.id)
    })
    const sink = host.open(link)
    link.sink = sink
    // The core may turn a link away at once.
    if (!link.isClosed) this.#add(peer.id, link)
    return sink
  }

  closeAll(reason: string): void {
    const links = [...this.#links.values()]
    this.#links.clear()
    for (const link of links) end(link, reason)
  }

  #add(id: string, link: HookLink): void {
    this.#links.set(id, link)
    if (this.#links.size <= this.#max) return
    // Whoever posted since the last look gets another round; the first who did not goes.
    for (const [oldId, old] of this.#links) {
      this.#links.delete(oldId)
      if (!old.isFresh) return end(old, 'it posted nothing for longest when there were too many')
      old.isFresh = false
      this.#links.set(oldId, old)
    }
  }
}

function end({ sink }: HookLink, reason: string): void {
  sink?.closed(new LinkError('LINK_LOST', reason, { delivered: 'no' }))
}
