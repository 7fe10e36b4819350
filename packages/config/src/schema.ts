/** Checks values against the schema. Brings ajv, so it is loaded when it is needed. */
import { Ajv, type ValidateFunction } from 'ajv'
import { type Accounts, accountKeys, type ConfigFile } from './config-file.js'
import { type Fields, isObject } from './fields.js'
import { type Mistake, mistakesOf } from './schema-mistakes.js'
import { schemaText } from './schema-text.js'

export type Checked<T> = { value: T } | { mistakes: Mistake[] }

const schema: Fields = JSON.parse(schemaText)
const newAjv = (): Ajv => new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true })

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
export function checkConfig(value: unknown): Checked<ConfigFile> {
  const config = fit(value, isObject(schema.properties) ? schema.properties : {})
  const fitted =
    isObject(config) && 'accounts' in config ? { ...config, accounts: fitAccounts(config.accounts) } : config
  return check(newAjv().compile<ConfigFile>(schema), fitted)
}

/** The part `accounts` of one. */
export function checkAccounts(value: unknown): Checked<Accounts> {
  const { definitions } = schema
  return check(
    newAjv().compile<Accounts>({ $ref: '#/definitions/accounts', definitions }),
    fitAccounts(value),
  )
}
