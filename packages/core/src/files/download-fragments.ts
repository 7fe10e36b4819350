/** V12 `get_file_fragmented` (interface/file/actions.md): prepare, then a fragment at a time. */
import { createHash } from 'node:crypto'
import { fieldOf, idText, toNumber } from '../fields.js'
import { bytesOf } from './bytes.js'
import type { DownloadSettings, FileInfo, Opened } from './download.js'
import type { FileCaller } from './options.js'
import { take } from './steps.js'
import { interrupted, type Standing, TransferError } from './transfer-error.js'

const action = 'get_file_fragmented'

export async function openFragments(
  bot: FileCaller,
  file: string,
  settings: DownloadSettings,
): Promise<Opened> {
  const offset = settings.resume?.offset ?? 0
  const params = { stage: 'prepare', file_id: file }
  const prepared = await take(
    bot,
    { action, params, isRepeatable: true, timeout: settings.longTimeout },
    settings,
  )
  const info: FileInfo & { readonly size: number } = {
    name: idText(fieldOf(prepared, 'name')) ?? '',
    size: toNumber(fieldOf(prepared, 'total_size')),
    sha256: idText(fieldOf(prepared, 'sha256'))?.toLowerCase(),
    width: undefined,
    height: undefined,
  }
  const { size } = info
  if (!Number.isSafeInteger(size) || size < offset) {
    const message = `${action} gives ${size} as the size of the file`
    throw new TransferError('TRANSFER_MALFORMED', message, { bytes: offset })
  }
  return { info, offset, chunks: fragments(bot, file, settings, info) }
}

async function* fragments(
  bot: FileCaller,
  file: string,
  settings: DownloadSettings,
  { size: total, sha256 }: FileInfo & { readonly size: number },
): AsyncGenerator<Uint8Array, void, undefined> {
  const { resume, chunkSize } = settings
  let bytes = resume?.offset ?? 0
  const hash = bytes === 0 ? createHash('sha256') : resume?.hash?.copy()
  const standing = (): Standing => ({
    bytes,
    total,
    resume: { id: file, offset: bytes, chunkSize, hash: hash?.copy() },
  })
  while (bytes < total) {
    const size = Math.min(chunkSize, total - bytes)
    const params = { stage: 'transfer', file_id: file, offset: bytes, size }
    const data = await take(bot, { action, params, isRepeatable: true }, settings).catch((cause: unknown) => {
      throw interrupted(cause, standing())
    })
    const chunk = bytesOf(fieldOf(data, 'data'))
    if (chunk === undefined || chunk.length === 0 || chunk.length > size) {
      const what = chunk === undefined ? 'no base64' : `${chunk.length} bytes`
      throw new TransferError('TRANSFER_MALFORMED', `asked for ${size} bytes, got ${what}`, standing())
    }
    hash?.update(chunk)
    bytes += chunk.length
    yield chunk
  }
  const actual = hash?.digest('hex')
  if (sha256 === undefined || actual === undefined || actual === sha256) return
  const message = `the checksum is ${actual}, announced was ${sha256}`
  throw new TransferError('CHECKSUM_MISMATCH', message, { bytes, total })
}
