import { afterEach, describe, expect, it } from 'vitest'
import { Pair, TOKEN } from '../pair.js'
import type { Transport } from '../transports.js'
import { transports } from './transports.js'

let pair: Pair | undefined
afterEach(() => pair?.stop())

const cells = transports.map((transport): [string, Transport] => [transport.name, transport])

describe.each(cells)('pylibob over %s', (_, { by, side }) => {
  it('is online again after a crash, as the same bot, and no event is doubled', async () => {
    pair = await Pair.start(await side(TOKEN))
    const bot = await pair.bot()
    await pair.heard()
    await pair.kill()
    // Where there is no connection that ends, it is the next probe that tells.
    await expect.poll(() => bot.online).toBe(false)
    pair.startAgain()
    expect(await pair.bot()).toBe(bot)
    await pair.heard()
    await pair.receive('private')
    await pair.receive('group')
    expect(await bot.call('rig.echo', { data: 1 })).toBe(1)
    await expect.poll(() => pair?.rig.executedBy(by, 'rig.echo')).toHaveLength(1)
    expect(pair.changes).toEqual(['online', 'offline', 'online'])
    const ids = pair.events.filter((event) => event.type === 'message').map((event) => event.field('id'))
    expect(new Set(ids).size).toBe(2)
    expect(ids).toHaveLength(2)
  })

  it('ends the calls that were under way when it crashed, and says that they may have been carried out', async () => {
    pair = await Pair.start(await side(TOKEN))
    const { rig } = pair
    const bot = await pair.bot()
    const ended = expect(bot.call('rig.slow', { ms: '10000' })).rejects.toMatchObject({ outcome: 'unknown' })
    await expect.poll(() => rig.executedBy(by, 'rig.slow').length).toBe(1)
    await pair.kill()
    await ended
    expect(pair.app.status().pendingCalls).toBe(0)
  })
})
