import { afterEach, describe, expect, it } from 'vitest'
import { Pair, TOKEN } from '../pair.js'
import { type Transport, transports } from '../transports.js'

let pair: Pair | undefined
afterEach(() => pair?.stop())

const cells = transports.map((transport): [string, Transport] => [transport.name, transport])

describe.each(cells)('Go-LibOneBot over %s', (_, { by, side }) => {
  it('is online again after each crash, as the same bot, and no event is doubled', async () => {
    pair = await Pair.start(await side(TOKEN))
    const { app } = pair
    const bot = await pair.bot()
    await pair.heard()
    await pair.receive('private')
    for (let round = 0; round < 2; round++) {
      await pair.kill()
      // Where there is no connection that ends, it is the next probe that tells.
      await expect.poll(() => bot.online).toBe(false)
      await expect(bot.call('get_version', {}, { timeout: 1000 })).rejects.toMatchObject({
        outcome: 'not-sent',
      })
      pair.startAgain()
      expect(await pair.bot()).toBe(bot)
      await pair.heard()
      await pair.receive('private')
      await pair.receive('group')
      expect(await bot.call('rig.echo', { round })).toEqual({ round })
      const { rig } = pair
      await expect.poll(() => rig.executedBy(by, 'rig.echo')).toHaveLength(1)
    }
    expect(pair.changes).toEqual(['online', 'offline', 'online', 'offline', 'online'])
    const ids = pair.events.map((event) => event.field('id'))
    expect(ids).toHaveLength(5)
    expect(new Set(ids).size).toBe(5)
    expect(app.status().counters.dropped).toEqual({})
    expect(app.bots).toEqual([bot])
  })

  it('ends the calls that were under way when it crashed, and says that they may have been carried out', async () => {
    pair = await Pair.start(await side(TOKEN))
    const { rig } = pair
    const bot = await pair.bot()
    const call = bot.call('rig.slow', { ms: '10000' })
    const ended = expect(call).rejects.toMatchObject({ outcome: 'unknown' })
    await expect.poll(() => rig.executedBy(by, 'rig.slow').length).toBe(1)
    await pair.kill()
    await ended
    expect(pair.app.status().pendingCalls).toBe(0)
  })
})
