/** What the builder makes on real sockets, to a pretend implementation of each version. */
import { forwardWs } from '@onebot.js/driver-forward-ws'
import { http } from '@onebot.js/driver-http'
import { type FakeImplementation, fakeImplementation } from '@onebot.js/testing'
import {
  type Bot,
  createOneBot,
  type MessageInput,
  type OneBotOptions,
  segment,
  type Version,
} from 'onebot.js'
import { cq } from 'onebot.js/cq'
import { describe, expect, it, onTestFinished } from 'vitest'
import { startBot, TOKEN } from '../support/harness.js'

type Transport = 'reverse-ws' | 'forward-ws' | 'http'

interface Pair {
  bot: Bot
  impl: FakeImplementation
}

async function pair(
  version: Version,
  transport: Transport,
  options: Partial<OneBotOptions> = {},
): Promise<Pair> {
  if (transport === 'reverse-ws') {
    const { app, connect } = await startBot(options)
    const impl = await connect({ version, announce: true })
    return { bot: await app.bot('10001'), impl }
  }
  const impl = fakeImplementation({ version, transport, accessToken: TOKEN, announce: true })
  await impl.connect()
  onTestFinished(() => impl.stop())
  const driver =
    transport === 'http'
      ? http({ apiRoots: { '10001': { url: impl.url, accessToken: TOKEN, protocol: version } } })
      : forwardWs({ url: impl.url, accessToken: TOKEN, protocol: version })
  const app = createOneBot({ drivers: [driver], logger: false, ...options })
  onTestFinished(() => app.stop())
  await app.start()
  return { bot: await app.bot('10001'), impl }
}

const bytes = Buffer.alloc(300_000, 'a picture')
const message = ['[CQ:at,qq=all] ', segment.at(20002), segment.image(bytes), { type: 'x', data: { a: 1 } }]
const sent = (impl: FakeImplementation): unknown =>
  impl.calls.filter(({ action }) => action.startsWith('send_')).at(-1)?.params.message
const rest = [{ type: 'x', data: { a: 1 } }]
const text = { type: 'text', data: { text: '[CQ:at,qq=all] ' } }

describe.each<Transport>(['reverse-ws', 'forward-ws', 'http'])('over %s', (transport) => {
  it('a V11 implementation gets V11 segments, and bytes as base64', async () => {
    const { bot, impl } = await pair('v11', transport)
    await bot.send({ groupId: '30003' }, message)
    expect(sent(impl)).toEqual([
      text,
      { type: 'at', data: { qq: '20002' } },
      { type: 'image', data: { file: `base64://${bytes.toString('base64')}` } },
      ...rest,
    ])
  })

  it.each(['json', 'msgpack'] as const)(
    'a V12 implementation gets V12 segments, and bytes by upload_file: %s',
    async (encoding) => {
      const { bot, impl } = await pair('v12', transport, { encoding })
      impl.onAction('upload_file', { file_id: 'file-1' })
      await bot.send({ groupId: '30003' }, message)
      expect(sent(impl)).toEqual([
        text,
        { type: 'mention', data: { user_id: '20002' } },
        { type: 'image', data: { file_id: 'file-1' } },
        ...rest,
      ])
      const [upload] = impl.calls.filter(({ action }) => action === 'upload_file')
      expect(upload?.params).toMatchObject({ type: 'data', name: 'image' })
      const data = upload?.params.data
      const received =
        typeof data === 'string' ? Buffer.from(data, 'base64') : Buffer.from(data as Uint8Array)
      expect(received.equals(bytes)).toBe(true)
    },
  )
})

it('a reply takes all of it, with a quote and a mention of its own', async () => {
  for (const version of ['v11', 'v12'] as const) {
    const { app, connect } = await startBot()
    const impl = await connect({ version })
    app.on('message', (event) => event.reply([segment.atAll(), 'a'], { quote: true, mention: true }))
    const action = version === 'v11' ? 'send_group_msg' : 'send_message'
    const call = impl.nextAction(action)
    impl.message({ text: 'hi', groupId: '30003' })
    const { params } = await call
    expect(params.message).toMatchObject([
      { type: 'reply' },
      { type: version === 'v11' ? 'at' : 'mention' },
      version === 'v11' ? { type: 'at', data: { qq: 'all' } } : { type: 'mention_all', data: {} },
      { type: 'text', data: { text: 'a' } },
    ])
  }
})

it('the answer to an HTTP POST carries media of V11', async () => {
  const driver = http({ port: 0, accessToken: TOKEN })
  const app = createOneBot({ drivers: [driver], logger: false })
  onTestFinished(() => app.stop())
  app.on('message', (event) => event.reply(segment.image(Buffer.from('cat'))))
  await app.start()
  const impl = fakeImplementation({
    transport: 'http',
    useApi: false,
    url: `http://127.0.0.1:${driver.port}/onebot/v11/http`,
    accessToken: TOKEN,
  })
  onTestFinished(() => impl.stop())
  await impl.connect()
  await impl.message({ text: 'hi' })
  expect(impl.quickOperations).toMatchObject([
    { operation: { reply: [{ type: 'image', data: { file: 'base64://Y2F0' } }] } },
  ])
})

it('checkCalls lets through what the builder made, on both versions', async () => {
  const messages: MessageInput[] = [segment.at(1), ['a', segment.at(1)], segment.image(bytes), 'text']
  for (const version of ['v11', 'v12'] as const) {
    const { bot, impl } = await pair(version, 'reverse-ws', { checkCalls: true })
    impl.onAction('upload_file', { file_id: 'f' })
    for (const each of messages) await bot.send({ groupId: '30003' }, each)
  }
  const { bot } = await pair('v11', 'reverse-ws', { checkCalls: true })
  await bot.send({ groupId: '30003' }, cq`[CQ:face,id=${1}] hi`)
})

it('a message above 50 MiB is refused where maxMediaSize lets it pass', async () => {
  const { bot, impl } = await pair('v11', 'reverse-ws', { maxMediaSize: 60_000_000 })
  await expect(bot.send({ userId: '1' }, segment.video(Buffer.alloc(45_000_000)))).rejects.toMatchObject({
    code: 'CALL_TOO_LARGE',
    outcome: 'not-sent',
  })
  expect(sent(impl)).toBeUndefined()
})
