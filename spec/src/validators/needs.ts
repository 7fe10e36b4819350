/** Parameters that are needed only where another one has a certain value, which the shapes do not tell. */
import type { Field, FieldValue, Type } from '../model.js'

/** `name` is needed where the other field has the value. */
export interface Need extends FieldValue {
  readonly name: string
}

/** The value that alone a field may have: what tells one form from the others. */
const onlyValue = ({ type }: Field): string | undefined =>
  type.kind === 'enum' && !type.isOpen && type.values.length === 1 ? type.values[0] : undefined

function needsOfForm(fields: readonly Field[]): Need[] {
  const mark = fields.find((field) => onlyValue(field) !== undefined)
  const value = mark && onlyValue(mark)
  if (mark === undefined || value === undefined) return []
  return fields
    .filter((field) => field !== mark && field.isRequired && field.aliases.length === 0)
    .map(({ name }) => ({ name, field: mark.name, value }))
}

/** What the parameters of an action need: by the notes of fields, or by the form that a field names. */
export function needsOf(params: Type): Need[] {
  if (params.kind === 'union')
    return params.members.flatMap((form) => (form.kind === 'object' ? needsOfForm(form.fields) : []))
  if (params.kind !== 'object') return []
  return params.fields.flatMap(({ name, neededWhere }) => (neededWhere ? [{ name, ...neededWhere }] : []))
}

/** The parameters that an action has, and when they are needed. */
export interface Needs {
  readonly names: ReadonlySet<string>
  readonly needs: readonly Need[]
}

const isSame = (a: Need, b: Need): boolean => a.name === b.name && a.field === b.field && a.value === b.value

/** Those of one that the other shares, or whose parameter it does not know. */
const keptBy = (needs: readonly Need[], other: Needs): Need[] =>
  needs.filter((need) => !other.names.has(need.name) || other.needs.some((each) => isSame(need, each)))

/** Those of both: what one implementation can do without is not needed. */
export function commonNeeds(a: Needs, b: Needs): Need[] {
  const kept = keptBy(a.needs, b)
  return [...kept, ...keptBy(b.needs, a).filter((need) => !kept.some((each) => isSame(need, each)))]
}
