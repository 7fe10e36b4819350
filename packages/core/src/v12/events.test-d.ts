/** Type tests: nothing here runs, it only has to compile. */
import type {
  V12ExtendedRequest,
  V12MessageEventMap,
  V12MessageRaw,
  V12MetaEventMap,
  V12MetaRaw,
  V12NoticeEventMap,
  V12NoticeRaw,
  V12RawEvent,
  V12RequestEventMap,
  V12RequestRaw,
  V12Self,
  V12Status,
  V12Version,
} from './events.js'
import type { V12Message, V12Segment, V12SegmentMap } from './segments.js'

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
type Expect<T extends true> = T

/** The keys of a table whose event does not have that key in the discriminant. */
type Misplaced<Table, Field extends string> = {
  [K in keyof Table]: Table[K] extends Record<Field, K> ? never : K
}[keyof Table]

export type Tables = [
  Expect<Equal<Misplaced<V12MessageEventMap, 'detail_type'>, never>>,
  Expect<Equal<Misplaced<V12NoticeEventMap, 'detail_type'>, never>>,
  Expect<Equal<Misplaced<V12MetaEventMap, 'detail_type'>, never>>,
  Expect<Equal<keyof V12RequestEventMap, never>>,
]

export type Discriminants = [
  Expect<Equal<V12RawEvent['type'], 'message' | 'notice' | 'request' | 'meta'>>,
  Expect<Equal<V12MessageRaw['type'], 'message'>>,
  Expect<Equal<V12MessageRaw['detail_type'], 'private' | 'group' | 'channel'>>,
  Expect<Equal<V12NoticeRaw['type'], 'notice'>>,
  Expect<Equal<V12NoticeRaw['detail_type'], keyof V12NoticeEventMap>>,
  Expect<Equal<V12RequestRaw['type'], 'request'>>,
  Expect<Equal<V12RequestRaw, V12ExtendedRequest>>,
  Expect<Equal<V12MetaRaw['type'], 'meta'>>,
  Expect<Equal<V12MetaRaw['detail_type'], 'connect' | 'heartbeat' | 'status_update'>>,
  Expect<Equal<V12Segment['type'], keyof V12SegmentMap>>,
]

export function narrowsByType(raw: V12RawEvent): unknown {
  const id: string = raw.id
  const time: number = raw.time
  const subType: string = raw.sub_type
  const self: V12Self | undefined = raw.self
  switch (raw.type) {
    case 'message': {
      const message: V12MessageRaw = raw
      return message
    }
    case 'notice': {
      const notice: V12NoticeRaw = raw
      return notice
    }
    case 'request': {
      const request: V12RequestRaw = raw
      return request
    }
    case 'meta': {
      const meta: V12MetaRaw = raw
      return meta
    }
    default: {
      const none: never = raw
      return [none, id, time, subType, self]
    }
  }
}

export function narrowsMessages(raw: V12MessageRaw): unknown {
  const self: V12Self = raw.self
  const message: V12Message = raw.message
  // @ts-expect-error a private message has no group
  const anyGroupId: unknown = raw.group_id
  switch (raw.detail_type) {
    case 'private': {
      const userId: string = raw.user_id
      return userId
    }
    case 'group': {
      const groupId: string = raw.group_id
      return groupId
    }
    case 'channel': {
      const channel: [string, string] = [raw.guild_id, raw.channel_id]
      return channel
    }
    default: {
      const none: never = raw
      return [none, self, message, anyGroupId]
    }
  }
}

export function narrowsNotices(raw: V12NoticeRaw): unknown {
  const self: V12Self = raw.self
  switch (raw.detail_type) {
    case 'friend_increase':
    case 'friend_decrease': {
      const userId: string = raw.user_id
      return userId
    }
    case 'private_message_delete': {
      const messageId: string = raw.message_id
      // @ts-expect-error only the two of a private chat can delete
      const operatorId: unknown = raw.operator_id
      return [messageId, operatorId]
    }
    case 'group_member_increase':
    case 'group_member_decrease': {
      const ids: [string, string, string] = [raw.group_id, raw.user_id, raw.operator_id]
      return ids
    }
    case 'group_message_delete': {
      const ids: [string, string, string] = [raw.group_id, raw.message_id, raw.operator_id]
      return ids
    }
    case 'guild_member_increase':
    case 'guild_member_decrease': {
      const ids: [string, string, string] = [raw.guild_id, raw.user_id, raw.operator_id]
      return ids
    }
    case 'channel_member_increase':
    case 'channel_member_decrease': {
      const ids: [string, string, string] = [raw.guild_id, raw.channel_id, raw.user_id]
      return ids
    }
    case 'channel_message_delete': {
      const ids: [string, string, string] = [raw.guild_id, raw.channel_id, raw.message_id]
      return ids
    }
    case 'channel_create':
    case 'channel_delete': {
      const ids: [string, string, string] = [raw.guild_id, raw.channel_id, raw.operator_id]
      return ids
    }
    default: {
      const none: never = raw
      return [none, self]
    }
  }
}

export function keepsExtendedRequests(raw: V12RequestRaw): unknown {
  const detailType: string = raw.detail_type
  const self: V12Self = raw.self
  const comment: unknown = raw['rig.comment']
  return [detailType, self, comment]
}

export function narrowsMetas(raw: V12MetaRaw): unknown {
  const self: V12Self | undefined = raw.self
  switch (raw.detail_type) {
    case 'connect': {
      const version: V12Version = raw.version
      return version
    }
    case 'heartbeat': {
      const milliseconds: number = raw.interval
      return milliseconds
    }
    case 'status_update': {
      const status: V12Status = raw.status
      const online: boolean | undefined = raw.status.bots[0]?.online
      return [status, online]
    }
    default: {
      const none: never = raw
      return [none, self]
    }
  }
}

export function narrowsSegments(segment: V12Segment): unknown {
  switch (segment.type) {
    case 'text': {
      const text: string = segment.data.text
      return text
    }
    case 'mention': {
      const userId: string = segment.data.user_id
      return userId
    }
    case 'mention_all': {
      const data: object = segment.data
      return data
    }
    case 'image':
    case 'voice':
    case 'audio':
    case 'video':
    case 'file': {
      const fileId: string = segment.data.file_id
      return fileId
    }
    case 'location': {
      const place: [number, number] = [segment.data.latitude, segment.data.longitude]
      return place
    }
    case 'reply': {
      const userId: string | undefined = segment.data.user_id
      return userId
    }
    default: {
      const none: never = segment
      return none
    }
  }
}

/** As they come: an extended sub type, an extended request, meta events with and without `self`. */
export const arrivals = [
  {
    id: 'a',
    time: 1700000000.5,
    type: 'notice',
    detail_type: 'group_member_increase',
    sub_type: 'qq.scan',
    self: { platform: 'qq', user_id: '10001' },
    group_id: '30003',
    user_id: '20002',
    operator_id: '',
  },
  {
    id: 'b',
    time: 1700000000,
    type: 'request',
    detail_type: 'rig.friend',
    sub_type: '',
    self: { platform: 'rig', user_id: 'bot1' },
    'rig.comment': 'pls',
  },
  {
    id: '',
    time: 1700000000,
    type: 'meta',
    detail_type: 'connect',
    sub_type: '',
    self: { platform: 'qq', user_id: '10001' },
    version: { impl: 'onebots', version: '1.0.0', onebot_version: '12' },
  },
  {
    id: 'c',
    time: 1700000000,
    type: 'meta',
    detail_type: 'heartbeat',
    sub_type: '',
    interval: 5000,
  },
] satisfies V12RawEvent[]
