import { beforeEach, describe, expect, it } from 'vitest'
import { ending, startCaller } from './api-playback.js'
import { type Fields, isFields } from './capture.js'
import { answerIn, askedBy, exchangeOf, readExchanges } from './exchanges.js'
import { type Asked, type ReplayServer, replayServer } from './replay-server.js'

const selfId = '10001'
const accessToken = 's3cret'
const api = readExchanges('napcat/http-api')
const sse = readExchanges('napcat/http-sse')

/** What NapCat answers to whoever asks how it is. */
function usual({ url }: Asked): string | undefined {
  if (url.startsWith('/get_login_info')) return exchangeOf(api, 'POST json').response
  if (url.startsWith('/get_status')) return exchangeOf(sse, 'api').response
  return undefined
}

const refused = { error: { code: 'LINK_REFUSED', outcome: 'not-sent', status: 403 } }
const loginInfo = { data: { user_id: 10_001, nickname: 'bot' } }
const failed = (reason: string): object => ({
  error: { name: 'ActionFailed', code: 'ACTION_FAILED', outcome: 'failed', retcode: 200, reason },
})
const unsupported = {
  error: {
    name: 'ActionNotSupported',
    code: 'ACTION_NOT_SUPPORTED',
    outcome: 'failed',
    retcode: 200,
    reason: '不支持的Api no_such_action',
  },
}
const chunks = Array.from({ length: 10 }, (_, at) => ({
  type: 'stream',
  data: `Index-> ${at + 1}`,
  data_type: 'data_chunk',
}))
const streamEnd = { type: 'response', data_type: 'data_complete', data: 'Stream transmission complete' }

let server: ReplayServer
beforeEach(async () => {
  server = await replayServer(usual)
})

describe('NapCat whose HTTP server is called', () => {
  it.each([
    // What our calls are: POST with JSON.
    ['no-token', undefined, refused],
    ['wrong-token', 'nope', refused],
    ['POST json', accessToken, loginInfo],
    ['send json', accessToken, { data: { message_id: 386_352_106 } }],
    ['unknown action', accessToken, unsupported],
    ['missing param', accessToken, failed('请指定正确的 group_id 或 user_id')],
    ['action failure', accessToken, failed('消息不存在')],
    ['async suffix', accessToken, loginInfo],
    ['stream action', accessToken, { data: streamEnd, parts: chunks }],
    // What others wrote otherwise: the answers come all the same.
    ['POST empty body', accessToken, loginInfo],
    ['POST json with echo', accessToken, loginInfo],
    ['send form', accessToken, { data: { message_id: 1_140_043_748 } }],
    ['send GET', accessToken, { data: { message_id: 1_751_808_183 } }],
    ['text/plain', accessToken, loginInfo],
    ['PUT', accessToken, loginInfo],
    ['root', accessToken, { data: {} }],
    ['POST root action body', accessToken, { data: {} }],
    ['bad json', accessToken, { error: { code: 'ENDPOINT_NOT_ONEBOT', outcome: 'not-sent', status: 400 } }],
    // An answer that has nothing in it, and one whose body never comes.
    ['OPTIONS preflight', accessToken, { error: { code: 'BAD_ANSWER', outcome: 'unknown' } }],
    ['HEAD', accessToken, { error: { code: 'DIAL_RESET', outcome: 'unknown' } }],
  ])('%s: the call ends as its captured answer says', async (label, token, expected) => {
    const exchange = exchangeOf(api, label)
    const { app } = await startCaller({ selfId, url: server.origin, accessToken: token })
    const bot = await app.bot(selfId)
    server.asked.length = 0
    server.answerNext(exchange.response)
    const { path, params } = askedBy(exchange)
    const action = path.slice(1).replace(/\?.*/, '') || 'get_login_info'
    const called: Fields = isFields(params.params) ? params.params : params
    const end = await ending(bot, action, called, label === 'stream action')
    expect(end).toMatchObject(expected)
    const [asked] = server.asked
    expect(asked).toMatchObject({
      method: 'POST',
      url: `/${action}`,
      type: 'application/json',
      authorization: token && `Bearer ${token}`,
    })
    expect(JSON.parse(String(asked?.body))).toEqual(
      label.startsWith('send') || label === 'missing param'
        ? {
            ...called,
            ...('message' in called && { message: [{ type: 'text', data: { text: called.message } }] }),
          }
        : called,
    )
    expect(app.status().pendingCalls).toBe(0)
  })

  it('query-token GET: takes the token in the query', async () => {
    const exchange = exchangeOf(api, 'query-token GET')
    const { path } = askedBy(exchange)
    const { app } = await startCaller({ selfId, url: server.origin + path.replace('get_login_info', '') })
    const bot = await app.bot(selfId)
    server.asked.length = 0
    server.answerNext(exchange.response)
    expect(await ending(bot, 'get_login_info', {})).toEqual(loginInfo)
    expect(server.asked).toMatchObject([{ method: 'POST', url: path, authorization: undefined }])
  })

  it('all 21 exchanges of the capture have been looked at', () => {
    expect(api.size).toBe(21)
  })

  it('gives the answer to a failed call whole', async () => {
    const exchange = exchangeOf(api, 'action failure')
    const { app } = await startCaller({ selfId, url: server.origin, accessToken })
    const bot = await app.bot(selfId)
    server.answerNext(exchange.response)
    expect(await ending(bot, 'get_msg', { message_id: 1 })).toMatchObject({
      error: { answer: answerIn(exchange) },
    })
  })
})

describe('NapCat that refuses the token from the beginning', () => {
  it.each([
    ['no-token', undefined],
    ['wrong-token', 'nope'],
  ])('%s: is an auth error, and the account is not online', async (label, token) => {
    const strict = await replayServer(() => exchangeOf(api, label).response)
    const { app, errors } = await startCaller({ selfId, url: strict.origin, accessToken: token })
    await expect.poll(() => errors.map(({ code }) => code)).toEqual(['LINK_REFUSED'])
    expect(app.bots).toEqual([])
    expect(app.status().endpoints).toMatchObject([{ state: 'auth-error', error: 'LINK_REFUSED' }])
    expect(errors[0]?.shortMessage).toContain(
      token ? "check apiRoots['10001'].accessToken" : 'wants a token; set accessToken',
    )
  })
})

describe('NapCat that sends its events to whoever listens at /_events', () => {
  const stream = exchangeOf(sse, 'GET /_events').response
  /** The captured events, out of the lines of the stream. */
  const captured = [...stream.matchAll(/^data: (.*)$/gm)].map(([, json = '']): unknown => JSON.parse(json))

  const withEvents = (asked: Asked): string | undefined => (asked.url === '/_events' ? stream : usual(asked))

  it('brings in every event once, whole, in the order sent', async () => {
    const source = await replayServer(withEvents)
    const { app, errors } = await startCaller({ selfId, url: source.origin, accessToken, events: 'sse' })
    const raws: unknown[] = []
    app.on('event', ({ raw }) => void raws.push(raw))
    await expect.poll(() => raws.length).toBe(captured.length)
    expect(captured).toHaveLength(6)
    expect(raws).toStrictEqual(captured)
    const [events] = source.asked.filter(({ url }) => url === '/_events')
    expect(events).toMatchObject({ method: 'GET', authorization: 'Bearer s3cret' })
    expect(errors).toEqual([])
    expect(app.status().endpoints.map(({ state }) => state)).toEqual(['open', 'open'])
    expect(app.status().counters).toMatchObject({ events: { dispatched: 6 }, dropped: {} })
  })

  it('is called where its events come from', async () => {
    const stream = exchangeOf(sse, 'stream action over sse server').response
    const source = await replayServer((asked) =>
      asked.url === '/test_download_stream' ? stream : withEvents(asked),
    )
    const { app } = await startCaller({ selfId, url: source.origin, accessToken, events: 'sse' })
    const bot = await app.bot(selfId)
    expect(await ending(bot, 'get_status', {})).toEqual({ data: { online: true, good: true, stat: {} } })
    // Of an answer in parts this server gives the last one alone.
    expect(await ending(bot, 'test_download_stream', {}, true)).toEqual({ data: streamEnd, parts: [] })
  })

  it('refuses whoever has no token', async () => {
    const strict = await replayServer((asked) =>
      asked.url === '/_events' ? exchangeOf(sse, 'GET /_events no token').response : usual(asked),
    )
    const { app, errors } = await startCaller({ selfId, url: strict.origin, events: 'sse' })
    await expect.poll(() => errors.map(({ code }) => code)).toEqual(['LINK_REFUSED'])
    const [events] = app.status().endpoints.filter(({ address }) => address.endsWith('/_events'))
    expect(events).toMatchObject({ state: 'auth-error' })
  })
})
