/** The POSTs of a pretend implementation, as a bare server gets them. */
import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { portOf } from '@onebot.js/core/node'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type FakeImplementation, fakeImplementation } from './fake-implementation.js'
import type { FakeImplementationOptions } from './options.js'

interface Received {
  request: IncomingMessage
  body: string
}

type Answer = (response: ServerResponse, post: Received, index: number) => unknown

/** A bare server that keeps what it gets; 204 unless `answer` says something else. */
async function receiver(
  answer: Answer = (response) => response.writeHead(204).end(),
): Promise<{ url: string; posts: Received[] }> {
  const posts: Received[] = []
  const server = createServer(async (request, response) => {
    const post = { request, body: await text(request) }
    answer(response, post, posts.push(post) - 1)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  return { url: `http://127.0.0.1:${portOf(server)}/onebot?y=1`, posts }
}

async function connected(options: FakeImplementationOptions): Promise<FakeImplementation> {
  const impl = fakeImplementation({ transport: 'http', useApi: false, ...options })
  onTestFinished(() => impl.stop())
  await impl.connect()
  return impl
}

/** Header names as they were on the wire. */
const namesOf = ({ request }: Received): string[] => request.rawHeaders.filter((_, i) => i % 2 === 0)

describe('HTTP POST of V11, as NapCat', () => {
  it.each([
    ['the secret', { secret: 'sig', accessToken: 'other' }],
    ['the token, where it has no secret', { accessToken: 'sig' }],
  ])('signs the exact body with %s, and sends no Authorization', async (_, credentials) => {
    const { url, posts } = await receiver()
    const impl = await connected({ url, ...credentials })
    expect(await impl.message({ text: '你好' })).toMatchObject({ status: 204, body: '' })
    const [post] = posts
    expect(post?.request.method).toBe('POST')
    expect(post?.request.url).toBe('/onebot?y=1')
    const digest = createHmac('sha1', 'sig')
      .update(post?.body ?? '')
      .digest('hex')
    expect(post?.request.headers).toMatchObject({
      'content-type': 'application/json',
      'x-self-id': '10001',
      'x-signature': `sha1=${digest}`,
      'transfer-encoding': 'chunked',
    })
    expect(post?.request.headers).not.toHaveProperty('authorization')
    expect(post?.request.headers).not.toHaveProperty('content-length')
    expect(JSON.parse(post?.body ?? '')).toMatchObject({
      post_type: 'message',
      self_id: 10001,
      raw_message: '你好',
    })
  })

  it('signs nothing without a key, and changes headers where asked to', async () => {
    const { url, posts } = await receiver()
    const impl = await connected({ url, headers: { 'x-self-id': undefined, 'User-Agent': 'CQHttp/4.15.0' } })
    await impl.event({ post_type: 'notice', notice_type: 'x' })
    expect(posts[0] && namesOf(posts[0])).toEqual([
      'Content-Type',
      'Transfer-Encoding',
      'User-Agent',
      'Host',
      'Connection',
    ])
  })

  it('posts neither lifecycle nor heartbeat of its own accord, but a heartbeat where one is set', async () => {
    const { url, posts } = await receiver()
    const quiet = await connected({ url })
    await quiet.message({ text: 'first' })
    expect(posts).toHaveLength(1)
    const beaten = new Promise<Received>((resolve) => {
      void receiver((response, post) => {
        response.end()
        resolve(post)
      }).then((other) => connected({ url: other.url, heartbeat: 10 }))
    })
    expect(JSON.parse((await beaten).body)).toMatchObject({ meta_event_type: 'heartbeat', interval: 10 })
  })

  it('records quick operations with their events', async () => {
    const answers = ['{"reply":"hi","at_sender":true}', '', 'ok', '[1]', '{"approve":true}']
    const { url } = await receiver((response, _post, index) =>
      response.writeHead(index === 4 ? 403 : 200).end(answers[index]),
    )
    const impl = await connected({ url })
    for (const _ of answers) await impl.message({ text: 'hello' })
    expect(impl.quickOperations).toEqual([
      {
        event: expect.objectContaining({ raw_message: 'hello' }),
        operation: { reply: 'hi', at_sender: true },
        ignored: [],
      },
    ])
    expect(impl.posts.map(({ status, body }) => [status, body])).toEqual(
      answers.map((body, index) => [index === 4 ? 403 : 200, body]),
    )
  })

  it('posts one event after the other, in order', async () => {
    let open = 0
    let most = 0
    const { url, posts } = await receiver((response) => {
      most = Math.max(most, ++open)
      setImmediate(() => {
        open--
        response.writeHead(204).end()
      })
    })
    const impl = await connected({ url })
    const texts = Array.from({ length: 20 }, (_, i) => `${i}`)
    await Promise.all(texts.map((each) => impl.message({ text: each })))
    expect(posts.map(({ body }) => JSON.parse(body).raw_message)).toEqual(texts)
    expect(most).toBe(1)
  })

  it('posts them at once where asked to', async () => {
    const waiting: ServerResponse[] = []
    const { url } = await receiver((response) => {
      if (waiting.push(response) === 3) for (const each of waiting) each.writeHead(204).end()
    })
    const impl = await connected({ url, concurrent: true })
    await Promise.all(['a', 'b', 'c'].map((each) => impl.message({ text: each })))
    expect(impl.posts).toHaveLength(3)
  })

  it('gives up after its timeout, and goes on with the next event', async () => {
    const { url } = await receiver((response, _post, index) => index > 0 && response.writeHead(204).end())
    const impl = await connected({ url, postTimeout: 500 })
    await expect(impl.message({ text: 'a' })).rejects.toThrow('within 500 ms')
    expect(await impl.message({ text: 'b' })).toMatchObject({ status: 204 })
  })

  it('sends again what got no answer, and nothing that was refused', async () => {
    const { url, posts } = await receiver((response, _post, index) =>
      index < 2 ? response.destroy() : response.writeHead(500).end(),
    )
    const impl = await connected({ url, retries: 3, retryInterval: 1 })
    expect(await impl.message({ text: 'a' })).toMatchObject({ status: 500 })
    expect(posts).toHaveLength(3)
    expect(new Set(posts.map(({ body }) => body)).size).toBe(1)
  })

  it('ends what is under way when it is cut, and posts again after it has come back', async () => {
    const { url, posts } = await receiver(
      (response, _post, index) => index > 0 && response.writeHead(204).end(),
    )
    const impl = await connected({ url })
    const lost = [impl.message({ text: 'a' }), impl.message({ text: 'b' })]
    await expect.poll(() => posts.length).toBe(1)
    impl.drop()
    for (const each of lost) await expect(each).rejects.toThrow()
    await impl.connect()
    await impl.message({ text: 'c' })
    expect(posts.map(({ body }) => JSON.parse(body).raw_message)).toEqual(['a', 'c'])
  })

  it('asks for an address that is a function each time', async () => {
    const [first, second] = [await receiver(), await receiver()]
    const urls = [first.url, second.url]
    const impl = await connected({ url: () => urls.shift() ?? '' })
    await impl.message({ text: 'a' })
    await impl.message({ text: 'b' })
    expect([first.posts.length, second.posts.length]).toEqual([1, 1])
  })
})

describe('webhooks of V12, as Go-LibOneBot', () => {
  it('sends its headers', async () => {
    const { url, posts } = await receiver()
    const impl = await connected({ version: 'v12', url, accessToken: 's3cret', heartbeat: 0 })
    await impl.message({ text: 'hi' })
    expect(posts[0]?.request.headers).toMatchObject({
      'user-agent': 'OneBot/12 LibOneBot/0.6.0',
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(posts[0]?.body ?? '')),
      authorization: 'Bearer s3cret',
      'x-impl': 'go-libonebot',
      'x-onebot-version': '12',
    })
  })

  it('sends no status before it is asked to, and no connect at all', async () => {
    const { url, posts } = await receiver()
    const impl = await connected({ version: 'v12', url, announce: true, heartbeat: 0 })
    await impl.message({ text: 'hi' })
    expect(posts.map(({ body }) => JSON.parse(body).detail_type)).toEqual(['status_update', 'private'])
  })

  const request = { action: 'send_message', params: { detail_type: 'private', user_id: 'u1' } }
  // The same as MessagePack.
  const packed = 'kYKmYWN0aW9urHNlbmRfbWVzc2FnZaZwYXJhbXOCq2RldGFpbF90eXBlp3ByaXZhdGWndXNlcl9pZKJ1MQ=='

  it.each<[string, string, string | Buffer, number, object[]]>([
    ['JSON', 'application/json', JSON.stringify([request]), 200, [request]],
    ['MessagePack', 'application/msgpack', Buffer.from(packed, 'base64'), 200, [request]],
    ['another type', 'text/plain', JSON.stringify([request]), 200, []],
    ['another status', 'application/json', JSON.stringify([request]), 201, []],
    ['no list', 'application/json', JSON.stringify(request), 200, []],
    ['a list of other things', 'application/json', '[1,null,{}]', 200, []],
  ])('executes the calls that an answer lists: %s', async (_, type, body, status, calls) => {
    const { url } = await receiver((response) =>
      response.writeHead(status, { 'Content-Type': type }).end(body),
    )
    const impl = await connected({ version: 'v12', url, heartbeat: 0 })
    let sent = 0
    impl.onAction('send_message', () => ({ message_id: `${++sent}`, time: 1 }))
    await impl.message({ text: 'hi' })
    expect(impl.calls).toEqual(calls.map((call) => ({ ...call, self: undefined })))
    expect(sent).toBe(calls.length)
  })
})
