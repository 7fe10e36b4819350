// Generated from spec/tables/v12.yaml by `npm run generate`: change the table, not this file.
/**
 * What a V12 message is made of: `botuniverse/onebot interface/message/segments`.
 *
 * Where the platform has nothing to say, a field holds the empty value of its type.
 */

/** Segment type -> type of its `data`. Add extended segments (`qq.dice`) by declaration merging. */
export interface V12SegmentMap {
  /** Plain text. */
  text: {
    text: string
  }
  /** A mention of one user. */
  mention: {
    user_id: string
  }
  /** A mention of all. */
  mention_all: object
  /** A picture. */
  image: {
    file_id: string
  }
  /** A voice message. */
  voice: {
    file_id: string
  }
  /** A piece of sound, such as music. */
  audio: {
    file_id: string
  }
  /** A video. */
  video: {
    file_id: string
  }
  /** Any other file. */
  file: {
    file_id: string
  }
  /** A place. */
  location: {
    /** Degrees. */
    latitude: number
    /** Degrees. */
    longitude: number
    title: string
    content: string
  }
  /** A reply to a message. */
  reply: {
    message_id: string
    /** The sender of that message; may be left out on send. */
    user_id?: string
  }
}

/** One segment. Narrows by `type`. */
export type V12Segment = {
  [K in keyof V12SegmentMap]: { type: K; data: V12SegmentMap[K] }
}[keyof V12SegmentMap]

/** A message as an event carries it: always an array (`botuniverse/onebot interface/message/type`). */
export type V12Message = V12Segment[]
