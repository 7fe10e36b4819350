/** Between a call that brings parts and the reader who takes them. */

/** What a part costs beside its text. */
const OVERHEAD = 256

/** Roughly the bytes that a decoded value takes. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string' || value instanceof Uint8Array) return value.length
  if (typeof value !== 'object' || value === null) return 8
  let size = 0
  for (const [key, inner] of Object.entries(value)) size += key.length + sizeOf(inner)
  return size
}

type End = { readonly isGood: true } | { readonly isGood: false; readonly error: unknown }

interface Item {
  readonly part: unknown
  readonly size: number
  next: Item | undefined
}

export class PartQueue {
  #first: Item | undefined
  #last: Item | undefined
  #held = 0
  #end: End | undefined
  #wake: (() => void) | undefined
  #caughtUp: { promise: Promise<void>; resolve: () => void } | undefined

  /** Roughly the bytes that wait for the reader. */
  get held(): number {
    return this.#held
  }

  /** Resolves when the reader has taken all that is there. */
  add(part: unknown): Promise<void> {
    const item: Item = { part, size: OVERHEAD + sizeOf(part), next: undefined }
    if (this.#last) this.#last.next = item
    else this.#first = item
    this.#last = item
    this.#held += item.size
    this.#wake?.()
    this.#caughtUp ??= deferred()
    return this.#caughtUp.promise
  }

  /** No more comes; what is there is still read. The first end counts. */
  end(end: End): void {
    this.#end ??= end
    this.#wake?.()
  }

  /** The same, and nobody gets what is there. */
  fail(error: unknown): void {
    this.#end ??= { isGood: false, error }
    this.#empty()
    this.#wake?.()
  }

  /** The next part. @throws what ended it badly */
  async take(): Promise<{ readonly part: unknown } | undefined> {
    for (;;) {
      const first = this.#first
      if (first !== undefined) {
        this.#first = first.next
        this.#held -= first.size
        if (first.next === undefined) this.#empty()
        return first
      }
      if (this.#end) {
        if (this.#end.isGood) return undefined
        throw this.#end.error
      }
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
  }

  #empty(): void {
    this.#first = undefined
    this.#last = undefined
    this.#held = 0
    this.#caughtUp?.resolve()
    this.#caughtUp = undefined
  }
}

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve: () => void = () => {}
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}
