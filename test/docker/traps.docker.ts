/** What goes wrong in containers, and what the user is told. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectConversation, startBot, startImplementation, TOKEN } from './conversation.js'
import { type Container, Machine, Network } from './machines.js'
import type { Program } from './program.js'

const host = new Machine()
let network: Network
let bot: Container
let impl: Container

const names = {
  langbot: '172.23.0.2',
  napcat: '172.23.0.3',
  'host.docker.internal': '172.23.0.1',
}

beforeAll(async () => {
  network = new Network('traps', '172.23.0')
  bot = await network.container(names.langbot, { names })
  impl = await network.container(names.napcat, { names })
})
afterAll(() => network.end())

const open = { HOST: '0.0.0.0', PORT: '2280', ONEBOT_ACCESS_TOKEN: TOKEN }
const URL = 'ws://langbot:2280/ws'

const dialling = (machine: Machine, options: { url?: string; accessToken?: string } = {}): Program =>
  startImplementation(machine, { transport: 'reverse-ws', url: URL, accessToken: TOKEN, ...options })

async function publish(port: number, to: string): Promise<void> {
  const proxy = host.start('test/docker/proxy.mjs', { args: [String(port), to, String(port)] })
  await proxy.line(/published/)
}

const REFUSED = [
  'Fix: Nothing listens at this address. Start the implementation, enable its server, and check host and port; from inside a container 127.0.0.1 is the container itself.',
  '处理：该地址没有程序在监听。请启动协议端并启用其服务器，检查地址和端口；在容器内 127.0.0.1 指的是容器自己。',
]
const UNKNOWN = [
  'Fix: The host name cannot be resolved. Check its spelling; the name of a container works only inside a Docker network that both are in.',
  '处理：主机名无法解析。请检查拼写；容器名只有在双方处于同一个 Docker 网络时才有效。',
]
const RESET = [
  'Fix: The other side cut the connection. Check the port, and whether it wants TLS (wss://, https://).',
  '处理：对方切断了连接。请检查端口，以及是否需要 TLS（wss://、https://）。',
]

/** The error of a dial with its whole text, in both languages. */
async function expectTold(program: Program, first: RegExp, hints: readonly string[]): Promise<void> {
  const line = await program.line(first)
  const from = program.lines.indexOf(line)
  await program.line(/Docs: /, { after: from })
  const told = program.lines.slice(from).map((each) => each.trim())
  expect(told).toEqual(expect.arrayContaining([...hints]))
}

describe('127.0.0.1 inside a container is the container', () => {
  it('says so where the bot dials a WebSocket', async () => {
    await startImplementation(impl, { transport: 'forward-ws', host: '0.0.0.0', port: 6700 }).line(
      /^connected/,
    )
    const program = startBot(bot, { ...open, ONEBOT_WS_URLS: '["ws://127.0.0.1:6700"]' })
    await expectTold(
      program,
      /\[DIAL_REFUSED\] ws:\/\/127\.0\.0\.1:6700 refused the connection \(ECONNREFUSED\)/,
      REFUSED,
    )
  })

  it('says so where the bot calls an API root', async () => {
    await startImplementation(impl, { transport: 'http', host: '0.0.0.0', port: 5700 }).line(/^connected/)
    const program = startBot(bot, { ...open, ONEBOT_API_ROOTS: '{"10001": "http://127.0.0.1:5700/"}' })
    await expectTold(
      program,
      /\[DIAL_REFUSED\] http:\/\/127\.0\.0\.1:5700\/? refused the connection \(ECONNREFUSED\)/,
      REFUSED,
    )
  })

  it('an implementation that dials it finds nobody', async () => {
    await startBot(bot, open).line(/\/onebot\/v11\/ws$/)
    await dialling(impl, { url: 'ws://127.0.0.1:2280/ws' }).line(
      /^not connected .*ECONNREFUSED 127\.0\.0\.1:2280/,
    )
  })
})

describe('a bot that listens on 127.0.0.1', () => {
  it('in a container is told at its start what to set, and is reached by nobody else', async () => {
    const program = startBot(bot, { PORT: '2280', ONEBOT_ACCESS_TOKEN: TOKEN })
    await program.line(
      /this is a container, and nobody outside it can connect to 127\.0\.0\.1; set HOST=0\.0\.0\.0/,
    )
    await program.line(/\/onebot\/v11\/ws$/)
    await dialling(impl).line(/^not connected .*ECONNREFUSED 172\.23\.0\.2:2280/)
  })

  it('is not reached through a published port either', async () => {
    await publish(2280, names.langbot)
    await startBot(bot, { PORT: '2280', ONEBOT_ACCESS_TOKEN: TOKEN }).line(/\/onebot\/v11\/ws$/)
    await dialling(host, { url: 'ws://127.0.0.1:2280/ws' }).line(/^not connected .*(hang up|ECONNRESET)/)
  })

  it('on the host is not reached from a container', async () => {
    await startBot(host, { HOST: '127.0.0.1', PORT: '2280', ONEBOT_ACCESS_TOKEN: TOKEN }).line(
      /\/onebot\/v11\/ws$/,
    )
    const url = 'ws://host.docker.internal:2280/ws'
    await dialling(impl, { url }).line(/^not connected .*ECONNREFUSED 172\.23\.0\.1:2280/)
  })
})

describe('an implementation that listens on 127.0.0.1', () => {
  it('on the host is not reached from the container of the bot', async () => {
    const options = { transport: 'forward-ws', host: '127.0.0.1', port: 6700 } as const
    await startImplementation(host, options).line(/^connected/)
    const program = startBot(bot, { ...open, ONEBOT_WS_URLS: '["ws://host.docker.internal:6700"]' })
    await expectTold(
      program,
      /\[DIAL_REFUSED\] ws:\/\/host\.docker\.internal:6700 refused the connection/,
      REFUSED,
    )
  })

  it('in a container is not reached through a published port', async () => {
    await publish(6700, names.napcat)
    const options = { transport: 'forward-ws', host: '127.0.0.1', port: 6700 } as const
    await startImplementation(impl, options).line(/^connected/)
    const program = startBot(host, { ONEBOT_WS_URLS: '["ws://127.0.0.1:6700"]' })
    await expectTold(program, /\[DIAL_RESET\] ws:\/\/127\.0\.0\.1:6700 cut the connection/, RESET)
  })
})

describe('HOST=0.0.0.0', () => {
  it('without a token ends with the line to add, and runs once it is added', async () => {
    const program = startBot(bot, { HOST: '0.0.0.0', PORT: '2280' })
    expect(await program.ended).toBe(1)
    const [line = ''] = program.lines.filter((each) => /^ +ONEBOT_ACCESS_TOKEN=/.test(each))
    expect(program.lines[0]).toBe(
      '[BIND_WITHOUT_TOKEN] HOST is 0.0.0.0, so other machines reach port 2280, and no token keeps them from controlling your accounts',
    )
    const [name = '', token = ''] = line.trim().split('=')
    const better = startBot(bot, {}, `HOST=0.0.0.0\nPORT=2280\n${name}=${token}\n`)
    await better.line(/\/onebot\/v11\/ws$/)
    await expectConversation('v11', better, dialling(impl, { accessToken: token }))
  })

  it('lets others in without a token where the user says so', async () => {
    const program = startBot(bot, { HOST: '0.0.0.0', PORT: '2280', ONEBOT_ALLOW_UNAUTHENTICATED: 'true' })
    await program.line(/\/onebot\/v11\/ws$/)
    await expectConversation('v11', program, dialling(impl, { accessToken: '' }))
  })

  it.each([
    [
      'no token',
      '',
      'TOKEN_MISSING',
      401,
      'Put the access token of this bot into the implementation',
      '请在协议端填写本机器人的 access token',
    ],
    [
      'a wrong token',
      'wrong',
      'TOKEN_WRONG',
      403,
      'The token in the implementation differs',
      '协议端的 token 与这里的 accessToken 不一致',
    ],
  ])(
    'turns another machine with %s away, and says so on both sides',
    async (_, accessToken, code, status, en, zh) => {
      const program = startBot(bot, open)
      await program.line(/\/onebot\/v11\/ws$/)
      await dialling(impl, { accessToken }).line(new RegExp(`^not connected .*${status}`))
      await program.line(new RegExp(`\\[${code}\\] a connection from .*172\\.23\\.0\\.3 was refused`))
      await program.line(new RegExp(en))
      await program.line(new RegExp(zh))
    },
  )
})

it('the name of a container that is in another network is told to be unknown', async () => {
  const program = startBot(bot, { ...open, ONEBOT_WS_URLS: '["ws://lagrange:6700"]' })
  await expectTold(
    program,
    /\[DIAL_NAME_UNKNOWN\] ws:\/\/lagrange:6700 has a host name that cannot be resolved/,
    UNKNOWN,
  )
})
