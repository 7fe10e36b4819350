/** NapCat's download streams (packages/napcat-onebot/action/stream): one call, and an answer in parts. */
import { fieldOf, idText } from '../fields.js'
import { bytesOf } from './bytes.js'
import type { DownloadSettings, FileInfo, Opened } from './download.js'
import type { FileCaller } from './options.js'
import { parts } from './parts.js'
import { persistently } from './steps.js'
import { interrupted, TransferError } from './transfer-error.js'

const ACTIONS = {
  file: 'download_file_stream',
  image: 'download_file_image_stream',
  record: 'download_file_record_stream',
} as const

const numberIn = (part: unknown, name: string): number | undefined => {
  const value = fieldOf(part, name)
  return typeof value === 'number' ? value : undefined
}

const kindOf = (part: unknown): string => idText(fieldOf(part, 'data_type')) ?? 'nothing'

export async function openStream(bot: FileCaller, file: string, settings: DownloadSettings): Promise<Opened> {
  const { kind, format, chunkSize, signal, longTimeout: timeout } = settings
  const action = ACTIONS[kind]
  const params = { file, chunk_size: chunkSize, ...(kind === 'record' && format && { out_format: format }) }
  const begin = async (): Promise<Opened> => {
    const stream = parts(bot, action, params, { signal, timeout })
    const { value: first } = await stream.next()
    try {
      const info = infoIn(first, action, 'out_format' in params)
      return { info, offset: 0, chunks: chunks(stream, info.size) }
    } catch (error) {
      await stream.return()
      throw error
    }
  }
  return persistently(begin, action, settings)
}

/** A converted record is announced with the size that it had before. */
function infoIn(part: unknown, action: string, isConverted: boolean): FileInfo {
  const kind = kindOf(part)
  if (kind === 'file_complete') {
    const message = `${action} brought the end alone: servers of NapCat for SSE send the parts elsewhere; call its HTTP server`
    throw new TransferError('TRANSFER_INCOMPLETE', message, { bytes: 0 })
  }
  if (kind !== 'file_info') {
    throw new TransferError('TRANSFER_MALFORMED', `${action} began with ${kind}`, { bytes: 0 })
  }
  return {
    name: idText(fieldOf(part, 'file_name')) ?? '',
    size: isConverted ? undefined : numberIn(part, 'file_size'),
    sha256: undefined,
    width: numberIn(part, 'width'),
    height: numberIn(part, 'height'),
  }
}

/** How the end differs from what came. */
function missingAt(end: unknown, bytes: number, chunks: number): string | undefined {
  const [totalBytes, totalChunks = chunks] = [numberIn(end, 'total_bytes'), numberIn(end, 'total_chunks')]
  if (totalBytes !== bytes) return `${bytes} bytes came, the end says ${totalBytes}`
  return totalChunks === chunks ? undefined : `${chunks} chunks came, the end says ${totalChunks}`
}

async function* chunks(
  stream: AsyncGenerator<unknown, void, undefined>,
  total: number | undefined,
): AsyncGenerator<Uint8Array, void, undefined> {
  let bytes = 0
  let index = 0
  const malformed = (message: string): TransferError =>
    new TransferError('TRANSFER_MALFORMED', message, { bytes, total })
  try {
    for await (const part of stream) {
      const kind = kindOf(part)
      if (kind === 'file_complete') {
        const missing = missingAt(part, bytes, index)
        if (missing === undefined && (total ?? bytes) === bytes) return
        const message = missing ?? 'fewer bytes came than were announced'
        throw new TransferError('TRANSFER_INCOMPLETE', message, { bytes, total })
      }
      if (kind !== 'file_chunk') throw malformed(`${kind} came as a chunk`)
      if (numberIn(part, 'index') !== index)
        throw malformed(`chunk ${numberIn(part, 'index')} came in the place of chunk ${index}`)
      const chunk = bytesOf(fieldOf(part, 'data'))
      if (chunk === undefined) throw malformed(`chunk ${index} is no base64`)
      if ((numberIn(part, 'size') ?? chunk.length) !== chunk.length)
        throw malformed(`chunk ${index} has ${chunk.length} bytes, not ${numberIn(part, 'size')}`)
      if (bytes + chunk.length > (total ?? Number.POSITIVE_INFINITY))
        throw malformed('more bytes came than were announced')
      index++
      bytes += chunk.length
      yield chunk
    }
  } catch (thrown) {
    throw interrupted(thrown, { bytes, total })
  }
  const message = 'the last part says nothing of the end'
  throw new TransferError('TRANSFER_INCOMPLETE', message, { bytes, total })
}
