/** One `.env`, for NoneBot and for a bot of ours. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fromEnv } from '@onebot.js/config'
import { createOneBot } from '@onebot.js/core'
import { fakeImplementation, type RecordedCall } from '@onebot.js/testing'
import { expect, it, onTestFinished } from 'vitest'
import { freePort } from '../free-port.js'
import { envOf, SECRET, startNoneBot, TOKEN } from './bot.js'

const dialled = ['2', '5']

async function startOurs(env: string): Promise<() => Promise<void>> {
  const directory = await mkdtemp(join(tmpdir(), 'onebot-env-'))
  onTestFinished(() => rm(directory, { recursive: true }))
  await writeFile(join(directory, '.env'), env)
  const app = createOneBot({ ...(await fromEnv({}, { dir: directory })), logger: false })
  onTestFinished(() => app.stop())
  app.on('message', async (event) => {
    await event.reply(event.text.replace('/echo ', ''))
  })
  await app.start()
  return async () => {
    await Promise.all(dialled.map((id) => app.bot(id, { timeout: 15_000 })))
  }
}

async function startTheirs(env: string): Promise<() => Promise<void>> {
  const { bot, stop } = await startNoneBot(env)
  onTestFinished(stop)
  return async () => {
    await Promise.all(dialled.map((id) => bot.tells('connected', { self_id: id })))
  }
}

/** An account for each transport. */
function implementations(port: number) {
  const at = `127.0.0.1:${port}/onebot`
  const v11 = { accessToken: TOKEN, secret: SECRET } as const
  const v12 = { accessToken: TOKEN, announce: true, version: 'v12' } as const
  const impls = {
    reverse11: fakeImplementation({ ...v11, selfId: '1', url: `ws://${at}/v11/ws` }),
    forward11: fakeImplementation({ ...v11, selfId: '2', transport: 'forward-ws' }),
    post11: fakeImplementation({ ...v11, selfId: '3', transport: 'http', url: `http://${at}/v11/` }),
    reverse12: fakeImplementation({ ...v12, selfId: '4', url: `ws://${at}/v12/ws` }),
    forward12: fakeImplementation({ ...v12, selfId: '5', transport: 'forward-ws' }),
    post12: fakeImplementation({ ...v12, selfId: '6', transport: 'http', url: `http://${at}/v12/` }),
  }
  for (const impl of Object.values(impls)) onTestFinished(() => impl.stop())
  return impls
}

const isSend = ({ action }: RecordedCall): boolean => action.startsWith('send_')

it.each([
  ['NoneBot', startTheirs],
  ['onebot.js', startOurs],
])('the .env of a NoneBot bot is all that %s needs, on every transport', async (_, start) => {
  const port = await freePort()
  const { reverse11, reverse12, ...others } = implementations(port)
  for (const impl of Object.values(others)) await impl.connect()
  const ready = await start(
    await envOf({
      PORT: port,
      ONEBOT_SECRET: SECRET,
      ONEBOT_V11_WS_URLS: [others.forward11.url],
      ONEBOT_V11_API_ROOTS: { 3: others.post11.url },
      ONEBOT_V12_WS_URLS: [others.forward12.url],
      ONEBOT_V12_API_ROOTS: { 6: others.post12.url },
      SUPERUSERS: ['20002'],
      NICKNAME: ['bot'],
    }),
  )
  for (const impl of [reverse11, reverse12]) await impl.connect()
  await ready()
  for (const impl of [reverse11, reverse12, ...Object.values(others)]) {
    void impl.message({ text: '/echo 你好' })
    await expect
      .poll(() => impl.calls.find(isSend)?.params)
      .toMatchObject({ message: [{ type: 'text', data: { text: '你好' } }] })
  }
})
