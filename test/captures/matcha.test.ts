import { afterEach, describe, expect, it, vi } from 'vitest'
import { readCapture, type Step, type Upgrade } from './capture.js'
import { playBack } from './playback.js'
import { itPlaysBack, storyOf } from './suite.js'

const selfId = '10001'
/** The receiver of the captures refused the first upgrade of each with 401. */
const accessToken = ({ status }: Upgrade): string => (status === 101 ? 's3cret' : 'another')

describe('matcha, V11', () => {
  const capture = readCapture('matcha/v11.reverse-ws')
  const played = itPlaysBack(
    capture,
    { selfId, accessToken },
    // Two calls had an object and a number as echo, one had none.
    {
      frames: 22,
      events: 11,
      settled: 8,
      parts: 0,
      dropped: { answer_echo_type: 2, answer_without_echo: 1 },
    },
  )

  it('takes the words of a failure from its data', () => {
    const { calls } = played()
    const failed = calls.find(({ action }) => action === 'get_msg')
    expect(failed?.outcome).toMatchObject({ error: { retcode: 1404, reason: '消息不存在' } })
  })

  it('is the same bot on every link', () => {
    const { upgrades, changes } = played()
    expect(upgrades.map(({ status }) => status)).toEqual([403, 101, 101, 101])
    expect(storyOf(played())).toBe('online 1001 online 1000 online 1000')
    expect(new Set(changes.map(({ bot }) => bot)).size).toBe(1)
  })
})

describe('matcha, V12', () => {
  const capture = readCapture('matcha/v12.reverse-ws')

  describe('with calls in JSON', () => {
    const played = itPlaysBack(
      capture,
      { selfId, accessToken },
      { frames: 25, events: 12, settled: 12, parts: 0, dropped: { answer_without_echo: 1 } },
    )

    it('gets the subprotocol that it offers', () => {
      const accepted = played().upgrades.filter(({ status }) => status === 101)
      expect(accepted.map(({ subprotocol }) => subprotocol)).toEqual(['12.matcha', '12.matcha', '12.matcha'])
    })

    it('comes online by its status_update and is the same bot on every link', () => {
      const { changes, events } = played()
      expect(storyOf(played())).toBe('online 1001 online 1000 online 1000')
      expect(new Set(changes.map(({ bot }) => bot)).size).toBe(1)
      expect(changes[0]?.bot.platform).toBe('matcha')
      const nameless = events.filter(({ bot }) => bot === undefined)
      expect(nameless.map(({ detailType }) => detailType)).toEqual(['connect', 'connect', 'connect'])
    })
  })

  describe('with calls in MessagePack', () => {
    itPlaysBack(
      capture,
      { selfId, accessToken, encoding: 'msgpack' },
      { frames: 15, events: 12, settled: 3, parts: 0, dropped: {} },
    )
  })

  it('is one bot although get_status names another platform than its events', async () => {
    const { changes, events, status, asked } = await playBack(capture, {
      selfId,
      accessToken,
      asks: ['get_status'],
    })
    expect(asked).toBe(3)
    expect(new Set(changes.map(({ bot }) => bot)).size).toBe(1)
    expect(new Set(events.map(({ bot }) => bot?.selfId))).toEqual(new Set([undefined, selfId]))
    expect(status.counters.aliases).toBe(1)
  })
})

describe('a heartbeat interval that matcha gives in seconds', () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  it.each(['matcha/v11.reverse-ws', 'matcha/v12.reverse-ws'])(
    'marks nothing stale at the pace of %s',
    async (name) => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
      let now = 0
      const before = ({ t_ms }: Step): void => {
        vi.advanceTimersByTime(t_ms - now)
        now = t_ms
      }
      const { changes, status } = await playBack(readCapture(name), { selfId, accessToken, before })
      expect(changes.map(({ to }) => to)).not.toContain('stale')
      expect(status.counters.frames).toBeGreaterThan(20)
    },
  )
})
