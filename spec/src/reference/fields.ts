/** Tables of fields: what is nested is told by the path to it. */
import type { Field, ObjectType, Standard, Type } from '../model.js'
import { type Context, namesOf } from './context.js'
import { blocks, code, table } from './markdown.js'
import { typeText } from './type-text.js'

interface Row {
  path: string
  field: Field
}

/** The objects in a type, with what their path adds: nothing, or `[]`. */
function objectsIn(type: Type, path = ''): { object: ObjectType; path: string }[] {
  if (type.kind === 'object') return [{ object: type, path }]
  if (type.kind === 'array') return objectsIn(type.items, `${path}[]`)
  if (type.kind === 'map') return objectsIn(type.values, `${path}.*`)
  return type.kind === 'union' ? type.members.flatMap((member) => objectsIn(member, path)) : []
}

function rowsOf(fields: readonly Field[], before: string): Row[] {
  return fields.flatMap((field) => {
    const path = before + field.name
    const inside = objectsIn(field.type)
    return [
      { path, field },
      ...inside.flatMap(({ object, path: more }) => rowsOf(object.fields, `${path}${more}.`)),
    ]
  })
}

function meaningOf(context: Context, { doc, aliases, by, direction, neededWhere }: Field): string {
  const { words } = context
  return [
    neededWhere && words.neededWhere(code(neededWhere.field), code(neededWhere.value)),
    doc && context.text(doc),
    direction && words.only[direction],
    aliases.length > 0 ? words.alsoCalled(aliases.map(code).join(words.comma)) : undefined,
    by.length > 0 ? words.onlyBy(namesOf(context, by)) : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(words.space)
}

/** What is sent: with what is required, and what stands in for what is left out. */
export function parameterTable(context: Context, standard: Standard, object: ObjectType): string {
  const { words } = context
  const defaultOf = (field: Field): string => {
    if (field.default !== undefined) return code(field.default === '' ? "''" : String(field.default))
    return field.isRequired ? words.required : ''
  }
  return table(
    [words.parameter, words.type, words.default, words.meaning],
    rowsOf(object.fields, '').map(({ path, field }) => [
      code(path),
      typeText(context, standard, field.type),
      defaultOf(field),
      meaningOf(context, field),
    ]),
  )
}

/** What is received: with a `?` behind what may be absent. */
export function fieldTable(context: Context, standard: Standard, fields: readonly Field[]): string {
  const { words } = context
  return table(
    [words.field, words.type, words.meaning],
    rowsOf(fields, '').map(({ path, field }) => [
      field.isRequired ? code(path) : `${code(path)}?`,
      typeText(context, standard, field.type),
      meaningOf(context, field),
    ]),
  )
}

/** The forms that something may have, each with a table; one form needs no word. */
export function forms(
  context: Context,
  type: Type,
  tableOf: (object: ObjectType) => string,
): string | undefined {
  const objects = objectsIn(type).map(({ object }) => object)
  const [only] = objects
  if (only === undefined) return undefined
  const more = (object: ObjectType): string | undefined =>
    object.isOpen ? context.words.moreFields : undefined
  const tableIfAny = (object: ObjectType): string | undefined =>
    object.fields.length > 0 ? tableOf(object) : undefined
  if (objects.length === 1) return blocks([tableIfAny(only), more(only)])
  return blocks(
    objects.flatMap((object, index) => [
      context.words.form(index + 1),
      tableIfAny(object) ?? context.words.noFields,
      more(object),
    ]),
  )
}
