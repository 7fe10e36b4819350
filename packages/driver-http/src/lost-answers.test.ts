import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LostAnswers } from './lost-answers.js'

const body = (text: string): Buffer => Buffer.from(text)
const answer = { status: 200, headers: {}, body: '{"reply":"hi"}' }

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }))
afterEach(() => void vi.useRealTimers())

describe('LostAnswers', () => {
  it('knows a body once, byte by byte, with its answer', () => {
    const lost = new LostAnswers()
    lost.add(body('a'), answer)
    expect([lost.take(body('a ')), lost.take(body('a')), lost.take(body('a'))]).toEqual([
      undefined,
      answer,
      undefined,
    ])
  })

  it('forgets after a minute', () => {
    const lost = new LostAnswers()
    lost.add(body('a'), answer)
    lost.add(body('b'), answer)
    vi.advanceTimersByTime(59_000)
    expect(lost.take(body('a'))).toBe(answer)
    vi.advanceTimersByTime(2000)
    expect(lost.take(body('b'))).toBeUndefined()
  })

  it('remembers a thousand', () => {
    const lost = new LostAnswers()
    for (let n = 0; n <= 1000; n++) lost.add(body(`${n}`), answer)
    expect([lost.take(body('0')), lost.take(body('1')), lost.take(body('1000'))]).toEqual([
      undefined,
      answer,
      answer,
    ])
  })
})
