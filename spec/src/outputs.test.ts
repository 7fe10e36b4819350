import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { outputs } from './outputs.js'
import { readTables } from './tables.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const GENERATED = /^(?:\/\/|<!--) Generated from (?:spec\/tables\/|packages\/config\/schema\.json )/
const made = outputs(readTables())

/** A checkout may have the line ends of its system. */
const read = (path: string): string => readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n')

describe('what is generated', () => {
  it.each(made.map(({ path, content }) => [path, content]))('is fresh: %s', (path, content) => {
    // Change the table and run `npm run generate` where this fails.
    expect(read(path)).toBe(content)
  })

  it('says so in its first line', () => {
    const silent = made.filter(({ content }) => !GENERATED.test(content))
    expect(silent.map(({ path }) => path)).toEqual([])
  })

  it('leaves no file behind that is not made any more', () => {
    const folders = [
      ...['packages/core/src/profiles', 'packages/core/src/profiles/names', 'packages/core/src/validators'],
      ...['docs/en/reference', 'docs/zh/reference'],
    ]
    const files = folders.flatMap((folder) =>
      readdirSync(join(root, folder), { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => `${folder}/${name}`),
    )
    const known = new Set(made.map(({ path }) => path))
    expect(files.filter((path) => !known.has(path) && GENERATED.test(read(path)))).toEqual([])
  })
})
