import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Repeats } from './repeats.js'
import { v11 } from './v11/codec.js'
import { v12 } from './v12/codec.js'

const message = (id: number | string): object => ({ post_type: 'message', message_id: id })
const poke = (time: number): object => ({
  post_type: 'notice',
  notice_type: 'notify',
  sub_type: 'poke',
  time,
})

describe('events with an id', () => {
  it('are dispatched once, whichever link is first', () => {
    const repeats = new Repeats()
    expect(repeats.isRepeat(v11, { ...message(1) }, 1, true, false)).toBe(false)
    expect(repeats.isRepeat(v11, { ...message(1) }, 2, true, false)).toBe(true)
    expect(repeats.isRepeat(v11, { ...message(2) }, 2, true, false)).toBe(false)
    expect(repeats.isRepeat(v11, { ...message(2) }, 1, true, false)).toBe(true)
  })

  it('are never compared with those of their own link', () => {
    const repeats = new Repeats()
    for (let i = 0; i < 3; i++) expect(repeats.isRepeat(v11, { ...message(1) }, 1, true, false)).toBe(false)
  })

  it('are compared with those of their own link where the other side may send them again', () => {
    const repeats = new Repeats()
    expect(repeats.isRepeat(v11, { ...message(1), time: 1 }, 1, false, true)).toBe(false)
    expect(repeats.isRepeat(v11, { ...message(1), time: 1 }, 1, false, true)).toBe(true)
    expect(repeats.isRepeat(v11, { ...message(1), time: 2 }, 1, false, true)).toBe(false)
  })

  it('may come again after a reconnect, and are known', () => {
    const repeats = new Repeats()
    repeats.isRepeat(v11, { ...message(7) }, 1, false, false)
    repeats.watch()
    expect(repeats.isRepeat(v11, { ...message(7) }, 2, false, false)).toBe(true)
    expect(repeats.isRepeat(v11, { ...message(8) }, 2, false, false)).toBe(false)
  })

  it.each([0, ''])('have none where it is %j', (id) => {
    const repeats = new Repeats()
    repeats.isRepeat(v11, { ...message(id) }, 1, false, false)
    repeats.watch()
    expect(repeats.isRepeat(v11, { ...message(id) }, 2, false, false)).toBe(false)
  })

  it('are known as long as they are among the last 128, whatever their ids are', () => {
    // Near each other, far apart by a power of two, texts, and beyond 2^32.
    const ids = fc.oneof(
      fc.integer({ min: -3, max: 40 }),
      fc.integer({ min: 1, max: 3 }).map((times) => times * 2048),
      fc.constantFrom('7', 'seven', `${2 ** 40}`, '9007199254740993'),
      fc.constantFrom(2 ** 40, -(2 ** 31)),
    )
    const sent = fc.array(fc.tuple(ids, fc.boolean()), { maxLength: 400 })
    fc.assert(
      fc.property(sent, (posts) => {
        const repeats = new Repeats()
        const known: string[] = []
        for (const [id, mayRetry] of posts) {
          const isKnown = mayRetry && known.slice(-128).includes(String(id)) && id !== 0
          expect(repeats.isRepeat(v11, { ...message(id) }, 1, false, mayRetry)).toBe(isKnown)
          if (!isKnown && id !== 0) known.push(String(id))
        }
      }),
      { numRuns: 500 },
    )
  })

  it('of V12 are told apart by id', () => {
    const repeats = new Repeats()
    const event = { type: 'notice', detail_type: 'x', id: 'a' }
    expect(repeats.isRepeat(v12, event, 1, true, false)).toBe(false)
    expect(repeats.isRepeat(v12, event, 2, true, false)).toBe(true)
    expect(repeats.isRepeat(v12, { ...event, id: 'b' }, 2, true, false)).toBe(false)
  })
})

describe('events without an id', () => {
  it('that look alike on one link are several', () => {
    const repeats = new Repeats()
    expect(repeats.isRepeat(v11, { ...poke(1) }, 1, true, false)).toBe(false)
    expect(repeats.isRepeat(v11, { ...poke(1) }, 1, true, false)).toBe(false)
    expect(repeats.isRepeat(v11, { ...poke(1) }, 2, true, false)).toBe(true)
    expect(repeats.isRepeat(v11, { ...poke(1) }, 2, true, false)).toBe(true)
    expect(repeats.isRepeat(v11, { ...poke(1) }, 2, true, false)).toBe(false)
  })

  it('are not compared where there is one source', () => {
    const repeats = new Repeats()
    expect(repeats.isRepeat(v11, { ...poke(1) }, 1, false, false)).toBe(false)
    expect(repeats.isRepeat(v11, { ...poke(1) }, 2, false, false)).toBe(false)
  })

  it('come through exactly as often as the link that brought most of them, in any order', () => {
    const deliveries = fc.array(
      fc.record({ link: fc.integer({ min: 1, max: 3 }), time: fc.integer({ min: 1, max: 3 }) }),
    )
    fc.assert(
      fc.property(deliveries, (list) => {
        const repeats = new Repeats()
        const passed = new Map<number, number>()
        const brought = new Map<string, number>()
        for (const { link, time } of list) {
          const key = `${time} ${link}`
          brought.set(key, (brought.get(key) ?? 0) + 1)
          if (!repeats.isRepeat(v11, { ...poke(time) }, link, true, false))
            passed.set(time, (passed.get(time) ?? 0) + 1)
        }
        for (const [time, count] of passed) {
          expect(count).toBe(Math.max(...[1, 2, 3].map((link) => brought.get(`${time} ${link}`) ?? 0)))
        }
      }),
    )
  })
})
