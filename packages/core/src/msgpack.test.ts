import { deepStrictEqual } from 'node:assert/strict'
import { decode, encode } from '@msgpack/msgpack'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FrameError } from './json.js'
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

/** The most memory that this process has held, in MiB. */
const peak = (): number => process.resourceUsage().maxRSS / 1024

describe('memory', () => {
  /** A header of an array that claims so many elements, again and again, with nothing inside. */
  const claims = (headers: number, elements: number): Uint8Array =>
    Uint8Array.from(
      Array.from({ length: headers }, () => [
        0xdd,
        ...new Uint8Array(new Uint32Array([elements]).buffer).reverse(),
      ]).flat(),
    )

  it.each([
    // Twenty such headers, a hundred bytes, would end the process.
    ['one array that claims 30 million elements', claims(1, 30_000_000)],
    // No header claims more than the frame has bytes, but all together do; ten times the bytes would end the process.
    ['arrays that each claim as many elements as there are bytes', claims(3000, 15_000)],
  ])('is not reserved for %s and holds none', (_, bytes) => {
    const before = peak()
    expect(refusal(bytes)).toBeDefined()
    expect(peak() - before).toBeLessThan(100)
  })
})

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

  it.each<[string, number[]]>([
    ['fixstr', [0xa1, 0x61]],
    ['str 8', [0xd9, 2, 0x61, 0x62]],
    ['str 16', [0xda, 0, 2, 0x61, 0x62]],
    ['str 32', [0xdb, 0, 0, 0, 2, 0x61, 0x62]],
    ['bin 8', [0xc4, 2, 1, 2]],
    ['bin 16', [0xc5, 0, 2, 1, 2]],
    ['bin 32', [0xc6, 0, 0, 0, 2, 1, 2]],
    ['an empty fixarray', [0x90]],
    ['fixarray', [0x92, 1, 2]],
    ['array 16', [0xdc, 0, 2, 1, 2]],
    ['array 32', [0xdd, 0, 0, 0, 2, 1, 2]],
    ['an empty fixmap', [0x80]],
    ['fixmap', [0x81, 0xa1, 0x61, 1]],
    ['map 16', [0xde, 0, 2, 0xa1, 0x61, 1, 0xa1, 0x62, 2]],
    ['map 32', [0xdf, 0, 0, 0, 2, 0xa1, 0x61, 1, 0xa1, 0x62, 2]],
    ['a map with numbers for keys', [0x82, 1, 2, 0x03, 4]],
    ['float 32', [0xca, 0x3f, 0x80, 0, 0]],
    ['float 64', [0xcb, 0x3f, 0xf0, 0, 0, 0, 0, 0, 0]],
    ['uint 8', [0xcc, 0xff]],
    ['uint 16', [0xcd, 0xff, 0xff]],
    ['uint 32', [0xce, 0xff, 0xff, 0xff, 0xff]],
    ['uint 64', [0xcf, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff]],
    ['int 8', [0xd0, 0x80]],
    ['int 16', [0xd1, 0x80, 0]],
    ['int 32', [0xd2, 0x80, 0, 0, 0]],
    ['int 64', [0xd3, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0]],
    ['negative fixint', [0xe0]],
    ['fixext 1', [0xd4, 1, 2]],
    ['fixext 2', [0xd5, 1, 2, 3]],
    ['a timestamp of 32 bits', [0xd6, 0xff, 0, 0, 0, 1]],
    ['a timestamp of 64 bits', [0xd7, 0xff, 0, 0, 0, 0, 0, 0, 0, 1]],
    ['fixext 16', [0xd8, 1, ...new Uint8Array(16)]],
    ['ext 8', [0xc7, 3, 1, 1, 2, 3]],
    ['ext 16', [0xc8, 0, 3, 1, 1, 2, 3]],
    ['ext 32', [0xc9, 0, 0, 0, 3, 1, 1, 2, 3]],
    ['nil, false and true', [0x93, 0xc0, 0xc2, 0xc3]],
  ])('reads %s as @msgpack/msgpack does, alone, inside others and behind others', (_, format) => {
    const bytes = Uint8Array.from(format)
    deepStrictEqual(parseMsgpack(bytes), decode(bytes))
    const twice = Uint8Array.from([0x92, 0x81, 0xa1, 0x61, ...format, ...format])
    deepStrictEqual(parseMsgpack(twice), decode(twice))
    if (format.length > 1) expect(refusal(bytes.subarray(0, -1))).toBe('bad_msgpack')
    expect(refusal(Uint8Array.from([...format, 0xc0]))).toBe('bad_msgpack')
  })

  it('keeps bin as bytes', () => {
    const bytes = Uint8Array.from({ length: 300 }, (_, i) => i)
    const parsed = parseMsgpack(encode({ data: bytes, list: [bytes] }))
    deepStrictEqual(parsed, { data: bytes, list: [bytes] })
  })

  it('copies bin, so that a few bytes do not keep their whole frame in memory', () => {
    const parsed = parseMsgpack(encode([Uint8Array.from([1, 2]), 'x'.repeat(5000)]))
    const [data] = Array.isArray(parsed) ? parsed : []
    expect(data.buffer.byteLength).toBe(2)
  })

  it('accepts 64 levels and refuses 65', () => {
    expect(refusal(nested(64))).toBeUndefined()
    expect(refusal(nested(65))).toBe('too_deep')
    const objects = (depth: number): unknown => (depth === 0 ? null : { a: objects(depth - 1) })
    expect(refusal(encode(objects(64)))).toBeUndefined()
    expect(refusal(encode(objects(65)))).toBe('too_deep')
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

  it('writes integers as integers, those above 32 bits too, because typed peers take no float for an int64', () => {
    const heads = [1, 2 ** 31, 2 ** 32 - 1, 2 ** 32, 5_000_000_000, -(2 ** 31) - 1].map(
      (integer) => toMsgpack(integer)[0],
    )
    expect(heads).toEqual([0x01, 0xce, 0xce, 0xcf, 0xcf, 0xd3])
  })

  it('writes bigints as strings with every digit, because the ids of V12 are strings', () => {
    expect(decode(toMsgpack({ id: 1n, ids: [2n ** 64n] }))).toEqual({
      id: '1',
      ids: ['18446744073709551616'],
    })
  })

  it('writes a value that says what it is in JSON as JSON does', () => {
    const given = { at: new Date(0), url: new URL('http://localhost/'), list: [{ toJSON: () => 1 }] }
    expect(decode(toMsgpack(given))).toEqual(JSON.parse(JSON.stringify(given)))
  })

  it('writes as many levels as parseMsgpack reads', () => {
    deepStrictEqual(decode(toMsgpack(decode(nested(64)))), decode(nested(64)))
  })

  it('leaves out what is undefined, as JSON does', () => {
    expect(decode(toMsgpack({ a: undefined, b: 1 }))).toEqual({ b: 1 })
  })

  it('throws on values that are nested too deeply or in a circle, without a stack overflow', () => {
    const circle: Record<string, unknown> = {}
    circle.self = circle
    expect(() => toMsgpack(circle)).toThrow(/^(?!Maximum call stack)/)
  })

  it('gives bytes that the next frame does not overwrite', () => {
    const first = toMsgpack({ a: 'first' })
    toMsgpack({ b: 'second' })
    expect(decode(first)).toEqual({ a: 'first' })
  })
})
