/** Writes types as TypeScript, formatted as the formatter would. */
import type { Field, ObjectType, Type, Version } from '../model.js'

const WIDTH = 110
const STEP = '  '

/** Which side of the wire a type stands on: it decides what an id or a message may be. */
export type Side = 'sent' | 'received'

export interface Style {
  readonly version: Version
  readonly side: Side
  /** The documentation of a field, without the comment signs. */
  readonly doc: (field: Field) => string | undefined
}

const isIdentifier = (name: string): boolean => /^[A-Za-z_$][\w$]*$/.test(name)

export const quote = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

export const key = (name: string): string => (isIdentifier(name) ? name : quote(name))

function simple(name: string, { version, side }: Style): string {
  const prefix = version.toUpperCase()
  switch (name) {
    case 'integer':
      return 'number'
    case 'id':
      if (version === 'v12') return side === 'sent' ? 'string | bigint' : 'string'
      return side === 'sent' ? 'V11IdParam' : 'V11Id'
    case 'message':
      return side === 'sent' ? 'MessageInput' : `${prefix}Message`
    case 'segment':
      return side === 'sent' ? 'Segment' : `${prefix}Segment`
    case 'event':
      return `${prefix}RawEvent`
    case 'bytes':
      return 'string | Uint8Array'
    default:
      return name
  }
}

/** The alternatives of a type, each on its own. */
function alternatives(type: Type, style: Style, indent: string): string[] {
  switch (type.kind) {
    case 'simple':
      return simple(type.name, style).split(' | ')
    case 'literal':
      return [typeof type.value === 'string' ? quote(type.value) : String(type.value)]
    case 'named':
      return [type.name]
    case 'enum':
      return [...type.values.map(quote), ...(type.isOpen ? ['(string & {})'] : [])]
    case 'map':
      return [`Record<string, ${inline(type.values, style, indent)}>`]
    case 'object':
      return [printObject(type, style, indent)]
    case 'array': {
      const items = alternatives(type.items, style, indent)
      return [items.length > 1 ? `(${items.join(' | ')})[]` : `${items[0]}[]`]
    }
    case 'union':
      return type.members.flatMap((member) => alternatives(member, style, indent))
  }
}

const inline = (type: Type, style: Style, indent: string): string =>
  alternatives(type, style, indent).join(' | ')

const isBlock = (text: string): boolean => text.startsWith('{')

/** `head` and a type, broken over lines where it is too long for one. */
export function printTyped(head: string, type: Type, style: Style, indent: string): string {
  const texts = alternatives(type, style, indent)
  const line = `${indent}${head} ${texts.join(' | ')}`
  const forms = texts.filter(isBlock).length
  const isLong = line.split('\n').some((part) => part.length > WIDTH)
  if (forms <= 1 && !(isLong && texts.length > 1)) return line
  const deeper = indent + STEP
  const members = alternatives(type, style, deeper + STEP)
  return [`${indent}${head}`, ...members.map((member) => `${deeper}| ${member}`)].join('\n')
}

/** A comment before what is documented, in one line where that fits. */
export function printDoc(doc: string | undefined, indent: string): string {
  if (doc === undefined || doc === '') return ''
  const line = `${indent}/** ${doc} */`
  if (line.length <= WIDTH && !doc.includes('\n')) return `${line}\n`
  const lines = doc.split('\n').flatMap((part) => wrap(part, WIDTH - indent.length - 3))
  return [`${indent}/**`, ...lines.map((text) => `${indent} * ${text}`.trimEnd()), `${indent} */`, ''].join(
    '\n',
  )
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

function printField(field: Field, style: Style, indent: string): string {
  const head = `${key(field.name)}${field.isRequired ? '' : '?'}:`
  return `${printDoc(style.doc(field), indent)}${printTyped(head, field.type, style, indent)}\n`
}

/** The members of an object or interface, without the braces. */
export function printMembers({ fields, isOpen }: ObjectType, style: Style, indent: string): string {
  const more = isOpen
    ? `${indent}/** Implementations add fields of their own. */\n${indent}[field: string]: unknown\n`
    : ''
  return fields.map((field) => printField(field, style, indent)).join('') + more
}

function printObject(type: ObjectType, style: Style, indent: string): string {
  if (type.fields.length === 0 && !type.isOpen) return 'object'
  return `{\n${printMembers(type, style, indent + STEP)}${indent}}`
}
