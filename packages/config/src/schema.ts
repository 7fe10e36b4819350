/** Checks values against `schema.json`. ajv is loaded when it is needed. */
import { readFile } from 'node:fs/promises'
import type { Ajv, ValidateFunction } from 'ajv'
import { type Accounts, accountKeys, type ConfigFile } from './config-file.js'
import { type Fields, isObject } from './fields.js'
import { type Mistake, mistakesOf } from './schema-mistakes.js'

export type Checked<T> = { value: T } | { mistakes: Mistake[] }

async function load(): Promise<{ ajv: Ajv; schema: Fields }> {
  const [{ Ajv }, text] = await Promise.all([
    import('ajv'),
    readFile(new URL('../schema.json', import.meta.url), 'utf8'),
  ])
  const ajv = new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true })
  return { ajv, schema: JSON.parse(text) }
}

function check<T>(validate: ValidateFunction<T>, value: unknown): Checked<T> {
  return validate(value) ? { value } : { mistakes: mistakesOf(validate.errors) }
}

function fitTo(value: unknown, types: readonly unknown[]): unknown {
  if (typeof value === 'number' && types.includes('string')) return String(value)
  if (typeof value !== 'string') return value
  if (types.includes('integer') && /^\d{1,15}$/.test(value)) return Number(value)
  if (types.includes('boolean') && /^(?:true|false)$/.test(value)) return value === 'true'
  return value
}

/** Without a value they would be lost silently. */
const CREDENTIALS = ['accessToken', 'secret']

/** Leaves out other known keys without a value, and reads numbers and booleans from texts: variables give texts alone. */
function fit(value: unknown, properties: Fields): unknown {
  if (!isObject(value)) return value
  const entries = Object.entries(value).flatMap(([key, each]): [string, unknown][] => {
    const schema = Object.hasOwn(properties, key) ? properties[key] : undefined
    if (!isObject(schema)) return [[key, each]]
    return each === null && !CREDENTIALS.includes(key) ? [] : [[key, fitTo(each, [schema.type].flat())]]
  })
  return Object.fromEntries(entries)
}

const accountProperties: Fields = Object.fromEntries(accountKeys.map((key) => [key, { type: 'string' }]))

function fitAccounts(value: unknown): unknown {
  if (!isObject(value)) return value
  const fitAccount = (account: unknown): unknown => fit(account, accountProperties)
  return Object.fromEntries(
    Object.entries(value).map(([id, each]) => [
      id,
      Array.isArray(each) ? each.map(fitAccount) : fitAccount(each),
    ]),
  )
}

/** A configuration file that was read. */
export async function checkConfig(value: unknown): Promise<Checked<ConfigFile>> {
  const { ajv, schema } = await load()
  const config = fit(value, isObject(schema.properties) ? schema.properties : {})
  const fitted =
    isObject(config) && 'accounts' in config ? { ...config, accounts: fitAccounts(config.accounts) } : config
  return check(ajv.compile<ConfigFile>(schema), fitted)
}

/** The part `accounts` of one. */
export async function checkAccounts(value: unknown): Promise<Checked<Accounts>> {
  const { ajv, schema } = await load()
  const { definitions } = schema
  return check(ajv.compile<Accounts>({ $ref: '#/definitions/accounts', definitions }), fitAccounts(value))
}
