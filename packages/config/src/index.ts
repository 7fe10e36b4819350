/**
 * Configuration: environment variables with the names of NoneBot, `.env` files, and a configuration file.
 * @module
 */
export type { ConfigFile } from './config-file.js'
export { type FromEnvOptions, fromEnv } from './from-env.js'
export { type FromFileOptions, fromFile } from './from-file.js'
