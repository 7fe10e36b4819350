import type { BotOfAny } from './bot.js'
import type { Frame, Link, Self, Version } from './driver.js'
import type { OneBotEvent, Replyable } from './event.js'
import type { Fields } from './fields.js'
import type { Segment } from './message.js'

/** What an implementation's own events tell about it and its accounts. */
export type MetaNews =
  | { kind: 'heartbeat'; interval: number; online?: boolean }
  | { kind: 'connect'; impl?: string; version?: string }
  | { kind: 'presence'; accounts: readonly { self: Self | undefined; online: boolean }[] }

/** An answer of either version, unwrapped. */
export interface Answer {
  /**
   * `async` and success are both `ok`. `unsupported`: the action is not known. `uncertain`: it may have been carried
   * out. `refused`: our token is wrong. `malformed`: it has neither status nor retcode.
   */
  state: 'ok' | 'failed' | 'unsupported' | 'uncertain' | 'refused' | 'malformed'
  retcode: number
  reason: string
  data: unknown
}

/** A call before it is encoded. */
export interface CallRequest {
  action: string
  params: Readonly<Record<string, unknown>>
  echo: string
  self: Self | undefined
}

/** The account that the events of a link came from last, kept to recognise it at no cost. */
export interface LastSelf {
  raw: unknown
  platform: string
  userId: string
}

type Id = string | number | bigint

/** Where a message goes, with what it takes to get there. */
export type Destination =
  | { kind: 'private'; userId: Id; viaGroup: Id | undefined }
  | { kind: 'group'; groupId: Id }
  | { kind: 'channel'; guildId: Id; channelId: Id }

/** What a listener asks for in the answer to a webhook: a quick operation of V11, or calls of V12. */
export type QuickRequest = Fields | readonly QuickCall[]

/** A call that goes out with the answer to a webhook; nobody hears of its result. */
export interface QuickCall {
  readonly action: string
  readonly params?: Readonly<Record<string, unknown>> | undefined
}

/** The answer to a webhook: one quick operation in V11, any number of calls in V12. */
export interface WebhookCodec {
  /** How many requests an answer holds. */
  readonly capacity: number
  /** What a reply to an event is as a request. */
  reply(event: Replyable, to: Destination, message: readonly Segment[]): QuickRequest
  /** Makes a user's request explicit: implementations differ in their defaults. @throws {CallError} `CALL_INVALID` */
  complete(event: Replyable, request: QuickRequest): QuickRequest
  /** The one call with the same effect, where the standard has one. */
  whole(event: Replyable, request: QuickRequest): QuickCall | undefined
  /** The ordinary calls with the same effect. */
  calls(event: Replyable, to: Destination | undefined, request: QuickRequest): QuickCall[]
  encode(requests: readonly QuickRequest[], self: Self, encoding: 'json' | 'msgpack'): Frame
}

/** The codec of one OneBot version. Pure: no state, no I/O. */
export interface Protocol {
  readonly version: Version
  /** Whether binary frames are legal. */
  readonly binary: boolean
  /** Whether a decoded frame is an event of this version. */
  isEvent(value: Fields): boolean
  /** Whether an event belongs to the account that the last one belonged to. */
  sameSelf(event: Fields, last: LastSelf): boolean
  /** The account that an event names. */
  self(event: Fields): Self | undefined
  /** Whether an event cannot be given on without an account: all but V12's meta events. */
  needsAccount(event: Fields): boolean
  /** The typed event for listeners. `bot` may be missing for meta events alone. */
  event(event: Fields, bot: BotOfAny | undefined): OneBotEvent
  /** What an event says of heartbeat and presence; nothing for ordinary events. */
  news(event: Fields): MetaNews | undefined
  isMeta(event: Fields): boolean
  isHeartbeat(event: Fields): boolean
  /** What tells an event from every other one of its account; nothing where it has no id. */
  eventId(event: Fields): string | number | undefined
  /** What an event without an id has in common with itself on another link, and hardly with another event. */
  likeness(event: Fields): string
  encode(call: CallRequest, encoding: 'json' | 'msgpack', shape: Link['shape']): Frame
  /** What stands behind the API root in the URL of a call. */
  httpPath(action: string): string
  answer(value: Fields): Answer
  /** Whether the answer to `action` comes in parts. */
  streams(action: string): boolean
  /** Whether a later frame with the same echo follows this answer to `action`. */
  continues(action: string, answer: Answer): boolean
  /** The action that sends a message, with its parameters. */
  send(to: Destination, message: readonly Segment[]): { action: string; params: Record<string, unknown> }
  mention(userId: string): Segment
  quote(messageId: string, userId: string | undefined): Segment
  /** The action that asks who is behind a link, and how to read its data. */
  readonly probe: { readonly action: string; read(data: unknown): Self[] }
  /** The data of `get_status`: what it says of which account (undefined: of the only one). */
  presence(status: unknown): readonly { self: Self | undefined; online: boolean }[]
  /** The answer to a webhook. */
  readonly webhook: WebhookCodec
}
