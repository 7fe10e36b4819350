/** No module of a package remembers anything, and none touches the process: two apps must not see each other. */
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createVirtualFileSystem } from 'typescript/unstable/fs'
import { API, type Project } from 'typescript/unstable/sync'
import { afterAll, describe, expect, it } from 'vitest'
import { stateOf } from './module-state.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

const api = new API({ cwd: root })
afterAll(() => api.close())

function projectOf(api: API, config: string): Project {
  const [project] = api.updateSnapshot({ openProjects: [config] }).getProjects()
  if (project === undefined) throw new Error(`${config} is no project`)
  return project
}

const { program } = projectOf(api, `${root}tsconfig.test.json`)

function complaintsIn(path: string): string[] {
  const source = program.getSourceFile(path)
  if (source === undefined) throw new Error(`${path} is not in tsconfig.test.json`)
  return stateOf(source).map((complaint) => `${path.slice(root.length)}:${complaint}`)
}

const isTest = /\.test(?:-d)?\.ts$/

describe('the modules of', () => {
  it.each(readdirSync(`${root}packages`))('%s remember nothing and leave the process alone', (name) => {
    const directory = `${root}packages/${name}/src/`
    const files = readdirSync(directory, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.endsWith('.ts') && !isTest.test(file))
    expect(files.length).toBeGreaterThan(0)
    expect(files.flatMap((file) => complaintsIn(directory + file))).toEqual([])
  })
})

describe('what a module must not do is found:', () => {
  const found: Record<string, string> = {
    'let count = 0': 'a variable of the module',
    'export let count = 0': 'a variable of the module',
    'var count = 0': 'a variable of the module',
    'const seen = new Map()\nexport const see = (id: string) => seen.set(id, 1)': 'is written to',
    'const list: string[] = []\nexport function add() { list.push("a") }': 'is written to',
    'const state = { count: 0 }\nexport const next = () => ++state.count': 'is written to',
    'const state = { count: 0 }\nexport const next = () => (state.count += 1)': 'is written to',
    'const state: { [key: string]: number } = {}\nexport const forget = () => delete state["a"]':
      'is written to',
    'const state = {}\nexport const set = () => Object.assign(state, { a: 1 })': 'is written to',
    'import { shared } from "./shared.js"\nexport const add = () => shared.list.push(1)': 'is written to',
    'class Counter { static count = 0 }\nexport const next = () => new Counter()': 'a variable of a class',
    'class Counter { static readonly all = new Set() }\nexport const add = () => Counter.all.add(1)':
      'is written to',
    'const word = /a/g\nexport const has = (text: string) => word.test(text)': 'remembers where it was',
    'process.on("exit", () => {})': 'the process',
    'export const end = () => globalThis.process.exit(1)': 'the process',
  }
  const harmless = [
    'const names = new Set(["a"])\nexport const has = (name: string) => names.has(name)',
    'export function count() { let n = 0; return ++n }',
    'export const list = () => { const all: number[] = []; all.push(1); return all }',
    'const word = /a/g\nexport const clean = (text: string) => text.replace(word, "")',
    'export class Counter { #count = 0\n next() { return ++this.#count } }',
  ]
  const cases = [...Object.entries(found), ...harmless.map((code): [string, string] => [code, ''])]
  const named = new Map(cases.map(([code, complaint], i) => [`/sample-${i}.ts`, { code, complaint }]))
  const files = Object.fromEntries([...named].map(([name, { code }]) => [name, code]))
  const apiOfSamples = new API({
    cwd: '/',
    fs: createVirtualFileSystem({ ...files, '/tsconfig.json': JSON.stringify({ files: [...named.keys()] }) }),
  })
  afterAll(() => apiOfSamples.close())
  const samples = projectOf(apiOfSamples, '/tsconfig.json').program

  it.each([...named])('%s', (name, { complaint }) => {
    const source = samples.getSourceFile(name)
    const complaints = source === undefined ? ['not read'] : stateOf(source)
    expect(complaints).toEqual(complaint === '' ? [] : [expect.stringContaining(complaint)])
  })
})
