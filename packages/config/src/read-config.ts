/** Reads a configuration file. */
import { dirname, resolve } from 'node:path'
import type { ConfigError, OneBotOptions } from '@onebot.js/core'
import { filePlace } from './bind.js'
import { settingsOfConfig } from './config-settings.js'
import { isInContainer } from './container.js'
import { nameOf, readVariables } from './environment.js'
import type { FromFileOptions } from './from-file.js'
import { mistakesIn } from './mistakes.js'
import { withNotes } from './notes.js'
import type { Note, Settings } from './settings.js'
import { isMissing, readText, whyUnreadable } from './text-file.js'

export interface Source {
  /** Where the file is. */
  path: string
  /** What it is called in messages. */
  name: string
  /** Gives the value of an environment variable. */
  look(name: string): string | undefined
  isInContainer: boolean
}

/** @throws {ConfigError} `CONFIG_FILE_INVALID` */
export async function readSettings(
  { path, name, look, isInContainer }: Source,
  note: Note,
): Promise<Settings> {
  const invalid = (mistakes: readonly string[], cause?: unknown): ConfigError =>
    mistakesIn('CONFIG_FILE_INVALID', name, mistakes, cause)

  const text = await readText(path).catch((error: unknown) => {
    const where = isMissing(error) ? `: ${resolve(path)}` : ''
    throw invalid([`${name}: ${whyUnreadable(error)}${where}`], error)
  })
  const { parseConfig } = await import('./config-text.js')
  const parsed = parseConfig(text, name, look)
  if ('mistakes' in parsed) throw invalid(parsed.mistakes)
  const { checkConfig } = await import('./schema.js')
  const checked = checkConfig(parsed.value)
  if ('mistakes' in checked) throw invalid(parsed.place(checked.mistakes))
  const { settings, mistakes } = await settingsOfConfig(
    checked.value,
    { file: name, directory: dirname(path), isInContainer },
    note,
  )
  if (mistakes.length > 0) throw invalid(parsed.place(mistakes))
  return settings
}

/** What `fromFile()` gives. */
export async function readConfig(path: string, options: FromFileOptions): Promise<OneBotOptions> {
  const { env = process.env, dir = options.env ? undefined : process.cwd(), onNote } = options
  return withNotes(onNote, async (note) => {
    const variables = await readVariables(env, dir, note)
    const look = (name: string): string | undefined => variables.get(nameOf(name))?.value
    const source = { path, name: path, look, isInContainer: isInContainer(env) }
    return { settings: await readSettings(source, note), place: filePlace(path) }
  })
}
