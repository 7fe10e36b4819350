/** The Karin example with a stand-in for Karin's core, whose doors are inside its package. */
import { once } from 'node:events'
import { type FakeImplementation, fakeImplementation } from '@onebot.js/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { initOneBot } from '../../examples/karin/onebot.mjs'
import { KarinCore } from './karin-core.js'

const TOKEN = 'a-token-for-karin'

describe('the Karin adapter', () => {
  const implementations: FakeImplementation[] = []
  let karin: KarinCore
  let address: string
  let posting: FakeImplementation
  let end: () => Promise<void>

  const connect = async (path = '/onebot/v11/ws', accessToken = TOKEN): Promise<FakeImplementation> => {
    const implementation = fakeImplementation({ url: `ws://${address}${path}`, accessToken })
    implementations.push(implementation)
    await implementation.connect()
    return implementation
  }

  beforeEach(async () => {
    karin = new KarinCore()
    address = await karin.listen()
    posting = fakeImplementation({
      transport: 'http',
      url: `http://${address}/onebot`,
      accessToken: TOKEN,
      selfId: '10002',
    })
    implementations.push(posting)
    await posting.connect()
    end = await initOneBot(karin, { accessToken: TOKEN, apiRoots: { 10002: posting.url } })
    await expect.poll(() => karin.bots.size).toBe(1)
  })
  afterEach(async () => {
    await end()
    for (const implementation of implementations.splice(0)) await implementation.stop()
    karin.close()
  })

  it.each(['/', '/onebot/v11/ws', '/onebot/v11/ws/'])(
    'claims the sockets at %s, and gives events as they are',
    async (path) => {
      const implementation = await connect(path)
      await expect.poll(() => karin.bots.size).toBe(2)
      implementation.message({ text: 'hello', groupId: '30003' })
      await expect.poll(() => karin.dispatched).toHaveLength(1)
      const [dispatched] = karin.dispatched
      expect(dispatched).toMatchObject({ type: 'message', event: { post_type: 'message', group_id: 30003 } })
      expect(dispatched?.bot.selfId).toBe('10001')
    },
  )

  it('sends what Karin asks its bot to send', async () => {
    const implementation = (await connect()).onAction('send_group_msg', { message_id: 7 })
    await expect.poll(() => karin.bots.size).toBe(2)
    const bot = [...karin.bots.values()].find(({ selfId }) => selfId === '10001')
    const elements = [
      { type: 'at', targetId: '20002' },
      { type: 'text', text: 'hi' },
    ]
    expect(await bot?.sendMsg({ scene: 'group', peer: '30003' }, elements)).toEqual({ messageId: '7' })
    expect(implementation.calls.at(-1)?.params).toEqual({
      group_id: 30003,
      message: [
        { type: 'at', data: { qq: '20002' } },
        { type: 'text', data: { text: 'hi' } },
      ],
    })
  })

  it('takes posts in front of the body parsers, and leaves other paths to Karin', async () => {
    expect(await posting.message({ text: 'posted' })).toMatchObject({ status: 204 })
    expect(karin.dispatched).toMatchObject([{ type: 'message', event: { self_id: 10002 } }])
    expect((await fetch(`http://${address}/web`)).status).toBe(404)
  })

  it('takes posts again after it has ended and begun anew', async () => {
    await end()
    expect(await posting.message({ text: 'lost' })).toMatchObject({ status: 404 })
    end = await initOneBot(karin, { accessToken: TOKEN, apiRoots: { 10002: posting.url } })
    await expect.poll(() => karin.bots.size).toBe(1)
    expect(await posting.message({ text: 'posted' })).toMatchObject({ status: 204 })
  })

  it('refuses a wrong token, and no bot is registered', async () => {
    const [socket] = (await connect('/', 'another')).sockets
    if (socket === undefined) throw new Error('there is no socket')
    const [code, reason] = await once(socket, 'close')
    expect([code, String(reason)]).toEqual([1008, 'the access token is wrong'])
    expect(karin.bots.size).toBe(1)
  })

  it('removes the bot when its implementation goes, and all when it ends', async () => {
    const implementation = await connect()
    await expect.poll(() => karin.bots.size).toBe(2)
    implementation.drop()
    await expect.poll(() => karin.bots.size).toBe(1)
    await end()
    expect(karin.bots.size).toBe(0)
    expect(karin.listeners.listenerCount(karin.WS_CONNECTION_ONEBOT)).toBe(0)
  })
})
