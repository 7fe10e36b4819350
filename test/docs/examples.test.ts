/** Starts each example as its reader does, and lets implementations talk to it. */
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import {
  type FakeImplementation,
  type FakeImplementationOptions,
  fakeImplementation,
} from '@onebot.js/testing'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { pageAt, root } from './markdown.js'

const TOKEN = 'a-token-for-the-examples'
const ends: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end()
})

// Examples import the packages as users do, that is, compiled.
beforeAll(async () => {
  const tsc = `${root}node_modules/typescript/bin/tsc`
  await promisify(execFile)(process.execPath, [tsc, '-b', 'packages/onebot.js', 'packages/testing'], {
    cwd: root,
  })
}, 60_000)

interface Example {
  url(version: 'V11' | 'V12'): Promise<string>
  output(): string
  /** The exit code, once it has ended. */
  ended(): Promise<number | null>
  stop(): Promise<number | null>
}

function start(name: string, env: Record<string, string>, args: readonly string[] = []): Example {
  const child: ChildProcess = spawn(process.execPath, [`${root}examples/${name}`, ...args], {
    env: { ...process.env, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (output += data))
  const exit = once(child, 'exit')
  ends.push(() => child.exitCode === null && child.kill('SIGKILL'))
  return {
    output: () => output,
    url: async (version) => {
      const find = (): string | undefined => new RegExp(`^${version}: (ws://.+)$`, 'm').exec(output)?.[1]
      await expect.poll(find, { timeout: 10_000, message: output }).toBeDefined()
      return find() ?? ''
    },
    ended: async () => {
      await exit
      return child.exitCode
    },
    stop: async () => {
      child.kill('SIGTERM')
      await exit
      return child.exitCode
    },
  }
}

async function connect(options: FakeImplementationOptions): Promise<FakeImplementation> {
  const implementation = fakeImplementation(options)
  await implementation.connect()
  ends.push(() => implementation.stop())
  return implementation
}

/** What the bot writes when somebody says something. */
async function answerTo(implementation: FakeImplementation, text: string): Promise<unknown> {
  const action = implementation.nextAction()
  implementation.message({ text })
  const { params } = await action
  return params.message
}

const texts = (text: string): unknown => [{ type: 'text', data: { text } }]

/** Windows has no signals: there a process ends at once and without an exit code. */
const expectStopped = async (example: Example): Promise<void> => {
  const code = await example.stop()
  if (process.platform !== 'win32') expect(code, example.output()).toBe(0)
}

describe('examples', () => {
  it('echo.mjs answers over V11 and V12, and stops', async () => {
    const example = start('echo.mjs', { TOKEN })
    const v11 = await connect({ url: await example.url('V11'), accessToken: TOKEN })
    expect(await answerTo(v11, '/echo hello')).toEqual(texts('hello'))
    const v12 = await connect({
      version: 'v12',
      url: await example.url('V12'),
      accessToken: TOKEN,
      selfId: '10002',
      announce: true,
    })
    expect(await answerTo(v12, '/echo 你好')).toEqual(texts('你好'))
    await expectStopped(example)
    expect(example.output()).toContain('10001 is online')
  })

  it('echo.mjs lets nobody in with another token', async () => {
    const example = start('echo.mjs', { TOKEN })
    const url = await example.url('V11')
    await expect(connect({ url, accessToken: 'another' })).rejects.toThrow('403')
    expect(example.output()).toContain('[TOKEN_WRONG]')
  })

  it('echo.mjs listens on no other address without a token', async () => {
    const example = start('echo.mjs', { HOST: '0.0.0.0', TOKEN: '' })
    await expect.poll(example.output, { timeout: 10_000 }).toContain('[BIND_WITHOUT_TOKEN]')
  })

  it('many-accounts.mjs keeps accounts and their tokens apart', async () => {
    const tokens = { 10001: 'token-of-10001', 10002: 'token-of-10002' }
    const example = start('many-accounts.mjs', { TOKENS: JSON.stringify(tokens) })
    const url = await example.url('V11')
    const first = await connect({ url, selfId: '10001', accessToken: tokens[10001] })
    await expect(connect({ url, selfId: '10002', accessToken: tokens[10001] })).rejects.toThrow('403')
    const second = await connect({ url, selfId: '10002', accessToken: tokens[10002] })
    await expect.poll(example.output).toContain('10002 is online')
    expect(await answerTo(first, '/accounts')).toEqual(texts('10001, 10002'))
    const told = second.nextAction('send_private_msg')
    expect(await answerTo(first, '/tell 10002 good morning')).toEqual(texts('sent'))
    expect((await told).params).toEqual({ user_id: 20002, message: texts('good morning') })
    await second.stop()
    await expect.poll(example.output).toContain('10002 is offline')
    expect(await answerTo(first, '/tell 10002 are you there')).toEqual(texts('10002 is not online'))
    await expectStopped(example)
  })

  it('mounted-on-http-server.mjs serves pages and implementations on one port', async () => {
    const example = start('mounted-on-http-server.mjs', { TOKEN })
    const url = await example.url('V11')
    const implementation = await connect({ url, accessToken: TOKEN })
    expect(await answerTo(implementation, 'ping')).toEqual(texts('pong'))
    const { host } = new URL(url)
    const health = await fetch(`http://${host}/health`)
    expect(await health.json()).toMatchObject({ state: 'running', bots: [{ selfId: '10001', online: true }] })
    await expectStopped(example)
  })

  it('no-server.mjs takes what is for the bot', async () => {
    const example = start('no-server.mjs', { TOKEN })
    const url = await example.url('V11')
    const implementation = await connect({ url, accessToken: TOKEN })
    expect(await answerTo(implementation, 'ping')).toEqual(texts('pong'))
    const { host } = new URL(url)
    await expect(connect({ url: `ws://${host}/other`, accessToken: TOKEN })).rejects.toThrow('404')
    expect(await (await fetch(`http://${host}/`)).text()).toBe('hello\n')
    await expectStopped(example)
  })

  describe('from-config.mjs', () => {
    const fileOf = (text: string): string => {
      const directory = mkdtempSync(join(tmpdir(), 'onebot-example-'))
      ends.push(() => rmSync(directory, { recursive: true }))
      writeFileSync(join(directory, 'onebot.yaml'), text)
      return join(directory, 'onebot.yaml')
    }

    it('is configured by variables, answers, and stops', async () => {
      const example = start('from-config.mjs', { HOST: '127.0.0.1', ONEBOT_ACCESS_TOKEN: TOKEN })
      const v11 = await connect({ url: await example.url('V11'), accessToken: TOKEN })
      expect(await answerTo(v11, 'ping')).toEqual(texts('pong'))
      const v12 = { version: 'v12', announce: true, selfId: '10002', accessToken: TOKEN } as const
      await connect({ ...v12, url: await example.url('V12') })
      await expect.poll(example.output).toContain('v12 account 10002 is online')
      await v11.stop()
      await expect.poll(example.output).toContain('v11 account 10001 is offline')
      expect(example.output()).toMatch(/^V11: http:.+\/onebot\/v11\/http$/m)
      expect(example.output()).not.toContain(TOKEN)
      expect(example.output()).toContain('把 127.0.0.1 换成本容器的名称')
      await expectStopped(example)
    })

    it('shows its options where it is asked', async () => {
      const example = start('from-config.mjs', {}, ['-h'])
      expect(await example.ended()).toBe(0)
      expect(example.output()).toContain('npm start -- --env')
      expect(example.output()).toContain('按配置文件运行你的机器人')
    })

    it('is configured by a file', async () => {
      const dialled = await connect({ transport: 'forward-ws', accessToken: TOKEN })
      const accounts = `accounts: { 10001: { transport: forward-ws, url: '${dialled.url}' } }`
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a reference as users write it.
      const file = fileOf(['accessToken: ${TOKEN}', accounts].join('\n'))
      const example = start('from-config.mjs', { TOKEN }, [file])
      await expect.poll(example.output, { timeout: 10_000 }).toContain('v11 account 10001 is online')
      expect(await answerTo(dialled, 'ping')).toEqual(texts('pong'))
      expect(example.output()).toContain(`Dialling / 正在连接: ${dialled.url}`)
      await expectStopped(example)
    })

    it.each<[what: string, env: Record<string, string>, args: () => string[], message: string]>([
      ['an open port', { HOST: '0.0.0.0' }, () => [], '    ONEBOT_ACCESS_TOKEN='],
      ['a wrong variable', { PORT: 'x' }, () => [], 'PORT (environment) must be a whole number'],
      ['a wrong file', {}, () => ['--config', fileOf('prt: 1')], 'onebot.yaml:1:1 /prt: unknown key'],
      ['a wrong file that is named alone', {}, () => [fileOf('prt: 1')], 'onebot.yaml:1:1 /prt: unknown key'],
      ['a wrong option', {}, () => ['--confg', 'x'], "Unknown option '--confg'"],
      ['an option of the demo', {}, () => ['--config', 'x', '--once'], 'npm start -- --once'],
      ['two files', {}, () => ['--config', 'x', 'y'], '只能指定一个配置文件'],
    ])('says what is wrong with %s, without a stack', async (_, env, args, message) => {
      const example = start('from-config.mjs', { HOST: '127.0.0.1', ...env }, args())
      expect(await example.ended()).toBe(1)
      expect(example.output()).toContain(message)
      expect(example.output()).not.toMatch(/^ +at .+:\d+:\d+\)?$/m)
    })
  })

  it('are all tested here', () => {
    const names = readdirSync(`${root}examples`).filter(
      (name) => name.endsWith('.mjs') && name !== 'demo.mjs',
    )
    expect(names.sort()).toEqual([
      'echo.mjs',
      'from-config.mjs',
      'many-accounts.mjs',
      'mounted-on-http-server.mjs',
      'no-server.mjs',
    ])
  })

  it('are tested in test/examples where they are folders', () => {
    const entries = readdirSync(`${root}examples`, { withFileTypes: true })
    const folders = entries.filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
    const tests = readdirSync(`${root}test/examples`).flatMap(
      (name) => /^([\w-]+)\.(?:examples|test)\.ts$/.exec(name)?.[1] ?? [],
    )
    expect(tests.sort()).toEqual(folders.map(({ name }) => name).sort())
  })

  it.each(['en', 'zh'])('of Koishi is shown whole on its page (%s)', (language) => {
    const { blocks } = pageAt(`docs/${language}/embedding/koishi.md`)
    const [shown] = blocks.filter(({ flags }) => flags.includes('sketch'))
    expect(shown?.code).toBe(readFileSync(`${root}examples/koishi/index.js`, 'utf8'))
  })
})
