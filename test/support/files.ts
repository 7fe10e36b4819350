/** Bots whose implementations keep files, and the stores behind their actions. */
import { createHash } from 'node:crypto'
import { type Bot, createOneBot, type OneBot, type Version } from '@onebot.js/core'
import { http } from '@onebot.js/driver-http'
import {
  FailedReply,
  type FakeImplementation,
  fakeImplementation,
  type RecordedCall,
} from '@onebot.js/testing'
import { onTestFinished } from 'vitest'
import { startBot } from './harness.js'

export { FailedReply, type RecordedCall } from '@onebot.js/testing'

export interface FileRig {
  app: OneBot
  bot: Bot
  impl: FakeImplementation
}

export interface FileRigOptions {
  version?: Version
  /** @default 'socket' */
  shape?: 'socket' | 'http'
  encoding?: 'json' | 'msgpack'
  callTimeout?: number
}

const SELF = '10001'

/** A bot whose calls are held against the tables, and an implementation; both end with the test. */
export async function fileRig(options: FileRigOptions = {}): Promise<FileRig> {
  const { version = 'v11', shape = 'socket', encoding, callTimeout } = options
  if (shape === 'socket') {
    const { app, connect } = await startBot({ encoding, callTimeout, checkCalls: true })
    const impl = await connect({ version, announce: true })
    return { app, impl, bot: await app.bot(SELF) }
  }
  const impl = fakeImplementation({ version, transport: 'http', useApi: true })
  onTestFinished(() => impl.stop())
  await impl.connect()
  const driver = http({ apiRoots: { [SELF]: { url: impl.url, protocol: version } } })
  const app = createOneBot({
    drivers: [driver],
    logger: false,
    encoding,
    callTimeout,
    probeInterval: 0,
    checkCalls: true,
  })
  onTestFinished(() => app.stop())
  await app.start()
  return { app, impl, bot: await app.bot(SELF) }
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Bytes that differ from place to place. */
export const sample = (size: number): Uint8Array =>
  Uint8Array.from({ length: size }, (_, at) => (at * 31 + (at >> 8)) & 255)

const bytesIn = (value: unknown): Uint8Array =>
  value instanceof Uint8Array ? value : Buffer.from(String(value), 'base64')

/** The actions of V12 with files, in memory. */
export class FileStore {
  readonly files = new Map<string, { name: string; bytes: Uint8Array }>()
  /** Comes before the answer to each call. */
  before: ((call: RecordedCall) => unknown) | undefined
  readonly #uploads = new Map<string, { name: string; bytes: Uint8Array }>()
  readonly #isBinary: boolean

  constructor(impl: FakeImplementation, encoding: 'json' | 'msgpack' = 'json') {
    this.#isBinary = encoding === 'msgpack'
    const set = (action: string, reply: (call: RecordedCall) => object | null): void =>
      void impl.onAction(action, async (call) => {
        await this.before?.(call)
        return reply(call)
      })
    set('upload_file', ({ params }) => this.#add(String(params.name), bytesIn(params.data)))
    set('upload_file_fragmented', (call) => this.#upload(call))
    set('get_file_fragmented', (call) => this.#download(call))
    set('get_file', ({ params }) => {
      const { name, bytes } = this.#fileOf(params.file_id)
      return { name, data: this.#wire(bytes), sha256: sha256(bytes) }
    })
  }

  /** The checksum of a file. */
  sumOf(id: string): string {
    return sha256(this.#fileOf(id).bytes)
  }

  /** Gives its `file_id`. */
  add(name: string, bytes: Uint8Array): string {
    return this.#add(name, bytes).file_id
  }

  #add(name: string, bytes: Uint8Array): { file_id: string } {
    const id = `file-${this.files.size}`
    this.files.set(id, { name, bytes })
    return { file_id: id }
  }

  #wire(bytes: Uint8Array): Uint8Array | string {
    return this.#isBinary ? bytes : Buffer.from(bytes).toString('base64')
  }

  #fileOf(id: unknown): { name: string; bytes: Uint8Array } {
    const file = this.files.get(String(id))
    if (file === undefined) throw new FailedReply(32_001, 'no such file')
    return file
  }

  #upload({ params }: RecordedCall): object | null {
    const { stage, name, total_size: size, file_id: id, offset, data } = params
    if (stage === 'prepare') {
      const given = `upload-${this.#uploads.size}`
      this.#uploads.set(given, { name: String(name), bytes: new Uint8Array(Number(size)) })
      return { file_id: given }
    }
    const upload = this.#uploads.get(String(id))
    if (upload === undefined) throw new FailedReply(32_001, 'no such upload')
    if (stage === 'transfer') {
      upload.bytes.set(bytesIn(data), Number(offset))
      return null
    }
    if (sha256(upload.bytes) !== params.sha256) throw new FailedReply(32_002, 'the checksum is wrong')
    return this.#add(upload.name, upload.bytes)
  }

  #download({ params }: RecordedCall): object {
    const { name, bytes } = this.#fileOf(params.file_id)
    if (params.stage === 'prepare') return { name, total_size: bytes.length, sha256: sha256(bytes) }
    const offset = Number(params.offset)
    return { data: this.#wire(bytes.subarray(offset, offset + Number(params.size))) }
  }
}

/** The chunk of a download stream of NapCat. */
export const streamChunk = (index: number, bytes: Uint8Array): object => {
  const data = Buffer.from(bytes).toString('base64')
  return {
    type: 'stream',
    data_type: 'file_chunk',
    index,
    data,
    size: bytes.length,
    base64_size: data.length,
  }
}

export const streamInfo = (size: number): object => ({
  type: 'stream',
  data_type: 'file_info',
  file_name: 'a.bin',
  file_size: size,
  chunk_size: 65_536,
})

export const streamEnd = (chunks: number, bytes: number): object => ({
  type: 'response',
  data_type: 'file_complete',
  total_chunks: chunks,
  total_bytes: bytes,
  message: 'Download completed',
})

/** All parts of a download of NapCat. */
export function streamOf(bytes: Uint8Array, chunkSize = 65_536): object[] {
  const count = Math.ceil(bytes.length / chunkSize)
  const chunks = Array.from({ length: count }, (_, index) =>
    streamChunk(index, bytes.subarray(index * chunkSize, (index + 1) * chunkSize)),
  )
  return [streamInfo(bytes.length), ...chunks, streamEnd(count, bytes.length)]
}

/** NapCat's `upload_file_stream`, in memory. */
export class StreamStore {
  /** By path. */
  readonly files = new Map<string, Uint8Array>()
  readonly resets: string[] = []
  /** Comes before the answer to each call. */
  before: ((call: RecordedCall) => unknown) | undefined
  readonly #streams = new Map<string, { first: Record<string, unknown>; chunks: Map<number, Uint8Array> }>()

  constructor(impl: FakeImplementation) {
    impl.onAction('upload_file_stream', async (call) => {
      await this.before?.(call)
      return this.#take(call.params)
    })
  }

  /** How many uploads are neither done nor given up. */
  get open(): number {
    return this.#streams.size
  }

  #take(params: Record<string, unknown>): object {
    const id = String(params.stream_id)
    if (params.reset) {
      this.resets.push(id)
      this.#streams.delete(id)
      throw new FailedReply(1200, 'Stream reset completed')
    }
    const known = this.#streams.get(id)
    if (known === undefined && !params.total_chunks) {
      throw new FailedReply(1200, 'total_chunks required for new stream')
    }
    const stream = known ?? { first: params, chunks: new Map<number, Uint8Array>() }
    this.#streams.set(id, stream)
    const total = Number(stream.first.total_chunks)
    if (params.chunk_data) stream.chunks.set(Number(params.chunk_index), bytesIn(params.chunk_data))
    const counts = { stream_id: id, received_chunks: stream.chunks.size, total_chunks: total }
    if (!params.is_complete) return { type: 'stream', status: 'chunk_received', ...counts }
    return { type: 'response', status: 'file_complete', ...counts, ...this.#complete(id, stream, total) }
  }

  #complete(
    id: string,
    { first, chunks }: { first: Record<string, unknown>; chunks: Map<number, Uint8Array> },
    total: number,
  ): object {
    const all = Array.from({ length: total }, (_, index) => {
      const chunk = chunks.get(index)
      if (chunk === undefined) throw new FailedReply(1200, `Missing memory chunk ${index}`)
      return chunk
    })
    const bytes = Buffer.concat(all)
    const expected = first.expected_sha256
    if (expected && expected !== sha256(bytes)) {
      throw new FailedReply(1200, `SHA256 mismatch. Expected: ${expected}, Got: ${sha256(bytes)}`)
    }
    const path = `/app/.config/QQ/NapCat/temp/${first.filename}`
    this.files.set(path, bytes)
    this.#streams.delete(id)
    return { file_path: path, file_size: bytes.length, sha256: expected ? sha256(bytes) : undefined }
  }
}

/** All bytes of a stream. */
export async function read(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of source) chunks.push(chunk)
  return Buffer.concat(chunks)
}
