/** A peer in Go: a module of its own, built into a temporary folder. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { firstLine, NotRun } from './not-run.mjs'

export const lockfile = 'go.sum'

const DOWNLOAD_WITHIN = 120_000
// A module that is not the one that go.sum knows is no reason to leave the tests out.
const isTampered = /checksum mismatch|SECURITY ERROR|missing go\.sum entry|malformed|errors parsing/

/** @param {string} directory the peer @param {string} target a folder of its own @returns {string[]} how it is started */
export function prepare(directory, target) {
  /** @param {string[]} args @param {object} [options] */
  const go = (args, options) =>
    spawnSync('go', args, {
      cwd: directory,
      // The toolchain that is there, and none that it would fetch.
      env: { ...process.env, GOTOOLCHAIN: 'local', CGO_ENABLED: '0' },
      encoding: 'utf8',
      ...options,
    })
  const { error, status } = go(['version'])
  if (error || status !== 0) throw new NotRun('Go is not installed')
  const download = go(['mod', 'download'], { timeout: DOWNLOAD_WITHIN })
  if (download.status !== 0 && !isTampered.test(download.stderr)) {
    const words = firstLine(download.error ? download.error.message : download.stderr)
    throw new NotRun(`the Go modules cannot be downloaded: ${words}`)
  }
  const program = join(target, process.platform === 'win32' ? 'peer.exe' : 'peer')
  const build = go(['build', '-mod=readonly', '-o', program, '.'], { stdio: 'inherit' })
  if (build.status !== 0) throw new Error('the Go program cannot be built')
  return [program]
}
