import { describe, expect, it } from 'vitest'
import type { Fields } from '../fields.js'
import type { Answer, Destination } from '../protocol.js'
import { v11 } from './codec.js'

const ok = (data: unknown): Answer => ({ state: 'ok', retcode: 0, reason: '', data })
const failed = (retcode: number, reason: string, data: unknown = null): Answer => ({
  state: 'failed',
  retcode,
  reason,
  data,
})
const unsupported = (...given: Parameters<typeof failed>): Answer => ({
  ...failed(...given),
  state: 'unsupported',
})
const TIMEOUT = 'Timeout: NTEvent serviceAndMethod:NodeIKernelMsgService/sendMsg EventRet:\n{}\n'

describe('answer', () => {
  it.each<[string, Fields, Answer]>([
    [
      'NapCat',
      {
        status: 'ok',
        retcode: 0,
        data: { message_id: 1 },
        message: '',
        wording: '',
        echo: 'e',
        stream: 'normal-action',
      },
      ok({ message_id: 1 }),
    ],
    [
      'NapCat, where the data key is absent',
      { status: 'ok', retcode: 0, message: '', wording: '', echo: 'e', stream: 'normal-action' },
      ok(null),
    ],
    ['Lagrange', { status: 'ok', retcode: 0, data: null, echo: 'e' }, ok(null)],
    ['Lagrange set_qq_avatar', { status: '', retcode: 0, data: null, echo: 'e' }, ok(null)],
    ['go-cqhttp', { data: [1], retcode: 0, status: 'ok', message: '' }, ok([1])],
    ['one with false for data', { status: 'ok', retcode: 0, data: false }, ok(false)],
    ['one with a status alone', { status: 'ok', data: 'a' }, ok('a')],
    ['one with a retcode alone', { retcode: 0, data: 'a' }, ok('a')],
    ['async', { status: 'async', retcode: 1, data: null }, { ...ok(null), retcode: 1 }],
    ['async with data', { status: 'async', data: 'queued' }, ok(null)],
  ])('reads the success of %s', (_, envelope, answer) => {
    expect(v11.answer(envelope)).toEqual(answer)
  })

  it.each<[string, Fields, Answer]>([
    [
      'NapCat 1200',
      {
        status: 'failed',
        retcode: 1200,
        data: null,
        message: 'no such message',
        wording: 'no such message',
        echo: 'e',
        stream: 'normal-action',
      },
      failed(1200, 'no such message'),
    ],
    [
      'NapCat 1404',
      {
        status: 'failed',
        retcode: 1404,
        data: null,
        message: 'not supported',
        wording: 'not supported',
        echo: 'e',
      },
      unsupported(1404, 'not supported'),
    ],
    [
      'LLOneBot, with wording alone',
      { status: 'failed', retcode: 1400, data: null, message: '', wording: '参数错误' },
      failed(1400, '参数错误'),
    ],
    [
      'go-cqhttp, with a code word and wording',
      {
        status: 'failed',
        retcode: 100,
        msg: 'GROUP_NOT_FOUND',
        wording: '群不存在',
        message: '',
        data: null,
      },
      failed(100, '群不存在'),
    ],
    ['go-cqhttp, with a code word alone', { status: 'failed', retcode: 100, msg: 'BAD' }, failed(100, 'BAD')],
    ['Lagrange delete_friend', { status: 'failed', retcode: 0, data: null }, failed(0, '')],
    ['Lagrange set_friend_add_request', { status: 'ok', retcode: 1, data: null }, failed(1, '')],
    [
      'Lagrange send_like, with the text as status',
      { status: '点赞失败', retcode: 0 },
      failed(0, '点赞失败'),
    ],
    [
      'Lagrange, without words',
      { status: 'failed', retcode: 404, data: null, echo: 'e' },
      unsupported(404, ''),
    ],
    ['onebots', { status: 'failed', retcode: -1, msg: 'no such group' }, failed(-1, 'no such group')],
    [
      'onebots, for an action that it does not know',
      { status: 'failed', retcode: -1, msg: 'Unknown action: x' },
      unsupported(-1, 'Unknown action: x'),
    ],
    [
      'NapCat over HTTP',
      { status: 'failed', retcode: 200, data: null, message: '消息不存在' },
      failed(200, '消息不存在'),
    ],
    [
      'NapCat over HTTP, for an action that it does not know',
      { status: 'failed', retcode: 200, data: null, message: '不支持的Api x' },
      unsupported(200, '不支持的Api x'),
    ],
    [
      'go-cqhttp, for an action that it does not know',
      { status: 'failed', retcode: 404, data: null, msg: 'API_NOT_FOUND', wording: 'API不存在' },
      unsupported(404, 'API不存在'),
    ],
    [
      'matcha, for a message that does not exist',
      { status: 'failed', retcode: 1404, data: { message: '消息不存在' } },
      failed(1404, '消息不存在', { message: '消息不存在' }),
    ],
    [
      'matcha, for an action that it does not know',
      { status: 'failed', retcode: 1404, data: { message: '不支持的动作请求' } },
      unsupported(1404, '不支持的动作请求', { message: '不支持的动作请求' }),
    ],
    [
      'the standard, for an action that is not known',
      { status: 'failed', retcode: 1404 },
      unsupported(1404, ''),
    ],
    [
      'NapCat, which gave up waiting',
      { status: 'failed', retcode: 1200, data: null, message: TIMEOUT },
      { ...failed(1200, TIMEOUT), state: 'uncertain' },
    ],
    [
      'NapCat over HTTP, which gave up waiting',
      { status: 'failed', retcode: 200, data: null, message: `Error: ${TIMEOUT}` },
      { ...failed(200, `Error: ${TIMEOUT}`), state: 'uncertain' },
    ],
    ['async with a retcode that is a failure', { status: 'async', retcode: 1400 }, failed(1400, '')],
    [
      'matcha',
      { status: 'failed', retcode: 10002, data: { message: 'unsupported action' } },
      unsupported(10002, 'unsupported action', { message: 'unsupported action' }),
    ],
    ['one with a status alone', { status: 'failed' }, failed(-1, '')],
    ['one with a retcode alone', { retcode: 5 }, failed(5, '')],
    ['one with words that are no text', { status: 'failed', retcode: 5, message: { a: 1 } }, failed(5, '')],
  ])('reads the failure of %s', (_, envelope, answer) => {
    expect(v11.answer(envelope)).toEqual(answer)
  })

  it.each<[string, Fields]>([
    ['go-cqhttp without an id, {}', {}],
    ['go-cqhttp without an id, {} with echo', { echo: 'e' }],
    ['data alone', { data: { message_id: 1 } }],
    ['a retcode that is text', { status: 'ok', retcode: '0', data: 1 }],
    ['a retcode that is null', { status: 'ok', retcode: null }],
  ])('takes %s for malformed', (_, envelope) => {
    expect(v11.answer(envelope).state).toBe('malformed')
  })
})

describe('continues', () => {
  const part: Answer = {
    state: 'ok',
    retcode: 0,
    reason: '',
    data: { type: 'stream', data_type: 'data_chunk' },
  }

  it.each([
    'test_download_stream',
    'download_file_stream',
    'download_file_image_stream',
    'download_file_record_stream',
  ])('waits for more after a part of %s, and not after its last', (action) => {
    expect(v11.continues(action, part)).toBe(true)
    expect(v11.continues(action, { ...part, data: { type: 'response', data_type: 'data_complete' } })).toBe(
      false,
    )
  })

  it('does not wait after upload_file_stream, whose answers look the same and are whole', () => {
    expect(v11.continues('upload_file_stream', part)).toBe(false)
  })

  it('does not wait after a failure, or after an answer without a type', () => {
    expect(v11.continues('test_download_stream', { ...part, state: 'failed' })).toBe(false)
    expect(v11.continues('test_download_stream', { ...part, state: 'malformed' })).toBe(false)
    expect(v11.continues('test_download_stream', { ...part, data: null })).toBe(false)
  })
})

describe('news', () => {
  const base = { time: 1, self_id: 10001, post_type: 'meta_event' }

  it.each([
    [{ online: true, good: true }, { online: true }],
    [{ online: false, good: true }, { online: false }],
    // LLOneBot
    [{ online: null, good: true }, {}],
    [{ good: true }, {}],
    [undefined, {}],
  ])('of a heartbeat with status %j are its interval and %j', (status, online) => {
    const heartbeat = { ...base, meta_event_type: 'heartbeat', status, interval: 30_000 }
    expect(v11.news(heartbeat)).toEqual({ kind: 'heartbeat', interval: 30_000, ...online })
  })

  it('of a heartbeat without an interval have NaN for it', () => {
    expect(v11.news({ ...base, meta_event_type: 'heartbeat' })).toEqual({
      kind: 'heartbeat',
      interval: Number.NaN,
    })
  })

  it.each(['connect', 'enable', 'disable'])('of lifecycle %s are that it connected', (sub_type) => {
    expect(v11.news({ ...base, meta_event_type: 'lifecycle', sub_type })).toEqual({ kind: 'connect' })
  })

  it.each([
    ['bot_offline', false],
    ['bot_online', true],
  ])('of %s are the presence of the account', (notice_type, online) => {
    const self = { platform: 'qq', user_id: '10001' }
    expect(v11.news({ ...base, post_type: 'notice', notice_type })).toEqual({
      kind: 'presence',
      accounts: [{ self, online }],
    })
    expect(v11.news({ post_type: 'notice', notice_type })).toEqual({
      kind: 'presence',
      accounts: [{ self: undefined, online }],
    })
  })

  it.each([
    [{ ...base, meta_event_type: 'other' }],
    [{ ...base, post_type: 'notice', notice_type: 'group_increase' }],
    [{ ...base, post_type: 'message', message_type: 'private' }],
    [{ ...base, post_type: 'bot_offline' }],
    [{}],
  ])('are none of %j', (raw) => {
    expect(v11.news(raw)).toBeUndefined()
  })
})

describe('self', () => {
  it.each([
    [10001, '10001'],
    ['10001', '10001'],
    ['9007199254740993', '9007199254740993'],
    ['bot_b', 'bot_b'],
    ['__proto__', '__proto__'],
  ])('is the account %j', (self_id, user_id) => {
    expect(v11.self({ self_id })).toEqual({ platform: 'qq', user_id })
  })

  it.each([[0], ['0'], [''], [null], [undefined], [{}], [true]])('is none for %j', (self_id) => {
    expect(v11.self({ self_id })).toBeUndefined()
  })

  it('is the last one only where self_id is the very same', () => {
    const last = { raw: 10001, platform: 'qq', userId: '10001' }
    expect(v11.sameSelf({ self_id: 10001 }, last)).toBe(true)
    expect(v11.sameSelf({ self_id: 10002 }, last)).toBe(false)
    expect(v11.sameSelf({}, { ...last, raw: undefined })).toBe(false)
  })

  it('is needed for every event', () => {
    expect(v11.needsAccount({ post_type: 'meta_event' })).toBe(true)
  })
})

describe('isEvent', () => {
  it('goes by post_type', () => {
    expect(v11.isEvent({ post_type: 'anything' })).toBe(true)
    for (const value of [{}, { post_type: 1 }, { type: 'message', detail_type: 'private' }, { retcode: 0 }]) {
      expect(v11.isEvent(value)).toBe(false)
    }
  })
})

describe('probe', () => {
  it('reads the account out of get_login_info', () => {
    expect(v11.probe.action).toBe('get_login_info')
    expect(v11.probe.read({ user_id: 10001, nickname: 'bot' })).toEqual([
      { platform: 'qq', user_id: '10001' },
    ])
    for (const data of [null, {}, { user_id: 0 }, 'text']) expect(v11.probe.read(data)).toEqual([])
  })
})

describe('send', () => {
  const message = [{ type: 'text', data: { text: 'hi' } }]

  it.each<[Destination, string, object]>([
    [{ kind: 'private', userId: '1', viaGroup: undefined }, 'send_private_msg', { user_id: '1', message }],
    [{ kind: 'private', userId: 1, viaGroup: 2 }, 'send_private_msg', { user_id: 1, group_id: 2, message }],
    [{ kind: 'group', groupId: '3' }, 'send_group_msg', { group_id: '3', message }],
    [
      { kind: 'channel', guildId: 'g', channelId: 'c' },
      'send_guild_channel_msg',
      { guild_id: 'g', channel_id: 'c', message },
    ],
  ])('to %j is %s', (target, action, params) => {
    expect(v11.send(target, message)).toEqual({ action, params })
  })

  it('quotes and mentions with the segments of the standard', () => {
    expect(v11.quote('-1', '2')).toEqual({ type: 'reply', data: { id: '-1' } })
    expect(v11.mention('2')).toEqual({ type: 'at', data: { qq: '2' } })
  })
})
