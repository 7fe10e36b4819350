/** What is known of an action that an implementation does not know: loaded when that happens. */

import type { ActionNames } from './action-names.js'
import type { Implementation } from './capabilities.js'
import type { Version } from './driver.js'
import { nearest } from './nearest.js'
import { equivalents, implementations, type KnownImplementation } from './quirks.js'

/** What {@link ActionNotSupported} tells besides the answer. */
export interface KnownOfAction {
  /** Who answered, with its version. */
  readonly implementation?: string | undefined
  /** The action that was probably meant. */
  readonly nearest?: string | undefined
  /** The implementations that have the action. */
  readonly knownTo: readonly KnownImplementation[]
  /** The same in words. */
  readonly details: readonly string[]
}

const profiles = ['napcat', 'llonebot', 'lagrange', 'go-cqhttp'] as const

/** What there is to go by. */
interface Knowledge {
  readonly version: Version
  readonly implementation: Implementation | undefined
  readonly names: ActionNames
  /** V12: what `get_supported_actions` gave. */
  readonly listed: ReadonlySet<string> | undefined
}

/** Names that one who asks for an action may have meant. */
function candidates({ version, implementation, names, listed }: Knowledge): readonly string[] {
  if (version === 'v12') return [...(listed ?? names.v12)]
  const { profile } = implementation ?? {}
  if (profile) return [...names[profile]]
  return [...new Set((['v11', ...profiles] as const).flatMap((each) => [...names[each]]))]
}

const equivalentOf = (action: string): string | undefined =>
  equivalents.find((pair) => pair.includes(action))?.find((name) => name !== action)

export function describeUnsupported(action: string, knowledge: Knowledge): KnownOfAction {
  const { version, implementation, names } = knowledge
  const known = candidates(knowledge).filter((name) => name !== action)
  const knownTo = version === 'v11' ? profiles.filter((profile) => names[profile].has(action)) : []
  // The right name of another implementation is no misspelling.
  const isMisspelt = knownTo.length === 0 || implementation?.profile !== undefined
  const spelt = isMisspelt ? nearest(action, known, action.length / 3) : undefined
  const same = equivalentOf(action)
  const near = same !== undefined && known.includes(same) ? same : spelt
  const titles = knownTo
    .filter((profile) => profile !== implementation?.profile)
    .map((profile) => implementations[profile].title)
  return {
    implementation: implementation && `${implementation.name} ${implementation.version}`.trimEnd(),
    nearest: near,
    knownTo,
    details: [
      ...(near ? [`The nearest action that ${implementation ? 'it has' : 'is known'} is ${near}.`] : []),
      ...(titles.length > 0 ? [`${action} is an action of ${titles.join(', ')}.`] : []),
    ],
  }
}
