/** Holds events against the tables of the protocol. */
import type { Version } from '../driver.js'
import { type Fields, isFields } from '../fields.js'
import { type Difference, differenceOf, unknownName } from './difference.js'
import { withSegments } from './segments.js'
import type { Check, EventTable, KindTable } from './tables.js'

/** V12 marks the names of extensions by a prefix (`botuniverse/onebot interface/rules`): they are in no table. */
const isExtension = (version: Version, name: unknown): boolean =>
  version === 'v12' && typeof name === 'string' && name.includes('.')

/**
 * How a decoded event differs from the standard and from what the known implementations send; empty where it does
 * not. At most one place is told for the event and for each of its segments, and 20 in all.
 */
export type EventValidator = (event: unknown) => readonly Difference[]

const none: readonly Difference[] = []

/** The check of an event, or the table in which its name does not stand. */
function find(root: KindTable, event: Fields): KindTable | Check {
  let table = root
  for (;;) {
    const name = event[table.field]
    const next: KindTable | Check | undefined = typeof name === 'string' ? table.kinds.get(name) : undefined
    if (typeof next !== 'object') return next ?? table
    table = next
  }
}

/** The kind in words, such as `notice.notify.poke`, as far as an event says it. */
function kindOf(table: KindTable, event: Fields): string {
  const name = event[table.field]
  if (typeof name !== 'string') return '?'
  const next = table.kinds.get(name)
  return typeof next === 'object' ? `${name}.${kindOf(next, event)}` : name
}

export function eventValidator({ version, events, segments }: EventTable): EventValidator {
  const unknownSegment = (type: string, pointer: string): Difference | undefined =>
    isExtension(version, type) ? undefined : unknownName(`segment.${type}`, pointer, type)
  return (event) => {
    if (!isFields(event)) return [{ kind: '?', place: '', text: 'an event must be an object' }]
    const check = find(events, event)
    if (typeof check === 'object') {
      const { field } = check
      const name = event[field]
      return isExtension(version, name) ? none : [unknownName(kindOf(events, event), `/${field}`, name)]
    }
    const found = check(event)
      ? none
      : (check.errors ?? []).map((error) => differenceOf(kindOf(events, event), event, error))
    const { message } = event
    return Array.isArray(message) ? withSegments(found, message, '/message', segments, unknownSegment) : found
  }
}
