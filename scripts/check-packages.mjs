// Packs every package as publishing would, then has publint and attw read the tarballs; and bundles onebot.js.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pnpm, root, runNode, setup, setupTools, step } from './lib.mjs'
import { notInOneFile } from './one-file.mjs'

setup()
setupTools()
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

console.log('\nonebot.js, bundled to one file')
const broken = await notInOneFile()
for (const each of broken) console.error(each)
if (broken.length > 0) failures++
else console.log('every export runs')
process.exitCode = failures === 0 ? 0 : 1
