import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EventStreamParser } from './event-stream.js'

/** What comes out of a stream, in however many pieces it comes. */
function parse(text: string, cuts: readonly number[] = [], maxEvent = 1000): string[] {
  const parser = new EventStreamParser(maxEvent)
  const bytes = Buffer.from(text)
  const at = [...cuts.map((cut) => cut % (bytes.length + 1)), 0, bytes.length].sort((a, b) => a - b)
  return at.slice(1).flatMap((end, n) => [...parser.push(bytes.subarray(at[n], end))])
}

describe('EventStreamParser', () => {
  it.each<[string, string, string[]]>([
    ['an event', 'data: {"a":1}\n\n', ['{"a":1}']],
    ['an event without the space', 'data:{"a":1}\n\n', ['{"a":1}']],
    ['an event with two spaces', 'data:  a\n\n', [' a']],
    ['two events', 'data: a\n\ndata: b\n\n', ['a', 'b']],
    ['lines that end in CR LF', 'data: a\r\n\r\ndata: b\r\n\r\n', ['a', 'b']],
    ['lines that end in CR', 'data: a\r\rdata: b\r\r', ['a', 'b']],
    ['all ends of lines at once', 'data: a\r\n\ndata: b\r\r\n', ['a', 'b']],
    ['data of several lines', 'data: a\ndata: b\ndata\n\n', ['a\nb\n']],
    ['comments and other fields', ': hi\nevent: message\nid: 1\nretry: 5\ndata: a\n\n', ['a']],
    ['an event without data', 'event: ping\n\n: heartbeat\n\n\n', []],
    ['data that is empty', 'data:\n\n', ['']],
    ['a field that only begins alike', 'database: a\n\n', []],
    ['an event that is not ended', 'data: a\n', []],
    ['a byte order mark', '\ufeffdata: a\n\n', ['a']],
    ['what no ASCII is', 'data: 你好 😀\n\n', ['你好 😀']],
  ])('reads %s', (_, text, events) => {
    expect(parse(text)).toEqual(events)
    expect(parse(text, [...Buffer.from(text).keys()])).toEqual(events)
  })

  it('gives the same however the bytes are cut', () => {
    const line = fc.stringMatching(/^[^\r\n]*$/)
    const end = fc.constantFrom('\n', '\r\n', '\r')
    const events = fc.array(fc.tuple(fc.array(line, { minLength: 1, maxLength: 3 }), end), { maxLength: 5 })
    fc.assert(
      fc.property(events, fc.array(fc.nat(), { maxLength: 10 }), (given, cuts) => {
        const text = given.map(
          ([lines, eol]) => `${lines.map((each) => `data: ${each}${eol}`).join('')}${eol}`,
        )
        expect(parse(text.join(''), cuts)).toEqual(given.map(([lines]) => lines.join('\n')))
      }),
    )
  })

  it('bounds an event, in one line, in many, and in one that never ends', () => {
    const tooLarge = expect.objectContaining({ code: 'BODY_TOO_LARGE' })
    for (const text of [`data: ${'a'.repeat(100)}\n\n`, 'data: a\n'.repeat(20), 'a'.repeat(101)]) {
      expect(() => parse(text, [], 100)).toThrow(tooLarge)
    }
    expect(parse(`${': comment\n'.repeat(100)}data: a\n\n`, [], 100)).toEqual(['a'])
    expect(parse('data: a\n\n'.repeat(100), [], 100)).toHaveLength(100)
  })
})
