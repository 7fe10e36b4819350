/** Reads YAML, of which JSON is a part, and knows where everything stood. `yaml` is loaded when it is needed. */
import type { Document, YAMLError } from 'yaml'
import { expand } from './expand.js'
import { type Mistake, pointerOf } from './schema-mistakes.js'

export interface ConfigText {
  value: unknown
  /** Lines of an error message in the order of the text: `onebot.yaml:7:5 /accounts/10002/transport: …`. */
  place(mistakes: readonly Mistake[]): string[]
}

/** What is wrong with the text itself, one line each. */
export interface SyntaxMistakes {
  mistakes: string[]
}

type Yaml = typeof import('yaml')

const JSON_BREAK =
  'the JSON breaks off here; a comma, a quote or a bracket is missing before this, or one is too many'
const MISFIT =
  'from here on the lines do not fit together; mind the indentation, and put a text with ": " in quotes'
const ADVICE = '; put a text with special characters in quotes'

/** The words of `yaml` quote the text here, which may be a token. */
const WORDS: Readonly<Record<string, string>> = {
  TAG_RESOLVE_FAILED: `a tag (!) is not known${ADVICE}`,
  BAD_DIRECTIVE: `a directive (%) is not known${ADVICE}`,
  BAD_DQ_ESCAPE: 'a backslash in double quotes begins no known escape; write two, or use single quotes',
  BLOCK_AS_IMPLICIT_KEY: MISFIT,
  MULTILINE_IMPLICIT_KEY: MISFIT,
}

function wordsOf({ code, message }: YAMLError): string {
  if (code === 'BAD_SCALAR_START') return message + ADVICE
  return WORDS[code] ?? (code === 'UNEXPECTED_TOKEN' ? message.replace(/:.*$/s, '') + ADVICE : message)
}

/** Where JSON breaks off, as far as the engine says; its words are plainer than those of YAML. */
function jsonBreakOf(text: string): number | undefined {
  try {
    JSON.parse(text)
  } catch (error) {
    const [, position] = /position (\d+)/.exec(String(error)) ?? []
    if (position !== undefined) return Number(position)
    if (/end of JSON/.test(String(error))) return text.length
  }
  return undefined
}

/** The offset of the key or of the value that a path leads to, as far as it leads into the text. */
function offsetOf(yaml: Yaml, document: Document, { path, isKey }: Mistake): number {
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

/**
 * @param file its name, for errors
 * @param look gives the value of an environment variable
 */
export async function parseConfig(
  text: string,
  file: string,
  look: (name: string) => string | undefined,
): Promise<ConfigText | SyntaxMistakes> {
  const yaml = await import('yaml')
  const lineCounter = new yaml.LineCounter()
  const document = yaml.parseDocument(text, { lineCounter, prettyErrors: false, merge: true })
  const at = (offset: number): string => {
    const { line, col } = lineCounter.linePos(offset)
    return `${file}:${Math.max(line, 1)}:${Math.max(col, 1)}`
  }
  // What is taken for a tag is lost, so its warning counts as well.
  const offset = document.errors.length > 0 && /^\s*{/.test(text) ? jsonBreakOf(text) : undefined
  if (offset !== undefined) return { mistakes: [`${at(offset)} ${JSON_BREAK}`] }
  const mistakes = [...document.errors, ...document.warnings].map(
    (error) => `${at(error.pos[0])} ${wordsOf(error)}`,
  )
  yaml.visit(document, {
    Alias: (_, node) => {
      if (node.resolve(document) === undefined)
        mistakes.push(`${at(node.range?.[0] ?? 0)} an alias (*) has no anchor${ADVICE}`)
    },
    Scalar: (_, node) => {
      const { value, source } = node
      // A number that would be written otherwise is an id or a token, of which every digit counts.
      if (typeof value === 'number' && source !== undefined && String(value) !== source) node.value = source
      if (typeof value !== 'string') return
      node.value = expand(value, look, (name) => {
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
  return {
    value: value ?? {},
    place: (found) =>
      found
        .map((mistake) => ({ ...mistake, offset: offsetOf(yaml, document, mistake) }))
        .sort((a, b) => a.offset - b.offset)
        .map(({ path, text: words, offset }) => `${at(offset)} ${pointerOf(path) || '/'}: ${words}`),
  }
}
