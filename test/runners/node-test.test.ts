/** Runs what is for `node:test` in a folder where the packages are installed: the scenarios, and the documentation's. */
import { execFile, execFileSync } from 'node:child_process'
import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { pages, root } from '../docs/markdown.js'
import { copyPackages, removeCopy } from '../isolation/copies.js'

let folder = ''

beforeAll(() => {
  execFileSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-b'], { cwd: root })
  folder = copyPackages()
}, 60_000)

afterAll(() => removeCopy(folder))

/** @returns what it printed */
async function run(file: string): Promise<string> {
  // Vitest's own variables would tell node:test that it is a child of another runner.
  const { NODE_OPTIONS: _, NODE_TEST_CONTEXT: __, ...env } = process.env
  const { stdout } = await promisify(execFile)(process.execPath, ['--test', '--test-reporter=tap', file], {
    cwd: folder,
    env,
  })
  return stdout
}

it('bots are tested under the fake timers of node:test', async () => {
  for (const file of ['scenarios.mjs', 'node.mjs']) {
    cpSync(fileURLToPath(new URL(file, import.meta.url)), join(folder, file))
  }
  expect(await run('node.mjs')).toMatch(/^# pass 5$/m)
}, 60_000)

const snippets = pages.flatMap(({ path, blocks }) =>
  blocks
    .filter(({ code }) => code.includes("from 'node:test'"))
    .map(({ code, line }) => ({ where: `${path}:${line}`, code })),
)

it.each(snippets)(
  'runs the test for node:test of $where',
  async ({ code }) => {
    writeFileSync(join(folder, 'snippet.test.mjs'), code)
    expect(await run('snippet.test.mjs')).toMatch(/^# fail 0$/m)
  },
  60_000,
)
