/** A NoneBot `.env` and our own files, with implementations that are configured as the guides say. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createOneBot, type OneBot, type OneBotOptions } from '@onebot.js/core'
import {
  type FakeImplementation,
  type FakeImplementationOptions,
  fakeImplementation,
} from '@onebot.js/testing'
import { describe, expect, it, onTestFinished } from 'vitest'
import { authority, certificate, httpServer, lifecycle, wsServer } from '../../../test/support/forward.js'
import { fromEnv } from './from-env.js'
import { fromFile } from './from-file.js'

const TOKEN = 'a#long=random text'

function directoryOf(files: Record<string, string | Buffer>): string {
  const directory = mkdtempSync(join(tmpdir(), 'onebot-sockets-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(directory, name), content)
  return directory
}

interface Bot {
  app: OneBot
  /** `127.0.0.1:<port>`, where it listens. */
  host: string
}

async function start(options: OneBotOptions): Promise<Bot> {
  const app = createOneBot({ ...options, logger: false })
  onTestFinished(() => app.stop())
  await app.start()
  const address = app.status().endpoints.find(({ state }) => state === 'listening')?.address
  return { app, host: address === undefined ? '' : new URL(address).host }
}

/** The lines of a `.env`, but for the port, so that tests may run at one time. */
const fromLines = async (...lines: string[]): Promise<Bot> =>
  start(
    await fromEnv(
      { PORT: '0' },
      { dir: directoryOf({ '.env': `HOST=127.0.0.1\n${lines.join('\n')}\n` }), onNote: () => {} },
    ),
  )

const fromText = async (text: string): Promise<Bot> =>
  start(
    await fromFile(join(directoryOf({ 'onebot.yaml': text }), 'onebot.yaml'), { env: {}, onNote: () => {} }),
  )

async function implement(options: FakeImplementationOptions): Promise<FakeImplementation> {
  const implementation = fakeImplementation({ heartbeat: 0, ...options })
  onTestFinished(() => implementation.stop())
  await implementation.connect()
  return implementation
}

/** Events come in and calls go out. */
async function expectWorking(
  app: OneBot,
  implementation: FakeImplementation,
  selfId = '10001',
): Promise<void> {
  const bot = await app.bot(selfId)
  const heard = new Promise<string>((resolve) => {
    app.once('message', ({ text }) => resolve(text))
  })
  await Promise.all([implementation.message({ text: 'hello' }), expect(heard).resolves.toBe('hello')])
  await bot.send({ userId: '20002' }, 'hi')
  expect(implementation.calls.map(({ action }) => action)).toContain(
    bot.version === 'v11' ? 'send_private_msg' : 'send_message',
  )
}

const slashes = ['', '/ws', '/ws/', '/']

describe('a NoneBot .env', () => {
  describe.each([
    { version: 'v11', announce: false },
    { version: 'v12', announce: true },
  ] as const)('$version', ({ version, announce }) => {
    it.each(slashes)('reverse WebSocket at /onebot/%s', async (end) => {
      const { app, host } = await fromLines('DRIVER=~fastapi', `ONEBOT_ACCESS_TOKEN="${TOKEN}"`)
      const url = `ws://${host}/onebot/${version}${end}`
      await expectWorking(app, await implement({ version, announce, url, accessToken: TOKEN }))
      await expect(implement({ version, url, accessToken: 'another' })).rejects.toThrow('403')
    })

    it.each(['/', '/http', '/http/', ''])(
      'HTTP POST or webhook at /onebot/%s, with an API root',
      async (end) => {
        const api = fakeImplementation({
          version,
          announce,
          transport: 'http',
          accessToken: TOKEN,
          heartbeat: 0,
          url: () => url,
        })
        let url = 'http://127.0.0.1:9/'
        onTestFinished(() => api.stop())
        await api.connect()
        const name = version === 'v11' ? 'ONEBOT_API_ROOTS' : 'ONEBOT_V12_API_ROOTS'
        const { app, host } = await fromLines(
          `ONEBOT_ACCESS_TOKEN='${TOKEN}'`,
          `${name}={"10001": "${api.url}"}`,
        )
        url = `http://${host}/onebot/${version}${end}`
        await expectWorking(app, api)
      },
    )

    it('forward WebSocket', async () => {
      const implementation = await implement({
        version,
        announce,
        transport: 'forward-ws',
        accessToken: TOKEN,
      })
      const name = version === 'v11' ? 'ONEBOT_WS_URLS' : 'ONEBOT_V12_WS_URLS'
      const { app } = await fromLines(`ONEBOT_ACCESS_TOKEN='${TOKEN}'`, `${name}=["${implementation.url}"]`)
      await expectWorking(app, implementation)
    })
  })

  it('with a secret takes what is signed with it', async () => {
    const { app, host } = await fromLines('ONEBOT_SECRET=key')
    const url = `http://${host}/onebot/v11/`
    const signed = await implement({ transport: 'http', url, secret: 'key', useApi: false })
    expect((await signed.message({ text: 'hello' }))?.status).toBe(204)
    await app.bot('10001')
    const other = await implement({ transport: 'http', url, secret: 'other', useApi: false, silent: true })
    expect((await other.message({ text: 'hello' }))?.status).toBe(403)
  })

  it('with different tokens for V11 and V12 takes each at its paths, and either at /ws', async () => {
    const { host } = await fromLines('ONEBOT_ACCESS_TOKEN=eleven', 'ONEBOT_V12_ACCESS_TOKEN=twelve')
    const tryAt = (path: string, accessToken: string, version: 'v11' | 'v12'): Promise<unknown> =>
      implement({ url: `ws://${host}${path}`, accessToken, version })
    await tryAt('/onebot/v11/ws', 'eleven', 'v11')
    await tryAt('/onebot/v12/ws', 'twelve', 'v12')
    await tryAt('/ws', 'eleven', 'v11')
    await tryAt('/ws', 'twelve', 'v12')
    await expect(tryAt('/onebot/v11/ws', 'twelve', 'v11')).rejects.toThrow('403')
    await expect(tryAt('/onebot/v12/ws', 'eleven', 'v12')).rejects.toThrow('403')
    await expect(tryAt('/ws', 'neither', 'v11')).rejects.toThrow('403')
    const post = await fetch(`http://${host}/onebot/v12/http`, {
      method: 'POST',
      headers: {
        authorization: 'Bearer eleven',
        'content-type': 'application/json',
        'x-onebot-version': '12',
        'x-impl': 'walle',
      },
      body: '{}',
    })
    expect(post.status).toBe(401)
  })

  it('with an empty token, as compose files write it, takes local implementations', async () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a reference as users write it.
    const { app, host } = await fromLines('ONEBOT_ACCESS_TOKEN=${ONEBOT_ACCESS_TOKEN:-}')
    await expectWorking(app, await implement({ url: `ws://${host}/onebot/v11/ws` }))
  })
})

describe('a configuration file', () => {
  it('has each account on its own transport', async () => {
    const dialled = await implement({ transport: 'forward-ws', selfId: '10002', accessToken: 'two' })
    let url = 'http://127.0.0.1:9/'
    const posting = await implement({
      transport: 'http',
      selfId: '10003',
      secret: 'three',
      accessToken: 'api',
      silent: true,
      url: () => url,
    })
    const { app, host } = await fromText(`
port: 0
accessToken: one
accounts:
  10001: { transport: reverse-ws }
  10002: { transport: forward-ws, url: '${dialled.url}', accessToken: two }
  10003: { transport: http, apiRoot: '${posting.url}', accessToken: api, secret: three }
`)
    url = `http://${host}/onebot/v11/http`
    await expectWorking(app, await implement({ url: `ws://${host}/ws`, accessToken: 'one' }))
    await expectWorking(app, dialled, '10002')
    await expectWorking(app, posting, '10003')
  })

  it('binds accounts to tokens of their own', async () => {
    const { host } = await fromText(`
port: 0
accessToken: common
accounts:
  10001: { transport: reverse-ws, accessToken: own }
  10002: { transport: reverse-ws }
`)
    const url = `ws://${host}/onebot/v11/ws`
    await implement({ url, selfId: '10001', accessToken: 'own' })
    await implement({ url, selfId: '10002', accessToken: 'common' })
    await expect(implement({ url, selfId: '10001', accessToken: 'common' })).rejects.toThrow('403')
    await expect(implement({ url, selfId: '10003', accessToken: 'common' })).rejects.toThrow('403')
  })

  it('lets others in as well, but not with onlyListed', async () => {
    const accounts = 'port: 0\naccessToken: common\naccounts: { 10001: { transport: reverse-ws } }\n'
    const open = await fromText(accounts)
    await implement({ url: `ws://${open.host}/ws`, selfId: '10009', accessToken: 'common' })
    const closed = await fromText(`${accounts}onlyListed: true`)
    await implement({ url: `ws://${closed.host}/ws`, selfId: '10001', accessToken: 'common' })
    const other = implement({ url: `ws://${closed.host}/ws`, selfId: '10009', accessToken: 'common' })
    await expect(other).rejects.toThrow('403')
    expect((await fetch(`http://${closed.host}/onebot/v11/http`, { method: 'POST' })).status).toBe(426)
  })

  it('opens no port where all accounts are dialled', async () => {
    const dialled = await implement({ transport: 'forward-ws' })
    const { app, host } = await fromText(
      `accounts: { 10001: { transport: forward-ws, url: '${dialled.url}' } }`,
    )
    expect(host).toBe('')
    await expectWorking(app, dialled)
  })

  it('may speak TLS', async () => {
    const { cert, key } = certificate('localhost')
    const directory = directoryOf({
      'onebot.json': JSON.stringify({ port: 0, tls: { keyFile: 'key.pem', certFile: 'cert.pem' } }),
      'key.pem': key,
      'cert.pem': cert,
    })
    const { app } = await start(await fromFile(join(directory, 'onebot.json'), { env: {}, onNote: () => {} }))
    const addresses = app.status().endpoints.map(({ address }) => new URL(address).protocol)
    expect(addresses).toEqual(['wss:', 'https:'])
  })

  it('may have authorities, and the place of the token, for each account', async () => {
    const tls = certificate('localhost')
    const safe = await wsServer((socket) => socket.send(lifecycle(10001)), { tls })
    const plain = await wsServer((socket) => socket.send(lifecycle(10002)))
    const directory = directoryOf({
      'ca.pem': authority(),
      'onebot.yaml': `
accounts:
  10001: { transport: forward-ws, url: 'wss://localhost:${safe.port}', accessToken: one, caFile: ca.pem }
  10002: { transport: forward-ws, url: 'ws://127.0.0.1:${plain.port}', accessToken: two, tokenIn: query }
`,
    })
    const { app } = await start(await fromFile(join(directory, 'onebot.yaml'), { env: {}, onNote: () => {} }))
    await expect.poll(() => app.bots.map(({ selfId }) => selfId).sort()).toEqual(['10001', '10002'])
    expect(safe.requests[0]?.headers.authorization).toBe('Bearer one')
    expect(plain.requests[0]?.url).toBe('/?access_token=two')
  })

  it('is named in errors that come later', async () => {
    const port = await httpServer((_, response) => response.writeHead(401).end())
    const file = join(
      directoryOf({
        'onebot.yaml': `accounts: { 1: { transport: forward-ws, url: 'ws://127.0.0.1:${port}', accessToken: a } }`,
      }),
      'onebot.yaml',
    )
    const app = createOneBot({ ...(await fromFile(file, { env: {} })), logger: false })
    onTestFinished(() => app.stop())
    const failed = new Promise<string>((resolve) => app.on('error', ({ message }) => resolve(message)))
    await app.start()
    expect(await failed).toContain(`refused our token; check ${file} /accounts/1/accessToken`)
  })

  it('with TLS files that are none says so', async () => {
    const directory = directoryOf({
      'onebot.yaml': 'tls: { keyFile: key.pem, certFile: key.pem }',
      'key.pem': 'canary',
    })
    const failure = fromFile(join(directory, 'onebot.yaml'), { env: {}, onNote: () => {} })
    await expect(failure).rejects.toMatchObject({
      code: 'OPTIONS_INVALID',
      message: expect.not.stringContaining('canary'),
    })
  })
})
