/**
 * What happened, by stable names. At any time
 * `frames = events.dispatched + answers.settled + answers.parts + the sum of dropped`.
 */
export interface CounterSnapshot {
  /** Frames that came in. */
  frames: number
  events: { dispatched: number }
  answers: { settled: number; parts: number }
  /** What was not dispatched, by reason. */
  dropped: Readonly<Record<string, number>>
  /**
   * How often events differed from the standard and the known implementations, by kind and place; delivered all
   * the same unless `validation` is `'strict'`.
   */
  drift: Readonly<Record<string, number>>
  /** How calls ended. */
  calls: { ok: number; failed: number; notSent: number; unknown: number }
  /** Handshakes that were turned away, by code. */
  refused: Readonly<Record<string, number>>
  /** Ids that turned out to be other names of a known account. */
  aliases: number
  /** Accounts whose link was replaced by a newer one. */
  replaced: number
}

/** A peer may make up kinds without end: those above it are counted together. */
const MAX_DRIFTS = 500
const OTHER_DRIFTS = 'others'

export class Counters {
  frames = 0
  dispatched = 0
  settled = 0
  parts = 0
  ok = 0
  failed = 0
  notSent = 0
  unknown = 0
  aliases = 0
  replaced = 0
  readonly #dropped = new Map<string, number>()
  readonly #refused = new Map<string, number>()
  readonly #drift = new Map<string, number>()

  drop(reason: DropReason): void {
    this.#dropped.set(reason, (this.#dropped.get(reason) ?? 0) + 1)
  }

  differ(where: string): void {
    const key = this.#drift.has(where) || this.#drift.size < MAX_DRIFTS ? where : OTHER_DRIFTS
    this.#drift.set(key, (this.#drift.get(key) ?? 0) + 1)
  }

  refuse(code: string): void {
    this.#refused.set(code, (this.#refused.get(code) ?? 0) + 1)
  }

  snapshot(): CounterSnapshot {
    const { frames, dispatched, settled, parts, ok, failed, notSent, unknown, aliases, replaced } = this
    return {
      frames,
      events: { dispatched },
      answers: { settled, parts },
      dropped: Object.fromEntries(this.#dropped),
      drift: Object.fromEntries(this.#drift),
      calls: { ok, failed, notSent, unknown },
      refused: Object.fromEntries(this.#refused),
      aliases,
      replaced,
    }
  }
}

/** Why a frame was not dispatched. */
export type DropReason =
  // Frames that are not OneBot
  | 'bad_json'
  | 'bad_msgpack'
  | 'too_deep'
  | 'binary_frame'
  | 'not_an_object'
  | 'unknown_frame'
  | 'other_version'
  // Events that have no place to go
  | 'no_self'
  | 'self_not_allowed'
  | 'too_many_accounts'
  | 'replaced_link'
  | 'duplicate'
  | 'secondary_route'
  | 'overflow'
  | 'middleware'
  | 'invalid'
  | 'lane_overflow'
  | 'too_old'
  | 'stopping'
  | 'after_close'
  // Answers that settle no call
  | 'answer_without_echo'
  | 'answer_echo_type'
  | 'answer_unknown'
  | 'answer_late'
  | 'answer_double'
  | 'answer_foreign'
  // A failure of this library or of a driver
  | 'internal_error'
