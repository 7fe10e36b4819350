import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Bot, type BotOfAny, type BotPort } from './bot.js'
import { Capabilities } from './capabilities.js'
import type { Version } from './driver.js'
import type { MessageEvent, MessageSentEvent, OneBotEvent } from './event.js'
import type { Fields } from './fields.js'
import { v11 } from './v11/codec.js'
import { v12 } from './v12/codec.js'

const codecs = { v11, v12 }

function botOf(version: Version, overrides: Partial<BotPort> = {}): BotOfAny {
  const refuse = (): Promise<never> => Promise.reject(new Error('this bot has no link'))
  return new Bot({
    selfId: '10001',
    version,
    platform: version === 'v12' ? 'qq' : undefined,
    online: true,
    stale: false,
    nicknames: [],
    call: refuse,
    send: refuse,
    replyTo: refuse,
    quick: refuse,
    waitFor: refuse,
    use: refuse,
    capabilities: new Capabilities(version, refuse),
    ...overrides,
  })
}

const eventOf = (version: Version, raw: Fields, bot = botOf(version)): OneBotEvent =>
  codecs[version].event(raw, bot)

/** An event that has to be a message. */
function messageOf(version: Version, raw: Fields): MessageEvent | MessageSentEvent {
  const base =
    version === 'v11'
      ? { post_type: 'message', message_type: 'private', self_id: 10001, user_id: 20002 }
      : { type: 'message', detail_type: 'private', user_id: '20002' }
  const event = eventOf(version, { ...base, ...raw })
  if (event.type !== 'message' && event.type !== 'message_sent') throw new Error(`it is ${event.type}`)
  return event
}

describe('the text of a message', () => {
  it('is the text segments joined, unescaped and untrimmed', () => {
    const message = [
      { type: 'text', data: { text: '  a &amp; ' } },
      { type: 'face', data: { id: '1' } },
      { type: 'text', data: { text: '[b]\n' } },
    ]
    expect(messageOf('v11', { message }).text).toBe('  a &amp; [b]\n')
    expect(messageOf('v12', { message }).text).toBe('  a &amp; [b]\n')
  })

  it('is the same in string format and in array format', () => {
    const string = messageOf('v11', { message: ' a &amp; &#91;b&#93; [CQ:face,id=1] ' })
    const array = messageOf('v11', {
      message: [
        { type: 'text', data: { text: ' a & [b] ' } },
        { type: 'face', data: { id: '1' } },
        { type: 'text', data: { text: ' ' } },
      ],
    })
    expect(string.message).toEqual(array.message)
    expect(string.text).toBe(' a & [b]  ')
    expect(string.text).toBe(array.text)
  })

  it('is the string itself in V12, which has no CQ codes', () => {
    const event = messageOf('v12', { message: '[CQ:at,qq=all] &amp;' })
    expect(event.message).toEqual([{ type: 'text', data: { text: '[CQ:at,qq=all] &amp;' } }])
    expect(event.text).toBe('[CQ:at,qq=all] &amp;')
  })

  it.each(['v11', 'v12'] as const)('is empty in %s where the event has no message', (version) => {
    expect(messageOf(version, {}).message).toEqual([])
    expect(messageOf(version, {}).text).toBe('')
    expect(messageOf(version, { message: null }).text).toBe('')
  })

  it.each(['v11', 'v12'] as const)('takes data: null and a single segment in %s', (version) => {
    expect(messageOf(version, { message: [{ type: 'shake', data: null }] }).message).toEqual([
      { type: 'shake', data: {} },
    ])
    expect(messageOf(version, { message: { type: 'text', data: { text: 'a' } } }).text).toBe('a')
  })

  it('is read once and leaves the raw event as it came', () => {
    const raw = { post_type: 'message', message_type: 'group', message: '[CQ:at,qq=1]&amp;' }
    const event = messageOf('v11', raw)
    expect(event.message).toBe(event.message)
    expect(event.raw).toMatchObject(raw)
    expect(event.toJSON()).toBe(event.raw)
  })
})

describe('own messages', () => {
  it.each<[string, object]>([
    ['of post_type message_sent', { post_type: 'message_sent', user_id: 10001 }],
    [
      'of post_type message_sent to somebody',
      { post_type: 'message_sent', user_id: 20002, target_id: 20002 },
    ],
    ['with user_id equal to self_id', { self_id: 10001, user_id: 10001 }],
    ['with both ids as strings', { self_id: '10001', user_id: '10001' }],
    ['with user_id alone a string', { self_id: 10001, user_id: '10001' }],
    ['with self_id alone a string', { self_id: '10001', user_id: 10001 }],
    ['of an account beyond 2^53', { self_id: '9007199254740993', user_id: '9007199254740993' }],
    // onebots: the header names bot_b, the events a mapped number.
    ['under another name of the account', { self_id: 14453471738, user_id: '14453471738' }],
    ['without self_id', { self_id: undefined, user_id: 10001 }],
  ])('are message_sent in V11: %s', (_, raw) => {
    expect(messageOf('v11', { ...raw })).toMatchObject({ type: 'message_sent', version: 'v11' })
  })

  it('are message_sent in V12, where user_id is that of the account', () => {
    expect(messageOf('v12', { user_id: '10001' }).type).toBe('message_sent')
    expect(messageOf('v12', { user_id: '10001', self: { platform: 'qq', user_id: '10001' } }).type).toBe(
      'message_sent',
    )
  })

  it.each<[Version, string, Fields]>([
    ['v11', 'of somebody else', { user_id: 20002 }],
    ['v11', 'of an id that only begins alike', { user_id: 100011 }],
    ['v11', 'that names no sender', { user_id: undefined }],
    ['v11', 'that names neither sender nor account', { user_id: undefined, self_id: undefined }],
    ['v12', 'of somebody else', { user_id: '20002' }],
    ['v12', 'that names no sender', { user_id: undefined }],
  ])('are not those in %s %s', (version, _, raw) => {
    expect(messageOf(version, raw).type).toBe('message')
  })
})

describe('ids', () => {
  it('are strings, whatever the wire has', () => {
    const raw = { user_id: 20002, group_id: '9007199254740993', message_id: -2147483648, guild_id: 0 }
    const event = messageOf('v11', { ...raw, channel_id: 'c' })
    expect(event.userId).toBe('20002')
    expect(event.groupId).toBe('9007199254740993')
    expect(event.messageId).toBe('-2147483648')
    expect(event.guildId).toBe('0')
    expect(event.channelId).toBe('c')
    expect(event.selfId).toBe('10001')
  })

  it.each([[undefined], [null], [''], [{}], [[1]], [true]])(
    'are undefined where the wire has %j',
    (absent) => {
      const ids = {
        group_id: absent,
        message_id: absent,
        guild_id: absent,
        channel_id: absent,
        user_id: absent,
      }
      const { userId, groupId, messageId, guildId, channelId } = messageOf('v11', ids)
      expect([userId, groupId, messageId, guildId, channelId]).toEqual(Array(5).fill(undefined))
      expect(eventOf('v11', { post_type: 'notice', notice_type: 'x' }).userId).toBeUndefined()
    },
  )
})

describe('time', () => {
  it.each([
    [1_700_000_000, 1_700_000_000_000],
    [1_700_000_000_123, 1_700_000_000_123],
    [1_700_000_000.25, 1_700_000_000_250],
    ['1700000000', 1_700_000_000_000],
    [0, 0],
    [undefined, Number.NaN],
    [null, Number.NaN],
    [{}, Number.NaN],
  ])('reads %j, seconds or ms, as %d ms', (time, expected) => {
    expect(messageOf('v11', { time }).time).toBe(expected)
    expect(messageOf('v12', { time }).time).toBe(expected)
  })

  it('is between 1970 and the end of Date for any seconds and ms that people live through', () => {
    const ms = fc.integer({ min: Date.UTC(1974), max: Date.UTC(2500) })
    fc.assert(
      fc.property(ms, (now) => {
        expect(messageOf('v11', { time: now }).time).toBe(now)
        expect(messageOf('v11', { time: Math.floor(now / 1000) }).time).toBe(Math.floor(now / 1000) * 1000)
      }),
    )
  })
})

describe('types', () => {
  it.each<[Version, Fields, string, string, string]>([
    [
      'v11',
      { post_type: 'message', message_type: 'group', sub_type: 'normal' },
      'message',
      'group',
      'normal',
    ],
    ['v11', { post_type: 'message_sent', message_type: 'private' }, 'message_sent', 'private', ''],
    ['v11', { post_type: 'notice', notice_type: 'notify', sub_type: 'poke' }, 'notice', 'notify', 'poke'],
    ['v11', { post_type: 'request', request_type: 'friend' }, 'request', 'friend', ''],
    ['v11', { post_type: 'meta_event', meta_event_type: 'heartbeat' }, 'meta', 'heartbeat', ''],
    ['v12', { type: 'message', detail_type: 'channel', sub_type: '' }, 'message', 'channel', ''],
    ['v12', { type: 'notice', detail_type: 'qq.poke', sub_type: 'x' }, 'notice', 'qq.poke', 'x'],
    ['v12', { type: 'request', detail_type: 'qq.friend' }, 'request', 'qq.friend', ''],
    ['v12', { type: 'meta', detail_type: 'connect' }, 'meta', 'connect', ''],
  ])('of %s %j are %s, %s, %j', (version, raw, type, detailType, subType) => {
    const ids = version === 'v11' ? { self_id: 10001, user_id: 2 } : {}
    expect(eventOf(version, { ...ids, ...raw })).toMatchObject({ version, type, detailType, subType })
  })

  it.each<[Version, Fields, string]>([
    ['v11', { post_type: 'meta', meta_event_type: 'heartbeat' }, 'meta'],
    ['v11', { post_type: 'qq_guild_event' }, 'qq_guild_event'],
    ['v11', { post_type: '__proto__' }, '__proto__'],
    ['v12', { type: 'message_sent', detail_type: 'private' }, 'message_sent'],
    ['v12', { type: 'qq.extended', detail_type: 'x' }, 'qq.extended'],
  ])('of %s %j, which the standard does not have, are unknown', (version, raw, detailType) => {
    expect(eventOf(version, raw)).toMatchObject({ type: 'unknown', detailType, selfId: '10001', raw })
  })

  it.each<[Version, Fields]>([
    ['v11', { post_type: 'message', user_id: 2 }],
    ['v11', { post_type: 'notice' }],
    ['v11', { post_type: 'request', request_type: null }],
    ['v11', { post_type: 'meta_event', meta_event_type: 1 }],
    ['v11', { post_type: 'notice', notice_type: 'notify', sub_type: 5 }],
  ])('are strings even where %s %j leaves them out or has something else', (version, raw) => {
    const { detailType, subType } = eventOf(version, raw)
    expect([typeof detailType, typeof subType]).toEqual(['string', 'string'])
  })

  it('need an account but for the meta events of V12', () => {
    expect(v12.event({ type: 'meta', detail_type: 'connect' }, undefined)).toMatchObject({
      type: 'meta',
      bot: undefined,
      selfId: undefined,
    })
    expect(() => v12.event({ type: 'notice', detail_type: 'x' }, undefined)).toThrow(TypeError)
    expect(() => v11.event({ post_type: 'meta_event' }, undefined)).toThrow(TypeError)
  })

  it('keep the bot that they came to', () => {
    const bot = botOf('v11')
    expect(eventOf('v11', { post_type: 'notice', notice_type: 'x' }, bot).bot).toBe(bot)
    expect(eventOf('v11', { post_type: 'meta_event', meta_event_type: 'x' }, bot)).toMatchObject({
      bot,
      selfId: '10001',
    })
  })
})

describe('field()', () => {
  it('gives any field by its name on the wire', () => {
    const event = eventOf('v12', {
      type: 'notice',
      detail_type: 'x',
      'qq.nickname': 'n',
      list: [1],
      none: null,
    })
    expect(event.field('qq.nickname')).toBe('n')
    expect(event.field('list')).toEqual([1])
    expect(event.field('none')).toBeNull()
    expect(event.field('absent')).toBeUndefined()
  })

  it('gives own fields only, and an own __proto__ is one', () => {
    const event = eventOf('v11', { post_type: 'notice', notice_type: 'x' })
    for (const name of ['toString', 'constructor', '__proto__', 'hasOwnProperty']) {
      expect(event.field(name)).toBeUndefined()
    }
    const odd = JSON.parse('{"post_type":"notice","notice_type":"x","__proto__":{"a":1},"hasOwnProperty":1}')
    expect(eventOf('v11', odd).field('__proto__')).toEqual({ a: 1 })
    expect(eventOf('v11', odd).field('hasOwnProperty')).toBe(1)
  })
})

describe('events', () => {
  it('are written by JSON.stringify as they came', () => {
    const raw = {
      post_type: 'message',
      message_type: 'private',
      self_id: 10001,
      user_id: 2,
      message: '[CQ:a]',
    }
    expect(JSON.parse(JSON.stringify(eventOf('v11', raw)))).toEqual(raw)
  })

  it('reply through their bot', async () => {
    const replies: unknown[] = []
    const bot = botOf('v11', {
      replyTo: async (...args) => {
        replies.push(args)
        return { messageId: '7' }
      },
    })
    const event = eventOf(
      'v11',
      { post_type: 'message', message_type: 'private', self_id: 1, user_id: 2 },
      bot,
    )
    if (event.type !== 'message') throw new Error(`it is ${event.type}`)
    expect(await event.reply('hi')).toEqual({ messageId: '7' })
    expect(await event.reply('hi', { quote: true })).toEqual({ messageId: '7' })
    expect(replies).toEqual([
      [event, 'hi', {}],
      [event, 'hi', { quote: true }],
    ])
  })
})
