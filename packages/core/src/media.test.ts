import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { FailedReply, mockDriver, type RecordedCall } from '@onebot.js/testing'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { handDriver } from '../../../test/support/hand-driver.js'
import {
  ActionFailed,
  type Bot,
  createOneBot,
  isOneBotError,
  type MediaInput,
  type MediaOptions,
  type OneBotOptions,
  segment,
  type Version,
} from './index.js'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onebot-media-'))
  await writeFile(join(folder, '猫 1#.png'), 'cat')
  await mkdir(join(folder, 'folder'))
})
afterAll(() => rm(folder, { recursive: true }))

const CAT = Buffer.from('cat').toString('base64')
const cat = (): string => join(folder, '猫 1#.png')

interface Scene {
  bot: Bot
  calls: RecordedCall[]
  mock: ReturnType<typeof mockDriver>
}

async function online(version: Version, options: Partial<OneBotOptions> = {}): Promise<Scene> {
  const mock = mockDriver({ version })
  mock.onAction('send_private_msg', { message_id: 1 }).onAction('send_message', { message_id: 'm' })
  let files = 0
  mock.onAction('upload_file', () => ({ file_id: `file-${++files}` }))
  const app = createOneBot({ drivers: [mock], logger: false, ...options })
  onTestFinished(() => app.stop())
  await app.start()
  return { bot: await app.bot('10001'), calls: mock.calls, mock }
}

const to = { userId: 20002 }

describe('media on V11', () => {
  const bytes = Buffer.from('cat')
  it.each<[string, () => MediaInput, () => string, MediaOptions?]>([
    ['a Buffer', () => bytes, () => `base64://${CAT}`],
    [
      'bytes inside a larger buffer',
      () => new Uint8Array(Buffer.from('a cat!').subarray(2, 5)),
      () => `base64://${CAT}`,
    ],
    ['base64', () => `base64://${CAT}`, () => `base64://${CAT}`],
    ['a data: URL', () => new URL(`data:image/png;base64,${CAT}`), () => `base64://${CAT}`],
    ['the text of a data: URL', () => 'data:,c%61t', () => `base64://${CAT}`],
    ['a URL', () => new URL('https://a.b/c.png?d=1'), () => 'https://a.b/c.png?d=1'],
    ['the text of a URL', () => 'HTTP://a.b/ä', () => 'HTTP://a.b/ä'],
    ['a path', cat, () => `base64://${CAT}`],
    ['a relative path', () => relative(process.cwd(), cat()), () => `base64://${CAT}`],
    ['a file: URL', () => pathToFileURL(cat()), () => `base64://${CAT}`],
    ['the text of a file: URL', () => pathToFileURL(cat()).href, () => `base64://${CAT}`],
    ['a path that is sent', cat, () => pathToFileURL(cat()).href, { as: 'path' }],
    [
      'a relative path that is sent',
      () => relative(process.cwd(), cat()),
      () => pathToFileURL(cat()).href,
      { as: 'path' },
    ],
    [
      'a path of a Windows machine',
      () => 'D:\\pics\\猫 1#.png',
      () => 'file:///D:/pics/%E7%8C%AB%201%23.png',
      { as: 'path' },
    ],
    [
      'a path of another Windows machine',
      () => '\\\\nas\\pics\\猫.png',
      () => 'file://nas/pics/%E7%8C%AB.png',
      { as: 'path' },
    ],
    ['a file: URL that is sent', () => 'file:///C:/a.png', () => 'file:///C:/a.png', { as: 'path' }],
    ['a file that the implementation has', () => ({ fileId: 'A1.jpg' }), () => 'A1.jpg'],
  ])('go out from %s', async (_, input, file, options) => {
    const { bot, calls } = await online('v11')
    await bot.send(to, ['a', segment.image(input(), options)])
    await bot.call('send_private_msg', { user_id: 1, message: segment.image(input(), options) })
    const image = { type: 'image', data: { file: file() } }
    expect(calls.map(({ params }) => params.message)).toEqual([
      [{ type: 'text', data: { text: 'a' } }, image],
      image,
    ])
  })

  it('have the type and the fields of their kind', async () => {
    const { bot, calls } = await online('v11')
    await bot.send(to, [
      segment.image(bytes, { data: { type: 'flash', summary: '[cat]' } }),
      segment.voice(bytes),
      segment.record(bytes),
      segment.video(bytes),
      segment.file(bytes, { name: 'cat.txt' }),
      segment.file('https://a.b/c%20d.zip?e=f/g'),
      segment.file(bytes),
    ])
    const file = `base64://${CAT}`
    expect(calls[0]?.params.message).toEqual([
      { type: 'image', data: { file, type: 'flash', summary: '[cat]' } },
      { type: 'record', data: { file } },
      { type: 'record', data: { file } },
      { type: 'video', data: { file } },
      { type: 'file', data: { file, name: 'cat.txt' } },
      { type: 'file', data: { file: 'https://a.b/c%20d.zip?e=f/g', name: 'c d.zip' } },
      { type: 'file', data: { file } },
    ])
    await bot.send(to, [segment.file(cat()), segment.file('C:\\a\\b.zip', { as: 'path' })])
    expect(calls[1]?.params.message).toEqual([
      { type: 'file', data: { file, name: '猫 1#.png' } },
      { type: 'file', data: { file: 'file:///C:/a/b.zip', name: 'b.zip' } },
    ])
  })

  it('keep the order of messages where nothing has to be read', async () => {
    const { bot, calls } = await online('v11')
    await Promise.all([bot.send(to, segment.image(bytes)), bot.send(to, 'then')])
    expect(calls.map(({ params }) => params.message)).toMatchObject([[{ type: 'image' }], [{ type: 'text' }]])
  })

  it('go out as they were when they were sent, whatever becomes of the list meanwhile', async () => {
    const { bot, calls } = await online('v11')
    const message = [segment.image(cat()), segment.face(1)]
    const sent = bot.call('send_private_msg', { user_id: 1, message })
    message.splice(0, 2, segment.face(2), segment.image(cat()), segment.image(cat()))
    await sent
    expect(calls[0]?.params.message).toEqual([
      { type: 'image', data: { file: `base64://${CAT}` } },
      { type: 'face', data: { id: '1' } },
    ])
  })

  it('are read and sent by an app that stops, where it drains', async () => {
    const mock = mockDriver().onAction('send_private_msg', { message_id: 1 })
    const app = createOneBot({ drivers: [mock], logger: false })
    await app.start()
    const sent = (await app.bot('10001')).send(to, segment.image(cat()))
    await app.stop({ drain: 5000 })
    expect(await sent).toEqual({ messageId: '1' })
  })

  it('are read when they are sent, each time anew', async () => {
    const { bot, calls } = await online('v11')
    const path = join(folder, 'later.png')
    const image = segment.image(path)
    await writeFile(path, 'one')
    await bot.send(to, [image, image])
    await writeFile(path, 'two')
    await bot.send(to, image)
    const file = (text: string): object => ({
      data: { file: `base64://${Buffer.from(text).toString('base64')}` },
    })
    expect(calls.map(({ params }) => params.message)).toMatchObject([
      [file('one'), file('one')],
      [file('two')],
    ])
  })

  it('fill no log: their content shows nowhere', () => {
    const secret = Buffer.from('a secret'.repeat(100))
    expect(JSON.stringify(segment.image(secret))).toBe('{"type":"image","data":{"file":"<800 bytes>"}}')
    expect(JSON.stringify(segment.image('a.png', { name: 'n' }))).toBe(
      '{"type":"image","data":{"file":"a.png","name":"n"}}',
    )
  })
})

describe('media on V12', () => {
  it.each<[string, () => MediaInput, () => object, MediaOptions?]>([
    ['bytes', () => Buffer.from('cat'), () => ({ type: 'data', data: CAT, name: 'image' })],
    [
      'base64',
      () => `base64://${CAT}`,
      () => ({ type: 'data', data: CAT, name: 'c.png' }),
      { name: 'c.png' },
    ],
    ['a path', cat, () => ({ type: 'data', data: CAT, name: '猫 1#.png' })],
    ['a file: URL', () => pathToFileURL(cat()), () => ({ type: 'data', data: CAT, name: '猫 1#.png' })],
    [
      'a URL',
      () => 'https://a.b/c.png?d=1',
      () => ({ type: 'url', url: 'https://a.b/c.png?d=1', name: 'c.png' }),
    ],
    ['a URL without a name', () => 'https://a.b', () => ({ type: 'url', url: 'https://a.b', name: 'image' })],
    ['a path that is sent', cat, () => ({ type: 'path', path: cat(), name: '猫 1#.png' }), { as: 'path' }],
    [
      'a path of a Windows machine',
      () => 'C:\\a b\\c.png',
      () => ({ type: 'path', path: 'C:\\a b\\c.png', name: 'c.png' }),
      { as: 'path' },
    ],
    [
      'a file: URL that is sent',
      () => 'file:///C:/a%20b/c.png',
      () => ({ type: 'path', path: 'C:/a b/c.png', name: 'c.png' }),
      { as: 'path' },
    ],
  ])('are uploaded from %s, and the segment names the file', async (_, input, upload, options) => {
    const { bot, calls } = await online('v12')
    await bot.send(to, ['a', segment.image(input(), options)])
    expect(calls.map(({ action, params }) => ({ action, params }))).toEqual([
      { action: 'upload_file', params: upload() },
      {
        action: 'send_message',
        params: {
          detail_type: 'private',
          user_id: '20002',
          message: [
            { type: 'text', data: { text: 'a' } },
            { type: 'image', data: { file_id: 'file-1' } },
          ],
        },
      },
    ])
  })

  it('are not uploaded where the implementation has them', async () => {
    const { bot, calls } = await online('v12')
    await bot.send(to, segment.voice({ fileId: 'f' }))
    expect(calls.map(({ params }) => params.message)).toEqual([[{ type: 'voice', data: { file_id: 'f' } }]])
  })

  it('are uploaded one after the other, the same segment once', async () => {
    const { bot, calls, mock } = await online('v12')
    let underWay = 0
    let most = 0
    mock.onAction('upload_file', async ({ params }) => {
      most = Math.max(most, ++underWay)
      await new Promise((resolve) => setImmediate(resolve))
      underWay--
      return { file_id: `id of ${params.name}` }
    })
    const twice = segment.audio(Buffer.from('a'), { name: 'a' })
    await bot.send(to, [
      twice,
      segment.file(Buffer.from('b'), { name: 'b' }),
      twice,
      segment.video('http://c/c'),
    ])
    expect(most).toBe(1)
    expect(calls.at(-1)?.params.message).toEqual([
      { type: 'audio', data: { file_id: 'id of a' } },
      { type: 'file', data: { file_id: 'id of b' } },
      { type: 'audio', data: { file_id: 'id of a' } },
      { type: 'video', data: { file_id: 'id of c' } },
    ])
    expect(calls).toHaveLength(4)
  })

  it('fail with the upload, and nothing is sent', async () => {
    const { bot, calls, mock } = await online('v12')
    mock.onAction('upload_file', () => {
      throw new FailedReply(33001, 'the disk is full')
    })
    await expect(bot.send(to, segment.image(Buffer.from('a')))).rejects.toMatchObject({
      code: 'ACTION_FAILED',
      action: 'upload_file',
      retcode: 33001,
    })
    mock.onAction('upload_file', {})
    await expect(bot.send(to, segment.image(Buffer.from('a')))).rejects.toMatchObject({ code: 'BAD_ANSWER' })
    expect(calls.map(({ action }) => action)).toEqual(['upload_file', 'upload_file'])
  })

  it('can be sent through middleware that lets one call at a time pass', async () => {
    const mock = mockDriver({ version: 'v12' })
      .onAction('upload_file', { file_id: 'f' })
      .onAction('send_message', {})
    const app = createOneBot({ drivers: [mock], logger: false })
    onTestFinished(() => app.stop())
    let last: Promise<unknown> = Promise.resolve()
    app.use({
      call: (_, next) => {
        last = last.then(() => next())
        return last
      },
    })
    await app.start()
    await (await app.bot('10001')).send(to, segment.image(Buffer.from('a')))
    expect(mock.calls).toHaveLength(2)
  })

  it('have the time of the one call for all uploads and the message', async () => {
    const { bot, calls, mock } = await online('v12')
    const pictures = [1, 2, 3].map((n) => segment.image(Buffer.from([n])))
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
    onTestFinished(() => void vi.useRealTimers())
    mock.onAction(
      'upload_file',
      () => new Promise((resolve) => setTimeout(() => resolve({ file_id: 'f' }), 150)),
    )
    const error = bot.send(to, pictures, { timeout: 400 }).catch((thrown: unknown) => thrown)
    await vi.advanceTimersByTimeAsync(400)
    expect(await error).toMatchObject({ code: 'CALL_TIMEOUT' })
    expect(calls.map(({ action }) => action)).toEqual(['upload_file', 'upload_file', 'upload_file'])
    const late = bot.send(to, pictures[0] ?? '', { timeout: 0 })
    await expect(late).rejects.toMatchObject({ code: 'CALL_INVALID' })
  })

  it('end with the signal of the call', async () => {
    const { bot, calls, mock } = await online('v12')
    const controller = new AbortController()
    mock.onAction('upload_file', () => {
      controller.abort()
      return { file_id: 'f' }
    })
    const sent = bot.send(to, segment.image(Buffer.from('a')), { signal: controller.signal })
    await expect(sent).rejects.toMatchObject({ code: 'CALL_ABORTED' })
    expect(calls).toHaveLength(1)
  })
})

describe('the limit of media', () => {
  it.each(['v11', 'v12'] as const)(
    'refuses more bytes than maxMediaSize, read or given: %s',
    async (version) => {
      const { bot, calls } = await online(version, { maxMediaSize: 10 })
      const path = join(folder, `eleven-${version}`)
      await writeFile(path, 'x'.repeat(11))
      for (const input of [Buffer.alloc(11), path]) {
        await expect(bot.send(to, segment.image(input))).rejects.toMatchObject({
          code: 'MEDIA_TOO_LARGE',
          outcome: 'not-sent',
          shortMessage: 'the media of one call take 11 bytes, maxMediaSize is 10',
        })
      }
      expect(calls).toEqual([])
      await bot.send(to, segment.image(Buffer.alloc(10)))
      await bot.send(to, segment.image('https://a.b/large'))
      await bot.send(to, segment.image(path, { as: 'path' }))
    },
  )

  it('is that of all media in a V11 message, and of each upload in V12', async () => {
    const path = join(folder, 'six')
    await writeFile(path, 'x'.repeat(6))
    const message = [segment.image(Buffer.alloc(6)), segment.image(path)]
    const v11 = await online('v11', { maxMediaSize: 11 })
    await expect(v11.bot.send(to, message)).rejects.toMatchObject({
      code: 'MEDIA_TOO_LARGE',
      shortMessage: expect.stringContaining('take 12 bytes'),
    })
    await expect(v11.bot.send(to, [segment.image(path), segment.video(path)])).rejects.toMatchObject({
      code: 'MEDIA_TOO_LARGE',
    })
    await v11.bot.send(to, message[0] ?? '')
    await (await online('v12', { maxMediaSize: 11 })).bot.send(to, message)
    await (await online('v11', { maxMediaSize: 12 })).bot.send(to, message)
  })

  it('is looked at before a file is read', async () => {
    const { bot } = await online('v11')
    const path = join(folder, 'larger-than-any-buffer')
    await writeFile(path, '')
    await truncate(path, 3 * 2 ** 30)
    await expect(bot.send(to, segment.video(path))).rejects.toMatchObject({ code: 'MEDIA_TOO_LARGE' })
  })

  it.each([0, -1, Number.NaN, '1'])('cannot be %j', (maxMediaSize) => {
    const options = { drivers: [mockDriver()], maxMediaSize: maxMediaSize as number }
    expect(() => createOneBot(options)).toThrow(expect.objectContaining({ code: 'OPTIONS_INVALID' }))
  })
})

describe('a file that cannot be read', () => {
  it.each<[string, () => MediaInput]>([
    ['is not there', () => join(folder, 'nothing.png')],
    ['is a folder', () => join(folder, 'folder')],
    ['has no path here', () => 'file://other-machine/a.png'],
    ['has a path with a NUL', () => 'a\0b'],
    ['is a device', () => '/dev/null'],
    ['has a malformed URL', () => 'file:///a%zz'],
  ])('because it %s is told by its path', async (_, input) => {
    const { bot, calls } = await online('v11')
    const error: unknown = await bot.send(to, segment.image(input())).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'MEDIA_UNREADABLE', outcome: 'not-sent' })
    expect(isOneBotError(error) && error.hint).toContain('container')
    expect(calls).toEqual([])
  })

  it.each<[string, MediaInput, MediaOptions?]>([
    ['an empty path', ''],
    ['a data: URL without content', 'data:image/png;base64'],
    ['a scheme that nobody knows', 'ftp://a.b/c'],
    ['a malformed URL', 'http://'],
    ['bytes by path', Buffer.from('a'), { as: 'path' }],
    ['bytes by URL', Buffer.from('a'), { as: 'url' }],
    ['a URL as base64', 'http://a.b/c', { as: 'base64' }],
    ['a path as a URL', './a.png', { as: 'url' }],
    ['nothing', undefined as unknown as MediaInput],
    ['an object', {} as MediaInput],
  ])('is refused when the segment is built: %s', (_, input, options) => {
    expect(() => segment.image(input, options)).toThrow(expect.objectContaining({ code: 'CALL_INVALID' }))
  })

  it('is told what it may be', () => {
    const buffer: unknown = new ArrayBuffer(1)
    expect(() => segment.image(buffer as MediaInput)).toThrow('a Buffer or Uint8Array, a URL, a path, or')
  })

  it.skipIf(process.platform === 'win32')('because it is a pipe is not waited for', async () => {
    const { bot } = await online('v11')
    const pipe = join(folder, 'pipe')
    execFileSync('mkfifo', [pipe])
    await expect(bot.send(to, segment.image(pipe))).rejects.toMatchObject({ code: 'MEDIA_UNREADABLE' })
  })

  it('because it is base64 without its scheme is not repeated whole', async () => {
    const { bot } = await online('v11')
    const error = await bot.send(to, segment.image('A'.repeat(10_000))).catch((thrown: unknown) => thrown)
    const message = isOneBotError(error) ? error.shortMessage : ''
    expect(message).toContain('begins with base64://')
    expect(message.length).toBeLessThan(1000)
  })
})

describe('a path that the implementation cannot read', () => {
  it.each([
    [1200, "ENOENT: no such file or directory, open '/a.png'"],
    [1200, ''],
    [100, '文件不存在'],
    [1400, '识别URL失败, uri= file:///a.png'],
  ])('is explained as the path of another container: %i %s', async (retcode, reason) => {
    const { bot, mock } = await online('v11')
    mock.onAction('send_private_msg', () => {
      throw new FailedReply(retcode, reason)
    })
    const image = segment.image('/a.png', { as: 'path' })
    const error = await bot.send(to, image).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'MEDIA_PATH_FAILED', action: 'send_private_msg', outcome: 'failed' })
    if (!isOneBotError(error)) throw error
    expect(error.hint).toContain('container')
    expect(error.cause).toBeInstanceOf(ActionFailed)
    // The same failure of other messages says nothing of paths.
    await expect(bot.send(to, segment.image(cat()))).rejects.toMatchObject({ code: 'ACTION_FAILED' })
  })

  it('is not blamed for what has another reason', async () => {
    const { bot, mock } = await online('v11')
    mock.onAction('send_private_msg', () => {
      throw new FailedReply(120, 'the bot is muted')
    })
    const image = segment.image('/a.png', { as: 'path' })
    await expect(bot.send(to, image)).rejects.toMatchObject({ code: 'ACTION_FAILED', retcode: 120 })
  })

  it('is not blamed where the message went out and was not confirmed in time', async () => {
    const { bot, mock } = await online('v11')
    mock.onAction('send_private_msg', () => {
      throw new FailedReply(1200, 'Error: Timeout: NTEvent serviceAndMethod')
    })
    const image = segment.image('/a.png', { as: 'path' })
    await expect(bot.send(to, image)).rejects.toMatchObject({ code: 'ACTION_FAILED', outcome: 'unknown' })
  })

  it('is not blamed for an action that the implementation does not have', async () => {
    const { bot, mock } = await online('v12')
    mock.onAction('upload_file', () => {
      throw new FailedReply(10002, 'action not found')
    })
    await expect(bot.send(to, segment.image('/a.png', { as: 'path' }))).rejects.toMatchObject({
      code: 'ACTION_NOT_SUPPORTED',
      action: 'upload_file',
    })
  })

  it('is explained in V12 where it is the upload that fails', async () => {
    const { bot, mock } = await online('v12')
    mock.onAction('upload_file', () => {
      throw new FailedReply(32001, 'file not found')
    })
    await expect(bot.send(to, segment.image('/a.png', { as: 'path' }))).rejects.toMatchObject({
      code: 'MEDIA_PATH_FAILED',
      action: 'upload_file',
    })
  })
})

describe('media in the answer to a webhook', () => {
  const raw = {
    time: 1,
    self_id: 10_001,
    post_type: 'message',
    message_type: 'private',
    sub_type: 'friend',
    message_id: 1,
    user_id: 20_002,
    message: 'hello',
  }
  async function hooked(
    version: Version,
  ): Promise<{ app: ReturnType<typeof createOneBot>; post(): Promise<unknown> }> {
    const driver = handDriver()
    const app = createOneBot({ drivers: [driver], logger: false })
    onTestFinished(() => app.stop())
    await app.start()
    const self = { platform: 'qq', user_id: '10001' }
    const link = driver.open({ peer: { protocol: version, self }, shape: 'http', sends: false })
    const event12 = { id: 'a', time: 1, self, type: 'message', detail_type: 'private', sub_type: '' }
    const event = version === 'v11' ? raw : { ...event12, message_id: 'm', user_id: '2', message: [] }
    return {
      app,
      post: async () => {
        const answer = await link.receive(event, { answerWithin: 1000 })
        return answer === undefined ? undefined : JSON.parse(String(answer))
      },
    }
  }
  const image = { type: 'image', data: { file: `base64://${CAT}` } }

  it('go out in V11, by reply() and by quick(), from bytes and from a path', async () => {
    for (const input of [Buffer.from('cat'), cat()]) {
      const first = await hooked('v11')
      first.app.on('message', (event) => event.reply(['a', segment.image(input)]))
      expect(await first.post()).toEqual({ reply: [{ type: 'text', data: { text: 'a' } }, image] })
      const second = await hooked('v11')
      second.app.on(
        'message',
        (event) => event.version === 'v11' && event.quick({ reply: segment.image(input) }),
      )
      expect(await second.post()).toEqual({ reply: [image] })
    }
  })

  it('need a connection for calls in V12, because they are uploaded first', async () => {
    const { app, post } = await hooked('v12')
    const outcome = new Promise((resolve) => {
      app.on('message', async (event) => {
        resolve(await event.reply(segment.image(Buffer.from('cat'))).catch((error) => error))
        await event.reply(segment.at(1))
      })
    })
    expect(await post()).toMatchObject([
      { action: 'send_message', params: { message: [{ type: 'mention', data: { user_id: '1' } }] } },
    ])
    expect(await outcome).toMatchObject({ code: 'NO_ROUTE', outcome: 'not-sent' })
  })

  it('take the form of V12 in calls that a listener gives itself', async () => {
    const { app, post } = await hooked('v12')
    app.on('message', (event) => {
      if (event.version !== 'v12') return undefined
      const params = { detail_type: 'private', user_id: '2', message: ['a', segment.atAll()] }
      return event.quick([{ action: 'send_message', params }, { action: 'get_status' }])
    })
    expect(await post()).toMatchObject([
      {
        action: 'send_message',
        params: {
          message: [
            { type: 'text', data: { text: 'a' } },
            { type: 'mention_all', data: {} },
          ],
        },
      },
      { action: 'get_status', params: {} },
    ])
  })
})

describe('a quick operation by ordinary calls', () => {
  it('takes what the builder made', async () => {
    const mock = mockDriver().onAction('send_private_msg', { message_id: 1 })
    const app = createOneBot({ drivers: [mock], logger: false })
    onTestFinished(() => app.stop())
    app.on(
      'message',
      (event) => event.version === 'v11' && event.quick({ reply: [segment.image(cat()), 'a'] }),
    )
    await app.start()
    await mock.message({ text: 'hi' })
    expect(mock.calls.at(-1)?.params.message).toEqual([
      { type: 'image', data: { file: `base64://${CAT}` } },
      { type: 'text', data: { text: 'a' } },
    ])
  })
})
