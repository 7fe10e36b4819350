import { afterEach, describe, expect, it } from 'vitest'
import { Pair } from '../pair.js'
import { reverse as withoutToken } from '../transports.js'
import { forward, polling, webhook } from './transports.js'

let pair: Pair | undefined
afterEach(() => pair?.stop())

const OURS = 'the-token-of-the-bot'

describe('pylibob whose token is not that of the bot', () => {
  it('is refused where it dials, because it sends none', async () => {
    pair = await Pair.start(await withoutToken.side(OURS), { flags: { token: OURS } })
    const { app } = pair
    await expect.poll(() => app.status().counters.refused.TOKEN_MISSING ?? 0).toBeGreaterThan(2)
    expect(app.bots).toEqual([])
  })

  it('is refused where it posts', async () => {
    pair = await Pair.start(await webhook.side(OURS), { flags: { token: 'another' } })
    const { app, rig, events } = pair
    const post = (): number => {
      rig.push('private')
      return app.status().counters.refused.TOKEN_WRONG ?? 0
    }
    await expect.poll(post).toBeGreaterThan(0)
    expect(events).toEqual([])
  })

  it.each([
    ['the HTTP server', webhook, 1],
    ['the HTTP server that is polled', polling, 0],
  ])('refuses us at %s', async (_, { side }, at) => {
    pair = await Pair.start(await side(OURS), { flags: { token: 'another' } })
    const { app, errors } = pair
    await expect.poll(() => app.status().endpoints[at]?.state).toBe('auth-error')
    expect(errors.find(({ code }) => code === 'LINK_REFUSED')).toMatchObject({ status: 401 })
    expect(app.bots).toEqual([])
  })

  it('lets everybody in at the WebSocket server, whose token it forgets', async () => {
    pair = await Pair.start(await forward.side(OURS), { flags: { token: 'another' } })
    expect(await pair.bot()).toMatchObject({ online: true })
  })
})
