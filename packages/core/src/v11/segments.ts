/**
 * What a V11 message is made of: `botuniverse/onebot-11 message/segment.md`, `message/array.md`.
 *
 * Values are strings by the specification, ids and numbers included, so that they survive the CQ code form.
 * Implementations send numbers, booleans and objects for some keys, and `null` for the data of a segment
 * without parameters; these types keep to the standard.
 */

/**
 * Segment type -> type of its `data`. Add the segments of an implementation by declaration merging.
 *
 * A field is optional where a segment has it in one of its two directions alone, or may leave it out on send.
 */
export interface V11SegmentMap {
  /** Plain text, not escaped. */
  text: {
    text: string
  }
  /** A QQ emoticon. */
  face: {
    id: string
  }
  /** A picture. */
  image: {
    /** Received: the file name. To send: that name, or a `file:///`, `http(s)://` or `base64://` URL. */
    file: string
    /** A flash picture; absent for an ordinary one. */
    type?: 'flash'
    /** Received only. */
    url?: string
    /** Send only, for a URL: use the cached file. Default `1`. */
    cache?: '0' | '1'
    /** Send only, for a URL: download through the proxy. Default `1`. */
    proxy?: '0' | '1'
    /** Send only, for a URL: download timeout in seconds. */
    timeout?: string
  }
  /** A voice message. */
  record: {
    /** As in `image`. */
    file: string
    /** Voice changed. Default `0`. */
    magic?: '0' | '1'
    /** Received only. */
    url?: string
    /** Send only, for a URL: use the cached file. Default `1`. */
    cache?: '0' | '1'
    /** Send only, for a URL: download through the proxy. Default `1`. */
    proxy?: '0' | '1'
    /** Send only, for a URL: download timeout in seconds. */
    timeout?: string
  }
  /** A short video. */
  video: {
    /** As in `image`. */
    file: string
    /** Received only. */
    url?: string
    /** Send only, for a URL: use the cached file. Default `1`. */
    cache?: '0' | '1'
    /** Send only, for a URL: download through the proxy. Default `1`. */
    proxy?: '0' | '1'
    /** Send only, for a URL: download timeout in seconds. */
    timeout?: string
  }
  /** A mention of one member of the group, or of all. */
  at: {
    /** The QQ number, or `all`. */
    qq: 'all' | (string & {})
  }
  /** Rock, paper, scissors. */
  rps: object
  /** A die. */
  dice: object
  /** Window shake, the base form of `poke`. Send only. */
  shake: object
  /** A poke shown as a message. Poking somebody's avatar is the `poke` notice. */
  poke: {
    type: string
    id: string
    /** Received only. */
    name?: string
  }
  /** Sends the message anonymously. Send only; received ones are told by the event's `anonymous`. */
  anonymous: {
    /** Go on with the sender shown where anonymity is refused. */
    ignore?: '0' | '1'
  }
  /** A shared link. */
  share: {
    url: string
    title: string
    content?: string
    /** URL of a picture. */
    image?: string
  }
  /** A recommended friend (`qq`) or group (`group`). */
  contact: {
    type: 'qq' | 'group'
    /** QQ number or group number. */
    id: string
  }
  /** A place. */
  location: {
    /** Degrees. */
    lat: string
    /** Degrees. */
    lon: string
    title?: string
    content?: string
  }
  /** A shared song, of a platform or one's own. Send only. */
  music:
    | {
        type: 'qq' | '163' | 'xm'
        id: string
      }
    | {
        type: 'custom'
        /** Where a click leads. */
        url: string
        /** URL of the sound. */
        audio: string
        title: string
        content?: string
        /** URL of a picture. */
        image?: string
      }
  /** A reply to a message. */
  reply: {
    /** Message id. */
    id: string
  }
  /** A merged forward. Received only; its content comes from `get_forward_msg`. */
  forward: {
    id: string
  }
  /**
   * An entry of a merged forward: an existing message (`id`, send only) or one of one's own.
   * Never part of a message event.
   */
  node:
    | {
        /** Message id. */
        id: string
      }
    | {
        user_id: string
        nickname: string
        content: V11Message
      }
  /** An XML message. */
  xml: {
    data: string
  }
  /** A JSON message. */
  json: {
    data: string
  }
}

/** One segment. Narrows by `type`. */
export type V11Segment = {
  [K in keyof V11SegmentMap]: { type: K; data: V11SegmentMap[K] }
}[keyof V11SegmentMap]

/** A message: text with CQ codes, or segments (`botuniverse/onebot-11 message/README.md`). */
export type V11Message = string | V11Segment[]
