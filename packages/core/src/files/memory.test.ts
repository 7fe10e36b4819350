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
  const chunk = sample(chunkSize)
  impl.reply('download_file_stream', async function* () {
    const count = total / chunkSize
    yield streamInfo(total)
    for (let index = 0; index < count; index++) {
      // What is asked for next is what was taken before.
      counter.sent = index * chunkSize
      yield streamChunk(index, chunk)
    }
    counter.sent = total
    yield streamEnd(count, total)
  })
  return counter
}

describe('the bytes that are held', () => {
  it('of 200 MB over HTTP are few, however slow the reader is', async () => {
    const rig = await fileRig({ shape: 'http' })
    const total = 200 * MEGABYTE
    const counter = sendStream(rig, total)
    let bytes = 0
    let most = 0
    for await (const chunk of download(rig.bot, 'id')) {
      bytes += chunk.length
      if (bytes % (10 * MEGABYTE) === 0) await delay(20)
      most = Math.max(most, counter.sent - bytes)
    }
    expect(bytes).toBe(total)
    expect(most).toBeLessThan(20 * MEGABYTE)
  }, 60_000)

  it('over HTTP stand still while nobody reads', async () => {
    const rig = await fileRig({ shape: 'http', callTimeout: 200 })
    const counter = sendStream(rig, 64 * MEGABYTE)
    const file = download(rig.bot, 'id', { timeout: 200 })
    await file.info()
    let before = -1
    await vi.waitFor(
      async () => {
        const { sent } = counter
        const isStill = sent > 0 && sent === before
        before = sent
        expect(isStill).toBe(true)
      },
      { interval: 300, timeout: 5000 },
    )
    expect(before).toBeLessThan(20 * MEGABYTE)
    // Longer than the connection may be silent; that it was held back is not its fault.
    await delay(1500)
    let bytes = 0
    for await (const chunk of file) bytes += chunk.length
    expect(bytes).toBe(64 * MEGABYTE)
  })

  it('of 64 MB over a WebSocket are few where the reader keeps up', async () => {
    const rig = await fileRig()
    const total = 64 * MEGABYTE
    const counter = sendStream(rig, total)
    let bytes = 0
    let most = 0
    for await (const chunk of download(rig.bot, 'id')) {
      bytes += chunk.length
      most = Math.max(most, counter.sent - bytes)
    }
    expect(bytes).toBe(total)
    expect(most).toBeLessThan(20 * MEGABYTE)
  })

  it('over a WebSocket are 32 MiB at most where nobody reads: then it ends', async () => {
    const rig = await fileRig()
    sendStream(rig, 64 * MEGABYTE)
    const file = download(rig.bot, 'id')
    await file.info()
    await vi.waitFor(() => expect(rig.app.status().pendingCalls).toBe(0), 5000)
    const { parts } = rig.app.status().counters.answers
    // As base64 a chunk takes a third more.
    expect(parts).toBe(1 + Math.ceil((32 * MEGABYTE) / (2 ** 19 * (4 / 3))))
    await expect(async () => {
      for await (const _ of file) throw new Error('nothing is left')
    }).rejects.toMatchObject({ code: 'STREAM_OVERFLOW', outcome: 'unknown' })
    // The link is none the worse for it.
    expect(rig.bot.online).toBe(true)
    expect(await rig.bot.call('get_login_info')).toMatchObject({ user_id: 10_001 })
  })

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
