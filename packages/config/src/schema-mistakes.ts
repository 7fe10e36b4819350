/** What a schema complains of, in words. */
import type { ErrorObject } from 'ajv'
import { type Fields, isObject } from './fields.js'
import { guess, quote } from './mistakes.js'

/** What is wrong at one place. */
export interface Mistake {
  /** The keys that lead there. */
  path: readonly string[]
  /** Whether it is the key that is wrong, and not its value. */
  isKey: boolean
  text: string
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  integer: 'a whole number',
  boolean: 'true or false',
  object: 'a group of keys',
  array: 'a list',
}

const decodePointer = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))

export const pointerOf = (path: readonly string[]): string =>
  path.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

function unknownKey(path: readonly string[], key: string, known: readonly string[]): Mistake {
  return {
    path: [...path, key],
    isKey: true,
    text: `unknown key; allowed: ${known.join(', ')}${guess(key, known)}`,
  }
}

/** A value that is not among those that are allowed. */
function notAllowed(value: unknown, allowed: readonly string[]): string {
  const given = typeof value === 'string' ? quote(value) : `a value of type ${typeof value}`
  const end = typeof value === 'string' && allowed.length > 1 ? guess(value, allowed) : ''
  return `${given} is not allowed; allowed: ${allowed.join(', ')}${end}`
}

function toMistake(error: ErrorObject): Mistake | undefined {
  const { keyword, data, propertyName } = error
  const params: Fields = error.params
  const schema: Fields = isObject(error.parentSchema) ? error.parentSchema : {}
  const path = decodePointer(error.instancePath)
  const at = (text: string): Mistake => ({ path, isKey: false, text })
  if (propertyName !== undefined) {
    if (keyword === 'enum') return unknownKey(path, propertyName, listOf(params.allowedValues))
    return keyword === 'minLength'
      ? { path: [...path, propertyName], isKey: true, text: 'an account needs an id' }
      : undefined
  }
  switch (keyword) {
    case 'if':
    case 'propertyNames':
      return undefined
    case 'additionalProperties': {
      const known = isObject(schema.properties) ? Object.keys(schema.properties) : []
      return unknownKey(path, String(params.additionalProperty), known)
    }
    case 'required': {
      const example = params.missingProperty === 'transport' ? ': reverse-ws, forward-ws or http' : ''
      return { path, isKey: true, text: `${params.missingProperty} is missing${example}` }
    }
    case 'enum':
      return at(notAllowed(data, listOf(params.allowedValues)))
    case 'const':
      return at(notAllowed(data, [String(params.allowedValue)]))
    case 'type':
      return at(
        `must be ${[params.type]
          .flat()
          .map((type) => TYPES[String(type)])
          .join(' or ')}`,
      )
    case 'minimum':
    case 'maximum':
      return at(`must be from ${schema.minimum} to ${schema.maximum}`)
    case 'pattern':
      return at(`must be an address such as ${listOf(schema.examples)[0]}`)
    default:
      return at('must not be empty')
  }
}

export function mistakesOf(errors: readonly ErrorObject[] | null | undefined): Mistake[] {
  const mistakes = (errors ?? []).flatMap((error) => toMistake(error) ?? [])
  // Several branches of the schema may complain of one thing.
  const seen = new Set<string>()
  return mistakes.filter(({ path, text }) => {
    const key = `${pointerOf(path)} ${text}`
    return !seen.has(key) && seen.add(key)
  })
}
