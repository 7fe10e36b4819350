/** How what the builder made gets the form that a version has on the wire. */
import { type AnyBuilt, FORMS, isBuiltSegment, type Media } from './built-segment.js'
import type { Version } from './driver.js'
import { CallError } from './errors.js'
import { type Fields, fieldOf, isFields } from './fields.js'
import { invalidMessage, type Segment, textSegment } from './message.js'
import type { QuickRequest } from './protocol.js'

/** What it takes to send media. */
export interface Outlet {
  readonly version: Version
  /** How many bytes of media one call may carry. */
  readonly maxMediaSize: number
  /** Calls `upload_file`, which V12 alone has, and gives its data. */
  upload(params: Fields): Promise<unknown>
}

/** @throws {CallError} `MEDIA_TOO_LARGE` */
export function assertFits(size: number, limit: number): void {
  if (size <= limit) return
  const message = `the media of one call take ${size} bytes, maxMediaSize is ${limit}`
  throw new CallError('MEDIA_TOO_LARGE', message, { action: 'send', outcome: 'not-sent' })
}

export const base64Url = ({ buffer, byteOffset, byteLength }: Uint8Array): string =>
  `base64://${Buffer.from(buffer, byteOffset, byteLength).toString('base64')}`

/** The message inside an entry of a merged forward: all that a message may be, and a text is no CQ code there either. */
function contentOf(item: unknown): string | object | undefined {
  const content = isFields(item) && item.type === 'node' ? fieldOf(item.data, 'content') : undefined
  return typeof content === 'string' || (typeof content === 'object' && content !== null)
    ? content
    : undefined
}

/** Merged forwards inside merged forwards: no implementation sends more than three levels. */
const MAX_NESTED = 16

function isBuilt(item: unknown, left: number): boolean {
  if (typeof item !== 'object') return typeof item === 'string'
  if (isBuiltSegment(item)) return true
  const content = left > 0 ? contentOf(item) : undefined
  if (!Array.isArray(content)) return content !== undefined && isBuilt(content, left - 1)
  return content.some((inner) => isBuilt(inner, left - 1))
}

/** Whether a message holds what only {@link Outgoing} can write. One that is a string is the codec's. */
function holdsBuilt(message: unknown): boolean {
  if (typeof message !== 'object') return false
  return Array.isArray(message)
    ? message.some((item) => isBuilt(item, MAX_NESTED))
    : isBuilt(message, MAX_NESTED)
}

/** Whether parameters hold what only {@link Outgoing} can write. */
export const needsForms = (params: Fields): boolean =>
  isFields(params) &&
  (holdsBuilt(params.message) ||
    holdsBuilt(params.messages) ||
    (params.operation !== undefined && holdsBuilt(fieldOf(params.operation, 'reply'))))

/**
 * One call on its way out, whose messages get the form of the version. Files are fetched first; where there are none
 * nothing is asynchronous, so that messages keep the order in which they were sent.
 */
export class Outgoing {
  readonly #outlet: Outlet
  /** Segments whose file is to be read or uploaded, each with the data that wait for what stands for it. */
  readonly #files = new Map<AnyBuilt, Record<string, unknown>[]>()
  /** Bytes of media in the call so far. */
  #size = 0
  /** In what stays in string format the content of an entry is CQ codes, too. */
  #keepsContent = false

  constructor(outlet: Outlet) {
    this.#outlet = outlet
  }

  /**
   * A message in the form of V11, where nothing has to be read first.
   * @throws {CallError} `CALL_INVALID` where V11 cannot carry a segment, or a file comes by its path
   */
  static now(message: readonly Segment[]): unknown {
    const upload = (): Promise<never> => Promise.reject(new TypeError('V11 uploads nothing'))
    const outgoing = new Outgoing({ version: 'v11', maxMediaSize: Number.POSITIVE_INFINITY, upload })
    outgoing.#keepsContent = true
    const written = outgoing.#forms(message)
    if (outgoing.#files.size === 0) return written
    throw invalidMessage('a file by its path is read when it is sent; give its bytes')
  }

  /**
   * Hands the parameters over as the codec takes them.
   * @throws {CallError} where the version cannot carry a segment, or a file cannot be sent
   */
  async send(given: Fields, dispatch: (written: Fields) => Promise<unknown>): Promise<unknown> {
    try {
      const written = this.#ready(() => this.#params(given))
      return await dispatch(written instanceof Promise ? await written : written)
    } catch (error) {
      if (!this.#sendsPath) throw error
      const { explainPath } = await import('./media-file.js')
      throw explainPath(error)
    }
  }

  /** A request for the answer to a webhook, as the codec takes it. @throws {CallError} as {@link send} does */
  request(given: QuickRequest): QuickRequest | Promise<QuickRequest> {
    if (!isFields(given)) {
      if (!given.some(({ params = {} }) => needsForms(params))) return given
      return this.#ready(() =>
        given.map(({ action, params = {} }) => ({ action, params: this.#params(params) })),
      )
    }
    if (!holdsBuilt(given.reply)) return given
    return this.#ready(() => ({ ...given, reply: this.#forms(given.reply) }))
  }

  #ready<T>(write: () => T): T | Promise<T> {
    const written = write()
    if (this.#files.size === 0) return written
    // Not written anew, because the caller may have changed the message by then.
    return this.#fetch().then(() => written)
  }

  /** Whether the implementation has to read a file by its path. */
  get #sendsPath(): boolean {
    for (const segment of this.#files.keys()) {
      const source = segment[FORMS]().media?.source
      if (source?.kind === 'local' && source.isSent) return true
    }
    return false
  }

  #params(given: Fields): Fields {
    const written: Record<string, unknown> = { ...given }
    for (const key of ['message', 'messages']) {
      if (typeof given[key] === 'object') written[key] = this.#forms(given[key])
    }
    const { operation } = given
    if (isFields(operation) && typeof operation.reply === 'object') {
      written.operation = { ...operation, reply: this.#forms(operation.reply) }
    }
    return written
  }

  #forms(value: unknown): unknown {
    return Array.isArray(value) ? value.map((item) => this.#form(item)) : this.#form(value)
  }

  #form(item: unknown): unknown {
    if (typeof item === 'string') return textSegment(item)
    const segment = isBuiltSegment(item) ? this.#segment(item) : item
    const content = contentOf(segment)
    if (content === undefined || !isFields(segment) || !isFields(segment.data)) return segment
    if (typeof content === 'string' && this.#keepsContent) return segment
    const items = Array.isArray(content) ? content : [content]
    return { ...segment, data: { ...segment.data, content: this.#forms(items) } }
  }

  #segment(built: AnyBuilt): Segment {
    const { version } = this.#outlet
    const { media, [version]: form } = built[FORMS]()
    if (form === undefined) {
      throw invalidMessage(`a ${version.toUpperCase()} bot cannot send the segment '${built.type}'`)
    }
    if (media === undefined) return form
    const data: Record<string, unknown> = { ...form.data }
    const file = this.#file(media)
    if (file !== undefined) data[this.#fileField] = file
    else {
      const places = this.#files.get(built) ?? []
      places.push(data)
      this.#files.set(built, places)
    }
    return { type: form.type, data }
  }

  get #fileField(): string {
    return this.#outlet.version === 'v11' ? 'file' : 'file_id'
  }

  /** What stands for the file, where nothing has to be done for it. */
  #file({ source }: Media): string | undefined {
    const { version, maxMediaSize } = this.#outlet
    if (source.kind === 'known') return source.id
    if (version === 'v12' || source.kind === 'local') return undefined
    if (source.kind === 'url') return source.url
    this.#size += source.bytes.byteLength
    assertFits(this.#size, maxMediaSize)
    return base64Url(source.bytes)
  }

  /** One after the other, so that no more than one call's worth is held. */
  async #fetch(): Promise<void> {
    const { mediaFile } = await import('./media-file.js')
    for (const [segment, places] of this.#files) {
      const { media } = segment[FORMS]()
      if (media === undefined) continue
      const { file, size } = await mediaFile(media, this.#outlet, this.#size)
      this.#size += size
      for (const data of places) data[this.#fileField] = file
    }
  }
}
