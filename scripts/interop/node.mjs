/** A peer from npm: `bot.mjs`, with packages of its own in its `node_modules`, installed as its lockfile says. */
import { join } from 'node:path'
import { pnpm } from '../lib.mjs'
import { NotRun } from './not-run.mjs'

export const lockfile = 'pnpm-lock.yaml'

// What the registry, or the way to it, is to blame for. All else is a fault, a lockfile that does not fit above all.
const isUnreachable =
  /^.*(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|E(?:SOCKET)?TIMEDOUT|ERR_SOCKET_TIMEOUT|network timeout|ENETUNREACH|EHOSTUNREACH|ERR_PNPM_FETCH_\d|META_FETCH_FAIL|E40[0-9]\b|E5\d\d\b).*$/m
// For npx, which fetches pnpm, and for pnpm: a registry that is not there, or does not answer, is not waited for.
const patience = { npm_config_fetch_retries: '1', npm_config_fetch_timeout: '30000' }

/** Runs pnpm, which npx may have to fetch first. @param {string[]} args @param {string} directory */
export function runPnpm(args, directory) {
  Object.assign(process.env, { ...patience, ...process.env })
  const { status, stdout, stderr, error } = pnpm(args, directory)
  if (status === 0) return
  const output = [stdout, stderr, error?.message].filter(Boolean).join('\n')
  const [words] = isUnreachable.exec(output) ?? []
  if (words !== undefined) throw new NotRun(`the packages cannot be installed: ${words.trim()}`)
  throw new Error(`pnpm ${args.join(' ')} has failed:\n${output}`)
}

/** @param {string} directory the peer @returns {string[]} how it is started */
export function prepare(directory) {
  runPnpm(['install', '--frozen-lockfile', '--ignore-workspace', '--ignore-scripts'], directory)
  return [process.execPath, join(directory, 'bot.mjs')]
}
