import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OneBotOptions } from '@onebot.js/core'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { Env } from './environment.js'
import { fromEnv } from './from-env.js'

/** A directory with these files; it goes with the test. */
function directoryOf(files: Record<string, string>): string {
  const directory = mkdtempSync(join(tmpdir(), 'onebot-env-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(directory, name), content)
  return directory
}

async function build(
  env: Env,
  files?: Record<string, string>,
): Promise<{ options?: OneBotOptions; error?: unknown; message: string; notes: string[] }> {
  const notes: string[] = []
  const onNote = (text: string): void => void notes.push(text)
  try {
    const dir = files && directoryOf(files)
    return { options: await fromEnv({ HOST: '127.0.0.1', ...env }, { dir, onNote }), notes, message: '' }
  } catch (error) {
    return { error, notes, message: error instanceof Error ? error.message : String(error) }
  }
}

const driversOf = async (env: Env): Promise<string[] | undefined> =>
  (await build(env)).options?.drivers.map(({ name }) => name)

describe('the drivers', () => {
  it('take what comes in, and dial what is named: WebSocket first', async () => {
    expect(await driversOf({})).toEqual(['reverse-ws', 'http'])
    expect(await driversOf({ ONEBOT_WS_URLS: '["ws://a"]', ONEBOT_API_ROOTS: '{"1": "http://b"}' })).toEqual([
      'reverse-ws',
      'forward-ws',
      'http',
      'http',
    ])
  })

  it('are several where V11 and V12 have different tokens', async () => {
    expect(await driversOf({ ONEBOT_ACCESS_TOKEN: 'a', ONEBOT_V12_ACCESS_TOKEN: 'b' })).toEqual([
      ...Array(3).fill('reverse-ws'),
      ...Array(3).fill('http'),
    ])
  })

  it('keep API roots of one id apart where V11 and V12 have it', async () => {
    expect(
      await driversOf({ ONEBOT_V11_API_ROOTS__1: 'http://a', ONEBOT_V12_API_ROOTS__1: 'http://b' }),
    ).toEqual(['reverse-ws', 'http', 'http', 'http'])
  })
})

describe('ONEBOT_ACCOUNTS', () => {
  it('is the same as in a file', async () => {
    const accounts = {
      1: { transport: 'forward-ws', url: 'ws://a' },
      2: { transport: 'http', apiRoot: 'http://b' },
    }
    expect(await driversOf({ ONEBOT_ACCOUNTS: JSON.stringify(accounts) })).toEqual([
      'reverse-ws',
      'forward-ws',
      'http',
      'http',
    ])
  })

  it('may be written key by key, in capitals', async () => {
    const env = { ONEBOT_ACCOUNTS__1__TRANSPORT: 'http', ONEBOT_ACCOUNTS__1__API_ROOT: 'http://b' }
    expect(await driversOf(env)).toEqual(['reverse-ws', 'http', 'http'])
  })

  it('says where it is wrong', async () => {
    const { message } = await build({ ONEBOT_ACCOUNTS: '{"1": {"transport": "forward"}}' })
    expect(message).toContain(
      "ONEBOT_ACCOUNTS (environment) /1/transport: 'forward' is not allowed; allowed: reverse-ws, forward-ws, http; did you mean 'forward-ws'?",
    )
    expect((await build({ ONEBOT_ACCOUNTS: 'none' })).message).toContain(
      'ONEBOT_ACCOUNTS (environment) /: must be a group of keys',
    )
  })

  it('is told of addresses that are there twice, once', async () => {
    const twice = {
      1: { transport: 'forward-ws', url: 'ws://a' },
      2: { transport: 'forward-ws', url: 'ws://a' },
    }
    const { message } = await build({ ONEBOT_ACCOUNTS: JSON.stringify(twice) })
    expect(message).toContain('the environment has a mistake')
    expect(message).toContain('/2/url: is the address of ONEBOT_ACCOUNTS (environment) /1 as well')
    const env = { ONEBOT_WS_URLS: 'ws://a', ONEBOT_ACCOUNTS: JSON.stringify({ 1: twice[1] }) }
    expect((await build(env)).message).toContain(
      'ONEBOT_ACCOUNTS (environment) /1/url and ONEBOT_WS_URLS (environment) have one address',
    )
  })

  it('needs a token for every account where one has its own', async () => {
    const accounts = { 1: { transport: 'reverse-ws', accessToken: 'own' }, 2: { transport: 'reverse-ws' } }
    expect((await build({ ONEBOT_ACCOUNTS: JSON.stringify(accounts) })).message).toContain(
      "ONEBOT_ACCOUNTS (environment) gives '2' no accessToken, and another account has one of its own",
    )
  })
})

describe('an open port', () => {
  const tokenLine = /^ {4}ONEBOT_ACCESS_TOKEN=([\w-]{43})$/m

  it.each(['0.0.0.0', '::', '192.0.2.1', 'example.com'])('at %s without a token is refused', async (HOST) => {
    const { error, message } = await build({ HOST })
    expect(error).toMatchObject({ code: 'BIND_WITHOUT_TOKEN' })
    expect(message).toContain(`HOST is ${HOST}, so other machines reach port 8080`)
    expect(message).toContain('Add this line to .env or to the environment:')
    expect(message).toMatch(/^ {4}ONEBOT_ALLOW_UNAUTHENTICATED=true$/m)
    expect(message).toMatch(/^ {4}HOST=127\.0\.0\.1$/m)
    expect(message).toContain('NapCat, LLOneBot: token')
  })

  it('is let be with the very line that the refusal shows', async () => {
    const { message } = await build({ HOST: '0.0.0.0' })
    const [line = ''] = tokenLine.exec(message) ?? []
    const { options, notes } = await build({ HOST: '0.0.0.0' }, { '.env': `${line}\n` })
    expect(options).toBeDefined()
    expect(notes).toEqual([])
    const [allow = ''] = /^ {4}ONEBOT_ALLOW.*$/m.exec(message) ?? []
    expect((await build({ HOST: '0.0.0.0' }, { '.env': allow })).options).toBeDefined()
  })

  it('is refused in both languages', async () => {
    const { message } = await build({ HOST: '0.0.0.0' })
    expect(message).toContain('请把下面这一行加到 .env 或环境变量：')
    expect(message).toContain('或者只监听本机：')
  })

  it('shows another token each time', async () => {
    const [first, second] = await Promise.all([build({ HOST: '::' }), build({ HOST: '::' })])
    expect(tokenLine.exec(first.message)?.[1]).not.toBe(tokenLine.exec(second.message)?.[1])
  })

  it('with a secret alone takes signed posts alone', async () => {
    const { options, notes } = await build({ HOST: '0.0.0.0', ONEBOT_SECRET: 's' })
    expect(options?.drivers.map(({ name }) => name)).toEqual(['http'])
    expect(notes).toEqual([
      'reverse WebSocket is closed: there is no access token, and other machines reach the port / 未设置 access token，而端口对其他机器开放，因此不接受这种连接',
    ])
  })

  it('is closed to the version without a token', async () => {
    const { options, notes } = await build({ HOST: '0.0.0.0', ONEBOT_V11_ACCESS_TOKEN: 'a' })
    expect(options?.drivers.map(({ name }) => name)).toEqual(['reverse-ws', 'reverse-ws', 'http', 'http'])
    expect(notes.map((note) => note.split(' / ')[0])).toEqual([
      'reverse WebSocket is closed for OneBot V12: there is no access token, and other machines reach the port',
      'HTTP POST and webhook is closed for OneBot V12: there is no access token, and other machines reach the port',
    ])
  })

  it.each(['127.0.0.1', 'localhost', '::1', '127.1.2.3'])('is not at %s', async (HOST) => {
    expect((await build({ HOST })).options).toBeDefined()
  })
})

describe('ONEBOT_CONFIG', () => {
  it('names a file to use instead', async () => {
    const files = { '.env': 'ONEBOT_CONFIG=bot.yaml\n', 'bot.yaml': 'host: 127.0.0.1\ncallTimeout: 1234' }
    const { options, notes } = await build({}, files)
    expect(options?.callTimeout).toBe(1234)
    expect(notes).toEqual([])
  })

  it('tells of variables that then have no effect', async () => {
    const files = {
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a reference as users write it.
      'bot.yaml': 'host: 127.0.0.1\naccessToken: ${ONEBOT_ACCESS_TOKEN}',
      '.env': 'ONEBOT_CONFIG=bot.yaml\nONEBOT_ACCESS_TOKEN=a\nONEBOT_WS_URLS=["ws://a"]',
    }
    const { notes } = await build({}, files)
    expect(notes).toEqual([
      'ONEBOT_WS_URLS had no effect, since ONEBOT_CONFIG names a file that does not refer to it',
    ])
  })

  it('names the file in errors', async () => {
    expect((await build({ ONEBOT_CONFIG: 'nowhere.yaml' })).message).toContain(
      'nowhere.yaml: there is no such file',
    )
    const { message } = await build({ ONEBOT_CONFIG: 'bot.yaml' }, { 'bot.yaml': '\nport: x' })
    expect(message).toContain('bot.yaml:2:7 /port: must be a whole number')
  })
})

describe('notes', () => {
  it('go to the console as warnings, unless the log is off', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    onTestFinished(() => warn.mockRestore())
    const env = { HOST: '127.0.0.1', DRIVER: '~fastapi' }
    await fromEnv({ ...env, ONEBOT_LOG: 'false' })
    await fromEnv({ ...env, ONEBOT_LOG: 'error' })
    expect(warn).not.toHaveBeenCalled()
    await fromEnv(env)
    await fromEnv({ ...env, ONEBOT_LOG: 'debug' })
    const line = '[onebot.js] DRIVER (environment) is not needed here: every transport is at hand'
    expect(warn.mock.calls).toEqual([[line], [line]])
  })

  it('come before an error, too', async () => {
    const { error, notes } = await build({ ONEBOT_WS_URL: 'a', HOST: '0.0.0.0' })
    expect(error).toMatchObject({ code: 'BIND_WITHOUT_TOKEN' })
    expect(notes).toEqual([expect.stringContaining("did you mean 'ONEBOT_WS_URLS'?")])
  })
})

it('all that cannot be used is told at once, with where it was set', async () => {
  const { error, message } = await build(
    { API_TIMEOUT: 'x' },
    { '.env': '\nPORT=x', '.env.prod': 'ONEBOT_LOG=x' },
  )
  expect(error).toMatchObject({ code: 'ENV_INVALID', side: 'configuration' })
  expect(message).toContain('the environment has 3 mistakes')
  expect(message).toContain('API_TIMEOUT (environment) must be')
  expect(message).toContain('PORT (.env:2) must be')
  expect(message).toContain('ONEBOT_LOG (.env.prod:1) must be')
})

it('process.env comes with the .env of the working directory, another environment with none', async () => {
  const directory = directoryOf({ '.env': 'API_TIMEOUT=x' })
  vi.spyOn(process, 'cwd').mockReturnValue(directory)
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  onTestFinished(() => void vi.restoreAllMocks())
  await expect(fromEnv()).rejects.toThrow('API_TIMEOUT (.env:1)')
  await expect(fromEnv({ HOST: '127.0.0.1' })).resolves.toBeDefined()
  await expect(fromEnv({}, { dir: directory })).rejects.toThrow('API_TIMEOUT (.env:1)')
})

describe('no secret is shown', () => {
  const canary = 'canary-5f1c9e'
  it.each<[env: Env, files?: Record<string, string>]>([
    [{ ONEBOT_ACCESS_TOKEN: canary, PORT: 'x', ONEBOT_ACESS_TOKEN: canary, DRIVER: canary }],
    [{ ONEBOT_ACCESS_TOKEN__1: canary, ONEBOT_SECRET__1: canary, ONEBOT_V12_SECRET: canary }],
    [{ ONEBOT_WS_URLS: `["http://u:${canary}@a/?access_token=${canary}"]` }],
    [{ ONEBOT_WS_URLS: `["ws://a/?access_token=${canary}", "ws://a/?access_token=${canary}"` }],
    [{ ONEBOT_WS_URLS: `["ws://u:${canary}@a/?access_token=${canary}", "ws://:${canary}@"]` }],
    [{ ONEBOT_API_ROOTS: `{"1": "http://u:${canary}@a/?access_token=${canary}"}` }],
    [{ ONEBOT_API_ROOTS: `{"1": "${canary}"}` }],
    [
      {
        ONEBOT_ACCOUNTS: `{"1": {"transport": "reverse-ws", "accessToken": ["${canary}"], "url": "${canary}"}}`,
      },
    ],
    [{ ONEBOT_ACCOUNTS: canary }],
    [{ ONEBOT_ACCOUNTS: `{"1": {"transport": "forward-ws", "url": "ws://a b/?access_token=${canary}"}}` }],
    [{ ONEBOT_ACCOUNTS: `{"1": {"transport": "http", "apiRoot": "http://a/?access_token=${canary}#"}}` }],
    [{}, { '.env': `ONEBOT_ACCESS_TOKEN "${canary}"\nTOKEN="${canary}` }],
    [{ ONEBOT_CONFIG: 'c.yaml' }, { 'c.yaml': `accessToken: ["${canary}"]\nsecret: {a: "${canary}"}` }],
    [{ ONEBOT_CONFIG: 'c.yaml' }, { 'c.yaml': `accessToken: "${canary}\nport: 1` }],
    [{ ONEBOT_CONFIG: 'c.yaml' }, { 'c.yaml': `accessToken: &${canary} *${canary}` }],
    [{ ONEBOT_CONFIG: 'c.yaml' }, { 'c.yaml': `accessToken: !a!${canary} ${canary}: ${canary}` }],
    [{ ONEBOT_CONFIG: 'c.yaml' }, { 'c.yaml': `accessToken: |${canary}\n  x` }],
    [{ ONEBOT_CONFIG: 'c.yaml' }, { 'c.yaml': `%${canary}\n---\nport: 1` }],
    [
      { ONEBOT_CONFIG: 'c.yaml' },
      {
        'c.yaml': `accounts: {1: {transport: forward-ws, url: "http://u:${canary}@a/?access_token=${canary}"}}`,
      },
    ],
    [
      { ONEBOT_CONFIG: 'c.yaml' },
      { 'c.yaml': `accounts: {1: {transport: http, apiRoot: "http://u:${canary}@a"}}` },
    ],
    [{}, { '.env': `ONEBOT_ACCESS_TOKEN:${canary}==` }],
    [{}, { '.env': `ONEBOT_ACCESS_TOKEN：${canary}==` }],
    [{}, { '.env': `PORT=1 ONEBOT_ACCESS_TOKEN=${canary}` }],
    [{ [`ONEBOT_ACCESS_TOKEN:${canary}`]: '=' }],
    [{ ONEBOT_CONFIG: 'c.yaml' }, { 'c.yaml': `{ port: 1, accessToken:${canary} }` }],
    [{ ONEBOT_CONFIG: 'c.yaml' }, { 'c.yaml': `{ port: 1, accessToken: a,${canary} }` }],
    [{ ONEBOT_CONFIG: 'c.yaml' }, { 'c.yaml': `{ accounts: { 1: { accessToken: a,${canary} } } }` }],
    [{ ONEBOT_CONFIG: 'c.yaml' }, { 'c.yaml': `accessToken:${canary}:\n  port: 1` }],
    [
      { ONEBOT_CONFIG: 'c.yaml' },
      { 'c.yaml': `accounts:\n  1:\n    transport: reverse-ws\n      accessToken:${canary}\n` },
    ],
    [{ ONEBOT_CONFIG: 'c.yaml' }, { 'c.yaml': `accounts:\n  accessToken:${canary}: {}` }],
    [{ ONEBOT_CONFIG: 'c.json' }, { 'c.json': `{\n  // token is ${canary}\n  "port": 1\n}` }],
    [{ ONEBOT_CONFIG: 'c.yaml' }, { 'c.yaml': `accessToken: &${canary}` }],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: references as users write them.
    [{ ONEBOT_CONFIG: 'c.yaml', T: canary }, { 'c.yaml': 'accessToken: ${T}\nsecret: ${U}\nhost: 0.0.0.0' }],
  ])('%j', async (env, files) => {
    const { message, notes, error } = await build(env, files)
    expect(error).toBeDefined()
    const stack = error instanceof Error ? `${error.stack}${String(error.cause)}` : ''
    expect([message, stack, ...notes].join('\n')).not.toContain(canary)
  })
})
