/** Holds calls against the tables of the protocol. */
import { type Fields, isFields, setField } from '../fields.js'
import { nearest } from '../nearest.js'
import { SUFFIXES } from '../quirks.js'
import { type Difference, differenceOf } from './difference.js'
import { withSegments } from './segments.js'
import type { ActionTable, ParamsTable } from './tables.js'

/**
 * How a call differs from what the standard and the known implementations take; empty where it does not, and where
 * no table knows the action.
 */
export type CallValidator = (action: string, params: unknown) => readonly Difference[]

const none: readonly Difference[] = []

/** Deeper than anything that is checked. */
const MAX_DEPTH = 32

/** No name is longer; comparing takes time with the square of the length. */
const LONGEST_NAME = 64

/** The name that is meant by one that is not known: one or two letters are wrong. */
const meantBy = (name: string, known: readonly string[]): string | undefined =>
  name.length > LONGEST_NAME ? undefined : nearest(name, known, name.length < 6 ? 1 : 2)

function withoutSuffix(action: string): string {
  const suffix = SUFFIXES.find((each) => action.endsWith(each))
  return suffix === undefined ? action : action.slice(0, -suffix.length)
}

/** Bigints are numbers in V11, but in the data of a segment; those that no number can hold are checked as text. */
const ofBigint = (value: bigint, isText: boolean): string | number =>
  isText || !Number.isSafeInteger(Number(value)) ? String(value) : Number(value)

/**
 * What goes over the wire, as far as checks are concerned: bytes become text, and bigints what they are there.
 * @param around the objects that hold the value: one that holds itself has no such form, which the encoder tells
 */
function wireForm(value: unknown, isText: boolean, around: readonly object[]): unknown {
  if (typeof value === 'bigint') return ofBigint(value, isText)
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Uint8Array) return ''
  if (around.length > MAX_DEPTH || around.includes(value)) return undefined
  const inside = [...around, value]
  if ('toJSON' in value && typeof value.toJSON === 'function') return wireForm(value.toJSON(), isText, inside)
  if (Array.isArray(value)) return value.map((each) => wireForm(each, isText, inside))
  const copy: Record<string, unknown> = {}
  const isSegment = 'type' in value && typeof value.type === 'string'
  for (const [name, each] of Object.entries(value)) {
    setField(copy, name, wireForm(each, isText || (isSegment && name === 'data'), inside))
  }
  return copy
}

/** A parameter that is in no table, and looks like one that is not there: others are extensions. */
function misspelt(action: string, params: Fields, names: readonly string[]): Difference[] {
  const given = Object.keys(params).filter((name) => params[name] !== undefined)
  const missing = names.filter((name) => !given.includes(name))
  return given.flatMap((name) => {
    const meant = names.includes(name) ? undefined : meantBy(name, missing)
    if (meant === undefined) return []
    return [{ kind: action, place: 'misspelt', text: `/${name} is no parameter; did you mean ${meant}?` }]
  })
}

/** What is not there although another parameter asks for it. */
function lacking(action: string, params: Fields, needs: NonNullable<ParamsTable['needs']>): Difference[] {
  const needed = needs.filter(([name, where, value]) => params[where] === value && params[name] === undefined)
  return needed.map(([name, where, value]) => ({
    kind: action,
    place: `#/needs/${name}`,
    text: `/${name} is missing, which ${where} '${value}' needs`,
  }))
}

export function callValidator({ version, actions, segment, types }: ActionTable): CallValidator {
  const known = [...actions.keys()]
  const unknownSegment = (type: string, pointer: string): Difference | undefined => {
    const meant = meantBy(type, types)
    if (meant === undefined) return undefined
    return {
      kind: `segment.${type}`,
      place: 'misspelt',
      text: `${pointer} '${type}' is unknown; did you mean ${meant}?`,
    }
  }
  return (action, params) => {
    if (!isFields(params)) return [{ kind: action, place: '', text: 'the parameters must be an object' }]
    const name = version === 'v11' && !actions.has(action) ? withoutSuffix(action) : action
    const table = actions.get(name)
    if (table === undefined) {
      const meant = meantBy(name, known)
      if (meant === undefined) return none
      return [{ kind: action, place: 'misspelt', text: `there is no such action; did you mean ${meant}?` }]
    }
    const { names, check, needs = [] } = table
    const wrong = misspelt(name, params, names)
    if (wrong.length > 0) return wrong
    const wire = wireForm(params, version === 'v12', [])
    if (!isFields(wire)) return [{ kind: action, place: '', text: 'the parameters must be an object' }]
    const found = check(wire)
      ? lacking(name, wire, needs)
      : (check.errors ?? []).map((error) => differenceOf(name, wire, error))
    const { message } = wire
    const list = Array.isArray(message) ? message : isFields(message) ? [message] : []
    return withSegments(found, list, '/message', segment, unknownSegment)
  }
}
