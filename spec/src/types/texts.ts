/** The parts of the generated modules that are the same whatever the tables say. */

interface EventsText {
  /** The documentation of the module. */
  readonly about: string
  /** Before the named types. */
  readonly before: string
  /** The documentation of the maps, by their names. */
  readonly maps: Readonly<Record<string, string>>
  /** After the maps. */
  readonly after: string
}

export const v11Events: EventsText = {
  about: `/**
 * V11 events as they are on the wire: \`botuniverse/onebot-11 event/README.md\`.
 *
 * An event that says "Sent by ..." is not of the standard. A field is required where the standard, NapCat,
 * LLOneBot, Lagrange and go-cqhttp agree on it, and optional where they differ. This is no promise: an event
 * may carry more than is listed, and others leave out more (onebots sends notices with ids alone).
 */
`,
  before: `/**
 * An id: of a user, a group, a message. A number by the standard; an integer beyond 2^53 arrives as its
 * decimal string, since a JavaScript number would change it. Message ids may be zero or negative. Compare ids
 * as strings.
 */
export type V11Id = number | string

`,
  maps: {
    V11MessageEventMap:
      "`message_type` -> event. Extend by declaration merging: go-cqhttp's `guild` messages are not listed.",
    V11NoticeEventMap:
      '`notice_type` -> event, but for `notify`, which has its own table. Extend by declaration merging.',
    V11NotifyEventMap:
      '`sub_type` of the notices whose `notice_type` is `notify` -> event. Extend by declaration merging.',
    V11RequestEventMap: '`request_type` -> event. Extend by declaration merging.',
    V11MetaEventMap: '`meta_event_type` -> event. Extend by declaration merging.',
  },
  after: `/** Narrows by \`message_type\`. */
export type V11MessageRaw = V11MessageEventMap[keyof V11MessageEventMap]

/** The account's own message. Lagrange sends a plain \`message\` with \`user_id\` equal to \`self_id\` instead. */
export type V11MessageSentRaw = V11PrivateMessageSentRaw | V11GroupMessageSentRaw

/** Narrows by \`sub_type\`. */
export type V11NotifyRaw = V11NotifyEventMap[keyof V11NotifyEventMap]

/** Narrows by \`notice_type\`, and by \`sub_type\` for \`notify\`. */
export type V11NoticeRaw = V11NoticeEventMap[keyof V11NoticeEventMap] | V11NotifyRaw

/** Narrows by \`request_type\`. */
export type V11RequestRaw = V11RequestEventMap[keyof V11RequestEventMap]

/** Narrows by \`meta_event_type\`. */
export type V11MetaRaw = V11MetaEventMap[keyof V11MetaEventMap]

/** Any event. Narrows by \`post_type\`, then by the detail type of that kind. */
export type V11RawEvent = V11MessageRaw | V11MessageSentRaw | V11NoticeRaw | V11RequestRaw | V11MetaRaw
`,
}

const byDetailType = '`detail_type` -> event. Extend by declaration merging.'

export const v12Events: EventsText = {
  about: `/**
 * V12 events as they are on the wire: \`botuniverse/onebot connect/data-protocol/event\`.
 *
 * All ids are strings. Implementations may add fields, usually with a prefix (\`qq.nickname\`).
 */
`,
  before: '',
  maps: { V12MetaEventMap: byDetailType, V12MessageEventMap: byDetailType, V12NoticeEventMap: byDetailType },
  after: `/**
 * A request of an implementation, with whatever fields it carries: the standard has none
 * (\`botuniverse/onebot interface/rules\`).
 */
export interface V12ExtendedRequest extends V12EventBase {
  type: 'request'
  detail_type: string
  self: V12Self
  [field: string]: unknown
}

/** \`detail_type\` -> event. The standard has none: add those of an implementation by declaration merging. */
export interface V12RequestEventMap extends Record<never, never> {}

/** Narrows by \`detail_type\`. */
export type V12MetaRaw = V12MetaEventMap[keyof V12MetaEventMap]

/** Narrows by \`detail_type\`. */
export type V12MessageRaw = V12MessageEventMap[keyof V12MessageEventMap]

/** Narrows by \`detail_type\`. */
export type V12NoticeRaw = V12NoticeEventMap[keyof V12NoticeEventMap]

/** The requests of the table, which narrow by \`detail_type\`; while it is empty, any request. */
export type V12RequestRaw = [keyof V12RequestEventMap] extends [never]
  ? V12ExtendedRequest
  : V12RequestEventMap[keyof V12RequestEventMap]

/** Any event. Narrows by \`type\`, then by \`detail_type\`. */
export type V12RawEvent = V12MessageRaw | V12NoticeRaw | V12RequestRaw | V12MetaRaw
`,
}

/** The words of a segments module: about it, about its map, and what stands after that. */
export const segmentTexts = {
  v11: {
    about: `/**
 * What a V11 message is made of: \`botuniverse/onebot-11 message/segment.md\`, \`message/array.md\`.
 *
 * Values are strings by the specification, ids and numbers included, so that they survive the CQ code form.
 * Implementations send numbers, booleans and objects for some keys, and \`null\` for the data of a segment
 * without parameters; of the fields that the standard has, these types keep to it.
 */
`,
    map: `Segment type -> type of its \`data\`. Add further segments by declaration merging.

${[
  'A field is optional where a segment has it in one of its two directions alone, where it may be left out on send,',
  'or where not every implementation has it.',
].join(' ')}`,
    after: `/** One segment. Narrows by \`type\`. */
export type V11Segment = {
  [K in keyof V11SegmentMap]: { type: K; data: V11SegmentMap[K] }
}[keyof V11SegmentMap]

/** A message: text with CQ codes, or segments (\`botuniverse/onebot-11 message/README.md\`). */
export type V11Message = string | V11Segment[]
`,
  },
  v12: {
    about: `/**
 * What a V12 message is made of: \`botuniverse/onebot interface/message/segments\`.
 *
 * Where the platform has nothing to say, a field holds the empty value of its type.
 */
`,
    map: 'Segment type -> type of its `data`. Add extended segments (`qq.dice`) by declaration merging.',
    after: `/** One segment. Narrows by \`type\`. */
export type V12Segment = {
  [K in keyof V12SegmentMap]: { type: K; data: V12SegmentMap[K] }
}[keyof V12SegmentMap]

/** A message as an event carries it: always an array (\`botuniverse/onebot interface/message/type\`). */
export type V12Message = V12Segment[]
`,
  },
} as const

/** The words of an actions module. */
export const actionTexts = {
  v11: {
    about: '/** The actions of the V11 standard: `botuniverse/onebot-11 api`. */\n',
    before: `/**
 * An id as a parameter. The ids of the standard go out as numbers with every digit, strings too
 * (\`botuniverse/onebot-11 api/public.md\`); those of extensions as they are given, which implementations read alike.
 */
export type V11IdParam = string | number | bigint

`,
  },
  v12: {
    about: '/** The actions of the V12 standard: `botuniverse/onebot interface`. */\n',
    before: '',
  },
} as const
