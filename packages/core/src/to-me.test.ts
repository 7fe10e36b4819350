import { FailedReply, mockDriver } from '@onebot.js/testing'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createOneBot, type MessageEvent, type OneBotOptions, type Version } from './index.js'

const at = (qq: unknown): object => ({ type: 'at', data: { qq } })
const mention = (user_id: unknown): object => ({ type: 'mention', data: { user_id } })
const text = (content: string): object => ({ type: 'text', data: { text: content } })

const raw = {
  v11: { post_type: 'message', message_type: 'group', message_id: 5, group_id: 3, user_id: 2 },
  v12: { type: 'message', detail_type: 'group', message_id: '5', group_id: '3', user_id: '2' },
}

interface Scene {
  mock: ReturnType<typeof mockDriver>
  /** The event that an implementation's message becomes. */
  event(message: unknown, fields?: object): Promise<MessageEvent>
}

async function scene(version: Version, options: Partial<OneBotOptions> = {}): Promise<Scene> {
  const mock = mockDriver({ version })
  const app = createOneBot({ drivers: [mock], logger: false, ...options })
  onTestFinished(() => app.stop())
  await app.start()
  let id = 0
  return {
    mock,
    event: async (message, fields) => {
      let seen: MessageEvent | undefined
      app.once('message', (event) => {
        seen = event
      })
      await mock.event({ ...raw[version], message_id: String(++id), message, ...fields })
      if (seen === undefined) throw new Error('it was no message')
      return seen
    },
  }
}

const both = ['v11', 'v12'] as const

describe('the mentions of a message', () => {
  it('are the ids that it mentions, each once and in their order, in V11', async () => {
    const { event } = await scene('v11')
    const message = [at('3'), text('[CQ:at,qq=9]'), at(2), at('3'), at('9007199254740993'), mention('4')]
    expect((await event(message)).mentions).toEqual({
      userIds: ['3', '2', '9007199254740993', '4'],
      everyone: false,
    })
    expect((await event('[CQ:at,qq=3] hi [CQ:at,qq=2]')).mentions).toEqual({
      userIds: ['3', '2'],
      everyone: false,
    })
  })

  it('are those of V12 as well', async () => {
    const { event } = await scene('v12')
    expect((await event([mention('a'), mention('b'), mention('a')])).mentions).toEqual({
      userIds: ['a', 'b'],
      everyone: false,
    })
  })

  it.each([
    ['v11', at('all')],
    ['v12', { type: 'mention_all', data: {} }],
  ] as const)('tell everyone apart in %s', async (version, all) => {
    const { event } = await scene(version)
    expect((await event([all])).mentions).toEqual({ userIds: [], everyone: true })
  })

  it.each(both)('hold nothing that is no id in %s', async (version) => {
    const { event } = await scene(version)
    const none = [{}, null, undefined, '', true, [1]]
    const message = [...none.map(at), ...none.map(mention), { type: 'at', data: null }, text('@1')]
    expect((await event(message)).mentions).toEqual({ userIds: [], everyone: false })
  })
})

describe('isToMe', () => {
  it.each<[string, Version, unknown, boolean]>([
    ['mentions the bot', 'v11', [text('a '), at('10001'), text(' b')], true],
    ['mentions the bot by a number', 'v11', [at(10001)], true],
    ['mentions the bot', 'v12', [mention('10001')], true],
    ['mentions somebody else', 'v11', [at('10002')], false],
    ['mentions everybody', 'v11', [at('all')], false],
    ['mentions everybody', 'v12', [{ type: 'mention_all', data: {} }], false],
    ['types a mention', 'v11', [text('[CQ:at,qq=10001] @10001')], false],
    ['is plain', 'v11', 'hello', false],
    ['quotes the bot', 'v12', [{ type: 'reply', data: { message_id: 'm', user_id: '10001' } }], true],
    ['quotes somebody', 'v12', [{ type: 'reply', data: { message_id: 'm', user_id: '2' } }], false],
    ['quotes without saying whom', 'v12', [{ type: 'reply', data: { message_id: 'm' } }], false],
    [
      'quotes the bot, as go-cqhttp says it',
      'v11',
      [{ type: 'reply', data: { id: '-5', qq: '10001' } }],
      true,
    ],
    ['quotes without saying whom', 'v11', [{ type: 'reply', data: { id: '-5' } }], false],
  ])('of a group message that %s (%s)', async (_, version, message, expected) => {
    expect((await (await scene(version)).event(message)).isToMe).toBe(expected)
  })

  it('is true for every private message, and false for what the bot sent itself', async () => {
    const v11 = await scene('v11')
    expect((await v11.event('x', { message_type: 'private', group_id: undefined })).isToMe).toBe(true)
    const v12 = await scene('v12')
    expect((await v12.event([text('x')], { detail_type: 'private', group_id: undefined })).isToMe).toBe(true)
    // onebots calls a private message `group`, and names no group.
    expect((await v12.event([text('x')], { group_id: undefined })).isToMe).toBe(true)
    const mock = mockDriver()
    const app = createOneBot({ drivers: [mock], logger: false, nicknames: ['bot'] })
    onTestFinished(() => app.stop())
    const seen: boolean[] = []
    app.on('message_sent', (event) => void seen.push(event.isToMe))
    await app.start()
    await mock.event({ ...raw.v11, post_type: 'message_sent', message_type: 'private', message: 'bot' })
    await mock.event({ ...raw.v11, message_id: 6, user_id: 10_001, message: [at('10001')] })
    expect(seen).toEqual([false, false])
  })

  it('asks nobody', async () => {
    const { event, mock } = await scene('v11')
    await (await event([{ type: 'reply', data: { id: '1' } }])).isToMe
    expect(mock.calls).toEqual([])
  })
})

describe('a nickname', () => {
  it.each<[string, boolean]>([
    ['bot', true],
    ['Bot, hello', true],
    ['  \n BOT?', true],
    ['bot你好', true],
    ['bottle', false],
    ['bot2', false],
    ['bot_x', false],
    ['a bot', false],
    ['', false],
    ['小助手', true],
    ['小助手在吗', true],
    ['小助手bot', true],
    ['小助', false],
    ['请问小助手', false],
    ['r2-d2 go', true],
    ['.*', false],
  ])('begins %j: %j', async (content, expected) => {
    const { event } = await scene('v11', { nicknames: ['bot', '小助手', ' R2-D2 '] })
    expect((await event([text(content)])).isToMe).toBe(expected)
    expect((await event([at('2'), text(content)])).isToMe).toBe(expected)
  })

  it('is known to the bot, and there is none unless it is set', async () => {
    const { event } = await scene('v11')
    expect((await event('bot')).isToMe).toBe(false)
    expect((await event('')).bot.nicknames).toEqual([])
    const named = await scene('v12', { nicknames: [' a '] })
    expect((await named.event([])).bot.nicknames).toEqual(['a'])
  })

  it.each([['bot'], [[1]], [['']], [[' ']], [{}]])('cannot be %j', (nicknames) => {
    const options = { drivers: [mockDriver()], nicknames: nicknames as string[] }
    expect(() => createOneBot(options)).toThrow(expect.objectContaining({ code: 'OPTIONS_INVALID' }))
  })
})

describe('the message that a message quotes', () => {
  it.each<[Version, unknown, string | undefined]>([
    ['v11', [{ type: 'reply', data: { id: '-5' } }, at('1')], '-5'],
    ['v11', [text('a'), { type: 'reply', data: { id: 7 } }, { type: 'reply', data: { id: 8 } }], '7'],
    ['v11', '[CQ:reply,id=9]a', '9'],
    ['v12', [{ type: 'reply', data: { message_id: 'm', user_id: '1' } }], 'm'],
    ['v11', [text('a')], undefined],
    ['v11', [{ type: 'reply', data: null }], undefined],
    ['v12', [{ type: 'reply', data: { message_id: {} } }], undefined],
  ])('has its id in replyTo: %s %j', async (version, message, id) => {
    expect((await (await scene(version)).event(message)).replyTo).toBe(id)
  })

  it('comes by get_msg where it is asked for', async () => {
    const { event, mock } = await scene('v11')
    const data = {
      time: 1_700_000_000,
      message_id: 9,
      sender: { user_id: '9007199254740993', nickname: 'n' },
      message: [text('a '), at('1'), text('b')],
    }
    mock.onAction('get_msg', data)
    const message = await event([{ type: 'reply', data: { id: '9' } }, text('what?')])
    expect(mock.calls).toEqual([])
    const quoted = await message.quoted()
    expect(mock.calls).toMatchObject([{ action: 'get_msg', params: { message_id: 9 } }])
    expect(quoted).toMatchObject({
      messageId: '9',
      userId: '9007199254740993',
      time: 1_700_000_000_000,
      text: 'a b',
      message: data.message,
      raw: data,
    })
  })

  it('may be anything that an implementation makes of it', async () => {
    const { event, mock } = await scene('v11')
    const message = await event('[CQ:reply,id=9]')
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (data) => {
        mock.onAction('get_msg', () => data)
        const quoted = await message.quoted()
        expect(quoted?.messageId).toBe('9')
        expect(typeof quoted?.text).toBe('string')
        expect(Array.isArray(quoted?.message)).toBe(true)
      }),
    )
    mock.onAction('get_msg', { message: '[CQ:at,qq=1]a', sender: { user_id: 3 } })
    expect(await message.quoted()).toMatchObject({ text: 'a', message: [at('1'), text('a')], userId: '3' })
  })

  it('is undefined where none is quoted, and in V12, without a call', async () => {
    const v11 = await scene('v11')
    expect(await (await v11.event('a')).quoted()).toBeUndefined()
    const v12 = await scene('v12')
    expect(await (await v12.event([{ type: 'reply', data: { message_id: 'm' } }])).quoted()).toBeUndefined()
    expect([...v11.mock.calls, ...v12.mock.calls]).toEqual([])
  })

  it('fails as the call does', async () => {
    const { event, mock } = await scene('v11')
    mock.onAction('get_msg', () => {
      throw new FailedReply(1200, '消息不存在')
    })
    await expect((await event('[CQ:reply,id=9]')).quoted()).rejects.toMatchObject({ code: 'ACTION_FAILED' })
  })
})
