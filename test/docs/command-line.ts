/** Reads the commands of a shell block, and checks their options against those that the programs have. */
import { parseArgs } from 'node:util'
import type { Block } from './markdown.js'

type Options = NonNullable<Parameters<typeof parseArgs>[0]>['options']

const text = { type: 'string', multiple: true } as const
const flag = { type: 'boolean' } as const

/** As much of each program as the pages use (docs.docker.com/reference/cli, curl.se/docs/manpage.html). */
const programs: Readonly<
  Record<string, { options: Options; words: readonly [least: number, most: number] }>
> = {
  'docker run': {
    options: {
      detach: { ...flag, short: 'd' },
      rm: flag,
      name: text,
      network: text,
      publish: { ...text, short: 'p' },
      env: { ...text, short: 'e' },
      'env-file': text,
      volume: { ...text, short: 'v' },
      'add-host': text,
      restart: text,
    },
    words: [1, Number.POSITIVE_INFINITY],
  },
  'docker build': { options: { tag: { ...text, short: 't' }, file: { ...text, short: 'f' } }, words: [1, 1] },
  'docker network create': { options: {}, words: [1, 1] },
  'docker network connect': { options: { alias: text }, words: [2, 2] },
  'docker compose up': { options: { detach: { ...flag, short: 'd' }, build: flag }, words: [0, 9] },
  'docker compose down': { options: {}, words: [0, 9] },
  'docker compose logs': { options: { follow: { ...flag, short: 'f' } }, words: [0, 9] },
  curl: {
    options: {
      include: { ...flag, short: 'i' },
      silent: { ...flag, short: 's' },
      header: { ...text, short: 'H' },
      data: { ...text, short: 'd' },
      request: { ...text, short: 'X' },
      'max-time': text,
      'http1.1': flag,
    },
    words: [1, 1],
  },
}

/** The words of a line, without the quotes around them. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/(?:'[^']*'|"(?:[^"\\]|\\.)*"|[^\s'"])+/g)].map(([word]) =>
    word.replace(/'([^']*)'|"((?:[^"\\]|\\.)*)"/g, (_, single, double) => single ?? double),
  )
}

/** Every command of a block in words, without the variables that are set for it. */
export const commandsOf = ({ code }: Block): string[][] =>
  code
    .replaceAll('\\\n', ' ')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.trim().startsWith('#'))
    .flatMap((line) => line.replace(/ #.*$/, '').split(' && '))
    .map((line) => wordsOf(line.trim().replace(/^(?:[A-Z_]+=\S+ +)+/, '')))

/** A port that is opened to everybody goes past the firewall. */
const isPublished = (port: string): boolean => /^127\.0\.0\.1:\d+:\d+$/.test(port)

/** What is wrong with a command; nothing where it can be typed like that. */
export function mistakeIn(words: readonly string[]): string | undefined {
  const [program = ''] = words
  if (program !== 'docker' && program !== 'curl') return undefined
  const known = Object.keys(programs).sort((a, b) => b.length - a.length)
  const line = words.join(' ')
  const name = known.find((each) => line === each || line.startsWith(`${each} `))
  const { options, words: [least, most] = [0, 0] } = programs[name ?? ''] ?? {}
  if (name === undefined || options === undefined) return `no command that is known: ${line}`
  const args = words.slice(name.split(' ').length)
  // What follows the image is the program's own.
  const isRun = name === 'docker run'
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true, strict: !isRun })
    const unknown = Object.keys(values).filter((option) => !(option in options))
    if (unknown.length > 0) return `${name} has no option ${unknown.join()}`
    if (positionals.length < least || positionals.length > most)
      return `${name} with ${positionals.length} words`
    const open = [values.publish ?? []]
      .flat()
      .map(String)
      .filter((port) => !isPublished(port))
    return open.length > 0 ? `${name} opens ${open.join()} to everybody` : undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
