/** The events that wait for `get_latest_events` of V12; when there are too many, the oldest go. */
import type { Frame } from '@onebot.js/core'
import { FailedReply, type RecordedCall, tryDecode } from './replies.js'
import { sleep } from './sleep.js'
import { Waiters } from './waiters.js'

const BAD_PARAM = 10_003

/** A number that is not negative; 0 where it is missing. */
function amount({ params }: RecordedCall, name: string): number {
  const value = params[name] ?? 0
  if (typeof value === 'number' && value >= 0) return value
  throw new FailedReply(BAD_PARAM, `参数 \`${name}\` 错误`)
}

export class LatestEvents {
  readonly #size: number
  readonly #msPerUnit: number
  readonly #arrivals = new Waiters<void>()
  #events: unknown[] = []

  /** @param unit of the timeout that a bot asks with */
  constructor(size: number, unit: 's' | 'ms') {
    this.#size = size
    this.#msPerUnit = unit === 's' ? 1000 : 1
  }

  add(frame: Frame): void {
    const event = tryDecode(frame)
    if (event === undefined) return
    this.#events = [...this.#events, event].slice(-this.#size)
    this.#arrivals.tell()
  }

  /** Answers at once where there are events or no timeout is asked for. */
  async take(call: RecordedCall): Promise<unknown[]> {
    const limit = amount(call, 'limit')
    const timeout = amount(call, 'timeout') * this.#msPerUnit
    if (this.#events.length === 0 && timeout > 0) {
      const over = new AbortController()
      await Promise.race([this.#arrivals.next('an event'), sleep(timeout, over.signal)])
      over.abort()
    }
    return this.#events.splice(0, limit || this.#events.length)
  }

  /** Answers whoever waits. */
  release(): void {
    this.#arrivals.tell()
  }
}
