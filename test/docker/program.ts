/** A program that runs on a machine of the pretend network, and what it prints. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { onTestFinished } from 'vitest'

/** ms that a line may take to come, and that a program may take to end. */
const LINE_WITHIN = 20_000
const END_WITHIN = 2000

export class Program {
  /** What it has printed so far, errors among it. */
  readonly lines: string[] = []
  /** Its exit code; nothing where a signal ended it. */
  readonly ended: Promise<number | undefined>
  readonly #child: ChildProcess
  #wake: () => void = () => {}
  #hasEnded = false

  /** It ends with the test. */
  constructor(command: string, args: readonly string[], options: { cwd: string; env: NodeJS.ProcessEnv }) {
    const child = spawn(command, args, { ...options, stdio: 'pipe' })
    this.#child = child
    for (const stream of [child.stdout, child.stderr]) this.#read(stream)
    child.stdin.on('error', () => {})
    this.ended = once(child, 'close').then(([code]) => {
      this.#hasEnded = true
      this.#wake()
      return code ?? undefined
    })
    onTestFinished(() => this.stop())
  }

  /**
   * The first line that matches, of those that have come or will come.
   * @param after how many lines to skip: those before something happened
   */
  async line(pattern: RegExp, { after = 0, within = LINE_WITHIN } = {}): Promise<string> {
    const deadline = performance.now() + within
    for (;;) {
      const found = this.lines.slice(after).find((line) => pattern.test(line))
      if (found !== undefined) return found
      const left = deadline - performance.now()
      if (this.#hasEnded || left <= 0) {
        const why = this.#hasEnded ? 'the program ended' : `${within} ms passed`
        throw new Error(`${why} without a line like ${pattern}:\n${this.lines.join('\n')}`)
      }
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left)
        this.#wake = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
  }

  /** Gives it a line of JSON. */
  tell(command: object): void {
    this.#child.stdin?.write(`${JSON.stringify(command)}\n`)
  }

  async stop(): Promise<void> {
    if (this.#hasEnded) return
    this.#child.kill()
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), END_WITHIN)
    await this.ended
    clearTimeout(timer)
  }

  #read(stream: NodeJS.ReadableStream): void {
    let rest = ''
    stream.setEncoding('utf8')
    stream.on('data', (text: string) => {
      const lines = (rest + text).split('\n')
      rest = lines.pop() ?? ''
      this.lines.push(...lines)
      this.#wake()
    })
  }
}
