import { createHmac } from 'node:crypto'
import { createOneBot, type OneBot } from '@onebot.js/core'
import { describe, expect, it, onTestFinished } from 'vitest'
import { ca, localhost } from '../../../test/support/certificates.js'
import { startDriver, TestHost } from '../../../test/support/driver-host.js'
import { nextEvent } from '../../../test/support/harness.js'
import { post } from '../../../test/support/http-post.js'
import { EVENT, httpRig as rig, self } from '../../../test/support/http-rig.js'
import { http } from './http.js'
import type { HttpOptions } from './options.js'

describe('the driver', () => {
  it('tells where it listens, V11 first', async () => {
    const { driver } = await rig()
    expect(driver.urls[0]).toBe(`http://127.0.0.1:${driver.port}/onebot/v11/http`)
    expect(driver.endpoints?.()).toEqual([{ address: driver.urls[0], state: 'listening' }])
    const both = ['/onebot/v12/http', '/onebot/v12/http/']
    for (const path of both)
      expect(driver.routes).toContainEqual({ kind: 'http', method: 'POST', path, versions: ['v12'] })
    expect(driver.routes).toContainEqual({
      kind: 'http',
      method: 'POST',
      path: '/',
      versions: ['v11', 'v12'],
    })
    await driver.stop()
    expect([driver.port, driver.urls, driver.endpoints?.()]).toEqual([undefined, [], []])
  })

  it('warns where nothing keeps the programs of this machine out', async () => {
    expect((await rig()).host.reports.map(({ code }) => code)).toEqual(['NO_TOKEN'])
    for (const options of [{ secret: 'a' }, { accessToken: 'a' }, { allowUnauthenticated: true }]) {
      expect((await rig(options)).host.reports).toEqual([])
    }
  })

  it('ends its links when it stops, and can be started again', async () => {
    const { driver, host, send } = await rig()
    const { port } = driver
    await send(EVENT)
    await driver.stop('bye')
    expect(host.ended).toMatchObject([{ cause: { code: 'LINK_LOST', shortMessage: 'bye' } }])
    await expect(post(`http://127.0.0.1:${port}/`, { body: EVENT })).rejects.toMatchObject({
      code: 'ECONNREFUSED',
    })
    const next = new TestHost()
    await driver.start(next)
    expect(await send(EVENT)).toMatchObject({ status: 204 })
    expect(next.frames).toEqual([EVENT])
  })

  it('may be stopped at any time, however often', async () => {
    const driver = http({ port: 0, apiRoots: { 10001: 'http://127.0.0.1:1' } })
    const host = new TestHost()
    const starting = driver.start(host)
    await Promise.all([driver.stop(), driver.stop()])
    await starting
    await driver.stop()
    expect([driver.port, host.links, host.reports]).toEqual([undefined, [], []])
  })

  it('serves one app', async () => {
    const { driver } = await rig()
    await expect(driver.start(new TestHost())).rejects.toMatchObject({ code: 'DRIVER_IN_USE' })
  })

  it('cannot start on a port that is in use, and can when it is free', async () => {
    const first = await rig()
    const second = http({ port: first.driver.port })
    await expect(second.start(new TestHost())).rejects.toMatchObject({ code: 'PORT_UNAVAILABLE' })
    await second.stop()
    await first.driver.stop()
    await startDriver(second)
    expect(second.port).toBeDefined()
  })

  it('speaks TLS', async () => {
    const driver = http({ port: 0, tls: localhost })
    const host = await startDriver(driver)
    const [url = ''] = driver.urls
    expect(url).toMatch(/^https:/)
    expect(await post(url, { body: EVENT, headers: self, tls: { ca } })).toMatchObject({ status: 204 })
    expect(host.frames).toEqual([EVENT])
  })
})

describe('an app', () => {
  async function start(options: HttpOptions): Promise<{ app: OneBot; url: string }> {
    const driver = http({ port: 0, ...options })
    const app = createOneBot({ drivers: [driver], logger: false })
    onTestFinished(() => app.stop())
    await app.start()
    return { app, url: driver.urls[0] ?? '' }
  }

  it('takes signed events, and has the account online', async () => {
    const { app, url } = await start({ secret: ['old', 'sig'] })
    const hex = createHmac('sha1', 'sig').update(EVENT).digest('hex').toUpperCase()
    const notice = nextEvent(app, 'notice')
    const answer = await post(url, { body: EVENT, headers: { ...self, 'x-signature': `sha1=${hex}` } })
    expect(answer.status).toBe(204)
    const [event] = await notice
    expect(event).toMatchObject({ version: 'v11', selfId: '10001', raw: { notice_type: 'friend_add' } })
    expect(app.bots.map(({ selfId }) => selfId)).toEqual(['10001'])
  })

  it('refuses what is not signed, and says what to change', async () => {
    const { app, url } = await start({ secret: 'sig' })
    const answer = await post(url, { body: EVENT, headers: self })
    expect(answer.status).toBe(401)
    expect(answer.body).toContain('NapCat')
    expect(app.status().counters.refused).toEqual({ SIGNATURE_MISSING: 1 })
    expect(app.bots).toEqual([])
  })

  it('answers with what a listener replies', async () => {
    const { app, url } = await start({ secret: '' })
    app.on('message', (event) => event.reply(`you said ${event.text}`))
    const body = JSON.stringify({
      self_id: 10001,
      post_type: 'message',
      message_type: 'private',
      message_id: 1,
      user_id: 20002,
      message: [{ type: 'text', data: { text: 'hi' } }],
    })
    const answer = await post(url, { body, headers: self })
    expect(answer.status).toBe(200)
    expect(JSON.parse(answer.body)).toMatchObject({
      reply: [{ type: 'text', data: { text: 'you said hi' } }],
    })
  })

  it('answers bodies that are no events with 400', async () => {
    const { app, url } = await start({})
    const bodies = ['null', '{', '[]', '{"a":1}', '', '"text"']
    for (const body of bodies) expect(await post(url, { body, headers: self })).toMatchObject({ status: 400 })
    const { dropped } = app.status().counters
    expect(Object.values(dropped).reduce((sum, count) => sum + count, 0)).toBe(bodies.length)
  })
})
