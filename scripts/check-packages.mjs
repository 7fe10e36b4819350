// Packs every package as publishing would, then has publint and attw read the tarballs.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pnpm, root, runNode, setup, step } from './lib.mjs'

setup()
const directory = mkdtempSync(join(tmpdir(), 'onebot-pack-'))
process.on('exit', () => rmSync(directory, { recursive: true, force: true }))
step('pack', () => pnpm(['--recursive', '--filter', './packages/*', 'pack', '--pack-destination', directory]))

const tool = join(root, 'scripts/tool.mjs')
let failures = 0
for (const name of readdirSync(directory).sort()) {
  console.log(`\n${name}`)
  const tarball = join(directory, name)
  if (runNode(tool, ['publint', 'run', tarball, '--strict']) !== 0) failures++
  // The types of our dependencies are not in the tarball, and nothing of ours is on DefinitelyTyped.
  if (runNode(tool, ['attw', tarball, '--profile', 'esm-only', '--no-definitely-typed']) !== 0) failures++
}
process.exitCode = failures === 0 ? 0 : 1
