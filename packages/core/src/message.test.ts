import { describe, expect, it } from 'vitest'
import { type ReceivedSegment, textOf, toOutgoing, toSegments } from './message.js'

const text = (content: unknown): ReceivedSegment => ({ type: 'text', data: { text: content } })

describe('toSegments', () => {
  it('reads string and array format alike', () => {
    const array = [text('a & [b] '), { type: 'at', data: { qq: '10001' } }, text(' c')]
    expect(toSegments('a &amp; &#91;b&#93; [CQ:at,qq=10001] c')).toEqual(array)
    expect(toSegments(array)).toEqual(array)
  })

  it('gives the very array where it is sound, so that nothing is copied', () => {
    const array = [text('a')]
    expect(toSegments(array)).toBe(array)
  })

  it('unescapes nothing in array format, where values are real values', () => {
    const array = [text('&amp;#91;[CQ:at,qq=all]')]
    expect(toSegments(array)).toEqual(array)
    expect(textOf(toSegments(array))).toBe('&amp;#91;[CQ:at,qq=all]')
  })

  it('takes a single segment for a message of one', () => {
    expect(toSegments({ type: 'face', data: { id: '1' } })).toEqual([{ type: 'face', data: { id: '1' } }])
  })

  it.each([
    ['data: null', { type: 'shake', data: null }],
    ['no data', { type: 'shake' }],
    ['data that is a list', { type: 'shake', data: [1] }],
    ['data that is text', { type: 'shake', data: 'x' }],
  ])('reads a segment with %s as one without parameters', (_, segment) => {
    expect(toSegments([text('a'), segment])).toEqual([text('a'), { type: 'shake', data: {} }])
    expect(toSegments(segment)).toEqual([{ type: 'shake', data: {} }])
  })

  it.each([[null], [1], ['text'], [[]], [{}], [{ type: 1, data: {} }], [{ data: { text: 'a' } }]])(
    'keeps %j, which is no segment, as unknown',
    (value) => {
      expect(toSegments([text('a'), value])).toEqual([text('a'), { type: 'unknown', data: { value } }])
    },
  )

  it.each([[undefined], [null], ['']])('gives no segment for %j', (message) => {
    expect(toSegments(message)).toEqual([])
  })
})

describe('toOutgoing', () => {
  it('makes one text segment of a string, whatever is in it', () => {
    expect(toOutgoing('[CQ:at,qq=all] &amp; ')).toEqual([text('[CQ:at,qq=all] &amp; ')])
    expect(toOutgoing('')).toEqual([text('')])
  })

  it('takes one segment or many', () => {
    expect(toOutgoing(text('a'))).toEqual([text('a')])
    expect(toOutgoing([text('a'), text('b')])).toEqual([text('a'), text('b')])
    expect(toOutgoing([])).toEqual([])
  })
})

describe('textOf', () => {
  it('joins text segments unescaped and untrimmed, and passes over all others', () => {
    const segments = [text(' a\n'), { type: 'image', data: { text: 'not this', file: 'x' } }, text('&amp; ')]
    expect(textOf(segments)).toBe(' a\n&amp; ')
  })

  it('passes over a text segment without text', () => {
    expect(textOf([{ type: 'text', data: {} }, text(1), text(null), text('a')])).toBe('a')
  })
})
