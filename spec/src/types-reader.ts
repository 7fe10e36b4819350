/** Reads fields and objects, which are nested in the tables as they are in the messages. */
import type { Field, NamedType, ObjectType, Type } from './model.js'
import { type FieldNotes, noNotes, parseField, parseNotes, parseType } from './type-language.js'
import type { Reader } from './yaml-reader.js'

/** `name`, optional with `?`, an array with `[]`, or null with `|null`. */
const KEY = /^(.+?)(\?)?(\[\])?(\|null)?$/s
/** Notes of the object that the key stands in. */
const NOTES = '//'
/** The object has more fields than are listed. */
const MORE = '...'

function wrap(type: Type, isArray: boolean, isNullable: boolean): Type {
  const whole: Type = isArray ? { kind: 'array', items: type } : type
  return isNullable ? { kind: 'union', members: [whole, { kind: 'simple', name: 'null' }] } : whole
}

function readField(key: string, value: Reader): Field {
  const [, name = '', optional, array, nullable] = KEY.exec(key) ?? []
  const { type, notes } =
    value.isMap || value.isList ? readNested(value) : value.reading(() => parseField(value.text()))
  return {
    name,
    type: wrap(type, array !== undefined, nullable !== undefined),
    isRequired: optional === undefined,
    ...notes,
  }
}

function readNested(value: Reader): { type: Type; notes: FieldNotes } {
  if (value.isList) return { type: readForms(value), notes: noNotes() }
  const own = value.entries().find(([key]) => key === NOTES)?.[1]
  return { type: readObject(value), notes: own ? own.reading(() => parseNotes(own.text())) : noNotes() }
}

/** The fields of a map. */
export function readObject(map: Reader): ObjectType {
  const entries = map.entries().filter(([key]) => key !== NOTES)
  const fields = entries.filter(([key]) => key !== MORE).map(([key, value]) => readField(key, value))
  const names = fields.map(({ name }) => name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) map.fail(`'${twice}' is there twice`)
  const other = fields.find(({ neededWhere }) => neededWhere && !names.includes(neededWhere.field))
  if (other) map.fail(`'${other.name}' is needed by a field that is not there`)
  return { kind: 'object', fields, isOpen: entries.some(([key]) => key === MORE) }
}

/** A list of objects: the forms that something may have. */
function readForms(list: Reader): Type {
  return { kind: 'union', members: list.list().map(readObject) }
}

/** A type in one line, the fields of an object, or the forms that there are. */
export function readType(value: Reader): Type {
  if (value.isList) return readForms(value)
  return value.isMap ? readObject(value) : value.reading(() => parseType(value.text()))
}

/** The type under `key`, or under `key[]` where it is an array of what is nested below. */
export function readTypeOf(map: Reader, key: string): Type | undefined {
  const plain = map.optional(key)
  const array = map.optional(`${key}[]`)
  const nullable = map.optional(`${key}|null`)
  if (array) return { kind: 'array', items: readType(array) }
  if (nullable) return wrap(readType(nullable), false, true)
  return plain && readType(plain)
}

export function readNamedType(name: string, map: Reader): NamedType {
  const is = map.optional('is')
  const type: NamedType = {
    name,
    doc: map.optional('doc')?.text(),
    extends: map.optional('extends')?.text(),
    isPublic: map.optional('public')?.boolean() ?? true,
    type: is ? readType(is) : readObject(map.required('fields')),
  }
  map.done()
  return type
}
