/** What the types of a package name can be found by whoever installs it, also with `skipLibCheck: false`. */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const packages = readdirSync(`${root}packages`)

beforeAll(() => {
  execFileSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-b'], { cwd: root })
}, 60_000)

/** The packages that the declarations of one import. */
function namedIn(directory: string): Set<string> {
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' })
  const declarations = files.filter((file) => file.endsWith('.d.ts') && !/\.test(-d)?\.d\.ts$/.test(file))
  const found = declarations.flatMap((file) => [
    ...readFileSync(`${directory}/${file}`, 'utf8').matchAll(/(?:from|import)[ (]'([^'.][^']*)'/g),
  ])
  const names = found.map(([, path = '']) => path.split('/').slice(0, path.startsWith('@') ? 2 : 1))
  return new Set(names.map((parts) => parts.join('/')).filter((name) => !name.startsWith('node:')))
}

it.each(packages)('%s brings the types that its own types are made of', (name) => {
  const directory = `${root}packages/${name}`
  const manifest = JSON.parse(readFileSync(`${directory}/package.json`, 'utf8'))
  const installed = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })
  const isTyped = (dependency: string): boolean => {
    if (installed.includes(`@types/${dependency}`)) return true
    const { types, exports } = JSON.parse(
      readFileSync(`${directory}/node_modules/${dependency}/package.json`, 'utf8'),
    )
    return types !== undefined || JSON.stringify(exports ?? '').includes('.d.ts')
  }
  const missing = [...namedIn(`${directory}/dist`)].filter(
    (dependency) => !installed.includes(dependency) || !isTyped(dependency),
  )
  const [main] = Object.values(manifest.exports)
  expect(existsSync(`${directory}/${Object(main).types}`)).toBe(true)
  expect(missing).toEqual([])
})
