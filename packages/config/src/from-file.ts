/** Options from a configuration file. */
import type { OneBotOptions } from '@onebot.js/core'
import type { Env } from './environment.js'
import type { Note } from './settings.js'

/** Options of `fromFile()`. */
export interface FromFileOptions {
  /** Where `${NAME}` is looked for. @default process.env, and the `.env` files of the working directory */
  env?: Env | undefined
  /** Where `.env` and `.env.{ENVIRONMENT}` are. @default the working directory; none where `env` is given */
  dir?: string | undefined
  /** Hears what is no error and had better be known. @default a warning in the log */
  onNote?: Note | undefined
}

/**
 * Options for `createOneBot()` from a configuration file, YAML or JSON, which `schema.json` of this package describes.
 * `${NAME}` and `${NAME:-default}` in its texts are taken from the environment.
 * @throws {ConfigError} `CONFIG_FILE_INVALID` with file, line and column of every mistake, `BIND_WITHOUT_TOKEN`,
 * or `ENV_INVALID` on a malformed `.env`
 * @example
 * const app = createOneBot(await fromFile('onebot.yaml'))
 */
export async function fromFile(path: string, options: FromFileOptions = {}): Promise<OneBotOptions> {
  // Loaded only here, since a bot that names its drivers itself imports this package with the others.
  const { readConfig } = await import('./read-config.js')
  return readConfig(path, options)
}
