/** The parent's end of a child process: the child tells figures, the parent says when to go. */
import { type ChildProcess, fork } from 'node:child_process'
import { on, once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Figures } from './child.js'
import { type ProgramName, programs } from './programs.js'

/** ms that a child may live. A case that takes longer hangs. */
const LONGEST = 60_000

const isFigures = (value: unknown): value is Figures =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((each) => typeof each === 'number')

export class Child implements AsyncDisposable {
  readonly #name: ProgramName
  readonly #process: ChildProcess
  readonly #messages: AsyncIterator<unknown[]>
  readonly #ended: Promise<never>

  constructor(name: ProgramName, args: readonly string[]) {
    this.#name = name
    this.#process = fork(fileURLToPath(programs[name]), args, {
      execArgv: ['--expose-gc'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      timeout: LONGEST,
      killSignal: 'SIGKILL',
    })
    // Kept until somebody asks, for a child may tell early.
    this.#messages = on(this.#process, 'message')
    this.#ended = once(this.#process, 'exit').then(([code, signal]) => {
      const how = signal ? `${signal}; a case may take ${LONGEST / 1000} s` : `exit code ${code}`
      throw new Error(`${this.#name} ended before it was done (${how})`)
    })
    this.#ended.catch(() => {})
  }

  /** The next figures that the child tells; rejects when one of `others` ends before. */
  async next(...others: Child[]): Promise<Figures> {
    const ends = [this, ...others].map((child) => child.#ended)
    const { value } = await Promise.race([this.#messages.next(), ...ends])
    const [figures]: unknown[] = value
    if (isFigures(figures)) return figures
    throw new TypeError(`${this.#name} told no figures: ${JSON.stringify(figures)}`)
  }

  go(): void {
    this.#process.send('go')
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#process.kill('SIGKILL')
    await this.#ended.catch(() => {})
  }
}
