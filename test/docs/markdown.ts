/** Reads the pages of the documentation: as much Markdown as they use. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

export interface Heading {
  level: number
  text: string
  /** What follows the `#` of a link to it, as GitHub makes it. */
  anchor: string
}

export interface Block {
  /** `js`, `ts`, `sh` … */
  language: string
  /** What else the fence says. */
  flags: string[]
  code: string
  /** The line of the fence, from 1. */
  line: number
}

export interface Link {
  target: string
  line: number
}

export interface Page {
  /** Relative to the root, with forward slashes. */
  path: string
  headings: Heading[]
  blocks: Block[]
  links: Link[]
  /** The rows of all tables without their rows of dashes. */
  rows: Row[]
}

export interface Row {
  /** The heading above. */
  under: string
  cells: string[]
}

function anchorOf(text: string, taken: Map<string, number>): string {
  const base = text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-')
  const count = taken.get(base) ?? 0
  taken.set(base, count + 1)
  return count === 0 ? base : `${base}-${count}`
}

function cellsOf(line: string): string[] {
  return line
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())
}

function readPage(path: string): Page {
  const page: Page = { path, headings: [], blocks: [], links: [], rows: [] }
  const taken = new Map<string, number>()
  let block: Block | undefined
  for (const [index, line] of readFileSync(`${root}${path}`, 'utf8').split('\n').entries()) {
    if (block) {
      if (line.trim() === '```') block = undefined
      else block.code += `${line}\n`
      continue
    }
    const [, info] = /^\s*```(.*)$/.exec(line) ?? []
    if (info !== undefined) {
      const [language = '', ...flags] = info.trim().split(/\s+/)
      block = { language, flags, code: '', line: index + 1 }
      page.blocks.push(block)
      continue
    }
    const [, marks, text] = /^(#{1,6}) (.+)$/.exec(line) ?? []
    if (marks && text) {
      page.headings.push({ level: marks.length, text, anchor: anchorOf(text.replaceAll('`', ''), taken) })
    }
    if (/^\|.*\|$/.test(line) && !/^[|\s:-]+$/.test(line)) {
      page.rows.push({ under: page.headings.at(-1)?.text ?? '', cells: cellsOf(line) })
    }
    for (const [, target = ''] of line.replace(/`[^`]*`/g, '').matchAll(/\]\(([^)\s]+)\)/g)) {
      page.links.push({ target, line: index + 1 })
    }
  }
  if (block) throw new Error(`${path}:${block.line}: the code block has no end`)
  return page
}

/** The files of a folder that are pages. */
function pagesIn(folder: string): string[] {
  return readdirSync(`${root}${folder}`)
    .filter((name) => name.endsWith('.md') && name !== 'CHANGELOG.md')
    .map((name) => (folder === '' ? name : `${folder}/${name}`))
    .sort()
}

const packages = readdirSync(`${root}packages`)
  .sort()
  .map((name) => `packages/${name}`)

/** Every page that is checked. */
export const pages: readonly Page[] = [
  '',
  'docs',
  ...['docs/en', 'docs/zh'].flatMap((folder) => [folder, `${folder}/embedding`, `${folder}/reference`]),
  ...packages,
]
  .flatMap(pagesIn)
  .map(readPage)

/** The pages in a folder and those below it. What is installed or written by tests is none, and may go at any moment. */
function pagesBelow(folder: string): string[] {
  return readdirSync(`${root}${folder}`, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return ['node_modules', '.tmp'].includes(entry.name) ? [] : pagesBelow(path)
    return entry.name.endsWith('.md') ? [path] : []
  })
}

/** Pages beside the code, in English alone. */
export const otherPages: readonly Page[] = ['examples', 'test', 'bench', 'spec']
  .flatMap(pagesBelow)
  .sort()
  .map(readPage)

export function pageAt(path: string): Page {
  const page = pages.find((each) => each.path === path)
  if (page === undefined) throw new Error(`there is no page ${path}`)
  return page
}
