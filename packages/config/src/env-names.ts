/** Which variables there are, and which version each one is for. */
import type { Version } from '@onebot.js/core'
import type { EnvValues } from './env-values.js'
import { guess } from './mistakes.js'
import type { Note } from './settings.js'

const VERSIONS: readonly Version[] = ['v11', 'v12']

/** With a key for each account: `NAME__KEY`. */
const KEYED = [
  'ONEBOT_ACCOUNTS',
  'ONEBOT_API_ROOTS',
  'ONEBOT_V11_API_ROOTS',
  'ONEBOT_V12_API_ROOTS',
  'ONEBOT_USE_MSGPACK',
  'ONEBOT_V12_USE_MSGPACK',
]

/** What begins with `ONEBOT_` and is known. */
export const NAMES: readonly string[] = [
  ...KEYED,
  'ONEBOT_ACCESS_TOKEN',
  'ONEBOT_V11_ACCESS_TOKEN',
  'ONEBOT_V12_ACCESS_TOKEN',
  'ONEBOT_SECRET',
  'ONEBOT_V11_SECRET',
  'ONEBOT_WS_URLS',
  'ONEBOT_V11_WS_URLS',
  'ONEBOT_V12_WS_URLS',
  'ONEBOT_ALLOW_UNAUTHENTICATED',
  'ONEBOT_CONFIG',
  'ONEBOT_LOG',
]

/** Settings that both versions have. */
type Setting = 'ACCESS_TOKEN' | 'SECRET' | 'WS_URLS' | 'API_ROOTS'

const versioned = (setting: Setting, version: Version): string => `ONEBOT_${version.toUpperCase()}_${setting}`

/** Tells of names that are not known, and complains of keys where there can be none. */
export function checkNames(values: EnvValues, note: Note): void {
  for (const name of values.names) {
    if (!name.startsWith('ONEBOT_')) continue
    if (!NAMES.includes(name)) {
      note(`${values.cite(name)} is not known${guess(name, NAMES)}`)
    } else if (!KEYED.includes(name)) {
      for (const full of values.keysOf(name)) {
        values.complain(full, 'is no variable: what differs between accounts stands in ONEBOT_ACCOUNTS')
      }
    }
  }
}

/** A text that may be set for both versions, for one, or for one and the rest. */
export function textFor(values: EnvValues, setting: Setting, version: Version): string | undefined {
  return values.text(versioned(setting, version)) ?? values.text(`ONEBOT_${setting}`)
}

/**
 * The variable in which each version finds a list of addresses. NoneBot gives one without a version to each adapter
 * that is loaded; here it is for V11, unless V12 alone is configured.
 */
export function namesFor(
  values: EnvValues,
  setting: Setting,
  note: Note,
): Readonly<Record<Version, string | undefined>> {
  const hasOwn = (version: Version): boolean =>
    [...values.names].some(
      (name) => name.startsWith(`ONEBOT_${version.toUpperCase()}_`) && NAMES.includes(name),
    )
  const [v11, v12] = VERSIONS.map((version) => {
    const name = versioned(setting, version)
    return values.has(name) ? name : undefined
  })
  const common = `ONEBOT_${setting}`
  if (!values.has(common)) return { v11, v12 }
  if (v12 === undefined && hasOwn('v12') && !hasOwn('v11')) {
    note(
      `${values.cite(common)} is taken for OneBot V12, since only V12 has settings of its own; ${versioned(setting, 'v11')} or ${versioned(setting, 'v12')} says which is meant`,
    )
    return { v11, v12: common }
  }
  if (v11 !== undefined) {
    note(
      `${values.cite(common)} is not used, since ${v11} is set; for OneBot V12 name it ${versioned(setting, 'v12')}`,
    )
    return { v11, v12 }
  }
  if (v12 === undefined && hasOwn('v12')) {
    note(`${values.cite(common)} is taken for OneBot V11; for V12 set ${versioned(setting, 'v12')}`)
  }
  return { v11: common, v12 }
}
