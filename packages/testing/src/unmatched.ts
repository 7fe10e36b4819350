/** Says of a call that nobody has set an answer for what may have been meant. */
import type { Version } from '@onebot.js/core'
import { actionNames } from '@onebot.js/core/action-names'
import { nearest } from '@onebot.js/core/node'
import type { ProfileName } from './profile.js'

/** A typing slip, and no other word. */
const isNear = (action: string): number => action.length / 3

export function unmatchedCall(action: string, set: readonly string[], has: Version | ProfileName): string {
  const called = `the bot called ${action}, which has no answer set`
  const near = nearest(action, set, isNear(action))
  if (near !== undefined) return `${called}: the nearest that has one is ${near}`
  const standard = actionNames[has]
  const meant = standard.has(action) ? undefined : nearest(action, [...standard], isNear(action))
  if (meant !== undefined) return `${called}: the nearest action of the standard is ${meant}`
  return set.length === 0 ? `${called}: none has` : `${called}: those that have are ${set.join(', ')}`
}
