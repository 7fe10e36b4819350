import { existsSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What `npm start` runs: the demo, or a bot where somebody has configured one.
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {string} directory where a `.env` may be
 * @returns {'demo.mjs' | 'from-config.mjs'}
 */
export function programFor(args, env, directory) {
  if (args.includes('--once')) return 'demo.mjs'
  const isConfigured =
    args.length > 0 ||
    Object.entries(env).some(([name, value]) => /^onebot_/i.test(name) && value) ||
    existsSync(join(directory, '.env'))
  return isConfigured ? 'from-config.mjs' : 'demo.mjs'
}
