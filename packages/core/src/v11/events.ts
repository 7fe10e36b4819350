// Generated from spec/tables/v11.yaml by `npm run generate`: change the table, not this file.
/**
 * V11 events as they are on the wire: `botuniverse/onebot-11 event/README.md`.
 *
 * An event that says "Sent by ..." is not of the standard. A field is required where the standard, NapCat,
 * LLOneBot, Lagrange and go-cqhttp agree on it, and optional where they differ. This is no promise: an event
 * may carry more than is listed, and others leave out more (onebots sends notices with ids alone).
 */
import type { V11Message } from './segments.js'

/**
 * An id: of a user, a group, a message. A number by the standard; an integer beyond 2^53 arrives as its
 * decimal string, since a JavaScript number would change it. Message ids may be zero or negative. Compare ids
 * as strings.
 */
export type V11Id = number | string

/** What every event has. */
export interface V11EventBase {
  /** Unix time in seconds. NapCat falls back to milliseconds where the platform gives none. */
  time: number
  /** The account that received the event. */
  self_id: V11Id
}

/** As the implementation has it. */
export type V11Sex = 'male' | 'female' | 'unknown' | (string & {})

/** The rank in a group. */
export type V11Role = 'owner' | 'admin' | 'member' | (string & {})

/** Who sent a private message. Best effort: any field may be absent or out of date. */
export interface V11PrivateSender {
  user_id?: V11Id
  nickname?: string
  sex?: V11Sex
  /** Years. */
  age?: number
  /** NapCat. */
  card?: string
  /** NapCat. */
  role?: V11Role
  /** LLOneBot: the group of a temporary session. */
  group_id?: V11Id
}

/** Who sent a group message. Best effort, and without meaning for an anonymous message. */
export interface V11GroupSender {
  user_id?: V11Id
  nickname?: string
  /** The name in the group. */
  card?: string
  sex?: V11Sex
  /** Years. */
  age?: number
  area?: string
  level?: string
  role?: V11Role
  /** The special title. */
  title?: string
}

/** The mask of an anonymous sender. */
export interface V11Anonymous {
  id: V11Id
  name: string
  /** What `set_group_anonymous_ban` takes. */
  flag: string
}

/** The look of a message in Lagrange. */
export interface V11MessageStyle {
  bubble_id?: number
  pendant_id?: number
  font_id?: number
  font_effect_id?: number
  is_cs_font_effect_enabled?: boolean
  bubble_diy_text_id?: number
}

/** What every message has. */
interface V11MessageFields extends V11EventBase {
  message_id: V11Id
  user_id: V11Id
  /** Text with CQ codes or segments, by a setting of the implementation: look at the value. */
  message: V11Message
  /** The message as text with CQ codes. */
  raw_message: string
  font: number
  /** NapCat, LLOneBot, go-cqhttp. */
  message_seq?: V11Id
  /** NapCat. */
  real_id?: V11Id
  /** NapCat: the sequence number of the platform. */
  real_seq?: string
  /** NapCat, LLOneBot: the form of `message`. */
  message_format?: 'array' | 'string'
  /** NapCat, LLOneBot, Lagrange, go-cqhttp: where the message went, the peer of a private one. */
  target_id?: V11Id
  /** Lagrange. */
  message_style?: V11MessageStyle | null
  /** NapCat, LLOneBot: the message of the platform. */
  raw?: unknown
  /** LLOneBot: the packet in hex. */
  raw_pb?: string
}

/** What every private message has. */
interface V11PrivateMessageFields extends V11MessageFields {
  /** `group` is a temporary session from a group. */
  sub_type: 'friend' | 'group' | 'other'
  sender: V11PrivateSender
  /** NapCat: the group of a temporary session. */
  group_id?: V11Id
  /** NapCat, LLOneBot, go-cqhttp: where a temporary session comes from. */
  temp_source?: number
}

/** What every group message has. */
interface V11GroupMessageFields extends V11MessageFields {
  sub_type: 'normal' | 'anonymous' | 'notice'
  /** onebots may leave it out, as it also maps channels to this event. */
  group_id: V11Id
  /** `null` where the sender is not anonymous; absent in NapCat and LLOneBot. */
  anonymous?: V11Anonymous | null
  sender: V11GroupSender
  /** NapCat, LLOneBot. */
  group_name?: string
}

/** A file in a group. */
export interface V11GroupFile {
  id: string
  name: string
  /** Bytes. */
  size: number
  busid: number
  /** Lagrange, go-cqhttp. */
  url?: string
}

/** A file in a private chat. */
export interface V11OfflineFile {
  name: string
  /** Bytes. */
  size: number
  url: string
  /** Lagrange. */
  id?: string
  /** Lagrange. */
  hash?: string
}

/** What every notice of a guild has. */
interface V11GuildNoticeBase extends V11EventBase {
  guild_id: string
  channel_id: string
  operator_id: string
  /** The account's id in guilds, other than `self_id`. */
  self_tiny_id: string
  /** Above 2^53. */
  user_id: V11Id
}

/** A channel of a QQ guild. */
export interface V11ChannelInfo {
  channel_id: string
  channel_type: number
  channel_name: string
  owner_guild_id: string
  creator_tiny_id: string
  /** Unix time in seconds. */
  create_time: number
  current_slow_mode: number
  talk_permission: number
  visible_type: number
  slow_modes: unknown[]
}

/** What every request has. */
interface V11RequestBase extends V11EventBase {
  user_id: V11Id
  /** What the user wrote. May be `null` or absent in Lagrange. */
  comment?: string | null
  /** Opaque: hand it back unchanged to answer the request. */
  flag: string
}

/** The state of the implementation, the data of `get_status`. `botuniverse/onebot-11 api/public.md` */
export interface V11Status {
  /** Whether the account is online; `null` or absent where not known. */
  online?: boolean | null
  /** Whether all is well. */
  good: boolean
  /** Implementations add fields of their own. */
  [field: string]: unknown
}

/** A file of a flash transfer. */
export interface V11FlashFile {
  name: string
  /** Bytes. */
  size: number
  path?: string
}

/** Who sent a guild message. */
export interface V11GuildSender {
  /** Above 2^53. */
  user_id?: V11Id
  tiny_id?: string
  nickname?: string
}

/** A private message. `botuniverse/onebot-11 event/message.md` */
export interface V11PrivateMessageRaw extends V11PrivateMessageFields {
  post_type: 'message'
  message_type: 'private'
}

/** A group message. `botuniverse/onebot-11 event/message.md` */
export interface V11GroupMessageRaw extends V11GroupMessageFields {
  post_type: 'message'
  message_type: 'group'
}

/**
 * A message in a channel of a guild. It lacks fields that all other messages have, so it is no member of
 * `V11MessageEventMap`: add it there by declaration merging. Sent by go-cqhttp.
 */
export interface V11GuildMessageRaw extends V11EventBase {
  post_type: 'message'
  message_type: 'guild'
  sub_type: 'channel'
  guild_id: string
  channel_id: string
  /** Base64. */
  message_id: string
  user_id: V11Id
  message: V11Message
  /** The account's id in guilds, other than `self_id`. */
  self_tiny_id: string
  sender: V11GuildSender
}

/**
 * A private message of the account itself, where the implementation is set to report it. Sent by NapCat,
 * LLOneBot, go-cqhttp.
 */
export interface V11PrivateMessageSentRaw extends V11PrivateMessageFields {
  post_type: 'message_sent'
  message_type: 'private'
  /** NapCat. */
  message_sent_type?: 'self'
}

/**
 * A group message of the account itself, where the implementation is set to report it. Sent by NapCat,
 * LLOneBot, go-cqhttp.
 */
export interface V11GroupMessageSentRaw extends V11GroupMessageFields {
  post_type: 'message_sent'
  message_type: 'group'
  /** NapCat. */
  message_sent_type?: 'self'
}

/** A file was uploaded to a group. `botuniverse/onebot-11 event/notice.md` */
export interface V11GroupUploadNotice extends V11EventBase {
  post_type: 'notice'
  notice_type: 'group_upload'
  group_id: V11Id
  /** The sender. */
  user_id: V11Id
  file: V11GroupFile
}

/** An administrator was named or dismissed. `botuniverse/onebot-11 event/notice.md` */
export interface V11GroupAdminNotice extends V11EventBase {
  post_type: 'notice'
  notice_type: 'group_admin'
  sub_type: 'set' | 'unset'
  group_id: V11Id
  user_id: V11Id
}

/** A member is gone. `botuniverse/onebot-11 event/notice.md` */
export interface V11GroupDecreaseNotice extends V11EventBase {
  post_type: 'notice'
  notice_type: 'group_decrease'
  /** `kick_me`: the account itself. `disband`, the end of the group, is sent by NapCat and Lagrange. */
  sub_type: 'leave' | 'kick' | 'kick_me' | 'disband' | (string & {})
  group_id: V11Id
  /** Equal to `user_id` for `leave`; may be 0. */
  operator_id: V11Id
  user_id: V11Id
}

/** A member has joined. `botuniverse/onebot-11 event/notice.md` */
export interface V11GroupIncreaseNotice extends V11EventBase {
  post_type: 'notice'
  notice_type: 'group_increase'
  sub_type: 'approve' | 'invite'
  group_id: V11Id
  /** Always 0 in go-cqhttp. */
  operator_id: V11Id
  user_id: V11Id
}

/** A member, or the whole group, was muted or unmuted. `botuniverse/onebot-11 event/notice.md` */
export interface V11GroupBanNotice extends V11EventBase {
  post_type: 'notice'
  notice_type: 'group_ban'
  sub_type: 'ban' | 'lift_ban'
  group_id: V11Id
  operator_id: V11Id
  /** 0 for the whole group. */
  user_id: V11Id
  /** Seconds. For the whole group -1 in NapCat, LLOneBot and Lagrange. */
  duration: number
}

/** A friend was added. `botuniverse/onebot-11 event/notice.md` */
export interface V11FriendAddNotice extends V11EventBase {
  post_type: 'notice'
  notice_type: 'friend_add'
  /** Lagrange also sends this right before the `friend` request of the same user. */
  user_id: V11Id
}

/** A group message was recalled. `botuniverse/onebot-11 event/notice.md` */
export interface V11GroupRecallNotice extends V11EventBase {
  post_type: 'notice'
  notice_type: 'group_recall'
  group_id: V11Id
  /** The sender of the message. */
  user_id: V11Id
  operator_id: V11Id
  message_id: V11Id
  /** Lagrange. */
  tip?: string
}

/** A private message was recalled. `botuniverse/onebot-11 event/notice.md` */
export interface V11FriendRecallNotice extends V11EventBase {
  post_type: 'notice'
  notice_type: 'friend_recall'
  user_id: V11Id
  message_id: V11Id
  /** Lagrange. */
  tip?: string
}

/** A member's name in the group has changed. Sent by NapCat, LLOneBot, go-cqhttp. */
export interface V11GroupCardNotice extends V11EventBase {
  post_type: 'notice'
  notice_type: 'group_card'
  group_id: V11Id
  user_id: V11Id
  card_new: string
  card_old: string
}

/** A group was dissolved. Sent by LLOneBot. */
export interface V11GroupDismissNotice extends V11EventBase {
  post_type: 'notice'
  notice_type: 'group_dismiss'
  group_id: V11Id
  user_id: V11Id
}

/** A group has a new name. NapCat sends the `group_name` notify. Sent by Lagrange. */
export interface V11GroupNameChangeNotice extends V11EventBase {
  post_type: 'notice'
  notice_type: 'group_name_change'
  group_id: V11Id
  name: string
}

/** A message became, or is no longer, essence. Sent by NapCat, LLOneBot, Lagrange, go-cqhttp. */
export interface V11EssenceNotice extends V11EventBase {
  post_type: 'notice'
  notice_type: 'essence'
  /** NapCat sends `add` only. */
  sub_type: 'add' | 'delete'
  group_id: V11Id
  message_id: V11Id
  /** The sender of the message. */
  sender_id: V11Id
  operator_id: V11Id
  /** NapCat, LLOneBot. */
  user_id?: V11Id
}

/** Reactions to a group message. Sent by NapCat, LLOneBot. */
export interface V11GroupMsgEmojiLikeNotice extends V11EventBase {
  post_type: 'notice'
  notice_type: 'group_msg_emoji_like'
  group_id: V11Id
  user_id: V11Id
  message_id: V11Id
  likes: {
    emoji_id: string
    count: number
  }[]
  is_add: boolean
  /** NapCat. */
  message_seq?: string
}

/** A reaction to a group message, by `operator_id`. Sent by Lagrange. */
export interface V11ReactionNotice extends V11EventBase {
  post_type: 'notice'
  notice_type: 'reaction'
  sub_type: 'add' | 'remove'
  group_id: V11Id
  message_id: V11Id
  operator_id: V11Id
  code: string
  count: number
}

/** A file was sent in private. Sent by Lagrange, go-cqhttp. */
export interface V11OfflineFileNotice extends V11EventBase {
  post_type: 'notice'
  notice_type: 'offline_file'
  user_id: V11Id
  file: V11OfflineFile
}

/** An online file for the account was cancelled. Sent by NapCat. */
export interface V11OnlineFileReceiveNotice extends V11EventBase {
  post_type: 'notice'
  notice_type: 'online_file_receive'
  sub_type: 'cancel'
  peer_id: V11Id
}

/** An online file of the account was received or refused. Sent by NapCat. */
export interface V11OnlineFileSendNotice extends V11EventBase {
  post_type: 'notice'
  notice_type: 'online_file_send'
  sub_type: 'receive' | 'refuse'
  peer_id: V11Id
}

/** A flash transfer goes on, or has ended. Declared by LLOneBot, but not sent so far. */
export interface V11FlashFileNotice extends V11EventBase {
  post_type: 'notice'
  notice_type: 'flash_file'
  sub_type: 'downloading' | 'downloaded' | 'uploading' | 'uploaded'
  title: string
  share_link: string
  file_set_id: string
  files: V11FlashFile[]
  /** Bytes; for `downloading`. */
  downloaded_size?: number
  /** Bytes; for `uploading`. */
  uploaded_size?: number
  /** Bytes; while it goes on. */
  total_size?: number
  /** While it goes on. */
  speed?: number
  /** While it goes on. */
  remain_seconds?: number
}

/** The account has lost its login. Sent by NapCat, Lagrange. */
export interface V11BotOfflineNotice extends V11EventBase {
  post_type: 'notice'
  notice_type: 'bot_offline'
  tag: string
  message: string
  /** NapCat: the account. */
  user_id?: V11Id
}

/** The account is logged in. Sent by Lagrange. */
export interface V11BotOnlineNotice extends V11EventBase {
  post_type: 'notice'
  notice_type: 'bot_online'
  reason: 'Login' | 'Reconnect' | (string & {})
}

/** Another client of the account has come or gone. Sent by go-cqhttp. */
export interface V11ClientStatusNotice extends V11EventBase {
  post_type: 'notice'
  notice_type: 'client_status'
  online: boolean
  client: {
    app_id: number
    device_name: string
    device_kind: string
  }
}

/** The reactions to a guild message have changed. Sent by go-cqhttp. */
export interface V11MessageReactionsUpdatedNotice extends V11GuildNoticeBase {
  post_type: 'notice'
  notice_type: 'message_reactions_updated'
  /** Base64. */
  message_id: string
  current_reactions: {
    emoji_id: string
    emoji_index: number
    emoji_type: number
    emoji_name: string
    count: number
    clicked: boolean
  }[]
}

/** A guild message was recalled. Sent by go-cqhttp. */
export interface V11GuildChannelRecallNotice extends V11GuildNoticeBase {
  post_type: 'notice'
  notice_type: 'guild_channel_recall'
  /** Base64. */
  message_id: string
}

/** A channel has changed. Sent by go-cqhttp. */
export interface V11ChannelUpdatedNotice extends V11GuildNoticeBase {
  post_type: 'notice'
  notice_type: 'channel_updated'
  old_info: V11ChannelInfo
  new_info: V11ChannelInfo
}

/** A channel was created. Sent by go-cqhttp. */
export interface V11ChannelCreatedNotice extends V11GuildNoticeBase {
  post_type: 'notice'
  notice_type: 'channel_created'
  channel_info: V11ChannelInfo
}

/** A channel was deleted. Sent by go-cqhttp. */
export interface V11ChannelDestroyedNotice extends V11GuildNoticeBase {
  post_type: 'notice'
  notice_type: 'channel_destroyed'
  channel_info: V11ChannelInfo
}

/** Somebody was poked. `botuniverse/onebot-11 event/notice.md` */
export interface V11PokeNotify extends V11EventBase {
  post_type: 'notice'
  notice_type: 'notify'
  sub_type: 'poke'
  /** Absent for a poke in private, which all four implementations send beyond the standard. */
  group_id?: V11Id
  /** Who poked; in NapCat's private poke the peer. */
  user_id: V11Id
  /** Who was poked. */
  target_id: V11Id
  /** Who poked: go-cqhttp, and NapCat and Lagrange in private. */
  sender_id?: V11Id
  /** NapCat, LLOneBot. */
  raw_info?: unknown[]
  /** Lagrange: the words before the target. */
  action?: string
  /** Lagrange: the words after the target. */
  suffix?: string
  /** Lagrange. */
  action_img_url?: string
}

/** A poke was recalled. Declared by LLOneBot, but not sent so far. */
export interface V11PokeRecallNotify extends V11EventBase {
  post_type: 'notice'
  notice_type: 'notify'
  sub_type: 'poke_recall'
  /** Absent in private. */
  group_id?: V11Id
  user_id: V11Id
  target_id: V11Id
  raw_info: unknown
}

/** The luckiest taker of a red packet. `botuniverse/onebot-11 event/notice.md` */
export interface V11LuckyKingNotify extends V11EventBase {
  post_type: 'notice'
  notice_type: 'notify'
  sub_type: 'lucky_king'
  group_id: V11Id
  /** Who gave the red packet. */
  user_id: V11Id
  /** Who had the luck. */
  target_id: V11Id
  /** go-cqhttp. */
  sender_id?: V11Id
}

/** A member has won an honour. `botuniverse/onebot-11 event/notice.md` */
export interface V11HonorNotify extends V11EventBase {
  post_type: 'notice'
  notice_type: 'notify'
  sub_type: 'honor'
  group_id: V11Id
  /** go-cqhttp also sends `legend`, `strong_newbie` and `ERROR`. */
  honor_type: 'talkative' | 'performer' | 'emotion' | (string & {})
  user_id: V11Id
}

/** A member has a new special title. Sent by NapCat, LLOneBot, go-cqhttp. */
export interface V11TitleNotify extends V11EventBase {
  post_type: 'notice'
  notice_type: 'notify'
  sub_type: 'title'
  group_id: V11Id
  user_id: V11Id
  title: string
}

/** A group has a new name. Lagrange sends the `group_name_change` notice. Sent by NapCat. */
export interface V11GroupNameNotify extends V11EventBase {
  post_type: 'notice'
  notice_type: 'notify'
  sub_type: 'group_name'
  group_id: V11Id
  user_id: V11Id
  name_new: string
}

/** A gray system line in a group. Sent by NapCat. */
export interface V11GrayTipNotify extends V11EventBase {
  post_type: 'notice'
  notice_type: 'notify'
  sub_type: 'gray_tip'
  group_id: V11Id
  user_id: V11Id
  message_id: V11Id
  busi_id: string
  /** The line, as JSON text of the platform. */
  content: string
  raw_info: unknown
}

/** The peer of a private chat is typing. Sent by NapCat. */
export interface V11InputStatusNotify extends V11EventBase {
  post_type: 'notice'
  notice_type: 'notify'
  sub_type: 'input_status'
  user_id: V11Id
  /** 0. */
  group_id: V11Id
  status_text: string
  event_type: number
}

/** Somebody liked the account's profile. Sent by NapCat, LLOneBot. */
export interface V11ProfileLikeNotify extends V11EventBase {
  post_type: 'notice'
  notice_type: 'notify'
  sub_type: 'profile_like'
  operator_id: V11Id
  operator_nick: string
  /** How many likes. */
  times: number
}

/** Somebody asks to be a friend. `botuniverse/onebot-11 event/request.md` */
export interface V11FriendRequest extends V11RequestBase {
  post_type: 'request'
  request_type: 'friend'
  /** LLOneBot: how the user found the account. */
  via?: string
}

/** Somebody asks to join a group, or invites the account to one. `botuniverse/onebot-11 event/request.md` */
export interface V11GroupRequest extends V11RequestBase {
  post_type: 'request'
  request_type: 'group'
  /** `add`: the user wants in. `invite`: the user invites the account. */
  sub_type: 'add' | 'invite'
  group_id: V11Id
  /** LLOneBot, Lagrange, go-cqhttp. */
  invitor_id?: V11Id
  /** LLOneBot: for `invite`. */
  source_group_id?: V11Id
}

/** OneBot was enabled, disabled, or has connected (WebSocket). `botuniverse/onebot-11 event/meta.md` */
export interface V11LifecycleMeta extends V11EventBase {
  post_type: 'meta_event'
  meta_event_type: 'lifecycle'
  /** `connect` is the only one on a WebSocket, and not every implementation sends it. */
  sub_type: 'enable' | 'disable' | 'connect'
  /** go-cqhttp. */
  _post_method?: number
}

/** A sign of life, off by default. `botuniverse/onebot-11 event/meta.md` */
export interface V11HeartbeatMeta extends V11EventBase {
  post_type: 'meta_event'
  meta_event_type: 'heartbeat'
  status: V11Status
  /** Milliseconds to the next one. */
  interval: number
}

/** `message_type` -> event. Extend by declaration merging: go-cqhttp's `guild` messages are not listed. */
export interface V11MessageEventMap {
  private: V11PrivateMessageRaw
  group: V11GroupMessageRaw
}

/** `notice_type` -> event, but for `notify`, which has its own table. Extend by declaration merging. */
export interface V11NoticeEventMap {
  group_upload: V11GroupUploadNotice
  group_admin: V11GroupAdminNotice
  group_decrease: V11GroupDecreaseNotice
  group_increase: V11GroupIncreaseNotice
  group_ban: V11GroupBanNotice
  friend_add: V11FriendAddNotice
  group_recall: V11GroupRecallNotice
  friend_recall: V11FriendRecallNotice
  group_card: V11GroupCardNotice
  group_dismiss: V11GroupDismissNotice
  group_name_change: V11GroupNameChangeNotice
  essence: V11EssenceNotice
  group_msg_emoji_like: V11GroupMsgEmojiLikeNotice
  reaction: V11ReactionNotice
  offline_file: V11OfflineFileNotice
  online_file_receive: V11OnlineFileReceiveNotice
  online_file_send: V11OnlineFileSendNotice
  flash_file: V11FlashFileNotice
  bot_offline: V11BotOfflineNotice
  bot_online: V11BotOnlineNotice
  client_status: V11ClientStatusNotice
  message_reactions_updated: V11MessageReactionsUpdatedNotice
  guild_channel_recall: V11GuildChannelRecallNotice
  channel_updated: V11ChannelUpdatedNotice
  channel_created: V11ChannelCreatedNotice
  channel_destroyed: V11ChannelDestroyedNotice
}

/** `sub_type` of the notices whose `notice_type` is `notify` -> event. Extend by declaration merging. */
export interface V11NotifyEventMap {
  poke: V11PokeNotify
  poke_recall: V11PokeRecallNotify
  lucky_king: V11LuckyKingNotify
  honor: V11HonorNotify
  title: V11TitleNotify
  group_name: V11GroupNameNotify
  gray_tip: V11GrayTipNotify
  input_status: V11InputStatusNotify
  profile_like: V11ProfileLikeNotify
}

/** `request_type` -> event. Extend by declaration merging. */
export interface V11RequestEventMap {
  friend: V11FriendRequest
  group: V11GroupRequest
}

/** `meta_event_type` -> event. Extend by declaration merging. */
export interface V11MetaEventMap {
  lifecycle: V11LifecycleMeta
  heartbeat: V11HeartbeatMeta
}

/** Narrows by `message_type`. */
export type V11MessageRaw = V11MessageEventMap[keyof V11MessageEventMap]

/** The account's own message. Lagrange sends a plain `message` with `user_id` equal to `self_id` instead. */
export type V11MessageSentRaw = V11PrivateMessageSentRaw | V11GroupMessageSentRaw

/** Narrows by `sub_type`. */
export type V11NotifyRaw = V11NotifyEventMap[keyof V11NotifyEventMap]

/** Narrows by `notice_type`, and by `sub_type` for `notify`. */
export type V11NoticeRaw = V11NoticeEventMap[keyof V11NoticeEventMap] | V11NotifyRaw

/** Narrows by `request_type`. */
export type V11RequestRaw = V11RequestEventMap[keyof V11RequestEventMap]

/** Narrows by `meta_event_type`. */
export type V11MetaRaw = V11MetaEventMap[keyof V11MetaEventMap]

/** Any event. Narrows by `post_type`, then by the detail type of that kind. */
export type V11RawEvent = V11MessageRaw | V11MessageSentRaw | V11NoticeRaw | V11RequestRaw | V11MetaRaw
