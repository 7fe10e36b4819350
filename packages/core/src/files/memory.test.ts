/** What is held of a file on its way: many times less than the file. */
import { setTimeout as delay } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import {
  type FileRig,
  FileStore,
  fileRig,
  sample,
  streamChunk,
  streamEnd,
  streamInfo,
} from '../../../../test/support/files.js'
import { download, upload } from './index.js'

const MEGABYTE = 2 ** 20

/** Streams so many bytes from nowhere; `sent` counts those that the connection has taken. */
function sendStream({ impl }: FileRig, total: number, chunkSize = 2 ** 19): { sent: number } {
  const counter = { sent: 0 }
  const chunk = streamChunk(0, sample(chunkSize))
  impl.onAction('download_file_stream', async function* () {
    const count = total / chunkSize
    yield streamInfo(total)
    for (let index = 0; index < count; index++) {
      // What is asked for next is what was taken before.
      counter.sent = index * chunkSize
      yield { ...chunk, index }
    }
    counter.sent = total
    yield streamEnd(count, total)
  })
  return counter
}

/** Resolves when nothing more is sent, for want of a reader or of anything left. */
async function standstill(counter: { sent: number }): Promise<void> {
  for (let before = -1; before < counter.sent; ) {
    before = counter.sent
    await delay(150)
  }
}

describe('the bytes that are held', () => {
  it('of 200 MB over HTTP are few, though the reader pauses', async () => {
    const rig = await fileRig({ shape: 'http' })
    const total = 200 * MEGABYTE
    const counter = sendStream(rig, total)
    let bytes = 0
    let most = 0
    for await (const chunk of download(rig.bot, 'id')) {
      bytes += chunk.length
      if (bytes === 20 * MEGABYTE || bytes === 100 * MEGABYTE) await standstill(counter)
      most = Math.max(most, counter.sent - bytes)
    }
    expect(bytes).toBe(total)
    expect(most).toBeLessThan(20 * MEGABYTE)
  }, 60_000)

  it('over HTTP stand still while nobody reads, for longer than the connection may be silent', async () => {
    const rig = await fileRig({ shape: 'http' })
    const counter = sendStream(rig, 40 * MEGABYTE)
    const file = download(rig.bot, 'id', { timeout: 600 })
    await file.info()
    await delay(1300)
    expect(counter.sent).toBeGreaterThan(0)
    expect(counter.sent).toBeLessThan(20 * MEGABYTE)
    let bytes = 0
    for await (const chunk of file) bytes += chunk.length
    expect(bytes).toBe(40 * MEGABYTE)
  }, 60_000)

  it('of 40 MB over a WebSocket are few where the reader keeps up', async () => {
    const rig = await fileRig()
    const total = 40 * MEGABYTE
    const counter = sendStream(rig, total)
    let bytes = 0
    let most = 0
    for await (const chunk of download(rig.bot, 'id')) {
      bytes += chunk.length
      most = Math.max(most, counter.sent - bytes)
    }
    expect(bytes).toBe(total)
    expect(most).toBeLessThan(20 * MEGABYTE)
  }, 60_000)

  it('over a WebSocket are 32 MiB at most where nobody reads: then it ends', async () => {
    const rig = await fileRig()
    sendStream(rig, 48 * MEGABYTE)
    const file = download(rig.bot, 'id')
    await file.info()
    await vi.waitFor(() => expect(rig.app.status().pendingCalls).toBe(0), 30_000)
    const { parts } = rig.app.status().counters.answers
    // As base64 a chunk takes a third more.
    expect(parts).toBe(1 + Math.ceil((32 * MEGABYTE) / (2 ** 19 * (4 / 3))))
    await expect(async () => {
      for await (const _ of file) throw new Error('nothing is left')
    }).rejects.toMatchObject({ code: 'STREAM_OVERFLOW', outcome: 'unknown' })
    // The link is none the worse for it.
    expect(rig.bot.online).toBe(true)
    expect(await rig.bot.call('get_login_info')).toMatchObject({ user_id: 10_001 })
  }, 60_000)

  it('of an upload are one chunk', async () => {
    const rig = await fileRig({ version: 'v12', shape: 'http', encoding: 'msgpack' })
    const store = new FileStore(rig.impl, 'msgpack')
    store.before = ({ params }) => {
      taken += Number(params.stage === 'transfer')
    }
    let made = 0
    let taken = 0
    let most = 0
    async function* source(): AsyncGenerator<Uint8Array> {
      for (; made < 64; made++) {
        most = Math.max(most, made - taken)
        yield sample(2 ** 16)
      }
    }
    await upload(rig.bot, source(), { name: 'a', size: 64 * 2 ** 16, chunkSize: 2 ** 16 })
    expect({ taken, most }).toEqual({ taken: 64, most: 0 })
  })
})
