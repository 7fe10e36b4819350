/** The controls that all stand-ins share. */
import type { Frame } from '@onebot.js/core'
import {
  checkAction,
  checkEvent,
  checkFailure,
  checkFrame,
  checkMessage,
  checkMs,
  checkNextAction,
  checkRefusal,
  checkRejection,
} from './checks.js'
import type { Breakable } from './fault-player.js'
import type { FaultOptions, FaultStep } from './faults.js'
import { Implementation } from './implementation.js'
import type { FakeImplementationOptions } from './options.js'
import type { MessageSpec } from './raw-event.js'
import type { RecordedCall, Reply } from './replies.js'
import type { Failure, NextActionOptions, Rejection, TestImplementation } from './test-implementation.js'
import type { PostAnswer, QuickOperation } from './transport.js'

/** @typeParam A what comes back for an event */
export abstract class PlayedImplementation<A extends PostAnswer | undefined> implements TestImplementation {
  protected readonly implementation: Implementation

  constructor(options: FakeImplementationOptions) {
    this.implementation = new Implementation(options)
  }

  get calls(): RecordedCall[] {
    return this.implementation.book.calls
  }

  get quickOperations(): readonly QuickOperation[] {
    return this.implementation.quickOperations
  }

  event(raw: object | string): Promise<A> {
    checkEvent(raw)
    return this.#send(this.implementation.event(raw))
  }

  message(spec: MessageSpec): Promise<A> {
    checkMessage(spec)
    return this.#send(this.implementation.message(spec))
  }

  onAction(action: string, reply: Reply): this {
    checkAction('onAction()', action)
    this.implementation.onAction(action, reply)
    return this
  }

  nextAction(action?: string, options: NextActionOptions = {}): Promise<RecordedCall> {
    if (action !== undefined) checkAction('nextAction()', action)
    checkNextAction(options)
    return this.implementation.book.next(action, options)
  }

  ignore(action: string): this {
    checkAction('ignore()', action)
    this.implementation.ignore(action)
    return this
  }

  failNext(first?: string | Failure, second?: Failure): this {
    const [action, failure = {}] = typeof first === 'string' ? [first, second] : [undefined, first]
    if (action !== undefined) checkAction('failNext()', action)
    checkFailure(failure)
    this.implementation.controls.failNext(action, failure)
    return this
  }

  delay(action: string, ms: number): this
  delay(ms: number): this
  delay(...given: [ms: number] | [action: string, ms: number]): this {
    const [action, ms] = given.length === 1 ? [undefined, given[0]] : given
    if (action !== undefined) checkAction('delay()', action)
    checkMs('delay()', ms)
    this.implementation.controls.delay(action, ms)
    return this
  }

  garble(frame?: Frame): this {
    checkFrame('garble()', frame)
    this.implementation.controls.garble(frame)
    return this
  }

  reject(rejection: Rejection = {}): this {
    checkRejection(rejection)
    checkRefusal('reject()', rejection.status, rejection.times)
    this.implementation.controls.reject(rejection)
    return this
  }

  faults(steps: readonly FaultStep[], options?: FaultOptions): Promise<void> {
    return this.implementation.controls.faults.play(steps, this.link(), options)
  }

  assertIdle(): void {
    const leaks = [...this.open(), ...this.implementation.leaks()]
    if (leaks.length === 0) return
    throw new Error(`the implementation is not idle:\n${leaks.map((leak) => `- ${leak}`).join('\n')}`)
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.stop()
  }

  abstract connect(): Promise<void>
  abstract connected(): Promise<void>
  abstract drop(): void
  abstract stop(): Promise<void>
  /** Sends a frame where events go. */
  abstract send(frame: Frame): Promise<A>
  /** What is open, or waited for. */
  protected abstract open(): string[]
  /** What a fault script breaks. */
  protected abstract link(): Breakable

  /** A message event of so many bytes. */
  protected padded(bytes: number): string {
    return this.implementation.message({ text: '' }).padEnd(bytes)
  }

  #send(frame: string): Promise<A> {
    const { controls } = this.implementation
    return controls.faults.send(frame, (each) => this.send(controls.outgoing(each)))
  }
}
