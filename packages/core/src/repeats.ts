/** Recognises an event that has come already by another link of its account. */
import type { Fields } from './fields.js'
import type { Protocol } from './protocol.js'

/** So many events with an id are remembered for each account. */
const REMEMBERED = 128
/** A power of two, and far more than what is remembered, so that hardly two ids share one. */
const MARKS = 2048
/** So many kinds of events without an id, while an account has several sources. */
const LIKENESSES = 512

/** How often events that look alike came by each link. */
interface Likeness {
  readonly counts: Map<number, number>
  dispatched: number
}

/**
 * Tells of most ids in one look that they are new, where a search through all takes ten times as long. Two ids may
 * share a mark, and texts, which are rare, all do.
 */
class Marks {
  readonly #counts = new Uint8Array(MARKS)

  has(id: string | number): boolean {
    return this.#counts[markOf(id)] !== 0
  }

  change(id: string | number, by: 1 | -1): void {
    this.#counts[markOf(id)] = (this.#counts[markOf(id)] ?? 0) + by
  }
}

const markOf = (id: string | number): number => (typeof id === 'number' ? id & (MARKS - 1) : 0)

/** One route may send the ids as texts that another one sends as numbers. */
function asNumber(id: string): string | number {
  const number = Number(id)
  return String(number) === id ? number : id
}

export class Repeats {
  /** Numbers where they can be, which are found fast. */
  readonly #ids: (string | number)[] = []
  readonly #times: unknown[] = []
  readonly #links: number[] = []
  /** Made when the ids are asked for. */
  #marks: Marks | undefined
  #next = 0
  /** So many events are still compared after a link has come: the ones before it may come again. */
  #watched = 0
  readonly #alike = new Map<string, Likeness>()

  /** Another link brings events of the account. */
  watch(): void {
    this.#watched = REMEMBERED
  }

  /**
   * Whether the event came before by another link; where `mayRetry`, by the same one as well.
   * @param hasRivals whether the account has another source at this time
   * @param mayRetry whether the other side sends again what it does not see answered, as HTTP POST does
   */
  isRepeat(protocol: Protocol, event: Fields, link: number, hasRivals: boolean, mayRetry: boolean): boolean {
    const given = protocol.eventId(event)
    if (given === undefined) return hasRivals && this.#isAlike(protocol.likeness(event), link)
    const id = typeof given === 'number' ? given : asNumber(given)
    if (hasRivals) this.#watched = REMEMBERED
    if (this.#watched > 0 || mayRetry) {
      if (this.#watched > 0) this.#watched--
      if (this.#isKnown(id, event.time, mayRetry ? undefined : link)) return true
    }
    const oldest = this.#ids[this.#next]
    if (oldest !== undefined) this.#marks?.change(oldest, -1)
    this.#marks?.change(id, 1)
    this.#ids[this.#next] = id
    this.#times[this.#next] = event.time
    this.#links[this.#next] = link
    this.#next = (this.#next + 1) % REMEMBERED
    return false
  }

  #marked(): Marks {
    const marks = new Marks()
    for (const id of this.#ids) marks.change(id, 1)
    return marks
  }

  /** By time as well, because some implementations count from 1 again when they start. */
  #isKnown(id: string | number, time: unknown, exceptBy: number | undefined): boolean {
    this.#marks ??= this.#marked()
    if (!this.#marks.has(id)) return false
    for (let at = this.#ids.indexOf(id); at !== -1; at = this.#ids.indexOf(id, at + 1)) {
      if (this.#times[at] === time && this.#links[at] !== exceptBy) return true
    }
    return false
  }

  /**
   * Two pokes within a second look alike and are two events. So the n-th that one link brings is the n-th of the
   * other link, and is new only where no link has brought that many.
   */
  #isAlike(key: string, link: number): boolean {
    const alike = this.#alike.get(key) ?? { counts: new Map<number, number>(), dispatched: 0 }
    if (alike.dispatched === 0) {
      this.#alike.set(key, alike)
      const [oldest] = this.#alike.keys()
      if (this.#alike.size > LIKENESSES && oldest !== undefined) this.#alike.delete(oldest)
    }
    const count = (alike.counts.get(link) ?? 0) + 1
    alike.counts.set(link, count)
    if (count <= alike.dispatched) return true
    alike.dispatched++
    return false
  }
}
