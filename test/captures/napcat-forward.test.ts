import { describe, expect, it } from 'vitest'
import { eventsOf, framesOf, readCapture, type Step } from './capture.js'
import { playBack } from './playback.js'
import { itPlaysBack, storyOf } from './suite.js'

const name = 'napcat/forward-ws'
const selfId = '10001'
const accessToken = 's3cret'
const none = { parts: 0, dropped: {} }
const bearer = 'Bearer s3cret'

describe('NapCat that refuses our token', () => {
  it.each([
    ['no-token', {}, { url: '/', authorization: undefined }],
    ['wrong-token', { accessToken: 'nope' }, { url: '/', authorization: 'Bearer nope' }],
    [
      'wrong-query',
      { accessToken: 'nope', tokenIn: 'query' },
      { url: '/?access_token=nope', authorization: undefined },
    ],
    // Of two tokens NapCat looks at that in the query.
    ['query-wrong-header-right', { accessToken }, { url: '/?access_token=nope', authorization: bearer }],
    // The capture has a scheme that NapCat does not know; ours is always `Bearer`.
    ['header-Token-scheme', { accessToken }, { url: '/', authorization: bearer }],
    ['lowercase-bearer', { accessToken }, { url: '/', authorization: bearer }],
  ] as const)(
    '%s: is an auth error, though NapCat opened the connection',
    async (channel, options, request) => {
      const url = (origin: string): string =>
        channel === 'wrong-query' ? `${origin}/` : origin + request.url
      const played = await playBack(readCapture(name, channel), { selfId, dials: { ...options, url } })
      const { upgrades, changes, events, errors, status } = played
      expect(upgrades).toMatchObject([{ status: 101, request }])
      expect(errors).toEqual(['LINK_REFUSED'])
      expect({ changes, events }).toEqual({ changes: [], events: [] })
      expect(status.endpoints).toMatchObject([{ state: 'auth-error', error: 'LINK_REFUSED', attempts: 1 }])
      expect(status.counters).toMatchObject({ frames: 1, dropped: { answer_without_echo: 1 } })
      // Somebody has to change something: it is not dialled every second.
      expect(status.endpoints[0]?.retryIn).toBeGreaterThan(20_000)
    },
  )
})

describe.each([
  ['query-ok', { accessToken, tokenIn: 'query', url: (origin: string) => `${origin}/` }, undefined],
  // The capture has the token without a scheme, which NapCat lets in as well.
  ['header-no-bearer', { accessToken }, bearer],
  ['path-other', { accessToken }, bearer],
] as const)('NapCat that lets us in: %s', (channel, dials, authorization) => {
  const capture = readCapture(name, channel)
  const events = eventsOf(capture).length
  const played = itPlaysBack(capture, { selfId, dials }, { frames: events + 1, events, settled: 1, ...none })

  it('is dialled as captured', () => {
    const [upgrade] = capture.steps
    if (upgrade?.kind !== 'upgrade') throw new Error('the capture begins otherwise')
    expect(played().upgrades).toMatchObject([{ status: 101, request: { url: upgrade.url, authorization } }])
  })

  it('is online by the event that came with the answer to the upgrade', () => {
    expect(storyOf(played())).toBe('online')
    expect(played().errors).toEqual([])
  })
})

describe('NapCat at /api', () => {
  const capture = readCapture(name, 'path-api')
  const played = itPlaysBack(
    capture,
    { selfId, dials: { accessToken, protocol: 'v11' }, asks: ['get_login_info'] },
    // One answer is to the bot's own question.
    { frames: 2, events: 0, settled: 2, ...none },
  )

  it('is online though no event ever comes: the bot asks who is there', () => {
    expect(played().asked).toBe(1)
    expect(storyOf(played())).toBe('online')
    expect(played().status.links).toMatchObject([{ role: 'api', accounts: [selfId] }])
  })
})

describe('NapCat at /event', () => {
  it('brings events, and is never sent a call', async () => {
    const capture = readCapture(name, 'path-event')
    const steps = capture.steps.filter((step) => step.kind !== 'frame' || step.value?.echo === undefined)
    const { events, status, changes } = await playBack(
      { ...capture, steps },
      { selfId, dials: { accessToken } },
    )
    expect(events.map(({ detailType }) => detailType)).toEqual(['lifecycle', 'heartbeat'])
    expect(status.links).toMatchObject([{ role: 'event', accounts: [selfId] }])
    const [online] = changes
    if (!online) throw new Error('nobody came online')
    await expect(online.bot.call('get_login_info')).rejects.toMatchObject({ outcome: 'not-sent' })
  })
})

describe('NapCat at / that is called', () => {
  const played = itPlaysBack(
    readCapture(name, 'actions'),
    { selfId, dials: { accessToken } },
    {
      frames: 52,
      events: 6,
      settled: 18,
      parts: 20,
      // Answers to calls with an object or a number as echo; with none, `null`, or unreadable; without an action
      // and in JSON5.
      dropped: { answer_echo_type: 2, answer_without_echo: 4, answer_unknown: 2 },
    },
  )

  it('keeps the parts of two streams that come in turn apart', () => {
    const streams = played().calls.filter(({ action }) => action === 'test_download_stream')
    const indexes = Array.from({ length: 10 }, (_, index) => `Index-> ${index + 1}`)
    for (const { parts } of streams) {
      expect(parts).toEqual(indexes.map((data) => ({ type: 'stream', data, data_type: 'data_chunk' })))
    }
    expect(streams.map(({ outcome }) => outcome)).toMatchObject([
      { data: { data_type: 'data_complete' } },
      { error: { retcode: 1200, reason: 'This is a test error' } },
    ])
  })

  it('reports no error', () => {
    expect(played().errors).toEqual([])
  })
})

describe('NapCat dialled twice, for events at / and for calls at /api', () => {
  const capture = readCapture(name, 'events', 'api-no-events')
  const [api] = readCapture(name, 'api-no-events').steps
  // The second connection of that day was there to see that no event comes by it; the call is that of path-api.
  const call = readCapture(name, 'path-api').steps.flatMap((step): Step[] =>
    step.kind === 'frame' && api ? [{ ...step, conn: api.conn }] : [],
  )
  const url = (origin: string) => ({ event: `${origin}/`, api: `${origin}/api` })
  const played = itPlaysBack(
    { ...capture, steps: [...capture.steps, ...call] },
    { selfId, dials: { accessToken, url } },
    { frames: 11, events: 10, settled: 1, ...none },
  )

  it('is one account on two links', () => {
    expect(storyOf(played())).toBe('online')
    expect(played().status.links).toMatchObject([
      { role: 'event', accounts: [selfId] },
      { role: 'api', accounts: [selfId] },
    ])
  })

  it('was called by the connection for calls', () => {
    expect(played().calls.map(({ action }) => action)).toEqual(['get_login_info'])
  })
})

describe('NapCat that closes, and is there again', () => {
  const capture = readCapture(name, 'impl-closes')
  const again = { ...capture, steps: [...capture.steps, ...capture.steps] }
  const played = itPlaysBack(
    again,
    { selfId, dials: { accessToken, reconnect: { min: 20, max: 40 } } },
    { frames: 2, events: 2, settled: 0, ...none },
  )

  it('is dialled again, and the same bot is online', () => {
    expect(storyOf(played())).toBe('online 1005 online 1005')
    expect(new Set(played().changes.map(({ bot }) => bot)).size).toBe(1)
    expect(played().upgrades).toHaveLength(2)
  })
})

describe('NapCat whose HTTP server was dialled as a WebSocket', () => {
  const capture = readCapture('napcat/http-api.websocket')
  const played = itPlaysBack(
    capture,
    { selfId, echoes: 'any', dials: { accessToken, tokenIn: 'query', url: (origin) => `${origin}/` } },
    { frames: 2, events: 1, settled: 1, ...none },
  )

  it('works as its WebSocket server does', () => {
    const [answer] = framesOf(capture.steps, 'impl->sdk').slice(-1)
    expect(played().calls[0]?.outcome).toEqual({ data: answer?.value?.data })
  })
})
