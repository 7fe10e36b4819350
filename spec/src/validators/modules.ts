/** The validators of `@onebot.js/core/validators/*`: the tables as functions that need nothing else. */
import {
  type Action,
  type Event,
  type Profile,
  type SegmentType,
  type Standard,
  type Tables,
  type Version,
  versions,
} from '../model.js'
import { generatedFrom, type Output } from '../types/modules.js'
import { commonNeeds, type Need, type Needs, needsOf } from './needs.js'
import { insideOf, type Schema, schemaOf } from './schema.js'
import { merge, type Shape, Shapes } from './shape.js'
import { compile } from './standalone.js'

/** A table of checks by the next discriminant. */
interface Kinds {
  readonly field: string
  readonly kinds: Map<string, Kinds | Schema>
}

/** The discriminants of an event, the outermost first. */
function discriminants(version: Version, [type = '', detail = '']: readonly string[]): string[] {
  if (version === 'v12') return ['type', 'detail_type']
  const second = type === 'message_sent' ? 'message_type' : `${type}_type`
  return ['post_type', second, ...(detail === 'notify' ? ['sub_type'] : [])]
}

function eventKinds({ version, types, events }: Standard): Kinds {
  const shapes = new Shapes(types, version, 'receive')
  const root: Kinds = { field: version === 'v11' ? 'post_type' : 'type', kinds: new Map() }
  // The standard has the type and leaves its kinds to extensions (botuniverse/onebot interface/rules).
  if (version === 'v12') root.kinds.set('request', { field: 'detail_type', kinds: new Map() })
  for (const event of events) add(root, version, event, shapes)
  return root
}

function add(root: Kinds, version: Version, event: Event, shapes: Shapes): void {
  const names = event.kind.split('.')
  const fields = discriminants(version, names)
  if (fields.length !== names.length) throw new Error(`${event.kind} should have ${fields.length} parts`)
  let table = root
  for (const [index, name] of names.slice(0, -1).entries()) {
    const known = table.kinds.get(name)
    const next = known && 'kinds' in known ? known : { field: fields[index + 1] ?? '', kinds: new Map() }
    table.kinds.set(name, next)
    table = next
  }
  const shape = shapes.ofFields(event.fields, event.extends)
  const rest = new Map([...(shape.fields ?? [])].filter(([name]) => !fields.includes(name)))
  table.kinds.set(names.at(-1) ?? '', insideOf({ ...shape, fields: rest }))
}

/** What stands in `data`; where nothing has to, implementations leave it out or write `null`. */
function dataSchemas(segments: readonly SegmentType[], shapes: Shapes): Map<string, Schema> {
  return new Map(
    segments.map(({ type, data }) => {
      const shape = shapes.of(data)
      const isNeeded = [...(shape.fields?.values() ?? [])].some(({ isRequired }) => isRequired)
      return [type, schemaOf(isNeeded ? shape : { ...shape, plain: new Set([...shape.plain, 'null']) })]
    }),
  )
}

/** The parameters of an action. */
interface Params {
  readonly shape: Shape
  readonly needs: readonly Need[]
}

const namesAndNeeds = ({ shape, needs }: Params): Needs => ({
  names: new Set(shape.fields?.keys()),
  needs,
})

/** What any implementation that has the action takes. */
function paramsOf(version: Version, { standards, profiles }: Tables): Map<string, Params> {
  const shapes = new Shapes(standards[version].types, version, 'send')
  const found = new Map<string, Params>()
  const take = ({ name, params }: Action): void => {
    const own = { shape: shapes.of(params), needs: needsOf(params) }
    const known = found.get(name)
    const both = known && {
      shape: merge(known.shape, own.shape),
      needs: commonNeeds(namesAndNeeds(known), namesAndNeeds(own)),
    }
    found.set(name, both ?? own)
  }
  standards[version].actions.forEach(take)
  for (const { actions, v12Actions } of profiles) (version === 'v11' ? actions : v12Actions).forEach(take)
  return found
}

type NameOf = (schema: Schema) => string

/** One `switch` in another; what leads nowhere gives the name of the discriminant. */
function kindSwitch({ field, kinds }: Kinds, nameOf: NameOf): string {
  const cases = [...kinds].map(([name, next]) => {
    const then = 'kinds' in next ? kindSwitch(next, nameOf) : `return ${nameOf(next)}\n`
    return `case ${JSON.stringify(name)}: ${then}`
  })
  return `switch (event.${field}) {\n${cases.join('')}default: return '${field}'\n}\n`
}

function segmentFunction(data: ReadonlyMap<string, Schema>, nameOf: NameOf): string {
  const cases = [...data].map(([type, schema]) => `case ${JSON.stringify(type)}: return ${nameOf(schema)}\n`)
  return `function segment(type) {\nswitch (type) {\n${cases.join('')}}\n}`
}

/** The source of a file, from the schemas in it and the functions and the table that use them. */
function file(
  subject: 'event' | 'call',
  tables: readonly (Version | Profile)[],
  schemas: Iterable<Schema>,
  body: (nameOf: NameOf) => readonly string[],
): string {
  const { source, names } = compile(schemas)
  const nameOf: NameOf = (schema) => {
    const name = names.get(schema)
    if (name === undefined) throw new Error('a schema was not compiled')
    return name
  }
  const parts = [...body(nameOf)]
  const table = parts.pop()
  const type = subject === 'event' ? 'EventValidator' : 'CallValidator'
  const imports = [
    `import { type ${type}, ${subject}Validator } from '../validation/${subject}-validator.js'`,
    ...(source.includes('isId(') ? ["import { isId } from '../validation/is-id.js'"] : []),
    "import { kind } from '../validation/kind.js'",
  ]
  return `${generatedFrom(tables)}// @ts-nocheck: the functions are made by ajv.
${imports.join('\n')}

export type { Difference } from '../validation/difference.js'
export type { ${type} }

${[source.trim(), ...parts].join('\n\n')}

export const validate: ${type} = ${subject}Validator(${table})
`
}

const entries = <T>(map: ReadonlyMap<string, T>, text: (value: T) => string): string =>
  `new Map([\n${[...map].map(([key, value]) => `  [${JSON.stringify(key)}, ${text(value)}],\n`).join('')}])`

function* schemasOf({ kinds }: Kinds): Generator<Schema> {
  for (const each of kinds.values()) {
    if ('kinds' in each) yield* schemasOf(each)
    else yield each
  }
}

function eventFile(standard: Standard): string {
  const { version, types, segments } = standard
  const kinds = eventKinds(standard)
  const data = dataSchemas(segments, new Shapes(types, version, 'receive'))
  return file('event', [version], [...schemasOf(kinds), ...data.values()], (nameOf) => {
    const find = `function find(event) {\n${kindSwitch(kinds, nameOf)}}`
    return [find, segmentFunction(data, nameOf), `{ version: '${version}', find, segment }`]
  })
}

interface ActionParams {
  readonly params: readonly string[]
  readonly schema: Schema
  readonly needs: readonly Need[]
}

function actionFile(version: Version, tables: Tables): string {
  const { types, segments } = tables.standards[version]
  const data = dataSchemas(segments, new Shapes(types, version, 'send'))
  const actions = new Map<string, ActionParams>(
    [...paramsOf(version, tables)].map(([name, { shape, needs }]) => [
      name,
      { params: [...(shape.fields?.keys() ?? [])], schema: insideOf(shape), needs },
    ]),
  )
  const schemas = [...[...actions.values()].map(({ schema }) => schema), ...data.values()]
  const profiles = tables.profiles.filter((table) => version === 'v11' || table.v12Actions.length > 0)
  const sources = [version, ...profiles.map(({ profile }) => profile)]
  return file('call', sources, schemas, (nameOf) => {
    const action = ({ params, schema, needs }: ActionParams): string => {
      const needed =
        needs.length === 0
          ? ''
          : `, needs: ${JSON.stringify(needs.map(({ name, field, value }) => [name, field, value]))}`
      return `{ names: ${JSON.stringify(params)}, check: ${nameOf(schema)}${needed} }`
    }
    const types = JSON.stringify([...data.keys()])
    const table = `{ version: '${version}', actions: ${entries(actions, action)}, segment, types: ${types} }`
    return [segmentFunction(data, nameOf), table]
  })
}

/** The files that are checked in, with what they should hold. */
export function validatorModules(tables: Tables): Output[] {
  return versions.flatMap((version) => [
    {
      path: `packages/core/src/validators/${version}-events.ts`,
      content: eventFile(tables.standards[version]),
    },
    { path: `packages/core/src/validators/${version}-actions.ts`, content: actionFile(version, tables) },
  ])
}
