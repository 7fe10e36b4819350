import { createServer } from 'node:http'
import { http } from '@onebot.js/driver-http'
import { reverseWs } from '@onebot.js/driver-reverse-ws'
import express, { type Express, Router } from 'express'
import { describe, expect, it, onTestFinished } from 'vitest'
import { closing, driversFor, EVENT, itMounts, listening, signed } from '../../../test/support/host-cases.js'
import { post } from '../../../test/support/http-post.js'
import { dial, upgradeRequest } from '../../../test/support/raw-client.js'
import { onebot } from './express.js'

/** The pages of the host, which come last. */
function pages(app: Express): void {
  app.get('/', (_request, response) => void response.send('the page'))
  app.post('/own', express.json(), (request, response) => void response.send(Object(request.body).own))
  app.use((_request, response) => void response.status(404).send('no page'))
}

describe('express', () => {
  itMounts({
    notFound: 'no page',
    start: (drivers, { prefix }) => {
      const web = express()
      const mount = onebot(drivers, { prefix })
      // In a router, which takes its path off.
      if (prefix) web.use(prefix, Router().use(mount))
      else web.use(mount)
      web.use(express.json({ limit: 1000 }))
      pages(web)
      const server = web.listen(0, '127.0.0.1')
      mount.attach(server)
      return listening(server)
    },
  })

  describe('after a body parser', () => {
    async function after(parser: ReturnType<typeof express.json>): Promise<ReturnType<typeof post>> {
      const { drivers, app } = driversFor()
      await app.start()
      const web = express().use(parser).use(onebot(drivers))
      const server = web.listen(0, '127.0.0.1')
      const { port } = await listening(server)
      onTestFinished(() => closing(server))
      return post(`http://127.0.0.1:${port}/onebot/v11/http`, { body: EVENT, headers: signed(EVENT) })
    }

    it('finds the bytes that were kept', async () => {
      const verify = (request: object, _response: object, rawBody: Buffer): void => {
        Object.assign(request, { rawBody })
      }
      expect(await after(express.json({ verify }))).toMatchObject({ status: 204 })
      expect(await after(express.raw({ type: '*/*' }))).toMatchObject({ status: 204 })
    })

    it('says which line to change where they are gone', async () => {
      const { status, headers, body } = await after(express.json())
      expect([status, headers['x-onebot-error']]).toEqual([500, 'BODY_PARSED'])
      expect(body).toContain('express: app.use(')
      expect(body).not.toContain('fastify')
    })
  })

  it('says that nobody has the upgrades of the server', async () => {
    const { drivers, app } = driversFor()
    await app.start()
    const server = express().use(onebot(drivers)).listen(0, '127.0.0.1')
    const { port } = await listening(server)
    onTestFinished(() => closing(server))
    const client = await dial(port)
    const { status, body } = await client.write(upgradeRequest({ headers: { 'X-Self-ID': '1' } })).answer()
    expect([status, body.toString()]).toEqual([
      426,
      expect.stringContaining('express: mount.attach(app.listen('),
    ])
    expect(app.status().counters.refused).toEqual({ UPGRADE_REQUIRED: 1 })
  })

  it('knows its prefix in a router that takes a part of it off', async () => {
    const { drivers, app } = driversFor()
    await app.start()
    const router = Router().use(onebot(drivers, { prefix: '/api/bots' }))
    const server = express().use('/api', router).listen(0, '127.0.0.1')
    const { port } = await listening(server)
    onTestFinished(() => closing(server))
    const url = `http://127.0.0.1:${port}/api/bots/onebot/v11/http`
    expect(await post(url, { body: EVENT, headers: signed(EVENT) })).toMatchObject({ status: 204 })
  })

  it('leaves a path below that of another app, which is attached as well, to that app', async () => {
    const mounts = ['one', 'two'].map((name) =>
      onebot([
        reverseWs({ noServer: true, paths: [`/onebot/${name}`] }),
        http({ noServer: true, paths: [`/onebot/${name}`] }),
      ]),
    )
    const server = express().use(mounts).listen(0, '127.0.0.1')
    const { port } = await listening(server)
    onTestFinished(() => closing(server))
    for (const mount of mounts) mount.attach(server, { beside: true })
    const send = (path: string): ReturnType<typeof post> =>
      post(`http://127.0.0.1:${port}${path}`, { body: EVENT, headers: signed(EVENT) })
    expect([(await send('/onebot/one')).status, (await send('/onebot/two')).status]).toEqual([503, 503])
    expect((await send('/onebot/three')).headers['x-onebot-error']).toBe('PATH_UNKNOWN')
  })

  it('refuses the app in the place of its server, and a server with another owner', () => {
    const mount = onebot(driversFor().drivers)
    const attach = (server: object): unknown => Reflect.apply(mount.attach, undefined, [server])
    expect(() => attach(express())).toThrow('needs the server that listens, not the app')
    const owned = createServer().on('upgrade', () => {})
    expect(() => attach(owned)).toThrow(/express: something else already .*accept\(socket, request\)/)
  })

  it('answers an implementation that posts to a path for WebSockets', async () => {
    const { drivers } = driversFor()
    const server = express().use(onebot(drivers)).listen(0, '127.0.0.1')
    const { port } = await listening(server)
    onTestFinished(() => closing(server))
    const { status, body } = await post(`http://127.0.0.1:${port}/onebot/v11/ws`, {
      body: EVENT,
      headers: signed(EVENT),
    })
    expect([status, body]).toEqual([426, expect.stringContaining('paths for HTTP POST: /onebot/v11/http')])
  })
})
