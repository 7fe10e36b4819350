/** The schema is what editors show, so it must explain itself. */
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { expect, it } from 'vitest'
import { accountKeys } from './config-file.js'
import { type Fields, isObject } from './fields.js'

const schema: Fields = JSON.parse(readFileSync(new URL('../schema.json', import.meta.url), 'utf8'))

/** Every property of a schema with the path that leads to it. */
function propertiesOf(part: unknown, path = ''): [path: string, property: Fields][] {
  if (!isObject(part)) return []
  return Object.entries(part).flatMap(([key, value]) => {
    const below = propertiesOf(value, `${path}/${key}`)
    if (key !== 'properties' || !isObject(value) || /\/(?:if|then)$/.test(path)) return below
    const own = Object.entries(value).map(([name, property]): [string, Fields] => [
      `${path}/${name}`,
      isObject(property) ? property : {},
    ])
    return [...own, ...below]
  })
}

const resolve = (property: Fields): Fields => {
  const [, name = ''] = /^#\/definitions\/(.+)$/.exec(String(property.$ref)) ?? []
  const found = isObject(schema.definitions) ? schema.definitions[name] : undefined
  return isObject(found) ? found : property
}

it('is a valid schema', () => {
  expect(() => new Ajv({ allowUnionTypes: true }).compile(schema)).not.toThrow()
})

it.each(propertiesOf(schema))('%s has a title and a description', (_, property) => {
  expect(resolve(property)).toMatchObject({ title: expect.any(String), description: expect.any(String) })
})

it('knows the keys of accounts', () => {
  const keys = propertiesOf(schema.definitions).map(([path]) => path.split('/').at(-1) ?? '')
  expect([...new Set(keys)].sort()).toEqual([...accountKeys].sort())
})

it('defaults and examples fit their properties', () => {
  const ajv = new Ajv({ allowUnionTypes: true })
  for (const [path, property] of propertiesOf(schema)) {
    const { default: byDefault, examples = [] } = property
    const values = [
      ...(byDefault === undefined ? [] : [byDefault]),
      ...(Array.isArray(examples) ? examples : []),
    ]
    for (const value of values) expect(ajv.validate(resolve(property), value), `${path} ${value}`).toBe(true)
  }
})
