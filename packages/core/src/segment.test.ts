import { mockDriver } from '@onebot.js/testing'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type Bot, createOneBot, type MessageInput, type Segment, segment, type Version } from './index.js'

async function online(
  version: Version,
): Promise<{ bot: Bot; sent(message: MessageInput): Promise<unknown> }> {
  const mock = mockDriver({ version })
  for (const action of ['send_group_msg', 'send_message']) mock.onAction(action, { message_id: 1 })
  const app = createOneBot({ drivers: [mock], logger: false })
  onTestFinished(() => app.stop())
  await app.start()
  const bot = await app.bot('10001')
  return {
    bot,
    sent: async (message) => {
      await bot.send({ groupId: 1 }, message)
      return mock.calls.at(-1)?.params.message
    },
  }
}

const text = (value: string): object => ({ type: 'text', data: { text: value } })

describe('a segment that both versions have', () => {
  it.each<[string, MessageInput, object, object]>([
    ['text', segment.text('[CQ:at,qq=all]'), text('[CQ:at,qq=all]'), text('[CQ:at,qq=all]')],
    [
      'at',
      segment.at(10001),
      { type: 'at', data: { qq: '10001' } },
      { type: 'mention', data: { user_id: '10001' } },
    ],
    [
      'at with an id beyond 2^53',
      segment.mention(9007199254740993n),
      { type: 'at', data: { qq: '9007199254740993' } },
      { type: 'mention', data: { user_id: '9007199254740993' } },
    ],
    ['atAll', segment.atAll(), { type: 'at', data: { qq: 'all' } }, { type: 'mention_all', data: {} }],
    [
      'reply',
      segment.reply(-5),
      { type: 'reply', data: { id: '-5' } },
      { type: 'reply', data: { message_id: '-5' } },
    ],
    [
      'reply that names the sender',
      segment.reply('m', 'u'),
      { type: 'reply', data: { id: 'm' } },
      { type: 'reply', data: { message_id: 'm', user_id: 'u' } },
    ],
    [
      'location',
      segment.location(31.5, 121, { title: 'here' }),
      { type: 'location', data: { lat: '31.5', lon: '121', title: 'here', content: '' } },
      { type: 'location', data: { latitude: 31.5, longitude: 121, title: 'here', content: '' } },
    ],
    [
      'custom',
      segment.custom({
        v11: { type: 'mface', data: { key: 'k' } },
        v12: { type: 'qq.mface', data: { id: 'k' } },
      }),
      { type: 'mface', data: { key: 'k' } },
      { type: 'qq.mface', data: { id: 'k' } },
    ],
  ])('%s goes out in the form of each', async (_, message, v11, v12) => {
    expect(await (await online('v11')).sent(message)).toEqual([v11])
    expect(await (await online('v12')).sent(message)).toEqual([v12])
  })

  it('looks like the V11 segment, also in a log', () => {
    expect(JSON.stringify(segment.at(1))).toBe('{"type":"at","data":{"qq":"1"}}')
    expect(Object.entries(segment.at(1))).toEqual([
      ['type', 'at'],
      ['data', { qq: '1' }],
    ])
  })
})

describe('a segment that one version has', () => {
  it.each([
    ['face', segment.face(178), { id: '178' }],
    ['rps', segment.rps(), {}],
    ['dice', segment.dice(), {}],
    ['shake', segment.shake(), {}],
    ['poke', segment.poke(126, 2003), { type: '126', id: '2003' }],
    ['anonymous', segment.anonymous({ ignore: '1' }), { ignore: '1' }],
    ['share', segment.share({ url: 'http://a.b', title: 't' }), { url: 'http://a.b', title: 't' }],
    ['contact', segment.contact('group', 30003), { type: 'group', id: '30003' }],
    ['music', segment.music({ type: '163', id: '1' }), { type: '163', id: '1' }],
    ['xml', segment.xml('<a/>'), { data: '<a/>' }],
    ['json', segment.json({ app: 'a' }), { data: '{"app":"a"}' }],
    ['json', segment.json('{"app":"a"}'), { data: '{"app":"a"}' }],
    ['forward', segment.forward('f'), { id: 'f' }],
    ['node', segment.node(7), { id: '7' }],
  ])('%s goes out on V11, and V12 refuses it by name', async (type, message, data) => {
    expect(await (await online('v11')).sent(message)).toEqual([{ type, data }])
    await expect((await online('v12')).sent(['a', message])).rejects.toMatchObject({
      code: 'CALL_INVALID',
      outcome: 'not-sent',
      shortMessage: `a V12 bot cannot send the segment '${type}'`,
    })
  })

  it('audio is V12 alone', async () => {
    const audio = segment.audio({ fileId: 'f' })
    expect(await (await online('v12')).sent(audio)).toEqual([{ type: 'audio', data: { file_id: 'f' } }])
    await expect((await online('v11')).sent(audio)).rejects.toMatchObject({
      code: 'CALL_INVALID',
      shortMessage: "a V11 bot cannot send the segment 'audio'",
    })
  })

  it('custom() without a form for the version is refused, too', async () => {
    const v12 = segment.custom({ v12: { type: 'qq.dice', data: {} } })
    expect(await (await online('v12')).sent(v12)).toEqual([{ type: 'qq.dice', data: {} }])
    await expect((await online('v11')).sent(v12)).rejects.toMatchObject({ code: 'CALL_INVALID' })
  })
})

describe('a list', () => {
  const mixed = ['[CQ:at,qq=all]', segment.at(1), { type: 'x', data: { a: 1 } }, '', segment.text('b')]

  it.each([
    ['v11', { type: 'at', data: { qq: '1' } }],
    ['v12', { type: 'mention', data: { user_id: '1' } }],
  ] as const)('may mix strings, plain objects and what the builder made: %s', async (version, at) => {
    const wire = [text('[CQ:at,qq=all]'), at, { type: 'x', data: { a: 1 } }, text(''), text('b')]
    const { bot, sent } = await online(version)
    expect(await sent(mixed)).toEqual(wire)
    expect(await sent(Object.freeze(mixed))).toEqual(wire)
    const action = version === 'v11' ? 'send_group_msg' : 'send_message'
    await bot.call(action, { group_id: '1', message: mixed })
    expect(await sent('c')).toEqual([text('c')])
  })

  it.each(['v11', 'v12'] as const)(
    'goes out of bot.call() as out of bot.send(), and a segment alone does: %s',
    async (version) => {
      const mock = mockDriver({ version }).onAction('send_it', null).onAction('send_forward_msg', null)
      const app = createOneBot({ drivers: [mock], logger: false })
      onTestFinished(() => app.stop())
      await app.start()
      const bot = await app.bot('10001')
      const at =
        version === 'v11' ? { type: 'at', data: { qq: '1' } } : { type: 'mention', data: { user_id: '1' } }
      await bot.call('send_it', { message: segment.at(1) })
      await bot.call('send_it', { message: ['a', segment.at(1)] })
      await bot.call('send_it', { messages: [segment.at(1)], message: 'plain' })
      const [alone, list, both] = mock.calls.map(({ params }) => params)
      expect(alone).toEqual({ message: at })
      expect(list).toEqual({ message: [text('a'), at] })
      expect(both).toEqual({ messages: [at], message: [text('plain')] })
    },
  )

  it('holds what a merged forward holds, however deep', async () => {
    const mock = mockDriver().onAction('send_group_forward_msg', null)
    const app = createOneBot({ drivers: [mock], logger: false })
    onTestFinished(() => app.stop())
    await app.start()
    const bot = await app.bot('10001')
    const inner = segment.node({ userId: 2, nickname: 'n', content: [segment.face(1), 'deep'] })
    await bot.call('send_group_forward_msg', {
      group_id: 1,
      messages: [
        segment.node({ userId: 1, nickname: 'm', content: ['a', inner] }),
        {
          type: 'node',
          data: { user_id: '3', nickname: 'o', content: ['b', segment.image(Buffer.from('c'))] },
        },
        segment.node(5),
      ],
    })
    const face = { type: 'face', data: { id: '1' } }
    const deep = { type: 'node', data: { user_id: '2', nickname: 'n', content: [face, text('deep')] } }
    expect(mock.calls[0]?.params.messages).toEqual([
      { type: 'node', data: { user_id: '1', nickname: 'm', content: [text('a'), deep] } },
      {
        type: 'node',
        data: {
          user_id: '3',
          nickname: 'o',
          content: [text('b'), { type: 'image', data: { file: 'base64://Yw==' } }],
        },
      },
      { type: 'node', data: { id: '5' } },
    ])
  })

  it.each<[string, unknown, unknown]>([
    ['a text', '[CQ:at,qq=all]', text('[CQ:at,qq=all]')],
    ['a segment', segment.image(Buffer.from('c')), { type: 'image', data: { file: 'base64://Yw==' } }],
  ])('takes %s as the whole content of an entry, and no text there is CQ code', async (_, content, sent) => {
    const mock = mockDriver().onAction('send_group_forward_msg', null)
    const app = createOneBot({ drivers: [mock], logger: false })
    onTestFinished(() => app.stop())
    await app.start()
    const bot = await app.bot('10001')
    const entry = (content: unknown): Segment => ({ type: 'node', data: { user_id: '1', content } })
    await bot.call('send_group_forward_msg', { messages: [entry(content), entry([entry(content)])] })
    expect(mock.calls.at(-1)?.params.messages).toEqual([entry([sent]), entry([entry([sent])])])
  })

  it('stays as it was given to middleware', async () => {
    const mock = mockDriver({ version: 'v12' }).onAction('send_message', { message_id: 'm' })
    const app = createOneBot({ drivers: [mock], logger: false })
    onTestFinished(() => app.stop())
    const seen: unknown[] = []
    app.use({
      call: ({ params }, next) => {
        seen.push(JSON.parse(JSON.stringify(params.message)))
        return next()
      },
    })
    await app.start()
    await (await app.bot('10001')).send({ userId: 1 }, segment.at(1))
    expect(seen).toEqual([[{ type: 'at', data: { qq: '1' } }]])
    expect(mock.calls[0]?.params.message).toEqual([{ type: 'mention', data: { user_id: '1' } }])
  })

  it.each([[[1]], [[null]], [['a', { type: 'x' }]], [[[]]], [5], [undefined], [{ type: 'x' }]])(
    'of %j is refused before it is sent',
    async (message) => {
      const { sent } = await online('v11')
      await expect(sent(message as MessageInput)).rejects.toMatchObject({
        code: 'CALL_INVALID',
        outcome: 'not-sent',
      })
    },
  )

  it('that contains itself is refused, and nothing is thrown at the caller', async () => {
    const { bot } = await online('v11')
    const node = { type: 'node', data: { content: [] as unknown[] } }
    node.data.content.push(node)
    await expect(bot.call('send_group_forward_msg', { messages: [node] })).rejects.toThrow()
    node.data.content.push(segment.face(1))
    await expect(bot.call('send_group_forward_msg', { messages: [node] })).rejects.toThrow()
  })

  it('never gains a segment by a text, whatever a user typed', async () => {
    const { sent } = await online('v11')
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('[CQ:', ']', '&', ',', '"', '}', 'at') }),
    )
    await fc.assert(
      fc.asyncProperty(typed, typed, async (first, second) => {
        expect(await sent([first, segment.face(1), segment.text(second)])).toEqual([
          text(first),
          { type: 'face', data: { id: '1' } },
          text(second),
        ])
      }),
    )
  })
})

describe('an argument that cannot be meant', () => {
  it.each<[string, () => unknown]>([
    ['a missing id', () => segment.at(undefined as unknown as string)],
    ['an empty id', () => segment.at('')],
    ['a number that has lost digits', () => segment.at(2 ** 53 + 2)],
    ['NaN', () => segment.face(Number.NaN)],
    ['an object as an id', () => segment.forward({} as unknown as string)],
    ['an object that is no text', () => segment.at(Object.create(null))],
    ["everybody as a user's id", () => segment.at('all')],
    ['a text that is none', () => segment.text(5 as unknown as string)],
    ['custom() without a form', () => segment.custom({})],
    [
      'a node whose content is no message',
      () => segment.node({ userId: 1, nickname: 'n', content: 5 as never }),
    ],
  ])('is refused when the segment is built: %s', (_, build) => {
    expect(build).toThrow(expect.objectContaining({ code: 'CALL_INVALID', outcome: 'not-sent' }))
  })
})
