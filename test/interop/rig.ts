/** The program of an implementation of V12: started, told what happens, and ended. */
import { Program } from './program.js'

/** The flags that such a program takes; not every one has all of them. */
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
  readonly #program: Program

  constructor(flags: RigFlags) {
    const args = Object.entries(flags).map(([name, value]) => `-${name}=${value}`)
    this.#program = new Program(args, (line) => {
      // pylibob has its log there as well.
      if (!line.startsWith('{')) return
      const executed: Executed = JSON.parse(line)
      this.executed.push(executed)
    })
  }

  /** Its log. */
  get log(): string {
    return this.#program.log
  }

  /** Makes an event happen. */
  push(kind: EventKind, params: { id?: string; text?: string } = {}): void {
    this.#program.tell({ action: 'rig.push', params: { kind, ...params } })
  }

  /** The calls of an action that came over a transport. */
  executedBy(by: Executed['by'], action: string): Executed[] {
    return this.executed.filter((each) => each.by === by && each.action === action)
  }

  /** Ends it as a crash would. */
  kill(): Promise<void> {
    return this.#program.kill()
  }
}
