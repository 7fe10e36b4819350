/** One call at an API root: goes out by a pool, and gathers its answer. `request()` of undici would make a stream for each. */
import { type CallState, LinkError } from '@onebot.js/core'
import type { AbortListeners, Deadline, Deadlines } from '@onebot.js/core/node'
import type { Dispatcher } from 'undici'
import type { CallAnswer } from './call-answer.js'

type Controller = Dispatcher.DispatchController

export interface CallExchangeOptions {
  /** Left when the connection is there and takes it. */
  call: CallState | undefined
  /** ms that the answer may take from its head to its end. */
  within: number
  deadlines: Deadlines<CallExchange>
  signal: AbortSignal | undefined
  signals: AbortListeners
  /** One of the two is called, once. */
  onAnswer(answer: CallAnswer): void
  onError(cause: unknown): void
}

/** The call ended while it waited, and has not left. */
export const endedBefore = (): LinkError =>
  new LinkError('CALL_ABORTED', 'the call ended before it was sent', { delivered: 'no' })

export class CallExchange implements Dispatcher.DispatchHandler {
  readonly #options: CallExchangeOptions
  #controller: Controller | undefined
  #abortedBy: Error | undefined
  #deadline: Deadline<CallExchange> | undefined
  #statusCode = 0
  #headers: CallAnswer['headers'] = {}
  readonly #chunks: Buffer[] = []

  constructor(options: CallExchangeOptions) {
    this.#options = options
    const { signal, signals } = options
    if (signal) signals.add(signal, this.#onAbort)
  }

  /** Gives it up, whether or not it has left. */
  abort(reason: Error): void {
    this.#abortedBy = reason
    this.#controller?.abort(reason)
  }

  onRequestStart(controller: Controller): void {
    const { call } = this.#options
    this.#controller = controller
    if (this.#abortedBy) controller.abort(this.#abortedBy)
    else if (call?.hasEnded) controller.abort(endedBefore())
    else if (call) call.isWaiting = false
  }

  onResponseStart(_controller: Controller, statusCode: number, headers: CallAnswer['headers']): void {
    // Such as 100, which announces nothing but the answer.
    if (statusCode < 200) return
    this.#statusCode = statusCode
    this.#headers = headers
    const { deadlines, within } = this.#options
    // The timeout of undici is one between bytes, which a slow drip never reaches.
    this.#deadline = deadlines.add(this, within)
  }

  onResponseData(_controller: Controller, chunk: Buffer): void {
    this.#chunks.push(chunk)
  }

  onResponseEnd(): void {
    this.#end()
    const [first] = this.#chunks
    const body = first !== undefined && this.#chunks.length === 1 ? first : Buffer.concat(this.#chunks)
    this.#options.onAnswer({ statusCode: this.#statusCode, headers: this.#headers, body })
  }

  onResponseError(_controller: Controller, cause: unknown): void {
    this.#end()
    this.#options.onError(cause)
  }

  #end(): void {
    const { deadlines, signal, signals } = this.#options
    if (this.#deadline) deadlines.delete(this.#deadline)
    if (signal) signals.delete(signal, this.#onAbort)
  }

  readonly #onAbort = (): void => this.abort(new Error('the call was aborted'))
}
