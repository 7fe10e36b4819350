/** Bad frames: one is dropped, many in a short time end the link, and both are told of now and then. */
export const BAD_FRAMES = { limit: 20, within: 10_000 } as const

/** Counts those of a link. */
export class BadFrames {
  #at: number[] = []

  /** @returns what this one is of those within the time */
  add(): 'first' | 'another' | 'last' {
    const now = performance.now()
    this.#at = this.#at.filter((at) => now - at < BAD_FRAMES.within)
    this.#at.push(now)
    if (this.#at.length >= BAD_FRAMES.limit) return 'last'
    return this.#at.length === 1 ? 'first' : 'another'
  }
}

const MINUTE = 60_000
const MAX_PEERS = 1000

/** Who was told of: a peer that sends nothing else and connects again and again must not fill the log. */
export class BadPeers {
  readonly #toldAt = new Map<string, number>()

  /** Whether this was not told of the peer within the last minute. */
  isNews(count: 'first' | 'last', peer: string): boolean {
    const key = `${count} ${peer}`
    const now = performance.now()
    if (now - (this.#toldAt.get(key) ?? Number.NEGATIVE_INFINITY) < MINUTE) return false
    if (this.#toldAt.size >= MAX_PEERS) this.#toldAt.clear()
    this.#toldAt.set(key, now)
    return true
  }
}
