/** The variables in force: those of the process, else those of `.env.{ENVIRONMENT}`, else those of `.env`. */
import { join } from 'node:path'
import { parseEnvFile } from './env-file.js'
import { expand } from './expand.js'
import { firstWord, mistakesIn } from './mistakes.js'
import type { Note } from './settings.js'
import { isMissing, readText, whyUnreadable } from './text-file.js'

/** The shape of `process.env`. */
export type Env = Readonly<Record<string, string | undefined>>

export interface Variable {
  /** Trimmed, and never empty: an empty variable counts as unset. */
  value: string
  /** Where it was set, for messages. */
  origin: string
}

/** Variables by their {@link nameOf}. */
export type Variables = ReadonlyMap<string, Variable>

const DEFAULT_ENVIRONMENT = 'prod'

/** Names are the same in any case; the keys behind `__` are account ids and keep theirs. */
export function nameOf(name: string): string {
  const end = name.indexOf('__')
  return end === -1 ? name.toUpperCase() : name.slice(0, end).toUpperCase() + name.slice(end)
}

function variablesOf(env: Env): Map<string, Variable> {
  const variables = new Map<string, Variable>()
  for (const [key, text] of Object.entries(env)) {
    const name = nameOf(key)
    const value = text?.trim() ?? ''
    // Where a name stands there in two cases, the usual one counts.
    if (value !== '' && (key === name || !variables.has(name))) {
      variables.set(name, { value, origin: 'environment' })
    }
  }
  return variables
}

/** @throws {ConfigError} `ENV_INVALID` on a file that is malformed or cannot be read */
async function readFile(
  directory: string,
  file: string,
  env: Env,
  note: Note,
): Promise<Map<string, Variable>> {
  let text: string
  try {
    text = await readText(join(directory, file))
  } catch (error) {
    if (isMissing(error)) return new Map()
    throw mistakesIn('ENV_INVALID', file, [whyUnreadable(error)], error)
  }
  const values = new Map<string, string>()
  const variables = new Map<string, Variable>()
  for (const { name: key, value, line, hasReferences } of parseEnvFile(text, file)) {
    if (value === undefined) continue
    const origin = `${file}:${line}`
    const onUnset = (unset: string): void =>
      note(`${origin} refers to ${firstWord(unset)}, which is not set: nothing is put in its place`)
    const look = (name: string): string | undefined => values.get(name) ?? env[name]
    const result = (hasReferences ? expand(value, look, onUnset) : value).trim()
    values.set(key, result)
    const name = nameOf(key)
    if (result === '') variables.delete(name)
    else variables.set(name, { value: result, origin })
  }
  return variables
}

/**
 * @param directory where the `.env` files are; without it none is read
 * @throws {ConfigError} `ENV_INVALID`
 */
export async function readVariables(
  env: Env,
  directory: string | undefined,
  note: Note,
): Promise<Map<string, Variable>> {
  const own = variablesOf(env)
  if (directory === undefined) return own
  const common = await readFile(directory, '.env', env, note)
  const environment = (own.get('ENVIRONMENT') ?? common.get('ENVIRONMENT'))?.value ?? DEFAULT_ENVIRONMENT
  const special = await readFile(directory, `.env.${environment}`, env, note)
  return new Map([...common, ...special, ...own])
}
