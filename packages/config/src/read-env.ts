/** Reads environment variables and `.env` files. */
import { resolve } from 'node:path'
import type { OneBotOptions } from '@onebot.js/core'
import { mistakesOfAccounts } from './account-mistakes.js'
import { readAuthorities } from './authorities.js'
import { environmentPlace, filePlace, type Place } from './bind.js'
import { accountKeys } from './config-file.js'
import { isInContainer } from './container.js'
import { type EnvAccounts, settingsOfEnv } from './env-settings.js'
import { EnvValues } from './env-values.js'
import { type Env, nameOf, readVariables, type Variables } from './environment.js'
import type { FromEnvOptions } from './from-env.js'
import { firstWord, mistakesIn } from './mistakes.js'
import { withNotes } from './notes.js'
import { readSettings } from './read-config.js'
import { type Mistake, placeOf, pointerOf } from './schema-mistakes.js'
import type { NameOf, Note, Settings } from './settings.js'

const ACCOUNTS = 'ONEBOT_ACCOUNTS'
const CONFIG = 'ONEBOT_CONFIG'

/** Variables are often written in capitals: `ONEBOT_ACCOUNTS__10001__API_ROOT`. */
function accountKey(key: string, depth: number): string {
  const bare = key.toLowerCase().replaceAll('_', '')
  return (depth > 0 && accountKeys.find((each) => each.toLowerCase() === bare)) || key
}

const NO_ACCOUNTS: EnvAccounts = { accounts: {}, authorities: new Map() }

async function accountsOf(values: EnvValues, directory: string, note: Note): Promise<EnvAccounts> {
  const given = values.json(ACCOUNTS, accountKey)
  if (given === undefined) return NO_ACCOUNTS
  const complain = (mistake: Mistake): void => {
    values.mistakes.push(`${values.cite(ACCOUNTS)} ${placeOf(mistake)}: ${mistake.text}`)
  }
  const { checkAccounts } = await import('./schema.js')
  const checked = checkAccounts(given)
  if ('mistakes' in checked) {
    checked.mistakes.forEach(complain)
    return NO_ACCOUNTS
  }
  const accounts = checked.value
  const { authorities, mistakes } = await readAuthorities(accounts, directory)
  const nameOf: NameOf = (path) => `${values.cite(ACCOUNTS)} ${pointerOf(path)}`.trim()
  for (const mistake of [...mistakes, ...mistakesOfAccounts(accounts, nameOf, note)]) complain(mistake)
  return { accounts, authorities }
}

async function settingsOf(
  variables: Variables,
  directory: string,
  isInContainer: boolean,
  note: Note,
): Promise<Settings> {
  const values = new EnvValues(variables)
  const accounts = await accountsOf(values, directory, note)
  const settings = settingsOfEnv(values, accounts, isInContainer, note)
  if (values.mistakes.length > 0) throw mistakesIn('ENV_INVALID', 'the environment', values.mistakes)
  return settings
}

/** Settings of the file that `ONEBOT_CONFIG` names. */
async function settingsOfNamed(
  file: string,
  directory: string,
  variables: Variables,
  isInContainer: boolean,
  note: Note,
): Promise<Settings> {
  const unused = new Set([...variables.keys()].filter((name) => name.startsWith('ONEBOT_')))
  unused.delete(CONFIG)
  const look = (name: string): string | undefined => {
    unused.delete(nameOf(name))
    return variables.get(nameOf(name))?.value
  }
  const settings = await readSettings(
    { path: resolve(directory, file), name: file, look, isInContainer },
    note,
  )
  if (unused.size > 0)
    note(
      `${[...unused].map(firstWord).join(', ')} had no effect, since ${CONFIG} names a file that does not refer to it`,
    )
  return settings
}

/** What `fromEnv()` gives. */
export async function readEnv(env: Env, options: FromEnvOptions): Promise<OneBotOptions> {
  const { dir = env === process.env ? process.cwd() : undefined, onNote } = options
  return withNotes(onNote, async (note): Promise<{ settings: Settings; place: Place }> => {
    const variables = await readVariables(env, dir, note)
    const file = variables.get(CONFIG)?.value
    const isInside = isInContainer(env)
    const directory = dir ?? process.cwd()
    return file === undefined
      ? { settings: await settingsOf(variables, directory, isInside, note), place: environmentPlace }
      : {
          settings: await settingsOfNamed(file, directory, variables, isInside, note),
          place: filePlace(file),
        }
  })
}
