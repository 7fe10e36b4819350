/**
 * The protocol core: OneBot V11 and V12 for bot programs, whatever the transport.
 * @module
 */

export type {
  AppEvents,
  DetailName,
  ErrorContext,
  EventName,
  EventNamed,
  Listener,
  ListenerArgs,
  WaitOptions,
} from './app-events.js'
// Bots and calls
export type { Bot, CallOptions, SendTarget, SentMessage } from './bot.js'
export type { Implementation } from './capabilities.js'
export type { CounterSnapshot, DropReason } from './counters.js'
// For drivers
export type {
  AccessToken,
  Admission,
  Arrival,
  CallState,
  Credentials,
  Driver,
  DriverHost,
  EndpointStatus,
  Frame,
  Handshake,
  Link,
  LinkSink,
  Outbound,
  PathRule,
  Peer,
  Role,
  Self,
  StaticAccessToken,
  Version,
} from './driver.js'
// Errors
export {
  ActionFailed,
  ActionNotSupported,
  CallError,
  CallTimeout,
  ConfigError,
  type ErrorCode,
  isOneBotError,
  LinkError,
  OneBotError,
  type Outcome,
  type Side,
} from './errors.js'
// Events
export type {
  AnyMetaEvent,
  EventType,
  MessageEvent,
  MessageSentEvent,
  NoticeEvent,
  OneBotEvent,
  Replyable,
  ReplyOptions,
  RequestEvent,
  UnknownEvent,
  V11MessageEvent,
  V11MessageQuick,
  V11MessageSentEvent,
  V11MetaEvent,
  V11NoticeEvent,
  V11RequestEvent,
  V11RequestQuick,
  V12MessageEvent,
  V12MessageSentEvent,
  V12MetaEvent,
  V12NoticeEvent,
  V12RequestEvent,
} from './event.js'
export type { Logger } from './logger.js'
export type { Mentions, MessageInput, ReceivedSegment, ReceivedSegmentOf, Segment } from './message.js'
export type {
  CallChange,
  CallContext,
  CallMiddleware,
  EventFlow,
  EventMiddleware,
  Middleware,
} from './middleware.js'
// The app
export { createOneBot, type OneBot, type Plugin } from './onebot.js'
export type { OneBotOptions } from './options.js'
export { defaultHttpPaths, defaultPaths } from './paths.js'
export type { GoCqhttpActions } from './profiles/go-cqhttp.js'
export type { LagrangeActions } from './profiles/lagrange.js'
export type { LLOneBotActions } from './profiles/llonebot.js'
export type { NapCatActions } from './profiles/napcat.js'
export type { Profile, ProfileActions } from './profiles.js'
export type { QuickCall } from './protocol.js'
export type { KnownImplementation } from './quirks.js'
// Messages
export type { QuotedMessage } from './quoted.js'
export { type MediaInput, type MediaOptions, segment } from './segment.js'
export type { AppState, BotStatus, LinkStatus, Status } from './status.js'
export type { ActionName, CallArgs, CallResult, ParamsOf, ResultOf } from './typed-calls.js'
export type * from './v11/actions.js'
export { type CqSegment, parseCq } from './v11/cqcode.js'
export type * from './v11/events.js'
export type * from './v11/segments.js'
export type * from './v12/actions.js'
export type * from './v12/events.js'
export type * from './v12/segments.js'
