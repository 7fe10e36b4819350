/** Rewrites the values of a frame one by one. In JSON all other characters stay: numbers keep every digit. */
import type { Frame } from '@onebot.js/core'
import { decodeFrame, encodeLike } from '@onebot.js/core/frame'

/** What becomes of values. `depth` is how many objects and arrays are around it; `key` that of the nearest object. */
export interface Rewriter {
  /** JSON that stands for the whole value; nothing where it is looked into. */
  whole?(key: string | undefined, depth: number): string | undefined
  name(name: string): string
  text(value: string, key: string | undefined, depth: number): string
  /** @returns JSON */
  number(digits: string, key: string | undefined, depth: number): string
}

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s{}[\],:"]+|\s+/g

interface Container {
  readonly isObject: boolean
  expectsName: boolean
  key: string | undefined
}

const isOpening = (token: string): boolean => token === '{' || token === '['
const isClosing = (token: string): boolean => token === '}' || token === ']'

function scalar(token: string, key: string | undefined, depth: number, rewriter: Rewriter): string {
  if (!token.startsWith('"')) return /^[-\d]/.test(token) ? rewriter.number(token, key, depth) : token
  const value: string = JSON.parse(token)
  const written = rewriter.text(value, key, depth)
  return written === value ? token : JSON.stringify(written)
}

/** @param text what `JSON.parse` takes */
export function rewriteJson(text: string, rewriter: Rewriter): string {
  const open: Container[] = []
  let result = ''
  /** How deep the value is that something else stands for. */
  let skipped: number | undefined
  for (const [token] of text.matchAll(TOKEN)) {
    const top = open.at(-1)
    let written = token
    if (isClosing(token)) {
      open.pop()
      if (open.length === skipped) {
        skipped = undefined
        continue
      }
    } else if (token === ',') {
      if (top) top.expectsName = top.isObject
    } else if (top?.expectsName && token.startsWith('"')) {
      const name: string = JSON.parse(token)
      top.key = name
      top.expectsName = false
      const renamed = rewriter.name(name)
      if (renamed !== name) written = JSON.stringify(renamed)
    } else if (token !== ':' && token.trim() !== '') {
      const key = top?.key
      const whole = skipped === undefined ? rewriter.whole?.(key, open.length) : undefined
      if (isOpening(token)) {
        if (whole !== undefined) {
          result += whole
          skipped = open.length
        }
        const isObject = token === '{'
        open.push({ isObject, expectsName: isObject, key: isObject ? undefined : key })
      } else if (skipped === undefined) written = whole ?? scalar(token, key, open.length, rewriter)
    }
    if (skipped === undefined) result += written
  }
  return result
}

/** Rewrites a decoded value. */
export function rewriteValue(value: unknown, rewriter: Rewriter, key?: string, depth = 0): unknown {
  const whole = rewriter.whole?.(key, depth)
  if (whole !== undefined) return JSON.parse(whole)
  if (typeof value === 'string') return rewriter.text(value, key, depth)
  if (typeof value === 'number') return JSON.parse(rewriter.number(String(value), key, depth))
  if (value instanceof Uint8Array) {
    const text = Buffer.from(value).toString('latin1')
    const written = rewriter.text(text, key, depth)
    return written === text ? value : Buffer.from(written, 'latin1')
  }
  if (Array.isArray(value)) return value.map((each) => rewriteValue(each, rewriter, key, depth + 1))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, each]) => [
    rewriter.name(name),
    rewriteValue(each, rewriter, name, depth + 1),
  ])
  return Object.fromEntries(entries)
}

/** MessagePack has several ways to write a value: what is not changed keeps its own. */
function rewriteBytes(frame: Uint8Array, rewriter: Rewriter): Frame {
  let isChanged = false
  const noted = (before: string, after: string): string => {
    if (after !== before) isChanged = true
    return after
  }
  const value = rewriteValue(decodeFrame(frame), {
    whole: (...at) => {
      const whole = rewriter.whole?.(...at)
      if (whole !== undefined) isChanged = true
      return whole
    },
    name: (name) => noted(name, rewriter.name(name)),
    text: (text, ...at) => noted(text, rewriter.text(text, ...at)),
    number: (digits, ...at) => noted(digits, rewriter.number(digits, ...at)),
  })
  return isChanged ? encodeLike(frame, value) : frame
}

/** @returns nothing where the frame cannot be read */
export function rewriteFrame(frame: Frame, rewriter: Rewriter): Frame | undefined {
  try {
    if (typeof frame !== 'string') return rewriteBytes(frame, rewriter)
    JSON.parse(frame)
    return rewriteJson(frame, rewriter)
  } catch {
    return undefined
  }
}
