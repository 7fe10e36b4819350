/** NapCat's `upload_file_stream` (packages/napcat-onebot/action/stream/UploadFileStream.ts). */
import { createHash, randomUUID } from 'node:crypto'
import { extname } from 'node:path'
import { ConfigError, isActionFailed } from '../errors.js'
import { fieldOf } from '../fields.js'
import { toBase64 } from './bytes.js'
import type { FileCaller } from './options.js'
import type { Source } from './source.js'
import { assertWanted, isUnsupported, take } from './steps.js'
import { interrupted, type Standing, TransferError } from './transfer-error.js'
import type { UploadedFile, UploadSettings } from './upload.js'

const action = 'upload_file_stream'
/** ms that NapCat has to forget an upload that was given up. */
const RESET_WITHIN = 5000

/**
 * NapCat keeps all files in one folder under their names: those of two uploads must differ, and none may lead out of
 * the folder.
 */
function nameAtNapcat(name: string, id: string): string {
  const last = name.split(/[/\\\0]/).at(-1) ?? ''
  const extension = extname(last)
  return `${last.slice(0, last.length - extension.length)}-${id.slice(0, 8)}${extension}`
}

async function checksumOf(source: Source, { chunkSize, signal }: UploadSettings): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of source.chunks(chunkSize, { action, signal })) hash.update(chunk)
  return hash.digest('hex')
}

export async function uploadStream(
  bot: FileCaller,
  source: Source,
  settings: UploadSettings,
): Promise<UploadedFile> {
  const { resume, signal } = settings
  const { size: total } = source
  if (total === 0) throw new ConfigError('OPTIONS_INVALID', 'upload: NapCat takes no empty file')
  const chunkSize = resume?.chunkSize ?? settings.chunkSize
  const id = resume?.id ?? randomUUID()
  const from = resume?.offset ?? 0
  const hash = createHash('sha256')
  let bytes = 0
  const standing = (): Standing => {
    const offset = Math.max(bytes, from)
    return { bytes: offset, total, resume: offset > 0 ? { id, offset, chunkSize } : undefined }
  }
  let hasBegun = from > 0
  try {
    // NapCat takes the checksum with the first chunk alone.
    const expected =
      settings.sha256 ?? (source.isRepeatable && !resume ? await checksumOf(source, settings) : undefined)
    for await (const chunk of source.chunks(chunkSize, { action, signal })) {
      hash.update(chunk)
      if (bytes + chunk.length > from) {
        const params = {
          stream_id: id,
          ...(bytes === 0 && announcement(source, chunkSize, id, settings, expected)),
          chunk_index: bytes / chunkSize,
          chunk_data: toBase64(chunk),
        }
        assertWanted(action, signal)
        hasBegun = true
        await take(bot, { action, params, isRepeatable: true }, settings)
      }
      bytes += chunk.length
      if (bytes > from) await settings.progress(bytes, total)
    }
    const sha256 = hash.digest('hex')
    if (settings.sha256 !== undefined && settings.sha256 !== sha256) {
      const message = `the checksum of the source is ${sha256}, not ${settings.sha256} (sha256)`
      throw new TransferError('CHECKSUM_MISMATCH', message, { bytes, total })
    }
    const params = { stream_id: id, is_complete: true }
    const done = await take(bot, { action, params, timeout: settings.longTimeout }, settings)
    return { fileId: pathIn(done, total, sha256), size: total, sha256 }
  } catch (thrown) {
    const error = isMismatch(thrown)
      ? new TransferError(
          'CHECKSUM_MISMATCH',
          'NapCat has other bytes than were sent',
          { bytes, total },
          thrown,
        )
      : interrupted(thrown, standing())
    const mayGoOn = error instanceof TransferError && error.resume !== undefined
    // The answer to a reset is a failure, by which NapCat says that it was done.
    if (hasBegun && !mayGoOn && !isUnsupported(error))
      bot.call(action, { stream_id: id, reset: true }, { timeout: RESET_WITHIN }).catch(() => {})
    throw error
  }
}

/** Over HTTP the words of NapCat begin with the name of the error. */
const isMismatch = (thrown: unknown): boolean =>
  isActionFailed(thrown) && thrown.reason.includes('SHA256 mismatch')

/** What NapCat must know with the first chunk. */
function announcement(
  { size }: Source,
  chunkSize: number,
  id: string,
  { name, retention }: UploadSettings,
  sha256: string | undefined,
): object {
  return {
    total_chunks: Math.ceil(size / chunkSize),
    file_size: size,
    filename: nameAtNapcat(name, id),
    ...(sha256 !== undefined && { expected_sha256: sha256 }),
    ...(retention !== undefined && { file_retention: retention }),
  }
}

/** The path of the file, where all of it arrived. */
function pathIn(done: unknown, total: number, sha256: string): string {
  const path = fieldOf(done, 'file_path')
  const size = fieldOf(done, 'file_size')
  const theirs = fieldOf(done, 'sha256')
  const standing = { bytes: total, total }
  if (typeof path !== 'string' || path === '') {
    throw new TransferError('TRANSFER_MALFORMED', `${action} ended without a path`, standing)
  }
  if (typeof size === 'number' && size !== total) {
    throw new TransferError('TRANSFER_INCOMPLETE', `NapCat has ${size} bytes of the file`, standing)
  }
  if (typeof theirs === 'string' && theirs.toLowerCase() !== sha256) {
    throw new TransferError('CHECKSUM_MISMATCH', `NapCat has the checksum ${theirs}, not ${sha256}`, standing)
  }
  return path
}
