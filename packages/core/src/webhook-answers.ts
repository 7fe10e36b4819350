/** The answers to webhooks while they are open: what listeners put in, and when they go out. */
import type { Arrival, Frame, Self } from './driver.js'
import { CallError } from './errors.js'
import type { Protocol, QuickRequest } from './protocol.js'

const NONE: readonly QuickRequest[] = []

/** The answer to one webhook. Written once: when it is full, when the listeners are through, or when its time is over. */
export class WebhookAnswer {
  readonly #protocol: Protocol
  readonly #self: Self
  readonly #encoding: 'json' | 'msgpack'
  /** Made anew with each, because most events ask for none. */
  #requests: readonly QuickRequest[] = NONE
  #frame: Frame | undefined
  #isOpen = true
  #onFull: (() => void) | undefined

  constructor(protocol: Protocol, self: Self, encoding: 'json' | 'msgpack') {
    this.#protocol = protocol
    this.#self = self
    this.#encoding = encoding
  }

  get #isFull(): boolean {
    return this.#requests.length >= this.#protocol.webhook.capacity
  }

  /**
   * Whether the request goes out with this answer.
   * @throws {CallError} `CALL_INVALID` on what cannot be encoded
   */
  take(request: QuickRequest): boolean {
    if (!this.#isOpen || this.#isFull) return false
    const requests = [...this.#requests, request]
    try {
      this.#frame = this.#protocol.webhook.encode(requests, this.#self, this.#encoding)
    } catch (cause) {
      const message = 'the answer to the HTTP POST cannot be encoded'
      throw new CallError('CALL_INVALID', message, { action: 'reply', outcome: 'not-sent', cause })
    }
    this.#requests = requests
    if (this.#isFull) this.#onFull?.()
    return true
  }

  /** The answer as it stands; nothing where nobody asked for anything. */
  close(): Frame | undefined {
    this.#isOpen = false
    return this.#frame
  }

  /** Waits for the listeners, but not longer than the other side does. */
  settled(listeners: Promise<unknown>, { answerWithin, signal }: Arrival): Promise<Frame | undefined> {
    if (this.#isFull) return Promise.resolve(this.close())
    return new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', end)
        resolve(this.close())
      }
      const timer = setTimeout(end, answerWithin)
      timer.unref()
      this.#onFull = end
      signal?.addEventListener('abort', end, { once: true })
      listeners.then(end, end)
    })
  }
}
