import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backoff } from './backoff.js'

const fraction = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
const attempts = fc.nat({ max: 5000 })

describe('backoff', () => {
  it('doubles its ceiling from min to max', () => {
    const random = (): number => 1
    const delays = [1, 2, 3, 4, 5, 6, 7, 1000].map((attempt) => backoff(attempt, { random }))
    expect(delays).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000])
  })

  it('takes any part of the ceiling, but never less than 100 ms', () => {
    expect(backoff(6, { random: () => 0 })).toBe(100)
    expect(backoff(6, { random: () => 0.5 })).toBe(15_050)
  })

  it('takes shorter delays where they are asked for', () => {
    expect(backoff(1, { min: 10, max: 40, random: () => 0 })).toBe(10)
    expect(backoff(9, { min: 10, max: 40, random: () => 1 })).toBe(40)
  })

  it('stays between its bounds at any attempt', () => {
    fc.assert(
      fc.property(
        attempts,
        fc.integer({ min: 1, max: 10_000 }),
        fc.nat({ max: 100_000 }),
        fraction,
        (attempt, min, more, at) => {
          const max = min + more
          const delay = backoff(attempt, { min, max, random: () => at })
          expect(delay).toBeGreaterThanOrEqual(Math.min(100, min))
          expect(delay).toBeLessThanOrEqual(max)
        },
      ),
    )
  })

  it('never becomes shorter with the attempts, all else equal', () => {
    fc.assert(
      fc.property(attempts, fraction, (attempt, at) => {
        const random = (): number => at
        expect(backoff(attempt + 1, { random })).toBeGreaterThanOrEqual(backoff(attempt, { random }))
      }),
    )
  })

  it('spreads those who lost one server', () => {
    const delays = new Set(Array.from({ length: 100 }, () => backoff(6)))
    expect(delays.size).toBeGreaterThan(90)
  })
})
