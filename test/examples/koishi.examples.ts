/** The Koishi example in a real Koishi, with implementations that know nothing of it. */
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { type FakeImplementation, fakeImplementation } from '@onebot.js/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '../interop/free-port.js'
import { type Counts, KoishiProgram } from './koishi-program.js'

const TOKEN = 'a-token-for-koishi'
const GROUP = '30003'
const DIALS = 'onebot:10001'
const POSTS = 'onebot:10002'

let koishi: KoishiProgram
let address: string
let bare: Counts
let dialling: FakeImplementation
let posting: FakeImplementation

beforeAll(async () => {
  const port = await freePort()
  address = `127.0.0.1:${port}/onebot`
  dialling = fakeImplementation({ url: `ws://${address}`, accessToken: TOKEN })
  posting = fakeImplementation({
    transport: 'http',
    url: `http://${address}`,
    accessToken: TOKEN,
    selfId: '10002',
  })
  for (const implementation of [dialling, posting]) {
    implementation
      .onAction('send_group_msg', { message_id: 7 })
      .onAction('send_private_msg', { message_id: 8 })
  }
  // Its API root has to be there before it is called.
  await posting.connect()
  koishi = new KoishiProgram({ PORT: String(port), TOKEN, API_ROOT: posting.url })
  ;[bare] = await Promise.all([koishi.next((told) => told.bare), koishi.status(POSTS, true)])
})

afterAll(async () => {
  await Promise.all([dialling?.stop(), posting?.stop(), koishi?.end()])
})

async function connect(): Promise<void> {
  await Promise.all([koishi.status(DIALS, true), dialling.connect()])
}

async function expectEchoes(): Promise<void> {
  const image = { type: 'image', data: { file: `base64://${Buffer.from('cat').toString('base64')}` } }
  const call = dialling.nextAction('send_group_msg')
  const sent = koishi.next((told) => told.sent)
  dialling.message({ text: '/echo 你好', groupId: GROUP })
  expect((await call).params).toEqual({
    group_id: Number(GROUP),
    message: [
      { type: 'reply', data: { id: expect.any(String) } },
      { type: 'at', data: { qq: '20002' } },
      { type: 'text', data: { text: '你好' } },
      image,
    ],
  })
  expect(await sent).toEqual(['7'])

  const called = posting.nextAction('send_private_msg')
  expect(await posting.message({ text: '/echo hi' })).toMatchObject({ status: 204 })
  expect((await called).params).toMatchObject({
    user_id: 20002,
    message: [{ type: 'reply' }, { type: 'at' }, { type: 'text', data: { text: 'hi' } }, image],
  })
}

describe('the Koishi adapter', () => {
  it('has at most 60 lines', () => {
    const file = readFileSync(new URL('../../examples/koishi/index.js', import.meta.url), 'utf8')
    expect(file.trimEnd().split('\n').length).toBeLessThanOrEqual(60)
  })

  it('answers over reverse WebSocket and over HTTP', async () => {
    await connect()
    await expectEchoes()
  })

  it('runs the commands of Koishi', async () => {
    const call = dialling.nextAction('send_group_msg')
    dialling.message({ text: 'add 1 2', groupId: GROUP })
    expect((await call).params.message).toEqual([{ type: 'text', data: { text: '3' } }])
  })

  it('gives a group message as Koishi wants it', async () => {
    const session = koishi.session('message-created', 'face')
    dialling.event({
      post_type: 'message',
      message_type: 'group',
      message_id: 41,
      group_id: Number(GROUP),
      user_id: 20002,
      sender: { user_id: 20002, nickname: '小明' },
      message: [
        { type: 'reply', data: { id: '40' } },
        { type: 'at', data: { qq: 'all' } },
        { type: 'text', data: { text: ' <b>' } },
        { type: 'image', data: { file: 'a.png', url: 'http://127.0.0.1/a.png' } },
        { type: 'image', data: { url: 'file:///etc/hostname' } },
        { type: 'face', data: { id: '178' } },
      ],
    })
    expect(await session).toMatchObject({
      selfId: '10001',
      platform: 'onebot',
      user: { id: '20002', name: '小明' },
      channel: { id: GROUP, type: 0 },
      guild: { id: GROUP },
      message: {
        id: '41',
        content:
          '<quote id="40"/><at type="all"/> &lt;b&gt;<img src="http://127.0.0.1/a.png"/><image url="file:///etc/hostname"/><face id="178"/>',
      },
    })
  })

  it('gives a private message the channel that Koishi sends private messages to', async () => {
    const session = koishi.session('message-created', 'hello')
    await posting.message({ text: 'hello' })
    expect(await session).toMatchObject({ selfId: '10002', channel: { id: 'private:20002', type: 1 } })
  })

  it.each([
    ['group_increase', 'guild-member-added', { sub_type: 'approve', operator_id: 20009 }],
    ['group_decrease', 'guild-member-removed', { sub_type: 'leave', operator_id: 20002 }],
    ['group_recall', 'message-deleted', { message_id: 41, operator_id: 20002 }],
  ])('gives the notice %s as %s', async (notice_type, type, fields) => {
    const session = koishi.session(type)
    dialling.event({ post_type: 'notice', notice_type, group_id: Number(GROUP), user_id: 20002, ...fields })
    expect(await session).toMatchObject({ user: { id: '20002' }, guild: { id: GROUP } })
  })

  it('refuses a wrong token after the handshake that Koishi makes, and says why', async () => {
    const stranger = fakeImplementation({ url: `ws://${address}`, accessToken: 'another', selfId: '10003' })
    await stranger.connect()
    const [socket] = stranger.sockets
    if (socket === undefined) throw new Error('there is no socket')
    const [code, reason] = await once(socket, 'close')
    expect([code, String(reason)]).toEqual([1008, 'the access token is wrong'])
    await stranger.stop()
  })

  it('refuses a post whose signature is wrong: the bytes of the body were not touched', async () => {
    const stranger = fakeImplementation({
      transport: 'http',
      url: `http://${address}`,
      accessToken: 'another',
    })
    await stranger.connect()
    expect(await stranger.message({ text: 'x' })).toMatchObject({ status: 403 })
    await stranger.stop()
  })

  it('goes offline and online with its implementation', async () => {
    await Promise.all([koishi.status(DIALS, false), dialling.drop()])
    await connect()
    await expectEchoes()
  })

  it.each(['first', 'second'])('survives the %s reload', async () => {
    await Promise.all([koishi.status(POSTS, true), koishi.order('reload')])
    await connect()
    await expectEchoes()
    const { bots, paths, ours } = await koishi.counts()
    expect({ bots, paths }).toEqual({ bots: 2, paths: bare.paths + 2 })
    expect(ours).not.toEqual([])
  })

  it('is no error when it is unloaded while it starts', async () => {
    await koishi.order('unload')
    await koishi.order('load and unload')
    await Promise.all([koishi.status(POSTS, true), koishi.order('load')])
    expect((await koishi.counts()).errors).toEqual([])
  })

  it('leaves nothing open when it is unloaded', async () => {
    await koishi.order('unload')
    await Promise.all([dialling.stop(), posting.stop()])
    await expect.poll(() => koishi.counts()).toEqual(bare)
  })
})
