/** What goes back to the implementation, whichever server carries it. */
import type { Admission, DropReason, Frame, Version } from '@onebot.js/core'
import { type BodyFailure, refusalText, refuse } from '@onebot.js/core/node'

export type Refusal = Admission & { ok: false }

/** An HTTP response. Header names are in lower case; an empty body is none. */
export interface HttpAnswer {
  status: number
  headers: Record<string, string>
  body: string | Uint8Array
}

/** The connection is ended instead of being answered: go-cqhttp takes every status for a success. */
export type Outcome = HttpAnswer | 'cut'

/** What asked for nothing is answered with nothing: implementations parse what they get. */
export function frameAnswer(frame: Frame | undefined): HttpAnswer {
  if (frame === undefined) return { status: 204, headers: {}, body: '' }
  const type = typeof frame === 'string' ? 'application/json' : 'application/msgpack'
  return { status: 200, headers: { 'content-type': type }, body: frame }
}

export function refusalAnswer(refusal: Refusal): HttpAnswer {
  const headers: Record<string, string> = {
    'content-type': 'text/plain; charset=utf-8',
    'x-onebot-error': refusal.code,
  }
  if (refusal.status === 401) headers['www-authenticate'] = 'Bearer'
  if (refusal.status === 405) headers.allow = 'POST'
  return { status: refusal.status, headers, body: refusalText(refusal) }
}

/** No fault of the event: it may be sent again. */
const NOT_NOW: ReadonlySet<DropReason> = new Set<DropReason>([
  'overflow',
  'stopping',
  'too_many_accounts',
  'after_close',
  'internal_error',
])
/** Dropped on purpose, for which whoever sent it need do nothing. */
const NOT_WANTED: ReadonlySet<DropReason> = new Set<DropReason>([
  'duplicate',
  'secondary_route',
  'middleware',
  'replaced_link',
  'invalid',
  'lane_overflow',
  'too_old',
])

/** The answer to a frame that the core dropped. */
export function droppedAnswer(reason: DropReason, protocol: Version | undefined): Outcome {
  if (NOT_WANTED.has(reason)) return frameAnswer(undefined)
  if (!NOT_NOW.has(reason))
    return refusalAnswer(refuse(400, 'BODY_INVALID', `the body is not taken (${reason})`))
  return protocol === 'v12' ? notNow() : 'cut'
}

/** What is answered where a connection should be cut and there is none. */
export const notNow = (): HttpAnswer =>
  refusalAnswer(refuse(503, 'NOT_RUNNING', 'the event cannot be taken now; it may be sent again'))

/** The refusal of a body that did not come whole. */
export function refuseBody(failure: BodyFailure, maxBody: number): Refusal {
  if (failure === 'too_large')
    return refuse(413, 'BODY_TOO_LARGE', `the body is larger than ${maxBody} bytes (maxBody)`)
  if (failure === 'no_room')
    return refuse(503, 'BODY_TOO_LARGE', 'too many large bodies are on their way at one time')
  return failure === 'timed_out'
    ? refuse(408, 'BODY_INCOMPLETE', 'the body did not come whole in time (bodyTimeout)')
    : refuse(400, 'BODY_INCOMPLETE', 'the connection ended before the body was whole')
}
