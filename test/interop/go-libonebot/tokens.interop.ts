import { afterEach, describe, expect, it } from 'vitest'
import { Pair, type PairOptions } from '../pair.js'
import { forward, polling, reverse, type Transport, webhook } from '../transports.js'

let pair: Pair | undefined
afterEach(() => pair?.stop())

async function start({ side }: Transport, options: PairOptions): Promise<Pair> {
  pair = await Pair.start(await side('the-token-of-the-bot'), options)
  return pair
}

describe('Go-LibOneBot whose token is not that of the bot', () => {
  it.each([
    ['another', 'TOKEN_WRONG'],
    ['', 'TOKEN_MISSING'],
  ])('is refused where it dials with the token %j', async (token, code) => {
    const { app, rig, events } = await start(reverse, { flags: { token } })
    // It dials again and again.
    await expect.poll(() => app.status().counters.refused[code] ?? 0).toBeGreaterThan(2)
    expect(app.bots).toEqual([])
    expect(events).toEqual([])
    await expect.poll(() => rig.log).toContain('bad handshake')
  })

  it.each([
    ['the WebSocket server', forward, 0],
    ['the HTTP server', webhook, 1],
    ['the HTTP server that is polled', polling, 0],
  ])('refuses us at %s, which is an auth error', async (_, transport, at) => {
    const { app, errors } = await start(transport, { flags: { token: 'another' } })
    await expect.poll(() => errors.map(({ code }) => code)).toContain('LINK_REFUSED')
    const refusal = errors.find(({ code }) => code === 'LINK_REFUSED')
    expect(refusal).toMatchObject({ status: 401 })
    expect(refusal?.shortMessage).toContain('refused our token; check accessToken')
    expect(app.status().endpoints[at]).toMatchObject({ state: 'auth-error', error: 'LINK_REFUSED' })
    expect(app.bots).toEqual([])
  })

  it.each([
    ['another', 'TOKEN_WRONG'],
    ['', 'TOKEN_MISSING'],
  ])('is refused where it posts with the token %j', async (token, code) => {
    const { app, rig, events } = await start(webhook, { flags: { token } })
    const post = (): number => {
      rig.push('private')
      return app.status().counters.refused[code] ?? 0
    }
    await expect.poll(post).toBeGreaterThan(0)
    await expect.poll(() => rig.log).toContain('401')
    expect(events).toEqual([])
  })
})

describe('Go-LibOneBot with the token of the bot', () => {
  it('asks for no token where it has none', async () => {
    const open = await start(forward, { flags: { token: '' } })
    expect(await open.bot()).toMatchObject({ online: true })
  })
})
