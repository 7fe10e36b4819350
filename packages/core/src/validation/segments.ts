/** Holds the segments of a message against the tables of the protocol. */
import type { Version } from '../driver.js'
import { isFields } from '../fields.js'
import { type Difference, differenceOf, unknownName } from './difference.js'
import type { SegmentTable } from './tables.js'

/** V12 marks the names of extensions by a prefix (`botuniverse/onebot interface/rules`): they are in no table. */
export const isExtension = (version: Version, name: unknown): boolean =>
  version === 'v12' && typeof name === 'string' && name.includes('.')

/** Of a message that is made to differ everywhere no more is told. */
const MAX_DIFFERENCES = 20

/**
 * The differences found so far with those of the segments. What is no segment at all is for the check of the whole.
 * @param pointer where the message stands
 */
export function withSegments(
  found: readonly Difference[],
  message: readonly unknown[],
  pointer: string,
  version: Version,
  table: SegmentTable,
): readonly Difference[] {
  let differences = found
  for (let i = 0; i < message.length && differences.length < MAX_DIFFERENCES; i++) {
    const segment = message[i]
    if (!isFields(segment) || typeof segment.type !== 'string') continue
    const { type, data } = segment
    const check = table.get(type)
    if (check === undefined) {
      if (isExtension(version, type)) continue
      differences = [...differences, unknownName(`segment.${type}`, `${pointer}/${i}/type`, type)]
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
