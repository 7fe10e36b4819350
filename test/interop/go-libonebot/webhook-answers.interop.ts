import type { OneBotEvent } from '@onebot.js/core'
import { http } from '@onebot.js/driver-http'
import { afterEach, describe, expect, it } from 'vitest'
import { Pair, type PairOptions, TOKEN } from '../pair.js'
import type { Side } from '../transports.js'

let pair: Pair | undefined
afterEach(() => pair?.stop())

/** A bot that has nothing but the answers to webhooks to say something with. */
function side(): Side {
  const driver = http({ port: 0, accessToken: TOKEN })
  return { driver, flags: () => ({ webhook: `http://127.0.0.1:${driver.port}/onebot/v12/http` }) }
}

async function start(options: PairOptions): Promise<Pair> {
  pair = await Pair.start(side(), options)
  await pair.heard()
  return pair
}

function assertMessage(event: OneBotEvent): asserts event is Extract<OneBotEvent, { type: 'message' }> {
  if (event.type !== 'message') throw new Error(`it is a ${event.type}`)
}

describe.each(['json', 'msgpack'] as const)('The answer to a webhook of Go-LibOneBot, in %s', (encoding) => {
  it('is a list of calls, which it carries out in order', async () => {
    const bytes = new Uint8Array([0, 1, 255])
    const { rig, errors } = await start({
      encoding,
      onEvent: async (event) => {
        assertMessage(event)
        if (event.version !== 'v12') throw new Error('it is not V12')
        await event.quick([
          { action: 'rig.echo', params: { n: '1', data: bytes, text: '你好' } },
          { action: 'rig.echo', params: { n: '2' } },
          { action: 'rig.fail' },
        ])
      },
    })
    rig.push('group', { id: 'm1', text: 'hello' })
    await expect.poll(() => rig.executedBy('webhook', 'rig.fail')).toHaveLength(1)
    // Go writes bytes in base64 as well.
    const data = Buffer.from(bytes).toString('base64')
    expect(rig.executedBy('webhook', 'rig.echo').map(({ params }) => params)).toEqual([
      { n: '1', data, text: '你好' },
      { n: '2' },
    ])
    expect(errors).toEqual([])
  })

  it('carries a reply', async () => {
    const { rig, app, errors } = await start({
      encoding,
      onEvent: async (event) => {
        assertMessage(event)
        expect(await event.reply(`re: ${event.text}`)).toEqual({ messageId: undefined })
      },
    })
    rig.push('channel', { id: 'm1', text: '你好 😀' })
    await expect
      .poll(() => rig.executedBy('webhook', 'send_message'))
      .toEqual([
        {
          action: 'send_message',
          by: 'webhook',
          params: {
            detail_type: 'channel',
            guild_id: 'gu1',
            channel_id: 'ch1',
            message: [{ type: 'text', data: { text: 're: 你好 😀' } }],
          },
        },
      ])
    expect(errors).toEqual([])
    expect(app.bots).toMatchObject([{ selfId: 'bot1', platform: 'rig' }])
  })

  it('is empty where nobody asks for anything, and nothing is carried out', async () => {
    const { rig, events } = await start({ encoding })
    for (const kind of ['private', 'notice', 'request', 'meta'] as const) rig.push(kind)
    await expect.poll(() => events.length).toBe(4)
    expect(rig.executed.filter(({ by }) => by !== 'input')).toEqual([])
    // What it cannot read it warns of; that it takes 204 for what it is it says nowhere.
    expect(rig.log).not.toMatch(/失败|已忽略/)
  })
})

describe('A bot with nothing but the answers to webhooks', () => {
  it('rejects a call as one that was not sent', async () => {
    const { rig, app } = await start({})
    rig.push('private')
    const bot = await app.bot('bot1')
    await expect(bot.call('get_version')).rejects.toMatchObject({ code: 'NO_ROUTE', outcome: 'not-sent' })
  })
})
