// Talks with an implementation that others wrote, in Go. Exit code 77: there is no Go here, or nowhere to get its modules.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root, runNode, setup } from './lib.mjs'

const NOT_RUN = 77
const DOWNLOAD_WITHIN = 120_000
// A module that is not the one that go.sum knows is no reason to leave the tests out.
const isTampered = /checksum mismatch|SECURITY ERROR|missing go\.sum entry/

/** @param {string[]} args @param {object} [options] */
const go = (args, options) =>
  spawnSync('go', args, {
    cwd: join(root, 'test/interop/go-libonebot'),
    // The toolchain that is there, and none that it would fetch.
    env: { ...process.env, GOTOOLCHAIN: 'local', CGO_ENABLED: '0' },
    encoding: 'utf8',
    ...options,
  })

/** Why there is nothing to talk with. */
function findReason() {
  const { error, status } = go(['version'])
  if (error || status !== 0) return 'Go is not installed'
  const download = go(['mod', 'download'], { timeout: DOWNLOAD_WITHIN })
  if (download.status === 0 || isTampered.test(download.stderr)) return undefined
  const words = download.error ? download.error.message : download.stderr
  return `the Go modules cannot be downloaded: ${words.trim().split('\n')[0]}`
}

function run() {
  setup()
  const directory = mkdtempSync(join(tmpdir(), 'onebot-interop-'))
  const program = join(directory, process.platform === 'win32' ? 'go-rig.exe' : 'go-rig')
  try {
    const build = go(['build', '-mod=readonly', '-o', program, '.'], { stdio: 'inherit' })
    if (build.status !== 0) return 1
    process.env.GO_RIG = program
    const vitest = join(root, 'node_modules/vitest/vitest.mjs')
    const config = join(root, 'test/interop/vitest.config.ts')
    return runNode(vitest, ['run', '--config', config, ...process.argv.slice(2)])
  } finally {
    rmSync(directory, { recursive: true, force: true, maxRetries: 10 })
  }
}

const reason = findReason()
if (reason === undefined) process.exitCode = run()
else {
  console.log(`not run: ${reason}`)
  process.exitCode = NOT_RUN
}
