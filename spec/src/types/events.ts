/** Writes `v11/events.ts` and `v12/events.ts`. */
import type { Event, NamedType, ObjectType, Tables, Version } from '../model.js'
import { fieldDoc, sentBy, type TitleOf, titlesOf } from './docs.js'
import { type Declared, type Output, typeModule, usedByEvents } from './modules.js'
import { printDoc, printMembers, printTyped, quote, type Style } from './print.js'
import { v11Events, v12Events } from './texts.js'

/** How a version names the parts of a kind, and what gathers its events. */
const shapes = {
  v11: {
    text: v11Events,
    /** The field of each part of `notice.notify.poke`. */
    discriminants: ([post = '', detail = '', sub]: readonly string[]): [string, string][] => [
      ['post_type', post],
      [`${post === 'meta_event' || post === 'notice' || post === 'request' ? post : 'message'}_type`, detail],
      ...(sub === undefined ? [] : [['sub_type', sub] satisfies [string, string]]),
    ],
    maps: [
      { name: 'V11MessageEventMap', kind: /^message\.(\w+)$/ },
      { name: 'V11NoticeEventMap', kind: /^notice\.(\w+)$/ },
      { name: 'V11NotifyEventMap', kind: /^notice\.notify\.(\w+)$/ },
      { name: 'V11RequestEventMap', kind: /^request\.(\w+)$/ },
      { name: 'V11MetaEventMap', kind: /^meta_event\.(\w+)$/ },
    ],
  },
  v12: {
    text: v12Events,
    discriminants: ([type = '', detail = '']: readonly string[]): [string, string][] => [
      ['type', type],
      ['detail_type', detail],
    ],
    maps: [
      { name: 'V12MetaEventMap', kind: /^meta\.(\w+)$/ },
      { name: 'V12MessageEventMap', kind: /^message\.(\w+)$/ },
      { name: 'V12NoticeEventMap', kind: /^notice\.(\w+)$/ },
    ],
  },
} as const

/** A named type as a declaration. */
export function printNamed({ name, doc, extends: base, isPublic, type }: NamedType, style: Style): string {
  const head = `${printDoc(doc, '')}${isPublic ? 'export ' : ''}`
  if (type.kind !== 'object') return `${head}${printTyped(`type ${name} =`, type, style, '')}\n\n`
  return `${head}interface ${name}${base === undefined ? '' : ` extends ${base}`} ${block(type, style)}\n\n`
}

function block(type: ObjectType, style: Style): string {
  const members = printMembers(type, style, '  ')
  return members === '' ? '{}' : `{\n${members}}`
}

function eventDoc(event: Event, repository: string, isSent: boolean, titleOf: TitleOf): string {
  if (event.source !== undefined) return `${event.doc} \`${repository} ${event.source}\``
  if (isSent) return `${event.doc} ${sentBy(event.by, titleOf)}`
  return `${event.doc} Declared by ${event.by.map(titleOf).join(', ')}, but not sent so far.`
}

function printEvent(event: Event, version: Version, doc: string, style: Style): string {
  const discriminants = shapes[version].discriminants(event.kind.split('.'))
  const fixed = discriminants.map(([name, value]) => `  ${name}: ${quote(value)}\n`).join('')
  const members = printMembers({ kind: 'object', fields: event.fields, isOpen: false }, style, '  ')
  const base = event.extends === undefined ? '' : ` extends ${event.extends}`
  return `${printDoc(doc, '')}export interface ${event.typeName}${base} {\n${fixed}${members}}\n\n`
}

export function eventsModule(tables: Tables, version: Version, declared: Declared): Output {
  const { types, events, repository } = tables.standards[version]
  const titleOf = titlesOf(tables)
  const style: Style = { version, side: 'received', doc: (field) => fieldDoc(field, titleOf) }
  const used = usedByEvents(tables, version)
  const sent = new Set(
    tables.profiles.flatMap((profile) => profile.events.flatMap(({ kind, isSent }) => (isSent ? kind : []))),
  )
  const { text, maps } = shapes[version]
  const code = [
    text.before,
    ...types.filter(({ name }) => used.has(name)).map((type) => printNamed(type, style)),
    ...events.map((event) =>
      printEvent(event, version, eventDoc(event, repository, sent.has(event.kind), titleOf), style),
    ),
    ...maps.map(({ name, kind }) => printMap(name, text.maps[name] ?? '', kind, events)),
    text.after,
  ]
  return typeModule(`${version}/events.ts`, [version], text.about, code.join(''), declared)
}

function printMap(name: string, doc: string, kind: RegExp, events: readonly Event[]): string {
  const members = events.flatMap((event) => {
    const detail = event.isApart ? undefined : kind.exec(event.kind)?.[1]
    return detail === undefined ? [] : `  ${detail}: ${event.typeName}\n`
  })
  return `${printDoc(doc, '')}export interface ${name} {\n${members.join('')}}\n\n`
}
