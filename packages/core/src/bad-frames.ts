/** Counts the bad frames of a link: one is dropped, many in a short time end the link. */
export const BAD_FRAMES = { limit: 20, within: 10_000 } as const

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
