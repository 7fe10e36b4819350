import { type ErrorCode, hintOf, type Side } from './hints.js'
import type { KnownImplementation } from './quirks.js'
import { redact } from './redact.js'
import type { KnownOfAction } from './unsupported.js'

export type { ErrorCode, Side } from './hints.js'

/**
 * What became of a call that did not succeed. `failed`: the implementation said no. `not-sent`: nothing left this
 * process, so trying again is safe. `unknown`: it may have been carried out.
 */
export type Outcome = 'failed' | 'not-sent' | 'unknown'

/** A code of ours, or one of a driver that somebody else wrote. */
type Code = ErrorCode | (string & {})

const BRAND = Symbol.for('onebot.js.error')
const DOCS = 'https://github.com/onebotjs/onebot.js/blob/main/docs/en/errors.md'

/** What every error of the library tells. Match on `code`: it is stable, and two copies of the library share it. */
export class OneBotError extends Error {
  override readonly name: string = 'OneBotError'
  readonly code: Code
  /** Which side failed. */
  readonly side: Side
  /** What went wrong, in one sentence, without the hint. */
  readonly shortMessage: string
  /** What to change, in English. */
  readonly hint: string
  /** What to change, in Chinese. */
  readonly hintZh: string
  /** Where the documentation explains the code. */
  readonly docs: string
  /** Set where the error ends a call. */
  readonly outcome?: Outcome
  readonly [BRAND] = true

  /**
   * @param options `details`: lines of the message below the first one, shown as they are. They must hold no secret
   * that is in use.
   */
  constructor(
    code: Code,
    shortMessage: string,
    options: { cause?: unknown; outcome?: Outcome; details?: readonly string[] } = {},
  ) {
    const { side, en, zh } = hintOf(code)
    const short = redact(shortMessage)
    const details = (options.details ?? []).map((line) => `\n  ${line}`).join('')
    const docs = `${DOCS}#${code.toLowerCase()}`
    super(
      `[${code}] ${short}${details}\n  Fix: ${en}\n  处理：${zh}\n  Docs: ${docs}`,
      options.cause === undefined ? undefined : { cause: options.cause },
    )
    this.code = code
    this.side = side
    this.shortMessage = short
    this.hint = en
    this.hintZh = zh
    this.docs = docs
    if (options.outcome) this.outcome = options.outcome
  }
}

/** Whether a value is an error of this library, of whichever copy of it. */
export function isOneBotError(value: unknown): value is OneBotError {
  return typeof value === 'object' && value !== null && BRAND in value
}

/** Options or arguments that cannot work. Thrown before anything is opened. */
export class ConfigError extends OneBotError {
  override readonly name = 'ConfigError'
}

/** A link could not carry something, or ended. */
export class LinkError extends OneBotError {
  override readonly name = 'LinkError'
  /** Whether the frame may have reached the other side. */
  readonly delivered: 'no' | 'maybe'
  /** The HTTP status or WebSocket close code, where there is one. */
  readonly status?: number

  constructor(
    code: Code,
    shortMessage: string,
    options: { delivered: 'no' | 'maybe'; status?: number; cause?: unknown },
  ) {
    super(code, shortMessage, {
      cause: options.cause,
      outcome: options.delivered === 'no' ? 'not-sent' : 'unknown',
    })
    this.delivered = options.delivered
    if (options.status !== undefined) this.status = options.status
  }
}

/** Whether a value is a {@link LinkError}, of whichever copy: a driver may have brought its own. */
export function isLinkError(value: unknown): value is LinkError {
  return isOneBotError(value) && 'delivered' in value
}

/** A call that ended without an answer: timeout, abort, app stopped, or an answer that is none. */
export class CallError extends OneBotError {
  override readonly name: string = 'CallError'
  readonly action: string

  constructor(
    code: Code,
    shortMessage: string,
    options: { action: string; outcome: Outcome; cause?: unknown; details?: readonly string[] },
  ) {
    super(code, shortMessage, options)
    this.action = options.action
  }
}

/** No answer came in time. The action may have been carried out: see {@link OneBotError.outcome}. */
export class CallTimeout extends CallError {
  override readonly name = 'CallTimeout'

  constructor(action: string, timeout: number, outcome: 'not-sent' | 'unknown' = 'unknown') {
    const what = outcome === 'unknown' ? 'got no answer' : 'could not be sent'
    super('CALL_TIMEOUT', `${action} ${what} within ${timeout} ms`, { action, outcome })
  }
}

/** An answer that says no. */
export interface Refusal {
  readonly retcode: number
  readonly reason: string
  /** The whole answer as it came. */
  readonly answer: object
}

const excerptOf = ({ retcode, reason }: Refusal): string =>
  `retcode ${retcode}${reason ? `: ${reason.slice(0, 200)}` : ''}`

/**
 * The implementation answered that the action failed. Its `outcome` is `unknown` where the implementation gave up
 * waiting for what it had begun: the action may have been carried out.
 */
export class ActionFailed extends CallError {
  override readonly name: string = 'ActionFailed'
  /** The code of the implementation; see its documentation. */
  readonly retcode: number
  /** The words of the implementation, `''` where it gave none. */
  readonly reason: string
  /** The whole answer as it came. */
  readonly answer: object

  constructor(
    action: string,
    refusal: Refusal,
    {
      outcome = 'failed',
      code = 'ACTION_FAILED',
      message = `${action} failed with ${excerptOf(refusal)}`,
      details = [],
    }: { outcome?: 'failed' | 'unknown'; code?: Code; message?: string; details?: readonly string[] } = {},
  ) {
    super(code, message, { action, outcome, details })
    this.retcode = refusal.retcode
    this.reason = refusal.reason
    this.answer = refusal.answer
  }
}

/** The implementation does not know the action; each has its own way to say so. */
export class ActionNotSupported extends ActionFailed {
  override readonly name = 'ActionNotSupported'
  /** The action that was probably meant, where one is near. */
  readonly nearest: string | undefined
  /** Which of the known implementations have the action. */
  readonly knownTo: readonly KnownImplementation[]

  constructor(action: string, refusal: Refusal, known?: KnownOfAction) {
    const message = `${known?.implementation ?? 'the implementation'} does not know ${action} (${excerptOf(refusal)})`
    super(action, refusal, { code: 'ACTION_NOT_SUPPORTED', message, details: known?.details ?? [] })
    this.nearest = known?.nearest
    this.knownTo = known?.knownTo ?? []
  }
}

/** Whether a value is an {@link ActionFailed}, of whichever copy. */
export function isActionFailed(value: unknown): value is ActionFailed {
  return isOneBotError(value) && 'retcode' in value && 'answer' in value
}

/** Anything that was thrown, in words; errors of the library bring their own hints. */
export function describe(thrown: unknown): string {
  if (isOneBotError(thrown)) return thrown.message
  try {
    return thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown)
  } catch {
    return 'something that cannot be written as text'
  }
}
