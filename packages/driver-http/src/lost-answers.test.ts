import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LostAnswers } from './lost-answers.js'

const body = (text: string): Buffer => Buffer.from(text)

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }))
afterEach(() => void vi.useRealTimers())

describe('LostAnswers', () => {
  it('knows a body once, byte by byte', () => {
    const lost = new LostAnswers()
    lost.add(body('a'))
    expect([lost.take(body('a ')), lost.take(body('a')), lost.take(body('a'))]).toEqual([false, true, false])
  })

  it('forgets after a minute', () => {
    const lost = new LostAnswers()
    lost.add(body('a'))
    lost.add(body('b'))
    vi.advanceTimersByTime(59_000)
    expect(lost.take(body('a'))).toBe(true)
    vi.advanceTimersByTime(2000)
    expect(lost.take(body('b'))).toBe(false)
  })

  it('remembers a thousand', () => {
    const lost = new LostAnswers()
    for (let n = 0; n <= 1000; n++) lost.add(body(`${n}`))
    expect([lost.take(body('0')), lost.take(body('1')), lost.take(body('1000'))]).toEqual([false, true, true])
  })
})
