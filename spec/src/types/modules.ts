/** What every generated module begins with. */
import type { Profile, Tables, Version } from '../model.js'

/** A file of the workspace, with its path from the root. */
export interface Output {
  readonly path: string
  readonly content: string
}

/** Where the names that generated code uses come from, seen from `packages/core/src`. */
const origins = [
  { module: 'message.js', names: ['MessageInput', 'Segment'] },
  { module: 'v11/actions.js', names: ['V11Actions', 'V11IdParam'] },
  { module: 'v11/segments.js', names: ['V11Message', 'V11Segment'] },
  { module: 'v12/segments.js', names: ['V12Message'] },
] as const

/** The names of the standards' own types, by the module that declares them. */
export type Declared = (version: Version) => { events: readonly string[]; actions: readonly string[] }

const uses = (code: string, name: string): boolean => new RegExp(`\\b${name}\\b`).test(code)

const declares = (code: string, name: string): boolean =>
  new RegExp(`\\b(?:interface|type) ${name}\\b`).test(code)

function relative(from: string, to: string): string {
  const folder = from.split('/').slice(0, -1)
  const target = to.split('/')
  while (folder.length > 0 && folder[0] === target[0]) {
    folder.shift()
    target.shift()
  }
  return folder.length === 0 ? `./${target.join('/')}` : `${'../'.repeat(folder.length)}${target.join('/')}`
}

/** The imports that `code` needs, ordered as the linter orders them. */
function imports(file: string, code: string, declared: Declared): string {
  // A comment may name what the code does not use.
  const bare = code.replaceAll(/\/\*\*[\s\S]*?\*\//g, '')
  const known = [
    ...origins,
    ...(['v11', 'v12'] as const).flatMap((version) => [
      { module: `${version}/events.js`, names: declared(version).events },
      { module: `${version}/actions.js`, names: declared(version).actions },
    ]),
  ]
  const needed = new Map<string, Set<string>>()
  for (const { module, names } of known) {
    if (module === file.replace(/\.ts$/, '.js')) continue
    for (const name of names) {
      if (!uses(bare, name) || declares(bare, name)) continue
      needed.set(module, (needed.get(module) ?? new Set()).add(name))
    }
  }
  const lines = [...needed].map(([module, names]) => ({
    from: relative(file, module),
    names: [...names].sort(),
  }))
  // Farther modules come first.
  lines.sort((a, b) => b.from.split('../').length - a.from.split('../').length || (a.from < b.from ? -1 : 1))
  return lines.map(({ from, names }) => importLine(names, from)).join('')
}

function importLine(names: readonly string[], from: string): string {
  const line = `import type { ${names.join(', ')} } from '${from}'\n`
  if (line.length <= 111) return line
  return `import type {\n${names.map((name) => `  ${name},\n`).join('')}} from '${from}'\n`
}

/** @param file from `packages/core/src` @param code what follows the imports */
export function typeModule(
  file: string,
  tables: readonly (Version | Profile)[],
  about: string,
  code: string,
  declared: Declared,
): Output {
  const from = imports(file, code, declared)
  const content = `${generatedFrom(tables)}${about}${from}\n${code}`
  return { path: `packages/core/src/${file}`, content }
}

/** The first line of a generated file. */
export function generatedFrom(tables: readonly (Version | Profile)[]): string {
  const names = tables.map((name) => `spec/tables/${name}.yaml`).join(', ')
  return `// Generated from ${names} by \`npm run generate\`: change the table, not this file.\n`
}

/** The named types of both standards, split by the module in which they stand. */
export function declaredIn(tables: Tables): Declared {
  const of = (version: Version) => {
    const { types, events } = tables.standards[version]
    const used = usedByEvents(tables, version)
    const all = types.map(({ name }) => name)
    const base = version === 'v11' ? ['V11Id', 'V11RawEvent'] : ['V12RawEvent']
    return {
      events: [...base, ...all.filter((name) => used.has(name)), ...events.map(({ typeName }) => typeName)],
      actions: all.filter((name) => !used.has(name)),
    }
  }
  const both = { v11: of('v11'), v12: of('v12') }
  return (version) => both[version]
}

/** The named types that events and segments are made of; the others belong to actions. */
export function usedByEvents(tables: Tables, version: Version): Set<string> {
  const { types, events, segments } = tables.standards[version]
  const used = new Set<string>()
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('kind' in value && value.kind === 'named' && 'name' in value) take(String(value.name))
    for (const inner of Object.values(value)) visit(inner)
  }
  function take(name: string | undefined): void {
    if (name === undefined || used.has(name)) return
    const type = types.find((each) => each.name === name)
    if (type === undefined) return
    used.add(name)
    take(type.extends)
    visit(type.type)
  }
  for (const event of events) {
    take(event.extends)
    visit(event.fields)
  }
  for (const { data } of segments) visit(data)
  return used
}
