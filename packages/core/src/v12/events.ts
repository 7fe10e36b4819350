// Generated from spec/tables/v12.yaml by `npm run generate`: change the table, not this file.
/**
 * V12 events as they are on the wire: `botuniverse/onebot connect/data-protocol/event`.
 *
 * All ids are strings. Implementations may add fields, usually with a prefix (`qq.nickname`).
 */
import type { V12Message } from './segments.js'

/** An account: one connection may carry several. `botuniverse/onebot connect/data-protocol/basic-types` */
export interface V12Self {
  platform: string
  user_id: string
}

/** What every event has. */
export interface V12EventBase {
  /** Unique for the implementation; some send an empty one with meta events. */
  id: string
  /** Unix time in seconds, with a fraction where the platform has one. */
  time: number
  /** Empty where there is none. */
  sub_type: string
}

/** What every meta event has. */
interface V12MetaBase extends V12EventBase {
  /** Not in the standard; onebots sends it. */
  self?: V12Self
}

/** The data of `get_version`. `botuniverse/onebot interface/meta/actions` */
export interface V12Version {
  /** Name of the implementation. */
  impl: string
  version: string
  /** `12`. */
  onebot_version: string
}

/** An account and whether it is online. */
export interface V12BotStatus {
  self: V12Self
  online: boolean
}

/** The data of `get_status`. `botuniverse/onebot interface/meta/actions` */
export interface V12Status {
  /** Whether the implementation itself is well. */
  good: boolean
  bots: V12BotStatus[]
}

/** What every message has. */
interface V12MessageBase extends V12EventBase {
  self: V12Self
  message_id: string
  message: V12Message
  /** The message as plain text, may be empty. */
  alt_message: string
  user_id: string
}

/** What every notice has. */
interface V12NoticeBase extends V12EventBase {
  self: V12Self
}

/**
 * The first event of a WebSocket connection, though some never send it and some repeat it.
 * `botuniverse/onebot interface/meta/events`
 */
export interface V12ConnectMeta extends V12MetaBase {
  type: 'meta'
  detail_type: 'connect'
  version: V12Version
}

/** A sign of life, optional. `botuniverse/onebot interface/meta/events` */
export interface V12HeartbeatMeta extends V12MetaBase {
  type: 'meta'
  detail_type: 'heartbeat'
  /** Milliseconds to the next one. */
  interval: number
}

/** Accounts have come or gone. `botuniverse/onebot interface/meta/events` */
export interface V12StatusUpdateMeta extends V12MetaBase {
  type: 'meta'
  detail_type: 'status_update'
  /** After the first one of a connection, `bots` may list only those that have changed. */
  status: V12Status
}

/** A private message. `botuniverse/onebot interface/user/message-events` */
export interface V12PrivateMessageRaw extends V12MessageBase {
  type: 'message'
  detail_type: 'private'
}

/** A group message. `botuniverse/onebot interface/group/message-events` */
export interface V12GroupMessageRaw extends V12MessageBase {
  type: 'message'
  detail_type: 'group'
  group_id: string
}

/** A message in a channel of a guild. `botuniverse/onebot interface/guild/message-events` */
export interface V12ChannelMessageRaw extends V12MessageBase {
  type: 'message'
  detail_type: 'channel'
  guild_id: string
  channel_id: string
}

/** A friend was added. `botuniverse/onebot interface/user/notice-events` */
export interface V12FriendIncreaseNotice extends V12NoticeBase {
  type: 'notice'
  detail_type: 'friend_increase'
  user_id: string
}

/** A friend is gone. `botuniverse/onebot interface/user/notice-events` */
export interface V12FriendDecreaseNotice extends V12NoticeBase {
  type: 'notice'
  detail_type: 'friend_decrease'
  user_id: string
}

/** A private message was deleted. `botuniverse/onebot interface/user/notice-events` */
export interface V12PrivateMessageDeleteNotice extends V12NoticeBase {
  type: 'notice'
  detail_type: 'private_message_delete'
  message_id: string
  user_id: string
}

/** A member has joined a group. `botuniverse/onebot interface/group/notice-events` */
export interface V12GroupMemberIncreaseNotice extends V12NoticeBase {
  type: 'notice'
  detail_type: 'group_member_increase'
  sub_type: 'join' | 'invite' | '' | (string & {})
  group_id: string
  user_id: string
  operator_id: string
}

/** A member of a group is gone. `botuniverse/onebot interface/group/notice-events` */
export interface V12GroupMemberDecreaseNotice extends V12NoticeBase {
  type: 'notice'
  detail_type: 'group_member_decrease'
  sub_type: 'leave' | 'kick' | '' | (string & {})
  group_id: string
  user_id: string
  operator_id: string
}

/** A group message was deleted. `botuniverse/onebot interface/group/notice-events` */
export interface V12GroupMessageDeleteNotice extends V12NoticeBase {
  type: 'notice'
  detail_type: 'group_message_delete'
  /** `recall`: by the sender. `delete`: by an administrator. */
  sub_type: 'recall' | 'delete' | '' | (string & {})
  group_id: string
  message_id: string
  /** The sender of the message. */
  user_id: string
  operator_id: string
}

/** A member has joined a guild. `botuniverse/onebot interface/guild/notice-events` */
export interface V12GuildMemberIncreaseNotice extends V12NoticeBase {
  type: 'notice'
  detail_type: 'guild_member_increase'
  sub_type: 'join' | 'invite' | '' | (string & {})
  guild_id: string
  user_id: string
  operator_id: string
}

/** A member of a guild is gone. `botuniverse/onebot interface/guild/notice-events` */
export interface V12GuildMemberDecreaseNotice extends V12NoticeBase {
  type: 'notice'
  detail_type: 'guild_member_decrease'
  sub_type: 'leave' | 'kick' | '' | (string & {})
  guild_id: string
  user_id: string
  operator_id: string
}

/** A member has joined a channel. `botuniverse/onebot interface/guild/notice-events` */
export interface V12ChannelMemberIncreaseNotice extends V12NoticeBase {
  type: 'notice'
  detail_type: 'channel_member_increase'
  sub_type: 'join' | 'invite' | '' | (string & {})
  guild_id: string
  channel_id: string
  user_id: string
  operator_id: string
}

/** A member of a channel is gone. `botuniverse/onebot interface/guild/notice-events` */
export interface V12ChannelMemberDecreaseNotice extends V12NoticeBase {
  type: 'notice'
  detail_type: 'channel_member_decrease'
  sub_type: 'leave' | 'kick' | '' | (string & {})
  guild_id: string
  channel_id: string
  user_id: string
  operator_id: string
}

/** A channel message was deleted. `botuniverse/onebot interface/guild/notice-events` */
export interface V12ChannelMessageDeleteNotice extends V12NoticeBase {
  type: 'notice'
  detail_type: 'channel_message_delete'
  /** `recall`: by the sender. `delete`: by an administrator. */
  sub_type: 'recall' | 'delete' | '' | (string & {})
  guild_id: string
  channel_id: string
  message_id: string
  /** The sender of the message. */
  user_id: string
  operator_id: string
}

/** A channel was created. `botuniverse/onebot interface/guild/notice-events` */
export interface V12ChannelCreateNotice extends V12NoticeBase {
  type: 'notice'
  detail_type: 'channel_create'
  guild_id: string
  channel_id: string
  operator_id: string
}

/** A channel was deleted. `botuniverse/onebot interface/guild/notice-events` */
export interface V12ChannelDeleteNotice extends V12NoticeBase {
  type: 'notice'
  detail_type: 'channel_delete'
  guild_id: string
  channel_id: string
  operator_id: string
}

/** `detail_type` -> event. Extend by declaration merging. */
export interface V12MetaEventMap {
  connect: V12ConnectMeta
  heartbeat: V12HeartbeatMeta
  status_update: V12StatusUpdateMeta
}

/** `detail_type` -> event. Extend by declaration merging. */
export interface V12MessageEventMap {
  private: V12PrivateMessageRaw
  group: V12GroupMessageRaw
  channel: V12ChannelMessageRaw
}

/** `detail_type` -> event. Extend by declaration merging. */
export interface V12NoticeEventMap {
  friend_increase: V12FriendIncreaseNotice
  friend_decrease: V12FriendDecreaseNotice
  private_message_delete: V12PrivateMessageDeleteNotice
  group_member_increase: V12GroupMemberIncreaseNotice
  group_member_decrease: V12GroupMemberDecreaseNotice
  group_message_delete: V12GroupMessageDeleteNotice
  guild_member_increase: V12GuildMemberIncreaseNotice
  guild_member_decrease: V12GuildMemberDecreaseNotice
  channel_member_increase: V12ChannelMemberIncreaseNotice
  channel_member_decrease: V12ChannelMemberDecreaseNotice
  channel_message_delete: V12ChannelMessageDeleteNotice
  channel_create: V12ChannelCreateNotice
  channel_delete: V12ChannelDeleteNotice
}

/**
 * A request of an implementation, with whatever fields it carries: the standard has none
 * (`botuniverse/onebot interface/rules`).
 */
export interface V12ExtendedRequest extends V12EventBase {
  type: 'request'
  detail_type: string
  self: V12Self
  [field: string]: unknown
}

/** `detail_type` -> event. The standard has none: add those of an implementation by declaration merging. */
export interface V12RequestEventMap extends Record<never, never> {}

/** Narrows by `detail_type`. */
export type V12MetaRaw = V12MetaEventMap[keyof V12MetaEventMap]

/** Narrows by `detail_type`. */
export type V12MessageRaw = V12MessageEventMap[keyof V12MessageEventMap]

/** Narrows by `detail_type`. */
export type V12NoticeRaw = V12NoticeEventMap[keyof V12NoticeEventMap]

/** The requests of the table, which narrow by `detail_type`; while it is empty, any request. */
export type V12RequestRaw = [keyof V12RequestEventMap] extends [never]
  ? V12ExtendedRequest
  : V12RequestEventMap[keyof V12RequestEventMap]

/** Any event. Narrows by `type`, then by `detail_type`. */
export type V12RawEvent = V12MessageRaw | V12NoticeRaw | V12RequestRaw | V12MetaRaw
