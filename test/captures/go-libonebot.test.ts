import { describe, expect, it } from 'vitest'
import { readCapture, type Upgrade } from './capture.js'
import { itPlaysBack, storyOf } from './suite.js'

const selfId = 'bot1'
const capture = readCapture('go-libonebot/v12.reverse-ws')
/** The receiver of the capture refused the first two upgrades with 401 and 500. */
const accessToken = ({ status }: Upgrade): string => (status === 101 ? 's3cret' : 'another')

describe('Go-LibOneBot with calls in JSON', () => {
  const played = itPlaysBack(
    capture,
    { selfId, accessToken, asks: ['get_status'] },
    {
      frames: 107,
      events: 79,
      // Four of them are answers to the bot's own question.
      settled: 20,
      parts: 0,
      // Calls without an echo or with one that is no text, without parameters or an action, and broken ones: all
      // are answered without an echo.
      dropped: { answer_without_echo: 8 },
    },
  )

  it('comes online though it never announces itself: the bot asks who is there', () => {
    const { asked, changes, events, upgrades } = played()
    expect(asked).toBe(4)
    expect(events.map(({ detailType }) => detailType)).not.toContain('connect')
    expect(storyOf(played())).toBe('online 1000 online 4001 online 1006 online 1006')
    expect(new Set(changes.map(({ bot }) => bot)).size).toBe(1)
    expect(upgrades.map(({ status }) => status)).toEqual([403, 403, 101, 101, 101, 101])
  })

  it('brings in the first heartbeat of each link without an account, and all later ones with it', () => {
    const nameless = played().events.filter(({ bot }) => bot === undefined)
    expect(nameless.map(({ detailType }) => detailType)).toEqual(Array.from({ length: 4 }, () => 'heartbeat'))
  })

  it('keeps the order of the wire where events come out of their own', () => {
    const ids = played().events.flatMap(({ type, messageId }) => (type === 'message' ? [messageId] : []))
    expect(ids.slice(0, 6)).toEqual(['g0', 'p0', 'c0', 'p1', 'g1', 'c1'])
  })

  it('reads times with a fraction as milliseconds', () => {
    const [heartbeat] = played().events
    expect(heartbeat?.raw.time).toBe(1795243252.059191)
    expect(heartbeat?.time).toBeCloseTo(1795243252059.191, 3)
  })

  it('settles a fast call before a slow one that was made first', () => {
    const { calls, settled } = played()
    expect(calls.slice(-2).map(({ action }) => action)).toEqual(['rig.slow', 'get_version'])
    // Refusals of unknown actions settle later, once what is known of actions has been loaded.
    const [fast, slow] = settled.filter((call) => calls.slice(-2).includes(call))
    expect([fast?.action, slow?.action]).toEqual(['get_version', 'rig.slow'])
    expect(slow?.outcome).toEqual({ data: null })
  })
})

describe('Go-LibOneBot with calls in MessagePack', () => {
  const played = itPlaysBack(
    capture,
    { selfId, accessToken, asks: ['get_status'], encoding: 'msgpack' },
    {
      frames: 88,
      events: 79,
      settled: 8,
      parts: 0,
      // The answer to bytes that are no MessagePack.
      dropped: { answer_without_echo: 1 },
    },
  )

  it('carries bytes as bytes, there and back', () => {
    const upload = played().calls.find(({ action }) => action === 'upload_file')
    const bytes = new Uint8Array([0, 1, 2, 255])
    expect(upload?.wire.params).toMatchObject({ data: bytes })
    expect(upload?.outcome).toMatchObject({ data: { data: bytes, 'rig.len': 4 } })
  })
})
