/** Files to the implementation. */
import { ConfigError } from '../errors.js'
import { assertKnownOptions } from '../known-options.js'
import { LONGEST_TIMER, wholeNumber } from '../node/numbers.js'
import {
  type FileCaller,
  resolveTransfer,
  type TransferOptions,
  type TransferSettings,
  transferOptions,
} from './options.js'
import { type FileSource, openSource, type Source } from './source.js'
import { uploadFragments } from './upload-fragments.js'
import { uploadStream } from './upload-stream.js'

export interface UploadOptions extends TransferOptions {
  /** Its name at the implementation. @default that of the file that `source` names */
  name?: string | undefined
  /** Bytes; streams do not tell it. */
  size?: number | undefined
  /** The SHA-256 that it must have, in hex. @default what its bytes come to, where NapCat can be told before them */
  sha256?: string | undefined
  /** NapCat: ms after which it deletes the file. @default that of NapCat, 300_000 */
  retention?: number | undefined
}

const known = {
  ...transferOptions,
  name: true,
  size: true,
  sha256: true,
  retention: true,
} satisfies Record<keyof UploadOptions, true>

export interface UploadSettings extends TransferSettings {
  readonly name: string
  readonly sha256: string | undefined
  readonly retention: number | undefined
}

/** A file that the implementation has. */
export interface UploadedFile {
  /** What a segment takes, as in `segment.image({ fileId })`. V12: its `file_id`. NapCat: its path there. */
  readonly fileId: string
  /** Bytes. */
  readonly size: number
  /** Lower-case hex. */
  readonly sha256: string
}

function settingsOf(source: Source, options: UploadOptions): UploadSettings {
  const { name = source.name, sha256, retention } = options
  if (typeof name !== 'string' || name === '') {
    throw new ConfigError('OPTIONS_INVALID', "upload: the file needs a name: { name: 'photo.png' }")
  }
  if (sha256 !== undefined && !/^[\da-f]{64}$/i.test(sha256)) {
    throw new ConfigError('OPTIONS_INVALID', 'upload: sha256 must have 64 hexadecimal digits')
  }
  if (retention !== undefined) wholeNumber('upload: retention', retention, 0, LONGEST_TIMER)
  const { resume } = options
  if (resume && resume.offset > source.size) {
    throw new ConfigError('OPTIONS_INVALID', 'upload: resume belongs to another file')
  }
  return { ...resolveTransfer('upload', options), name, sha256: sha256?.toLowerCase(), retention }
}

/**
 * Gives a file to the implementation, a chunk at a time: V12 by `upload_file`, or `upload_file_fragmented` where it has
 * more than one chunk, NapCat by `upload_file_stream`. Other V11 implementations have no action for it: there a segment
 * takes the bytes themselves.
 * @throws {ConfigError} `OPTIONS_INVALID`: also where the source has another size than was said
 * @throws {TransferError} `TRANSFER_INCOMPLETE`, which tells where it stopped; `CHECKSUM_MISMATCH`; `TRANSFER_MALFORMED`
 * @throws {OneBotError} how a call ended before anything was sent, and `CALL_ABORTED`
 * @example await bot.send({ groupId }, segment.video(await upload(bot, './video.mp4')))
 */
export async function upload(
  bot: FileCaller,
  source: FileSource,
  options: UploadOptions = {},
): Promise<UploadedFile> {
  assertKnownOptions('upload', options, known)
  const opened = await openSource(source, options.size)
  const settings = settingsOf(opened, options)
  return bot.version === 'v12' ? uploadFragments(bot, opened, settings) : uploadStream(bot, opened, settings)
}
