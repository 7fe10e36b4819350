/** The middleware of an app, and of its accounts. */
import type { Account } from './account.js'
import type { Dispatcher } from './dispatcher.js'
import { ConfigError, describe, OneBotError } from './errors.js'
import type { CallMiddleware, Middleware } from './middleware.js'

/** With functions wherever there is something, so that no call fails for it later. */
export function isMiddleware(value: unknown): value is Middleware {
  if (typeof value !== 'object' || value === null) return false
  const parts = ['call', 'event'].map((name): unknown => Reflect.get(value, name))
  const given = parts.filter((part) => part !== undefined)
  return given.length > 0 && given.every((part) => typeof part === 'function')
}

export class InstalledMiddleware {
  /** What stands around the calls of every account, the outermost first. */
  calls: readonly CallMiddleware[] = []
  readonly #dispatcher: Dispatcher
  readonly #all = new Set<Middleware>()

  constructor(dispatcher: Dispatcher) {
    this.#dispatcher = dispatcher
  }

  /**
   * Adds middleware, of one account or of all.
   * @throws {ConfigError} where it is none
   */
  use(middleware: Middleware, account?: Account): void {
    if (!isMiddleware(middleware)) {
      throw new ConfigError('OPTIONS_INVALID', 'use() takes a function, or middleware: { call } or { event }')
    }
    // It may be an instance of a class.
    const call = middleware.call?.bind(middleware)
    const event = middleware.event?.bind(middleware)
    this.#all.add(middleware)
    if (account === undefined) {
      if (call) this.calls = [...this.calls, call]
      if (event) this.#dispatcher.use(event)
    } else {
      if (call) account.callMiddleware = [...account.callMiddleware, call]
      if (event) account.eventMiddleware = [...account.eventMiddleware, event]
    }
  }

  /** Ends what the middleware still has in its hands. */
  stop(): void {
    for (const middleware of this.#all) {
      try {
        middleware.stop?.()
      } catch (cause) {
        const message = `middleware failed to stop: ${describe(cause)}`
        this.#dispatcher.report(new OneBotError('HANDLER_FAILED', message, { cause }), {
          source: 'middleware',
        })
      }
    }
  }
}
