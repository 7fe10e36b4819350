/** Which variables there are, and which version each one is for. */
import type { Version } from '@onebot.js/core'
import type { EnvValues } from './env-values.js'
import { both, firstWord, guess } from './mistakes.js'
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

/** What people write for others. */
const ALIASES: Readonly<Record<string, string>> = {
  TOKEN: 'ACCESS_TOKEN',
  URL: 'WS_URLS',
  WS_URL: 'WS_URLS',
}

function guessName(name: string): string {
  const [, version = '', rest = ''] = /^ONEBOT_(V1[12]_)?(.*)$/.exec(name) ?? []
  if (rest === 'HOST' || rest === 'PORT') return `; did you mean '${rest}'?`
  const alias = ALIASES[rest]
  if (alias !== undefined) return `; did you mean 'ONEBOT_${version}${alias}'?`
  return guess(name, NAMES, Math.max(2, Math.floor(name.length / 4)))
}

/** Tells of names that are not known, and complains of those that are meant to keep others out, or cannot be. */
export function checkNames(values: EnvValues, note: Note): void {
  for (const name of values.names) {
    if (!name.startsWith('ONEBOT_')) continue
    if (firstWord(name) !== name) {
      values.complain(name, both("is no name; write '=' in place of ':'", '变量名有误，请把冒号改为 ='))
    } else if (!NAMES.includes(name)) {
      const told = `is not known${guessName(name)}`
      if (/TOKEN|SECRET/.test(name)) values.complain(name, told)
      else note(`${values.cite(name)} ${told}`)
    } else if (!KEYED.includes(name)) {
      for (const full of values.keysOf(name)) {
        values.complain(full, 'is no variable: what differs between accounts stands in ONEBOT_ACCOUNTS')
      }
    }
  }
}

/** The variable of a text that may be set for both versions, for one, or for one and the rest. */
export function nameFor(values: EnvValues, setting: Setting, version: Version): string {
  const own = versioned(setting, version)
  return values.text(own) === undefined ? `ONEBOT_${setting}` : own
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
