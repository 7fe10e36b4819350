/** Reads the tables and checks that what they name is there. */
import { readFileSync } from 'node:fs'
import {
  type Action,
  type Event,
  type Field,
  type NamedType,
  type Profile,
  type ProfileTable,
  profiles,
  type SegmentType,
  type SentEvent,
  type Standard,
  type SupportedSegment,
  type Tables,
  type Type,
  type Version,
  versions,
} from './model.js'
import { TableError } from './type-language.js'
import { readNamedType, readObject, readType, readTypeOf } from './types-reader.js'
import { Reader } from './yaml-reader.js'

const nothing: Type = { kind: 'simple', name: 'null' }
const noFields: Type = { kind: 'object', fields: [], isOpen: false }

/** The text of a table by its name: `v11`, `napcat`. */
export type TableSource = (name: Version | Profile) => string

/** The tables that are checked in. */
export const checkedIn: TableSource = (name) =>
  readFileSync(new URL(`../tables/${name}.yaml`, import.meta.url), 'utf8')

function oneOf<T extends string>(reader: Reader | undefined, values: readonly T[]): T | undefined {
  if (reader === undefined) return undefined
  const found = values.find((value) => value === reader.text())
  return found ?? reader.fail(`one of ${values.join(', ')} is needed here`)
}

/** @param standard the actions of the standard, from which a profile takes what it does not change */
function readAction(name: string, map: Reader, standard: readonly Action[] | undefined): Action {
  const base = standard?.find((action) => action.name === name)
  const params = readTypeOf(map, 'params')
  const result = readTypeOf(map, 'result')
  const action: Action = {
    name,
    en: map.optional('en')?.text() ?? base?.en ?? map.fail(`${name} has no English title`),
    zh: map.optional('zh')?.text() ?? base?.zh ?? map.fail(`${name} has no Chinese title`),
    doc: map.optional('doc')?.text() ?? base?.doc,
    source: map.required('source').text(),
    params: params ?? base?.params ?? noFields,
    result: result ?? base?.result ?? nothing,
    changes: base ? [...(params ? (['params'] as const) : []), ...(result ? (['result'] as const) : [])] : [],
    isStandard: standard === undefined || base !== undefined,
    stream: oneOf(map.optional('stream'), ['parts', 'chunks']),
    isHttpOnly: map.optional('httpOnly')?.boolean() ?? false,
  }
  map.done()
  return action
}

function readActions(map: Reader | undefined, standard?: readonly Action[]): Action[] {
  return (map?.entries() ?? []).map(([name, value]) =>
    // An action that only says where it is found is the standard's own.
    value.isMap ? readAction(name, value, standard) : value.fail(`${name} needs a map`),
  )
}

function readEvent(kind: string, map: Reader, senders: ReadonlyMap<string, Profile[]>): Event {
  const quick = map.optional('quick')
  const source = map.optional('source')?.text()
  const event: Event = {
    kind,
    typeName: map.required('type').text(),
    en: map.required('en').text(),
    zh: map.required('zh').text(),
    doc: map.required('doc').text(),
    source,
    extends: map.optional('extends')?.text(),
    fields: readObject(map.required('fields')).fields,
    by: senders.get(kind) ?? [],
    isApart: map.optional('apart')?.boolean() ?? false,
    quick: quick && readObject(quick),
  }
  map.done()
  if (source === undefined && event.by.length === 0)
    map.fail(`${kind} is neither standard nor sent by anybody`)
  return event
}

function readSegment(type: string, map: Reader, senders: ReadonlyMap<string, Profile[]>): SegmentType {
  const isExtension = map.optional('extension')?.boolean() ?? false
  const segment: SegmentType = {
    type,
    en: map.required('en').text(),
    zh: map.required('zh').text(),
    doc: map.required('doc').text(),
    direction: oneOf(map.optional('direction'), ['send', 'receive']),
    by: isExtension ? (senders.get(type) ?? map.fail(`nobody has the segment ${type}`)) : [],
    data: readType(map.required('data')),
  }
  map.done()
  return segment
}

/** `notice.notify.poke(private)`, `request.group#invite`: what an implementation tells apart. */
const VARIANT = /^([^(#]+)(?:\((.*)\)|#(.*))?$/

function readSent(text: string, value: Reader, kinds: readonly string[]): SentEvent {
  const [, kind = '', inner, behind] = VARIANT.exec(text) ?? []
  // A kind that one table tells apart by sub type may be a single one in the standard's.
  const known = kinds.find((each) => each === kind) ?? kinds.find((each) => kind.startsWith(`${each}.`))
  if (known === undefined) value.fail(`the standard's table has no event ${kind}`)
  const sent: SentEvent = {
    kind: known,
    variant: inner ?? behind ?? (known === kind ? undefined : kind.slice(known.length + 1)),
    file: value.optional('file')?.text(),
    isSent: value.optional('sent')?.boolean() ?? true,
  }
  value.done()
  return sent
}

function readSupported(type: string, value: Reader): SupportedSegment {
  const note = value.isMap ? value.optional('note')?.text() : undefined
  if (value.isMap) value.done()
  return { type, note }
}

function sendersOf(
  tables: readonly { profile: Profile; names: readonly string[] }[],
): Map<string, Profile[]> {
  const senders = new Map<string, Profile[]>()
  for (const { profile, names } of tables) {
    for (const name of new Set(names)) senders.set(name, [...(senders.get(name) ?? []), profile])
  }
  return senders
}

function readStandard(
  version: Version,
  root: Reader,
  heads: readonly { profile: Profile; root: Reader }[],
): Standard {
  const kinds = root.required('events').entries()
  const names = kinds.map(([kind]) => kind)
  const sent = heads.map(({ profile, root: head }) => ({
    profile,
    names: (head.optional('events')?.entries() ?? []).map(
      ([text, value]) => readSent(text, value, names).kind,
    ),
  }))
  const used = heads.map(({ profile, root: head }) => ({
    profile,
    names: (head.optional('segments')?.entries() ?? []).map(([type]) => type),
  }))
  const [events, segments] = [sendersOf(sent), sendersOf(used)]
  const standard: Standard = {
    version,
    repository: root.required('repository').text(),
    types: (root.optional('types')?.entries() ?? []).map(([name, value]) => readNamedType(name, value)),
    events: kinds.map(([kind, value]) => readEvent(kind, value, events)),
    segments: root
      .required('segments')
      .entries()
      .map(([type, value]) => readSegment(type, value, segments)),
    actions: readActions(root.required('actions')),
  }
  root.done()
  return standard
}

function readProfile(profile: Profile, root: Reader, standards: Tables['standards']): ProfileTable {
  const v11 = standards.v11
  const table: ProfileTable = {
    profile,
    version: 'v11',
    title: root.required('title').text(),
    repository: root.required('repository').text(),
    revision: root.required('revision').text(),
    actions: readActions(root.required('actions'), v11.actions),
    v12Actions: readActions(root.optional('v12Actions'), standards.v12.actions),
    events: root
      .required('events')
      .entries()
      .map(([text, value]) =>
        readSent(
          text,
          value,
          v11.events.map(({ kind }) => kind),
        ),
      ),
    segments: root
      .required('segments')
      .entries()
      .map(([type, value]) => {
        const isKnown = v11.segments.some((segment) => segment.type === type)
        return isKnown ? readSupported(type, value) : value.fail(`the table of v11 has no segment ${type}`)
      }),
  }
  root.done()
  return table
}

/** @throws {TableError} at the first mistake, with file and line */
export function readTables(source: TableSource = checkedIn): Tables {
  const parse = (name: Version | Profile): Reader => Reader.parse(`${name}.yaml`, source(name))
  const heads = profiles.map((profile) => ({ profile, root: parse(profile) }))
  const standards = {
    v11: readStandard('v11', parse('v11'), heads),
    v12: readStandard('v12', parse('v12'), []),
  }
  for (const version of versions) checkNames(standards[version])
  const read = heads.map(({ profile, root }) => readProfile(profile, root, standards))
  for (const { profile, actions } of read) checkTypes(profile, standards.v11, actions.flatMap(typesOfAction))
  return { standards, profiles: read }
}

const typesOfAction = ({ params, result }: Action): Type[] => [params, result]
const typesOfFields = (fields: readonly Field[]): Type[] => fields.map(({ type }) => type)

function checkNames(standard: Standard): void {
  const { version, types, events, segments, actions } = standard
  const bases = [...types, ...events].flatMap((type) => type.extends ?? [])
  checkTypes(version, standard, [
    ...bases.map((name): Type => ({ kind: 'named', name })),
    ...types.map(({ type }: NamedType) => type),
    ...events.flatMap(({ fields }) => typesOfFields(fields)),
    ...segments.map(({ data }) => data),
    ...actions.flatMap(typesOfAction),
  ])
}

function checkTypes(table: string, { types, events }: Standard, used: readonly Type[]): void {
  const known = new Set([...types.map(({ name }) => name), ...events.map(({ typeName }) => typeName)])
  const check = (type: Type): void => {
    if (type.kind === 'named' && !known.has(type.name)) {
      throw new TableError(`${table}.yaml: there is no type ${type.name}`)
    }
    if (type.kind === 'array') check(type.items)
    else if (type.kind === 'map') check(type.values)
    else if (type.kind === 'union') type.members.forEach(check)
    else if (type.kind === 'object') for (const field of type.fields) check(field.type)
  }
  used.forEach(check)
}
