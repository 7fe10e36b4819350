import type { Bot } from '@onebot.js/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Pair, TOKEN } from '../pair.js'
import type { EventKind } from '../rig.js'
import { SELF_ID, type Transport, transports } from '../transports.js'

const cells = transports.flatMap((transport) =>
  (['json', 'msgpack'] as const).map((encoding): [string, 'json' | 'msgpack', Transport] => [
    transport.name,
    encoding,
    transport,
  ]),
)

describe.each(cells)('Go-LibOneBot over %s, called in %s', (_, encoding, { by, side }) => {
  let pair: Pair
  let bot: Bot
  beforeAll(async () => {
    pair = await Pair.start(await side(TOKEN), { encoding })
    bot = await pair.bot()
    await pair.heard()
    // That nobody answered before the program was there.
    pair.errors.length = 0
  })
  afterAll(() => pair?.stop())

  it('is online as what it says that it is', async () => {
    expect(bot).toMatchObject({ version: 'v12', platform: 'rig', selfId: SELF_ID, online: true })
    expect(await bot.call('get_version')).toEqual({ impl: 'go-rig', version: '0.1.0', onebot_version: '12' })
    expect(await bot.call('get_self_info')).toMatchObject({ user_id: SELF_ID, user_name: 'Rig' })
    await expect.poll(() => pair.rig.executedBy(by, 'get_self_info')).toHaveLength(1)
  })

  it.each<[EventKind, object]>([
    ['private', { type: 'message', detailType: 'private', userId: 'u1' }],
    ['group', { type: 'message', detailType: 'group', userId: 'u1', groupId: 'g1' }],
    ['channel', { type: 'message', detailType: 'channel', guildId: 'gu1', channelId: 'ch1' }],
    ['notice', { type: 'notice', detailType: 'friend_increase', userId: 'u2' }],
    ['request', { type: 'request', detailType: 'rig.friend' }],
    ['meta', { type: 'meta', detailType: 'rig.meta' }],
  ])('brings in its events: %s', async (kind, expected) => {
    const event = await pair.receive(kind)
    expect(event).toMatchObject({ version: 'v12', selfId: SELF_ID, ...expected })
    expect(event.bot).toBe(bot)
    // The draft that it follows has these in the place of `self`.
    expect(event.raw).toMatchObject({ impl: 'go-rig', platform: 'rig', self_id: SELF_ID })
    expect(event.field('id')).toMatch(/^[0-9a-f-]{36}$/)
    expect(Math.abs(Date.now() - event.time)).toBeLessThan(10_000)
    if (event.type === 'message') {
      expect(event.messageId).toMatch(/^m\d+$/)
      expect(event.text).toMatch(/^你好 \d+ 😀$/)
      expect(event.message[0]).toEqual({ type: 'mention', data: { user_id: SELF_ID } })
    }
    if (kind === 'request') expect(event.field('rig.comment')).toMatch(/^你好 \d+ 😀$/)
  })

  it('gives back what it is given', async () => {
    const params = {
      text: '你好 "😀" \\ \n\u0000',
      numbers: [0, -1, 1.5, 2 ** 40, -(2 ** 31)],
      nested: { list: [{ deep: [true, false, null] }], empty: {}, none: [] },
      'rig.ext': 'x',
    }
    expect(await bot.call('rig.echo', params)).toEqual(params)
  })

  it('gives back bytes: as bytes in MessagePack, in base64 in JSON', async () => {
    const bytes = new Uint8Array([0, 1, 2, 127, 128, 255])
    const data = encoding === 'msgpack' ? bytes : Buffer.from(bytes).toString('base64')
    expect(await bot.call('rig.echo', { data: bytes })).toEqual({ data })
  })

  it('says that an action is not known', async () => {
    await expect(bot.call('no_such_action', {})).rejects.toMatchObject({
      name: 'ActionNotSupported',
      code: 'ACTION_NOT_SUPPORTED',
      outcome: 'failed',
      action: 'no_such_action',
      retcode: 10_002,
      reason: '动作 `no_such_action` 不存在',
    })
  })

  it.each([
    ['rig.fail', 35_000, 'it does not want to'],
    ['send_message', 10_003, '参数错误: `message` 字段不存在'],
  ])('says why a call failed: %s', async (action, retcode, reason) => {
    await expect(bot.call(action, {})).rejects.toMatchObject({
      name: 'ActionFailed',
      code: 'ACTION_FAILED',
      outcome: 'failed',
      action,
      retcode,
      reason,
    })
  })

  it('answers a fast call before a slow one', async () => {
    const settled: string[] = []
    // As a text: in MessagePack the module knows no integer of one, two or four bytes.
    const slow = bot.call('rig.slow', { ms: '300' }).then((data) => {
      expect(data).toBeNull()
      settled.push('slow')
    })
    const fast = bot.call('rig.echo', { n: 1 }).then(() => settled.push('fast'))
    await Promise.all([slow, fast])
    expect(settled).toEqual(['fast', 'slow'])
  })

  it('keeps the answers of many calls at one time apart', async () => {
    const numbers = Array.from({ length: 64 }, (_, n) => n)
    const answers = await Promise.all(numbers.map((n) => bot.call('rig.echo', { n })))
    expect(answers).toEqual(numbers.map((n) => ({ n })))
  })

  it('sends what the bot sends, and replies to where a message came from', async () => {
    const sent = await bot.send({ groupId: 'g1' }, [
      { type: 'mention', data: { user_id: 'u1' } },
      { type: 'text', data: { text: 'hello' } },
    ])
    expect(sent.messageId).toMatch(/^sent\d+$/)
    const event = await pair.receive('channel')
    if (event.type !== 'message') throw new Error(`it is a ${event.type}`)
    expect((await event.reply('回复')).messageId).toMatch(/^sent\d+$/)
    const executed = (): unknown[] => pair.rig.executedBy(by, 'send_message').map(({ params }) => params)
    await expect
      .poll(() => executed().slice(-2))
      .toEqual([
        {
          detail_type: 'group',
          group_id: 'g1',
          message: [
            { type: 'mention', data: { user_id: 'u1' } },
            { type: 'text', data: { text: 'hello' } },
          ],
        },
        {
          detail_type: 'channel',
          guild_id: 'gu1',
          channel_id: 'ch1',
          message: [{ type: 'text', data: { text: '回复' } }],
        },
      ])
  })

  it('stays online with the one account, and nothing is lost or reported', () => {
    expect(pair.app.bots).toEqual([bot])
    expect(pair.changes).toEqual(['online'])
    expect(pair.errors).toEqual([])
    const { counters } = pair.app.status()
    expect(counters.dropped).toEqual({})
    expect(counters.events.dispatched).toBe(pair.events.length + pair.hellos)
  })
})
