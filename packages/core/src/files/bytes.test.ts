import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytesOf, toBase64 } from './bytes.js'

describe('bytes in frames', () => {
  it('are the same after base64, whatever they are and wherever they lie', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(10), (bytes, from) => {
        const part = bytes.subarray(from)
        expect(Buffer.from(bytesOf(toBase64(part)) ?? []).equals(part)).toBe(true)
        expect(bytesOf(toBase64(part).replace(/=+$/, ''))).toEqual(Buffer.from(part))
        expect(bytesOf(bytes)).toBe(bytes)
      }),
    )
  })

  it('may be written in the alphabet for URLs', () => {
    expect(bytesOf('-_8')).toEqual(Buffer.from([251, 255]))
  })

  it.each([
    ...[
      '!',
      'A',
      'AAAAA',
      'AA A',
      'AAAA\n',
      'A===',
      '=',
      '====',
      'AA==AA==',
      'Index-> 1',
      'ÄÄÄÄ',
      '\0\0\0\0',
    ],
    ...[null, undefined, 1, {}, [65], { length: 4 }],
  ])('are not in %j', (value) => {
    expect(bytesOf(value)).toBeUndefined()
  })

  it('are none where one character of a text is none of base64', () => {
    const text = fc.base64String({ minLength: 4 })
    const foreign = fc.string({ minLength: 1, maxLength: 1 }).filter((each) => !/[\w+/=-]/.test(each))
    fc.assert(
      fc.property(text, fc.nat(), foreign, (good, where, wrong) => {
        const at = where % (good.replace(/=+$/, '').length || 1)
        expect(bytesOf(good.slice(0, at) + wrong + good.slice(at + 1))).toBeUndefined()
      }),
    )
  })
})
