import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { staleAfter, Watchdog } from './watchdog.js'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }))
afterEach(() => void vi.useRealTimers())

/** A watchdog with what it said, and when. */
function watch(): { dog: Watchdog; said: [isStale: boolean, at: number][] } {
  const said: [boolean, number][] = []
  const startedAt = performance.now()
  const dog = new Watchdog((isStale) => said.push([isStale, performance.now() - startedAt]))
  return { dog, said }
}

/** So many heartbeats, one after each gap. */
function beats(dog: Watchdog, count: number, gap: number, announced: number): void {
  for (let i = 0; i < count; i++) {
    vi.advanceTimersByTime(gap)
    dog.beat(announced)
  }
}

describe('a watchdog', () => {
  it('says nothing as long as the announced heartbeats come', () => {
    const { dog, said } = watch()
    beats(dog, 200, 30 * SECOND, 30 * SECOND)
    expect(said).toEqual([])
  })

  it('says stale 2.5 intervals after the last of several heartbeats, and says it once', () => {
    const { dog, said } = watch()
    beats(dog, 10, 30 * SECOND, 30 * SECOND)
    vi.advanceTimersByTime(2 * HOUR)
    expect(said).toEqual([[true, 300 * SECOND + 75 * SECOND]])
  })

  it('says stale 2.5 intervals after a heartbeat that stays the only one', () => {
    const { dog, said } = watch()
    dog.beat(30 * SECOND)
    vi.advanceTimersByTime(2 * HOUR)
    expect(said).toEqual([[true, 75 * SECOND]])
  })

  it('does the same where each heartbeat is told as an event as well, as a session does', () => {
    const { dog, said } = watch()
    for (let i = 0; i < 10; i++) {
      dog.alive()
      dog.beat(30 * SECOND)
      vi.advanceTimersByTime(30 * SECOND)
    }
    vi.advanceTimersByTime(2 * HOUR)
    expect(said).toEqual([[true, 270 * SECOND + 75 * SECOND]])
  })

  it('waits 15 s at least, however short the interval', () => {
    const { dog, said } = watch()
    beats(dog, 20, SECOND, SECOND)
    vi.advanceTimersByTime(HOUR)
    expect(said).toEqual([[true, 35 * SECOND]])
  })

  it('believes the gap that it sees where it is longer than what is announced', () => {
    const { dog, said } = watch()
    beats(dog, 10, 12 * SECOND, 5 * SECOND)
    vi.advanceTimersByTime(HOUR)
    expect(said).toEqual([[true, 120 * SECOND + 30 * SECOND]])
  })

  it.each([1, 3, 5, 15, 30, 60, 300])(
    'does not take an interval of %d in seconds for ms, so that it says nothing while heartbeats come',
    (seconds) => {
      const { dog, said } = watch()
      beats(dog, 50, seconds * SECOND, seconds)
      expect(said).toEqual([])
    },
  )

  it.each([
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    -1,
    -30_000,
    0,
    0.001,
    1e12,
    2 ** 31,
    2 ** 53,
  ])('does not say stale at once where the interval is %d, and says it at last', (interval) => {
    const { dog, said } = watch()
    dog.beat(interval)
    vi.advanceTimersByTime(15 * SECOND - 1)
    expect(said).toEqual([])
    vi.advanceTimersByTime(3 * HOUR)
    expect(said).toEqual([[true, expect.any(Number)]])
    expect(vi.getTimerCount()).toBe(1)
    dog.stop()
  })

  it('takes every event for life, so that no heartbeat is needed while events come', () => {
    const { dog, said } = watch()
    beats(dog, 3, 30 * SECOND, 30 * SECOND)
    for (let i = 0; i < 200; i++) {
      vi.advanceTimersByTime(10 * SECOND)
      dog.alive()
    }
    expect(said).toEqual([])
  })

  it('says stale when events stop as well, at most 2.5 intervals later than it had to', () => {
    const { dog, said } = watch()
    beats(dog, 3, 30 * SECOND, 30 * SECOND)
    vi.advanceTimersByTime(20 * SECOND)
    dog.alive()
    const lastLife = 110 * SECOND
    vi.advanceTimersByTime(HOUR)
    expect(said).toEqual([[true, expect.any(Number)]])
    expect(said[0]?.[1]).toBeGreaterThanOrEqual(lastLife + 75 * SECOND)
    expect(said[0]?.[1]).toBeLessThanOrEqual(lastLife + 150 * SECOND)
  })

  it('recovers with a heartbeat, and goes stale again', () => {
    const { dog, said } = watch()
    beats(dog, 5, 30 * SECOND, 30 * SECOND)
    vi.advanceTimersByTime(10 * MINUTE)
    dog.beat(30 * SECOND)
    beats(dog, 5, 30 * SECOND, 30 * SECOND)
    vi.advanceTimersByTime(HOUR)
    expect(said).toEqual([
      [true, 225 * SECOND],
      [false, 750 * SECOND],
      [true, 900 * SECOND + 75 * SECOND],
    ])
  })

  it('recovers with any event, at once', () => {
    const { dog, said } = watch()
    beats(dog, 5, 30 * SECOND, 30 * SECOND)
    vi.advanceTimersByTime(10 * MINUTE)
    dog.alive()
    dog.alive()
    expect(said).toEqual([
      [true, 225 * SECOND],
      [false, 750 * SECOND],
    ])
  })

  it('does not take the gap while it was stale for the usual one', () => {
    const { dog, said } = watch()
    beats(dog, 5, 30 * SECOND, 30 * SECOND)
    vi.advanceTimersByTime(20 * MINUTE)
    dog.beat(30 * SECOND)
    said.length = 0
    const lastBeat = 150 * SECOND + 20 * MINUTE
    vi.advanceTimersByTime(HOUR)
    expect(said).toEqual([[true, expect.any(Number)]])
    expect(said[0]?.[1]).toBeLessThanOrEqual(lastBeat + 150 * SECOND)
  })

  it('never says stale where no heartbeat was ever announced, and keeps no timer', () => {
    const { dog, said } = watch()
    dog.alive()
    expect(vi.getTimerCount()).toBe(0)
    vi.advanceTimersByTime(24 * HOUR)
    expect(said).toEqual([])
  })

  it('keeps one timer, however many heartbeats and events come', () => {
    const { dog } = watch()
    for (let i = 0; i < 1000; i++) {
      dog.beat(30 * SECOND)
      dog.alive()
    }
    expect(vi.getTimerCount()).toBe(1)
  })

  it('says nothing after it has stopped, and leaves no timer', () => {
    const { dog, said } = watch()
    dog.beat(30 * SECOND)
    dog.stop()
    expect(vi.getTimerCount()).toBe(0)
    vi.advanceTimersByTime(HOUR)
    expect(said).toEqual([])
    dog.stop()
  })

  it('leaves no timer where whoever hears that it is stale stops it', () => {
    const dog: Watchdog = new Watchdog(() => dog.stop())
    dog.beat(30 * SECOND)
    vi.advanceTimersByTime(HOUR)
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('staleAfter', () => {
  it('is between 15 s and an hour for any interval and any gap', () => {
    fc.assert(
      fc.property(
        fc.double(),
        fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
        (announced, gap) => {
          const limit = staleAfter(announced, gap)
          expect(limit).toBeGreaterThanOrEqual(15 * SECOND)
          expect(limit).toBeLessThanOrEqual(HOUR)
        },
      ),
    )
  })

  it('is never shorter than 2.5 times either of them, below an hour', () => {
    const ms = fc.integer({ min: 0, max: HOUR / 2.5 })
    fc.assert(
      fc.property(ms, ms, (announced, gap) => {
        expect(staleAfter(announced, gap)).toBeGreaterThanOrEqual(2.5 * Math.max(announced, gap))
      }),
    )
  })
})
