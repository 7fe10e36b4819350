/** The implementation that bots dial, against bare WebSockets. What is expected is what NapCat and Go-LibOneBot sent. */
import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { WebSocket } from 'ws'
import { type FakeImplementation, fakeImplementation } from './fake-implementation.js'
import type { FakeImplementationOptions } from './options.js'

const TOKEN = 's3cret'
const right = { Authorization: `Bearer ${TOKEN}` }

async function listening(options: FakeImplementationOptions = {}): Promise<FakeImplementation> {
  const impl = fakeImplementation({ transport: 'forward-ws', accessToken: TOKEN, heartbeat: 0, ...options })
  onTestFinished(() => impl.stop())
  await impl.connect()
  return impl
}

interface Client {
  socket: WebSocket
  /** The next frame, decoded. */
  next(): Promise<unknown>
  /** The code that the connection was closed with. */
  closed: Promise<number>
  frames: unknown[]
}

/** A bare client; frames that come with the handshake are not lost. */
function dial(impl: FakeImplementation, path = '/', headers: Record<string, string> = right): Client {
  const socket = new WebSocket(`${impl.url}${path}`, { headers })
  socket.on('error', () => {})
  onTestFinished(() => socket.terminate())
  const frames: unknown[] = []
  let taken = 0
  socket.on('message', (data, isBinary) => {
    frames.push(isBinary ? data : JSON.parse(String(data)))
    socket.emit('frame')
  })
  return {
    socket,
    frames,
    closed: new Promise((resolve) => {
      socket.once('close', resolve)
    }),
    next: async () => {
      while (taken >= frames.length) await once(socket, 'frame')
      return frames[taken++]
    },
  }
}

const lifecycle = {
  time: expect.any(Number),
  self_id: 10001,
  post_type: 'meta_event',
  meta_event_type: 'lifecycle',
  sub_type: 'connect',
}

it.each(['forward-ws', 'http'] as const)(
  '%s listens at every address where it is asked to',
  async (transport) => {
    const impl = await listening({ transport, host: '0.0.0.0' })
    const { hostname, port } = new URL(impl.url)
    expect(hostname).toBe('127.0.0.1')
    await once(connect(Number(port), hostname), 'connect')
  },
)

describe('as NapCat', () => {
  it.each([
    ['no token', '/', {}],
    ['a wrong token', '/', { Authorization: 'Bearer nope' }],
    ['a wrong token in the query', '/?access_token=nope', {}],
    ['a wrong query beside a right header', '/?access_token=nope', right],
    ['another scheme', '/', { Authorization: `Token ${TOKEN}` }],
    ['the scheme in lower case', '/', { Authorization: `bearer ${TOKEN}` }],
  ])('opens to %s, says 1403 and closes without a code', async (_, path, headers) => {
    const impl = await listening()
    const client = dial(impl, path, headers)
    expect(await client.closed).toBe(1005)
    const words = 'token验证失败'
    expect(client.frames).toEqual([
      {
        status: 'failed',
        retcode: 1403,
        data: null,
        message: words,
        wording: words,
        echo: null,
        stream: 'normal-action',
      },
    ])
    expect(impl.sockets).toEqual([])
  })

  it.each([
    ['the header', '/', right],
    ['the query', `/?access_token=${TOKEN}`, {}],
    ['a header without a scheme', '/', { Authorization: TOKEN }],
    ['any path', '/onebot/v11/ws', right],
    ['/event', '/event', right],
  ])('lets the right token in by %s, and sends its lifecycle first', async (_, path, headers) => {
    const client = dial(await listening(), path, headers)
    expect(await client.next()).toEqual(lifecycle)
    client.socket.send('{"action":"get_login_info","echo":{"any":1}}')
    expect(await client.next()).toEqual({
      status: 'ok',
      retcode: 0,
      data: { user_id: 10001, nickname: 'bot' },
      message: '',
      wording: '',
      echo: { any: 1 },
      stream: 'normal-action',
    })
  })

  it.each(['/api', '/api/', '/api?x=1'])('sends no events to %s', async (path) => {
    const impl = await listening()
    const api = dial(impl, path)
    await once(api.socket, 'open')
    const client = dial(impl)
    await client.next()
    impl.message({ text: 'hi' })
    expect(await client.next()).toMatchObject({ post_type: 'message', raw_message: 'hi' })
    api.socket.send('{"action":"get_status"}')
    expect(await api.next()).toMatchObject({ data: { online: true }, echo: '' })
    expect(api.frames).toHaveLength(1)
  })

  it('answers what is no call, and an action that it does not know', async () => {
    const client = dial(await listening({ silent: true }))
    await once(client.socket, 'open')
    client.socket.send('{oops')
    expect(await client.next()).toMatchObject({
      retcode: 1400,
      message: 'json解析失败,请检查数据格式',
      echo: null,
    })
    client.socket.send(Buffer.from('{"action":"no_such_action","echo":1}'))
    expect(await client.next()).toMatchObject({
      retcode: 1404,
      message: '不支持的Api no_such_action',
      echo: 1,
    })
  })

  it('sends heartbeats', async () => {
    const client = dial(await listening({ heartbeat: 20 }))
    await client.next()
    expect(await client.next()).toMatchObject({
      meta_event_type: 'heartbeat',
      status: { online: true, good: true },
      interval: 20,
    })
  })

  it('answers in parts what a generator gives, and ends them with its error', async () => {
    const impl = await listening({ silent: true })
    impl.onAction('test_download_stream', function* () {
      yield { type: 'stream', data: 'Index-> 1' }
      throw new Error('This is a test error')
    })
    const client = dial(impl)
    await once(client.socket, 'open')
    client.socket.send('{"action":"test_download_stream","echo":"e"}')
    const part = { echo: 'e', stream: 'stream-action' }
    expect(await client.next()).toMatchObject({ ...part, status: 'ok', data: { type: 'stream' } })
    expect(await client.next()).toEqual({
      ...part,
      status: 'failed',
      retcode: 1200,
      data: { type: 'error', data_type: 'error' },
      message: 'This is a test error',
      wording: 'This is a test error',
    })
  })
})

describe('as Go-LibOneBot', () => {
  const v12 = { version: 'v12' } as const

  it.each([
    ['no token', '/', {}],
    ['a wrong token', '/', { Authorization: 'Bearer no' }],
    ['a bare token', '/', { Authorization: TOKEN }],
  ])('refuses %s with 401 before the upgrade', async (_, path, headers) => {
    const impl = await listening(v12)
    const { socket } = dial(impl, path, headers)
    const [, response]: IncomingMessage[] = await once(socket, 'unexpected-response')
    expect(response?.statusCode).toBe(401)
    expect(impl.sockets).toEqual([])
  })

  it.each([
    ['the header', '/', right],
    ['the query', `/?access_token=${TOKEN}`, {}],
    ['the header beside a wrong query', '/anything?access_token=no', right],
  ])('lets the right token in by %s, and says nothing at first', async (_, path, headers) => {
    const impl = await listening(v12)
    const client = dial(impl, path, headers)
    await impl.connected()
    await once(client.socket, 'open')
    client.socket.send('{"action":"get_version","params":{},"echo":"e"}')
    expect(await client.next()).toEqual({
      status: 'ok',
      retcode: 0,
      data: { impl: 'go-libonebot', version: '0.6.0', onebot_version: '12' },
      message: '',
      echo: 'e',
    })
  })

  it('announces itself where asked to', async () => {
    const client = dial(await listening({ ...v12, announce: true }))
    expect(await client.next()).toMatchObject({ type: 'meta', detail_type: 'connect' })
    expect(await client.next()).toMatchObject({
      detail_type: 'status_update',
      status: { good: true, bots: [{ self: { platform: 'qq', user_id: '10001' }, online: true }] },
    })
  })
})

describe('its port', () => {
  it('stays the same when it listens again', async () => {
    const impl = await listening()
    const { url } = impl
    const first = dial(impl)
    await first.next()
    await impl.stop()
    expect(await first.closed).toBe(1005)
    const refused = dial(impl)
    expect(await refused.closed).toBe(1006)
    await impl.connect()
    expect(impl.url).toBe(url)
    expect(await dial(impl).next()).toEqual(lifecycle)
  })

  it('takes the next bot in after a cut', async () => {
    const impl = await listening()
    const first = dial(impl)
    await first.next()
    impl.drop()
    expect(await first.closed).toBe(1006)
    const back = impl.connected()
    dial(impl)
    await back
    expect(impl.sockets).toHaveLength(1)
  })

  it('is told of before it is there, by an error', () => {
    expect(() => fakeImplementation({ transport: 'forward-ws' }).url).toThrow('connect() first')
  })

  it('is given back although somebody hangs on it', async () => {
    const impl = await listening()
    const idle = connect(Number(new URL(impl.url).port), '127.0.0.1')
    onTestFinished(() => {
      idle.destroy()
    })
    await once(idle, 'connect')
    await impl.stop()
    await once(idle, 'close')
  })
})

it('rejects who waits for a bot or a call when it stops', async () => {
  const impl = await listening()
  const waiting = [
    expect(impl.connected()).rejects.toThrow('stopped before a connection of the bot came'),
    expect(impl.nextAction('ping')).rejects.toThrow('stopped before a call of ping came'),
  ]
  await impl.stop()
  await Promise.all(waiting)
  await expect(impl.message({ text: 'hi' })).rejects.toThrow('no bot is connected')
})
