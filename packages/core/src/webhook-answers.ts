/** The answers to webhooks while they are open: what listeners put in, and when they go out. */
import type { Arrival, Frame, Self } from './driver.js'
import type { Protocol, QuickRequest } from './protocol.js'

/** The answer to one webhook. Written once: when it is full, when the listeners are through, or when its time is over. */
export class WebhookAnswer {
  readonly #protocol: Protocol
  readonly #self: Self
  readonly #encoding: 'json' | 'msgpack'
  readonly #requests: QuickRequest[] = []
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

  /** Whether the request goes out with this answer. */
  take(request: QuickRequest): boolean {
    if (!this.#isOpen || this.#isFull) return false
    this.#requests.push(request)
    if (this.#isFull) this.#onFull?.()
    return true
  }

  /** The answer as it stands; nothing where nobody asked for anything. */
  close(): Frame | undefined {
    this.#isOpen = false
    if (this.#requests.length === 0) return undefined
    return this.#protocol.webhook.encode(this.#requests, this.#self, this.#encoding)
  }

  /** Waits for the listeners, but not longer than the other side does. */
  settled(listeners: Promise<unknown>, { answerWithin, signal }: Arrival): Promise<Frame | undefined> {
    if (this.#isFull) return Promise.resolve(this.close())
    return new Promise((resolve, reject) => {
      const end = (): void => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', end)
        try {
          resolve(this.close())
        } catch (error) {
          reject(error)
        }
      }
      const timer = setTimeout(end, answerWithin)
      timer.unref()
      this.#onFull = end
      signal?.addEventListener('abort', end, { once: true })
      listeners.then(end, end)
    })
  }
}

/** Finds the answer that belongs to an event. */
export class WebhookAnswers {
  readonly #answers = new WeakMap<object, WebhookAnswer>()

  open(event: object, answer: WebhookAnswer): void {
    this.#answers.set(event, answer)
  }

  of(event: object): WebhookAnswer | undefined {
    return this.#answers.get(event)
  }
}
