/** A peer from npm: `bot.mjs`, with packages of its own in its `node_modules`, installed as its lockfile says. */
import { join } from 'node:path'
import { pnpm } from '../lib.mjs'
import { NotRun } from './not-run.mjs'

export const lockfile = 'pnpm-lock.yaml'

// What the registry, or the way to it, is to blame for. All else is a fault, a lockfile that does not fit above all.
const isUnreachable =
  /^.*(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_PNPM_FETCH_\d|META_FETCH_FAIL|E40[0-9]\b|E5\d\d\b).*$/m
const install = ['install', '--frozen-lockfile', '--ignore-workspace', '--ignore-scripts']

/** @param {string} directory the peer @returns {string[]} how it is started */
export function prepare(directory) {
  // For npx, which fetches pnpm, and for pnpm: a registry that is not there is not waited for.
  process.env.npm_config_fetch_retries ??= '1'
  const { status, stdout, stderr, error } = pnpm(install, directory)
  if (status !== 0) {
    const output = [stdout, stderr, error?.message].filter(Boolean).join('\n')
    const [words] = isUnreachable.exec(output) ?? []
    if (words !== undefined) throw new NotRun(`the packages cannot be installed: ${words.trim()}`)
    throw new Error(`the packages cannot be installed:\n${output}`)
  }
  return [process.execPath, join(directory, 'bot.mjs')]
}
