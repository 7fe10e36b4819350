/** The program of a peer: started with arguments, told things by lines of JSON, and ended. */
import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'

/** What `scripts/test-interop.mjs` has prepared, and how it is started. */
function command(): string[] {
  const text = process.env.INTEROP_COMMAND
  if (text === undefined) throw new Error('run these tests with scripts/test-interop.mjs')
  const words: string[] = JSON.parse(text)
  return words
}

export class Program {
  /** What it wrote to its standard error. */
  log = ''
  /** Resolves when it has ended, by itself or not. */
  readonly ended: Promise<unknown>
  readonly #process: ChildProcessByStdio<Writable, Readable, Readable>

  /** @param onLine gets each line of its standard output @param env the variables of the environment */
  constructor(args: readonly string[], onLine: (line: string) => void, env: NodeJS.ProcessEnv = process.env) {
    const [file = '', ...first] = command()
    // Its input is a pipe of ours, so it ends with this process, however that ends.
    this.#process = spawn(file, [...first, ...args], { env, stdio: ['pipe', 'pipe', 'pipe'] })
    this.#process.stdin.on('error', () => {})
    this.#process.stderr.on('data', (chunk: Buffer) => {
      this.log += chunk
    })
    createInterface({ input: this.#process.stdout }).on('line', onLine)
    this.ended = once(this.#process, 'close')
  }

  /** Writes a line to its standard input. */
  tell(value: object): void {
    this.#process.stdin.write(`${JSON.stringify(value)}\n`)
  }

  /** Ends it as a crash would. */
  async kill(): Promise<void> {
    this.#process.kill('SIGKILL')
    await this.ended
  }
}
