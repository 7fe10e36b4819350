/** Counts how events differ from the tables, and says what is worth telling: each place once for an implementation. */
import type { Counters } from '../counters.js'
import { excerpt } from '../redact.js'
import type { Difference } from './difference.js'

/** A peer may make up kinds and names without end. */
const MAX_TOLD = 1000

export class Drift {
  readonly #counters: Pick<Counters, 'differ'>
  readonly #told = new Set<string>()

  constructor(counters: Pick<Counters, 'differ'>) {
    this.#counters = counters
  }

  /**
   * @param implementation nothing while it is not known: then the account stands for it
   * @returns those that were not told of yet
   */
  news(
    implementation: string | undefined,
    account: string,
    differences: readonly Difference[],
  ): Difference[] {
    return differences.filter(({ kind, place }) => {
      const where = `${excerpt(kind)} ${place}`
      this.#counters.differ(where)
      const ofAccount = `account ${account} ${where}`
      const key = implementation === undefined ? ofAccount : `${excerpt(implementation)} ${where}`
      if (this.#told.has(key) || this.#told.has(ofAccount) || this.#told.size >= MAX_TOLD) return false
      this.#told.add(key)
      return true
    })
  }
}
