import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Bot } from '../bot.js'
import { Capabilities } from '../capabilities.js'
import { parseJson } from '../json.js'
import { v11 } from './codec.js'
import { encodeCall } from './encode.js'

const BIG = '9007199254740993'
const IDS = ['user_id', 'group_id', 'message_id', 'self_id', 'target_id', 'operator_id']

/** The text of a frame. */
const frame = (action: string, params: Record<string, unknown>, echo = 'e'): string =>
  encodeCall({ action, params, echo, self: undefined })

/** Its parameters, as an implementation that keeps every digit reads them. */
const params = (action: string, given: Record<string, unknown>): unknown =>
  (parseJson(frame(action, given)) as { params: unknown }).params

describe('a frame', () => {
  it('has the action, the parameters and the echo, and nothing else', () => {
    const call = { action: 'get_status', params: {}, echo: 'x.1', self: { platform: 'qq', user_id: '1' } }
    expect(encodeCall(call)).toBe('{"action":"get_status","params":{},"echo":"x.1"}')
    expect(v11.encode(call, 'msgpack', 'socket')).toBe(encodeCall(call))
  })

  it('has the same shape where an id is beyond 2^53', () => {
    expect(frame('get_msg', { message_id: BIG, no_cache: true })).toBe(
      `{"action":"get_msg","params":{"message_id":${BIG},"no_cache":true},"echo":"e"}`,
    )
  })

  it('leaves the given parameters as they are', () => {
    const given = Object.freeze({ user_id: '10001', message: 'hi', big: 1n })
    frame('send_private_msg', given)
    expect(given).toEqual({ user_id: '10001', message: 'hi', big: 1n })
  })
})

describe('ids', () => {
  it.each(IDS)('%s is a number on the wire, whether it was given as one or as a string', (id) => {
    for (const value of ['10001', 10001]) {
      expect(frame('x', { [id]: value })).toBe(`{"action":"x","params":{"${id}":10001},"echo":"e"}`)
    }
  })

  it.each([
    '9007199254740991',
    '9007199254740992',
    '9007199254740993',
    '-9007199254740993',
    '18446744073709551615',
    '-9223372036854775808',
    '-2147483648',
    '0',
    '7',
  ])('%s is written as these digits', (id) => {
    expect(frame('x', { user_id: id })).toBe(`{"action":"x","params":{"user_id":${id}},"echo":"e"}`)
  })

  it.each([
    '',
    ' 1',
    '1 ',
    '01',
    '007',
    '1.0',
    '1e3',
    '+1',
    '--1',
    '-',
    '0x10',
    '１２',
    'all',
    'bot_b',
    '1,"a":2',
  ])('%j is no integer and stays a string', (id) => {
    expect(JSON.parse(frame('x', { user_id: id }))).toMatchObject({ params: { user_id: id } })
    expect(parseJson(frame('x', { user_id: id, group_id: BIG }))).toMatchObject({ params: { user_id: id } })
  })

  it('of other names stay as they were given', () => {
    const given = { flag: '10001', id: BIG, file_id: '1', user_ids: ['1'], times: '3', qq: BIG }
    expect(JSON.parse(frame('x', given))).toMatchObject({ params: given })
  })

  it('that are bigints are numbers under any name, beyond 2^53 and below', () => {
    expect(frame('x', { user_id: 10001n, size: 2n ** 63n, offset: -5n })).toBe(
      '{"action":"x","params":{"user_id":10001,"size":9223372036854775808,"offset":-5},"echo":"e"}',
    )
  })

  it('that are bigints may stand anywhere: in lists and in objects too', () => {
    expect(frame('x', { user_ids: [1n, 2n ** 64n], a: { b: { group_id: 3n } }, none: undefined })).toBe(
      '{"action":"x","params":{"user_ids":[1,18446744073709551616],"a":{"b":{"group_id":3}}},"echo":"e"}',
    )
  })

  it('that are bigints are strings in segments, however deep, because values of segments are strings', () => {
    const content = [{ type: 'at', data: { qq: 2n ** 64n } }]
    const messages = [{ type: 'node', data: { user_id: 5n, nickname: 'n', content } }]
    expect(frame('send_group_forward_msg', { group_id: 1n, messages })).toBe(
      '{"action":"send_group_forward_msg","params":{"group_id":1,"messages":[{"type":"node","data":' +
        '{"user_id":"5","nickname":"n","content":[{"type":"at","data":{"qq":"18446744073709551616"}}]}}]},"echo":"e"}',
    )
  })

  it.each([9007199254740994, -9007199254740994, 1e21])('%d is refused, because it has lost digits', (id) => {
    expect(() => frame('x', { user_id: id })).toThrow(
      'user_id is beyond 2^53: give it as a string or a bigint',
    )
    expect(JSON.parse(frame('x', { size: id }))).toMatchObject({ params: { size: id } })
  })

  it('keep every digit, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
        fc.constantFrom(...IDS),
        (integer, id) => {
          const expected = `{"action":"x","params":{"${id}":${integer}},"echo":"e"}`
          expect(frame('x', { [id]: String(integer) })).toBe(expected)
          expect(frame('x', { [id]: integer })).toBe(expected)
        },
      ),
    )
  })
})

describe('message', () => {
  it.each(['send_private_msg', 'send_group_msg', 'send_msg', 'send_msg_async', 'send_guild_channel_msg'])(
    'is one text segment in %s where it is a string, and never CQ code',
    (action) => {
      const message = 'a [CQ:at,qq=all] &amp; '
      const segments = [{ type: 'text', data: { text: message } }]
      expect(JSON.parse(frame(action, { user_id: '1', message }))).toMatchObject({
        params: { user_id: 1, message: segments },
      })
      expect(params(action, { user_id: BIG, message })).toEqual({ user_id: BIG, message: segments })
    },
  )

  it.each(['set_group_kick', 'get_send_msg', '_send_group_notice', '.handle_quick_operation'])(
    'is left alone in %s, which sends none',
    (action) => {
      expect(params(action, { message: 'a' })).toEqual({ message: 'a' })
    },
  )

  it('is left alone where it is segments', () => {
    const message = [{ type: 'at', data: { qq: 'all' } }]
    expect(params('send_msg', { message })).toEqual({ message })
    expect(params('send_msg', { message: message[0] })).toEqual({ message: message[0] })
  })

  it('can never add a segment or break the JSON, whatever a user typed', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom('"', '\\', '}', ']', '[CQ:', ',', ':', '9007199254740993', '\ud800'),
      }),
    )
    fc.assert(
      fc.property(typed, typed, typed, fc.constantFrom('1', BIG), (message, card, echo, user_id) => {
        expect(parseJson(frame('send_msg', { user_id, message, card, [card]: message }, echo))).toEqual({
          action: 'send_msg',
          params: {
            user_id: user_id === BIG ? BIG : 1,
            message: [{ type: 'text', data: { text: message } }],
            card,
            ...(card !== 'user_id' && card !== 'message' && { [card]: message }),
          },
          echo,
        })
      }),
      { numRuns: 3000 },
    )
  })
})

describe('parameters', () => {
  const isId = (key: string): boolean => IDS.includes(key)
  /** What an implementation must read: ids as numbers, a message that is sent as segments, the rest as given. */
  const expected = (action: string, given: Record<string, unknown>): unknown =>
    Object.fromEntries(
      Object.entries(given).map(([key, value]) => {
        if (typeof value !== 'string') return [key, value]
        if (isId(key)) return [key, /^-?([1-9]\d*|\d)$/.test(value) ? Number(value) : value]
        return [
          key,
          key === 'message' && action.startsWith('send_') ? [{ type: 'text', data: { text: value } }] : value,
        ]
      }),
    )

  it('arrive as they were given, with ids as numbers', () => {
    const key = fc.oneof(fc.constantFrom(...IDS, 'message', 'context', 'params'), fc.string())
    const value = fc
      .oneof(fc.jsonValue(), fc.maxSafeInteger().map(String), fc.string({ unit: 'binary' }))
      .filter((each) => typeof each !== 'number' || Math.abs(each) <= 2 ** 53)
    const action = fc.oneof(fc.constantFrom('send_msg', 'get_msg'), fc.string())
    const given = fc.dictionary(
      key.filter((name) => name !== '__proto__'),
      value,
      { noNullPrototype: true },
    )
    fc.assert(
      fc.property(action, given, fc.string(), (name, values, echo) => {
        const wire = { action: name, params: expected(name, values), echo }
        expect(JSON.parse(frame(name, values, echo))).toEqual(JSON.parse(JSON.stringify(wire)))
        // The same by the way that ids beyond 2^53 take.
        expect(parseJson(frame(name, { ...values, big: 2n ** 64n }, echo))).toEqual(
          parseJson(
            JSON.stringify({
              ...wire,
              params: { ...(expected(name, values) as object), big: String(2n ** 64n) },
            }),
          ),
        )
      }),
      { numRuns: 3000 },
    )
  })

  it.each([['1'], [BIG]])('that are undefined or functions are left out, as JSON does, with id %s', (id) => {
    expect(params('x', { user_id: id, a: undefined, b: () => 1, c: null })).toEqual({
      user_id: id === BIG ? BIG : 1,
      c: null,
    })
  })

  it.each([['1'], [BIG]])('that are dates are written as JSON does, with id %s', (id) => {
    expect(params('x', { user_id: id, at: new Date(0) })).toMatchObject({ at: '1970-01-01T00:00:00.000Z' })
  })

  it.each([['1'], [BIG]])('named __proto__ are kept, with id %s', (id) => {
    const given: Record<string, unknown> = JSON.parse('{"__proto__":{"a":1}}')
    given.user_id = id
    expect(frame('x', given)).toContain('"__proto__":{"a":1}')
  })

  it('that JSON cannot hold throw, so that the call is refused before it is sent', () => {
    const circle: Record<string, unknown> = {}
    circle.self = circle
    expect(() => frame('x', { circle })).toThrow(TypeError)
    expect(() => frame('x', { user_id: BIG, circle })).toThrow(TypeError)
  })
})

describe('the context of .handle_quick_operation', () => {
  const raw = {
    post_type: 'message',
    self_id: 10001,
    user_id: BIG,
    group_id: '-9007199254740993',
    message_id: -1,
    message: '[CQ:at,qq=1]',
    sender: { user_id: BIG, nickname: '"n"' },
  }

  it('has its ids as numbers with every digit and its message as it came', () => {
    const text = frame('.handle_quick_operation', { context: raw, operation: { reply: 'hi' } })
    expect(text).toContain(`"user_id":${BIG},"group_id":-9007199254740993,"message_id":-1,`)
    expect(parseJson(text)).toEqual({
      action: '.handle_quick_operation',
      params: { context: raw, operation: { reply: [{ type: 'text', data: { text: 'hi' } }] } },
      echo: 'e',
    })
  })

  it('is written plainly where no id is beyond 2^53', () => {
    const context = { ...raw, user_id: 20002, group_id: 3, sender: { user_id: 20002, nickname: '"n"' } }
    expect(frame('.handle_quick_operation', { context })).toBe(
      JSON.stringify({ action: '.handle_quick_operation', params: { context }, echo: 'e' }),
    )
  })

  it('may be the event itself, which stands for its raw event', () => {
    const refuse = (): Promise<never> => Promise.reject(new Error('this bot has no link'))
    const bot = new Bot<never>({
      selfId: '10001',
      version: 'v11',
      platform: undefined,
      online: true,
      stale: false,
      nicknames: [],
      call: refuse,
      send: refuse,
      replyTo: refuse,
      quick: refuse,
      waitFor: refuse,
      use: refuse,
      capabilities: new Capabilities('v11', refuse),
    })
    const context = v11.event(raw, bot)
    const text = frame('.handle_quick_operation', { context })
    expect(parseJson(text)).toMatchObject({ params: { context: raw } })
    expect(text).toContain(`"user_id":${BIG},"group_id":-9007199254740993`)
    expect(params('.handle_quick_operation', { context, group_id: BIG })).toMatchObject({ context: raw })
  })
})

describe('defaults', () => {
  it.each([
    ['set_group_ban', { group_id: 1, user_id: 2 }, { duration: 1800 }],
    ['set_group_anonymous_ban', { group_id: 1, anonymous_flag: 'f' }, { duration: 1800 }],
    ['set_group_whole_ban', { group_id: 1 }, { enable: true }],
    ['set_group_admin', { group_id: 1, user_id: 2 }, { enable: true }],
    ['set_group_special_title', { group_id: 1, user_id: 2, special_title: 't' }, { duration: -1 }],
    ['get_group_info', { group_id: 1 }, { no_cache: false }],
    ['get_cookies', {}, { domain: '' }],
    ['get_credentials', {}, { domain: '' }],
  ])('of %s are said, because implementations have others', (action, given, defaults) => {
    for (const suffix of ['', '_async', '_rate_limited']) {
      expect(params(`${action}${suffix}`, given)).toEqual({ ...given, ...defaults })
    }
  })

  it('give way to what is given, false and 0 too', () => {
    expect(params('set_group_ban', { user_id: '2', duration: 0 })).toEqual({ user_id: 2, duration: 0 })
    expect(params('set_group_admin', { enable: false })).toEqual({ enable: false })
    expect(params('set_group_ban', { duration: undefined })).toEqual({ duration: 1800 })
  })

  it('are said over HTTP as well', () => {
    const call = { action: 'set_group_whole_ban', params: { group_id: '1' }, echo: 'e', self: undefined }
    expect(v11.encode(call, 'json', 'http')).toBe('{"group_id":1,"enable":true}')
  })

  it('of other actions are left to the implementation', () => {
    expect(frame('set_group_kick', { group_id: 1, user_id: 2 })).not.toContain('reject_add_request')
  })
})
