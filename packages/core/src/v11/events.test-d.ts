/** Type tests: nothing here runs, it only has to compile. */
import type {
  V11Anonymous,
  V11GroupFile,
  V11GroupMessageRaw,
  V11GroupSender,
  V11Id,
  V11MessageEventMap,
  V11MessageRaw,
  V11MessageSentRaw,
  V11MetaEventMap,
  V11MetaRaw,
  V11NoticeEventMap,
  V11NoticeRaw,
  V11NotifyEventMap,
  V11NotifyRaw,
  V11PrivateSender,
  V11RawEvent,
  V11RequestEventMap,
  V11RequestRaw,
  V11Status,
} from './events.js'
import type { V11Message, V11Segment, V11SegmentMap } from './segments.js'

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
type Expect<T extends true> = T

/** The keys of a table whose event does not have that key in the discriminant. */
type Misplaced<Table, Field extends string> = {
  [K in keyof Table]: Table[K] extends Record<Field, K> ? never : K
}[keyof Table]

export type Tables = [
  Expect<Equal<Misplaced<V11MessageEventMap, 'message_type'>, never>>,
  Expect<Equal<Misplaced<V11NoticeEventMap, 'notice_type'>, never>>,
  Expect<Equal<Misplaced<V11NotifyEventMap, 'sub_type'>, never>>,
  Expect<Equal<Misplaced<V11RequestEventMap, 'request_type'>, never>>,
  Expect<Equal<Misplaced<V11MetaEventMap, 'meta_event_type'>, never>>,
]

export type Discriminants = [
  Expect<Equal<V11RawEvent['post_type'], 'message' | 'message_sent' | 'notice' | 'request' | 'meta_event'>>,
  Expect<Equal<V11MessageRaw['post_type'], 'message'>>,
  Expect<Equal<V11MessageRaw['message_type'], 'private' | 'group'>>,
  Expect<Equal<V11MessageSentRaw['post_type'], 'message_sent'>>,
  Expect<Equal<V11MessageSentRaw['message_type'], 'private' | 'group'>>,
  Expect<Equal<V11NoticeRaw['post_type'], 'notice'>>,
  Expect<Equal<V11NoticeRaw['notice_type'], keyof V11NoticeEventMap | 'notify'>>,
  Expect<Equal<V11NotifyRaw['notice_type'], 'notify'>>,
  Expect<Equal<V11NotifyRaw['sub_type'], keyof V11NotifyEventMap>>,
  Expect<Equal<V11RequestRaw['post_type'], 'request'>>,
  Expect<Equal<V11RequestRaw['request_type'], 'friend' | 'group'>>,
  Expect<Equal<V11MetaRaw['post_type'], 'meta_event'>>,
  Expect<Equal<V11MetaRaw['meta_event_type'], 'lifecycle' | 'heartbeat'>>,
  Expect<Equal<V11Segment['type'], keyof V11SegmentMap>>,
]

export function narrowsByPostType(raw: V11RawEvent): unknown {
  const time: number = raw.time
  const selfId: V11Id = raw.self_id
  switch (raw.post_type) {
    case 'message': {
      const message: V11MessageRaw = raw
      return message
    }
    case 'message_sent': {
      const message: V11MessageSentRaw = raw
      return message
    }
    case 'notice': {
      const notice: V11NoticeRaw = raw
      return notice
    }
    case 'request': {
      const request: V11RequestRaw = raw
      return request
    }
    case 'meta_event': {
      const meta: V11MetaRaw = raw
      return meta
    }
    default: {
      const none: never = raw
      return [none, time, selfId]
    }
  }
}

export function narrowsByMessageType(raw: V11MessageRaw): unknown {
  const message: V11Message = raw.message
  const seq: V11Id | undefined = raw.message_seq
  // @ts-expect-error a private message has no name of a group
  const name: unknown = raw.group_name
  switch (raw.message_type) {
    case 'private': {
      const subType: 'friend' | 'group' | 'other' = raw.sub_type
      const sender: V11PrivateSender = raw.sender
      const source: number | undefined = raw.temp_source
      return [subType, sender, source]
    }
    case 'group': {
      const groupId: V11Id = raw.group_id
      const anonymous: V11Anonymous | null | undefined = raw.anonymous
      const sender: V11GroupSender = raw.sender
      const role: 'owner' | 'admin' | 'member' | (string & {}) | undefined = raw.sender.role
      return [groupId, anonymous, sender, role]
    }
    default: {
      const none: never = raw
      return [none, message, seq, name]
    }
  }
}

export function narrowsSentMessages(raw: V11MessageSentRaw): unknown {
  const kind: 'self' | undefined = raw.message_sent_type
  const target: V11Id | undefined = raw.target_id
  switch (raw.message_type) {
    case 'private': {
      const sender: V11PrivateSender = raw.sender
      return sender
    }
    case 'group': {
      const groupId: V11Id = raw.group_id
      return groupId
    }
    default: {
      const none: never = raw
      return [none, kind, target]
    }
  }
}

export function narrowsByNoticeType(raw: V11NoticeRaw): unknown {
  switch (raw.notice_type) {
    case 'group_upload': {
      const file: V11GroupFile = raw.file
      const url: string | undefined = raw.file.url
      return [file, url]
    }
    case 'group_admin': {
      const subType: 'set' | 'unset' = raw.sub_type
      return subType
    }
    case 'group_decrease': {
      const subType: string = raw.sub_type
      const operatorId: V11Id = raw.operator_id
      return [subType, operatorId]
    }
    case 'group_increase': {
      const subType: 'approve' | 'invite' = raw.sub_type
      return subType
    }
    case 'group_ban': {
      const subType: 'ban' | 'lift_ban' = raw.sub_type
      const seconds: number = raw.duration
      return [subType, seconds]
    }
    case 'friend_add': {
      const userId: V11Id = raw.user_id
      // @ts-expect-error a friend is added outside of groups
      const groupId: unknown = raw.group_id
      return [userId, groupId]
    }
    case 'group_recall':
    case 'friend_recall': {
      const messageId: V11Id = raw.message_id
      const tip: string | undefined = raw.tip
      return [messageId, tip]
    }
    case 'notify':
      return narrowsBySubType(raw)
    case 'group_card': {
      const card: string = raw.card_new
      return card
    }
    case 'group_dismiss': {
      const groupId: V11Id = raw.group_id
      return groupId
    }
    case 'group_name_change': {
      const name: string = raw.name
      return name
    }
    case 'essence': {
      const subType: 'add' | 'delete' = raw.sub_type
      const userId: V11Id | undefined = raw.user_id
      return [subType, userId]
    }
    case 'group_msg_emoji_like': {
      const count: number | undefined = raw.likes[0]?.count
      return count
    }
    case 'reaction': {
      const subType: 'add' | 'remove' = raw.sub_type
      // @ts-expect-error Lagrange names the operator alone
      const userId: unknown = raw.user_id
      return [subType, userId]
    }
    case 'offline_file': {
      const url: string = raw.file.url
      return url
    }
    case 'online_file_receive':
    case 'online_file_send': {
      const peerId: V11Id = raw.peer_id
      const subType: 'cancel' | 'receive' | 'refuse' = raw.sub_type
      return [peerId, subType]
    }
    case 'flash_file': {
      const subType: 'downloading' | 'downloaded' | 'uploading' | 'uploaded' = raw.sub_type
      const bytes: number | undefined = raw.files[0]?.size
      return [subType, bytes]
    }
    case 'bot_offline': {
      const message: string = raw.message
      const userId: V11Id | undefined = raw.user_id
      return [message, userId]
    }
    case 'bot_online': {
      const reason: string = raw.reason
      return reason
    }
    case 'client_status': {
      const device: string = raw.client.device_name
      return device
    }
    case 'message_reactions_updated': {
      const clicked: boolean | undefined = raw.current_reactions[0]?.clicked
      return clicked
    }
    case 'guild_channel_recall': {
      const messageId: string = raw.message_id
      return messageId
    }
    case 'channel_updated': {
      const names: [string, string] = [raw.old_info.channel_name, raw.new_info.channel_name]
      return names
    }
    case 'channel_created':
    case 'channel_destroyed': {
      const name: string = raw.channel_info.channel_name
      const guildId: string = raw.guild_id
      return [name, guildId]
    }
    default: {
      const none: never = raw
      return none
    }
  }
}

export function narrowsBySubType(raw: V11NotifyRaw): unknown {
  switch (raw.sub_type) {
    case 'poke': {
      const groupId: V11Id | undefined = raw.group_id
      const targetId: V11Id = raw.target_id
      return [groupId, targetId]
    }
    case 'poke_recall': {
      const groupId: V11Id | undefined = raw.group_id
      return groupId
    }
    case 'lucky_king': {
      const groupId: V11Id = raw.group_id
      return groupId
    }
    case 'honor': {
      const honor: string = raw.honor_type
      return honor
    }
    case 'title': {
      const title: string = raw.title
      return title
    }
    case 'group_name': {
      const name: string = raw.name_new
      return name
    }
    case 'gray_tip': {
      const content: string = raw.content
      return content
    }
    case 'input_status': {
      const status: string = raw.status_text
      return status
    }
    case 'profile_like': {
      const times: number = raw.times
      // @ts-expect-error the one who likes is the operator
      const userId: unknown = raw.user_id
      return [times, userId]
    }
    default: {
      const none: never = raw
      return none
    }
  }
}

export function narrowsByRequestType(raw: V11RequestRaw): unknown {
  const flag: string = raw.flag
  const comment: string | null | undefined = raw.comment
  switch (raw.request_type) {
    case 'friend': {
      const via: string | undefined = raw.via
      return via
    }
    case 'group': {
      const subType: 'add' | 'invite' = raw.sub_type
      const groupId: V11Id = raw.group_id
      const invitorId: V11Id | undefined = raw.invitor_id
      return [subType, groupId, invitorId]
    }
    default: {
      const none: never = raw
      return [none, flag, comment]
    }
  }
}

export function narrowsByMetaEventType(raw: V11MetaRaw): unknown {
  switch (raw.meta_event_type) {
    case 'lifecycle': {
      const subType: 'enable' | 'disable' | 'connect' = raw.sub_type
      return subType
    }
    case 'heartbeat': {
      const status: V11Status = raw.status
      const online: boolean | null | undefined = raw.status.online
      const milliseconds: number = raw.interval
      return [status, online, milliseconds]
    }
    default: {
      const none: never = raw
      return none
    }
  }
}

export function narrowsSegments(segment: V11Segment): unknown {
  switch (segment.type) {
    case 'text': {
      const text: string = segment.data.text
      return text
    }
    case 'face':
    case 'reply':
    case 'forward': {
      const id: string = segment.data.id
      return id
    }
    case 'image': {
      const effect: 'flash' | 'show' | undefined = segment.data.type
      const summary: string | undefined = segment.data.summary
      return [effect, summary]
    }
    case 'record':
    case 'video': {
      const url: string | undefined = segment.data.url
      return url
    }
    case 'at': {
      const qq: string = segment.data.qq
      return qq
    }
    case 'rps':
    case 'dice':
    case 'shake': {
      const data: object = segment.data
      return data
    }
    case 'poke': {
      const name: string | undefined = segment.data.name
      return name
    }
    case 'anonymous': {
      const ignore: '0' | '1' | undefined = segment.data.ignore
      return ignore
    }
    case 'share': {
      const title: string = segment.data.title
      return title
    }
    case 'contact': {
      const kind: 'qq' | 'group' = segment.data.type
      return kind
    }
    case 'location': {
      const place: [string, string] = [segment.data.lat, segment.data.lon]
      return place
    }
    case 'music': {
      if (segment.data.type === 'custom') {
        const audio: string | undefined = segment.data.audio
        return audio
      }
      const id: string = segment.data.id
      return id
    }
    case 'node': {
      if ('content' in segment.data) {
        const content: V11Message = segment.data.content
        return content
      }
      const id: string = segment.data.id
      return id
    }
    case 'xml':
    case 'json':
    case 'miniapp': {
      const data: string = segment.data.data
      return data
    }
    case 'file': {
      const ids: (string | undefined)[] = [segment.data.file_id, segment.data.busid]
      // @ts-expect-error implementations differ, so a field may be absent
      const name: string = segment.data.name
      return [ids, name]
    }
    case 'mface': {
      const key: string = segment.data.key
      return key
    }
    case 'markdown': {
      const content: string = segment.data.content
      return content
    }
    case 'keyboard': {
      const rows: unknown[] | undefined = segment.data.rows
      return rows
    }
    case 'flashtransfer': {
      const id: string = segment.data.fileSetId
      return id
    }
    case 'flash_file': {
      const id: string = segment.data.file_set_id
      return id
    }
    case 'onlinefile': {
      const isFolder: boolean = segment.data.isDir
      return isFolder
    }
    case 'longmsg': {
      const id: string = segment.data.id
      return id
    }
    case 'redbag': {
      const title: string = segment.data.title
      return title
    }
    case 'tts': {
      const text: string = segment.data.text
      return text
    }
    case 'cardimage': {
      const file: string = segment.data.file
      return file
    }
    case 'channel_quote':
    case 'url_quote': {
      const text: string = segment.data.display_text
      return text
    }
    default: {
      const none: never = segment
      return none
    }
  }
}

/** As they come: no `anonymous`, an id beyond 2^53, CQ codes, a poke in private, `online` not known. */
export const arrivals = [
  {
    time: 1700000000,
    self_id: 10001,
    post_type: 'message',
    message_type: 'group',
    sub_type: 'normal',
    message_id: -5,
    message_seq: 7,
    real_id: 7,
    real_seq: '1002',
    group_id: 30003,
    group_name: 'test group',
    user_id: '9007199254740993',
    message: [
      { type: 'at', data: { qq: 'all' } },
      { type: 'text', data: { text: 'hi' } },
    ],
    message_format: 'array',
    raw_message: '[CQ:at,qq=all]hi',
    font: 14,
    sender: { user_id: '9007199254740993', nickname: 'alice', role: 'member' },
  },
  {
    time: 1700000000,
    self_id: 10001,
    post_type: 'message_sent',
    message_type: 'private',
    sub_type: 'friend',
    message_id: 6,
    user_id: 10001,
    target_id: 20002,
    message: '[CQ:face,id=178]',
    raw_message: '[CQ:face,id=178]',
    font: 0,
    sender: {},
  },
  {
    time: 1700000000,
    self_id: 10001,
    post_type: 'notice',
    notice_type: 'notify',
    sub_type: 'poke',
    user_id: 20002,
    sender_id: 20002,
    target_id: 10001,
  },
  {
    time: 1700000000,
    self_id: 10001,
    post_type: 'meta_event',
    meta_event_type: 'heartbeat',
    status: { online: null, good: true, app_good: true },
    interval: 5000,
  },
] satisfies V11RawEvent[]

/** With `exactOptionalPropertyTypes` a field is there or not, and never `undefined`. */
export function rejectsUndefined(raw: V11GroupMessageRaw): unknown {
  // @ts-expect-error absent is not undefined
  const changed: V11GroupMessageRaw = { ...raw, message_seq: undefined }
  return changed
}
