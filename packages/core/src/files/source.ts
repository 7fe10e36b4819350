/** What can be uploaded, as chunks of one size. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ConfigError } from '../errors.js'
import { type Wanted, whileWanted } from './while-wanted.js'

/**
 * Bytes, a `Blob` or `File`, the path of a file (a string, or a `file:` URL), or a stream of bytes, which is read once
 * and whose size must be given.
 */
export type FileSource = string | URL | Uint8Array | Blob | AsyncIterable<Uint8Array>

export interface Source {
  readonly name: string | undefined
  /** Bytes. */
  readonly size: number
  /** Whether it can be read more than once. */
  readonly isRepeatable: boolean
  /**
   * All of it, in chunks of so many bytes; the last one may have less.
   * @throws {ConfigError} where `size` is wrong
   * @throws {CallError} `CALL_ABORTED`
   */
  chunks(chunkSize: number, wanted: Wanted): AsyncGenerator<Uint8Array, void, undefined>
}

const invalid = (reason: string, cause?: unknown): ConfigError =>
  new ConfigError('OPTIONS_INVALID', `upload: ${reason}`, cause === undefined ? {} : { cause })

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [first] = pieces
  return first !== undefined && pieces.length === 1 ? first : Buffer.concat(pieces)
}

/** Counts as well: an endless stream must not be read for ever. */
async function* inChunks(
  pieces: AsyncIterable<Uint8Array>,
  chunkSize: number,
  total: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  let held: Uint8Array[] = []
  let size = 0
  let seen = 0
  for await (const piece of pieces) {
    if (!(piece instanceof Uint8Array)) throw invalid(`the stream must give bytes, not a ${typeof piece}`)
    seen += piece.length
    if (seen > total) throw invalid(`the source has more than the ${total} bytes that were announced (size)`)
    for (let at = 0; at < piece.length; ) {
      const part = piece.subarray(at, at + chunkSize - size)
      at += part.length
      size += part.length
      held.push(part)
      if (size < chunkSize) continue
      yield joined(held)
      held = []
      size = 0
    }
  }
  if (seen < total) throw invalid(`the source ended after ${seen} of ${total} bytes (size)`)
  if (size > 0) yield joined(held)
}

const isStream = (value: unknown): value is AsyncIterable<Uint8Array> =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value

/** Over what can be read again and again. */
const repeatable = (
  name: string | undefined,
  size: number,
  open: () => AsyncIterable<Uint8Array>,
): Source => ({
  name,
  size,
  isRepeatable: true,
  chunks: (chunkSize, wanted) => inChunks(whileWanted(open(), wanted), chunkSize, size),
})

export function bytesSource(bytes: Uint8Array, name: string | undefined): Source {
  return repeatable(name, bytes.length, async function* () {
    yield bytes
  })
}

async function pathSource(path: string): Promise<Source> {
  if (/^[a-z]+:\/\//i.test(path)) {
    throw invalid(
      `${path.slice(0, 60)} is no path: a page is given as its stream, (await fetch(url)).body, with its size`,
    )
  }
  const found = await stat(path).catch((cause: unknown) => {
    throw invalid(`${path} cannot be read`, cause)
  })
  if (!found.isFile()) throw invalid(`${path} is no file`)
  return repeatable(basename(path), found.size, () => createReadStream(path))
}

/** @throws {ConfigError} `OPTIONS_INVALID` */
export async function openSource(source: FileSource, size: number | undefined): Promise<Source> {
  if (typeof source === 'string') return pathSource(source)
  if (source instanceof URL) {
    if (source.protocol !== 'file:') throw invalid(`only file: URLs can be read, not ${source.protocol}`)
    return pathSource(fileURLToPath(source))
  }
  if (source instanceof Uint8Array) return bytesSource(source, undefined)
  if (source instanceof Blob) {
    const name = 'name' in source && typeof source.name === 'string' ? source.name : undefined
    return repeatable(name, source.size, () => source.stream())
  }
  if (!isStream(source)) throw invalid('the source must be bytes, a Blob, a path or a stream of bytes')
  if (size === undefined || !Number.isSafeInteger(size) || size < 0) {
    throw invalid('a stream does not tell its size; give it in bytes: { size }')
  }
  return {
    name: undefined,
    size,
    isRepeatable: false,
    chunks: (chunkSize, wanted) => inChunks(whileWanted(source, wanted), chunkSize, size),
  }
}

export async function gather(source: Source, wanted: Wanted): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of source.chunks(Math.max(1, source.size), wanted)) chunks.push(chunk)
  return joined(chunks)
}
