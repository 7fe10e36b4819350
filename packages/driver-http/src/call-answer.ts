/** What an API root answered: a reply for the core to read, or an error that names what to change. */
import { type Frame, LinkError } from '@onebot.js/core'
import { type AnswerTarget, statusError } from '@onebot.js/core/node'

/** An answer without its body. */
export interface AnswerHead {
  readonly statusCode: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
}

/** A whole answer. */
export interface CallAnswer extends AnswerHead {
  readonly body: Buffer
}

const BRACE = 0x7b
/** Characters that the answer to a failed call may have for us to look into it. */
const MAX_FAILURE = 2 ** 20

const isGood = (status: number): boolean => status >= 200 && status < 300

const headerOf = ({ headers }: AnswerHead, name: string): string => {
  const value = headers[name]
  return typeof value === 'string' ? value : (value?.[0] ?? '')
}

/** Whether the answer is MessagePack. Most are JSON, with or without a type that says so. */
const isBinary = (response: AnswerHead): boolean =>
  /^application\/(x-)?msgpack\b/i.test(headerOf(response, 'content-type'))

/** @throws {LinkError} where it is none of OneBot */
export function readAnswer(answer: CallAnswer, target: AnswerTarget): Frame {
  const { body, statusCode } = answer
  // Go-LibOneBot writes its errors in JSON under the type of the request; no MessagePack answer begins so.
  if (isBinary(answer) && isGood(statusCode) && body[0] !== BRACE)
    return body.length > 0 ? body : noAnswer('', target)
  return textAnswer(answer, textOf(body), target)
}

/**
 * The same for a text that was read already.
 * @throws {LinkError} where it is none of OneBot
 */
export function textAnswer(response: AnswerHead, text: string, target: AnswerTarget): string {
  const { statusCode } = response
  if (isGood(statusCode)) return isJson(text) ? text : noAnswer(text, target)
  if (mayExplain(statusCode) && hasRetcode(text)) return text
  const location = headerOf(response, 'location') || undefined
  throw statusError(statusCode, { ...target, location, excerpt: text })
}

const BYTE_ORDER_MARK = '\ufeff'

function textOf(body: Buffer): string {
  const text = body.toString()
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text
}

const isJson = (text: string): boolean => /^\s*[{[]/.test(text)

function noAnswer(text: string, target: AnswerTarget): never {
  if (text.trim() !== '') throw statusError(200, { ...target, excerpt: text })
  const message = `${target.address} gave an empty answer; check ${target.field}`
  throw new LinkError('BAD_ANSWER', message, { delivered: 'maybe' })
}

/** LLOneBot answers unknown actions with 404, and says so in the body. A refused token stays one. */
const mayExplain = (status: number): boolean => status >= 400 && status !== 401 && status !== 403

function hasRetcode(text: string): boolean {
  if (text.length > MAX_FAILURE || !isJson(text)) return false
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && 'retcode' in value
  } catch {
    return false
  }
}
