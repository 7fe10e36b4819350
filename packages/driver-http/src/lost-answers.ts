/** Remembers events whose answer did not arrive: go-cqhttp sends them again, byte by byte, and gets the same answer. */
import { createHash } from 'node:crypto'
import type { HttpAnswer } from './answers.js'

/** ms; go-cqhttp tries again after 1.5 s, three times by default. */
const REMEMBERED = 60_000
const MAX = 1000

const digest = (body: Uint8Array): string => createHash('sha256').update(body).digest('base64')

export class LostAnswers {
  readonly #lost = new Map<string, { at: number; answer: HttpAnswer }>()

  /** The other side went away before it was answered. */
  add(body: Uint8Array, answer: HttpAnswer): void {
    const key = digest(body)
    this.#lost.delete(key)
    this.#lost.set(key, { at: performance.now(), answer })
    const [oldest] = this.#lost.keys()
    if (this.#lost.size > MAX && oldest !== undefined) this.#lost.delete(oldest)
  }

  /**
   * The answer of a body that comes again because it was lost. It is forgotten with that: the same body after an
   * answer that arrived is another event, as with two pokes.
   */
  take(body: Uint8Array): HttpAnswer | undefined {
    if (this.#lost.size === 0) return undefined
    const key = digest(body)
    const lost = this.#lost.get(key)
    this.#lost.delete(key)
    return lost && performance.now() - lost.at < REMEMBERED ? lost.answer : undefined
  }
}
