/** Files from the implementation. */
import { ConfigError } from '../errors.js'
import { assertKnownOptions } from '../known-options.js'
import { openFragments } from './download-fragments.js'
import { openStream } from './download-stream.js'
import { openWhole } from './download-whole.js'
import {
  type FileCaller,
  resolveTransfer,
  type TransferOptions,
  type TransferSettings,
  transferOptions,
} from './options.js'
import { isUnsupported } from './steps.js'
import { interrupted } from './transfer-error.js'

/** What the implementation says of a file. */
export interface FileInfo {
  readonly name: string
  /** Bytes; undefined where it is not known before the end. */
  readonly size: number | undefined
  /** Lower-case hex; V12 has it. */
  readonly sha256: string | undefined
  /** Images from NapCat, in pixels. */
  readonly width: number | undefined
  readonly height: number | undefined
}

export interface DownloadOptions extends TransferOptions {
  /** NapCat: what the file is; images tell their width and height, records can be converted. @default 'file' */
  kind?: 'file' | 'image' | 'record' | undefined
  /** NapCat, records: `mp3`, `amr`, `wma`, `m4a`, `spx`, `ogg`, `wav` or `flac`. @default as it is */
  format?: string | undefined
}

const known = {
  ...transferOptions,
  kind: true,
  format: true,
} satisfies Record<keyof DownloadOptions, true>

export interface DownloadSettings extends TransferSettings {
  readonly kind: 'file' | 'image' | 'record'
  readonly format: string | undefined
}

/** A download that has begun. */
export interface Opened {
  readonly info: FileInfo
  readonly chunks: AsyncIterable<Uint8Array>
  /** Where the first chunk belongs. */
  readonly offset: number
}

/** A file on its way: `for await` gives its bytes, once, in chunks. Nothing is asked for before it is used. */
export interface Download extends AsyncIterable<Uint8Array> {
  /** Name and size. It starts the download: read it then, or `cancel()` it. */
  info(): Promise<FileInfo>
  /** Ends it. Leaving the loop does so, too. */
  cancel(): void
}

async function open(bot: FileCaller, file: string, settings: DownloadSettings): Promise<Opened> {
  try {
    return await (bot.version === 'v12'
      ? openFragments(bot, file, settings)
      : openStream(bot, file, settings))
  } catch (thrown) {
    const { resume } = settings
    if (!isUnsupported(thrown)) throw interrupted(thrown, { bytes: resume?.offset ?? 0, resume })
    const opened = await openWhole(bot, file, settings)
    if (opened === undefined) throw thrown
    return opened
  }
}

class Downloading implements Download {
  readonly #bot: FileCaller
  readonly #file: string
  readonly #settings: DownloadSettings
  readonly #controller = new AbortController()
  readonly #signal: AbortSignal | undefined
  readonly #onAbort = (): void => this.#controller.abort(this.#signal?.reason)
  #opened: Promise<Opened> | undefined
  #isRead = false

  constructor(bot: FileCaller, file: string, settings: DownloadSettings) {
    this.#bot = bot
    this.#file = file
    this.#signal = settings.signal
    this.#settings = { ...settings, signal: this.#controller.signal }
  }

  async info(): Promise<FileInfo> {
    return (await this.#open()).info
  }

  cancel(): void {
    this.#signal?.removeEventListener('abort', this.#onAbort)
    this.#controller.abort()
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void, undefined> {
    if (this.#isRead)
      throw new ConfigError('OPTIONS_INVALID', 'a download is read once; call download() again')
    this.#isRead = true
    try {
      const { info, chunks, offset } = await this.#open()
      let bytes = offset
      for await (const chunk of chunks) {
        bytes += chunk.length
        await this.#settings.progress(bytes, info.size)
        yield chunk
      }
    } finally {
      this.cancel()
    }
  }

  #open(): Promise<Opened> {
    if (this.#opened === undefined) {
      if (this.#signal?.aborted) this.#onAbort()
      this.#signal?.addEventListener('abort', this.#onAbort)
      this.#opened = open(this.#bot, this.#file, this.#settings).catch((error) => {
        this.cancel()
        throw error
      })
    }
    return this.#opened
  }
}

/**
 * Gets a file from the implementation: V12 by `get_file_fragmented`, NapCat by its download streams, others that give
 * its bytes by `get_file`. Over HTTP the implementation sends no faster than the loop reads. A WebSocket cannot be held
 * back: there up to 32 MiB of a stream of NapCat wait, then it ends with `STREAM_OVERFLOW`.
 * @param file V12: a `file_id`. V11: the `file` or `file_id` of a segment
 * @throws {ConfigError} `OPTIONS_INVALID`
 * @throws {TransferError} from the loop: `TRANSFER_INCOMPLETE`, `TRANSFER_MALFORMED`, `CHECKSUM_MISMATCH`
 * @throws {OneBotError} from the loop and from `info()`: how a call ended before any byte came, `STREAM_OVERFLOW`, and
 * `CALL_ABORTED`
 * @example for await (const chunk of download(bot, fileId)) await handle.write(chunk)
 */
export function download(bot: FileCaller, file: string, options: DownloadOptions = {}): Download {
  if (typeof file !== 'string' || file === '') {
    throw new ConfigError('OPTIONS_INVALID', 'download: name the file by its file_id')
  }
  assertKnownOptions('download', options, known)
  const { kind = 'file', format, resume } = options
  if (!['file', 'image', 'record'].includes(kind)) {
    throw new ConfigError(
      'OPTIONS_INVALID',
      `download: kind must be 'file', 'image' or 'record', not '${kind}'`,
    )
  }
  if (resume && bot.version === 'v11') {
    throw new ConfigError('OPTIONS_INVALID', 'download: resume is for V12; a stream of NapCat starts again')
  }
  if (resume && resume.id !== file) {
    throw new ConfigError('OPTIONS_INVALID', 'download: resume belongs to another file')
  }
  return new Downloading(bot, file, { ...resolveTransfer('download', options), kind, format })
}
