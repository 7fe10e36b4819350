/** How an event came over HTTP. */
import type { Arrival, DropReason } from '@onebot.js/core'

/** Who has sent an event. */
export interface Sender {
  /** Called when the other side has shown who it is. */
  admitted?(): void
  /** Aborted when the other side no longer waits. */
  readonly signal?: AbortSignal | undefined
}

/** A class, because V8 makes a hidden class for each object that is written with an accessor. */
export class PostArrival implements Arrival {
  readonly answerWithin: number
  readonly repeated: boolean
  droppedFor: DropReason | undefined
  readonly #sender: Sender

  constructor(answerWithin: number, repeated: boolean, sender: Sender) {
    this.answerWithin = answerWithin
    this.repeated = repeated
    this.#sender = sender
  }

  /** Asked for only by who waits: most events are answered at once. */
  get signal(): AbortSignal | undefined {
    return this.#sender.signal
  }

  dropped(reason: DropReason): void {
    this.droppedFor = reason
  }
}
