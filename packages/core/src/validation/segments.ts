/** Holds the segments of a message against the tables of the protocol. */
import { isFields } from '../fields.js'
import { type Difference, differenceOf } from './difference.js'
import type { FindSegment } from './tables.js'

/** Of a message that is made to differ everywhere no more is told. */
const MAX_DIFFERENCES = 20

/** What is said of a segment type that is in no table; nothing where that is no difference. */
type Unknown = (type: string, pointer: string) => Difference | undefined

/**
 * The differences found so far with those of the segments.
 * @param pointer where the message stands
 */
export function withSegments(
  found: readonly Difference[],
  message: readonly unknown[],
  pointer: string,
  find: FindSegment,
  unknown: Unknown,
): readonly Difference[] {
  let differences = found
  for (let i = 0; i < message.length && differences.length < MAX_DIFFERENCES; i++) {
    const segment = message[i]
    if (!isFields(segment) || typeof segment.type !== 'string') {
      const text = `${pointer}/${i} must be a segment: { type, data }`
      differences = [...differences, { kind: 'segment', place: 'no segment', text }]
      continue
    }
    const { type, data } = segment
    const check = find(type)
    if (check === undefined) {
      const difference = unknown(type, `${pointer}/${i}/type`)
      if (difference) differences = [...differences, difference]
    } else if (!check(data)) {
      const errors = check.errors ?? []
      const base = `${pointer}/${i}/data`
      differences = [
        ...differences,
        ...errors.map((error) => differenceOf(`segment.${type}`, data, error, base)),
      ]
    }
  }
  return differences
}
