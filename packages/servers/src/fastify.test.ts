import websocket from '@fastify/websocket'
import { fakeImplementation } from '@onebot.js/testing'
import fastify, { type FastifyInstance, type LightMyRequestResponse } from 'fastify'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { driversFor, EVENT, itMounts, type Running, signed, TOKEN } from '../../../test/support/host-cases.js'
import { post } from '../../../test/support/http-post.js'
import { open } from '../../../test/support/raw-client.js'
import { onebot } from './fastify.js'

function pages(web: FastifyInstance): void {
  web.get('/', () => 'the page')
  web.post<{ Body: { own: string } }>('/own', ({ body }) => body.own)
  web.setNotFoundHandler((_request, reply) => reply.code(404).send('no page'))
}

async function listening(web: FastifyInstance, host = '127.0.0.1'): Promise<Running> {
  const address = await web.listen({ port: 0, host })
  return { port: Number(new URL(address).port), close: () => web.close() }
}

describe('fastify', () => {
  itMounts({
    notFound: 'no page',
    start: async (drivers, { prefix }) => {
      const web = fastify({ bodyLimit: 1000 })
      pages(web)
      await web.register(onebot, { drivers, ...(prefix && { prefix }) })
      return listening(web)
    },
  })
})

describe('fastify with @fastify/websocket', () => {
  itMounts({
    notFound: 'no page',
    isUpgradedBefore: true,
    start: async (drivers, { prefix }) => {
      const web = fastify({ bodyLimit: 1000 })
      await web.register(websocket)
      pages(web)
      await web.register(onebot, { drivers, ...(prefix && { prefix }) })
      return listening(web)
    },
  })

  async function running(
    register: (web: FastifyInstance) => unknown,
  ): Promise<{ web: FastifyInstance; port: number }> {
    const web = fastify()
    await register(web)
    onTestFinished(() => web.close())
    return { web, port: (await listening(web)).port }
  }

  it('which comes later has its routes beside ours', async () => {
    const { drivers, app } = driversFor()
    await app.start()
    const { port } = await running(async (web) => {
      await web.register(onebot, { drivers })
      await web.register(websocket)
      web.get('/chat', { websocket: true }, (socket) => {
        socket.on('message', (data) => socket.send(data))
      })
    })
    await open(port, { headers: { 'X-Self-ID': '10001' } })
    await app.bot('10001')
    const client = await open(port, { target: '/chat' })
    client.text('mine')
    expect((await client.frame()).payload.toString()).toBe('mine')
  })

  it('refuses before the 101 where it is told to take upgrades first', async () => {
    const { drivers, app } = driversFor()
    await app.start()
    const { port } = await running(async (web) => {
      await web.register(websocket)
      await web.register(onebot, { drivers, beside: true })
    })
    await expect(open(port, { headers: { Authorization: 'Bearer wrong' } })).rejects.toThrow('403')
  })

  it('takes WebSockets at every address that localhost stands for, which are servers of their own', async () => {
    const { drivers, app } = driversFor()
    await app.start()
    const web = fastify()
    await web.register(onebot, { drivers })
    const { port } = await listening(web, 'localhost')
    const addresses = web.addresses().flatMap((each) => {
      if (typeof each === 'string') return []
      return each.address.includes(':') ? `[${each.address}]` : each.address
    })
    for (const [index, address] of addresses.entries()) {
      const url = `ws://${address}:${port}/onebot/v11/ws`
      const impl = fakeImplementation({ url, accessToken: TOKEN, selfId: `${index + 1}` })
      onTestFinished(() => impl.stop())
      await impl.connect()
      await app.bot(`${index + 1}`)
    }
    await web.close()
  })

  it('answers what is injected, with the reason and without waiting', async () => {
    const { drivers, app } = driversFor()
    await app.start()
    const web = fastify()
    onTestFinished(() => web.close())
    await web.register(onebot, { drivers })
    const inject = (headers: Record<string, string>): Promise<LightMyRequestResponse> =>
      web.inject({
        method: 'POST',
        url: '/onebot/v11/http',
        payload: EVENT,
        headers: { 'content-type': 'application/json', ...headers },
      })
    expect((await inject(signed(EVENT))).statusCode).toBe(204)
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    onTestFinished(() => void vi.useRealTimers())
    const refused = await inject(signed('another body'))
    expect([refused.statusCode, refused.headers['x-onebot-error']]).toEqual([403, 'SIGNATURE_WRONG'])
  })

  it('refuses an option that there is not', async () => {
    const { drivers } = driversFor()
    const web = fastify()
    onTestFinished(() => web.close())
    const options = { drivers, prefix: '/bots', logLevel: 'warn' as const, besides: true }
    await expect(async () => web.register(onebot, options)).rejects.toThrow("did you mean 'beside'?")
  })

  it('names fastify where another owner has the upgrades', async () => {
    const { drivers } = driversFor()
    const web = fastify()
    onTestFinished(() => web.close())
    web.server.on('upgrade', () => {})
    await expect(async () => web.register(onebot, { drivers })).rejects.toThrow(
      /fastify: something else already .*@fastify\/websocket before onebot/,
    )
  })

  it('does not need routes that the host has already, or takes for one', async () => {
    const { drivers, app } = driversFor()
    await app.start()
    const web = fastify({ routerOptions: { ignoreTrailingSlash: true } })
    onTestFinished(() => web.close())
    web.post('/', () => 'a form')
    await web.register(onebot, { drivers })
    const { port } = await listening(web)
    const send = (path: string): ReturnType<typeof post> =>
      post(`http://127.0.0.1:${port}${path}`, { body: EVENT, headers: signed(EVENT) })
    expect(await send('/')).toMatchObject({ status: 200, body: 'a form' })
    expect(await send('/onebot/v11/http/')).toMatchObject({ status: 204 })
  })

  it('names fastify where a hook has read the body', async () => {
    const { drivers, app } = driversFor()
    await app.start()
    const { port } = await running(async (web) => {
      web.addHook('preParsing', async ({ raw }) => {
        for await (const _ of raw);
      })
      await web.register(onebot, { drivers })
    })
    const { status, body } = await post(`http://127.0.0.1:${port}/onebot/v11/http`, {
      body: EVENT,
      headers: signed(EVENT),
    })
    expect([status, body]).toEqual([500, expect.stringContaining('fastify: ')])
    expect(body).not.toContain('express')
  })
})
