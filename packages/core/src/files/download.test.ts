import { createHash } from 'node:crypto'
import { getEventListeners } from 'node:events'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import {
  FailedReply,
  FileStore,
  fileRig,
  read,
  sample,
  sha256,
  streamChunk,
  streamEnd,
  streamInfo,
  streamOf,
} from '../../../../test/support/files.js'
import { download, type FileCaller, type Progress, TransferError } from './index.js'

const bytes = sample(2500)
const sum = sha256(bytes)
const chunkSize = 1000
const shapes = ['socket', 'http'] as const

/** As jsdom and polyfills have it. */
class ForeignSignal extends EventTarget implements AbortSignal {
  readonly aborted = false
  readonly reason = undefined
  readonly onabort = null
  throwIfAborted(): void {}
}

async function failure(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise
  } catch (error) {
    return error
  }
  throw new Error('it did not fail')
}

/** What came before a download failed, and with what. */
async function brokenRead(source: AsyncIterable<Uint8Array>): Promise<{ got: Buffer; error: TransferError }> {
  const chunks: Uint8Array[] = []
  try {
    for await (const chunk of source) chunks.push(chunk)
  } catch (error) {
    if (error instanceof TransferError) return { got: Buffer.concat(chunks), error }
    throw error
  }
  throw new Error('it did not fail')
}

describe.each(
  shapes.flatMap((shape) => (['json', 'msgpack'] as const).map((encoding) => [shape, encoding] as const)),
)('a download from V12 over %s in %s', (shape, encoding) => {
  it('comes in fragments, with its name, its size and how far it is', async () => {
    const { bot, impl } = await fileRig({ version: 'v12', shape, encoding })
    const id = new FileStore(impl, encoding).add('a.bin', bytes)
    const seen: Progress[] = []
    const onProgress = (progress: Progress): void => void seen.push(progress)
    const file = download(bot, id, { chunkSize, onProgress })
    expect(await file.info()).toEqual({ name: 'a.bin', size: 2500, sha256: sum })
    expect((await read(file)).equals(bytes)).toBe(true)
    expect(seen).toEqual([1000, 2000, 2500].map((done) => ({ bytes: done, total: 2500 })))
    const steps = impl.calls.map(({ params }) => params).filter(({ stage }) => stage !== undefined)
    expect(steps).toEqual([
      { stage: 'prepare', file_id: id },
      { stage: 'transfer', file_id: id, offset: 0, size: 1000 },
      { stage: 'transfer', file_id: id, offset: 1000, size: 1000 },
      { stage: 'transfer', file_id: id, offset: 2000, size: 500 },
    ])
  })

  it('comes at once where there are no fragments', async () => {
    const { bot, impl } = await fileRig({ version: 'v12', shape, encoding })
    const id = new FileStore(impl, encoding).add('a.bin', bytes)
    impl.onAction('get_file_fragmented', () => {
      throw new FailedReply(10_002)
    })
    const file = download(bot, id)
    expect(await file.info()).toEqual({ name: 'a.bin', size: 2500, sha256: sum })
    expect((await read(file)).equals(bytes)).toBe(true)
  })
})

describe('a download from V12', () => {
  it('may be empty', async () => {
    const { bot, impl } = await fileRig({ version: 'v12' })
    const id = new FileStore(impl).add('empty', sample(0))
    expect(await read(download(bot, id))).toHaveLength(0)
  })

  it('asks for a chunk no sooner than its reader', async () => {
    const { bot, impl } = await fileRig({ version: 'v12' })
    const id = new FileStore(impl).add('a', bytes)
    const file = download(bot, id, { chunkSize })
    expect(impl.calls.some(({ action }) => action === 'get_file_fragmented')).toBe(false)
    for await (const _ of file) break
    expect(impl.calls.filter(({ params }) => params.stage === 'transfer')).toHaveLength(1)
  })

  it('that is interrupted goes on where it stopped, and its checksum with it', async () => {
    const { bot, impl } = await fileRig({ version: 'v12', callTimeout: 300 })
    const store = new FileStore(impl)
    const id = store.add('a', bytes)
    store.before = ({ params }) => (params.offset === 1000 ? new Promise(() => {}) : undefined)
    const { got, error } = await brokenRead(download(bot, id, { chunkSize, retries: 1 }))
    expect(error).toMatchObject({
      code: 'TRANSFER_INCOMPLETE',
      bytes: 1000,
      total: 2500,
      cause: { code: 'CALL_TIMEOUT' },
    })
    expect(impl.calls.filter(({ params }) => params.offset === 1000)).toHaveLength(2)
    store.before = undefined
    const seen: number[] = []
    const onProgress = ({ bytes: done }: Progress): void => void seen.push(done)
    const rest = await read(download(bot, id, { chunkSize, resume: error.resume, onProgress }))
    expect(Buffer.concat([got, rest]).equals(bytes)).toBe(true)
    expect(seen).toEqual([2000, 2500])
    // The same error may be used again; a file that is another one by now is found out.
    store.files.set(id, { name: 'a', bytes: Uint8Array.from(bytes).fill(0, 0, 10) })
    const changed = await brokenRead(download(bot, id, { chunkSize, resume: error.resume }))
    expect(changed.error).toMatchObject({ code: 'CHECKSUM_MISMATCH' })
    // Without what JSON cannot hold the caller has to look himself.
    const resume = { id, offset: 1000, chunkSize }
    expect(await read(download(bot, id, { chunkSize, resume }))).toHaveLength(1500)
  })

  it('that cannot go on now goes on later', async () => {
    const { bot, impl } = await fileRig({ version: 'v12' })
    const id = new FileStore(impl).add('a', bytes)
    const hash = createHash('sha256').update(bytes.subarray(0, 1000))
    const resume = { id, offset: 1000, chunkSize, hash }
    impl.ignore('get_file_fragmented')
    const { error } = await brokenRead(download(bot, id, { chunkSize, resume, timeout: 200, retries: 0 }))
    expect(error).toMatchObject({ code: 'TRANSFER_INCOMPLETE', bytes: 1000, cause: { code: 'CALL_TIMEOUT' } })
    expect(error.resume).toBe(resume)
  })

  it.each<[string, unknown, object]>([
    ['no size', { name: 'a', sha256: sum }, { code: 'TRANSFER_MALFORMED', bytes: 0 }],
    ['a size below 0', { total_size: -1 }, { code: 'TRANSFER_MALFORMED' }],
    ['an empty size', { total_size: '' }, { code: 'TRANSFER_MALFORMED' }],
    ['half a byte', { total_size: 0.5 }, { code: 'TRANSFER_MALFORMED' }],
    ['a size without end', { total_size: 1e300 }, { code: 'TRANSFER_MALFORMED' }],
    ['nothing', null, { code: 'TRANSFER_MALFORMED' }],
    ['a wrong checksum', { total_size: 2500, sha256: 'ab' }, { code: 'CHECKSUM_MISMATCH', bytes: 2500 }],
    ['too large a size', { total_size: 2501 }, { code: 'TRANSFER_MALFORMED', bytes: 2500, total: 2501 }],
  ])('announced with %s fails', async (_, prepared, expected) => {
    const { bot, impl } = await fileRig({ version: 'v12' })
    impl.onAction('get_file_fragmented', ({ params }) => {
      if (params.stage === 'prepare') return prepared
      const [from, size] = [Number(params.offset), Number(params.size)]
      return { data: Buffer.from(bytes.subarray(from, from + size)).toString('base64') }
    })
    const { error } = await brokenRead(download(bot, 'a', { chunkSize }))
    expect(error).toMatchObject(expected)
  })

  it.each<[string, unknown]>([
    ['no data', {}],
    ['no base64', { data: 'Index-> 1' }],
    ['an object', { data: { type: 'Buffer', data: [1] } }],
    ['nothing', { data: '' }],
    ['too much', { data: Buffer.from(sample(1001)).toString('base64') }],
  ])('whose fragment has %s fails', async (_, answer) => {
    const { bot, impl } = await fileRig({ version: 'v12' })
    impl.onAction('get_file_fragmented', ({ params }) =>
      params.stage === 'prepare' ? { total_size: 2500 } : answer,
    )
    const { error } = await brokenRead(download(bot, 'a', { chunkSize }))
    expect(error).toMatchObject({ code: 'TRANSFER_MALFORMED', bytes: 0, total: 2500 })
  })

  it.each<[string, object, object]>([
    ['no base64', { data: '!' }, { code: 'TRANSFER_MALFORMED' }],
    ['a wrong checksum', { data: 'AAAA', sha256: sum }, { code: 'CHECKSUM_MISMATCH' }],
    ['no data', { url: 'http://example.com' }, { code: 'ACTION_NOT_SUPPORTED', retcode: 10_002 }],
  ])('that comes at once with %s fails', async (_, answer, expected) => {
    const { bot, impl } = await fileRig({ version: 'v12' })
    impl.onAction('get_file', answer)
    expect(await failure(download(bot, 'a').info())).toMatchObject(expected)
  })
})

describe.each(shapes)('a download from NapCat over %s', (shape) => {
  it.each([
    ['file', 'download_file_stream'],
    ['image', 'download_file_image_stream'],
    ['record', 'download_file_record_stream'],
  ] as const)('of kind %s is a stream', async (kind, action) => {
    const { bot, impl, app } = await fileRig({ shape })
    impl.onAction(action, function* () {
      yield* streamOf(bytes, chunkSize)
    })
    const seen: Progress[] = []
    const onProgress = (progress: Progress): void => void seen.push(progress)
    const file = download(bot, 'id', { kind, chunkSize, onProgress })
    expect(await file.info()).toMatchObject({ name: 'a.bin', size: 2500 })
    expect((await read(file)).equals(bytes)).toBe(true)
    expect(seen).toEqual([1000, 2000, 2500].map((done) => ({ bytes: done, total: 2500 })))
    const [call] = impl.calls.filter((each) => each.action === action)
    expect(call?.params).toEqual({ file: 'id', chunk_size: chunkSize })
    expect(app.status().pendingCalls).toBe(0)
  })

  it('that fails midway tells where', async () => {
    const { bot, impl } = await fileRig({ shape })
    impl.onAction('download_file_stream', function* () {
      yield* streamOf(bytes, chunkSize).slice(0, 3)
      throw new Error('Download failed: the disk is gone')
    })
    const { got, error } = await brokenRead(download(bot, 'id', { chunkSize }))
    expect(got.equals(bytes.subarray(0, 2000))).toBe(true)
    expect(error).toMatchObject({
      code: 'TRANSFER_INCOMPLETE',
      bytes: 2000,
      total: 2500,
      resume: undefined,
      cause: { reason: 'Download failed: the disk is gone' },
    })
  })

  it('that fails from the beginning does so as its call did', async () => {
    const { bot, impl } = await fileRig({ shape })
    impl.onAction('download_file_stream', () => {
      throw new Error('Download failed: file not found')
    })
    expect(await failure(read(download(bot, 'id')))).toMatchObject({
      code: 'ACTION_FAILED',
      reason: 'Download failed: file not found',
    })
  })

  it('that is cut tells where', async () => {
    const { bot, impl } = await fileRig({ shape })
    impl.onAction('download_file_stream', async function* () {
      yield* streamOf(bytes, chunkSize).slice(0, 3)
      await new Promise(() => {})
    })
    const onProgress = (): void => impl.drop()
    const { got, error } = await brokenRead(download(bot, 'id', { chunkSize, onProgress }))
    expect(error).toMatchObject({ code: 'TRANSFER_INCOMPLETE', outcome: 'unknown', bytes: got.length })
    expect([1000, 2000]).toContain(got.length)
  })

  it('that goes silent ends by the time from part to part', async () => {
    const { bot, impl } = await fileRig({ shape })
    impl.onAction('download_file_stream', async function* () {
      for (const part of streamOf(bytes, 500).slice(0, 4)) {
        await new Promise((resolve) => setTimeout(resolve, 150))
        yield part
      }
      await new Promise(() => {})
    })
    // Longer than from part to part, shorter than all of them.
    const { got, error } = await brokenRead(download(bot, 'id', { timeout: 500 }))
    expect(error).toMatchObject({ code: 'TRANSFER_INCOMPLETE', cause: { code: 'CALL_TIMEOUT' } })
    expect(got.length).toBeGreaterThanOrEqual(1000)
  })

  it.each<[string, object[], object]>([
    ['nothing but the end', [streamEnd(1, 1)], { code: 'TRANSFER_INCOMPLETE', bytes: 0 }],
    ['no info', [streamChunk(0, bytes), streamEnd(1, 2500)], { code: 'TRANSFER_MALFORMED', bytes: 0 }],
    ['two infos', [streamInfo(1), streamInfo(1), streamEnd(0, 0)], { code: 'TRANSFER_MALFORMED' }],
    [
      'a chunk twice',
      [streamInfo(2), streamChunk(0, sample(1)), streamChunk(0, sample(1)), streamEnd(2, 2)],
      { code: 'TRANSFER_MALFORMED', bytes: 1, total: 2 },
    ],
    [
      'a chunk left out',
      [streamInfo(2), streamChunk(1, sample(1)), streamEnd(2, 2)],
      { code: 'TRANSFER_MALFORMED', bytes: 0 },
    ],
    [
      'a chunk that is no base64',
      [streamInfo(2), { ...streamChunk(0, sample(1)), data: '????' }, streamEnd(1, 1)],
      { code: 'TRANSFER_MALFORMED' },
    ],
    [
      'a chunk of another size',
      [streamInfo(2), { ...streamChunk(0, sample(1)), size: 2 }, streamEnd(1, 2)],
      { code: 'TRANSFER_MALFORMED' },
    ],
    [
      'more than was announced',
      [streamInfo(1), streamChunk(0, sample(2)), streamEnd(1, 2)],
      { code: 'TRANSFER_MALFORMED', bytes: 0, total: 1 },
    ],
    [
      'less than was announced',
      [streamInfo(3), streamChunk(0, sample(2)), streamEnd(1, 2)],
      { code: 'TRANSFER_INCOMPLETE', bytes: 2, total: 3 },
    ],
    [
      'less than the end says',
      [streamInfo(2), streamChunk(0, sample(2)), streamEnd(1, 3)],
      { code: 'TRANSFER_INCOMPLETE', bytes: 2 },
    ],
    [
      'fewer chunks than the end says',
      [streamInfo(2), streamChunk(0, sample(2)), streamEnd(2, 2)],
      { code: 'TRANSFER_INCOMPLETE', bytes: 2 },
    ],
    [
      'an end that says nothing',
      [streamInfo(2), streamChunk(0, sample(2)), { type: 'response' }],
      { code: 'TRANSFER_MALFORMED', bytes: 2 },
    ],
  ])('that has %s fails', async (_, given, expected) => {
    const { bot, impl, app } = await fileRig({ shape })
    impl.onAction('download_file_stream', function* () {
      yield* given
    })
    const { error } = await brokenRead(download(bot, 'id'))
    expect(error).toMatchObject(expected)
    await vi.waitFor(() => expect(app.status().pendingCalls).toBe(0))
  })

  it('ends where its reader leaves, its signal is aborted, or it is cancelled', async () => {
    const { bot, impl, app } = await fileRig({ shape })
    impl.onAction('download_file_stream', async function* () {
      yield* streamOf(bytes, chunkSize).slice(0, 3)
      await new Promise(() => {})
    })
    for await (const _ of download(bot, 'id')) break
    await vi.waitFor(() => expect(app.status().pendingCalls).toBe(0))
    const controller = new AbortController()
    const aborted = download(bot, 'id', { signal: controller.signal })
    expect(await aborted.info()).toMatchObject({ size: 2500 })
    controller.abort()
    expect(await failure(read(aborted))).toMatchObject({ code: 'CALL_ABORTED' })
    const cancelled = download(bot, 'id')
    await cancelled.info()
    cancelled.cancel()
    expect(await failure(read(cancelled))).toMatchObject({ code: 'CALL_ABORTED' })
    expect(app.status().pendingCalls).toBe(0)
  })
})

describe('a download from NapCat', () => {
  it('of a record that is converted has no size before the end', async () => {
    const { bot, impl } = await fileRig()
    impl.onAction('download_file_record_stream', function* () {
      yield { ...streamInfo(10), out_format: 'mp3' }
      yield* streamOf(bytes).slice(1)
    })
    const file = download(bot, 'id', { kind: 'record', format: 'mp3' })
    expect(await file.info()).toMatchObject({ size: undefined })
    expect(await read(file)).toHaveLength(2500)
    expect(impl.calls.at(-1)?.params).toMatchObject({ out_format: 'mp3' })
  })

  it('of an image has its width and height', async () => {
    const { bot, impl } = await fileRig()
    impl.onAction('download_file_image_stream', function* () {
      yield { ...streamInfo(2500), width: 20, height: 10 }
      yield* streamOf(bytes).slice(1)
    })
    const file = download(bot, 'id', { kind: 'image' })
    expect(await file.info()).toMatchObject({ width: 20, height: 10 })
    file.cancel()
  })
})

describe.each(shapes)('a download from another V11 implementation over %s', (shape) => {
  it('comes by get_file, where that gives the bytes', async () => {
    const { bot, impl } = await fileRig({ shape })
    const base64 = Buffer.from(bytes).toString('base64')
    impl.onAction('get_file', { file: '/a/b', file_name: 'b', file_size: '2500', base64 })
    const file = download(bot, 'id')
    expect(await file.info()).toMatchObject({ name: 'b', size: 2500 })
    expect((await read(file)).equals(bytes)).toBe(true)
    expect(impl.calls.at(-1)?.params).toEqual({ file: 'id', file_id: 'id' })
  })

  it('fails as not supported where it does not', async () => {
    const { bot, impl } = await fileRig({ shape })
    impl.onAction('get_file', { file: '/a/b' })
    expect(await failure(read(download(bot, 'id')))).toMatchObject({
      code: 'ACTION_NOT_SUPPORTED',
      action: 'download_file_stream',
    })
  })
})

describe('a download', () => {
  it('waits for onProgress, and ends with what its promise is rejected with', async () => {
    const { bot, impl } = await fileRig({ version: 'v12' })
    const bug = new Error('a bug')
    const onProgress = (): Promise<never> => Promise.reject(bug)
    const file = download(bot, new FileStore(impl).add('a', bytes), { onProgress })
    expect(await failure(read(file))).toBe(bug)
  })

  it('is read once', async () => {
    const { bot, impl } = await fileRig({ version: 'v12' })
    const file = download(bot, new FileStore(impl).add('a', bytes))
    await read(file)
    expect(await failure(read(file))).toMatchObject({ code: 'OPTIONS_INVALID' })
  })

  it.each(['v11', 'v12'] as const)(
    'leaves nothing on its signal, whose realm is any: %s',
    async (version) => {
      const { bot, impl } = await fileRig({ version })
      const id = new FileStore(impl).add('a', bytes)
      impl.onAction('download_file_stream', function* () {
        yield* streamOf(bytes)
      })
      const signal = new ForeignSignal()
      const file = download(bot, id, { signal })
      await file.info()
      expect(getEventListeners(signal, 'abort')).not.toHaveLength(0)
      expect(await read(file)).toHaveLength(2500)
      expect(getEventListeners(signal, 'abort')).toHaveLength(0)
    },
  )

  it('of which nothing is asked does nothing, and fails nowhere', async () => {
    const { bot, impl } = await fileRig({ version: 'v12' })
    download(bot, 'a')
    download(bot, 'b').cancel()
    expect(impl.calls.some(({ action }) => action === 'get_file_fragmented')).toBe(false)
  })

  it.each<[string, 'v11' | 'v12', string, object, RegExp]>([
    ['no name', 'v12', '', {}, /file_id/],
    ['an unknown kind', 'v11', 'a', { kind: 'video' }, /kind/],
    ['chunks of nothing', 'v11', 'a', { chunkSize: 0 }, /chunkSize/],
    ['a misspelt option', 'v12', 'a', { onprogress: () => {} }, /did you mean 'onProgress'/],
    ['what belongs to another', 'v12', 'a', { resume: { id: 'b', offset: 1, chunkSize } }, /another file/],
    ['what NapCat cannot do', 'v11', 'a', { resume: { id: 'a', offset: 1, chunkSize } }, /starts again/],
  ])('must not have %s', (_, version, file, options, message) => {
    const bot: FileCaller = { version, call: async () => null }
    expect(() => download(bot, file, options)).toThrow(
      expect.objectContaining({ code: 'OPTIONS_INVALID', message: expect.stringMatching(message) }),
    )
  })

  it('never hangs or throws anything foreign, whatever the answers are', async () => {
    const part = fc.oneof(
      fc.json().map((json): unknown => JSON.parse(json)),
      fc.constantFrom(streamInfo(2), streamChunk(0, sample(2)), streamChunk(1, sample(1)), streamEnd(1, 2)),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(part), part, fc.constantFrom('v11', 'v12'), async (given, last, version) => {
        const bot: FileCaller = {
          version,
          call: async (_action, _params, options) => {
            for (const each of given) void options?.onPart?.(each)
            return last
          },
        }
        const outcome = await read(download(bot, 'a', { retries: 0 })).catch((error: unknown) => error)
        const isFine = outcome instanceof TransferError || Buffer.isBuffer(outcome)
        expect(isFine).toBe(true)
      }),
    )
  })
})
