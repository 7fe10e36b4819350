/** Says in words how a value differs from the tables of the protocol. */
import { excerpt } from '../redact.js'
import type { Mismatch } from './tables.js'

/** How a value differs. */
export interface Difference {
  /** What differs: `message.group`, `segment.image`, the name of an action. */
  readonly kind: string
  /** Where: the same for every value that differs there, whatever its index in a list. */
  readonly place: string
  /** `/user_id must be integer or string of digits, not object`. */
  readonly text: string
}

/** A name that is in no table. */
export const unknownName = (kind: string, pointer: string, name: unknown): Difference => ({
  kind,
  place: 'unknown',
  text: name === undefined ? `${pointer} is missing` : `${pointer} is unknown: ${show(name, true)}`,
})

/** @param base the pointer of `root` itself */
export function differenceOf(kind: string, root: unknown, mismatch: Mismatch, base = ''): Difference {
  const { instancePath, schemaPath, params } = mismatch
  const { field, is } = params
  const tail = field === undefined ? '' : `/${field}`
  const [place, pointer] = [schemaPath + tail, instancePath + tail]
  const value = valueAt(root, pointer)
  if (value === undefined && field !== undefined) {
    return { kind, place: `${place} missing`, text: `${base}${pointer} is missing` }
  }
  const expected = String(is)
  const got = show(value, expected.includes("'") || expected.includes('integer'))
  return { kind, place, text: `${base}${pointer} must be ${expected}, not ${got}` }
}

/** The type of a value; the value too where one is expected, but no more of it than a name has. */
function show(value: unknown, isLiteral: boolean): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (value instanceof Uint8Array) return 'bytes'
  if (isLiteral && typeof value === 'string') return `'${excerpt(value, 40)}'`
  // NaN is a number, and JSON has none.
  return typeof value === 'number' && (isLiteral || !Number.isFinite(value)) ? String(value) : typeof value
}

/** The value at a JSON pointer. */
function valueAt(root: unknown, pointer: string): unknown {
  let value = root
  for (const token of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) return undefined
    const name = token.includes('~') ? token.replaceAll('~1', '/').replaceAll('~0', '~') : token
    value = Reflect.get(value, name)
  }
  return value
}
