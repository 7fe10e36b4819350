import { EventEmitter } from 'node:events'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type BodyFailure, BodyReader } from './read-body.js'

const limits = { maxBody: 100, timeout: 1000, room: 1000 }

/** A body that is read; the stream is what comes. */
function read(reader: BodyReader): { stream: EventEmitter; results: (string | BodyFailure)[] } {
  const stream = new EventEmitter()
  const results: (string | BodyFailure)[] = []
  reader.read(stream, (body) => {
    results.push(typeof body === 'string' ? body : body.toString())
  })
  return { stream, results }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('BodyReader', () => {
  it('gives the bytes as they came, in however many pieces', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 20 }), { maxLength: 5 }), (chunks) => {
        const stream = new EventEmitter()
        const done = vi.fn()
        new BodyReader(limits).read(stream, done)
        for (const chunk of chunks) stream.emit('data', chunk)
        stream.emit('end')
        stream.emit('close')
        expect(done.mock.calls).toEqual([[Buffer.concat(chunks)]])
      }),
    )
  })

  it('takes the text of a stream that has an encoding', () => {
    const { stream, results } = read(new BodyReader(limits))
    stream.emit('data', '你好')
    stream.emit('end')
    expect(results).toEqual(['你好'])
  })

  it('takes a body that is exactly as large as allowed, and no byte more', () => {
    const exact = read(new BodyReader(limits))
    exact.stream.emit('data', Buffer.alloc(100, 'a'))
    exact.stream.emit('end')
    expect(exact.results).toEqual(['a'.repeat(100)])
    const over = read(new BodyReader(limits))
    over.stream.emit('data', Buffer.alloc(100))
    over.stream.emit('data', Buffer.alloc(1))
    over.stream.emit('data', Buffer.alloc(1))
    over.stream.emit('end')
    expect(over.results).toEqual(['too_large'])
  })

  it('tells of a connection that ended too early', () => {
    const { stream, results } = read(new BodyReader(limits))
    stream.emit('data', Buffer.from('{"a"'))
    stream.emit('close')
    stream.emit('end')
    expect(results).toEqual(['cut_off'])
  })

  it('ends a body that does not come whole in time, and none that does', () => {
    const reader = new BodyReader(limits)
    const quick = read(reader)
    const slow = read(reader)
    vi.advanceTimersByTime(900)
    expect(slow.results).toEqual([])
    quick.stream.emit('end')
    vi.advanceTimersByTime(400)
    expect(slow.results).toEqual(['timed_out'])
    expect(quick.results).toEqual([''])
  })

  it('keeps no timer when there is nothing to read', () => {
    const { stream } = read(new BodyReader(limits))
    expect(vi.getTimerCount()).toBe(1)
    stream.emit('end')
    vi.advanceTimersByTime(1000)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('bounds what all of them hold together, and gives the room back', () => {
    const reader = new BodyReader({ ...limits, room: 150 })
    const first = read(reader)
    first.stream.emit('data', Buffer.alloc(100))
    const second = read(reader)
    second.stream.emit('data', Buffer.alloc(60))
    expect(second.results).toEqual(['no_room'])
    first.stream.emit('close')
    const third = read(reader)
    third.stream.emit('data', Buffer.alloc(100))
    third.stream.emit('end')
    expect(third.results).toEqual(['\0'.repeat(100)])
  })
})
