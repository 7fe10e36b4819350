/** Remembers events whose answer did not arrive: go-cqhttp sends them again, byte by byte. */
import { createHash } from 'node:crypto'

/** ms; go-cqhttp tries again after 1.5 s, three times by default. */
const REMEMBERED = 60_000
const MAX = 1000

const digest = (body: Uint8Array): string => createHash('sha256').update(body).digest('base64')

export class LostAnswers {
  readonly #at = new Map<string, number>()

  /** The other side went away before it was answered. */
  add(body: Uint8Array): void {
    const key = digest(body)
    this.#at.delete(key)
    this.#at.set(key, performance.now())
    const [oldest] = this.#at.keys()
    if (this.#at.size > MAX && oldest !== undefined) this.#at.delete(oldest)
  }

  /**
   * Whether this body comes again because its answer was lost. It is forgotten with that: the same body after an
   * answer that arrived is another event, as with two pokes.
   */
  take(body: Uint8Array): boolean {
    if (this.#at.size === 0) return false
    const key = digest(body)
    const at = this.#at.get(key)
    this.#at.delete(key)
    return at !== undefined && performance.now() - at < REMEMBERED
  }
}
