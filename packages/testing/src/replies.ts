/** What a stand-in for an implementation answers, and what it was asked. */
import { type Frame, isOneBotError, type Self } from '@onebot.js/core'
import { decodeFrame, encodeLike } from '@onebot.js/core/node'

/** A call as it was on the wire. */
export interface RecordedCall {
  action: string
  params: Record<string, unknown>
  /** V12: the account that it was for. */
  self: Self | undefined
}

/** The `data` of an answer, or a function that gives it; what that throws becomes a failed answer. */
export type Reply = object | string | number | boolean | null | ((call: RecordedCall) => unknown)

/** Throw it from a reply to answer with a retcode of your own. */
export class FailedReply extends Error {
  constructor(
    readonly retcode: number,
    message = '',
  ) {
    super(message)
  }
}

export type Outcome = { status: 'ok'; data: unknown } | { status: 'failed'; retcode: number; message: string }

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A call frame read, with its echo and a way to answer in the same encoding. */
export interface ReadCall {
  call: RecordedCall
  echo: unknown
  frame(answer: object): Frame
}

/** Reads a call; nothing where the frame is none. */
export function readCall(frame: Frame): ReadCall | undefined {
  const value = decodeFrame(frame)
  if (!isRecord(value) || typeof value.action !== 'string') return undefined
  const params = isRecord(value.params) ? value.params : {}
  const { self: raw, echo } = value
  const self: Self | undefined =
    isRecord(raw) && typeof raw.platform === 'string' && typeof raw.user_id === 'string'
      ? { platform: raw.platform, user_id: raw.user_id }
      : undefined
  return { call: { action: value.action, params, self }, echo, frame: (answer) => encodeLike(frame, answer) }
}

export class Replies {
  readonly #replies = new Map<string, Reply>()

  set(action: string, reply: Reply): void {
    this.#replies.set(action, reply)
  }

  get actions(): string[] {
    return [...this.#replies.keys()]
  }

  has(action: string): boolean {
    return this.#replies.has(action)
  }

  /** @param failedCode the retcode for a reply that throws something without one */
  async outcome(call: RecordedCall, failedCode: number): Promise<Outcome> {
    const reply = this.#replies.get(call.action)
    try {
      const data: unknown = typeof reply === 'function' ? await reply(call) : reply
      return { status: 'ok', data: data ?? null }
    } catch (error) {
      if (isOneBotError(error)) throw error
      const retcode = error instanceof FailedReply ? error.retcode : failedCode
      return { status: 'failed', retcode, message: error instanceof Error ? error.message : String(error) }
    }
  }
}
