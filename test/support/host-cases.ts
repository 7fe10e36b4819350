/** What holds in every server that drivers are mounted in; each host has a file that says how it is started. */
import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import type { Server } from 'node:http'
import { createOneBot, type OneBot } from '@onebot.js/core'
import { portOf } from '@onebot.js/core/node'
import { http } from '@onebot.js/driver-http'
import { type ReverseWsDriver, reverseWs } from '@onebot.js/driver-reverse-ws'
import type { MountableDriver } from '@onebot.js/servers/node'
import { fakeImplementation } from '@onebot.js/testing'
import { describe, expect, it, onTestFinished } from 'vitest'
import { TOKEN } from './harness.js'
import { type Posted, post } from './http-post.js'
import { EVENT, hook, self } from './http-rig.js'
import { dial, open, type RawAnswer, upgradeRequest } from './raw-client.js'

const SECRET = 'a-secret-for-the-hosts'

export { EVENT, TOKEN }

/** A host that listens, with the drivers in it. */
export interface Running {
  port: number
  /** Closes it as its users do; resolves when it is closed. */
  close(): Promise<unknown>
}

export interface StartOptions {
  /** Mounts below that path. */
  prefix?: string
}

export interface HostRules {
  /** Starts it with a page at `GET /`, and `POST /own` that answers the value that its JSON has as `own`. */
  start(drivers: readonly MountableDriver[], options: StartOptions): Promise<Running> | Running
  /** What its own 404 says, where it has pages and prefixes of its own. */
  notFound?: string
  /** A refused WebSocket is opened first, and then closed with 1008. @default false */
  isUpgradedBefore?: boolean
  /** It takes WebSockets. @default true */
  hasSockets?: boolean
}

export const sign = (body: string): string => `sha1=${createHmac('sha1', SECRET).update(body).digest('hex')}`
export const signed = (body: string): Record<string, string> => ({ ...self, 'x-signature': sign(body) })

/** Two V11 drivers of each kind, which hosts give to us together. */
export function driversFor(): { drivers: MountableDriver[]; app: OneBot; sockets: ReverseWsDriver } {
  const sockets = reverseWs({ noServer: true, accessToken: TOKEN })
  const more = reverseWs({ noServer: true, accessToken: TOKEN, paths: ['/second/ws'] })
  const hooks = http({ noServer: true, accessToken: TOKEN, secret: SECRET, maxBody: 4 * 2 ** 20 })
  const others = http({ noServer: true, secret: 'another', paths: ['/second/http'] })
  const drivers = [sockets, more, hooks, others]
  const app = createOneBot({ drivers, logger: false })
  onTestFinished(() => app.stop())
  return { drivers, app, sockets }
}

/** Closes what listens, and fails where that takes as long as a socket that nobody ends. */
export const closing = async (server: { close(done: (error?: Error) => void): unknown }): Promise<void> =>
  new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())))

/** @returns what is needed of a node server that listens on a free port */
export async function listening(server: Server): Promise<Running> {
  if (!server.listening) await once(server, 'listening')
  return { port: portOf(server) ?? 0, close: () => closing(server) }
}

async function ask(
  port: number,
  target: string,
  headers: Record<string, string | undefined>,
): Promise<RawAnswer> {
  const client = await dial(port)
  return client.write(upgradeRequest({ target, headers })).answer()
}

export function itMounts({ start, notFound, isUpgradedBefore = false, hasSockets = true }: HostRules): void {
  async function mounted(options: StartOptions = {}): Promise<{
    app: OneBot
    sockets: ReverseWsDriver
    port: number
    close(): Promise<unknown>
    send(path: string, body?: string, headers?: Record<string, string | undefined>): Promise<Posted>
    connect(path?: string, more?: object): ReturnType<typeof fakeImplementation>
  }> {
    const { drivers, app, sockets } = driversFor()
    const { port, close } = await start(drivers, options)
    let closed: Promise<unknown> | undefined
    const closeOnce = (): Promise<unknown> => {
      closed ??= close()
      return closed
    }
    onTestFinished(async () => {
      await app.stop()
      await closeOnce()
    })
    await app.start()
    return {
      app,
      sockets,
      port,
      close: closeOnce,
      send: (path, body = EVENT, headers = signed(body)) =>
        post(`http://127.0.0.1:${port}${path}`, { body, headers }),
      connect: (path = '/onebot/v11/ws', more = {}) => {
        const url = `ws://127.0.0.1:${port}${path}`
        const impl = fakeImplementation({ url, accessToken: TOKEN, heartbeat: 0, ...more })
        onTestFinished(() => impl.stop())
        return impl
      },
    }
  }

  it.each(['/onebot/v11/http', '/onebot/v11/http/', '/'])('takes a signed V11 POST at %s', async (path) => {
    const { app, send } = await mounted()
    // Spaces, escapes and long numbers that a parser would change.
    const body = EVENT.replace('{', '{ "comment":"\\u4f60", "long":10001000100010001, ')
    expect(await send(path, body)).toMatchObject({ status: 204 })
    expect(app.status().counters.events.dispatched).toBeGreaterThan(0)
    const wrong = await send(path, body, signed(`${body} `))
    expect([wrong.status, wrong.headers['x-onebot-error']]).toEqual([403, 'SIGNATURE_WRONG'])
  })

  it('answers a V12 webhook with actions', async () => {
    const { app, send } = await mounted()
    app.on('message', (event) => event.reply('pong'))
    const body = JSON.stringify({
      id: '1',
      time: 1.5,
      type: 'message',
      detail_type: 'private',
      sub_type: '',
      self: { platform: 'qq', user_id: '10001' },
      user_id: '2',
      message_id: '3',
      message: [{ type: 'text', data: { text: 'ping' } }],
      alt_message: 'ping',
    })
    const headers = { ...hook, authorization: `Bearer ${TOKEN}` }
    const { status, body: answer } = await send('/onebot/v12/http', body, headers)
    expect(status).toBe(200)
    expect(JSON.parse(answer)).toMatchObject([{ action: 'send_message', params: { user_id: '2' } }])
  })

  it('routes by the paths of several drivers', async () => {
    const { send } = await mounted()
    expect((await send('/second/http')).headers['x-onebot-error']).toBe('SIGNATURE_WRONG')
    expect((await send('/onebot/v11/http')).status).toBe(204)
  })

  it('takes a body that is larger than what the host takes, up to ours', async () => {
    const { app, send } = await mounted()
    const padded = (size: number): string => EVENT.replace('{', `{"comment":"${'a'.repeat(size)}",`)
    expect(await send('/onebot/v11/http', padded(2 * 2 ** 20))).toMatchObject({ status: 204 })
    const larger = await send('/onebot/v11/http', padded(5 * 2 ** 20))
    expect([larger.status, larger.headers['x-onebot-error']]).toEqual([413, 'BODY_TOO_LARGE'])
    expect(app.status().counters.refused).toEqual({ BODY_TOO_LARGE: 1 })
  })

  it('takes a body in chunks without a length', async () => {
    const { send } = await mounted()
    const chunked = { 'content-length': undefined, 'transfer-encoding': 'chunked' }
    expect(await send('/onebot/v11/http', EVENT, { ...signed(EVENT), ...chunked })).toMatchObject({
      status: 204,
    })
  })

  if (notFound) {
    it('leaves the routes of the host alone', async () => {
      const { app, port, send } = await mounted()
      const page = await post(`http://127.0.0.1:${port}/?a=1`, { method: 'GET' })
      expect(page).toMatchObject({ status: 200, body: 'the page' })
      expect(await send('/own', '{"own":"mine"}', {})).toMatchObject({ status: 200, body: 'mine' })
      expect(app.status().counters.refused).toEqual({})
    })

    if (!isUpgradedBefore) {
      it('ignores that an upgrade to another protocol is asked for', async () => {
        const { port, send } = await mounted()
        const asking = { connection: 'Upgrade, HTTP2-Settings', upgrade: 'h2c', 'http2-settings': 'AAMAAABk' }
        const page = await post(`http://127.0.0.1:${port}/`, { method: 'GET', headers: asking })
        expect(page).toMatchObject({ status: 200, body: 'the page' })
        const body = EVENT.replace('{', `{"comment":"${'a'.repeat(2 ** 20)}",`)
        const answer = await send('/onebot/v11/http', body, { ...signed(body), ...asking })
        expect(answer).toMatchObject({ status: 204 })
      })
    }

    it('says 404 to implementations below our paths alone', async () => {
      const { app, send } = await mounted()
      expect(await send('/onebot/v11/htp')).toMatchObject({
        status: 404,
        headers: { 'x-onebot-error': 'PATH_UNKNOWN' },
        body: expect.stringContaining('/onebot/v12/http'),
      })
      for (const [path, headers] of [
        ['/onebot/v11/htp', {}],
        ['/elsewhere', signed(EVENT)],
      ] as const) {
        const { status, body } = await send(path, EVENT, headers)
        expect([status, body]).toEqual([404, expect.stringContaining(notFound)])
      }
      expect(app.status().counters.refused).toEqual({ PATH_UNKNOWN: 1 })
    })
  }

  it('answers 503 before the start and after the stop', async () => {
    const { drivers, app } = driversFor()
    const { port, close } = await start(drivers, {})
    const send = (): Promise<Posted> =>
      post(`http://127.0.0.1:${port}/onebot/v11/http`, { body: EVENT, headers: signed(EVENT) })
    expect(await send()).toMatchObject({ status: 503, headers: { 'x-onebot-error': 'NOT_RUNNING' } })
    await app.start()
    expect(await send()).toMatchObject({ status: 204 })
    await app.stop()
    expect(await send()).toMatchObject({ status: 503 })
    await close()
  })

  if (notFound) {
    it('works below a prefix', async () => {
      const { send, connect, app } = await mounted({ prefix: '/bots' })
      expect(await send('/bots/onebot/v11/http')).toMatchObject({ status: 204 })
      expect((await send('/onebot/v11/http')).body).toContain(notFound)
      const wrong = await send('/bots/onebot/v11/htp')
      expect([wrong.status, wrong.body]).toEqual([404, expect.stringContaining('/bots/onebot/v12/http')])
      if (!hasSockets) return
      await connect('/bots/onebot/v11/ws', { selfId: '7' }).connect()
      expect((await app.bot('7')).selfId).toBe('7')
    })
  }

  if (hasSockets) {
    describe('reverse WebSocket', () => {
      it.each(['/onebot/v11/ws', '/onebot/v11/ws/', '/second/ws'])('is taken at %s', async (path) => {
        const { app, connect } = await mounted()
        const impl = connect(path)
        await impl.connect()
        const texts: string[] = []
        app.on('message', async (event) => {
          texts.push(event.text)
          await event.reply('pong')
        })
        const bot = await app.bot('10001')
        expect(await bot.call('get_login_info')).toMatchObject({ user_id: 10001 })
        await impl.message({ text: 'first' })
        await expect.poll(() => texts).toEqual(['first'])
      })

      it('has one account in an API and an Event connection', async () => {
        const { app, connect } = await mounted()
        const impl = connect('/onebot/v11/ws', { role: 'split' })
        await impl.connect()
        const bot = await app.bot('10001')
        expect(await bot.call('get_login_info')).toMatchObject({ user_id: 10001 })
        expect(app.bots).toHaveLength(1)
      })

      it('is refused without the token', async () => {
        const { app, port } = await mounted()
        const headers = { Authorization: 'Bearer wrong', 'X-Self-ID': '10001' }
        if (isUpgradedBefore) {
          const client = await open(port, { headers })
          expect(await client.closeCode()).toBe(1008)
        } else {
          const { status, headers: answered } = await ask(port, '/onebot/v11/ws', headers)
          expect([status, answered['x-onebot-error']]).toEqual([403, 'TOKEN_WRONG'])
        }
        expect(app.status().counters.refused).toEqual({ TOKEN_WRONG: 1 })
      })

      it('is told of a path that is not there', async () => {
        const { port } = await mounted()
        const { status } = await ask(port, '/onebot/v11/wss', { 'X-Self-ID': '10001' })
        expect(status).toBe(404)
      })

      it('outlives neither the app nor the server, whichever ends first', async () => {
        for (const order of [
          ['app', 'server'],
          ['server', 'app'],
        ]) {
          const { app, port, close } = await mounted()
          const client = await open(port, { headers: { 'X-Self-ID': '10001' } })
          await app.bot('10001')
          const ends = order.map((each) => (each === 'app' ? () => app.stop() : close))
          const [first, second] = ends
          const ended = first?.()
          expect([1001, 1005]).toContain(await client.closeCode())
          client.end()
          await ended
          await second?.()
          client.socket.destroy()
          const left = (): string[] =>
            process.getActiveResourcesInfo().filter((name) => name.startsWith('TCP'))
          await expect.poll(left).toEqual([])
        }
      })

      it('does not keep the server from closing where the other side answers nothing', async () => {
        const { port, close, app } = await mounted()
        const client = await open(port, { headers: { 'X-Self-ID': '10001' } }, { allowHalfOpen: true })
        await app.bot('10001')
        await close()
        client.socket.destroy()
        expect(app.status().state).toBe('running')
      })
    })
  }
}
