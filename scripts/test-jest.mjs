// Runs what is for Jest: test/runners, and the blocks of the documentation that import it.
// Exit code 77: there is nowhere to get Jest from.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { prepare } from './interop/node.mjs'
import { exitCodeOf } from './interop/not-run.mjs'
import { root, runNode, setup } from './lib.mjs'

const folder = join(root, 'test/runners')
const written = join(folder, '.tmp')

/** Gives how many there are. */
function writeSnippets() {
  rmSync(written, { recursive: true, force: true })
  mkdirSync(written)
  const pages = ['en', 'zh'].flatMap((language) =>
    readdirSync(join(root, 'docs', language))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `docs/${language}/${name}`),
  )
  for (const page of pages) {
    const blocks = readFileSync(join(root, page), 'utf8').matchAll(/^```js.*\n([\s\S]*?)^```$/gm)
    for (const [index, [, code = '']] of [...blocks].entries()) {
      if (!code.includes("from '@jest/globals'")) continue
      writeFileSync(join(written, `${page.replaceAll('/', '-')}-${index}.test.mjs`), code)
    }
  }
  return readdirSync(written).length
}

function run() {
  prepare(folder)
  setup()
  if (writeSnippets() === 0) throw new Error('the documentation has no test for Jest')
  // As Vitest is asked for its report.
  const report = process.argv
    .slice(2)
    .filter((arg) => arg.startsWith('--outputFile'))
    .flatMap((arg) => ['--json', arg.replace('.json=', '=')])
  process.env.NODE_OPTIONS = '--experimental-vm-modules'
  const jest = join(folder, 'node_modules/jest/bin/jest.js')
  return runNode(jest, ['--config', join(folder, 'package.json'), ...report])
}

process.exitCode = exitCodeOf(run)
