/** One call under way, from its sending to its end. */
import type { Account } from './account.js'
import type { Dispatch } from './calling.js'
import type { CallState } from './driver.js'
import type { OneBotError } from './errors.js'
import type { Session } from './session.js'

export class PendingCall implements CallState {
  /** What its answer is known by. */
  echo = ''
  /** Where it stands among the calls under way. */
  place = -1
  /** The link that carries it. */
  session: Session | undefined
  timer: ReturnType<typeof setTimeout> | undefined
  onAbort: (() => void) | undefined
  /** When it ends without an answer, in ms of `performance.now()`. */
  deadline = 0
  /** Lets go of whoever holds a part of its answer back. */
  release: (() => void) | undefined
  /** Its link has ended, and it waits for the answer on a newer one. */
  isOrphan = false
  /** Its link has it, and has not let it go yet. */
  isWaiting = false
  hasEnded = false

  constructor(
    readonly dispatch: Dispatch,
    /** ms that it may take. */
    readonly timeout: number,
    readonly resolve: (data: unknown) => void,
    readonly reject: (error: OneBotError) => void,
  ) {}

  get action(): string {
    return this.dispatch.action
  }

  get isProbe(): boolean {
    return this.account === undefined
  }

  /** What is to be said of it, should it end without an answer. */
  get outcome(): 'not-sent' | 'unknown' {
    return this.session === undefined || this.isWaiting ? 'not-sent' : 'unknown'
  }

  /** None for probes, which only their own link may answer. */
  get account(): Account | undefined {
    return this.dispatch.account
  }
}
