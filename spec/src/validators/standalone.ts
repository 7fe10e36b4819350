/** JSON Schemas as plain functions: what ajv compiles, without ajv. */
import { _, Ajv, type Code, type CodeKeywordDefinition, Name } from 'ajv'
import { getProperty } from 'ajv/dist/compile/codegen/index.js'
import standalone from 'ajv/dist/standalone/index.js'
import type { Schema } from './schema.js'

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

const is: CodeKeywordDefinition = {
  keyword: 'is',
  schemaType: 'array',
  error: { message: '', params: ({ schema }) => _`{is: ${words(schema)}}` },
  code: (cxt) => cxt.pass(testOf(cxt.schema, cxt.data)),
}

const fields: CodeKeywordDefinition = {
  keyword: 'fields',
  type: 'object',
  schemaType: 'object',
  error: { message: '', params: ({ params }) => _`{field: ${params.field}, is: ${params.is}}` },
  code(cxt) {
    const { gen, data, schema } = cxt
    const [field, is] = [gen.let('field'), gen.let('is')]
    const wrong = Object.entries<string[]>(schema).map(([name, kinds]) => {
      const value = _`${data}${getProperty(name)}`
      return _`(${value} !== undefined && !(${testOf(kinds, value)}) && (${is} = ${words(kinds)}, ${field} = ${name}))`
    })
    cxt.setParams({ field, is })
    cxt.fail(wrong.reduce((some, code) => _`${some}\n|| ${code}`))
  },
}

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
  ajv.addVocabulary([is, fields])
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
  return { source: strip(code), names }
}

/** Leaves the functions: their exports are ours to write, and the schemas are used by none of them. */
function strip(code: string): string {
  const source = code
    .replace('"use strict";\n', '')
    .replace(/^export const .*\n/gm, '')
    .replace(/^const schema\d+ = .*\n/gm, '')
    .replace(/^\/\*# sourceURL=.*\n/gm, '')
    .replace(/\n{2,}/g, '\n')
  const needed = /\bschema\d+\b|\brequire\(|\bnew Function\b|\beval\(/.exec(source)
  if (needed) throw new Error(`the validators would need ${needed[0]}`)
  return source
}
