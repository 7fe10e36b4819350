import type { DropReason, Frame } from '@onebot.js/core'

/** Characters of the frame that the message shows. */
const SHOWN = 200

/** Why `event()` or `message()` of the mock rejects: no listener got the event, because the app dropped it before. */
export class EventDropped extends Error {
  override readonly name = 'EventDropped'
  /** As it is counted in `app.status().counters.dropped`. */
  readonly reason: DropReason

  constructor(reason: DropReason, frame: Frame) {
    const text = typeof frame === 'string' ? frame : `${frame.length} bytes`
    super(`the app dropped the event (${reason}): ${text.slice(0, SHOWN)}${text.length > SHOWN ? '…' : ''}`)
    this.reason = reason
  }
}
