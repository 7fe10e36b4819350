/** A type of the tables as text, with links to those that have a name. */
import type { Standard, Type } from '../model.js'
import { type Context, linkTo, pageOf } from './context.js'
import { code } from './markdown.js'

/** `string`, `V11Sender[]`: what can stand as one word. */
function wordOf(type: Type): string | undefined {
  if (type.kind === 'simple' || type.kind === 'named') return type.name
  if (type.kind === 'literal') return JSON.stringify(type.value).replaceAll('"', "'")
  if (type.kind === 'object') return 'object'
  if (type.kind === 'array') {
    const items = wordOf(type.items)
    return items && `${items}[]`
  }
  return undefined
}

function nameIn(type: Type): string | undefined {
  if (type.kind === 'named') return type.name
  return type.kind === 'array' ? nameIn(type.items) : undefined
}

function linked({ version, types, events }: Standard, type: Type, word: string): string {
  const name = nameIn(type)
  const named = types.find((each) => each.name === name && each.isPublic)
  if (named) return linkTo(pageOf(version, 'types'), named.name, code(word))
  const event = events.find(({ typeName }) => typeName === name)
  return event ? linkTo(pageOf(version, 'events'), event.kind, code(word)) : code(word)
}

export function typeText(context: Context, standard: Standard, type: Type): string {
  const { words } = context
  const inner = (other: Type): string => typeText(context, standard, other)
  const word = wordOf(type)
  if (word !== undefined) return linked(standard, type, word)
  if (type.kind === 'array') return words.arrayOf(inner(type.items))
  if (type.kind === 'map') return words.mapOf(inner(type.values))
  if (type.kind === 'union') return [...new Set(type.members.map(inner))].join(words.or)
  if (type.kind === 'enum') {
    const values = type.values.map((value) => code(value === '' ? "''" : value))
    return [...values, ...(type.isOpen ? ['…'] : [])].join(words.comma)
  }
  return ''
}
