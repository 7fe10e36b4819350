import { text } from 'node:stream/consumers'
import { bodyParser } from '@koa/bodyparser'
import Koa, { type Middleware } from 'koa'
import { koaBody } from 'koa-body'
import mounted from 'koa-mount'
import { describe, expect, it, onTestFinished } from 'vitest'
import { closing, driversFor, EVENT, itMounts, listening, signed } from '../../../test/support/host-cases.js'
import { type Posted, post } from '../../../test/support/http-post.js'
import { onebot } from './koa.js'

const pages: Middleware = (ctx) => {
  if (ctx.method === 'GET' && ctx.path === '/') ctx.body = 'the page'
  else if (ctx.path === '/own') ctx.body = Object(ctx.request.body).own
  else {
    ctx.status = 404
    ctx.body = 'no page'
  }
}

describe('koa', () => {
  itMounts({
    notFound: 'no page',
    start: (drivers, { prefix }) => {
      const web = new Koa()
      const mount = onebot(drivers, { prefix })
      web.use(async (ctx, next) => {
        await next()
        ctx.set('X-Late', 'a middleware that comes back to a context which has been answered')
      })
      web.use(prefix ? mounted(prefix, mount) : mount)
      web.use(bodyParser({ jsonLimit: 1000 }))
      web.use(pages)
      const server = web.listen(0, '127.0.0.1')
      mount.attach(server)
      return listening(server)
    },
  })

  it('knows its prefix below a mount that takes a part of it off', async () => {
    const { drivers, app } = driversFor()
    await app.start()
    const web = new Koa().use(mounted('/api', onebot(drivers, { prefix: '/api/bots' })))
    const server = web.listen(0, '127.0.0.1')
    const { port } = await listening(server)
    onTestFinished(() => closing(server))
    const url = `http://127.0.0.1:${port}/api/bots/onebot/v11/http`
    expect(await post(url, { body: EVENT, headers: signed(EVENT) })).toMatchObject({ status: 204 })
  })

  describe('after a body parser', () => {
    async function after(...before: Middleware[]): Promise<Posted> {
      const { drivers, app } = driversFor()
      await app.start()
      const web = new Koa()
      for (const each of before) web.use(each)
      const server = web.use(onebot(drivers)).listen(0, '127.0.0.1')
      const { port } = await listening(server)
      onTestFinished(() => closing(server))
      return post(`http://127.0.0.1:${port}/onebot/v11/http`, { body: EVENT, headers: signed(EVENT) })
    }

    it.each<[string, Middleware]>([
      ['@koa/bodyparser', bodyParser()],
      ['koa-body with includeUnparsed', koaBody({ includeUnparsed: true })],
      ['koa-body that patches the request of node', koaBody({ includeUnparsed: true, patchNode: true })],
    ])('finds what %s has kept', async (_, parser) => {
      expect(await after(parser)).toMatchObject({ status: 204 })
    })

    it('finds the text where only the mark of koa-body is left, as in Koishi', async () => {
      const parser: Middleware = async (ctx, next) => {
        const body = await text(ctx.req)
        ctx.request.body = Object.assign(JSON.parse(body), { [Symbol.for('unparsedBody')]: body })
        await next()
      }
      expect(await after(parser)).toMatchObject({ status: 204 })
    })

    it('says which line to change where nothing is kept', async () => {
      const { status, headers, body } = await after(koaBody())
      expect([status, headers['x-onebot-error']]).toEqual([500, 'BODY_PARSED'])
      expect(body).toContain('koa: ')
      expect(body).toContain('includeUnparsed')
      expect(body).not.toContain('express')
    })
  })
})
