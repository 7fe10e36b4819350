/** What a stand-in for an implementation answers, and what it was asked. */
import { type Frame, isOneBotError, type Self } from '@onebot.js/core'
import { decodeFrame, encodeLike } from '@onebot.js/core/frame'

/** A call as it was on the wire. */
export interface RecordedCall {
  action: string
  params: Record<string, unknown>
  /** V12: the account that it was for. */
  self: Self | undefined
}

/**
 * The `data` of an answer, or a function that gives it; what that throws becomes a failed answer. A generator
 * function answers in parts: the `data` of one for each `yield`.
 */
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

/** What an action came to; `isPart` where a generator function gave it. */
export type Outcome = { isPart: boolean } & (
  | { status: 'ok'; data: unknown }
  | { status: 'failed'; retcode: number; message: string }
)

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A call with the echo that its answer gives back. */
export interface EchoedCall {
  call: RecordedCall
  echo: unknown
}

/** A call frame read, with a way to answer in the same encoding. */
export interface ReadCall extends EchoedCall {
  frame(answer: object): Frame
}

/** Takes a decoded value for a call; nothing where it is none. */
export function asCall(value: unknown): EchoedCall | undefined {
  if (!isRecord(value) || typeof value.action !== 'string') return undefined
  const params = isRecord(value.params) ? value.params : {}
  const { self: raw, echo } = value
  const self: Self | undefined =
    isRecord(raw) && typeof raw.platform === 'string' && typeof raw.user_id === 'string'
      ? { platform: raw.platform, user_id: raw.user_id }
      : undefined
  return { call: { action: value.action, params, self }, echo }
}

/** Decodes a frame; nothing where it cannot be. */
export function tryDecode(frame: Frame): unknown {
  try {
    return decodeFrame(frame)
  } catch {
    return undefined
  }
}

/** Reads a call; nothing where the frame is none. */
export function readCall(frame: Frame): ReadCall | undefined {
  const read = asCall(tryDecode(frame))
  return read && { ...read, frame: (answer) => encodeLike(frame, answer) }
}

type Parts = AsyncIterable<unknown> | Iterable<unknown>

/** A generator, and not any other data that can be iterated over. */
const isParts = (value: unknown): value is Parts =>
  typeof value === 'object' &&
  value !== null &&
  (Symbol.asyncIterator in value || (Symbol.iterator in value && 'next' in value))

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

  /**
   * One outcome, or as many as the reply has parts.
   * @param failedCode the retcode for a reply that throws something without one
   */
  async *outcomes(call: RecordedCall, failedCode: number): AsyncGenerator<Outcome> {
    const reply = this.#replies.get(call.action)
    let isPart = false
    try {
      const data: unknown = typeof reply === 'function' ? await reply(call) : reply
      isPart = isParts(data)
      if (isParts(data)) for await (const part of data) yield { isPart, status: 'ok', data: part }
      else yield { isPart, status: 'ok', data }
    } catch (error) {
      if (isOneBotError(error)) throw error
      const retcode = error instanceof FailedReply ? error.retcode : failedCode
      const message = error instanceof Error ? error.message : String(error)
      yield { isPart, status: 'failed', retcode, message }
    }
  }
}
