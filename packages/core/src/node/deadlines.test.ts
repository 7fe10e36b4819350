import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Deadlines } from './deadlines.js'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('Deadlines', () => {
  it('tells what is over, not before its time and a second later at most', () => {
    const over: string[] = []
    const deadlines = new Deadlines<string>((what) => void over.push(what))
    deadlines.add('first', 500)
    vi.advanceTimersByTime(900)
    deadlines.add('second', 3000)
    deadlines.add('never', Number.POSITIVE_INFINITY)
    vi.advanceTimersByTime(1200)
    expect(over).toEqual(['first'])
    vi.advanceTimersByTime(1700)
    expect(over).toEqual(['first'])
    vi.advanceTimersByTime(1300)
    expect(over).toEqual(['first', 'second'])
  })

  it('tells nothing of what was taken out, and then keeps no timer', () => {
    const onOver = vi.fn()
    const deadlines = new Deadlines<string>(onOver)
    deadlines.delete(deadlines.add('a', 10))
    vi.advanceTimersByTime(1000)
    expect(vi.getTimerCount()).toBe(0)
    expect(onOver).not.toHaveBeenCalled()
  })
})
