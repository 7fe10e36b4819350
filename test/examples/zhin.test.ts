/** The zhin example with stand-ins for zhin, whose packages are not on the registry. */
import { once } from 'node:events'
import { type FakeImplementation, fakeImplementation } from '@onebot.js/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createOneBotEndpoint } from '../../examples/zhin/endpoint.mjs'
import { endpointClass, ZhinHost } from './zhin-host.js'

const TOKEN = 'a-token-for-zhin'
const path = '/onebot'

describe('the zhin endpoint', () => {
  const implementations: FakeImplementation[] = []
  let host: ZhinHost
  let address: string
  let endpoint: ReturnType<typeof createOneBotEndpoint>
  let emitted: { name: string; payload: object }[]

  beforeEach(async () => {
    host = new ZhinHost()
    address = await host.listen()
    emitted = []
    endpoint = createOneBotEndpoint(endpointClass(emitted), { host, path, accessToken: TOKEN })
  })
  afterEach(async () => {
    await endpoint.stop()
    for (const implementation of implementations.splice(0)) await implementation.stop()
    host.close()
  })

  const connect = async (accessToken = TOKEN): Promise<FakeImplementation> => {
    const implementation = fakeImplementation({ url: `ws://${address}${path}`, accessToken })
    implementations.push(implementation)
    await implementation.connect()
    return implementation
  }
  const texts = (): unknown[] => emitted.map(({ payload }) => 'content' in payload && payload.content)

  it('gives messages in the form of zhin, and sends', async () => {
    await endpoint.start(new AbortController().signal)
    endpoint.open()
    const implementation = (await connect()).onAction('send_group_msg', { message_id: 7 })
    implementation.message({ text: 'hello', groupId: '30003' })
    await expect.poll(texts).toEqual(['hello'])
    expect(emitted[0]).toMatchObject({
      name: 'message.receive',
      payload: {
        conversation: { endpoint: endpoint.identity, kind: 'group', id: '30003' },
        sender: { id: '20002' },
        mentioned: false,
      },
    })
    expect(await endpoint.send({ conversation: { kind: 'group', id: '30003' }, payload: 'hi' })).toBe('7')
    expect(implementation.calls.at(-1)?.params).toMatchObject({ group_id: 30003 })
  })

  it('takes signed posts, whose bytes the host leaves unread', async () => {
    await endpoint.start(new AbortController().signal)
    endpoint.open()
    const post = (accessToken: string) => {
      const implementation = fakeImplementation({
        transport: 'http',
        url: `http://${address}${path}`,
        accessToken,
      })
      implementations.push(implementation)
      return implementation.connect().then(() => implementation.message({ text: 'posted' }))
    }
    expect(await post('another')).toMatchObject({ status: 403 })
    expect(await post(TOKEN)).toMatchObject({ status: 204 })
    expect(texts()).toEqual(['posted'])
  })

  it('lets messages through only between open and close, while calls go on', async () => {
    await endpoint.start(new AbortController().signal)
    const implementation = (await connect()).onAction('send_private_msg', { message_id: 8 })
    await endpoint.client.bot('10001')
    const said = async (text: string): Promise<void> => {
      const heard = endpoint.client.waitFor('message', { where: (event) => event.text === text })
      implementation.message({ text })
      await heard
    }
    await said('before')
    endpoint.open()
    await said('between')
    endpoint.close()
    await said('after')
    expect(await endpoint.send({ conversation: { kind: 'private', id: '20002' }, payload: 'x' })).toBe('8')
    expect(texts()).toEqual(['between'])
  })

  it('refuses a wrong token on the socket that the host has opened', async () => {
    await endpoint.start(new AbortController().signal)
    const [socket] = (await connect('another')).sockets
    if (socket === undefined) throw new Error('there is no socket')
    const [code, reason] = await once(socket, 'close')
    expect([code, String(reason)]).toEqual([1008, 'the access token is wrong'])
  })

  it('does not start when it is aborted before', async () => {
    const reason = new Error('not wanted any more')
    await expect(endpoint.start(AbortSignal.abort(reason))).rejects.toBe(reason)
    expect(host.registered).toBe(0)
  })

  it('leaves nothing at the host when it stops, however often', async () => {
    await endpoint.start(new AbortController().signal)
    const [socket] = (await connect()).sockets
    expect(host.registered).toBe(2)
    const closed = socket && once(socket, 'close')
    await Promise.all([endpoint.stop(), endpoint.stop()])
    expect((await closed)?.[0]).toBe(1001)
    expect(host.registered).toBe(0)
  })
})
