import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { outputs } from './outputs.js'
import { readTables } from './tables.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const made = outputs(readTables())

/** A checkout may have the line ends of its system. */
const read = (path: string): string => readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n')

describe('what is generated', () => {
  it.each(made.map(({ path, content }) => [path, content]))('is fresh: %s', (path, content) => {
    // Change the table and run `npm run generate` where this fails.
    expect(read(path)).toBe(content)
  })

  it('says so in its first line', () => {
    const silent = made.filter(({ content }) => !content.startsWith('// Generated from spec/tables/'))
    expect(silent.map(({ path }) => path)).toEqual([])
  })

  it('leaves no file behind that is not made any more', () => {
    const files = ['profiles', 'profiles/names'].flatMap((folder) =>
      readdirSync(join(root, 'packages/core/src', folder), { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => `packages/core/src/${folder}/${name}`),
    )
    const known = new Set(made.map(({ path }) => path))
    expect(files.filter((path) => !known.has(path) && read(path).startsWith('// Generated'))).toEqual([])
  })
})
