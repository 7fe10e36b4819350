/** Holds events against the tables of the protocol. */
import type { Version } from '../driver.js'
import { type Fields, idText, isFields } from '../fields.js'
import { type Difference, differenceOf, unknownName } from './difference.js'
import { withSegments } from './segments.js'
import type { EventTable } from './tables.js'

/** V12 marks the names of extensions by a prefix (`botuniverse/onebot interface/rules`): they are in no table. */
const isExtension = (version: Version, name: unknown): boolean =>
  version === 'v12' && typeof name === 'string' && name.includes('.')

/**
 * How a decoded event differs from the standard and from what the known implementations send; empty where it does
 * not. At most one place is told for the event and for each of its segments, and 20 in all.
 */
export type EventValidator = (event: unknown) => readonly Difference[]

const none: readonly Difference[] = []

/** The discriminants of an event, the outermost first, as far as it has them. */
function discriminants(version: Version, { post_type, notice_type }: Fields): string[] {
  if (version === 'v12') return ['type', 'detail_type']
  const second = post_type === 'message_sent' ? 'message_type' : `${idText(post_type) ?? ''}_type`
  return ['post_type', second, ...(notice_type === 'notify' ? ['sub_type'] : [])]
}

/** The kind in words, such as `notice.notify.poke`. */
function kindOf(version: Version, event: Fields, last?: string): string {
  const fields = discriminants(version, event)
  const known = last === undefined ? fields : fields.slice(0, fields.indexOf(last) + 1)
  return known.map((field) => idText(event[field]) ?? '?').join('.')
}

export function eventValidator({ version, find, segment }: EventTable): EventValidator {
  const unknownSegment = (type: string, pointer: string): Difference | undefined =>
    isExtension(version, type) ? undefined : unknownName(`segment.${type}`, pointer, type)
  return (event) => {
    if (!isFields(event)) return [{ kind: '?', place: '', text: 'an event must be an object' }]
    const check = find(event)
    if (typeof check === 'string') {
      const name = event[check]
      return isExtension(version, name)
        ? none
        : [unknownName(kindOf(version, event, check), `/${check}`, name)]
    }
    const found = check(event)
      ? none
      : (check.errors ?? []).map((error) => differenceOf(kindOf(version, event), event, error))
    const { message } = event
    return Array.isArray(message) ? withSegments(found, message, '/message', segment, unknownSegment) : found
  }
}
