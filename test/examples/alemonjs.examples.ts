/** The alemonjs example as the process that alemonjs starts, with alemonjs's own `definePlatform` and `cbpPlatform`. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type FakeImplementation, fakeImplementation } from '@onebot.js/testing'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { freePort } from '../interop/free-port.js'

const TOKEN = 'a-token-for-alemonjs'
const WITHIN = 10_000

/** What goes between alemonjs and the process of a platform. */
interface Envelope {
  type: string
  replyTo?: string
  payload: { event?: { [field: string]: unknown }; results?: { code: number; data: unknown }[] }
}

let directory: string
let platform: ChildProcess
let output = ''
let implementation: FakeImplementation

/** The next message of the process that fits. */
function next<T>(find: (message: { type?: string; data?: Envelope }) => T | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    const look = (message: string | { type?: string; data?: Envelope }): void => {
      const found = find(typeof message === 'string' ? JSON.parse(message) : message)
      if (found === undefined) return
      clearTimeout(timer)
      platform.off('message', look)
      resolve(found)
    }
    const timer = setTimeout(() => {
      platform.off('message', look)
      reject(new Error(`the platform did not tell what was expected:\n${output}`))
    }, WITHIN)
    platform.on('message', look)
  })
}

const isType =
  (wanted: string) =>
  ({ type }: { type?: string }): true | undefined =>
    type === wanted || undefined

const nextEvent = (): Promise<object> =>
  next(({ type, data }) => (type === 'ipc:data' && data?.type === 'event' ? data.payload.event : undefined))

let serial = 0
async function act(action: string, input: object): Promise<{ code: number; data: unknown } | undefined> {
  const id = `action-${++serial}`
  const results = next(({ data }) => (data?.replyTo === id ? data.payload.results : undefined))
  const data = { protocol: 'cbp', version: 1, type: 'action.req', id, payload: { action, input } }
  platform.send({ type: 'ipc:data', data })
  return (await results)[0]
}

beforeAll(async () => {
  const port = await freePort()
  directory = mkdtempSync(join(tmpdir(), 'onebot-alemonjs-'))
  writeFileSync(join(directory, 'alemon.config.yaml'), `onebotjs:\n  port: ${port}\n  token: ${TOKEN}\n`)
  writeFileSync(join(directory, 'package.json'), '{}')
  platform = fork(fileURLToPath(new URL('../../examples/alemonjs/index.js', import.meta.url)), {
    cwd: directory,
    env: { ...process.env, __ALEMON_IPC: '1' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  for (const stream of [platform.stdout, platform.stderr]) stream?.on('data', (data) => (output += data))
  await next(isType('ready'))
  const isUp = next(isType('transport_ready'))
  platform.send({ type: 'start' })
  await isUp
  await vi.waitFor(() => expect(output).toContain('OneBot: ws://'), { timeout: WITHIN })
  implementation = fakeImplementation({ url: `ws://127.0.0.1:${port}/onebot/v11/ws`, accessToken: TOKEN })
  implementation.onAction('send_group_msg', { message_id: 7 }).onAction('send_private_msg', { message_id: 8 })
  await implementation.connect()
})

afterAll(async () => {
  await implementation?.stop()
  if (platform?.exitCode === null) {
    const ended = once(platform, 'exit')
    platform.kill('SIGKILL')
    await ended
  }
  if (directory) rmSync(directory, { recursive: true, force: true, maxRetries: 10 })
})

describe('the alemonjs platform', () => {
  it('gives messages as events of alemonjs, and answers them', async () => {
    const heard = nextEvent()
    implementation.message({ text: 'hello', groupId: '30003' })
    const event = await heard
    expect(event).toMatchObject({
      name: 'message.create',
      Platform: 'onebotjs',
      ChannelId: '30003',
      UserId: '20002',
      MessageText: 'hello',
      BotId: '10001',
    })

    const format = [
      { type: 'Mention', value: '20002', options: { belong: 'user' } },
      { type: 'Text', value: 'hi' },
      { type: 'Image', value: 'Y2F0' },
    ]
    const call = implementation.nextAction('send_group_msg')
    expect(await act('message.send', { event, params: { format } })).toMatchObject({
      code: 2000,
      data: { messageId: '7' },
    })
    expect((await call).params).toEqual({
      group_id: 30003,
      message: [
        { type: 'at', data: { qq: '20002' } },
        { type: 'text', data: { text: 'hi' } },
        { type: 'image', data: { file: 'base64://Y2F0' } },
      ],
    })
  })

  it('sends a private message where it is asked to', async () => {
    const params = { format: [{ type: 'Text', value: 'hi' }] }
    expect(await act('message.send.user', { UserId: '20002', params })).toMatchObject({ code: 2000 })
  })

  it('says that an action is unknown, and that a call failed', async () => {
    expect(await act('guild.list', {})).toMatchObject({ code: 4000 })
    implementation.failNext('send_private_msg')
    const params = { format: [{ type: 'Text', value: 'hi' }] }
    expect(await act('message.send.user', { UserId: '20002', params })).toMatchObject({ code: 4000 })
  })

  it('ends when alemonjs says so', async () => {
    const ended = once(platform, 'exit')
    platform.send({ type: 'stop' })
    expect((await ended)[0]).toBe(0)
  })
})
