/** Reads a cassette, and says at which line it is wrong. */
import { open } from 'node:fs/promises'
import { ConfigError, type Self, type Version } from '@onebot.js/core'
import { isRecord } from '../replies.js'
import { type Cassette, type CassetteHeader, type CassetteLine, FORMAT } from './format.js'

/** Characters of a line: more than the largest frame that implementations take, in base64. */
const MAX_LINE = 2 ** 27
/** Bytes of a file: it is held in memory. */
const MAX_FILE = 2 ** 28

type Fields = Readonly<Record<string, unknown>>

const isVersion = (value: unknown): value is Version => value === 'v11' || value === 'v12'
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0
const isText = (value: unknown): value is string => typeof value === 'string'
const isFlag = (value: unknown): value is boolean => typeof value === 'boolean'
const isSelf = (value: unknown): value is Self =>
  isRecord(value) && isText(value.platform) && isText(value.user_id)

type Check = (value: unknown) => boolean

const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value)

const oneOf =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value)

const shapeOf =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isRecord(value) && Object.entries(checks).every(([name, check]) => check(value[name]))

const peer = shapeOf({
  id: isText,
  protocol: optional(isVersion),
  role: optional(oneOf('api', 'event', 'universal')),
  self: optional(isSelf),
  impl: optional(isText),
  implVersion: optional(isText),
  poll: optional((value) => isFlag(value) || shapeOf({ limit: isCount })(value)),
})

const frame: Readonly<Record<string, Check>> = {
  link: isCount,
  id: optional(isCount),
  to: optional(isCount),
  path: optional(isText),
  part: optional(oneOf(true)),
  within: optional(isCount),
  repeated: optional(oneOf(true)),
  text: optional(isText),
  base64: optional((value) => isText(value) && /^[\w+/]*={0,2}$/.test(value)),
  unreadable: optional((value) => isCount(value) && value <= MAX_LINE),
}

/** The fields of each kind of line. */
const kinds: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  open: { link: isCount, shape: oneOf('socket', 'http'), sends: isFlag, receives: isFlag, peer },
  in: frame,
  out: frame,
  fail: { link: isCount, to: isCount, code: isText, reason: isText, delivered: oneOf('no', 'maybe') },
  close: {
    link: isCount,
    by: oneOf('bot', 'implementation'),
    status: optional(isCount),
    code: optional(isText),
    reason: optional(isText),
  },
  lost: { lines: isCount },
}

const bodies = ['text', 'base64', 'unreadable']

/** What is wrong with a line; nothing where it is right. */
function mistakeIn(line: Fields, open: ReadonlySet<unknown>): string | undefined {
  const { kind, link } = line
  const checks = isText(kind) && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined
  if (checks === undefined) return `the kind ${JSON.stringify(kind)} is not known`
  if (!isCount(line.t)) return 't is no time in ms'
  const wrong = Object.entries(checks).find(([name, check]) => !check(line[name]))
  if (wrong) return `${wrong[0]} is missing or wrong`
  const isFrame = kind === 'in' || kind === 'out'
  if (isFrame && bodies.filter((name) => line[name] !== undefined).length !== 1)
    return `there must be one of ${bodies.join(', ')}`
  if (kind === 'open' && open.has(link)) return `the link ${link} is open already`
  if (kind !== 'open' && kind !== 'lost' && !open.has(link)) return `the link ${link} was not opened`
  return undefined
}

const isHeader = (line: Fields): line is Fields & CassetteHeader =>
  shapeOf({
    cassette: oneOf(FORMAT),
    date: isText,
    driver: isText,
    protocol: optional(isVersion),
    self: optional(isSelf),
  })(line)

const isLine = (line: Fields, open: ReadonlySet<unknown>): line is Fields & CassetteLine =>
  mistakeIn(line, open) === undefined

class Reader {
  readonly #name: string
  readonly #lines: CassetteLine[] = []
  /** Every number that a link had. */
  readonly #links = new Set<unknown>()
  #header: CassetteHeader | undefined
  #at = 0

  constructor(name: string) {
    this.#name = name
  }

  /** @param isWhole whether a line break follows */
  line(text: string, isWhole: boolean): void {
    this.#at++
    if (text.trim() === '') return
    if (text.length > MAX_LINE)
      throw this.#wrong(`it has ${text.length} characters, and at most ${MAX_LINE} are read`)
    const value = this.#parse(text, isWhole)
    if (this.#header === undefined) {
      this.#header = this.#headerOf(value)
      return
    }
    if (!isLine(value, this.#links)) throw this.#wrong(mistakeIn(value, this.#links) ?? 'it is wrong')
    if (value.kind === 'open') this.#links.add(value.link)
    this.#lines.push(value)
  }

  end(): Cassette {
    if (this.#header === undefined) throw this.#wrong('it is empty')
    return { header: this.#header, lines: this.#lines }
  }

  #parse(text: string, isWhole: boolean): Fields {
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch {
      const isCut = !isWhole && this.#header !== undefined
      throw this.#wrong(isCut ? 'it is cut off: remove it to play what comes before' : 'it is no JSON')
    }
    if (!isRecord(value)) throw this.#wrong('it is no object')
    return value
  }

  #headerOf(value: Fields): CassetteHeader {
    if (isHeader(value)) return value
    const { cassette } = value
    if (cassette === undefined) throw this.#wrong('a cassette begins with {"cassette":1,…}')
    if (cassette !== FORMAT)
      throw this.#wrong(
        `it has version ${JSON.stringify(cassette)} of the format, and ${FORMAT} is read here`,
      )
    throw this.#wrong('the header lacks date or driver, or they are wrong')
  }

  #wrong(what: string): ConfigError {
    return new ConfigError('CASSETTE_INVALID', `${this.#name}, line ${Math.max(1, this.#at)}: ${what}`)
  }
}

/**
 * Reads the text of a cassette.
 * @param name what it is called in errors
 * @throws {ConfigError} `CASSETTE_INVALID`, with the number of the line
 */
export function parseCassette(text: string, name = 'the cassette'): Cassette {
  const reader = new Reader(name)
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from)
    const isWhole = end !== -1
    const line = text.slice(from, isWhole ? end : text.length)
    reader.line(line, isWhole)
    from = isWhole ? end + 1 : text.length
  }
  return reader.end()
}

/**
 * Reads a cassette from a file.
 * @throws {ConfigError} `CASSETTE_INVALID`, with the number of the line; {@link Error} of `node:fs` where there is no file
 */
export async function readCassette(path: string | URL): Promise<Cassette> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    if (size > MAX_FILE) {
      const message = `${String(path)} has ${size} bytes, and at most ${MAX_FILE} are read`
      throw new ConfigError('CASSETTE_INVALID', message)
    }
    return parseCassette(await file.readFile('utf8'), String(path))
  } finally {
    await file.close()
  }
}
