/** What a schema complains of, in words. */
import type { ErrorObject } from 'ajv'
import { problemOfHttpUrl, problemOfWsUrl } from './addresses.js'
import { type Fields, isObject } from './fields.js'
import { both, firstWord, guess, quote } from './mistakes.js'
import { signHint } from './punctuation.js'

/** What is wrong at one place. */
export interface Mistake {
  /** The keys that lead there. */
  path: readonly string[]
  /** Whether it is the key that is wrong, and not its value. */
  isKey: boolean
  text: string
  /** Whether the key may be a part of a secret. */
  isSecret?: boolean
}

const NO_VALUE = both(
  'has no value; put a text with special characters (# & *) in quotes, or leave the key out',
  '没有值；含 # & * 等字符时请加引号，不需要则删除该项',
)

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

/** For messages: of a key that is no word, only the first word is shown. */
export const pointerOf = (path: readonly string[]): string => path.map((key) => `/${firstWord(key)}`).join('')

/** The place of a mistake, for messages. */
export const placeOf = ({ path, isSecret }: Mistake): string =>
  (isSecret ? `${pointerOf(path.slice(0, -1))}/…` : pointerOf(path)) || '/'

const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

function unknownKey(
  path: readonly string[],
  key: string,
  known: readonly string[],
  hasValue: boolean,
): Mistake {
  const near = guess(key, known)
  const sign = signHint(key)
  // In YAML's braces what follows a comma in a text is a key.
  const isSecret = !hasValue && near === '' && sign === undefined
  const hint = sign ?? (isSecret ? 'without a value; put a text with a comma in quotes; ' : '')
  const allowed = sign ? '' : `allowed: ${known.join(', ')}${near}`
  return { path: [...path, key], isKey: true, isSecret, text: `unknown key; ${hint}${allowed}` }
}

/** A value that is not among those that are allowed. */
function notAllowed(value: unknown, allowed: readonly string[]): string {
  const given = typeof value === 'string' ? quote(value) : `a value of type ${typeof value}`
  const isWord = typeof value === 'string' && firstWord(value) === value
  if (typeof value === 'string' && !isWord) {
    // Lines below that are indented deeper were taken as parts of it.
    const hint = signHint(value.replace(/^\S+\s+/, '')) ?? 'it must be one word'
    return `${given} is not allowed; allowed: ${allowed.join(', ')}; ${hint}`
  }
  const end = isWord && allowed.length > 1 ? guess(value, allowed) : ''
  return `${given} is not allowed; allowed: ${allowed.join(', ')}${end}`
}

const addressProblem = (address: string, example: string): string =>
  (example.startsWith('ws') ? problemOfWsUrl(address) : problemOfHttpUrl(address)) ??
  `must be an address such as ${example}`

/** @param hasValue whether a key of the same object has a value */
function toMistake(error: ErrorObject, hasValue: (key: string) => boolean): Mistake | undefined {
  const { keyword, data, propertyName } = error
  const params: Fields = error.params
  const schema: Fields = isObject(error.parentSchema) ? error.parentSchema : {}
  const path = decodePointer(error.instancePath)
  const at = (text: string): Mistake => ({ path, isKey: false, text })
  if (propertyName !== undefined) {
    if (keyword === 'enum')
      return unknownKey(path, propertyName, listOf(params.allowedValues), hasValue(propertyName))
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
      const key = String(params.additionalProperty)
      return unknownKey(path, key, known, hasValue(key))
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
      if (data === null && params.type === 'string') return at(NO_VALUE)
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
      return at(addressProblem(String(data), listOf(schema.examples)[0] ?? ''))
    default:
      return at('must not be empty')
  }
}

export function mistakesOf(errors: readonly ErrorObject[] | null | undefined): Mistake[] {
  const objects = new Map<string, Fields>()
  for (const { instancePath, data } of errors ?? []) if (isObject(data)) objects.set(instancePath, data)
  const mistakes = (errors ?? []).flatMap(
    (error) => toMistake(error, (key) => objects.get(error.instancePath)?.[key] !== null) ?? [],
  )
  // Several branches of the schema may complain of one thing.
  const seen = new Set<string>()
  return mistakes.filter(({ path, text }) => {
    const key = `${pointerOf(path)} ${text}`
    return !seen.has(key) && seen.add(key)
  })
}
