import { afterEach, describe, expect, it } from 'vitest'
import { Pair, TOKEN } from '../pair.js'
import { forward, reverse, webhook } from './transports.js'

let pair: Pair | undefined
afterEach(() => pair?.stop())

describe('pylibob that is called with parameters that it does not take', () => {
  it('says so over HTTP', async () => {
    pair = await Pair.start(await webhook.side(TOKEN))
    const bot = await pair.bot()
    await expect(bot.call('rig.slow', { ms: 1 })).rejects.toMatchObject({ retcode: 10_003 })
    await expect(bot.call('rig.slow', { ms: '1', n: 1 })).rejects.toMatchObject({ retcode: 10_004 })
  })

  it.each([
    ['forward WebSocket', forward],
    ['reverse WebSocket', reverse],
  ])('answers without the echo over %s, so that the call has no answer', async (_, { side }) => {
    pair = await Pair.start(await side(TOKEN))
    const bot = await pair.bot()
    const call = bot.call('rig.slow', { ms: 1 }, { timeout: 500 })
    await expect(call).rejects.toMatchObject({ code: 'CALL_TIMEOUT', outcome: 'unknown' })
    expect(bot.online).toBe(true)
    expect(await bot.call('rig.echo', { data: 1 })).toBe(1)
  })
})
