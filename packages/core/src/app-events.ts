import type { Bot } from './bot.js'
import type { LinkError, OneBotError } from './errors.js'
import type {
  AnyMetaEvent,
  MessageEvent,
  MessageSentEvent,
  NoticeEvent,
  OneBotEvent,
  RequestEvent,
} from './event.js'
import type { DetailEvent, KnownDetail } from './event-names.js'

/** Where an error of the event `error` comes from. */
export interface ErrorContext {
  /** The listener's event name, the driver's name, or `core`. */
  readonly source: string
  /** The event that a listener failed on. */
  readonly event?: OneBotEvent
}

/** The events of the app with what their listeners get. */
export interface AppEvents {
  /** Every event, those of unknown types too. */
  event: [event: OneBotEvent]
  /** A message of somebody else: never the bot's own, so an echo bot does not loop. */
  message: [event: MessageEvent]
  /** The bot's own message. */
  message_sent: [event: MessageSentEvent]
  notice: [event: NoticeEvent]
  request: [event: RequestEvent]
  meta: [event: AnyMetaEvent]
  /** An account can be used from now on. */
  online: [bot: Bot]
  offline: [bot: Bot, cause: LinkError]
  /** The announced heartbeats of an account stopped; its link is still up. */
  stale: [bot: Bot]
  /** Life came from a stale account again. */
  recovered: [bot: Bot]
  /** Whatever failed without ending a call. Where nobody listens, it is logged. */
  error: [error: OneBotError, context: ErrorContext]
}

/**
 * Finer names: `message.private`, `notice.group_increase`, `request.friend`, `meta.heartbeat` …, with the sub type behind
 * them where one is meant: `notice.notify.poke`. Those of the tables are completed; others are taken as well.
 */
export type DetailName =
  | KnownDetail
  // So written, because a plain template would swallow the names above.
  | (`${'message' | 'message_sent' | 'notice' | 'request' | 'meta'}.${string}` & Record<never, never>)

/** The names of what an implementation sends; `online`, `error` and their like are the app's own. */
export type EventName = 'event' | 'message' | 'message_sent' | 'notice' | 'request' | 'meta' | DetailName

/** The event of a name. */
export type EventNamed<N extends EventName> =
  ListenerArgs<N> extends readonly [infer E extends OneBotEvent] ? E : never

/** How long to wait for an event, and for which. */
export interface WaitOptions<N extends EventName> {
  /** Whether it is the one. @default every event of the name */
  where?: ((event: EventNamed<N>) => boolean) | undefined
  /** Time in ms. @default 30_000 */
  timeout?: number | undefined
  /** Ends the wait when aborted. */
  signal?: AbortSignal | undefined
}

/** What listeners of a name get. */
export type ListenerArgs<N extends keyof AppEvents | DetailName> = N extends keyof AppEvents
  ? AppEvents[N]
  : [event: DetailEvent<N>]

/** May be async: it is started in the order of arrival and not awaited for the next event. */
export type Listener<N extends keyof AppEvents | DetailName> = (...args: ListenerArgs<N>) => unknown
