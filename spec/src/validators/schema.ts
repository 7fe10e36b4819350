/** Shapes as JSON Schemas. Two keywords are ours: they say what a value is, by the names of its kinds. */
import type { FieldShape, Shape } from './shape.js'

/** What a value may be: the names of kinds; a literal as JSON text. Anything where there are none. */
export interface Kinds {
  is?: string[]
  /** It may not be left out. */
  isRequired?: true
}

export interface Schema {
  is?: string[]
  fields?: Record<string, Kinds>
  properties?: Record<string, Schema>
  additionalProperties?: Schema
  items?: Schema
}

const kindsOf = ({ isAny, plain, fields, items }: Shape): Pick<Schema, 'is'> =>
  isAny ? {} : { is: [...plain, ...(fields ? ['object'] : []), ...(items ? ['array'] : [])] }

/** What a value has inside, whose own kind is looked at elsewhere. */
export function insideOf({ isAny, fields, values, items }: Shape): Schema {
  if (isAny) return {}
  return {
    ...(fields && fields.size > 0 && fieldsSchema(fields)),
    ...(values && !values.isAny && { additionalProperties: schemaOf(values) }),
    ...(items && !items.isAny && { items: schemaOf(items) }),
  }
}

export const schemaOf = (shape: Shape): Schema => ({ ...kindsOf(shape), ...insideOf(shape) })

/** Fields are looked at together: so ajv writes a line for each, and not a dozen. */
function fieldsSchema(shapes: ReadonlyMap<string, FieldShape>): Schema {
  const fields: Record<string, Kinds> = {}
  const properties: Record<string, Schema> = {}
  for (const [name, { shape, isRequired }] of shapes) {
    const inside = insideOf(shape)
    if (isRequired || !shape.isAny) fields[name] = { ...kindsOf(shape), ...(isRequired && { isRequired }) }
    if (Object.keys(inside).length > 0) properties[name] = inside
  }
  return {
    ...(Object.keys(fields).length > 0 && { fields }),
    ...(Object.keys(properties).length > 0 && { properties }),
  }
}
