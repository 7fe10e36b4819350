/** Typed values of variables. What cannot be used is collected, to be told at once. */
import { decodeFrame } from '@onebot.js/core/frame'
import type { Variables } from './environment.js'
import { isObject } from './fields.js'
import { repeatedKeyOf, whyNotJson } from './json-text.js'
import { firstWord, quote } from './mistakes.js'

/** JSON where it parses, else the text; an integer that a number cannot hold stays text. */
function parse(text: string): unknown {
  try {
    const value = decodeFrame(text)
    return typeof value === 'number' && String(value) !== text ? text : value
  } catch {
    return text
  }
}

/** The object with a value put at a path. */
function put(base: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value
  const object = isObject(base) ? base : {}
  const inner = Object.hasOwn(object, key) ? object[key] : undefined
  return { ...object, [key]: put(inner, rest, value) }
}

export class EnvValues {
  readonly mistakes: string[] = []
  readonly #variables: Variables

  constructor(variables: Variables) {
    this.#variables = variables
  }

  /** The names that are set, without their keys. */
  get names(): ReadonlySet<string> {
    return new Set([...this.#variables.keys()].map((name) => name.split('__', 1).join()))
  }

  /** The full names that set keys of a name: `NAME__KEY`. */
  keysOf(name: string): string[] {
    return [...this.#variables.keys()].filter((each) => each.startsWith(`${name}__`))
  }

  has(name: string): boolean {
    return this.#variables.has(name) || this.keysOf(name).length > 0
  }

  /** The name with where it was set, for messages. */
  cite(name: string): string {
    const [first = ''] = this.keysOf(name)
    const origin = this.#variables.get(name)?.origin ?? this.#variables.get(first)?.origin
    return origin === undefined ? firstWord(name) : `${firstWord(name)} (${origin})`
  }

  complain(name: string, what: string, between = ' '): void {
    this.mistakes.push(`${this.cite(name)}${between}${what}`)
  }

  text(name: string): string | undefined {
    const text = this.#variables.get(name)?.value
    if (text === undefined || text === 'null') return undefined
    const value = text.startsWith('"') ? parse(text) : text
    return (typeof value === 'string' ? value.trim() : text) || undefined
  }

  number(name: string, isAllowed: (value: number) => boolean, allowed: string): number | undefined {
    const text = this.text(name)
    if (text === undefined) return undefined
    if (/^\d+(?:\.\d+)?$/.test(text) && isAllowed(Number(text))) return Number(text)
    this.complain(name, `must be ${allowed}, not ${quote(text)}`)
    return undefined
  }

  flag(name: string): boolean | undefined {
    const text = this.text(name)?.toLowerCase()
    if (text === undefined) return undefined
    if (['true', '1', 'yes', 'on'].includes(text)) return true
    if (['false', '0', 'no', 'off'].includes(text)) return false
    this.complain(name, `must be true or false, not ${quote(text)}`)
    return undefined
  }

  /**
   * The value with the keys put in that `NAME__KEY` sets; nothing, and a complaint, where it begins like JSON and is
   * none.
   */
  json(name: string, keyOf = (key: string, _depth: number): string => key): unknown {
    const text = this.#variables.get(name)?.value
    const base = text === undefined ? undefined : (parse(text) ?? undefined)
    if (text !== undefined && /^[[{]/.test(text)) {
      const repeated = isObject(base) ? repeatedKeyOf(text) : undefined
      if (typeof base === 'string') this.complain(name, whyNotJson(text))
      if (repeated !== undefined) this.complain(name, `has ${quote(repeated)} twice; keep one`)
      if (typeof base === 'string') return undefined
    }
    return this.keysOf(name).reduce<unknown>((value, full) => {
      const path = full.slice(name.length + 2).split('__')
      return put(value, path.map(keyOf), parse(this.#variables.get(full)?.value ?? ''))
    }, base)
  }
}
