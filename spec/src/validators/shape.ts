/** What values of a type look like, with every union flattened: one object, one list, and plain values. */
import type { Field, NamedType, ObjectType, Type } from '../model.js'

/** Which values a place may hold. */
export interface Shape {
  /** Anything at all. */
  readonly isAny: boolean
  /** The plain values: `string`, `id`, `null`, or a literal as JSON text. */
  readonly plain: ReadonlySet<string>
  readonly fields: ReadonlyMap<string, FieldShape> | undefined
  /** Of an object with names of any kind. */
  readonly values: Shape | undefined
  readonly items: Shape | undefined
}

export interface FieldShape {
  readonly shape: Shape
  readonly isRequired: boolean
}

const empty: Shape = {
  isAny: false,
  plain: new Set(),
  fields: undefined,
  values: undefined,
  items: undefined,
}
const any: Shape = { ...empty, isAny: true }
const anyObject: Shape = { ...empty, fields: new Map() }
const plain = (...names: string[]): Shape => ({ ...empty, plain: new Set(names) })

const either = <T>(a: T | undefined, b: T | undefined, both: (a: T, b: T) => T): T | undefined =>
  a !== undefined && b !== undefined ? both(a, b) : (a ?? b)

/** The values of both. A field is required where both require it. */
export function merge(a: Shape, b: Shape): Shape {
  return {
    isAny: a.isAny || b.isAny,
    plain: new Set([...a.plain, ...b.plain]),
    fields: either(a.fields, b.fields, mergeFields),
    values: either(a.values, b.values, merge),
    items: either(a.items, b.items, merge),
  }
}

function mergeFields(
  a: ReadonlyMap<string, FieldShape>,
  b: ReadonlyMap<string, FieldShape>,
): ReadonlyMap<string, FieldShape> {
  const fields = new Map<string, FieldShape>()
  for (const name of new Set([...a.keys(), ...b.keys()])) {
    const [left, right] = [a.get(name), b.get(name)]
    if (left && right) {
      const isRequired = left.isRequired && right.isRequired
      fields.set(name, { shape: merge(left.shape, right.shape), isRequired })
    } else {
      const one = left ?? right
      if (one) fields.set(name, { ...one, isRequired: false })
    }
  }
  return fields
}

const segment: Shape = {
  ...empty,
  fields: new Map([['type', { shape: plain('string'), isRequired: true }]]),
}

/** Reads types as they go in one direction. */
export class Shapes {
  readonly #named: ReadonlyMap<string, NamedType>
  readonly #direction: 'send' | 'receive'
  readonly #isV12: boolean
  /** Those being read: a type that holds itself is looked into once. */
  readonly #open = new Set<string>()

  constructor(types: readonly NamedType[], version: 'v11' | 'v12', direction: 'send' | 'receive') {
    this.#named = new Map(types.map((type) => [type.name, type]))
    this.#isV12 = version === 'v12'
    this.#direction = direction
  }

  of(type: Type): Shape {
    switch (type.kind) {
      case 'simple':
        return this.#simple(type.name)
      case 'literal':
        return plain(JSON.stringify(type.value))
      case 'enum':
        return type.isOpen ? plain('string') : plain(...type.values.map((value) => JSON.stringify(value)))
      case 'array':
        return { ...empty, items: this.of(type.items) }
      case 'map':
        return { ...anyObject, values: this.of(type.values) }
      case 'union':
        return type.members.map((member) => this.of(member)).reduce(merge)
      case 'object':
        return this.#object(type)
      case 'named':
        return this.#ofName(type.name)
    }
  }

  /** The fields of an object with those of the type that it extends. */
  ofFields(fields: readonly Field[], base: string | undefined): Shape {
    const inherited = base === undefined ? undefined : this.#ofName(base).fields
    return {
      ...empty,
      fields: new Map([...(inherited ?? []), ...fields.flatMap((field) => this.#field(field))]),
    }
  }

  #field({ name, type, isRequired, direction, aliases }: Field): [string, FieldShape][] {
    const shape = this.of(type)
    const goesHere = direction === undefined || direction === this.#direction
    const one = { shape, isRequired: isRequired && goesHere && aliases.length === 0 }
    return [
      [name, one],
      ...aliases.map((alias): [string, FieldShape] => [alias, { shape, isRequired: false }]),
    ]
  }

  #object({ fields }: ObjectType): Shape {
    return this.ofFields(fields, undefined)
  }

  #ofName(name: string): Shape {
    const named = this.#named.get(name)
    if (named === undefined) throw new Error(`there is no type ${name}`)
    if (this.#open.has(name)) return any
    this.#open.add(name)
    const { type } = named
    const shape = type.kind === 'object' ? this.ofFields(type.fields, named.extends) : this.of(type)
    this.#open.delete(name)
    return shape
  }

  #simple(name: string): Shape {
    switch (name) {
      case 'unknown':
        return any
      case 'bytes':
        return plain('string')
      case 'id':
        return plain(this.#isV12 ? 'string' : 'id')
      case 'object':
        return { ...anyObject, items: any }
      case 'event':
        return anyObject
      case 'segment':
        return segment
      case 'message':
        return this.#message()
      default:
        return plain(name)
    }
  }

  /** Its segments are looked at one by one, each by the check of its type. */
  #message(): Shape {
    const segments: Shape = { ...empty, items: any }
    if (this.#direction === 'send') return merge(plain('string'), merge(segments, anyObject))
    return this.#isV12 ? segments : merge(plain('string'), segments)
  }
}
