import { describe, expect, it } from 'vitest'
import { growth } from '../../../../test/support/growth.js'
import { Exchanges } from './exchanges.js'
import { parseCassette } from './read.js'

const HEADER = '{"cassette":1,"date":"2026-11-21T10:00:00.000Z","driver":"reverse-ws"}'
const OPEN =
  '{"t":0,"kind":"open","link":1,"shape":"socket","sends":true,"receives":true,"peer":{"id":"v11:10001"}}'
const call = (params: object, i: number): string =>
  JSON.stringify({
    ...{ t: i, kind: 'out', link: 1 },
    text: JSON.stringify({ action: 'send_msg', params, echo: i }),
  })

describe('a long recording takes linear time', () => {
  it.each([
    ['the same calls', () => ({ message: 'hello' })],
    ['calls that differ', (i: number) => ({ message: `hello ${i}` })],
  ])('of %s', (_, params) => {
    const make = (length: number): string =>
      [HEADER, OPEN, ...Array.from({ length: length / 400 }, (_, i) => call(params(i), i))].join('\n')
    const run = (text: string): void => {
      const cassette = parseCassette(text)
      const exchanges = new Exchanges(cassette)
      let behind = false
      for (const [i, line] of cassette.lines.slice(1).entries()) {
        behind ||= exchanges.isBehind(line)
        exchanges.take({ action: 'send_msg', params: params(i), self: undefined })
      }
      expect(behind || exchanges.isBehind()).toBe(false)
      expect(exchanges.differences(true)).toEqual([])
    }
    expect(growth(run, make)).toBeLessThan(3)
  })
})
