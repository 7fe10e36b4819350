/** A bot in Python that listens for implementations, and tells what it hears in lines of JSON. */
import { expect, vi } from 'vitest'
import { Program } from './program.js'

export interface Told {
  kind: string
  [field: string]: unknown
}

const RUNNING = /[Rr]unning on (http:\/\/127\.0\.0\.1:\d+) \(/

function isLike(told: Told, wanted: object): boolean {
  try {
    expect(told).toMatchObject(wanted)
    return true
  } catch {
    return false
  }
}

export class PythonBot {
  readonly #program: Program
  #told: Told[] = []

  private constructor(args: readonly string[]) {
    const onLine = (line: string): void => {
      if (line.startsWith('{')) this.#told.push(JSON.parse(line))
    }
    // No proxy, and no setting of whoever runs the tests.
    const { PATH, SYSTEMROOT } = process.env
    this.#program = new Program(args, onLine, {
      PATH,
      SYSTEMROOT,
      PYTHONUTF8: '1',
      PYTHONDONTWRITEBYTECODE: '1',
    })
  }

  /** Resolves when it listens. */
  static async start(args: readonly string[]): Promise<PythonBot> {
    const bot = new PythonBot(args)
    try {
      await vi.waitFor(() => expect(bot.log).toMatch(RUNNING), { timeout: 30_000 })
      return bot
    } catch (error) {
      await bot.kill()
      throw error
    }
  }

  get log(): string {
    return this.#program.log
  }

  /** Its address, without a path. */
  get http(): string {
    return RUNNING.exec(this.log)?.[1] ?? ''
  }

  get ws(): string {
    return this.http.replace('http', 'ws')
  }

  /** What it has told, and nobody has asked about. */
  get told(): readonly Told[] {
    return this.#told
  }

  /** Waits until it tells something of the kind, and takes that out. */
  async tells(kind: string, wanted: object = {}): Promise<Told> {
    const found = await vi.waitFor(() => this.#find({ kind, ...wanted }), { timeout: 15_000, interval: 10 })
    this.#told.splice(this.#told.indexOf(found), 1)
    return found
  }

  /** Ends it as a crash would. */
  kill(): Promise<void> {
    return this.#program.kill()
  }

  #find(wanted: object): Told {
    const found = this.#told.find((told) => isLike(told, wanted))
    if (found) return found
    const others = this.#told.filter(({ model }) => model !== 'HeartbeatMetaEvent')
    const lines = others.map((told) => JSON.stringify(told)).slice(-10)
    throw new Error(
      `it did not tell ${JSON.stringify(wanted)}, but:\n${lines.join('\n')}\n${this.log.slice(-2000)}`,
    )
  }
}
