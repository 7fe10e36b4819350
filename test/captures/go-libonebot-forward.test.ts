import { describe, expect, it } from 'vitest'
import { readCapture } from './capture.js'
import { playBack } from './playback.js'
import { itPlaysBack, storyOf } from './suite.js'

const name = 'go-libonebot/v12.forward-ws'
const selfId = 'bot1'
const accessToken = 's3cret'

describe('Go-LibOneBot that refuses our token', () => {
  it.each([
    ['no-token', undefined, undefined],
    ['wrong-token', 'no', 'Bearer no'],
  ])('%s: is an auth error by the status of the upgrade', async (channel, token, authorization) => {
    const played = await playBack(readCapture(name, channel), { selfId, dials: { accessToken: token } })
    const { upgrades, changes, errors, status } = played
    expect(upgrades).toMatchObject([{ status: 401, request: { url: '/', authorization } }])
    expect(errors).toEqual(['LINK_REFUSED'])
    expect(changes).toEqual([])
    expect(status.endpoints).toMatchObject([{ state: 'auth-error', error: 'LINK_REFUSED' }])
    expect(status.counters.frames).toBe(0)
  })
})

describe.each([
  ['query-ok', { accessToken, tokenIn: 'query', url: (origin: string) => `${origin}/` }, undefined, 0],
  ['query-wrong-header-right', { accessToken }, 'Bearer s3cret', 0],
  ['path-any', { accessToken }, 'Bearer s3cret', 1],
] as const)('Go-LibOneBot that says nothing of itself: %s', (channel, dials, authorization, events) => {
  const capture = readCapture(name, channel)
  const asks = ['get_version', 'get_status']
  const settled = asks.length + 1
  const played = itPlaysBack(
    capture,
    { selfId, dials, asks },
    { frames: settled + events, events, settled, parts: 0, dropped: {} },
  )

  it('is dialled as captured', () => {
    const [upgrade] = capture.steps
    if (upgrade?.kind !== 'upgrade') throw new Error('the capture begins otherwise')
    expect(played().upgrades).toMatchObject([{ status: 101, request: { url: upgrade.url, authorization } }])
  })

  it('is online once it was asked for its version and its accounts', () => {
    expect(storyOf(played())).toBe('online')
    expect(played().changes[0]?.bot).toMatchObject({ version: 'v12', platform: 'rig' })
    expect(played().errors).toEqual([])
  })
})

describe('Go-LibOneBot that is called in JSON', () => {
  const played = itPlaysBack(
    readCapture(name, 'actions+events'),
    { selfId, dials: { accessToken }, asks: ['get_version', 'get_status'] },
    // The drops are answers to calls without an echo or with one that is no text, without parameters or an action, and
    // to broken ones: all are answered without an echo.
    { frames: 43, events: 19, settled: 16, parts: 0, dropped: { answer_without_echo: 8 } },
  )

  it('is online before its first event', () => {
    expect(storyOf(played())).toBe('online')
    expect(played().events.every(({ bot }) => bot !== undefined)).toBe(true)
    expect(played().errors).toEqual([])
  })
})

describe('Go-LibOneBot that is called in MessagePack', () => {
  const played = itPlaysBack(
    readCapture(name, 'actions+events'),
    { selfId, encoding: 'msgpack', dials: { accessToken } },
    // The drop is the answer to bytes that are no MessagePack.
    { frames: 24, events: 19, settled: 4, parts: 0, dropped: { answer_without_echo: 1 } },
  )

  it('carries bytes as bytes, there and back', () => {
    const upload = played().calls.find(({ action }) => action === 'upload_file')
    const bytes = new Uint8Array([0, 1, 2, 255])
    expect(upload?.wire.params).toMatchObject({ data: bytes })
    expect(upload?.outcome).toMatchObject({ data: { data: bytes, 'rig.len': 4 } })
  })

  it('is online by its first event', () => {
    expect(storyOf(played())).toBe('online')
    expect(played().errors).toEqual([])
  })
})

describe('Go-LibOneBot that was told to speak V12', () => {
  it('is not asked for its version', async () => {
    const { asked, changes } = await playBack(readCapture(name, 'path-any'), {
      selfId,
      dials: { accessToken, protocol: 'v12' },
      asks: ['get_status'],
    })
    expect(asked).toBe(1)
    expect(changes.map(({ to }) => to)).toEqual(['online'])
  })
})
