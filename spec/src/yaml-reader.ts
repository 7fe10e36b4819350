/** Reads YAML strictly: every key that nobody asked for is a mistake, told with file and line. */
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import { TableError } from './type-language.js'

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'range' in value

/** One node of a table, with where it stands. */
export class Reader {
  readonly #node: unknown
  readonly #where: (node: unknown) => string
  readonly #asked = new Set<string>()

  private constructor(node: unknown, where: (node: unknown) => string) {
    this.#node = node
    this.#where = where
  }

  /** @throws {TableError} on what is no YAML */
  static parse(file: string, text: string): Reader {
    const lineCounter = new LineCounter()
    const document = parseDocument(text, { lineCounter, schema: 'core', uniqueKeys: true })
    const [error] = document.errors
    if (error) throw new TableError(`${file}:${lineCounter.linePos(error.pos[0]).line}: ${error.message}`)
    const where = (node: unknown): string => {
      const offset = isNode(node) ? node.range?.[0] : undefined
      return offset === undefined ? file : `${file}:${lineCounter.linePos(offset).line}`
    }
    return new Reader(document.contents, where)
  }

  get isMap(): boolean {
    return isMap(this.#node)
  }

  get isList(): boolean {
    return isSeq(this.#node)
  }

  /** Runs what reads this node, and says where it stood if that fails. */
  reading<T>(read: () => T): T {
    try {
      return read()
    } catch (error) {
      if (!(error instanceof TableError) || error.message.includes('.yaml')) throw error
      throw new TableError(`${this.#where(this.#node)}: ${error.message}`)
    }
  }

  fail(message: string): never {
    throw new TableError(`${this.#where(this.#node)}: ${message}`)
  }

  text(): string {
    if (!isScalar(this.#node)) return this.fail('a text is needed here')
    // Numbers and the like as they are written: `163` is a text in many a table.
    return typeof this.#node.value === 'string' ? this.#node.value : (this.#node.source ?? '')
  }

  boolean(): boolean {
    const value = isScalar(this.#node) ? this.#node.value : undefined
    return typeof value === 'boolean' ? value : this.fail('true or false is needed here')
  }

  list(): Reader[] {
    if (!isSeq(this.#node)) return this.fail('a list is needed here')
    return this.#node.items.map((item) => new Reader(item, this.#where))
  }

  /** In the order of the file. */
  entries(): [string, Reader][] {
    if (this.#node === null || (isScalar(this.#node) && this.#node.value === null)) return []
    if (!isMap(this.#node)) return this.fail('a map is needed here')
    return this.#node.items.map(({ key, value }) => [
      new Reader(key, this.#where).text(),
      new Reader(value ?? key, this.#where),
    ])
  }

  optional(key: string): Reader | undefined {
    this.#asked.add(key)
    return this.entries().find(([name]) => name === key)?.[1]
  }

  required(key: string): Reader {
    return this.optional(key) ?? this.fail(`'${key}' is missing`)
  }

  /** To be called when all keys were read. */
  done(): void {
    const unknown = this.entries().find(([name]) => !this.#asked.has(name))
    if (unknown) unknown[1].fail(`nobody reads '${unknown[0]}'`)
  }
}
