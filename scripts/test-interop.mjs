// Talks with a program that others wrote: node scripts/test-interop.mjs <peer> [...arguments of vitest]
// Exit code 77: its toolchain is not here, or there is nowhere to get its packages.
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as go from './interop/go.mjs'
import * as node from './interop/node.mjs'
import { exitCodeOf } from './interop/not-run.mjs'
import * as python from './interop/python.mjs'
import { root, runNode, setup } from './lib.mjs'

const folder = join(root, 'test/interop')

/** @param {string} peer */
const kindOf = (peer) => [go, node, python].find(({ lockfile }) => existsSync(join(folder, peer, lockfile)))

/** @param {string} peer @param {typeof go | typeof node | typeof python} kind @param {string[]} args */
function run(peer, kind, args) {
  const target = mkdtempSync(join(tmpdir(), 'onebot-interop-'))
  try {
    process.env.INTEROP_COMMAND = JSON.stringify(kind.prepare(join(folder, peer), target))
    setup()
    const vitest = join(root, 'node_modules/vitest/vitest.mjs')
    const config = join(folder, 'vitest.config.ts')
    return runNode(vitest, ['run', '--config', config, '--dir', join(folder, peer), ...args])
  } finally {
    rmSync(target, { recursive: true, force: true, maxRetries: 10 })
  }
}

const [peer = '', ...args] = process.argv.slice(2)
const peers = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
const kind = peers.includes(peer) ? kindOf(peer) : undefined
if (kind === undefined) {
  console.error(`Usage: node scripts/test-interop.mjs <${peers.join(' | ')}> [...arguments of vitest]`)
  process.exitCode = 2
} else {
  process.exitCode = exitCodeOf(() => run(peer, kind, args))
}
