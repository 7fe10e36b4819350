import type { Bot, CallOptions } from './bot.js'
import type { DropReason } from './counters.js'
import type { OneBotError } from './errors.js'
import type { OneBotEvent } from './event.js'
import type { ActionName } from './typed-calls.js'

/** A call as middleware sees it. */
export interface CallContext {
  readonly bot: Bot
  readonly action: ActionName | (string & {})
  readonly params: Readonly<Record<string, unknown>>
  /** `timeout` is there whether the caller gave one or not. */
  readonly options: CallOptions & { readonly timeout: number }
}

/** What middleware may change of a call. */
export interface CallChange {
  readonly action?: string
  readonly params?: Readonly<Record<string, unknown>>
  readonly options?: CallOptions
}

/**
 * Stands around every call: may change it (`next({ params })`), answer it itself, or try again. Gives `data`.
 */
export type CallMiddleware = (
  call: CallContext,
  next: (changed?: CallChange) => Promise<unknown>,
) => Promise<unknown>

/** What middleware may do with an event besides `next()`. Only the first of `next` and these counts, `hold` apart. */
export interface EventFlow {
  /**
   * Passes the event on, as `next()` does. The promise resolves when all listeners have finished, or were given up as
   * slow (`handlerTimeout`); nothing where none of them is async.
   */
  settled(): Promise<void> | undefined
  /**
   * Keeps the event for later: `next()`, `settled()` or `drop()` follows when the middleware has returned. The answer
   * to a webhook waits for it. What is still held when the app stops is dropped.
   */
  hold(): void
  /** Keeps the event from the listeners, and counts it under this reason instead of `middleware`. */
  drop(reason: DropReason): void
  /** Gives an error to the listeners of `error`. */
  report(error: OneBotError): void
}

/**
 * Sees every event before the listeners. One that does not call `next` before it returns (async ones: before their
 * promise settles) keeps the event from them, which is counted.
 */
export type EventMiddleware = (event: OneBotEvent, next: () => void, flow: EventFlow) => unknown

/** What `use()` takes besides a plugin. What was added first is outermost. */
export interface Middleware {
  call?: CallMiddleware | undefined
  event?: EventMiddleware | undefined
  /** Called when the app stops: ends what waits, and leaves no timer. */
  stop?: (() => void) | undefined
}
