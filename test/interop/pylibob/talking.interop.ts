import type { Bot } from '@onebot.js/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Pair, TOKEN } from '../pair.js'
import type { EventKind } from '../rig.js'
import { SELF_ID } from '../transports.js'
import { transports } from './transports.js'

const cells = transports.flatMap((transport) =>
  (['json', 'msgpack'] as const).map((encoding) => ({ ...transport, encoding })),
)

describe.each(cells)('pylibob over $name, in $encoding', ({ by, side, encoding }) => {
  let pair: Pair
  let bot: Bot
  beforeAll(async () => {
    pair = await Pair.start(await side(TOKEN), { encoding })
    bot = await pair.bot()
    await pair.heard()
    // That nobody answered before the program was there.
    pair.errors.length = 0
    pair.events.length = 0
  })
  afterAll(() => pair?.stop())

  it('is online as what it says that it is', async () => {
    expect(bot).toMatchObject({ version: 'v12', platform: 'rig', selfId: SELF_ID, online: true })
    const version = { impl: 'pylibob-rig', version: '0.1.0', onebot_version: '12' }
    expect(await bot.call('get_version')).toEqual(version)
  })

  it.each<[EventKind, object]>([
    ['private', { type: 'message', detailType: 'private', userId: 'u1' }],
    ['group', { type: 'message', detailType: 'group', userId: 'u1', groupId: 'g1' }],
    ['channel', { type: 'message', detailType: 'channel', guildId: 'gu1', channelId: 'ch1' }],
    ['notice', { type: 'notice', detailType: 'friend_increase', userId: 'u2' }],
    ['meta', { type: 'meta', detailType: 'rig.meta' }],
  ])('brings in its events: %s', async (kind, expected) => {
    const event = await pair.receive(kind)
    expect(event).toMatchObject({ version: 'v12', selfId: SELF_ID, ...expected })
    expect(event.bot).toBe(bot)
    if (event.type !== 'message') return
    expect(event.text).toMatch(/^你好 \d+ 😀$/)
    expect(event.message[0]).toEqual({ type: 'mention', data: { user_id: SELF_ID } })
  })

  it('gives back what it is given', async () => {
    const data = { text: '你好 "😀" \\ \n\u0000', numbers: [0, -1, 1.5, 2 ** 40], nested: [[true, null], {}] }
    expect(await bot.call('rig.echo', { data })).toEqual(data)
  })

  it('says that an action is not known', async () => {
    await expect(bot.call('no_such_action', {})).rejects.toMatchObject({
      code: 'ACTION_NOT_SUPPORTED',
      retcode: 10_002,
      reason: 'action is not supported',
    })
  })

  it('says why a call failed', async () => {
    await expect(bot.call('rig.fail', {})).rejects.toMatchObject({
      code: 'ACTION_FAILED',
      retcode: 35_000,
      reason: 'it does not want to',
    })
  })

  it('keeps the answers of many calls at one time apart', async () => {
    const numbers = Array.from({ length: 32 }, (_, n) => n)
    const answers = await Promise.all(numbers.map((data) => bot.call('rig.echo', { data })))
    expect(answers).toEqual(numbers)
  })

  it('sends what the bot sends, and replies to where a message came from', async () => {
    expect((await bot.send({ groupId: 'g1' }, 'hello')).messageId).toMatch(/^sent\d+$/)
    const event = await pair.receive('channel')
    if (event.type !== 'message') throw new Error(`it is a ${event.type}`)
    expect((await event.reply('回复')).messageId).toMatch(/^sent\d+$/)
    await expect
      .poll(() => pair.rig.executedBy(by, 'send_message').map(({ params }) => params))
      .toEqual([
        {
          detail_type: 'group',
          group_id: 'g1',
          message: [{ type: 'text', data: { text: 'hello' } }],
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
    expect(pair.app.status().counters.dropped).toEqual({})
  })
})
