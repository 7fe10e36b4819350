import { deepStrictEqual } from 'node:assert/strict'
import { decode, encode } from '@msgpack/msgpack'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FrameError, MAX_DEPTH } from './json.js'
import { parseMsgpack, toMsgpack } from './msgpack.js'

const LIMIT = 2n ** 53n

/** Which reason bytes are refused for; nothing where they are accepted. */
function refusal(bytes: Uint8Array): string | undefined {
  try {
    parseMsgpack(bytes)
    return undefined
  } catch (error) {
    if (!(error instanceof FrameError)) throw error
    return error.reason
  }
}

/** So many arrays inside each other; the innermost holds nil. */
const nested = (depth: number): Uint8Array => Uint8Array.from([...new Uint8Array(depth).fill(0x91), 0xc0])

const int64 = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 64n - 1n })
const key = fc.string({ unit: 'grapheme' }).filter((name) => name !== '__proto__')
const number = fc.double().map((value) => (value === 0 ? 0 : value))
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.constantFrom(null, true, false),
    number,
    fc.maxSafeInteger().map((integer) => (integer === 0 ? 0 : integer)),
    fc.string({ unit: 'grapheme' }),
    fc.uint8Array(),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(key, tie('value'), { maxKeys: 5, noNullPrototype: true }),
  ),
}))

describe('parseMsgpack', () => {
  it('reads what @msgpack/msgpack writes', () => {
    fc.assert(
      fc.property(value, (given) => {
        deepStrictEqual(parseMsgpack(encode(given)), given)
      }),
      { numRuns: 2000 },
    )
  })

  it('gives 64-bit integers as numbers up to 2^53 and as decimal strings beyond, wherever they stand', () => {
    fc.assert(
      fc.property(int64, (integer) => {
        const isBig = integer > LIMIT || integer < -LIMIT
        const expected = isBig ? String(integer) : Number(integer)
        const given = { a: integer, b: [integer, { c: integer }], d: String(integer) }
        deepStrictEqual(parseMsgpack(encode(given, { useBigInt64: true })), {
          a: expected,
          b: [expected, { c: expected }],
          d: String(integer),
        })
        deepStrictEqual(parseMsgpack(encode(integer, { useBigInt64: true })), expected)
      }),
      { examples: [[LIMIT], [LIMIT + 1n], [-LIMIT], [-LIMIT - 1n], [0n]], numRuns: 2000 },
    )
  })

  it('keeps bin as bytes', () => {
    const bytes = Uint8Array.from({ length: 300 }, (_, i) => i)
    const parsed = parseMsgpack(encode({ data: bytes, list: [bytes] }))
    deepStrictEqual(parsed, { data: bytes, list: [bytes] })
  })

  it(`accepts ${MAX_DEPTH} levels and refuses one more`, () => {
    expect(refusal(nested(MAX_DEPTH))).toBeUndefined()
    expect(refusal(nested(MAX_DEPTH + 1))).toBe('too_deep')
    const objects = (depth: number): unknown => (depth === 0 ? null : { a: objects(depth - 1) })
    expect(refusal(encode(objects(MAX_DEPTH)))).toBeUndefined()
    expect(refusal(encode(objects(MAX_DEPTH + 1)))).toBe('too_deep')
  })

  it('refuses 100,000 levels without a stack overflow', () => {
    expect(refusal(nested(100_000))).toBe('too_deep')
  })

  it.each([
    ['nothing', []],
    ['the type that is never used', [0xc1]],
    ['a string that is cut', [0xa5, 0x61]],
    ['a map without its values', [0x82, 0xa1, 0x61, 0x01]],
    ['bytes behind the value', [0xc0, 0xc0]],
    ['JSON as bytes', [...Buffer.from('{"a":1}')]],
    ['a map with an array for a key', [0x81, 0x90, 0x01]],
    ['a bin that claims more than there is', [0xc6, 0xff, 0xff, 0xff, 0xff, 0x00]],
  ])('refuses %s as bad_msgpack', (_, bytes) => {
    expect(refusal(Uint8Array.from(bytes))).toBe('bad_msgpack')
  })

  it('refuses a key named __proto__ and changes no prototype', () => {
    const bytes = [0x81, 0xa9, ...Buffer.from('__proto__'), 0x81, 0xa8, ...Buffer.from('polluted'), 0x01]
    expect(refusal(Uint8Array.from(bytes))).toBe('bad_msgpack')
    expect({}).not.toHaveProperty('polluted')
  })

  it('refuses every cut of a frame', () => {
    fc.assert(
      fc.property(value, fc.nat(), (given, at) => {
        const bytes = encode(given)
        expect(refusal(bytes.subarray(0, at % bytes.length))).toBe('bad_msgpack')
      }),
    )
  })

  it('gives a value or a FrameError for any bytes', () => {
    // Without the headers of long arrays, which have a case of their own.
    const bytes = fc.uint8Array({ maxLength: 64 }).map((random) => random.filter((byte) => byte !== 0xdd))
    fc.assert(
      fc.property(bytes, (random) => {
        expect([undefined, 'bad_msgpack', 'too_deep']).toContain(refusal(random))
      }),
      { numRuns: 5000 },
    )
  })

  it('reserves no memory for elements that a header claims and the frame does not hold', () => {
    // An array of 30 million elements, in five bytes. Twenty such headers would end the process.
    const before = process.memoryUsage().heapUsed
    expect(refusal(Uint8Array.from([0xdd, 0x01, 0xc9, 0xc3, 0x80]))).toBe('bad_msgpack')
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(64 * 2 ** 20)
  })
})

describe('toMsgpack', () => {
  it('writes what @msgpack/msgpack and parseMsgpack read back', () => {
    fc.assert(
      fc.property(value, (given) => {
        const bytes = toMsgpack(given)
        deepStrictEqual(decode(bytes), given)
        deepStrictEqual(parseMsgpack(bytes), given)
      }),
      { numRuns: 2000 },
    )
  })

  it('writes bigints with every digit', () => {
    fc.assert(
      fc.property(int64, (integer) => {
        const exact = decode(toMsgpack({ integer }), { useBigInt64: true })
        expect(exact).toEqual({ integer })
      }),
    )
  })

  it('writes integers as integers, those above 32 bits too, because typed peers take no float for an int64', () => {
    const heads = [1, 2 ** 31, 2 ** 32 - 1, 2 ** 32, 5_000_000_000, -(2 ** 31) - 1].map(
      (integer) => toMsgpack(integer)[0],
    )
    expect(heads).toEqual([0x01, 0xce, 0xce, 0xcf, 0xcf, 0xd3])
  })

  it('leaves out what is undefined, as JSON does', () => {
    expect(decode(toMsgpack({ a: undefined, b: 1 }))).toEqual({ b: 1 })
  })

  it('throws on values that are nested too deeply or in a circle, without a stack overflow', () => {
    const circle: Record<string, unknown> = {}
    circle.self = circle
    expect(() => toMsgpack(circle)).toThrow('Too deep')
  })

  it('gives bytes that the next frame does not overwrite', () => {
    const first = toMsgpack({ a: 'first' })
    toMsgpack({ b: 'second' })
    expect(decode(first)).toEqual({ a: 'first' })
  })
})
