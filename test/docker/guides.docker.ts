/** The addresses of the guides as they stand there, on the machines that they are meant for. */
import { writeFileSync } from 'node:fs'
import type { Version } from '@onebot.js/core'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { postAddresses, reverseWsAddresses } from '../guides/addresses.js'
import { expectConversation, startBot, startImplementation, TOKEN } from './conversation.js'
import { type Container, Machine, Network } from './machines.js'

const host = new Machine()
const SERVICE_IP = '192.0.2.1'
let network: Network
let office: Network
let bot: Container
let impl: Container
let otherMachine: Container

const names = { langbot: '172.22.0.2', nekro_agent: '172.22.0.2', napcat: '172.22.0.3' }

beforeAll(async () => {
  network = new Network('containers', '172.22.0')
  office = new Network('office', '192.0.2')
  bot = await network.container(names.langbot, { names })
  impl = await network.container(names.napcat, { names })
  otherMachine = await office.container('192.0.2.9', { isContainer: false })
})
afterAll(() => {
  network.end()
  office.end()
})

/** `docker run -p <port>:<to>` */
async function publish(port: number, to = port): Promise<void> {
  const proxy = host.start('test/docker/proxy.mjs', { args: [String(port), names.langbot, String(to)] })
  await proxy.line(/published/)
}

/** The bot in its container, as the guides have it. */
const inContainer = (port: number) => ({ HOST: '0.0.0.0', PORT: String(port), ONEBOT_ACCESS_TOKEN: TOKEN })

/** The implementation dials an address. */
async function expectDialled(
  machine: Machine,
  program: ReturnType<typeof startBot>,
  url: string,
): Promise<void> {
  await program.line(/\/onebot\/v11\/ws$/)
  const options = { transport: 'reverse-ws', url, accessToken: TOKEN } as const
  await expectConversation('v11', program, startImplementation(machine, options))
}

describe('LangBot', () => {
  it('both in containers: ws://langbot:2280/ws', async () => {
    await expectDialled(impl, startBot(bot, inContainer(2280)), 'ws://langbot:2280/ws')
  })

  it.each([2280, 2285, 2290])('only LangBot in a container: 127.0.0.1, port %i', async (port) => {
    await publish(port)
    await expectDialled(host, startBot(bot, inContainer(port)), `ws://127.0.0.1:${port}/ws`)
  })

  it('neither, and the implementation in host mode: 127.0.0.1, any unused port, no token', async () => {
    const program = startBot(host, { HOST: '127.0.0.1', PORT: '2299' }, 'ONEBOT_LOG=debug\n')
    await program.line(/NO_TOKEN/)
    await expectDialled(host, program, 'ws://127.0.0.1:2299/ws')
  })
})

describe('Nekro Agent', () => {
  it('ws://nekro_agent:8021/onebot/v11/ws, whatever port is published', async () => {
    await publish(18_021, 8021)
    await expectDialled(impl, startBot(bot, inContainer(8021)), 'ws://nekro_agent:8021/onebot/v11/ws')
  })

  it('ws://<your service ip>:8021/onebot/v11/ws, from another machine', async () => {
    await publish(8021)
    const url = `ws://${SERVICE_IP}:8021/onebot/v11/ws`
    await expectDialled(otherMachine, startBot(bot, inContainer(8021)), url)
  })
})

describe('NoneBot', () => {
  const env = 'DRIVER=~fastapi+~httpx+~websockets\nHOST=127.0.0.1\nPORT=8080\nCOMMAND_START=["/", ""]\n'
  const of = (addresses: typeof postAddresses) =>
    addresses.filter(({ guide }) => guide === 'NoneBot').map(({ version, url }) => [version, url] as const)

  it.each(of(reverseWsAddresses))('%s: %s', async (version, url) => {
    const program = startBot(host, {}, `${env}ONEBOT_ACCESS_TOKEN=${TOKEN}\n`)
    await program.line(/\/onebot\/v11\/ws$/)
    const options = { version, transport: 'reverse-ws', url, accessToken: TOKEN } as const
    await expectConversation(version, program, startImplementation(host, options))
  })

  it.each(of(postAddresses))('%s: %s with the API root', async (version, url) => {
    const prefix = version === 'v11' ? 'ONEBOT' : 'ONEBOT_V12'
    const secret = version === 'v11' ? 'ONEBOT_SECRET=a secret\n' : ''
    const options = { version, transport: 'http', url, port: 5700, accessToken: TOKEN } as const
    const other = startImplementation(host, { ...options, ...(secret && { secret: 'a secret' }) })
    await other.line(/^connected/)
    const roots = `${prefix}_API_ROOTS={"10001": "http://127.0.0.1:5700/"}\n`
    const program = startBot(host, {}, `${env}${secret}ONEBOT_ACCESS_TOKEN=${TOKEN}\n${roots}`)
    await program.line(/\/onebot\/v11\/ws$/)
    await expectConversation(version, program, other)
  })

  it.each<[version: Version, line: string]>([
    ['v11', 'ONEBOT_WS_URLS=["ws://127.0.0.1:6700"]'],
    ['v12', 'ONEBOT_V12_WS_URLS=["ws://127.0.0.1:6700"]'],
  ])('%s: %s', async (version, line) => {
    const options = { version, transport: 'forward-ws', port: 6700, accessToken: TOKEN } as const
    const other = startImplementation(host, options)
    await other.line(/^connected/)
    const program = startBot(host, {}, `${env}ONEBOT_ACCESS_TOKEN=${TOKEN}\n${line}\n`)
    await expectConversation(version, program, other)
  })
})

it('npm start takes a file in a container', async () => {
  const file = bot.file('onebot.yaml')
  writeFileSync(
    file,
    `host: 0.0.0.0\nport: 2280\naccessToken: ${TOKEN}\naccounts:\n  10001: { transport: reverse-ws }\n`,
  )
  const program = bot.start('scripts/start.mjs', { args: ['--config', file] })
  await expectDialled(impl, program, 'ws://langbot:2280/ws')
})
