import { isOneBotError, OneBotError } from '../errors.js'
import type { Resume } from './options.js'

type Code = 'TRANSFER_INCOMPLETE' | 'TRANSFER_MALFORMED' | 'CHECKSUM_MISMATCH'

/** Where a transfer stands. */
export interface Standing {
  /** Bytes that are through. */
  readonly bytes: number
  readonly total?: number | undefined
  readonly resume?: Resume | undefined
}

/** An upload or a download that ended after it had begun. `cause` is what ended it. */
export class TransferError extends OneBotError {
  override readonly name = 'TransferError'
  /** Bytes that were through. */
  readonly bytes: number
  /** Bytes of the file, where that is known. */
  readonly total: number | undefined
  /** Give it to the same function to go on from there. Undefined where only a new start helps. */
  readonly resume: Resume | undefined

  constructor(code: Code, message: string, standing: Standing, cause?: unknown) {
    const { bytes, total, resume } = standing
    const outcome = isOneBotError(cause) ? cause.outcome : undefined
    super(code, `${message} (after ${bytes}${total === undefined ? '' : ` of ${total}`} bytes)`, {
      cause,
      ...(outcome && { outcome }),
    })
    this.bytes = bytes
    this.total = total
    this.resume = resume
  }
}

/** They say by themselves what happened, and nothing is left to go on with. */
const isFinal = ({ code }: OneBotError): boolean => code === 'CALL_ABORTED' || code === 'STREAM_OVERFLOW'

const isCallEnd = (error: unknown): error is OneBotError =>
  isOneBotError(error) && error.outcome !== undefined && !isFinal(error)

/** What ends a transfer in which something was thrown: where a call failed after it had begun, where it stands. */
export function interrupted(thrown: unknown, standing: Standing): unknown {
  const hasBegun = standing.bytes > 0 || standing.resume !== undefined
  if (thrown instanceof TransferError || !isCallEnd(thrown) || !hasBegun) return thrown
  // Who said no to a chunk will say no again.
  const resume = thrown.outcome === 'failed' ? undefined : standing.resume
  const message = `the transfer was interrupted: ${thrown.shortMessage}`
  return new TransferError('TRANSFER_INCOMPLETE', message, { ...standing, resume }, thrown)
}
