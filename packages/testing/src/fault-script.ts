/** Plays a fault script, one step after the other; all of it at once where nothing has to be waited for. */
import { describeStep, type Fault, type FaultStep } from './faults.js'

/** What a script does to a link. */
export interface FaultyLink {
  drop(): void
  /** Neither reads nor sends on the connections of now. */
  freeze(): void
  /** Resolves when an event of so many bytes is sent. */
  oversize(bytes: number): Promise<unknown>
  /** Resolves when so many links have come up and were cut. */
  storm(times: number): Promise<void>
}

type Of<F extends Fault['fault']> = Extract<FaultStep, { fault: F }>

/** What becomes of the answer to a call. */
export type AnswerFault = Of<'late'> | Of<'no-echo'>

/** An event on its way out, and what sends it. */
type Outgoing<T> = (frame: string) => T

export class FaultScript {
  readonly #steps: readonly FaultStep[]
  readonly #link: FaultyLink
  readonly #settle: (error?: Error) => void
  #at = 0
  /** What the step still waits for, or still does. */
  #left = 0
  #isWaiting = true
  #timer: ReturnType<typeof setTimeout> | undefined
  #held: (() => void)[] = []

  /** @param settle is called once, when all steps are played or one failed */
  constructor(steps: readonly FaultStep[], link: FaultyLink, settle: (error?: Error) => void) {
    this.#steps = steps
    this.#link = link
    this.#settle = settle
  }

  /** The steps that were not played. */
  get missing(): string[] {
    const rest = this.#steps.slice(this.#at)
    return rest.map((step, i) => `${describeStep(step, this.#at + i)}, was not played`)
  }

  start(): void {
    this.#enter()
  }

  /** Plays no more. What is held back goes out. */
  stop(): void {
    clearTimeout(this.#timer)
    this.#isWaiting = true
    this.#left = 0
    for (const release of this.#held.splice(0)) release()
  }

  /** An event is to be sent. */
  send<T>(frame: string, send: Outgoing<Promise<T>>): Promise<T> {
    const step = this.#doing()
    if (step?.fault === 'reorder') return this.#hold(frame, send)
    const sent = send(step?.fault === 'garble' ? frame.slice(0, Math.floor(frame.length / 2)) : frame)
    // The first one is heard of.
    if (step?.fault === 'duplicate') send(frame).catch(() => {})
    if (step?.fault === 'duplicate' || step?.fault === 'garble') this.#next()
    else this.#count('events')
    return sent
  }

  /** A call came in: what becomes of its answer. `answered` is to be called when that is out. */
  called(): AnswerFault | undefined {
    const step = this.#doing()
    if (step?.fault === 'late' || step?.fault === 'no-echo') {
      // The step is over with its answer; the calls until then are answered as ever.
      this.#isWaiting = true
      this.#left = 0
      return step
    }
    this.#count('calls')
    return undefined
  }

  answered(fault: AnswerFault): void {
    if (this.#steps[this.#at] === fault) this.#next()
  }

  /** The bot comes: how it is turned away. */
  takeRefusal(): number | 'close' | undefined {
    const step = this.#doing()
    if (step?.fault !== 'reject') return undefined
    if (--this.#left === 0) this.#next()
    return step.status ?? 503
  }

  /** The step whose turn it is, where it does something. */
  #doing(): FaultStep | undefined {
    return this.#isWaiting ? undefined : this.#steps[this.#at]
  }

  #enter(): void {
    const step = this.#steps[this.#at]
    if (step === undefined) return this.#settle()
    const { after } = step
    this.#isWaiting = true
    if (after === undefined) return this.#begin(step)
    if ('events' in after) this.#left = after.events
    else if ('calls' in after) this.#left = after.calls
    else this.#timer = setTimeout(() => this.#begin(step), after.ms)
  }

  #count(what: 'events' | 'calls'): void {
    const step = this.#steps[this.#at]
    if (!this.#isWaiting || step?.after === undefined || !(what in step.after)) return
    if (this.#left > 0 && --this.#left === 0) this.#begin(step)
  }

  #begin(step: FaultStep): void {
    this.#isWaiting = false
    try {
      switch (step.fault) {
        case 'drop':
          this.#link.drop()
          return this.#next()
        case 'half-open':
          this.#link.freeze()
          return this.#next()
        case 'oversize':
          return this.#await(this.#link.oversize(step.bytes))
        case 'storm':
          return this.#await(this.#link.storm(step.times))
        case 'reorder':
          this.#left = step.events ?? 2
          return
        case 'reject':
          this.#left = step.times ?? 1
      }
    } catch (error) {
      this.#fail(error)
    }
  }

  /** The step is over when that is done. */
  #await(done: Promise<unknown>): void {
    const at = this.#at
    done.then(
      () => this.#at === at && !this.#isWaiting && this.#next(),
      (error) => this.#at === at && !this.#isWaiting && this.#fail(error),
    )
  }

  #next(): void {
    this.#at++
    this.#enter()
  }

  #fail(error: unknown): void {
    const step = this.#steps[this.#at]
    this.#isWaiting = true
    this.#left = 0
    if (step) this.#settle(new Error(`${describeStep(step, this.#at)}, failed`, { cause: error }))
  }

  #hold<T>(frame: string, send: Outgoing<Promise<T>>): Promise<T> {
    const sent = new Promise<T>((resolve, reject) => {
      this.#held.unshift(() => send(frame).then(resolve, reject))
    })
    if (--this.#left === 0) {
      for (const release of this.#held.splice(0)) release()
      this.#next()
    }
    return sent
  }
}
