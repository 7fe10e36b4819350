/** Reads YAML, of which JSON is a part, and knows where everything stood. Brings `yaml`, so it is loaded when it is needed. */
import * as yaml from 'yaml'
import { expand } from './expand.js'
import { jsonBreakOf, jsonCommentOf } from './json-text.js'
import { firstWord } from './mistakes.js'
import { signHint } from './punctuation.js'
import { type Mistake, placeOf } from './schema-mistakes.js'
import { JSON_BREAK, JSON_COMMENT, UNKNOWN_ALIAS, UNUSED_ANCHOR, yamlWords } from './yaml-words.js'

export interface ConfigText {
  value: unknown
  /** Lines of an error message in the order of the text: `onebot.yaml:7:5 /accounts/10002/transport: …`. */
  place(mistakes: readonly Mistake[]): string[]
}

/** What is wrong with the text itself, one line each. */
export interface SyntaxMistakes {
  mistakes: string[]
}

/** Keys as they are written, so that 10001 and "10001" are the same. */
const keyOf = (key: unknown): string | undefined =>
  yaml.isScalar(key) ? (key.source ?? String(key.value)) : undefined

/** The offset of the key or of the value that a path leads to, as far as it leads into the text. */
function offsetOf(document: yaml.Document, { path, isKey }: Mistake): number {
  let node: unknown = document.contents
  let offset = 0
  for (const [depth, key] of path.entries()) {
    if (yaml.isAlias(node)) node = node.resolve(document)
    const pair = yaml.isMap(node)
      ? node.items.find((each) => yaml.isScalar(each.key) && String(each.key.value) === key)
      : undefined
    node = yaml.isSeq(node) ? node.items[Number(key)] : pair?.value
    const isWanted = isKey && depth === path.length - 1
    const place = pair && (isWanted || !yaml.isNode(node)) ? pair.key : node
    if (yaml.isNode(place)) offset = place.range?.[0] ?? offset
  }
  return offset
}

/** Complains of what YAML takes for signs of its own, so that it is missing in the value. */
function visitReferences(document: yaml.Document, complain: (text: string, node: object) => void): void {
  const anchors = new Map<string, object>()
  yaml.visit(document, {
    Node: (_, node) => {
      if (!yaml.isAlias(node) && node.anchor !== undefined) anchors.set(node.anchor, node)
    },
  })
  yaml.visit(document, {
    Alias: (_, node) => {
      anchors.delete(node.source)
      if (node.resolve(document) === undefined) complain(UNKNOWN_ALIAS, node)
    },
  })
  for (const node of anchors.values()) complain(UNUSED_ANCHOR, node)
}

/**
 * @param file its name, for errors
 * @param look gives the value of an environment variable
 */
export function parseConfig(
  text: string,
  file: string,
  look: (name: string) => string | undefined,
): ConfigText | SyntaxMistakes {
  const lineCounter = new yaml.LineCounter()
  const document = yaml.parseDocument(text, {
    lineCounter,
    prettyErrors: false,
    merge: true,
    uniqueKeys: (a, b) => a === b || (keyOf(a) !== undefined && keyOf(a) === keyOf(b)),
  })
  const lines = text.split('\n')
  const at = (offset: number): string => {
    const { line, col } = lineCounter.linePos(offset)
    return `${file}:${Math.max(line, 1)}:${Math.max(col, 1)}`
  }
  /** What is said, and what the signs of the line may have to do with it, or of those beside it. */
  const told = (offset: number, words: string): string => {
    const { line } = lineCounter.linePos(offset)
    const hint = [line - 1, line, line - 2].map((index) => signHint(lines[index] ?? '')).find(Boolean)
    return `${at(offset)} ${words}${hint ? `; ${hint}` : ''}`
  }
  const comment = jsonCommentOf(text)
  if (comment !== undefined) return { mistakes: [`${at(comment)} ${JSON_COMMENT}`] }
  const offset = document.errors.length > 0 && /^\s*{/.test(text) ? jsonBreakOf(text) : undefined
  if (offset !== undefined) return { mistakes: [told(offset, JSON_BREAK)] }
  // What is taken for a tag is lost, so its warning counts as well.
  const mistakes = [...document.errors, ...document.warnings].map(({ pos, code }) =>
    told(pos[0], yamlWords(code)),
  )
  visitReferences(document, (words, node) => {
    mistakes.push(`${at((yaml.isNode(node) && node.range?.[0]) || 0)} ${words}`)
  })
  yaml.visit(document, {
    Scalar: (_, node) => {
      const { value, source } = node
      // A number that would be written otherwise is an id or a token, of which every digit counts.
      if (typeof value === 'number' && source !== undefined && String(value) !== source) node.value = source
      if (typeof value !== 'string') return
      node.value = expand(value, look, (unset) => {
        const name = firstWord(unset)
        const how = `set it, or write \${${name}:-} where it may be missing`
        mistakes.push(`${at(node.range?.[0] ?? 0)} the environment variable ${name} is not set: ${how}`)
      })
    },
  })
  if (mistakes.length > 0) return { mistakes: [...new Set(mistakes)] }
  let value: unknown
  try {
    value = document.toJS()
  } catch {
    return { mistakes: [`${file} has aliases (*) without end`] }
  }
  const signs = typeof value === 'object' ? undefined : lines.map(signHint).find(Boolean)
  return {
    value: value ?? {},
    place: (found) =>
      found
        .map((mistake) => ({ ...mistake, offset: offsetOf(document, mistake) }))
        .sort((a, b) => a.offset - b.offset)
        .map((mistake) => {
          const hint = mistake.path.length === 0 && signs ? `; ${signs}` : ''
          return `${at(mistake.offset)} ${placeOf(mistake)}: ${mistake.text}${hint}`
        }),
  }
}
