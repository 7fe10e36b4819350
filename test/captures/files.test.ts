/** The captured streams and uploads, through the functions for files. */
import type { Bot } from '@onebot.js/core'
import { download, parts, upload } from '@onebot.js/core/files'
import { describe, expect, it } from 'vitest'
import { fileRig } from '../support/files.js'
import { startCaller } from './api-playback.js'
import { framesOf, readCapture } from './capture.js'
import { exchangeOf, readExchanges } from './exchanges.js'
import { replayServer } from './replay-server.js'
import { withEcho } from './wire.js'

const action = 'test_download_stream'
const chunks = Array.from({ length: 10 }, (_, at) => ({
  type: 'stream',
  data: `Index-> ${at + 1}`,
  data_type: 'data_chunk',
}))
const end = { type: 'response', data_type: 'data_complete', data: 'Stream transmission complete' }

/** What was read, with what ended it. */
async function ending(source: AsyncIterable<unknown>): Promise<{ got: unknown[]; error?: unknown }> {
  const got: unknown[] = []
  try {
    for await (const part of source) got.push(part)
  } catch (error) {
    return { got, error }
  }
  return { got }
}

describe('NapCat over a WebSocket', () => {
  const sent = framesOf(readCapture('napcat/reverse-ws.with-token').steps, 'impl->sdk')

  /** A bot whose NapCat answers the next stream with the captured frames of another. */
  async function botFor(captured: string, called = action): Promise<Bot> {
    const { bot, impl } = await fileRig()
    impl.ignore(called)
    void impl.nextAction(called).then(() => {
      for (const { frame, value } of sent) {
        if (value?.echo === captured) impl.send(withEcho(frame, captured, String(impl.echoes.at(-1))))
      }
    })
    return bot
  }

  it('a stream gives its parts and its end', async () => {
    expect(await ending(parts(await botFor('stream1'), action))).toEqual({ got: [...chunks, end] })
  })

  it('a stream that fails gives its parts, then the error', async () => {
    expect(await ending(parts(await botFor('stream-err'), action))).toMatchObject({
      got: chunks,
      error: { code: 'ACTION_FAILED', retcode: 1200, reason: 'This is a test error' },
    })
  })

  it('what is no file is not taken for one', async () => {
    const bot = await botFor('stream1', 'download_file_stream')
    expect(await ending(download(bot, 'id'))).toMatchObject({
      got: [],
      error: { code: 'TRANSFER_MALFORMED', message: expect.stringContaining('began with data_chunk') },
    })
  })
})

describe('NapCat over HTTP', () => {
  const api = readExchanges('napcat/http-api')
  const sse = readExchanges('napcat/http-sse')

  async function botFor(response: string): Promise<Bot> {
    const usual: Record<string, string> = {
      '/get_login_info': exchangeOf(api, 'POST json').response,
      '/get_status': exchangeOf(sse, 'api').response,
    }
    const server = await replayServer(({ url }) => usual[url] ?? response)
    const { app } = await startCaller({ selfId: '10001', url: server.origin, accessToken: 's3cret' })
    return app.bot('10001')
  }

  it('a stream gives its parts and its end', async () => {
    const bot = await botFor(exchangeOf(api, 'stream action').response)
    expect(await ending(parts(bot, action))).toEqual({ got: [...chunks, end] })
  })

  it('a server for SSE gives the end alone', async () => {
    const bot = await botFor(exchangeOf(sse, 'stream action over sse server').response)
    expect(await ending(parts(bot, action))).toEqual({ got: [end] })
  })

  it('what is no file is not taken for one', async () => {
    const bot = await botFor(exchangeOf(api, 'stream action').response)
    expect(await ending(download(bot, 'id'))).toMatchObject({ error: { code: 'TRANSFER_MALFORMED' } })
  })
})

describe('V12 over a WebSocket', () => {
  /** A bot whose implementation answers the next upload with the captured answer to another. */
  async function botFor(capture: string, captured: string): Promise<{ bot: Bot; wire: Promise<unknown> }> {
    const { bot, impl } = await fileRig({ version: 'v12' })
    const { steps } = readCapture(capture)
    const [answer] = framesOf(steps, 'impl->sdk').filter(({ value }) => value?.echo === captured)
    if (answer === undefined) throw new Error(`the capture has no answer to ${captured}`)
    impl.ignore('upload_file')
    const wire = impl.nextAction('upload_file').then(({ params }) => {
      impl.send(withEcho(answer.frame, captured, String(impl.echoes.at(-1))))
      return params
    })
    return { bot, wire }
  }

  it('Go-LibOneBot takes a small file in one call', async () => {
    const { bot, wire } = await botFor('go-libonebot/v12.reverse-ws', 'up64')
    expect(await upload(bot, Buffer.from('hello'), { name: 'a' })).toMatchObject({ fileId: 'f1', size: 5 })
    expect(await wire).toMatchObject({ type: 'data', name: 'a', data: 'aGVsbG8=' })
  })

  it('matcha says what went wrong there', async () => {
    const { bot } = await botFor('matcha/v12.reverse-ws', 'up')
    await expect(upload(bot, Buffer.from('hi'), { name: 'a' })).rejects.toMatchObject({
      code: 'ACTION_FAILED',
      retcode: 32_000,
      reason: 'ReferenceError: Commands is not defined',
    })
  })
})
