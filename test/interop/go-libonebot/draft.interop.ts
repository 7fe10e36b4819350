import { afterEach, describe, expect, it } from 'vitest'
import { Pair, TOKEN } from '../pair.js'
import { forward, reverse, SELF_ID, webhook } from '../transports.js'

let pair: Pair | undefined
afterEach(() => pair?.stop())

describe('Go-LibOneBot as the draft has it', () => {
  it.each([
    ['reverse WebSocket', reverse],
    ['forward WebSocket', forward],
    ['HTTP webhook and an API root', webhook],
  ])('is online by its first event where get_status names no account: %s', async (_, { side }) => {
    pair = await Pair.start(await side(TOKEN), { flags: { 'draft-status': true } })
    const { app, rig } = pair
    // Asked, and none the wiser.
    await expect
      .poll(() => rig.executed.filter(({ action }) => action === 'get_status').length)
      .toBeGreaterThan(0)
    expect(app.bots).toEqual([])
    await pair.heard()
    expect(app.bots).toMatchObject([{ selfId: SELF_ID, platform: 'rig', online: true }])
    expect(await app.bots[0]?.call('rig.echo', { n: 1 })).toEqual({ n: 1 })
  })

  it.each([
    ['reverse WebSocket', reverse],
    ['forward WebSocket', forward],
    ['HTTP webhook and an API root', webhook],
  ])('is online by its heartbeat, which names the account as no later one does: %s', async (_, { side }) => {
    pair = await Pair.start(await side(TOKEN), { flags: { 'draft-status': true, heartbeat: 100 } })
    const { events } = pair
    const bot = await pair.bot()
    await expect.poll(() => events.length).toBeGreaterThan(2)
    for (const event of events) {
      expect(event).toMatchObject({ type: 'meta', detailType: 'heartbeat', selfId: SELF_ID })
      expect(event.raw).toMatchObject({ interval: 100, status: { good: true, online: true } })
    }
    expect(bot.stale).toBe(false)
  })
})
