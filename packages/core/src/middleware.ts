import type { Bot, CallOptions } from './bot.js'
import type { OneBotEvent } from './event.js'

/** A call as middleware sees it. */
export interface CallContext {
  readonly bot: Bot
  readonly action: string
  readonly params: Readonly<Record<string, unknown>>
  readonly options: CallOptions
}

/**
 * Stands around every call: may change it (`next({ params })`), answer it itself, or try again. Gives `data`.
 */
export type CallMiddleware = (
  call: CallContext,
  next: (changed?: Partial<Pick<CallContext, 'action' | 'params' | 'options'>>) => Promise<unknown>,
) => Promise<unknown>

/**
 * Sees every event before the listeners. One that does not call `next` before it returns keeps the event from them,
 * which is counted.
 */
export type EventMiddleware = (event: OneBotEvent, next: () => void) => unknown

/** What `app.use()` takes besides a plugin. */
export interface Middleware {
  call?: CallMiddleware | undefined
  event?: EventMiddleware | undefined
}
