/** What a test lets go wrong. */
import type { Frame } from '@onebot.js/core'
import { FaultPlayer } from './fault-player.js'
import type { Failure, Rejection } from './test-implementation.js'

interface ArmedFailure extends Failure {
  /** Any where there is none. */
  action: string | undefined
}

interface Delay {
  ms: number
  isUsed: boolean
}

/** What a rejection does: an HTTP status, or an end without one. */
export type Refusal = number | 'close'

const ofAction = (action: string | undefined): string => (action === undefined ? '' : `'${action}'`)

export class Controls {
  readonly faults = new FaultPlayer()
  #failures: ArmedFailure[] = []
  /** By action; that of any has no name. */
  readonly #delays = new Map<string | undefined, Delay>()
  readonly #late = new Map<ReturnType<typeof setTimeout>, (isOver: boolean) => void>()
  readonly #garbage: (Frame | undefined)[] = []
  readonly #refusals: Refusal[] = []

  failNext(action: string | undefined, failure: Failure): void {
    this.#failures.push({ action, ...failure })
  }

  /** The failure that was set for this call, if any. */
  takeFailure(action: string): Failure | undefined {
    const failure = this.#failures.find((each) => each.action === undefined || each.action === action)
    this.#failures = this.#failures.filter((each) => each !== failure)
    return failure
  }

  delay(action: string | undefined, ms: number): void {
    if (ms > 0) this.#delays.set(action, { ms, isUsed: false })
    else this.#delays.delete(action)
  }

  /** Resolves when the answer may go out: false where it is stopped before. Nothing where it may go at once. */
  late(action: string): Promise<boolean> | undefined {
    const delay = this.#delays.get(action) ?? this.#delays.get(undefined)
    if (delay === undefined) return undefined
    delay.isUsed = true
    return this.wait(delay.ms)
  }

  /** Resolves after so many ms: false where it is stopped before. */
  wait(ms: number): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#late.delete(timer)
        resolve(true)
      }, ms)
      this.#late.set(timer, resolve)
    })
  }

  garble(frame: Frame | undefined): void {
    this.#garbage.push(frame)
  }

  /** What goes out in place of a frame. */
  outgoing(frame: Frame): Frame {
    if (this.#garbage.length === 0) return frame
    return this.#garbage.shift() ?? frame.slice(0, Math.floor(frame.length / 2))
  }

  reject({ status = 503, times = 1 }: Rejection): void {
    for (let i = 0; i < times; i++) this.#refusals.push(status)
  }

  takeRefusal(): Refusal | undefined {
    return this.faults.takeRefusal() ?? this.#refusals.shift()
  }

  /** What was set and did nothing. */
  unused(): string[] {
    return [
      ...this.faults.missing,
      ...this.#failures.map(({ action }) => `failNext(${ofAction(action)}) failed no call`),
      ...[...this.#delays]
        .filter(([, { isUsed }]) => !isUsed)
        .map(
          ([action, { ms }]) =>
            `delay(${action === undefined ? '' : `'${action}', `}${ms}) delayed no answer`,
        ),
      ...this.#garbage.map(() => 'garble() garbled nothing'),
      ...this.#refusals.map(
        (status) => `reject({ status: ${status === 'close' ? `'close'` : status} }) turned nothing away`,
      ),
    ]
  }

  /** Answers that are late do not come any more. */
  stop(): void {
    this.faults.stop()
    for (const [timer, settle] of this.#late) {
      clearTimeout(timer)
      settle(false)
    }
    this.#late.clear()
  }
}
