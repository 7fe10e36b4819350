/** `get_file`, which gives all bytes of a file in one answer: V12 by the standard, LLOneBot where it is set to. */
import { createHash } from 'node:crypto'
import { fieldOf, idText } from '../fields.js'
import { bytesOf } from './bytes.js'
import type { DownloadSettings, Opened } from './download.js'
import type { FileCaller } from './options.js'
import { take } from './steps.js'
import { TransferError } from './transfer-error.js'

async function* one(chunk: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  if (chunk.length > 0) yield chunk
}

/** Nothing where the answer has no bytes. */
export async function openWhole(
  bot: FileCaller,
  file: string,
  settings: DownloadSettings,
): Promise<Opened | undefined> {
  const isV12 = bot.version === 'v12'
  const params = isV12 ? { file_id: file, type: 'data' } : { file, file_id: file }
  const timeout = settings.longTimeout
  const data = await take(bot, { action: 'get_file', params, isRepeatable: true, timeout }, settings)
  const given = fieldOf(data, isV12 ? 'data' : 'base64')
  if (given === undefined || given === null) return undefined
  const chunk = bytesOf(given)
  if (chunk === undefined) {
    throw new TransferError('TRANSFER_MALFORMED', 'get_file gave no base64', { bytes: 0 })
  }
  const size = chunk.length
  const sha256 = isV12 ? idText(fieldOf(data, 'sha256'))?.toLowerCase() : undefined
  if (sha256 !== undefined && createHash('sha256').update(chunk).digest('hex') !== sha256) {
    const message = `the checksum is not the announced ${sha256}`
    throw new TransferError('CHECKSUM_MISMATCH', message, { bytes: size, total: size })
  }
  const name = idText(fieldOf(data, isV12 ? 'name' : 'file_name')) ?? ''
  const info = { name, size, sha256, width: undefined, height: undefined }
  const offset = settings.resume?.offset ?? 0
  return { info, offset, chunks: one(chunk.subarray(offset)) }
}
