/** Options from environment variables and `.env` files. */
import type { OneBotOptions } from '@onebot.js/core'
import type { Env } from './environment.js'
import type { Note } from './settings.js'

/** Options of `fromEnv()`. */
export interface FromEnvOptions {
  /** Where `.env` and `.env.{ENVIRONMENT}` are. @default the working directory; none where `env` is given */
  dir?: string | undefined
  /** Hears what is no error and had better be known. @default a warning in the log */
  onNote?: Note | undefined
}

/**
 * Options for `createOneBot()` from environment variables, with the names and rules of NoneBot; a NoneBot `.env` may
 * stay as it is. What implementations dial or post to is all on `HOST:PORT`.
 * @param env with an own one no `.env` is read, unless `dir` is given @default process.env
 * @throws {ConfigError} `ENV_INVALID` with every variable that cannot be used, `BIND_WITHOUT_TOKEN` where other
 * machines could come in without a token, `CONFIG_FILE_INVALID` where `ONEBOT_CONFIG` is set
 * @example
 * const app = createOneBot(await fromEnv())
 */
export async function fromEnv(env: Env = process.env, options: FromEnvOptions = {}): Promise<OneBotOptions> {
  // Loaded only here, since a bot that names its drivers itself imports this package with the others.
  const { readEnv } = await import('./read-env.js')
  return readEnv(env, options)
}
