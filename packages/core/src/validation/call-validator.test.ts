import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { validate as validateV11 } from '../validators/v11-actions.js'
import { validate as validateV12 } from '../validators/v12-actions.js'

const inV11 = (action: string, params: unknown): string[] =>
  validateV11(action, params).map(({ text }) => text)
const inV12 = (action: string, params: unknown): string[] =>
  validateV12(action, params).map(({ text }) => text)

const text = [{ type: 'text', data: { text: 'hi' } }]

describe('a call as it should be', () => {
  it.each([
    ['send_group_msg', { group_id: 30003, message: text }],
    ['send_group_msg', { group_id: '30003', message: 'hi' }],
    ['set_group_ban', { group_id: 1n, user_id: 2n, duration: 60n }],
    ['send_group_msg', { group_id: 1, message: [{ type: 'at', data: { qq: 20002n } }] }],
    ['send_group_msg', { group_id: 9_007_199_254_740_993n, message: text[0] }],
    ['send_group_msg_async', { group_id: 1, message: 'hi', auto_escape: undefined }],
    ['get_status', {}],
    ['send_group_msg', { group_id: 1, message: [{ type: 'hologram', data: {} }] }],
    ['an_action_of_tomorrow', { anything: true }],
    ['send_private_msg', { user_id: 1, message: 'hi', a_field_of_tomorrow: 1 }],
    // NapCat's own
    ['set_online_status', { status: 10, ext_status: 0, battery_status: 0 }],
  ])('has no difference: %s %o', (action, params) => {
    expect(inV11(action, params)).toEqual([])
  })

  it('may hold bytes and bigints in V12, which JSON writes as text', () => {
    const file = { type: 'data', name: 'a.txt', data: new Uint8Array([1]) }
    expect(inV12('upload_file', file)).toEqual([])
  })

  it.each([
    ['send_message', { detail_type: 'qq.guild', message: text }],
    ['send_message', { detail_type: 'group', group_id: '1', message: text }],
    ['upload_file_fragmented', { stage: 'prepare', name: 'a', total_size: 1 }],
    ['upload_file_fragmented', { stage: 'transfer', file_id: 'f', offset: 0, data: new Uint8Array(1) }],
    ['upload_file_fragmented', { stage: 'finish', file_id: 'f', sha256: 'x' }],
    ['get_file_fragmented', { stage: 'prepare', file_id: 'f' }],
  ])('needs in V12 what its form needs, and no more: %s %j', (action, params) => {
    expect(inV12(action, params)).toEqual([])
  })

  it('needs in V11 no type for a message to a user or a group', () => {
    expect(inV11('send_msg', { user_id: 1, message: text })).toEqual([])
    expect(inV11('send_msg', { message_type: 'group', group_id: 1n, message: text })).toEqual([])
  })

  it('may be an extension of V12', () => {
    expect(inV12('qq.set_title', { title: 1 })).toEqual([])
  })
})

describe('a mistake is told', () => {
  it.each([
    ['send_group_msg', { message: text }, '/group_id is missing'],
    ['send_group_msg', { grop_id: 1, message: text }, '/grop_id is no parameter; did you mean group_id?'],
    ['send_grop_msg', {}, 'there is no such action; did you mean send_group_msg?'],
    ['send_grop_msg_async', {}, 'there is no such action; did you mean send_group_msg?'],
    ['get_group_info', { group_id: [] }, '/group_id must be integer or string of digits, not array'],
    [
      'set_group_ban',
      { group_id: 1, user_id: 2, duration: Number.NaN },
      '/duration must be integer or number, not NaN',
    ],
    ['get_group_info', [], 'the parameters must be an object'],
    ['send_group_msg', { group_id: 1, message: [{ type: 'at', data: {} }] }, '/message/0/data/qq is missing'],
    [
      'send_group_msg',
      { group_id: 1, message: [{ type: 'txt', data: { text: 'hi' } }] },
      "/message/0/type 'txt' is unknown; did you mean text?",
    ],
  ])('in V11: %s %j', (action, params, message) => {
    expect(inV11(action, params)).toEqual([message])
  })

  it.each([
    [
      { message_type: 'private', group_id: 1, message: text },
      "/user_id is missing, which message_type 'private' needs",
    ],
    [
      { message_type: 'group', user_id: 1, message: text },
      "/group_id is missing, which message_type 'group' needs",
    ],
  ])('in V11, where another parameter asks for it: send_msg %j', (params, message) => {
    expect(inV11('send_msg', params)).toEqual([message])
    expect(inV11('send_msg_async', params)).toEqual([message])
  })

  it.each([
    [
      'send_message',
      { detail_type: 'group', message: text },
      "/group_id is missing, which detail_type 'group' needs",
    ],
    [
      'send_message',
      { detail_type: 'channel', channel_id: '1', message: text },
      "/guild_id is missing, which detail_type 'channel' needs",
    ],
    ['upload_file', { type: 'data', name: 'a.txt' }, "/data is missing, which type 'data' needs"],
    [
      'upload_file_fragmented',
      { stage: 'transfer', file_id: 'f', offset: 0 },
      "/data is missing, which stage 'transfer' needs",
    ],
    [
      'get_file_fragmented',
      { stage: 'transfer', file_id: 'f', size: 1 },
      "/offset is missing, which stage 'transfer' needs",
    ],
  ])('in V12, where another parameter asks for it: %s %j', (action, params, message) => {
    expect(inV12(action, params)).toEqual([message])
  })

  it('in V12', () => {
    expect(inV12('get_group_info', { group_id: 1 })).toEqual(['/group_id must be string, not number'])
  })
})

it('no check throws, whatever is given', () => {
  const action = fc.oneof(
    fc.constantFrom('send_group_msg', 'send_message', 'upload_file', 'send_msg'),
    fc.string(),
  )
  const params = fc.oneof(
    fc.anything({ withBigInt: true, withTypedArray: true }),
    fc.record({ group_id: fc.anything(), message: fc.anything(), type: fc.anything() }, { requiredKeys: [] }),
  )
  fc.assert(
    fc.property(action, params, (name, given) => {
      for (const { text } of [...validateV11(name, given), ...validateV12(name, given)])
        expect(text).not.toBe('')
    }),
    { numRuns: 3000 },
  )
})

it('a parameter that holds itself, more than once, is left to the encoder', () => {
  const params: Record<string, unknown> = { group_id: 1, message: 'hi' }
  params.self = [params, params]
  expect(inV11('send_group_msg', params)).toEqual([])
})

it('a name of a megabyte is compared with none', () => {
  const name = 'x'.repeat(2 ** 20)
  expect(inV11(name, { [name]: 1 })).toEqual([])
  expect(inV11('get_status', { [name]: 1 })).toEqual([])
})
