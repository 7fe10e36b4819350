import { statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What `npm start` runs: the demo, or a bot where somebody has configured one.
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {string} directory where a `.env` may be
 * @returns {'demo.mjs' | 'from-config.mjs'}
 */
export function programFor(args, env, directory) {
  // With other options it is a mistake, of which the bot tells.
  if (args.length === 1 && args[0] === '--once') return 'demo.mjs'
  const isConfigured =
    args.length > 0 ||
    Object.entries(env).some(([name, value]) => /^onebot_/i.test(name) && value) ||
    isThere(join(directory, '.env'))
  return isConfigured ? 'from-config.mjs' : 'demo.mjs'
}

/**
 * Python environments are directories that are called `.env`, too.
 * @param {string} file
 */
function isThere(file) {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() === false
}
