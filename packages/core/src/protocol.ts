import type { Bot } from './bot.js'
import type { Frame, Self, Version } from './driver.js'
import type { OneBotEvent } from './event.js'
import type { Fields } from './fields.js'
import type { Segment } from './message.js'

/** What an implementation's own events tell about it and its accounts. */
export type MetaNews =
  | { kind: 'heartbeat'; interval: number; online?: boolean }
  | { kind: 'connect'; impl?: string }
  | { kind: 'presence'; accounts: readonly { self: Self | undefined; online: boolean }[] }

/** An answer of either version, unwrapped. */
export interface Answer {
  /** `async` and success are both `ok`. `malformed`: it has neither status nor retcode. */
  state: 'ok' | 'failed' | 'malformed'
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

type Id = string | number

/** Where a message goes, with what it takes to get there. */
export type Destination =
  | { kind: 'private'; userId: Id; viaGroup: Id | undefined }
  | { kind: 'group'; groupId: Id }
  | { kind: 'channel'; guildId: Id; channelId: Id }

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
  event(event: Fields, bot: Bot | undefined): OneBotEvent
  /** What an event says of heartbeat and presence; nothing for ordinary events. */
  news(event: Fields): MetaNews | undefined
  encode(call: CallRequest, encoding: 'json' | 'msgpack'): Frame
  answer(value: Fields): Answer
  /** Whether a later frame with the same echo follows this answer to `action`. */
  continues(action: string, answer: Answer): boolean
  /** The action that sends a message, with its parameters. */
  send(to: Destination, message: readonly Segment[]): { action: string; params: Record<string, unknown> }
  mention(userId: string): Segment
  quote(messageId: string, userId: string | undefined): Segment
  /** The action that asks who is behind a link, and how to read its data. */
  readonly probe: { readonly action: string; read(data: unknown): Self[] }
}
