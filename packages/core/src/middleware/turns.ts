/** Who of one account goes next: by priority, in turn between targets, and no faster than the buckets allow. */
import { Bucket, type Rate } from './bucket.js'

/** One call that wants to go. */
export interface Turn {
  /** The conversation that it writes to; `''` where that is not known, and it counts for the account alone. */
  readonly target: string
  /** Higher goes first. */
  readonly priority: number
  go(): void
  /** Others that are more important have taken its place. */
  refuse(): void
}

export interface TurnsOptions {
  perAccount?: Rate | undefined
  perTarget?: Rate | undefined
  maxWaiting: number
}

/** Targets whose buckets are kept before full ones are thrown away. */
const MANY = 1000
const LONGEST = 2 ** 31 - 1

export class Turns {
  readonly #options: TurnsOptions
  readonly #account: Bucket | undefined
  readonly #buckets = new Map<string, Bucket>()
  /** Those who wait for each target, the most important first; the target that was served last stands last. */
  readonly #lines = new Map<string, Turn[]>()
  #waiting = 0
  #sweepAt = MANY
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(options: TurnsOptions) {
    this.#options = options
    this.#account = options.perAccount && new Bucket('perAccount', options.perAccount)
  }

  /** Lets a call go, now or later; false where too many wait that are as important. */
  enter(turn: Turn): boolean {
    this.#pump()
    if (this.#waiting >= this.#options.maxWaiting && !this.#isFree(turn.target)) {
      const last = this.#leastImportant()
      if (last === undefined || last.priority >= turn.priority) return false
      this.leave(last)
      last.refuse()
    }
    const line = this.#lines.get(turn.target) ?? []
    const before = line.findLastIndex(({ priority }) => priority >= turn.priority)
    line.splice(before + 1, 0, turn)
    this.#lines.set(turn.target, line)
    this.#waiting++
    this.#pump()
    return true
  }

  /** It does not want to go any more. */
  leave(turn: Turn): void {
    const line = this.#lines.get(turn.target)
    const at = line?.indexOf(turn) ?? -1
    if (line === undefined || at === -1) return
    line.splice(at, 1)
    this.#waiting--
    if (line.length === 0) this.#lines.delete(turn.target)
    if (this.#waiting === 0) clearTimeout(this.#timer)
  }

  #isFree(target: string): boolean {
    const now = performance.now()
    return this.#waitOfAccount(now) === 0 && (this.#bucketOf(target)?.wait(now) ?? 0) === 0
  }

  #waitOfAccount(now: number): number {
    return this.#account?.wait(now) ?? 0
  }

  #leastImportant(): Turn | undefined {
    let least: Turn | undefined
    for (const line of this.#lines.values()) {
      const last = line.at(-1)
      if (last && (least === undefined || last.priority <= least.priority)) least = last
    }
    return least
  }

  /** Lets go whoever may. */
  #pump(): void {
    clearTimeout(this.#timer)
    const now = performance.now()
    while (this.#waiting > 0) {
      const wait = this.#waitOfAccount(now)
      if (wait > 0) return this.#arm(wait)
      const { turn, soonest } = this.#next(now)
      if (turn === undefined) return this.#arm(soonest)
      this.#account?.take(now)
      this.#bucketOf(turn.target)?.take(now)
      const line = this.#lines.get(turn.target)
      this.leave(turn)
      if (line && line.length > 0) {
        this.#lines.delete(turn.target)
        this.#lines.set(turn.target, line)
      }
      turn.go()
    }
  }

  /** The most important call whose target may be written to, else the time in ms until one may. */
  #next(now: number): { turn: Turn | undefined; soonest: number } {
    let turn: Turn | undefined
    let soonest = LONGEST
    for (const [target, [first]] of this.#lines) {
      const wait = this.#bucketOf(target)?.wait(now) ?? 0
      if (wait > 0) soonest = Math.min(soonest, wait)
      else if (first && (turn === undefined || first.priority > turn.priority)) turn = first
    }
    return { turn, soonest }
  }

  #arm(wait: number): void {
    this.#timer = setTimeout(() => this.#pump(), Math.min(Math.ceil(wait), LONGEST))
  }

  #bucketOf(target: string): Bucket | undefined {
    const { perTarget } = this.#options
    if (perTarget === undefined || target === '') return undefined
    const known = this.#buckets.get(target)
    if (known) return known
    if (this.#buckets.size >= this.#sweepAt) this.#sweep()
    const bucket = new Bucket('perTarget', perTarget)
    this.#buckets.set(target, bucket)
    return bucket
  }

  /** A full bucket is as good as a new one. */
  #sweep(): void {
    const now = performance.now()
    for (const [target, bucket] of this.#buckets) if (bucket.isFull(now)) this.#buckets.delete(target)
    this.#sweepAt = Math.max(MANY, this.#buckets.size * 2)
  }
}
