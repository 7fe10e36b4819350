import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { growth } from '../../../../test/support/growth.js'
import { parseJson } from '../json.js'
import { validate as validateV11 } from '../validators/v11-events.js'
import { validate as validateV12 } from '../validators/v12-events.js'

const groupMessage = {
  ...{ time: 1_700_000_000, self_id: 10001, post_type: 'message', message_type: 'group', sub_type: 'normal' },
  ...{ message_id: 1, group_id: 30003, user_id: 20002, anonymous: null, raw_message: 'hi', font: 0 },
  message: [{ type: 'text', data: { text: 'hi' } }],
  sender: { user_id: 20002, nickname: 'Lin' },
}
const poke = {
  ...{ time: 1, self_id: 10001, post_type: 'notice', notice_type: 'notify', sub_type: 'poke' },
  ...{ group_id: 30003, user_id: 20002, target_id: 10001 },
}
const channelMessage = {
  ...{ id: 'e1', time: 1.5, type: 'message', detail_type: 'channel', sub_type: '' },
  ...{ self: { platform: 'qq', user_id: '10001' }, message_id: 'm1', alt_message: '', user_id: 'u1' },
  ...{ guild_id: 'g1', channel_id: 'c1', message: [{ type: 'text', data: { text: 'hi' } }] },
}

const inV11 = (event: unknown): string[] => validateV11(event).map(({ text }) => text)
const inV12 = (event: unknown): string[] => validateV12(event).map(({ text }) => text)

const segments = (...message: unknown[]): object => ({ ...groupMessage, message })

describe('an event as it should be', () => {
  it.each([
    ['a group message', groupMessage],
    ['one as CQ code', { ...groupMessage, message: 'hi' }],
    ['a poke', poke],
    ['one in private, which the implementations have without a group', { ...poke, group_id: undefined }],
  ])('of V11 has no difference: %s', (_, event) => {
    expect(inV11(event)).toEqual([])
  })

  it('of V12 has none', () => {
    expect(inV12(channelMessage)).toEqual([])
  })

  it('may have more fields than are known', () => {
    expect(inV11({ ...groupMessage, extra: { deep: [1] }, __proto__: null })).toEqual([])
    expect(inV12({ ...channelMessage, 'qq.extra': 1 })).toEqual([])
  })

  it('may have ids that no number can hold', () => {
    const text = JSON.stringify(groupMessage).replace('20002', '9007199254740993')
    expect(inV11(parseJson(text))).toEqual([])
    expect(inV11({ ...groupMessage, message_id: '-1' })).toEqual([])
  })
})

describe('a difference is told', () => {
  it.each([
    [{ ...groupMessage, group_id: undefined }, '/group_id is missing'],
    [{ ...groupMessage, user_id: {} }, '/user_id must be integer or string of digits, not object'],
    [{ ...groupMessage, user_id: '12x' }, "/user_id must be integer or string of digits, not '12x'"],
    [{ ...groupMessage, user_id: 1.5 }, '/user_id must be integer or string of digits, not 1.5'],
    [{ ...groupMessage, user_id: '' }, "/user_id must be integer or string of digits, not ''"],
    [{ ...groupMessage, raw_message: 1 }, '/raw_message must be string, not number'],
    [{ ...groupMessage, message: 1 }, '/message must be string or array, not number'],
    [{ ...groupMessage, sender: [] }, '/sender must be object, not array'],
    [{ ...groupMessage, sender: { nickname: 1 } }, '/sender/nickname must be string, not number'],
    [
      { ...groupMessage, sub_type: 'odd' },
      "/sub_type must be 'normal' or 'anonymous' or 'notice', not 'odd'",
    ],
    [segments('hi'), '/message/0 must be a segment: { type, data }'],
    [segments({ type: 1 }), '/message/0 must be a segment: { type, data }'],
    [segments({ type: 'text', data: { text: 1 } }), '/message/0/data/text must be string, not number'],
    [segments({ type: 'text', data: {} }), '/message/0/data/text is missing'],
    [segments({ type: 'text' }), '/message/0/data must be object, not undefined'],
    [segments({ type: 'hologram', data: {} }), "/message/0/type is unknown: 'hologram'"],
    [{ ...poke, target_id: null }, '/target_id must be integer or string of digits, not null'],
    [{ ...poke, sub_type: 'tickle' }, "/sub_type is unknown: 'tickle'"],
    [{ ...poke, notice_type: 'constructor' }, "/notice_type is unknown: 'constructor'"],
    [{ ...poke, notice_type: 7 }, '/notice_type is unknown: 7'],
    [{ ...poke, notice_type: undefined }, '/notice_type is missing'],
    [{ post_type: 'omen' }, "/post_type is unknown: 'omen'"],
  ])('in V11: %j', (event, text) => {
    expect(inV11(event)).toEqual([text])
  })

  it.each([
    [{ ...channelMessage, user_id: 1 }, '/user_id must be string, not number'],
    [{ ...channelMessage, message: 'hi' }, '/message must be array, not string'],
    [{ ...channelMessage, alt_message: new Uint8Array(1) }, '/alt_message must be string, not bytes'],
    [{ ...channelMessage, self: { platform: 'qq' } }, '/self/user_id is missing'],
    [{ ...channelMessage, detail_type: 'thread' }, "/detail_type is unknown: 'thread'"],
    [{ ...channelMessage, type: 'omen' }, "/type is unknown: 'omen'"],
  ])('in V12: %j', (event, text) => {
    expect(inV12(event)).toEqual([text])
  })

  it.each(['text', [], null, undefined, 1])('of %j, which is no event', (value) => {
    expect(inV11(value)).toEqual(['an event must be an object'])
  })

  it('of each segment, by its own kind', () => {
    const event = segments(
      { type: 'image', data: {} },
      { type: 'hologram', data: {} },
      { type: 'at', data: {} },
    )
    expect(validateV11({ ...event, font: 'x' }).map(({ kind }) => kind)).toEqual([
      ...['message.group', 'segment.image', 'segment.hologram', 'segment.at'],
    ])
  })

  it('at a place that does not depend on the index in a list', () => {
    const [first] = validateV11(segments({ type: 'at', data: {} }))
    const [second] = validateV11(segments({ type: 'text', data: { text: '' } }, { type: 'at', data: {} }))
    expect(second?.place).toBe(first?.place)
    expect(second?.text).not.toBe(first?.text)
  })
})

describe('the extensions of V12', () => {
  it('are known by their prefix', () => {
    expect(inV12({ ...channelMessage, detail_type: 'qq.thread' })).toEqual([])
    expect(inV12({ ...channelMessage, type: 'request', detail_type: 'qq.friend' })).toEqual([])
    expect(inV12({ ...channelMessage, message: [{ type: 'qq.dice', data: {} }] })).toEqual([])
  })

  it('have no prefix in V11', () => {
    expect(inV11({ ...poke, notice_type: 'qq.thread' })).toEqual(["/notice_type is unknown: 'qq.thread'"])
  })
})

describe('whatever comes', () => {
  const kind = fc.oneof(
    ...['message', 'notice', 'request', 'meta_event', 'meta', 'group', 'notify', 'poke', 'private'].map(
      (name) => fc.constant(name),
    ),
    fc.anything(),
  )
  const event = fc.record(
    {
      ...{
        post_type: kind,
        message_type: kind,
        notice_type: kind,
        sub_type: kind,
        type: kind,
        detail_type: kind,
      },
      message: fc.oneof(
        fc.anything(),
        fc.array(fc.oneof(fc.anything(), fc.record({ type: fc.string(), data: fc.anything() }))),
      ),
      ...{ user_id: fc.anything(), sender: fc.anything(), self: fc.anything(), status: fc.anything() },
    },
    { requiredKeys: [] },
  )

  it('no check throws, and every difference has words', () => {
    fc.assert(
      fc.property(fc.oneof(event, fc.anything({ withNullPrototype: true })), (value) => {
        for (const { kind, place, text } of [...validateV11(value), ...validateV12(value)]) {
          expect([kind, place, text].every((each) => typeof each === 'string')).toBe(true)
          expect(text.length).toBeLessThan(1000)
        }
      }),
      { numRuns: 3000 },
    )
  })
})

describe('time grows linearly', () => {
  const like = { ...poke, notice_type: 'group_msg_emoji_like', message_id: 1, is_add: true, likes: [] }
  /** The text of an event with many items in its empty list. */
  const filled = (event: object, item: string) => (length: number) =>
    JSON.stringify(event).replace(
      '[]',
      `[${Array.from({ length: Math.floor(length / item.length) }, () => item).join(',')}]`,
    )
  /** The text of an event with a long one in the place of `$`. */
  const long = (event: object, letter: string) => (length: number) =>
    JSON.stringify(event).replace('$', letter.repeat(length))

  it.each([
    ['good segments', filled(segments(), '{"type":"text","data":{"text":""}}'), 0],
    ['segments without data', filled(segments(), '{"type":"text"}'), 20],
    ['unknown segments', filled(segments(), '{"type":"omen"}'), 20],
    ['nested objects', filled(like, '{"emoji_id":"1","count":1}'), 0],
    ['digits', long({ ...groupMessage, user_id: '$' }, '1'), 0],
    ['the name of a kind', long({ ...poke, notice_type: '$' }, 'x'), 1],
    ['a text that is not expected', long({ ...groupMessage, sub_type: '$' }, 'x'), 1],
  ])('with a megabyte of %s', (_, make, differences) => {
    expect(validateV11(JSON.parse(make(1000)))).toHaveLength(differences)
    expect(growth((text) => validateV11(JSON.parse(text)), make)).toBeLessThan(3)
  })
})

describe('the generated files', () => {
  it.each(['v11-events', 'v11-actions', 'v12-events', 'v12-actions'])('%s needs no other package', (name) => {
    const source = readFileSync(new URL(`../validators/${name}.ts`, import.meta.url), 'utf8')
    expect(source).not.toMatch(/\beval\(|\bnew Function\b|\brequire\(/)
    const imports = [...source.matchAll(/ from '([^']+)'/g)].map(([, from]) => from)
    expect(imports.every((from) => from?.startsWith('../validation/'))).toBe(true)
  })
})
