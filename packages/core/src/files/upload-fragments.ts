/** V12 `upload_file_fragmented` and, for small files, `upload_file` (interface/file/actions.md). */
import { createHash } from 'node:crypto'
import { fieldOf, idText } from '../fields.js'
import type { FileCaller } from './options.js'
import { bytesSource, gather, type Source } from './source.js'
import { isUnsupported, take } from './steps.js'
import { interrupted, type Standing, TransferError } from './transfer-error.js'
import type { UploadedFile, UploadSettings } from './upload.js'

const action = 'upload_file_fragmented'
/** Bytes that go by one call where an implementation knows no fragments; as base64 they stay below 50 MiB. */
const LARGEST_WHOLE = 2 ** 25

function fileIdIn(data: unknown, of: string, standing: Standing): string {
  const id = idText(fieldOf(data, 'file_id'))
  if (id !== undefined) return id
  throw new TransferError('TRANSFER_MALFORMED', `${of} gave no file_id`, standing)
}

function assertChecksum(actual: string, expected: string | undefined, total: number): void {
  if (expected === undefined || actual === expected) return
  const message = `the checksum of the source is ${actual}, not ${expected} (sha256)`
  throw new TransferError('CHECKSUM_MISMATCH', message, { bytes: total, total })
}

export async function uploadFragments(
  bot: FileCaller,
  source: Source,
  settings: UploadSettings,
): Promise<UploadedFile> {
  const { signal } = settings
  if (settings.resume || source.size > settings.chunkSize) {
    try {
      return await fragments(bot, source, settings)
    } catch (error) {
      if (!isUnsupported(error) || source.size > LARGEST_WHOLE) throw error
      return whole(bot, await gather(source, { action: 'upload_file', signal }), settings)
    }
  }
  const bytes = await gather(source, { action: 'upload_file', signal })
  try {
    return await whole(bot, bytes, settings)
  } catch (error) {
    if (!isUnsupported(error)) throw error
    return fragments(bot, bytesSource(bytes, undefined), settings)
  }
}

async function whole(bot: FileCaller, data: Uint8Array, settings: UploadSettings): Promise<UploadedFile> {
  const { name, longTimeout: timeout } = settings
  const size = data.length
  const sha256 = createHash('sha256').update(data).digest('hex')
  assertChecksum(sha256, settings.sha256, size)
  const params = { type: 'data', name, data, sha256 }
  const answer = await take(bot, { action: 'upload_file', params, timeout }, settings)
  await settings.progress(size, size)
  return { fileId: fileIdIn(answer, 'upload_file', { bytes: size, total: size }), size, sha256 }
}

async function prepare(bot: FileCaller, total: number, settings: UploadSettings): Promise<string> {
  const params = { stage: 'prepare', name: settings.name, total_size: total }
  return fileIdIn(await take(bot, { action, params }, settings), action, { bytes: 0, total })
}

async function fragments(bot: FileCaller, source: Source, settings: UploadSettings): Promise<UploadedFile> {
  const { chunkSize, resume, signal, longTimeout: timeout } = settings
  const { size: total } = source
  const id = resume?.id ?? (await prepare(bot, total, settings))
  const from = resume?.offset ?? 0
  const hash = createHash('sha256')
  let bytes = 0
  const standing = (): Standing => ({
    bytes: Math.max(bytes, from),
    total,
    resume: { id, offset: Math.max(bytes, from), chunkSize },
  })
  try {
    for await (const data of source.chunks(chunkSize, { action, signal })) {
      hash.update(data)
      // What an earlier upload has sent is read for the checksum alone.
      if (bytes + data.length > from) {
        const params = { stage: 'transfer', file_id: id, offset: bytes, data }
        await take(bot, { action, params, isRepeatable: true }, settings)
      }
      bytes += data.length
      if (bytes > from) await settings.progress(bytes, total)
    }
    const sha256 = hash.digest('hex')
    assertChecksum(sha256, settings.sha256, total)
    const params = { stage: 'finish', file_id: id, sha256 }
    const finished = await take(bot, { action, params, timeout }, settings)
    return { fileId: fileIdIn(finished, action, { bytes, total }), size: total, sha256 }
  } catch (thrown) {
    throw interrupted(thrown, standing())
  }
}
