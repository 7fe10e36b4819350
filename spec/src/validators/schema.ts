/** Shapes as JSON Schemas. Two keywords are ours: they say what a value is, by the names of plain types. */
import type { FieldShape, Shape } from './shape.js'

export interface Schema {
  type?: 'object' | 'array'
  /** The names of what a value may be; a literal as JSON text. */
  is?: string[]
  /** The same of each field that is there. */
  fields?: Record<string, string[]>
  required?: string[]
  properties?: Record<string, Schema>
  additionalProperties?: Schema
  items?: Schema
}

export function schemaOf(shape: Shape): Schema {
  if (shape.isAny) return {}
  const { fields, values, items } = shape
  const kinds = [...shape.plain, ...(fields ? ['object'] : []), ...(items ? ['array'] : [])]
  const [only] = kinds
  const schema: Schema =
    kinds.length === 1 && (only === 'object' || only === 'array') ? { type: only } : { is: kinds }
  if (fields && fields.size > 0) Object.assign(schema, fieldsSchema(fields))
  if (values && !values.isAny) schema.additionalProperties = schemaOf(values)
  if (items && !items.isAny) schema.items = schemaOf(items)
  return schema
}

/** Plain fields are looked at together: so ajv writes a line for each, and not a dozen. */
function fieldsSchema(shapes: ReadonlyMap<string, FieldShape>): Schema {
  const required = [...shapes].flatMap(([name, { isRequired }]) => (isRequired ? [name] : []))
  const fields: Record<string, string[]> = {}
  const properties: Record<string, Schema> = {}
  for (const [name, { shape }] of shapes) {
    const schema = schemaOf(shape)
    const { is, type = is, ...inside } = schema
    if (type === undefined) continue
    if (Object.keys(inside).length > 0) properties[name] = schema
    else fields[name] = [type].flat()
  }
  return {
    ...(required.length > 0 && { required }),
    ...(Object.keys(fields).length > 0 && { fields }),
    ...(Object.keys(properties).length > 0 && { properties }),
  }
}
