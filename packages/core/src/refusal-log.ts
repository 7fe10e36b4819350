import type { Admission } from './driver.js'
import type { Logger } from './logger.js'
import { excerpt } from './redact.js'

const MINUTE = 60_000
const MAX_PEERS = 1000

/** One line for a refused peer and reason per minute, with a count: some implementations dial without a pause. */
export class RefusalLog {
  readonly #log: Logger
  readonly #seen = new Map<string, { at: number; more: number }>()

  constructor(log: Logger) {
    this.#log = log
  }

  add(address: string | undefined, { code, reason, hint }: Admission & { ok: false }): void {
    const key = `${code} ${address}`
    const seen = this.#seen.get(key)
    const now = performance.now()
    if (seen && now - seen.at < MINUTE) {
      seen.more++
      return
    }
    if (!seen && this.#seen.size >= MAX_PEERS) this.#seen.clear()
    this.#seen.set(key, { at: now, more: 0 })
    const again = seen?.more ? ` (${seen.more} more times in the last minute)` : ''
    const from = address ? ` from ${excerpt(address)}` : ''
    this.#log.warn(
      `[${code}] a connection${from} was refused: ${reason}${again}\n  ${hint.replace('\n', '\n  ')}`,
    )
  }
}
