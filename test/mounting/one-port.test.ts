import { createOneBot } from '@onebot.js/core'
import { listen } from '@onebot.js/core/node'
import { http } from '@onebot.js/driver-http'
import { reverseWs } from '@onebot.js/driver-reverse-ws'
import { fakeImplementation } from '@onebot.js/testing'
import { describe, expect, it, onTestFinished } from 'vitest'
import { post } from '../support/http-post.js'
import { EVENT, self } from '../support/http-rig.js'

describe('one port', () => {
  it('takes reverse WebSocket and HTTP POST', async () => {
    const server = listen({ port: 0 })
    const [hooks, sockets] = [
      http({ server, accessToken: 'token' }),
      reverseWs({ server, accessToken: 'token' }),
    ]
    const app = createOneBot({ drivers: [hooks, sockets], logger: false })
    onTestFinished(() => app.stop())
    await app.start()
    expect(hooks.port).toBe(sockets.port)
    const impl = fakeImplementation({
      url: `ws://127.0.0.1:${hooks.port}/onebot/v11/ws`,
      accessToken: 'token',
      selfId: '1',
    })
    onTestFinished(() => impl.stop())
    await impl.connect()
    await app.bot('1')
    const headers = { ...self, authorization: 'Bearer token' }
    expect(await post(hooks.urls[0] ?? '', { body: EVENT, headers })).toMatchObject({ status: 204 })
    expect(app.bots.map(({ selfId }) => selfId).sort()).toEqual(['1', '10001'])
  })
})
