import { decode } from '@msgpack/msgpack'
import { describe, expect, it } from 'vitest'
import type { Fields } from '../fields.js'
import type { Answer, Destination } from '../protocol.js'
import { v12 } from './codec.js'

const self = { platform: 'qq', user_id: '10001' }

describe('answer', () => {
  it.each<[string, Fields, Answer]>([
    [
      'a success',
      { status: 'ok', retcode: 0, data: { message_id: '1' }, message: '', echo: 'e' },
      { state: 'ok', retcode: 0, reason: '', data: { message_id: '1' } },
    ],
    [
      'a success without data',
      { status: 'ok', retcode: 0, message: '' },
      { state: 'ok', retcode: 0, reason: '', data: null },
    ],
    [
      'a failure',
      { status: 'failed', retcode: 10002, data: null, message: 'unsupported action', echo: 'e' },
      { state: 'unsupported', retcode: 10002, reason: 'unsupported action', data: null },
    ],
    [
      'a failure of onebots',
      { status: 'failed', retcode: -1, msg: 'no such action', data: null },
      { state: 'failed', retcode: -1, reason: 'no such action', data: null },
    ],
    [
      'a failure without words',
      { status: 'failed', retcode: 34001 },
      { state: 'failed', retcode: 34001, reason: '', data: null },
    ],
    [
      'a failure with retcode 0',
      { status: 'failed', retcode: 0, message: 'x' },
      { state: 'failed', retcode: 0, reason: 'x', data: null },
    ],
    [
      'ok with a retcode that is none',
      { status: 'ok', retcode: 20001, message: 'x' },
      { state: 'failed', retcode: 20001, reason: 'x', data: null },
    ],
    [
      'words that are no text',
      { status: 'failed', retcode: 1, message: { a: 1 } },
      { state: 'failed', retcode: 1, reason: '', data: null },
    ],
  ])('reads %s', (_, envelope, answer) => {
    expect(v12.answer(envelope)).toEqual(answer)
  })

  it.each<[string, Fields]>([
    ['nothing', {}],
    ['an echo alone', { echo: 'e' }],
    ['no status', { retcode: 0, data: null, message: '' }],
    ['no retcode', { status: 'ok', data: null, message: '' }],
    ['a retcode that is text', { status: 'ok', retcode: '0', data: null, message: '' }],
    ['async, which V12 does not have', { status: 'async', retcode: 1, data: null, message: '' }],
    ['an empty status', { status: '', retcode: 0, data: null, message: '' }],
  ])('takes %s for malformed', (_, envelope) => {
    expect(v12.answer(envelope)).toMatchObject({ state: 'malformed' })
  })

  it('is always whole', () => {
    const part: Answer = { state: 'ok', retcode: 0, reason: '', data: { type: 'stream' } }
    expect(v12.continues('test_download_stream', part)).toBe(false)
  })
})

describe('news', () => {
  const meta = { id: '1', time: 1, type: 'meta', sub_type: '' }
  const other = { platform: 'wechat', user_id: '1' }

  it('of a heartbeat are its interval', () => {
    expect(v12.news({ ...meta, detail_type: 'heartbeat', interval: 5000 })).toEqual({
      kind: 'heartbeat',
      interval: 5000,
    })
    expect(v12.news({ ...meta, detail_type: 'heartbeat' })).toEqual({
      kind: 'heartbeat',
      interval: Number.NaN,
    })
  })

  it('of connect are the name of the implementation, where it tells one', () => {
    const version = { impl: 'walle', version: '1', onebot_version: '12' }
    expect(v12.news({ ...meta, detail_type: 'connect', version })).toEqual({
      kind: 'connect',
      impl: 'walle',
      version: '1',
    })
    expect(v12.news({ ...meta, detail_type: 'connect', version: null })).toEqual({ kind: 'connect' })
    expect(v12.news({ ...meta, detail_type: 'connect' })).toEqual({ kind: 'connect' })
  })

  it('of status_update are the presence of the accounts that it lists', () => {
    const bots = [
      { self, online: true },
      { self: other, online: false },
      // Whoever leaves it out does not say that it is offline.
      { self: { platform: 'tg', user_id: '2' } },
    ]
    expect(v12.news({ ...meta, detail_type: 'status_update', status: { good: true, bots } })).toEqual({
      kind: 'presence',
      accounts: [
        { self, online: true },
        { self: other, online: false },
        { self: { platform: 'tg', user_id: '2' }, online: true },
      ],
    })
  })

  it.each([
    [undefined],
    [null],
    [{ good: true }],
    [{ bots: {} }],
    [
      {
        bots: [null, 1, {}, { self: null }, { self: { platform: 'qq' } }, { self: { ...self, user_id: 1 } }],
      },
    ],
  ])('of status_update with status %j are no account', (status) => {
    expect(v12.news({ ...meta, detail_type: 'status_update', status })).toEqual({
      kind: 'presence',
      accounts: [],
    })
  })

  it.each([
    [{ ...meta, detail_type: 'other' }],
    [{ ...meta, type: 'notice', detail_type: 'heartbeat' }],
    [{ ...meta, type: 'message', detail_type: 'private' }],
    [{}],
  ])('are none of %j', (raw) => {
    expect(v12.news(raw)).toBeUndefined()
  })
})

describe('self', () => {
  it('is that of the event, where it is whole', () => {
    expect(v12.self({ self })).toEqual(self)
    for (const raw of [{}, { self: null }, { self: { platform: 'qq' } }, { self: { ...self, user_id: 1 } }]) {
      expect(v12.self(raw)).toBeUndefined()
    }
  })

  it('is read from the fields of the early draft that Go-LibOneBot 0.6.0 sends', () => {
    const event = {
      type: 'message',
      detail_type: 'private',
      platform: 'rig',
      self_id: 'bot1',
      impl: 'go-rig',
    }
    expect(v12.self(event)).toEqual({ platform: 'rig', user_id: 'bot1' })
    expect(v12.self({ ...event, self })).toEqual(self)
    expect(v12.self({ ...event, self_id: 1 })).toBeUndefined()
  })

  it('is the last one only where platform and id are', () => {
    const last = { raw: undefined, platform: 'qq', userId: '10001' }
    expect(v12.sameSelf({ self }, last)).toBe(true)
    expect(v12.sameSelf({ self: { ...self, platform: 'wechat' } }, last)).toBe(false)
    expect(v12.sameSelf({ self: { ...self, user_id: '2' } }, last)).toBe(false)
    expect(v12.sameSelf({}, last)).toBe(false)
  })

  it('is not needed for meta events', () => {
    expect(v12.needsAccount({ type: 'meta' })).toBe(false)
    expect(v12.needsAccount({ type: 'notice' })).toBe(true)
    expect(v12.needsAccount({})).toBe(true)
  })
})

describe('isEvent', () => {
  it('goes by type and detail_type', () => {
    expect(v12.isEvent({ type: 'x', detail_type: '' })).toBe(true)
    for (const value of [{}, { type: 'x' }, { type: 1, detail_type: 'x' }, { post_type: 'message' }]) {
      expect(v12.isEvent(value)).toBe(false)
    }
  })
})

describe('probe', () => {
  it('reads all accounts out of get_status', () => {
    expect(v12.probe.action).toBe('get_status')
    expect(v12.probe.read({ good: true, bots: [{ self, online: false }] })).toEqual([self])
    for (const data of [null, {}, { bots: [] }, 'text']) expect(v12.probe.read(data)).toEqual([])
  })
})

describe('encode', () => {
  const call = (params: Record<string, unknown>, of: typeof self | undefined = self) => ({
    action: 'x',
    params,
    echo: 'e',
    self: of,
  })
  const json = (params: Record<string, unknown>): unknown =>
    JSON.parse(String(v12.encode(call(params), 'json', 'socket')))
  const msgpack = (params: Record<string, unknown>): unknown => {
    const frame = v12.encode(call(params), 'msgpack', 'socket')
    if (typeof frame === 'string') throw new Error('it is text')
    return decode(frame)
  }

  it('writes action, params, echo and self in both encodings', () => {
    const expected = { action: 'x', params: { user_id: '1', n: 1 }, echo: 'e', self }
    expect(json({ user_id: '1', n: 1 })).toEqual(expected)
    expect(msgpack({ user_id: '1', n: 1 })).toEqual(expected)
  })

  it('writes no self where there is none', () => {
    expect(v12.encode({ action: 'x', params: {}, echo: 'e', self: undefined }, 'json', 'socket')).toBe(
      '{"action":"x","params":{},"echo":"e"}',
    )
  })

  it('keeps ids strings, as the standard has them', () => {
    expect(json({ user_id: '9007199254740993' })).toMatchObject({ params: { user_id: '9007199254740993' } })
  })

  it('makes one text segment of a message that is a string', () => {
    const params = { message: [{ type: 'text', data: { text: '[CQ:at,qq=all]' } }] }
    expect(json({ message: '[CQ:at,qq=all]' })).toMatchObject({ params })
    expect(msgpack({ message: '[CQ:at,qq=all]' })).toMatchObject({ params })
  })

  it('writes bytes as base64 in JSON and as bin in MessagePack', () => {
    const data = Uint8Array.from([0, 255, 128])
    expect(json({ data })).toMatchObject({ params: { data: 'AP+A' } })
    expect(msgpack({ data })).toMatchObject({ params: { data } })
  })

  it('leaves the given parameters as they are', () => {
    const given = Object.freeze({ message: 'hi', data: Uint8Array.from([1]) })
    json(given)
    msgpack(given)
    expect(given).toEqual({ message: 'hi', data: Uint8Array.from([1]) })
  })

  it('keeps a parameter named __proto__', () => {
    expect(v12.encode(call(JSON.parse('{"__proto__":{"a":1}}')), 'json', 'socket')).toContain(
      '"__proto__":{"a":1}',
    )
  })
})

describe('send', () => {
  const message = [{ type: 'text', data: { text: 'hi' } }]

  it.each<[Destination, object]>([
    [
      { kind: 'private', userId: 1, viaGroup: undefined },
      { detail_type: 'private', user_id: '1', message },
    ],
    [
      { kind: 'group', groupId: 3 },
      { detail_type: 'group', group_id: '3', message },
    ],
    [
      { kind: 'channel', guildId: 'g', channelId: 4 },
      { detail_type: 'channel', guild_id: 'g', channel_id: '4', message },
    ],
  ])('to %j is send_message with ids as strings', (target, params) => {
    expect(v12.send(target, message)).toEqual({ action: 'send_message', params })
  })

  it('quotes and mentions with the segments of the standard', () => {
    expect(v12.quote('1', '2')).toEqual({ type: 'reply', data: { message_id: '1', user_id: '2' } })
    expect(JSON.stringify(v12.quote('1', undefined))).toBe('{"type":"reply","data":{"message_id":"1"}}')
    expect(v12.mention('2')).toEqual({ type: 'mention', data: { user_id: '2' } })
  })
})
