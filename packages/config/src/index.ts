/**
 * Configuration: environment variables with the names of NoneBot, `.env` files, and a configuration file.
 * @module
 */
export type {
  Account,
  Accounts,
  ConfigFile,
  ForwardWsAccount,
  HttpAccount,
  ReverseWsAccount,
} from './config-file.js'
export type { Env } from './environment.js'
export { type FromEnvOptions, fromEnv } from './from-env.js'
export { type FromFileOptions, fromFile } from './from-file.js'
export type { LogLevel, Note } from './settings.js'
