/** What comes in and goes out again is the same, digit by digit. */
import { decode } from '@msgpack/msgpack'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { idText } from './fields.js'
import { parseJson, writeJson } from './json.js'
import { parseMsgpack, toMsgpack } from './msgpack.js'
import { v11 } from './v11/codec.js'
import { v12 } from './v12/codec.js'

const integer = fc.oneof(
  fc.bigInt({ min: -(10n ** 31n), max: 10n ** 31n }),
  fc.bigInt({ min: 2n ** 53n - 3n, max: 2n ** 53n + 3n }),
  fc.bigInt({ min: -(2n ** 53n) - 3n, max: -(2n ** 53n) + 3n }),
)
const text = fc.oneof(fc.string({ unit: 'binary' }), integer.map(String))

const call = { action: 'x', echo: 'e', self: undefined }

describe('a V11 event that is given back as the context of a quick operation', () => {
  const segment = fc.record({ type: fc.constant('at'), data: fc.record({ qq: text, name: text }) })
  const event = fc.record(
    {
      time: integer,
      self_id: integer,
      post_type: fc.constant('message'),
      message_id: integer,
      user_id: integer,
      group_id: integer,
      operator_id: integer,
      target_id: integer,
      duration: integer,
      interval: integer,
      font: integer,
      anonymous: fc.option(fc.record({ id: integer, name: text, flag: text })),
      file: fc.record({ id: text, name: text, size: integer, busid: integer }),
      sender: fc.record({ user_id: integer, nickname: text, age: integer, level: text }),
      message: fc.array(segment),
      raw_message: text,
      comment: text,
      flag: text,
    },
    { requiredKeys: ['post_type', 'self_id'] },
  )

  it('is what came, digit by digit', () => {
    fc.assert(
      fc.property(event, (raw) => {
        const came = writeJson(raw, 'number')
        const params = { context: parseJson(came), operation: { delete: true } }
        expect(v11.encode({ ...call, params }, 'json', 'http')).toBe(
          `{"context":${came},"operation":{"delete":true}}`,
        )
      }),
      { numRuns: 3000 },
    )
  })

  it('has ids that go into calls as they came', () => {
    fc.assert(
      fc.property(integer, (id) => {
        const raw = parseJson(`{"user_id":${id},"list":[${id}]}`)
        const user_id = idText((raw as { user_id: unknown }).user_id)
        expect(user_id).toBe(String(id))
        expect(v11.encode({ ...call, params: { user_id } }, 'json', 'http')).toBe(`{"user_id":${id}}`)
      }),
      { numRuns: 3000 },
    )
  })

  it('has an anonymous sender who can be silenced', () => {
    const anonymous = parseJson('{"id":9007199254740993,"name":"n","flag":"9007199254740993"}')
    const params = { group_id: '1', anonymous, duration: 60 }
    expect(v11.encode({ ...call, action: 'set_group_anonymous_ban', params }, 'json', 'http')).toBe(
      '{"group_id":1,"anonymous":{"id":9007199254740993,"name":"n","flag":"9007199254740993"},"duration":60}',
    )
  })
})

describe('writeJson', () => {
  /** Nested values; `big` says what a bigint is in them. */
  const nested = (big: fc.Arbitrary<unknown>): fc.Arbitrary<object> =>
    fc.oneof(
      fc.object({ values: [big, fc.jsonValue(), fc.constant(undefined), fc.date()], maxDepth: 4 }),
      fc.array(fc.object({ values: [big, text] })),
    )

  it('writes what JSON does, and bigints as strings where they are to be', () => {
    fc.assert(
      fc.property(nested(fc.bigInt()), (value) => {
        const strings = JSON.stringify(value, (_, each) => (typeof each === 'bigint' ? String(each) : each))
        expect(writeJson(value, 'string')).toBe(strings)
      }),
      { numRuns: 2000 },
    )
  })

  it('writes what JSON does where a bigint stands beside it', () => {
    fc.assert(
      fc.property(nested(fc.maxSafeInteger()), (value) => {
        expect(writeJson([value, 1n], 'number')).toBe(`[${JSON.stringify(value)},1]`)
      }),
      { numRuns: 2000 },
    )
  })

  it('refuses what contains itself, with bigints and without', () => {
    const circle: unknown[] = [1n]
    circle.push(circle)
    expect(() => writeJson(circle, 'number')).toThrow(TypeError)
    expect(() => writeJson(circle, 'string')).toThrow(TypeError)
    const shared = {}
    expect(writeJson([shared, shared, 1n], 'number')).toBe('[{},{},1]')
  })

  it('writes wrapped values, holes and what is nothing as JSON does', () => {
    // biome-ignore lint/suspicious/noSparseArray: the hole is the point
    const odd = [Object('s'), Object(1), Object(true), , undefined, () => 1, Symbol('s'), null, Number.NaN]
    expect(writeJson([odd, 1n], 'number')).toBe(`[${JSON.stringify(odd)},1]`)
  })
})

describe('V12, where ids are strings', () => {
  const params = {
    user_id: 2n ** 64n,
    users: [{ id: 1n }],
    message: [{ type: 'mention', data: { user_id: 5n } }],
  }
  const strings = {
    user_id: '18446744073709551616',
    users: [{ id: '1' }],
    message: [{ type: 'mention', data: { user_id: '5' } }],
  }

  it('takes bigints anywhere, and writes strings', () => {
    const json = v12.encode({ ...call, params }, 'json', 'socket')
    expect(JSON.parse(String(json))).toMatchObject({ params: strings })
    const bytes = v12.encode({ ...call, params }, 'msgpack', 'socket')
    expect(decode(Buffer.from(bytes))).toMatchObject({ params: strings })
    const answer = v12.webhook.encode([[{ action: 'x', params }]], { platform: 'qq', user_id: '1' }, 'json')
    expect(JSON.parse(String(answer))).toMatchObject([{ params: strings }])
  })

  it('gives every string and every int64 back as it came, in JSON and in MessagePack', () => {
    const int64 = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 64n - 1n })
    fc.assert(
      fc.property(text, int64, (user_id, size) => {
        const fromJson = parseJson(`{"user_id":${JSON.stringify(user_id)},"nested":[{"size":${size}}]}`)
        const fromBytes = parseMsgpack(packed(user_id, size))
        expect(fromBytes).toEqual(fromJson)
        expect(idText((fromJson as { nested: [{ size: unknown }] }).nested[0].size)).toBe(String(size))
        expect(decode(toMsgpack(fromBytes))).toMatchObject({ user_id })
      }),
      { numRuns: 3000 },
    )
  })
})

/** `{ user_id, nested: [{ size }] }` with `size` as a 64-bit integer. */
function packed(user_id: string, size: bigint): Uint8Array {
  const head = Buffer.from(toMsgpack({ user_id, nested: [{ size: '' }] }))
  const int64 = Buffer.alloc(9, size < 0n ? 0xd3 : 0xcf)
  if (size < 0n) int64.writeBigInt64BE(size, 1)
  else int64.writeBigUInt64BE(size, 1)
  // The empty string is the last byte.
  return Buffer.concat([head.subarray(0, -1), int64])
}
