/** JSON Schemas as plain functions: what ajv compiles, without ajv. */
import { _, Ajv, type Code, type CodeKeywordDefinition, Name } from 'ajv'
import { getProperty } from 'ajv/dist/compile/codegen/index.js'
import standalone from 'ajv/dist/standalone/index.js'
import type { Kinds, Schema } from './schema.js'

/** In scope where the functions stand. */
const isId = new Name('isId')

const tests: Readonly<Record<string, (data: Code) => Code>> = {
  string: (data) => _`typeof ${data} == "string"`,
  integer: (data) => _`Number.isInteger(${data})`,
  number: (data) => _`Number.isFinite(${data})`,
  boolean: (data) => _`typeof ${data} == "boolean"`,
  null: (data) => _`${data} === null`,
  id: (data) => _`${isId}(${data})`,
  object: (data) => _`(typeof ${data} == "object" && ${data} !== null && !Array.isArray(${data}))`,
  array: (data) => _`Array.isArray(${data})`,
}

/** Whether a value is of one of the kinds. */
function testOf(kinds: readonly string[], data: Code): Code {
  const codes = kinds.map((kind) => {
    const code = tests[kind]
    if (code) return code(data)
    const literal: unknown = JSON.parse(kind)
    if (typeof literal !== 'string' && typeof literal !== 'number')
      throw new Error(`${kind} cannot be tested`)
    return _`${data} === ${literal}`
  })
  return codes.reduce((some, code) => _`${some} || ${code}`)
}

/** How messages call them. */
function words(kinds: readonly string[]): string {
  const names = kinds.map((kind) => {
    if (kind === 'id') return 'integer or string of digits'
    return kind.startsWith('"') ? `'${JSON.parse(kind)}'` : kind
  })
  return names.join(' or ')
}

/** What the schemas of a file ask for, each kind a function of its own: so a field takes but a few letters. */
class KindFunctions {
  /** By their code. */
  readonly #names = new Map<string, Name>()

  nameOf({ is, isRequired }: Kinds): Name {
    const value = new Name('value')
    const given = is ? testOf(is, value) : _`${value} !== undefined`
    const test = isRequired ? given : _`${value} === undefined || ${given}`
    const code = String(_`kind(${words(is ?? [])}, (${value}) => ${test})`)
    const name = this.#names.get(code) ?? new Name(`kind${this.#names.size}`)
    this.#names.set(code, name)
    return name
  }

  get source(): string {
    return [...this.#names].map(([code, name]) => `const ${name} = ${code}\n`).join('')
  }
}

const keywords = (kinds: KindFunctions): CodeKeywordDefinition[] => [
  {
    keyword: 'is',
    schemaType: 'array',
    error: { message: '', params: ({ schema: is }) => _`{is: ${kinds.nameOf({ is, isRequired: true })}.is}` },
    code: (cxt) => cxt.pass(_`${kinds.nameOf({ is: cxt.schema, isRequired: true })}(${cxt.data})`),
  },
  {
    keyword: 'fields',
    type: 'object',
    schemaType: 'object',
    error: { message: '', params: ({ params }) => _`{field: ${params.field}, is: ${params.asked}.is}` },
    code(cxt) {
      const { gen, data, schema } = cxt
      const asked = gen.let('asked')
      const wrong = Object.entries<Kinds>(schema).reduceRight(
        (next, [name, each]) =>
          _`!(${asked} = ${kinds.nameOf(each)})(${data}${getProperty(name)}) ? ${name}\n: ${next}`,
        _`""`,
      )
      const field = gen.const('field', wrong)
      cxt.setParams({ field, asked })
      cxt.fail(field)
    },
  },
]

/** The functions of schemas, as ESM source without imports, and the name of each. */
export interface Functions {
  readonly source: string
  readonly names: ReadonlyMap<Schema, string>
}

export function compile(schemas: Iterable<Schema>): Functions {
  const ajv = new Ajv({
    code: { source: true, esm: true, lines: true, optimize: 2 },
    messages: false,
    strictTypes: false,
    unicodeRegExp: false,
  })
  const kinds = new KindFunctions()
  ajv.addVocabulary(keywords(kinds))
  // What is alike is compiled once.
  const keys = new Map<string, string>()
  const idOf = new Map<Schema, string>()
  for (const schema of schemas) {
    const text = JSON.stringify(schema)
    const id = keys.get(text) ?? `s${keys.size}`
    if (!keys.has(text)) ajv.addSchema({ ...schema, $id: id })
    keys.set(text, id)
    idOf.set(schema, id)
  }
  const code = standalone.default(ajv, Object.fromEntries([...keys.values()].map((id) => [id, id])))
  const functions = new Map(
    [...code.matchAll(/^export const (\w+) = (\w+);$/gm)].map(([, id, name]) => [id, name]),
  )
  const names = new Map([...idOf].map(([schema, id]) => [schema, functions.get(id) ?? ''] as const))
  return { source: `${kinds.source}\n${strip(code)}`, names }
}

/** Leaves what is used of the functions: their exports are ours to write, and they need none of the schemas. */
function strip(code: string): string {
  const source = code
    .replace('"use strict";\n', '')
    .replace(/^export const .*\n/gm, '')
    .replace(/^const schema\d+ = .*\n/gm, '')
    .replace(/^\/\*# sourceURL=.*\n/gm, '')
    .replace(/, parentData, parentDataProperty, rootData=data\}/g, '}')
    .replace(/keyword:"\w+",/g, '')
    .replace(/\n{2,}/g, '\n')
  const needed = /\bschema\d+\b|\brequire\(|\bnew Function\b|\beval\(/.exec(source)
  if (needed) throw new Error(`the validators would need ${needed[0]}`)
  return source
}
