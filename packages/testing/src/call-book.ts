/** What the bot called, who waits for a call, and what became of each. */
import type { EchoedCall, RecordedCall } from './replies.js'
import type { NextActionOptions } from './test-implementation.js'
import { Waiters } from './waiters.js'

export class CallBook {
  readonly calls: RecordedCall[] = []
  readonly echoes: string[] = []
  readonly #waiters = new Waiters<RecordedCall>()
  readonly #unanswered = new Set<RecordedCall>()
  readonly #unmatched: string[] = []
  #isStopped = false

  record({ call, echo }: EchoedCall): void {
    this.calls.push(call)
    this.echoes.push(String(echo))
    this.#waiters.tell(call)
  }

  next(action: string | undefined, { timeout }: NextActionOptions = {}): Promise<RecordedCall> {
    if (this.#isStopped)
      return Promise.reject(new Error('the implementation has stopped: nothing will be called'))
    return this.#waiters.next(action === undefined ? 'a call' : `a call of ${action}`, {
      accepts: (call) => action === undefined || action === call.action,
      timeout,
      context: () => {
        const names = [...new Set(this.calls.map((call) => call.action))]
        return names.length === 0 ? '; the bot called nothing' : `; the bot called ${names.join(', ')}`
      },
    })
  }

  /** An answer is being made. */
  begin(call: RecordedCall): void {
    this.#unanswered.add(call)
  }

  end(call: RecordedCall): void {
    this.#unanswered.delete(call)
  }

  /** @param sentence what the bot called, and what is near */
  miss(sentence: string): void {
    this.#unmatched.push(sentence)
  }

  leaks(): string[] {
    return [
      ...this.#unmatched,
      ...[...this.#unanswered].map(({ action }) => `the call of ${action} got no answer`),
      ...this.#waiters.missing.map((what) => `nextAction() waited for ${what}, which did not come`),
    ]
  }

  start(): void {
    this.#isStopped = false
  }

  stop(): void {
    this.#isStopped = true
    this.#waiters.end()
  }
}
