// Generated from spec/tables/v11.yaml by `npm run generate`: change the table, not this file.
/**
 * What a V11 message is made of: `botuniverse/onebot-11 message/segment.md`, `message/array.md`.
 *
 * Values are strings by the specification, ids and numbers included, so that they survive the CQ code form.
 * Implementations send numbers, booleans and objects for some keys, and `null` for the data of a segment
 * without parameters; of the fields that the standard has, these types keep to it.
 */

/**
 * Segment type -> type of its `data`. Add further segments by declaration merging.
 *
 * A field is optional where a segment has it in one of its two directions alone, where it may be left out on
 * send, or where not every implementation has it.
 */
export interface V11SegmentMap {
  /** Plain text, not escaped. */
  text: {
    text: string
  }
  /** A QQ emoticon. */
  face: {
    id: string
    /** NapCat. */
    resultId?: string
    /** NapCat. */
    chainCount?: number
    /** NapCat, received only: the emoticon of the platform. */
    raw?: unknown
    /** LLOneBot. */
    sub_type?: number
    /** Lagrange. */
    large?: boolean | null
    /** go-cqhttp. */
    type?: 'sticker'
  }
  /** A picture. */
  image: {
    /** Received: the file name. To send: that name, or a `file:///`, `http(s)://` or `base64://` URL. */
    file: string
    /** A flash picture; absent for an ordinary one. `show` is of LLOneBot and go-cqhttp. */
    type?: 'flash' | 'show'
    /** Received only. */
    url?: string
    /** Send only. For a URL: use the cached file. @default '1' */
    cache?: '0' | '1'
    /** Send only. For a URL: download through the proxy. @default '1' */
    proxy?: '0' | '1'
    /** Send only. For a URL: download timeout in seconds. */
    timeout?: string
    /** NapCat. */
    path?: string
    /** NapCat, LLOneBot. */
    name?: string
    /** NapCat. */
    thumb?: string
    /** NapCat, LLOneBot, received only: bytes. */
    file_size?: string
    /** NapCat, LLOneBot, Lagrange: the text in place of the picture. */
    summary?: string
    /** NapCat. */
    sub_type?: number
    /** LLOneBot, Lagrange, go-cqhttp. */
    subType?: number | string
    /** NapCat, received only: of a store sticker. */
    key?: string
    /** NapCat, received only: of a store sticker. */
    emoji_id?: string
    /** NapCat, received only: of a store sticker. */
    emoji_package_id?: number
    /** Lagrange. */
    filename?: string
    /** go-cqhttp: the effect of `show`. */
    id?: string
    /** go-cqhttp, send only: threads of the download. */
    c?: string
  }
  /** A voice message. */
  record: {
    /** As in `image`. */
    file: string
    /** Voice changed. @default '0' */
    magic?: '0' | '1'
    /** Received only. */
    url?: string
    /** Send only. For a URL: use the cached file. @default '1' */
    cache?: '0' | '1'
    /** Send only. For a URL: download through the proxy. @default '1' */
    proxy?: '0' | '1'
    /** Send only. For a URL: download timeout in seconds. */
    timeout?: string
    /** NapCat, LLOneBot. */
    path?: string
    /** NapCat, LLOneBot. */
    name?: string
    /** NapCat. */
    thumb?: string
    /** NapCat, LLOneBot, received only: bytes. */
    file_size?: string
  }
  /** A short video. */
  video: {
    /** As in `image`. */
    file: string
    /** Received only. */
    url?: string
    /** Send only. For a URL: use the cached file. @default '1' */
    cache?: '0' | '1'
    /** Send only. For a URL: download through the proxy. @default '1' */
    proxy?: '0' | '1'
    /** Send only. For a URL: download timeout in seconds. */
    timeout?: string
    /** NapCat, LLOneBot. */
    path?: string
    /** NapCat, LLOneBot. */
    name?: string
    /** NapCat, LLOneBot. */
    thumb?: string
    /** NapCat, LLOneBot, received only: bytes. */
    file_size?: string
    /** LLOneBot, go-cqhttp. */
    cover?: string
  }
  /** A mention of one member of the group, or of all. */
  at: {
    /** The QQ number, or `all`. */
    qq: 'all' | (string & {})
    /** NapCat, LLOneBot, Lagrange, go-cqhttp: the name to show. */
    name?: string | null
  }
  /** Rock, paper, scissors. */
  rps: {
    /** NapCat, LLOneBot. */
    result?: number | string
    /** go-cqhttp. */
    value?: string
  }
  /** A die. */
  dice: {
    /** NapCat, LLOneBot. */
    result?: number | string
    /** go-cqhttp. */
    value?: string
  }
  /** Window shake, the base form of `poke`. Send only. */
  shake: object
  /** A poke shown as a message. Poking somebody's avatar is the `poke` notice. */
  poke: {
    /** Not in LLOneBot and go-cqhttp. */
    type?: string
    /** Not in go-cqhttp. */
    id?: string | number
    /** Received only. */
    name?: string
    /** LLOneBot, go-cqhttp: whom to poke. */
    qq?: string | number
    /** Lagrange. */
    strength?: string | null
  }
  /** Sends the message anonymously. Received ones are told by the event's `anonymous`. Send only. */
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
        /** The last three are of NapCat. */
        type: 'qq' | '163' | 'xm' | 'kugou' | 'migu' | 'kuwo'
        id: string
        /** go-cqhttp. */
        subtype?: string
      }
    | {
        type: 'custom'
        /** Where a click leads. */
        url: string
        content?: string
        /** URL of a picture. */
        image?: string
        /** URL of the sound. Needed but in NapCat and go-cqhttp. */
        audio?: string
        title?: string
        /** go-cqhttp: URL of the sound. */
        voice?: string
        /** Lagrange. */
        appid?: string
        /** Lagrange. */
        sign?: string
        /** Lagrange. */
        package_name?: string
      }
  /** A reply to a message. */
  reply: {
    /** Message id. */
    id: string
    /** NapCat, go-cqhttp, send only. */
    seq?: number | string
    /** go-cqhttp, send only. */
    qq?: string
    /** go-cqhttp, send only. */
    user_id?: string
    /** go-cqhttp, send only. */
    time?: string
    /** go-cqhttp, send only: a quotation of one's own. */
    text?: string
  }
  /**
   * A merged forward. Its content comes from `get_forward_msg`. Received only by the standard; go-cqhttp
   * sends it too.
   */
  forward: {
    id: string
    /** NapCat, received only: the messages, where the implementation was told to send them along. */
    content?: unknown
  }
  /**
   * An entry of a merged forward: an existing message (`id`, send only) or one of one's own. Never part of a
   * message event.
   */
  node:
    | {
        /** Message id. */
        id: string
      }
    | {
        user_id?: string | number
        nickname?: string
        /** NapCat, LLOneBot, go-cqhttp: as `user_id`. */
        uin?: string | number
        /** NapCat, LLOneBot, go-cqhttp: as `nickname`. */
        name?: string
        content: V11Message
        /** NapCat, LLOneBot, send only: the title of the whole. */
        source?: string
        /** NapCat, LLOneBot, send only: the last line. */
        summary?: string
        /** NapCat, LLOneBot, send only: what the list of conversations shows. */
        prompt?: string
        /** NapCat, LLOneBot, go-cqhttp, send only: Unix time in seconds. */
        time?: number | string
        /** LLOneBot, send only. */
        seq?: number | string
        /** LLOneBot. */
        message_style?: object
        /** NapCat, LLOneBot, send only: the lines of the preview. */
        news?: {
          text: string
        }[]
      }
  /** An XML message. */
  xml: {
    data: string
    /** Lagrange. */
    service_id?: number
    /** go-cqhttp. */
    resid?: string
  }
  /** A JSON message. */
  json: {
    data: string
    /** NapCat. */
    config?: object
    /** go-cqhttp. */
    resid?: string
  }
  /** A file. Of NapCat, LLOneBot, Lagrange, go-cqhttp. */
  file: {
    /** NapCat, LLOneBot: as in `image`. */
    file?: string
    /** NapCat, LLOneBot, go-cqhttp. */
    path?: string
    /** NapCat, LLOneBot, Lagrange. */
    url?: string
    /** NapCat, LLOneBot, go-cqhttp. */
    name?: string
    /** NapCat. */
    thumb?: string
    /** NapCat, LLOneBot, Lagrange. */
    file_id?: string
    /** NapCat, LLOneBot, received only: bytes. */
    file_size?: string
    /** Lagrange. */
    file_name?: string
    /** Lagrange. */
    file_hash?: string
    /** go-cqhttp: bytes. */
    size?: string
    /** go-cqhttp. */
    busid?: string
  }
  /** A sticker of the store. Of NapCat, LLOneBot, Lagrange. */
  mface: {
    emoji_package_id: number
    emoji_id: string
    key: string
    summary?: string | null
    /** LLOneBot, Lagrange. */
    url?: string | null
  }
  /** A text in Markdown. Of NapCat, LLOneBot, Lagrange. */
  markdown: {
    content: string
  }
  /** Rows of buttons below a message. Of LLOneBot, Lagrange. */
  keyboard: {
    /** LLOneBot. */
    rows?: unknown[]
    /** Lagrange. */
    content?: unknown
  }
  /** A flash transfer. Of NapCat. */
  flashtransfer: {
    fileSetId: string
  }
  /** A flash transfer. Of LLOneBot. */
  flash_file: {
    title: string
    file_set_id: string
    scene_type: number
  }
  /** A file that is sent while both sides are online. Of NapCat. */
  onlinefile: {
    msgId: string
    elementId: string
    fileName: string
    /** Bytes. */
    fileSize: string
    isDir: boolean
  }
  /** A mini app. Of NapCat. */
  miniapp: {
    data: string
  }
  /** A long message. Of Lagrange. */
  longmsg: {
    id: string
  }
  /** A red packet. Received only. Of go-cqhttp. */
  redbag: {
    title: string
  }
  /** A text that is read aloud. Send only. Of go-cqhttp. */
  tts: {
    text: string
  }
  /** A picture shown large. Send only. Of go-cqhttp. */
  cardimage: {
    /** As in `image`. */
    file: string
    minwidth?: string
    minheight?: string
    maxwidth?: string
    maxheight?: string
    source?: string
    /** URL of a picture. */
    icon?: string
    brief?: string
  }
  /** A link to a channel in a guild message. Received only. Of go-cqhttp. */
  channel_quote: {
    guild_id: string
    channel_id: string
    display_text: string
  }
  /** A link in a guild message. Received only. Of go-cqhttp. */
  url_quote: {
    url: string
    display_text: string
  }
}

/** One segment. Narrows by `type`. */
export type V11Segment = {
  [K in keyof V11SegmentMap]: { type: K; data: V11SegmentMap[K] }
}[keyof V11SegmentMap]

/** A message: text with CQ codes, or segments (`botuniverse/onebot-11 message/README.md`). */
export type V11Message = string | V11Segment[]
