/** The process of koishi-app.mjs: what it tells, and what it is told. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

export interface Counts {
  bots: number
  paths: number
  /** Whosever they are, from `process.getActiveResourcesInfo()`. */
  sockets: string[]
  /** The stacks by which code of ours opened what is still open. */
  ours: string[]
  /** What Koishi has caught. */
  errors: string[]
}

export interface Told {
  bare?: Counts
  counts?: Counts
  done?: string
  session?: { type: string; message?: { content?: string } }
  sent?: string[]
  status?: { bot: string; online: boolean }
}

const WITHIN = 10_000

export class KoishiProgram {
  output = ''
  readonly #process: ChildProcess

  constructor(env: Record<string, string>) {
    this.#process = fork(fileURLToPath(new URL('koishi-app.mjs', import.meta.url)), {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    for (const stream of [this.#process.stdout, this.#process.stderr]) {
      stream?.on('data', (data) => {
        this.output += data
      })
    }
  }

  /** What is told next and fits. */
  next<T>(find: (told: Told) => T | undefined): Promise<T> {
    return new Promise((resolve, reject) => {
      const end = (): void => {
        clearTimeout(timer)
        this.#process.off('message', look).off('exit', fail)
      }
      const fail = (): void => {
        end()
        reject(new Error(`Koishi did not tell what was expected:\n${this.output}`))
      }
      const look = (message: Told): void => {
        const found = find(message)
        if (found === undefined) return
        end()
        resolve(found)
      }
      const timer = setTimeout(fail, WITHIN)
      this.#process.on('message', look).on('exit', fail)
    })
  }

  async order(order: 'reload' | 'unload' | 'load' | 'load and unload' | 'count'): Promise<void> {
    const isDone = this.next(({ done }) => (done === order ? true : undefined))
    this.#process.send({ order })
    await isDone
  }

  async counts(): Promise<Counts> {
    const [counts] = await Promise.all([this.next(({ counts }) => counts), this.order('count')])
    return counts
  }

  status(bot: string, online: boolean): Promise<true> {
    return this.next(({ status }) => (status?.bot === bot && status.online === online ? true : undefined))
  }

  /** The next session of a type whose message has a text. */
  session(type: string, text = ''): Promise<object> {
    return this.next(({ session }) =>
      session?.type === type && (session.message?.content ?? '').includes(text) ? session : undefined,
    )
  }

  async end(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return
    const ended = once(this.#process, 'exit')
    this.#process.kill('SIGKILL')
    await ended
  }
}
