/** A bot that stands on somebody else's SDK, as a program of its own. */
import { setTimeout } from 'node:timers/promises'
import { expect } from 'vitest'
import type { Config } from './lines.mjs'
import { Program } from './program.js'

/** Something that came to its handlers, in the same words for each SDK. Ids are texts. */
export interface Seen {
  saw: 'message' | 'notice' | 'request' | 'meta'
  detail: string
  [field: string]: unknown
}

interface Answer {
  id: number
  data?: unknown
  failure?: unknown
}

export class Application {
  readonly seen: Seen[] = []
  readonly #answers = new Map<number, (answer: Answer) => void>()
  readonly #program: Program
  /** What it wrote to its standard output that is not for the tests. */
  #said = ''
  #serial = 0

  constructor(config: Config) {
    this.#program = new Program([JSON.stringify(config)], (line) => {
      // Some SDKs write their log here.
      if (line.startsWith('{"')) this.#hear(JSON.parse(line))
      else this.#said += `${line}\n`
    })
  }

  get log(): string {
    return this.#said + this.#program.log
  }

  /**
   * Has the SDK call an action. Resolves with `data` or `failure`, as the SDK gave it.
   * @param within ms; some SDKs wait for a minute for the answer that went with a connection
   */
  async call(action: string, params: object = {}, within = 5000): Promise<Omit<Answer, 'id'>> {
    const id = ++this.#serial
    const answered = new Promise<Answer>((resolve) => this.#answers.set(id, resolve))
    this.#program.tell({ id, action, params })
    const ended = this.#program.ended.then(() => {
      throw new Error(`the program ended: ${this.log}`)
    })
    const late = setTimeout(within, undefined, { ref: false }).then(() => {
      throw new Error(`no answer to ${action} within ${within} ms: ${this.log}`)
    })
    try {
      const { data, failure } = await Promise.race([answered, ended, late])
      return failure === undefined ? { data } : { failure }
    } finally {
      this.#answers.delete(id)
    }
  }

  /** Waits for something to come to its handlers. */
  async saw(expected: Partial<Seen>): Promise<void> {
    await expect.poll(() => this.seen).toContainEqual(expect.objectContaining(expected))
  }

  kill(): Promise<void> {
    return this.#program.kill()
  }

  #hear(value: Seen | Answer): void {
    if ('saw' in value) this.seen.push(value)
    else this.#answers.get(value.id)?.(value)
  }
}
