/** The Go program of `go-libonebot/`, started, told what happens, and ended. */
import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'

/** The flags of `main.go`. */
export interface RigFlags {
  token?: string
  http?: number
  buffer?: number
  webhook?: string
  ws?: number
  reverse?: string
  heartbeat?: number
  'draft-status'?: true
}

/** A call that it carried out. */
export interface Executed {
  action: string
  params: Record<string, unknown>
  /** `input` is a line of ours. */
  by: 'input' | 'http' | 'webhook' | 'ws' | 'ws-reverse'
}

export type EventKind = 'private' | 'group' | 'channel' | 'notice' | 'request' | 'meta' | 'hello'

export class Rig {
  readonly executed: Executed[] = []
  /** Its log. */
  log = ''
  readonly #process: ChildProcessByStdio<Writable, Readable, Readable>

  constructor(flags: RigFlags) {
    const args = Object.entries(flags).map(([name, value]) => `-${name}=${value}`)
    const program = process.env.GO_RIG
    if (program === undefined) throw new Error('run these tests with scripts/test-interop.mjs')
    // Its input is a pipe of ours, so it ends with this process, however that ends.
    this.#process = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'] })
    this.#process.stdin.on('error', () => {})
    this.#process.stderr.on('data', (chunk: Buffer) => {
      this.log += chunk
    })
    createInterface({ input: this.#process.stdout }).on('line', (line) => {
      const executed: Executed = JSON.parse(line)
      this.executed.push(executed)
    })
  }

  /** Makes an event happen. */
  push(kind: EventKind, params: { id?: string; text?: string } = {}): void {
    const call = { action: 'rig.push', params: { kind, ...params } }
    this.#process.stdin.write(`${JSON.stringify(call)}\n`)
  }

  /** The calls of an action that came over a transport. */
  executedBy(by: Executed['by'], action: string): Executed[] {
    return this.executed.filter((each) => each.by === by && each.action === action)
  }

  /** Ends it as a crash would. */
  async kill(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return
    const exited = once(this.#process, 'exit')
    this.#process.kill('SIGKILL')
    await exited
  }
}
