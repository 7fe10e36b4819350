/** Holds calls against the tables of the protocol. */
import { type Fields, isFields, setField } from '../fields.js'
import { nearest } from '../nearest.js'
import { type Difference, differenceOf } from './difference.js'
import { withSegments } from './segments.js'
import type { ActionTable } from './tables.js'

/**
 * How a call differs from what the standard and the known implementations take; empty where it does not, and where
 * no table knows the action.
 */
export type CallValidator = (action: string, params: unknown) => readonly Difference[]

const none: readonly Difference[] = []

/** So deep nothing is looked at any more: a cycle has no end. */
const MAX_DEPTH = 32

/** How many letters of a name may be wrong for another one to be meant: fewer in a short one. */
const slips = (name: string): number => (name.length < 6 ? 1 : 2)

/** V11: what may stand behind the name of any action (`botuniverse/onebot-11 api/README.md`). */
function withoutSuffix(action: string): string {
  const suffix = ['_async', '_rate_limited'].find((each) => action.endsWith(each))
  return suffix === undefined ? action : action.slice(0, -suffix.length)
}

/** What goes over the wire, as far as checks are concerned: bytes and big integers become text. */
function wireForm(value: unknown, depth: number): unknown {
  if (typeof value === 'bigint') return String(value)
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return value
  if (value instanceof Uint8Array) return ''
  if ('toJSON' in value && typeof value.toJSON === 'function') return wireForm(value.toJSON(), depth + 1)
  if (Array.isArray(value)) return value.map((each) => wireForm(each, depth + 1))
  const copy: Record<string, unknown> = {}
  for (const [name, each] of Object.entries(value)) setField(copy, name, wireForm(each, depth + 1))
  return copy
}

/** A parameter that is in no table, and looks like one that is not there: others are extensions. */
function misspelt(action: string, params: Fields, names: readonly string[]): Difference[] {
  const given = Object.keys(params).filter((name) => params[name] !== undefined)
  const missing = names.filter((name) => !given.includes(name))
  return given.flatMap((name) => {
    const meant = names.includes(name) ? undefined : nearest(name, missing, slips(name))
    if (meant === undefined) return []
    return [{ kind: action, place: 'misspelt', text: `/${name} is no parameter; did you mean ${meant}?` }]
  })
}

export function callValidator({ version, actions, segments }: ActionTable): CallValidator {
  const known = [...actions.keys()]
  return (action, params) => {
    if (!isFields(params)) return [{ kind: action, place: '', text: 'the parameters must be an object' }]
    const name = version === 'v11' && !actions.has(action) ? withoutSuffix(action) : action
    const table = actions.get(name)
    if (table === undefined) {
      const meant = nearest(name, known, slips(name))
      if (meant === undefined) return none
      return [{ kind: action, place: 'misspelt', text: `there is no such action; did you mean ${meant}?` }]
    }
    const { names, check } = table
    const wrong = misspelt(name, params, names)
    if (wrong.length > 0) return wrong
    const wire = wireForm(params, 0)
    const found = check(wire) ? none : (check.errors ?? []).map((error) => differenceOf(name, wire, error))
    if (!isFields(wire)) return found
    const { message } = wire
    const list = Array.isArray(message) ? message : [message]
    return withSegments(found, list, '/message', version, segments)
  }
}
