import { decodeFrame } from '@onebot.js/core/frame'
import { beforeEach, describe, expect, it } from 'vitest'
import { ending, startCaller } from './api-playback.js'
import { type Fields, framesOf, isFields, readCapture } from './capture.js'
import { answerIn, askedBy, exchangeOf, readExchanges, readMsgpackExchanges } from './exchanges.js'
import { type Asked, type ReplayServer, replayServer } from './replay-server.js'

const name = 'go-libonebot/v12.http-api'
const selfId = 'bot1'
const self = { platform: 'rig', user_id: selfId }
const root = { selfId, protocol: 'v12', accessToken: 's3cret' } as const
const exchanges = readExchanges(name)
const msgpack = readMsgpackExchanges(name)

/** An answer as this server writes it. */
const httpOf = (type: string, body: string | Uint8Array): Buffer => {
  const bytes = Buffer.from(body)
  const head = `HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\nContent-Length: ${bytes.length}\r\nConnection: close\r\n\r\n`
  return Buffer.concat([Buffer.from(head), bytes])
}

/** What `get_status` answered over the WebSocket of that day: over HTTP nobody asked. */
const status = (): string => {
  const { all } = readCapture('go-libonebot/v12.forward-ws')
  const asked = framesOf(all, 'sdk->impl').find(({ value }) => value?.action === 'get_status')
  const answer = framesOf(all, 'impl->sdk').find(({ value }) => value?.echo === asked?.value?.echo)
  return String(answer?.frame)
}

const actionOf = ({ type, body }: Asked): unknown => {
  const value = decodeFrame(type === 'application/json' ? String(body) : body)
  return isFields(value) ? value.action : undefined
}

const usual = (asked: Asked): Uint8Array | undefined =>
  actionOf(asked) === 'get_status' ? httpOf('application/json', status()) : undefined

let server: ReplayServer
beforeEach(async () => {
  server = await replayServer(usual)
})

const version = { data: { impl: 'go-rig', onebot_version: '12', version: '0.0.1' } }
const refused = { error: { code: 'LINK_REFUSED', outcome: 'not-sent', status: 401 } }
const otherwise = (code: number): object => ({
  error: { code: 'ENDPOINT_NOT_ONEBOT', outcome: 'not-sent', status: code },
})
const failed = { error: { code: 'ACTION_FAILED', outcome: 'failed', retcode: 10_001 } }

describe('Go-LibOneBot whose HTTP server is called', () => {
  it.each([
    ['no-token', refused],
    ['wrong-token', refused],
    ['query token', version],
    ['json', version],
    ['json charset', version],
    ['path style', version],
    ['GET', otherwise(405)],
    ['no content-type', otherwise(415)],
    ['form', otherwise(415)],
    ['bad json', failed],
    // Its echo was a number.
    ['unknown', failed],
  ])('%s: the call ends as its captured answer says', async (label, expected) => {
    const exchange = exchangeOf(exchanges, label)
    const url = label === 'query token' ? `${server.origin}/?access_token=s3cret` : server.origin
    const { app } = await startCaller({ ...root, url, ...(label === 'query token' && { accessToken: '' }) })
    const bot = await app.bot(selfId)
    server.asked.length = 0
    server.answerNext(exchange.response)
    const { action = 'get_version' } = askedBy(exchange).params
    const end = await ending(bot, String(action), {})
    expect(end).toMatchObject(expected)
    const [asked] = server.asked
    expect(asked).toMatchObject({
      method: 'POST',
      url: label === 'query token' ? askedBy(exchange).path : '/',
      type: 'application/json',
      authorization: label === 'query token' ? undefined : 'Bearer s3cret',
    })
    expect(JSON.parse(String(asked?.body))).toEqual({ action, params: {}, echo: expect.any(String), self })
    expect(app.status().pendingCalls).toBe(0)
  })

  it('gives the words of a failure', async () => {
    const exchange = exchangeOf(exchanges, 'unknown')
    const { app } = await startCaller({ ...root, url: server.origin })
    const bot = await app.bot(selfId)
    server.answerNext(exchange.response)
    const reason = answerIn(exchange)?.message
    expect(reason).toContain('`echo`')
    expect(await ending(bot, 'no_such', {})).toMatchObject({ error: { reason, answer: answerIn(exchange) } })
  })

  it('is online by its answer to get_status, on the platform that it names', async () => {
    const { app, errors } = await startCaller({ ...root, url: server.origin })
    expect(await app.bot(selfId)).toMatchObject({ version: 'v12', platform: 'rig', online: true })
    expect(server.asked.map(actionOf)).toEqual(['get_status'])
    expect(errors).toEqual([])
  })
})

describe('Go-LibOneBot that refuses the token from the beginning', () => {
  it.each(['no-token', 'wrong-token'])('%s: is an auth error', async (label) => {
    const strict = await replayServer(() => exchangeOf(exchanges, label).response)
    const { app, errors } = await startCaller({ ...root, url: strict.origin })
    await expect.poll(() => errors.map(({ code }) => code)).toEqual(['LINK_REFUSED'])
    expect(app.bots).toEqual([])
    expect(app.status().endpoints).toMatchObject([{ state: 'auth-error', error: 'LINK_REFUSED' }])
  })
})

describe('Go-LibOneBot whose HTTP server is called in MessagePack', () => {
  it.each(msgpack.map((each) => [each.label, each] as const))('%s', async (_, exchange) => {
    const request = decodeFrame(Buffer.from(exchange.request_b64, 'base64'))
    const answer = decodeFrame(Buffer.from(exchange.response_b64, 'base64'))
    if (!isFields(request) || !isFields(request.params) || !isFields(answer)) {
      throw new Error('the capture is otherwise')
    }
    const { app } = await startCaller({ ...root, url: server.origin, encoding: 'msgpack' })
    const bot = await app.bot(selfId)
    server.asked.length = 0
    server.answerNext(httpOf(exchange.type, Buffer.from(exchange.response_b64, 'base64')))
    const end = await ending(bot, String(request.action), request.params)
    expect(end).toEqual({ data: answer.data })
    const [asked] = server.asked
    expect(asked).toMatchObject({ method: 'POST', url: '/', type: 'application/msgpack' })
    const written: unknown = decodeFrame(asked?.body ?? '')
    expect(written).toEqual({ ...request, echo: expect.any(String), self })
  })

  it('carries bytes as bytes, there and back', () => {
    const upload = msgpack.map(({ response_b64 }) => decodeFrame(Buffer.from(response_b64, 'base64'))).at(-1)
    expect(upload).toMatchObject({ data: { data: new Uint8Array([1, 2, 3]), 'rig.len': 3 } })
  })
})

describe('Go-LibOneBot that is polled', () => {
  const polls = ['get_latest_events', 'get_latest_events wait'].map((label) => exchangeOf(exchanges, label))
  const captured = polls.flatMap((poll): Fields[] => {
    const data = answerIn(poll)?.data
    return Array.isArray(data) ? data : []
  })

  it('brings in every event of every answer once, whole, in the order given', async () => {
    const left = [...polls]
    const source = await replayServer((asked) =>
      actionOf(asked) === 'get_latest_events' ? left.shift()?.response : usual(asked),
    )
    const { app, errors } = await startCaller({ ...root, url: source.origin, events: 'poll' })
    const events: { raw: unknown; account: string | undefined }[] = []
    app.on('event', ({ raw, selfId: account }) => void events.push({ raw, account }))
    await expect.poll(() => events.length).toBe(captured.length)
    expect(captured).toHaveLength(5)
    expect(events.map(({ raw }) => raw)).toStrictEqual(captured)
    expect(new Set(events.map(({ account }) => account))).toEqual(new Set([selfId]))
    const asked = source.asked.filter((each) => actionOf(each) === 'get_latest_events')
    // One at a time: the third is under way, and is not answered.
    await expect
      .poll(() => source.asked.filter((each) => actionOf(each) === 'get_latest_events'))
      .toHaveLength(3)
    expect(JSON.parse(String(asked[0]?.body))).toMatchObject({ params: { limit: 20, timeout: 20 } })
    expect(errors).toEqual([])
    // Two polls and the answer to get_status are frames as well.
    expect(app.status().counters).toMatchObject({
      frames: captured.length + 3,
      events: { dispatched: captured.length },
      answers: { settled: 3 },
      dropped: {},
    })
  })
})
