/** Says what is wrong with what a test hands over: in JavaScript no type does, and a slip would wait for ever. */
import { ConfigError } from '@onebot.js/core'
import { assertKnownOptions, LONGEST_TIMER, wholeNumber } from '@onebot.js/core/node'
import type { MessageSpec } from './raw-event.js'

const shown = (value: unknown): string => (typeof value === 'string' ? `'${value}'` : String(value))

const wrong = (what: string, wanted: string, value: unknown): ConfigError =>
  new ConfigError('OPTIONS_INVALID', `${what} must be ${wanted}, not ${shown(value)}`)

/** @throws {ConfigError} unless it is a text, or left out */
export function checkText(what: string, value: unknown): void {
  if (value !== undefined && typeof value !== 'string') throw wrong(what, 'a string', value)
}

/** @throws {ConfigError} unless it is one of a few, or left out */
export function checkOneOf(what: string, value: unknown, known: readonly string[]): void {
  if (value === undefined || known.some((each) => each === value)) return
  throw wrong(what, known.map(shown).join(' or '), value)
}

/** @throws {ConfigError} unless it is the name of an action */
export function checkAction(method: string, action: unknown): void {
  if (typeof action !== 'string' || action === '')
    throw wrong(`${method}: action`, 'the name of an action', action)
}

/** @throws {ConfigError} unless a timer can wait so many ms */
export function checkMs(method: string, ms: unknown): void {
  if (typeof ms !== 'number') throw wrong(`${method}: ms`, 'a number', ms)
  wholeNumber(`${method}: ms`, Math.ceil(ms), 0, LONGEST_TIMER)
}

/** @throws {ConfigError} unless it is how a bot can be turned away */
export function checkRefusal(method: string, status: number | 'close' = 503, times = 1): void {
  if (status !== 'close') wholeNumber(`${method}: a status that is not 'close'`, status, 200, 599)
  wholeNumber(`${method}: times`, times, 1, 100_000)
}

/** @throws {ConfigError} unless it is a frame, or left out */
export function checkFrame(method: string, frame: unknown): void {
  if (frame !== undefined && typeof frame !== 'string' && !(frame instanceof Uint8Array))
    throw wrong(`${method}: frame`, 'a string or bytes', frame)
}

const MESSAGE = { text: true, userId: true, groupId: true } as const
const FAILURE = { retcode: true, message: true } as const
const REJECTION = { status: true, times: true } as const
const NEXT_ACTION = { timeout: true } as const

/** @throws {ConfigError} unless it can be made an event of */
export function checkEvent(raw: unknown): void {
  if (typeof raw !== 'string' && (typeof raw !== 'object' || raw === null))
    throw wrong('event(): raw', 'an object or a string', raw)
}

/** @throws {ConfigError} unless it can be made a message of */
export function checkMessage(spec: MessageSpec): void {
  assertKnownOptions('message()', spec, MESSAGE)
  if (spec.text === undefined) throw wrong('message(): text', 'a string', undefined)
  for (const [name, value] of Object.entries(spec)) checkText(`message(): ${name}`, value)
}

/** @throws {ConfigError} unless all of it is known */
export const checkFailure = (failure: object): void => assertKnownOptions('failNext()', failure, FAILURE)
/** @throws {ConfigError} unless all of it is known */
export const checkRejection = (rejection: object): void =>
  assertKnownOptions('reject()', rejection, REJECTION)
/** @throws {ConfigError} unless all of it is known */
export const checkNextAction = (options: object): void =>
  assertKnownOptions('nextAction()', options, NEXT_ACTION)
