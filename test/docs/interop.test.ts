/** The tables of the page on interoperation say what the lockfiles and the tests say. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pageAt, root } from './markdown.js'

const folder = 'test/interop'

const peers = readdirSync(`${root}${folder}`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort()

/** How the lockfiles write a package at a version. */
const pins: Record<string, (name: string, version: string) => string> = {
  'go.sum': (name, version) => `${name} v${version} h1:`,
  'pnpm-lock.yaml': (name, version) => `\n  ${name}@${version}:\n`,
  'requirements.txt': (name, version) => `${name}==${version} \\`,
}

const rowsOf = (path: string) =>
  pageAt(path)
    .rows.filter(({ cells }) => cells.length === 8 && cells.at(-1)?.includes('.interop.ts'))
    .map(({ cells }) => {
      const files = [...(cells.at(-1) ?? '').matchAll(/\]\(\.\.\/\.\.\/(test\/interop\/([^/]+)\/[^)]+)\)/g)]
      return {
        name: (cells[0] ?? '').replaceAll('`', ''),
        version: cells[1] ?? '',
        peers: [...new Set(files.map(([, , peer]) => peer))],
        files: files.map(([, file = '']) => file).sort(),
      }
    })

describe.each(['docs/en/interop.md', 'docs/zh/interop.md'])('%s', (path) => {
  const rows = rowsOf(path)

  it('has a row for each program that is run', () => {
    expect(rows.flatMap((row) => row.peers).sort()).toEqual(peers)
  })

  it.each(rows)('has the version of $name as it is locked', ({ name, version, peers: [peer] }) => {
    const locked = Object.entries(pins).filter(([lockfile, pin]) => {
      const file = `${root}${folder}/${peer}/${lockfile}`
      return existsSync(file) && `${readFileSync(file, 'utf8')}\n`.includes(pin(name, version))
    })
    expect(locked, `${name} ${version}`).toHaveLength(1)
  })

  it.each(rows)('names all tests of $name', ({ files, peers: [peer] }) => {
    const tests = readdirSync(`${root}${folder}/${peer}`).filter((name) => name.endsWith('.interop.ts'))
    expect(files).toEqual(tests.map((name) => `${folder}/${peer}/${name}`).sort())
  })
})

it('each program is a stage of CI', () => {
  const stages = readFileSync(`${root}.ci/run`, 'utf8')
  const missing = peers.filter((peer) => !stages.includes(`scripts/test-interop.mjs ${peer}\n`))
  expect(missing).toEqual([])
})
