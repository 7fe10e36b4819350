/** The type language of the tables: `id`, `string[]`, `map<string>`, `enum(a, b, ...)`, `V11Role | null`. */
import { type FieldValue, type Profile, profiles, simpleTypes, type Type } from './model.js'

/** A mistake in a table; the reader adds file and line. */
export class TableError extends Error {
  override readonly name = 'TableError'
}

const TOKEN = /\s*(?:(enum)\(([^)]*)\)|(-?\d+(?:\.\d+)?)|([A-Za-z_]\w*)|('[^']*')|(\[\]|[|()<>]))/y

interface Token {
  kind: 'enum' | 'number' | 'name' | 'text' | 'sign'
  text: string
}

function tokens(source: string): Token[] {
  const found: Token[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex
    const match = TOKEN.exec(source)
    if (match === null) throw new TableError(`cannot read the type '${source}' from '${source.slice(at)}' on`)
    const [, isEnum, values, number, name, text, sign] = match
    if (isEnum !== undefined) found.push({ kind: 'enum', text: values ?? '' })
    else if (number !== undefined) found.push({ kind: 'number', text: number })
    else if (name !== undefined) found.push({ kind: 'name', text: name })
    else if (text !== undefined) found.push({ kind: 'text', text: text.slice(1, -1) })
    else found.push({ kind: 'sign', text: sign ?? '' })
  }
  return found
}

function enumType(source: string): Type {
  const values = source.split(',').map((value) => value.trim())
  const isOpen = values.at(-1) === '...'
  if (isOpen) values.pop()
  if (values.length === 0 || new Set(values).size !== values.length) {
    throw new TableError(`enum(${source}) needs values that differ`)
  }
  return { kind: 'enum', values: values.map((value) => (value === "''" ? '' : value)), isOpen }
}

const isSimple = (name: string): boolean => simpleTypes.some((simple) => simple === name)

/** @throws {TableError} on what is no type */
export function parseType(source: string): Type {
  const rest = tokens(source)
  const takes = (sign: string): boolean => {
    if (rest[0]?.kind !== 'sign' || rest[0].text !== sign) return false
    rest.shift()
    return true
  }
  const needs = (sign: string): void => {
    if (!takes(sign)) throw new TableError(`the type '${source}' lacks a '${sign}'`)
  }

  function primary(): Type {
    if (takes('(')) {
      const inner = union()
      needs(')')
      return inner
    }
    const token = rest.shift()
    if (token === undefined || token.kind === 'sign')
      throw new TableError(`the type '${source}' is not whole`)
    if (token.kind === 'enum') return enumType(token.text)
    if (token.kind === 'number') return { kind: 'literal', value: Number(token.text) }
    if (token.kind === 'text') return { kind: 'literal', value: token.text }
    if (token.text === 'map') {
      needs('<')
      const values = union()
      needs('>')
      return { kind: 'map', values }
    }
    if (isSimple(token.text)) return { kind: 'simple', name: token.text }
    // Named types begin with a capital, so that a misspelt simple one is not taken for one.
    if (/^[A-Z]/.test(token.text)) return { kind: 'named', name: token.text }
    throw new TableError(`there is no type '${token.text}'`)
  }

  function postfix(): Type {
    let type = primary()
    while (takes('[]')) type = { kind: 'array', items: type }
    return type
  }

  function union(): Type {
    const members = [postfix()]
    while (takes('|')) members.push(postfix())
    const [only] = members
    return members.length === 1 && only !== undefined ? only : { kind: 'union', members }
  }

  const type = union()
  if (rest.length > 0) throw new TableError(`the type '${source}' goes on after its end`)
  return type
}

/** What stands behind the type of a field. */
export interface FieldNotes {
  direction: 'send' | 'receive' | undefined
  neededWhere: FieldValue | undefined
  default: string | number | boolean | undefined
  aliases: string[]
  by: Profile[]
  doc: string | undefined
}

export const noNotes = (): FieldNotes => ({
  direction: undefined,
  neededWhere: undefined,
  default: undefined,
  aliases: [],
  by: [],
  doc: undefined,
})

const isDefault = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'

function parseDefault(source: string): string | number | boolean {
  let value: unknown
  try {
    value = JSON.parse(source)
  } catch {
    throw new TableError(`the default ${source} is not JSON`)
  }
  if (!isDefault(value)) throw new TableError(`the default ${source} is not a plain value`)
  return value
}

/** Cuts the documentation off, which begins with `//`. */
function cutDoc(source: string): { head: string; doc: string | undefined } {
  const at = source.search(/(^|\s)\/\/\s/)
  if (at === -1) return { head: source.trim(), doc: undefined }
  return { head: source.slice(0, at).trim(), doc: source.slice(at).trim().slice(2).trim() }
}

/** Takes `@napcat`, `@send`, `@field=value` and `~alias` off the end. */
function cutMarks(source: string): { head: string; notes: FieldNotes } {
  const notes = noNotes()
  const words = source.split(/\s+/)
  const first = words.findIndex((word) => /^[@~]./.test(word))
  if (first === -1) return { head: source, notes }
  for (const word of words.slice(first)) {
    const name = word.slice(1)
    const profile = profiles.find((each) => each === name)
    const [, field, value] = /^@(\w+)=(\w+)$/.exec(word) ?? []
    if (word.startsWith('~')) notes.aliases.push(name)
    else if (word === '@send' || word === '@receive') notes.direction = word === '@send' ? 'send' : 'receive'
    else if (field !== undefined && value !== undefined) notes.neededWhere = { field, value }
    else if (word.startsWith('@') && profile) notes.by.push(profile)
    else throw new TableError(`'${word}' is neither an alias nor a mark`)
  }
  return { head: words.slice(0, first).join(' '), notes }
}

/** A field in one line: `integer = 1800 @napcat ~alias // What it is.` @throws {TableError} */
export function parseField(source: string): { type: Type; notes: FieldNotes } {
  const { head, doc } = cutDoc(source)
  const { head: typed, notes } = cutMarks(head)
  const equals = typed.indexOf(' = ')
  const type = parseType(equals === -1 ? typed : typed.slice(0, equals))
  if (equals !== -1) notes.default = parseDefault(typed.slice(equals + 3).trim())
  return { type, notes: { ...notes, doc } }
}

/** The notes of a field whose type is nested below it: the value of its key `//`. @throws {TableError} */
export function parseNotes(source: string): FieldNotes {
  const { head, doc } = cutDoc(source)
  const { head: rest, notes } = cutMarks(head)
  if (rest !== '') throw new TableError(`'${rest}' is neither an alias nor a mark`)
  return { ...notes, doc }
}
