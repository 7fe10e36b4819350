/** Two copies of the library in one process: they do not see each other, and what is passed between them is understood. */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { fakeImplementation } from '@onebot.js/testing'
import type { Driver, OneBot } from 'onebot.js'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { type Copy, copyPackages, loadCopy, removeCopy } from './copies.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const TOKEN = 'a-token-for-tests'

const folders: string[] = []
let one: Copy
let other: Copy

beforeAll(async () => {
  execFileSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-b'], { cwd: root })
  folders.push(copyPackages(), copyPackages())
  const [first = '', second = ''] = folders
  one = await loadCopy(first)
  other = await loadCopy(second)
}, 60_000)

afterAll(() => folders.forEach(removeCopy))

async function start({ main }: Copy, ...drivers: Driver[]): Promise<OneBot> {
  const app = main.createOneBot({ drivers, logger: false })
  onTestFinished(() => app.stop())
  await app.start()
  return app
}

const thrownBy = (run: () => unknown): unknown => {
  try {
    run()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}

it('are two: nothing of one is something of the other', () => {
  expect(one.main.createOneBot).not.toBe(other.main.createOneBot)
  expect(one.main.OneBotError).not.toBe(other.main.OneBotError)
})

describe('two bots, each of its own copy, at one implementation', () => {
  async function bothOnline() {
    const impl = fakeImplementation({ transport: 'forward-ws', accessToken: TOKEN, heartbeat: 0 })
    onTestFinished(() => impl.stop())
    await impl.connect()
    const dial = (copy: Copy): Promise<OneBot> =>
      start(copy, copy.main.forwardWs({ url: impl.url, accessToken: TOKEN }))
    const apps = { a: await dial(one), b: await dial(other) }
    return { impl, ...apps, botOfA: await apps.a.bot('10001'), botOfB: await apps.b.bot('10001') }
  }

  it('have accounts of their own', async () => {
    const { a, b, botOfA, botOfB } = await bothOnline()
    expect(botOfA).not.toBe(botOfB)
    expect(a.bots).toEqual([botOfA])
    expect(b.bots).toEqual([botOfB])
    const offline = new Promise((resolve) => a.once('offline', resolve))
    await a.stop()
    expect(await offline).toBe(botOfA)
    expect(botOfA.online).toBe(false)
    expect(botOfB.online).toBe(true)
  })

  it('get each event once, and each its own answers', async () => {
    const { impl, a, b, botOfA, botOfB } = await bothOnline()
    impl.onAction('which', async ({ params }) => {
      // The later call is answered first.
      await new Promise((resolve) => setTimeout(resolve, params.of === 'a' ? 20 : 0))
      return params.of
    })
    const of = (app: OneBot): Promise<unknown> => app.waitFor('message').then(({ bot }) => bot)
    const received = Promise.all([of(a), of(b)])
    impl.message({ text: 'hello' })
    expect(await received).toEqual([botOfA, botOfB])
    const answers = [botOfA.call('which', { of: 'a' }), botOfB.call('which', { of: 'b' })]
    expect(await Promise.all(answers)).toEqual(['a', 'b'])
    for (const app of [a, b]) {
      expect(app.status().counters.events.dispatched).toBe(2)
      expect(app.status().counters.dropped).toEqual({})
    }
  })

  it('have timers and calls under way of their own', async () => {
    const { impl, a, botOfA, botOfB } = await bothOnline()
    impl.onAction('late', async () => {
      await a.stop()
      return 'answered'
    })
    impl.ignore('never')
    const cut = expect(botOfA.call('never')).rejects.toMatchObject({ code: 'APP_STOPPED' })
    expect(await botOfB.call('late', {}, { timeout: 5000 })).toBe('answered')
    await cut
    await expect(botOfB.call('never', {}, { timeout: 20 })).rejects.toMatchObject({ code: 'CALL_TIMEOUT' })
  })
})

describe('an error of one copy', () => {
  it('is told by the other for what it is', () => {
    const error = thrownBy(() => one.main.createOneBot({ drivers: [] }))
    expect(error).not.toBeInstanceOf(other.main.OneBotError)
    expect(other.main.isOneBotError(error)).toBe(true)
    expect(error).toMatchObject({ code: 'OPTIONS_INVALID', side: 'configuration' })
  })

  it('comes out of the app of the other as it was, where a driver throws it', async () => {
    const mock = one.testing.mockDriver()
    const app = await start(other, mock)
    const bot = await app.bot('10001')
    await expect(bot.call('get_group_list')).rejects.toMatchObject({
      code: 'NO_REPLY_SET',
      outcome: 'not-sent',
      name: 'LinkError',
    })
  })
})

describe.each(['v11', 'v12'] as const)('segments of one copy, sent by a %s bot of the other', (version) => {
  const bytes = Buffer.from('content')

  it('go out as those of its own do', async () => {
    const mock = other.testing.mockDriver({ version })
    for (const action of ['send_group_msg', 'send_message'])
      mock.onAction(action, { message_id: '1', time: 1 })
    mock.onAction('upload_file', { file_id: 'file-1' })
    const app = await start(other, mock)
    const bot = await app.bot('10001')
    const messageOf = ({ main: { segment } }: Copy) => [
      segment.text('hello '),
      segment.mention('20002'),
      segment.mentionAll(),
      segment.image(bytes, { name: 'a.png' }),
    ]
    await bot.send({ groupId: '30003' }, messageOf(one))
    await bot.send({ groupId: '30003' }, messageOf(other))
    const [foreign, own] = mock.calls.filter(({ action }) => action.startsWith('send_'))
    expect(foreign).toEqual(own)
    expect(own?.params.message).toMatchObject(
      version === 'v11' ? [{}, { type: 'at' }, {}, {}] : [{}, { type: 'mention' }, {}, { type: 'image' }],
    )
  })
})

it('an upload by the functions of one copy and the bot of the other tells what the implementation said', async () => {
  const mock = other.testing.mockDriver({ version: 'v12' })
  mock.onAction('upload_file', () => {
    throw new other.testing.FailedReply(35_000, 'disk full')
  })
  const bot = await (await start(other, mock)).bot('10001')
  const upload = one.files.upload(bot, Buffer.from('content'), { name: 'a.txt' })
  await expect(upload).rejects.toMatchObject({ code: 'ACTION_FAILED', retcode: 35_000, reason: 'disk full' })
})
