import { createServer } from 'node:http'
import { createOneBot, type OneBot } from '@onebot.js/core'
import { http } from '@onebot.js/driver-http'
import { reverseWs } from '@onebot.js/driver-reverse-ws'
import { describe, expect, it, onTestFinished } from 'vitest'
import { freePort } from '../../../test/interop/free-port.js'
import { ca, localhost } from '../../../test/support/certificates.js'
import {
  driversFor,
  EVENT,
  itMounts,
  listening,
  sign,
  signed,
  TOKEN,
} from '../../../test/support/host-cases.js'
import { post } from '../../../test/support/http-post.js'
import { headOfPost } from '../../../test/support/http-rig.js'
import { dial, open, upgradeRequest } from '../../../test/support/raw-client.js'
import { type Served, type ServeOptions, serve } from './serve.js'

async function served(options: Partial<ServeOptions> = {}): Promise<{ server: Served; app: OneBot }> {
  const { drivers, app } = driversFor()
  const server = await serve({ port: 0, drivers, ...options })
  onTestFinished(() => server.close())
  await app.start()
  return { server, app }
}

const send = (port: number, tls?: { ca: string }): ReturnType<typeof post> => {
  const url = `${tls ? 'https' : 'http'}://127.0.0.1:${port}/onebot/v11/http`
  return post(url, { body: EVENT, headers: signed(EVENT), ...(tls && { tls }) })
}

describe('serve()', () => {
  itMounts({ start: (drivers) => serve({ port: 0, drivers }) })

  it('tells the addresses of all drivers', async () => {
    const { server } = await served()
    const { port, urls } = server
    expect(urls).toContain(`ws://127.0.0.1:${port}/onebot/v11/ws`)
    expect(urls).toContain(`http://127.0.0.1:${port}/second/http`)
    expect(urls.filter((url) => url.endsWith('/http/'))).toEqual([])
  })

  it('closes the port once, and ends what is open there while the app runs on', async () => {
    const { server, app } = await served()
    const client = await open(server.port, { headers: { 'X-Self-ID': '10001' } })
    await app.bot('10001')
    const closed = server.close()
    expect(await client.closeCode()).toBe(1001)
    client.end()
    await Promise.all([closed, server.close(), server[Symbol.asyncDispose]()])
    await expect(send(server.port)).rejects.toMatchObject({ code: 'ECONNREFUSED' })
    expect(app.status().state).toBe('running')
  })

  it('keeps a link that was let in longer than a handshake may take', async () => {
    const { server, app } = await served({ handshakeTimeout: 1000 })
    await open(server.port, { headers: { 'X-Self-ID': '10001' } })
    const bot = await app.bot('10001')
    const silent = await dial(server.port)
    await silent.closed
    expect(bot.online).toBe(true)
  })

  it('lets in who has posted an event, so that strangers do not push it out', async () => {
    const { server } = await served({ maxHandshakes: { total: 1 } })
    const known = await dial(server.port)
    const request = `${headOfPost(`X-Signature: ${sign(EVENT)}`, `Content-Length: ${EVENT.length}`)}${EVENT}`
    expect((await known.write(request).answer()).status).toBe(204)
    const strangers = [await dial(server.port), await dial(server.port)]
    await strangers[0]?.closed
    expect((await known.write(request).answer()).status).toBe(204)
  })

  it('counts whom it turns away', async () => {
    const { server, app } = await served()
    const client = await dial(server.port)
    const { status } = await client.write(upgradeRequest({ target: '/elsewhere' })).answer()
    expect(status).toBe(404)
    expect(app.status().counters.refused).toEqual({ PATH_UNKNOWN: 1 })
  })

  it('speaks TLS', async () => {
    const { server } = await served({ tls: localhost })
    expect(server.urls[0]).toMatch(/^wss:/)
    expect(await send(server.port, { ca })).toMatchObject({ status: 204 })
  })

  it('takes localhost for 127.0.0.1, which is one address', async () => {
    const { server } = await served({ host: 'localhost' })
    expect(server.urls[0]).toContain('//127.0.0.1:')
    expect(await send(server.port)).toMatchObject({ status: 204 })
  })

  it('says in words that the port is taken, and opens it when it is free', async () => {
    // Nobody else is given this one between the closing and the opening.
    const other = createServer().listen(await freePort(), '127.0.0.1')
    const { port, close } = await listening(other)
    const { drivers } = driversFor()
    await expect(serve({ port, drivers })).rejects.toMatchObject({
      code: 'PORT_UNAVAILABLE',
      message: expect.stringContaining(`port ${port} on 127.0.0.1 is in use`),
    })
    await close()
    const server = await serve({ port, drivers })
    await server.close()
  })

  it.each([
    ['reverseWs', reverseWs({ noServer: true })],
    ['http', http({ noServer: true })],
  ])('opens no port to other machines for %s without a token', async (name, driver) => {
    const guarded = reverseWs({ noServer: true, accessToken: TOKEN, paths: ['/guarded'] })
    await expect(serve({ port: 0, host: '0.0.0.0', drivers: [guarded, driver] })).rejects.toMatchObject({
      code: 'BIND_WITHOUT_TOKEN',
      message: expect.stringContaining(name),
    })
  })

  it('opens one where that is meant', async () => {
    const drivers = [reverseWs({ noServer: true, allowUnauthenticated: true })]
    const server = await serve({ port: 0, host: '0.0.0.0', drivers })
    await server.close()
  })

  it('refuses drivers that hide each other, and opens nothing', async () => {
    const drivers = [
      reverseWs({ noServer: true, accessToken: TOKEN }),
      reverseWs({ noServer: true, accessToken: TOKEN }),
    ]
    await expect(serve({ port: 0, drivers })).rejects.toMatchObject({ code: 'OPTIONS_INVALID' })
  })

  it('leaves the drivers to another port after it has closed', async () => {
    const driver = reverseWs({ noServer: true, accessToken: TOKEN })
    const app = createOneBot({ drivers: [driver], logger: false })
    onTestFinished(() => app.stop())
    await app.start()
    for (let n = 0; n < 2; n++) {
      const server = await serve({ port: 0, drivers: [driver] })
      await open(server.port, { headers: { 'X-Self-ID': '10001' } })
      await app.bot('10001')
      await server.close()
    }
  })
})
