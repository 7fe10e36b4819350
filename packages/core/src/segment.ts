/** Builds segments that both versions can send. */
import { BuiltSegment, type MediaSource } from './built-segment.js'
import { invalidMessage, type MessageInput, type Segment, toOutgoing } from './message.js'
import type { V11Segment } from './v11/segments.js'
import type { V12Segment } from './v12/segments.js'

type DataOf<K extends V11Segment['type']> = Extract<V11Segment, { type: K }>['data']

/** An id. Beyond 2^53 a string or a bigint, because a number has lost digits. */
type Id = string | number | bigint

/**
 * The content of an image, a voice message, a video or a file: bytes, an `http(s):`, `file:` or `data:` URL, `base64://`
 * and base64, or a path on this machine. `{ fileId }` is a file that the implementation has: V12's `file_id`, or the name
 * that a V11 event gave.
 *
 * A text of a user must never be given as it is: it could name any file of this machine. Make a `URL` of it and
 * check its protocol.
 */
export type MediaInput = Uint8Array | URL | string | { readonly fileId: string }

export interface MediaOptions {
  /**
   * How the content goes out. `base64`: its bytes, in V12 by `upload_file`. `url`: the implementation fetches it.
   * `path`: the implementation reads it by this path, which must be right on its machine or in its container.
   * @default 'url' for http(s), else 'base64'
   */
  as?: 'base64' | 'url' | 'path' | undefined
  /** The name of the file. @default the last part of its path or URL, else the type of the segment */
  name?: string | undefined
  /** More fields of the V11 segment: `{ type: 'flash' }`, NapCat's `{ summary: '[cat]' }`. */
  data?: Readonly<Record<string, unknown>> | undefined
}

function idOf(value: Id, what: string): string {
  const isId = typeof value === 'number' ? Number.isSafeInteger(value) : value !== ''
  if (isId && ['string', 'number', 'bigint'].includes(typeof value)) return String(value)
  // Of an object the kind alone, because its toString may be anything.
  const given = typeof value === 'object' ? 'an object' : String(value)
  throw invalidMessage(`${what} must be a string, a bigint or an integer below 2^53, not ${given}`)
}

/** A segment that V11 has, and V12 where its form is given. */
function built<S extends V11Segment>(v11: S, v12?: V12Segment): BuiltSegment<S['type'], S['data']> {
  return new BuiltSegment(v11.type, v11.data, { v11, v12 })
}

/** What a string stands for: only what begins with a scheme is no path. */
function sourceOfText(text: string, as: MediaOptions['as']): MediaSource {
  const scheme = text.slice(0, 9).toLowerCase()
  if (scheme === 'base64://') return { kind: 'bytes', bytes: Buffer.from(text.slice(9), 'base64') }
  if (text === '') throw invalidMessage('the path of a file is empty')
  const isUrl = ['file:', 'data:'].includes(scheme.slice(0, 5)) || text.slice(0, 32).includes('://')
  if (!isUrl) return { kind: 'local', path: text, isSent: as === 'path' }
  if (!URL.canParse(text)) throw invalidMessage('the URL of a file is malformed')
  return sourceOfUrl(new URL(text), text, as)
}

/** What `data:image/png;base64,…` holds (RFC 2397). */
function bytesOfDataUrl({ pathname, search }: URL): Buffer {
  const comma = pathname.indexOf(',')
  if (comma < 0) throw invalidMessage('the URL of a file is malformed')
  const content = pathname.slice(comma + 1) + search
  const text = content.replace(/%[\da-f]{2}/gi, (code) =>
    String.fromCharCode(Number.parseInt(code.slice(1), 16)),
  )
  const isBase64 = /;\s*base64$/i.test(pathname.slice(0, comma))
  return Buffer.from(text, isBase64 ? 'base64' : 'latin1')
}

function sourceOfUrl(url: URL, text: string, as: MediaOptions['as']): MediaSource {
  if (url.protocol === 'http:' || url.protocol === 'https:') return { kind: 'url', url: text }
  if (url.protocol === 'file:') return { kind: 'local', path: url, isSent: as === 'path' }
  if (url.protocol === 'data:') return { kind: 'bytes', bytes: bytesOfDataUrl(url) }
  throw invalidMessage(`a file cannot come from a URL with ${url.protocol}; give its bytes`)
}

function sourceOf(input: MediaInput, as: MediaOptions['as']): MediaSource {
  if (typeof input === 'string') return sourceOfText(input, as)
  if (input instanceof Uint8Array) return { kind: 'bytes', bytes: input }
  if (input instanceof URL) return sourceOfUrl(input, input.href, as)
  if (typeof input === 'object' && input !== null && 'fileId' in input) {
    return { kind: 'known', id: idOf(input.fileId, 'fileId') }
  }
  throw invalidMessage('a file is given as a Buffer or Uint8Array, a URL, a path, or { fileId }')
}

/** A part of a URL as it reads; as it stands where it is malformed. */
export function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** The last part of a path or URL. */
function fileName(source: MediaSource): string | undefined {
  if (source.kind === 'bytes' || source.kind === 'known') return undefined
  const from = source.kind === 'url' ? new URL(source.url) : source.path
  const path = from instanceof URL ? decoded(from.pathname) : from
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1) || undefined
}

/** Which ways of going out a source has. */
const ways = {
  bytes: ['base64'],
  url: ['url'],
  local: ['base64', 'path'],
  known: [],
} as const satisfies Record<MediaSource['kind'], readonly MediaOptions['as'][]>

/** What stands for the content until it is sent, so that no log is filled with it. */
function shown(source: MediaSource): string {
  if (source.kind === 'bytes') return `<${source.bytes.byteLength} bytes>`
  if (source.kind === 'url') return source.url
  return source.kind === 'known' ? source.id : String(source.path)
}

function media<T extends string>(
  type: T,
  v12: 'image' | 'voice' | 'audio' | 'video' | 'file',
  input: MediaInput,
  { as, name, data }: MediaOptions = {},
): BuiltSegment<T, { file: string; name?: string }> {
  const source = sourceOf(input, as)
  const possible: readonly MediaOptions['as'][] = ways[source.kind]
  if (as !== undefined && !possible.includes(as)) {
    const advice = source.kind === 'url' ? '; fetch it and give its bytes' : ''
    throw invalidMessage(`as: '${as}' does not go with what was given (${source.kind})${advice}`)
  }
  const called = name ?? fileName(source)
  // Of other media nobody sees the name.
  const label = type === 'file' ? called : name
  const v11 = { type, data: { file: shown(source), ...(label !== undefined && { name: label }), ...data } }
  return new BuiltSegment(type, v11.data, {
    v11: type === 'audio' ? undefined : v11,
    v12: { type: v12, data: {} },
    media: { source, name: called ?? type },
  })
}

const mention = (userId: Id): BuiltSegment<'at', { qq: string }> => {
  const id = idOf(userId, 'the id of a user')
  // What V11 mentions everybody by must not come from what somebody typed.
  if (id === 'all')
    throw invalidMessage("at() mentions one user; use atAll() to mention everybody, not at('all')")
  return built({ type: 'at', data: { qq: id } }, { type: 'mention', data: { user_id: id } })
}

const mentionAll = (): BuiltSegment<'at', { qq: string }> =>
  built({ type: 'at', data: { qq: 'all' } }, { type: 'mention_all', data: {} })

const voice = (input: MediaInput, options?: MediaOptions): BuiltSegment<'record', { file: string }> =>
  media('record', 'voice', input, options)

/**
 * Builds segments. Each works in `event.reply()`, `bot.send()` and the parameters of `bot.call()`, alone or in a list
 * with strings and plain `{ type, data }` objects, on bots of both versions where both have such a segment. It looks
 * like the V11 segment. Sending one that the version of the bot does not have throws `CALL_INVALID`.
 */
export const segment = {
  text(text: string) {
    if (typeof text !== 'string') throw invalidMessage(`a text must be a string, not ${typeof text}`)
    return built({ type: 'text', data: { text } }, { type: 'text', data: { text } })
  },
  /** Mentions a user; V12 calls it `mention`. */
  at: mention,
  mention,
  /** Mentions everybody; V12 calls it `mention_all`. */
  atAll: mentionAll,
  mentionAll,
  /** Quotes a message. `userId`, its sender, is V12's and may be left out. */
  reply(messageId: Id, userId?: Id) {
    const id = idOf(messageId, 'the id of a message')
    const sender = userId === undefined ? {} : { user_id: idOf(userId, 'the id of a user') }
    return built({ type: 'reply', data: { id } }, { type: 'reply', data: { message_id: id, ...sender } })
  },
  image: (input: MediaInput, options?: MediaOptions) => media('image', 'image', input, options),
  /** A voice message; V11 calls it `record`. */
  voice,
  record: voice,
  /** Sound that is no voice message. V12 alone. */
  audio: (input: MediaInput, options?: MediaOptions) => media('audio', 'audio', input, options),
  video: (input: MediaInput, options?: MediaOptions) => media('video', 'video', input, options),
  /** Any other file. In V11 an extension (NapCat, LLOneBot). */
  file: (input: MediaInput, options?: MediaOptions) => media('file', 'file', input, options),
  /** A place, in degrees. */
  location(
    latitude: number,
    longitude: number,
    { title = '', content = '' }: { title?: string | undefined; content?: string | undefined } = {},
  ) {
    return built(
      { type: 'location', data: { lat: String(latitude), lon: String(longitude), title, content } },
      { type: 'location', data: { latitude, longitude, title, content } },
    )
  },
  /** A QQ emoticon. V11. */
  face: (id: Id) => built({ type: 'face', data: { id: idOf(id, 'the id of a face') } }),
  /** Rock, paper, scissors. V11. */
  rps: () => built({ type: 'rps', data: {} }),
  /** V11. */
  dice: () => built({ type: 'dice', data: {} }),
  /** Window shake. V11. */
  shake: () => built({ type: 'shake', data: {} }),
  /** A poke shown as a message. V11. */
  poke: (type: Id, id: Id) =>
    built({
      type: 'poke',
      data: { type: idOf(type, 'the type of a poke'), id: idOf(id, 'the id of a poke') },
    }),
  /** Sends the message anonymously. V11. */
  anonymous: (data: DataOf<'anonymous'> = {}) => built({ type: 'anonymous', data }),
  /** A link with a title. V11. */
  share: (data: DataOf<'share'>) => built({ type: 'share', data }),
  /** Recommends a friend (`qq`) or a group. V11. */
  contact: (type: 'qq' | 'group', id: Id) =>
    built({ type: 'contact', data: { type, id: idOf(id, 'the id of a contact') } }),
  /** A song of a platform, or one's own. V11. */
  music: (data: DataOf<'music'>) => built({ type: 'music', data }),
  /** An XML message. V11. */
  xml: (data: string) => built({ type: 'xml', data: { data } }),
  /** A JSON message, as its text or as what it stands for. V11. */
  json: (data: string | object) =>
    built({ type: 'json', data: { data: typeof data === 'string' ? data : JSON.stringify(data) } }),
  /** A merged forward by its id. V11. */
  forward: (id: Id) => built({ type: 'forward', data: { id: idOf(id, 'the id of a forward') } }),
  /** An entry of a merged forward: a message by its id, or one of one's own. V11. */
  node,
  /** A segment of an extension in the form of each version that has it. */
  custom({ v11, v12 }: { v11?: Segment; v12?: Segment }) {
    const form = v11 ?? v12
    if (form === undefined) throw invalidMessage('custom() takes { v11 } or { v12 } or both')
    return new BuiltSegment(form.type, form.data, { v11, v12 })
  },
} as const

function node(
  entry: Id | { readonly userId: Id; readonly nickname: string; readonly content: MessageInput },
): BuiltSegment<'node', object> {
  const data =
    typeof entry === 'object'
      ? {
          // A string, because Lagrange takes no number here.
          user_id: idOf(entry.userId, 'the id of a user'),
          nickname: entry.nickname,
          content: toOutgoing(entry.content),
        }
      : { id: idOf(entry, 'the id of a message') }
  return new BuiltSegment('node', data, { v11: { type: 'node', data } })
}
