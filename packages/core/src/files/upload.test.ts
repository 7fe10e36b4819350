import { Readable } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import {
  FailedReply,
  FileStore,
  fileRig,
  type RecordedCall,
  StreamStore,
  sample,
  sha256,
} from '../../../../test/support/files.js'
import { nextEvent } from '../../../../test/support/harness.js'
import { fieldOf } from '../fields.js'
import { type FileCaller, type Progress, TransferError, upload } from './index.js'

const bytes = sample(2500)
const sum = sha256(bytes)
const chunkSize = 1000
const stream = (): Readable => Readable.from([Buffer.from(bytes)])

async function failure(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise
  } catch (error) {
    return error
  }
  throw new Error('it did not fail')
}

async function transferFailure(promise: Promise<unknown>): Promise<TransferError> {
  const error = await failure(promise)
  if (error instanceof TransferError) return error
  throw error
}

/** Leaves so many calls without an answer, from the one at `at` on. */
function silence(at: number, count: number): (call: RecordedCall) => unknown {
  let calls = 0
  return () => {
    const index = calls++
    return index >= at && index < at + count ? new Promise(() => {}) : undefined
  }
}

const shapes = ['socket', 'http'] as const

describe.each(
  shapes.flatMap((shape) => (['json', 'msgpack'] as const).map((encoding) => [shape, encoding] as const)),
)('an upload to V12 over %s in %s', (shape, encoding) => {
  it('of one chunk goes by upload_file', async () => {
    const { bot, impl } = await fileRig({ version: 'v12', shape, encoding })
    const store = new FileStore(impl, encoding)
    const seen: Progress[] = []
    const onProgress = (progress: Progress): void => void seen.push(progress)
    const uploaded = await upload(bot, bytes, { name: 'a.bin', onProgress })
    expect(uploaded).toEqual({ fileId: 'file-0', size: 2500, sha256: sum })
    expect(store.files.get('file-0')).toMatchObject({ name: 'a.bin' })
    expect(store.sumOf('file-0')).toBe(sum)
    expect(seen).toEqual([{ bytes: 2500, total: 2500 }])
    const [call] = impl.calls.filter(({ action }) => action === 'upload_file')
    expect(call?.params).toMatchObject({ type: 'data', name: 'a.bin', sha256: sum })
    expect(typeof call?.params.data).toBe(encoding === 'json' ? 'string' : 'object')
  })

  it('of several goes in fragments, and tells how far it is', async () => {
    const { bot, impl } = await fileRig({ version: 'v12', shape, encoding })
    const store = new FileStore(impl, encoding)
    const seen: Progress[] = []
    const onProgress = (progress: Progress): void => void seen.push(progress)
    const uploaded = await upload(bot, stream(), { name: 'a.bin', size: 2500, chunkSize, onProgress })
    expect(uploaded).toEqual({ fileId: 'file-0', size: 2500, sha256: sum })
    expect(store.sumOf('file-0')).toBe(sum)
    const steps = impl.calls.map(({ params }) => params).filter(({ stage }) => stage !== undefined)
    expect(steps.map(({ stage, offset }) => offset ?? stage)).toEqual(['prepare', 0, 1000, 2000, 'finish'])
    expect(steps[0]).toEqual({ stage: 'prepare', name: 'a.bin', total_size: 2500 })
    expect(seen).toEqual([1000, 2000, 2500].map((done) => ({ bytes: done, total: 2500 })))
  })
})

describe('an upload to V12', () => {
  const stagesOf = (calls: readonly RecordedCall[]): unknown[] =>
    calls.map(({ params }) => params.offset ?? params.stage).filter((stage) => stage !== undefined)

  it('may be empty', async () => {
    const { bot, impl } = await fileRig({ version: 'v12' })
    const store = new FileStore(impl)
    await upload(bot, new Uint8Array(0), { name: 'empty' })
    expect(store.files.get('file-0')?.bytes).toHaveLength(0)
  })

  it('goes by upload_file where there are no fragments', async () => {
    const { bot, impl } = await fileRig({ version: 'v12' })
    const store = new FileStore(impl)
    impl.onAction('upload_file_fragmented', () => {
      throw new FailedReply(10_002)
    })
    await upload(bot, stream(), { name: 'a', size: 2500, chunkSize })
    expect(store.sumOf('file-0')).toBe(sum)
  })

  it('goes in fragments where upload_file takes no data', async () => {
    const { bot, impl } = await fileRig({ version: 'v12' })
    const store = new FileStore(impl)
    impl.onAction('upload_file', () => {
      throw new FailedReply(10_004)
    })
    await upload(bot, stream(), { name: 'a', size: 2500 })
    expect(store.sumOf('file-0')).toBe(sum)
  })

  it('fails as its call did where nothing was sent yet', async () => {
    const { bot, impl } = await fileRig({ version: 'v12' })
    new FileStore(impl).before = () => {
      throw new FailedReply(32_000, 'the disk is full')
    }
    expect(await failure(upload(bot, bytes, { name: 'a', chunkSize }))).toMatchObject({
      code: 'ACTION_FAILED',
      retcode: 32_000,
    })
  })

  it('sends a chunk again where nobody knows whether it arrived, and nothing else', async () => {
    const { bot, impl } = await fileRig({ version: 'v12', callTimeout: 300 })
    const store = new FileStore(impl)
    store.before = silence(2, 1)
    await upload(bot, bytes, { name: 'a', chunkSize })
    expect(stagesOf(impl.calls)).toEqual(['prepare', 0, 1000, 1000, 2000, 'finish'])
    expect(store.sumOf('file-0')).toBe(sum)
    impl.calls.length = 0
    store.before = silence(0, 1)
    expect(await failure(upload(bot, bytes, { name: 'a', chunkSize }))).toMatchObject({
      code: 'CALL_TIMEOUT',
      outcome: 'unknown',
    })
    expect(stagesOf(impl.calls)).toEqual(['prepare'])
  })

  it('waits for a link where there is none', async () => {
    const { bot, impl, app } = await fileRig({ version: 'v12' })
    const store = new FileStore(impl)
    store.before = ({ params }) => params.offset === 1000 && impl.drop()
    app.once('offline', () => {
      store.before = undefined
      void impl.connect()
    })
    await upload(bot, bytes, { name: 'a', chunkSize })
    expect(store.sumOf('file-0')).toBe(sum)
  })

  it('that is interrupted goes on where it stopped', async () => {
    const { bot, impl } = await fileRig({ version: 'v12', callTimeout: 300 })
    const store = new FileStore(impl)
    store.before = silence(2, 2)
    const error = await transferFailure(upload(bot, bytes, { name: 'a', chunkSize, retries: 1 }))
    expect(error).toMatchObject({
      code: 'TRANSFER_INCOMPLETE',
      outcome: 'unknown',
      bytes: 1000,
      total: 2500,
      cause: { code: 'CALL_TIMEOUT' },
    })
    expect(error.shortMessage).toContain('after 1000 of 2500 bytes')
    impl.calls.length = 0
    const resume = JSON.parse(JSON.stringify(error.resume))
    const seen: number[] = []
    const onProgress = ({ bytes: done }: Progress): void => void seen.push(done)
    await upload(bot, stream(), { name: 'a', size: 2500, chunkSize, resume, onProgress })
    expect(stagesOf(impl.calls)).toEqual([1000, 2000, 'finish'])
    expect(seen).toEqual([2000, 2500])
    expect(store.sumOf('file-0')).toBe(sum)
  })

  it('whose end nobody knows is finished by the next', async () => {
    const { bot, impl } = await fileRig({ version: 'v12' })
    const store = new FileStore(impl)
    store.before = ({ params }) => (params.stage === 'finish' ? new Promise(() => {}) : undefined)
    const error = await transferFailure(upload(bot, bytes, { name: 'a', chunkSize, timeout: 300 }))
    expect(error).toMatchObject({ code: 'TRANSFER_INCOMPLETE', outcome: 'unknown', bytes: 2500 })
    expect(stagesOf(impl.calls).filter((stage) => stage === 'finish')).toHaveLength(1)
    store.before = undefined
    impl.calls.length = 0
    await upload(bot, bytes, { name: 'a', chunkSize, resume: error.resume })
    expect(stagesOf(impl.calls)).toEqual(['finish'])
    expect(store.sumOf('file-0')).toBe(sum)
  })

  it('that was refused midway does not go on', async () => {
    const { bot, impl } = await fileRig({ version: 'v12' })
    const store = new FileStore(impl)
    store.before = ({ params }) => {
      if (params.offset === 1000) throw new FailedReply(32_000, 'the disk is full')
    }
    const error = await transferFailure(upload(bot, bytes, { name: 'a', chunkSize }))
    expect(error).toMatchObject({ code: 'TRANSFER_INCOMPLETE', bytes: 1000, cause: { retcode: 32_000 } })
    expect(error.resume).toBeUndefined()
  })

  it('is not finished where the source is another than was said', async () => {
    const { bot, impl } = await fileRig({ version: 'v12' })
    new FileStore(impl)
    const wrong = { name: 'a', chunkSize, sha256: sum.replaceAll(/\w/g, '0') }
    expect(await transferFailure(upload(bot, bytes, wrong))).toMatchObject({ code: 'CHECKSUM_MISMATCH' })
    expect(await failure(upload(bot, stream(), { name: 'a', chunkSize, size: 2400 }))).toMatchObject({
      code: 'OPTIONS_INVALID',
    })
    expect(stagesOf(impl.calls)).not.toContain('finish')
    expect(await upload(bot, bytes, { name: 'a', chunkSize, sha256: sum.toUpperCase() })).toMatchObject({
      sha256: sum,
    })
  })

  it('fails where no file_id comes', async () => {
    const { bot, impl } = await fileRig({ version: 'v12' })
    impl.onAction('upload_file', { file_id: '' })
    impl.onAction('upload_file_fragmented', null)
    const malformed = { code: 'TRANSFER_MALFORMED' }
    expect(await failure(upload(bot, bytes, { name: 'a' }))).toMatchObject(malformed)
    expect(await failure(upload(bot, bytes, { name: 'a', chunkSize }))).toMatchObject(malformed)
  })

  it('ends at once when it is aborted', async () => {
    const { bot, impl, app } = await fileRig({ version: 'v12' })
    const controller = new AbortController()
    const source = stream()
    new FileStore(impl).before = ({ params }) => {
      if (params.offset !== 1000) return undefined
      controller.abort()
      return new Promise(() => {})
    }
    const { signal } = controller
    const options = { name: 'a', size: 2500, chunkSize, signal }
    expect(await failure(upload(bot, source, options))).toMatchObject({ code: 'CALL_ABORTED' })
    expect(source.destroyed).toBe(true)
    expect(app.status().pendingCalls).toBe(0)
    expect(await failure(upload(bot, bytes, { name: 'a', signal }))).toMatchObject({ code: 'CALL_ABORTED' })
  })

  it('is not tried again once it is aborted', async () => {
    const { bot, impl, app } = await fileRig({ version: 'v12' })
    impl.drop()
    await nextEvent(app, 'offline')
    const controller = new AbortController()
    const { signal } = controller
    const uploading = failure(upload(bot, bytes, { name: 'a', chunkSize, signal, retries: 1000 }))
    setTimeout(() => controller.abort(), 20)
    expect(await uploading).toMatchObject({ code: 'CALL_ABORTED' })
  })

  it('ends when it is aborted while its source has nothing to give', async () => {
    const { bot, impl } = await fileRig({ version: 'v12' })
    new FileStore(impl)
    const controller = new AbortController()
    async function* stalled(): AsyncGenerator<Uint8Array> {
      yield bytes.subarray(0, 1500)
      controller.abort()
      await new Promise(() => {})
    }
    const options = { name: 'a', size: 2500, chunkSize, signal: controller.signal }
    expect(await failure(upload(bot, stalled(), options))).toMatchObject({ code: 'CALL_ABORTED' })
  })

  it('waits for onProgress, and ends with what its promise is rejected with', async () => {
    const { bot, impl } = await fileRig({ version: 'v12' })
    new FileStore(impl)
    const bug = new Error('a bug')
    const onProgress = (): Promise<never> => Promise.reject(bug)
    expect(await failure(upload(bot, bytes, { name: 'a', onProgress }))).toBe(bug)
    expect(await failure(upload(bot, bytes, { name: 'a', chunkSize, onProgress }))).toBe(bug)
    expect(impl.calls.filter(({ params }) => params.stage === 'transfer')).toHaveLength(1)
  })

  it('ends with what onProgress throws', async () => {
    const { bot, impl } = await fileRig({ version: 'v12' })
    new FileStore(impl)
    const bug = new Error('a bug')
    const onProgress = (): never => {
      throw bug
    }
    expect(await failure(upload(bot, bytes, { name: 'a', chunkSize, onProgress }))).toBe(bug)
  })
})

describe.each(shapes)('an upload to NapCat over %s', (shape) => {
  it('goes chunk by chunk and gives the path', async () => {
    const { bot, impl } = await fileRig({ shape })
    const store = new StreamStore(impl)
    const seen: number[] = []
    const onProgress = ({ bytes: done }: Progress): void => void seen.push(done)
    const uploaded = await upload(bot, bytes, { name: 'a.bin', chunkSize, onProgress, retention: 60_000 })
    const [[path = '', stored = sample(0)] = []] = store.files
    expect(uploaded).toEqual({ fileId: path, size: 2500, sha256: sum })
    expect(path).toMatch(/\/a-[\da-f]{8}\.bin$/)
    expect(sha256(stored)).toBe(sum)
    expect(seen).toEqual([1000, 2000, 2500])
    const steps = impl.calls.map(({ params }) => params).filter(({ stream_id: id }) => id !== undefined)
    const [id] = steps.map((step) => step.stream_id)
    expect(steps.map(({ chunk_data: data, ...rest }) => rest)).toEqual([
      {
        stream_id: id,
        total_chunks: 3,
        file_size: 2500,
        filename: path.split('/').at(-1),
        expected_sha256: sum,
        file_retention: 60_000,
        chunk_index: 0,
      },
      { stream_id: id, chunk_index: 1 },
      { stream_id: id, chunk_index: 2 },
      { stream_id: id, is_complete: true },
    ])
  })
})

describe('an upload to NapCat', () => {
  it('of a stream cannot tell the checksum before', async () => {
    const { bot, impl } = await fileRig()
    const store = new StreamStore(impl)
    const options = { name: 'a.bin', size: 2500, chunkSize }
    expect(await upload(bot, stream(), options)).toMatchObject({ sha256: sum })
    expect(impl.calls.some(({ params }) => 'expected_sha256' in params)).toBe(false)
    await upload(bot, stream(), { ...options, sha256: sum })
    expect(impl.calls.some(({ params }) => params.expected_sha256 === sum)).toBe(true)
    expect(store.files.size).toBe(2)
  })

  it.each([
    ['../../etc/passwd', /\/passwd-[\da-f]{8}$/],
    ['C:\\a\\b.png', /\/b-[\da-f]{8}\.png$/],
    ['..', /\/\.\.-[\da-f]{8}$|\/\.-[\da-f]{8}\.$/],
    ['照片.png', /\/照片-[\da-f]{8}\.png$/],
  ])('named %s stays in the folder', async (name, expected) => {
    const { bot, impl } = await fileRig()
    new StreamStore(impl)
    const { fileId } = await upload(bot, bytes, { name })
    expect(fileId).toMatch(expected)
  })

  it('that is interrupted goes on where it stopped', async () => {
    const { bot, impl } = await fileRig({ callTimeout: 300 })
    const store = new StreamStore(impl)
    store.before = silence(1, 2)
    const error = await transferFailure(upload(bot, bytes, { name: 'a', chunkSize, retries: 1 }))
    expect(error).toMatchObject({ code: 'TRANSFER_INCOMPLETE', bytes: 1000, total: 2500 })
    impl.calls.length = 0
    const resume = JSON.parse(JSON.stringify(error.resume))
    // The size of the chunks is that of before.
    await upload(bot, bytes, { name: 'a', chunkSize: 7, resume })
    const steps = impl.calls.map(({ params }) => params.chunk_index ?? params.is_complete)
    expect(steps).toEqual([1, 2, true])
    expect([...store.files.values()].map(sha256)).toEqual([sum])
    expect(store.resets).toEqual([])
  })

  it.each<[string, (call: RecordedCall, controller: AbortController) => unknown, object]>([
    [
      'is aborted',
      ({ params }, controller) => {
        if (params.chunk_index === 1) controller.abort()
      },
      { code: 'CALL_ABORTED' },
    ],
    [
      'is refused',
      ({ params }) => {
        if (params.chunk_index === 1) throw new FailedReply(1200, 'Memory limit exceeded')
      },
      { code: 'TRANSFER_INCOMPLETE', bytes: 1000, resume: undefined, outcome: 'failed' },
    ],
    [
      'arrives otherwise than it left',
      ({ params }) => {
        if (params.chunk_index === 1) params.chunk_data = 'AAAA'
      },
      { code: 'CHECKSUM_MISMATCH', resume: undefined },
    ],
  ])('that %s is forgotten there', async (_, before, expected) => {
    const { bot, impl } = await fileRig()
    const store = new StreamStore(impl)
    const controller = new AbortController()
    store.before = (call) => before(call, controller)
    const options = { name: 'a', chunkSize, signal: controller.signal }
    expect(await failure(upload(bot, bytes, options))).toMatchObject(expected)
    await vi.waitFor(() => expect(store.resets).toHaveLength(1))
    expect(store).toMatchObject({ open: 0, files: new Map() })
  })

  it('that did not begin leaves nothing to forget', async () => {
    const { bot, impl } = await fileRig()
    new StreamStore(impl)
    const signal = AbortSignal.abort()
    expect(await failure(upload(bot, bytes, { name: 'a', signal }))).toMatchObject({ code: 'CALL_ABORTED' })
    await bot.call('get_status')
    expect(impl.calls.map(({ action }) => action)).toEqual(['get_status'])
  })

  it('fails plainly at an implementation without it', async () => {
    const { bot, impl } = await fileRig()
    expect(await failure(upload(bot, bytes, { name: 'a' }))).toMatchObject({ retcode: 1404 })
    await bot.call('get_status')
    expect(impl.calls.filter(({ action }) => action === 'upload_file_stream')).toHaveLength(1)
  })

  it.each<[string, object, object]>([
    ['no path', { status: 'file_complete' }, { code: 'TRANSFER_MALFORMED' }],
    ['another size', { file_path: '/a', file_size: 2499 }, { code: 'TRANSFER_INCOMPLETE' }],
    ['another checksum', { file_path: '/a', sha256: 'ab' }, { code: 'CHECKSUM_MISMATCH' }],
  ])('fails where it ends with %s', async (_, end, expected) => {
    const { bot, impl } = await fileRig()
    impl.onAction('upload_file_stream', end)
    expect(await failure(upload(bot, bytes, { name: 'a' }))).toMatchObject(expected)
  })

  it('must not be empty', async () => {
    const { bot } = await fileRig()
    const uploading = upload(bot, new Uint8Array(0), { name: 'a' })
    expect(await failure(uploading)).toMatchObject({ code: 'OPTIONS_INVALID' })
  })
})

describe('the options of an upload', () => {
  it.each([
    ['no name', {}, /needs a name/],
    ['an empty name', { name: '' }, /needs a name/],
    ['chunks of nothing', { name: 'a', chunkSize: 0 }, /chunkSize/],
    ['chunks too large', { name: 'a', chunkSize: 2 ** 23 + 1 }, /chunkSize/],
    ['a wrong checksum', { name: 'a', sha256: 'abc' }, /64 hexadecimal/],
    ['a wrong timeout', { name: 'a', timeout: 0 }, /timeout/],
    ['retries below 0', { name: 'a', retries: -1 }, /retries/],
    ['a retention below 0', { name: 'a', retention: -1 }, /retention/],
    ['resume of nothing', { name: 'a', resume: { id: '', offset: 0, chunkSize } }, /resume/],
    ['an onProgress that is none', { name: 'a', onProgress: JSON.parse('1') }, /must be a function/],
    ['a signal that is none', { name: 'a', signal: JSON.parse('{}') }, /AbortSignal/],
    ['a misspelt option', { ...{ name: 'a', onprogress: () => {} } }, /did you mean 'onProgress'/],
    ['resume beyond the end', { name: 'a', resume: { id: 'a', offset: 2501, chunkSize } }, /another file/],
  ])('must not be %s', async (_, options, message) => {
    const { bot, impl } = await fileRig({ version: 'v12' })
    new FileStore(impl)
    const before = impl.calls.length
    const error = await failure(upload(bot, bytes, options))
    expect(error).toMatchObject({ code: 'OPTIONS_INVALID', message: expect.stringMatching(message) })
    expect(impl.calls).toHaveLength(before)
  })
})

describe('the answers to an upload', () => {
  it('may be anything: it ends, and with an error of ours or a file', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.json(), fc.constantFrom('{"file_id":"a"}', '{"file_path":"/a"}'))),
        fc.constantFrom('v11', 'v12'),
        fc.constantFrom(1000, 5000),
        async (answers, version, chunkSize) => {
          const left = [...answers]
          const bot: FileCaller = { version, call: async () => JSON.parse(left.shift() ?? 'null') }
          const outcome = await upload(bot, bytes, { name: 'a', chunkSize, retries: 0 }).catch(
            (error: unknown) => error,
          )
          const isFile = fieldOf(outcome, 'size') === 2500 && typeof fieldOf(outcome, 'fileId') === 'string'
          expect(isFile || outcome instanceof TransferError).toBe(true)
        },
      ),
    )
  })
})
