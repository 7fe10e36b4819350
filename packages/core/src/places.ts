/**
 * Things that come and go, each at a numbered place that is used again. A Map or a Set makes a new table every so many
 * additions, and what stood in an old one is kept alive by it until the garbage collector looks at the old objects.
 */
export class Places<T> {
  readonly #things: (T | undefined)[] = []
  readonly #free: number[] = []

  get size(): number {
    return this.#things.length - this.#free.length
  }

  /** @returns the place that it has until it is removed */
  add(thing: T): number {
    const place = this.#free.pop() ?? this.#things.length
    this.#things[place] = thing
    return place
  }

  at(place: number): T | undefined {
    return this.#things[place]
  }

  remove(place: number): void {
    if (this.#things[place] === undefined) return
    this.#things[place] = undefined
    this.#free.push(place)
  }

  /** In no order. What is removed meanwhile is left out. */
  *[Symbol.iterator](): Generator<T, void> {
    for (const thing of this.#things) if (thing !== undefined) yield thing
  }
}
