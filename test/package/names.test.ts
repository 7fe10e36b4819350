/** What each public import exports, types included: a change of it is meant, and recorded with `npm test -- names -u`. */
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { API, type Project } from 'typescript/unstable/sync'
import { afterAll, describe, expect, it } from 'vitest'
import { publicImports } from '../../scripts/public-imports.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const recorded = fileURLToPath(new URL('names', import.meta.url))
const imports = publicImports()

const api = new API({ cwd: root })
afterAll(() => api.close())

function projectOf(config: string): Project {
  const [project] = api.updateSnapshot({ openProjects: [config] }).getProjects()
  if (project === undefined) throw new Error(`${config} is no project`)
  return project
}

const { program, checker } = projectOf(`${root}tsconfig.test.json`)

/** The names of a module in alphabetical order, with the word `type` before those that have no value. */
async function namesOf(path: string): Promise<string[]> {
  const source = program.getSourceFile(path)
  const module = source && checker.getSymbolAtLocation(source)
  if (module === undefined) throw new Error(`${path} is no module of tsconfig.test.json`)
  const values: object = await import(path)
  return checker
    .getExportsOfModule(module)
    .map(({ name }) => name)
    .sort()
    .map((name) => (Object.hasOwn(values, name) ? name : `type ${name}`))
}

describe('the names of', () => {
  it.each(imports)('$name are those that are recorded', async ({ name, file }) => {
    const source = file.replace(/([\\/])dist([\\/].*)\.js$/, '$1src$2.ts')
    const names = await namesOf(source)
    await expect(`${names.join('\n')}\n`).toMatchFileSnapshot(`${recorded}/${name}.txt`)
  })
})

it('nothing is recorded of an import that there is not', () => {
  const names = new Set(imports.map(({ name }) => name))
  const files = readdirSync(recorded, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.replaceAll('\\', '/').replace(/\.txt$/, ''))
  expect(files.filter((name) => !names.has(name))).toEqual([])
})
