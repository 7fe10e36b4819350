/** The placements of LangBot's guide, with every transport and both versions. */
import type { Version } from '@onebot.js/core'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { expectConversation, startBot, startImplementation, TOKEN } from './conversation.js'
import { type Container, Machine, Network } from './machines.js'

const host = new Machine()
let network: Network
let bot: Container
let impl: Container

const names = {
  langbot: '172.20.0.2',
  nekro_agent: '172.20.0.2',
  napcat: '172.20.0.3',
  'host.docker.internal': '172.20.0.1',
}

beforeAll(async () => {
  network = new Network('langbot-network', '172.20.0')
  bot = await network.container(names.langbot, { names })
  impl = await network.container(names.napcat, { names })
})
afterAll(() => network.end())

interface Placement {
  bot(): Machine
  impl(): Machine
  /** How the implementation reaches the bot, and the bot the implementation. */
  toBot: string
  toImpl: string
  /** Where the two listen. */
  botHost: string
  implHost: string
  /** Ports of a container that are published: `docker run -p`. */
  publish?: readonly number[]
  to?: string
}

const PORT = 8080
const everywhere = { botHost: '0.0.0.0', implHost: '0.0.0.0' }

const placements: [name: string, placement: Placement][] = [
  [
    'both in containers of one network',
    { bot: () => bot, impl: () => impl, toBot: 'langbot', toImpl: 'napcat', ...everywhere },
  ],
  [
    'only the bot in a container',
    {
      bot: () => bot,
      impl: () => host,
      toBot: '127.0.0.1',
      toImpl: 'host.docker.internal',
      ...everywhere,
      publish: [PORT],
      to: names.langbot,
    },
  ],
  [
    'neither in a container',
    {
      bot: () => host,
      impl: () => host,
      toBot: '127.0.0.1',
      toImpl: '127.0.0.1',
      botHost: '127.0.0.1',
      implHost: '127.0.0.1',
    },
  ],
  [
    'only the implementation in a container, in host mode',
    {
      bot: () => host,
      // Such a container has the network of the host.
      impl: () => host,
      toBot: '127.0.0.1',
      toImpl: '127.0.0.1',
      botHost: '127.0.0.1',
      implHost: '0.0.0.0',
    },
  ],
  [
    'only the implementation in a container, in bridge mode',
    {
      bot: () => host,
      impl: () => impl,
      toBot: 'host.docker.internal',
      toImpl: '127.0.0.1',
      ...everywhere,
      publish: [6700, 5700],
      to: names.napcat,
    },
  ],
]

describe.each(placements)('%s', (_name, placement) => {
  describe.each<Version>(['v11', 'v12'])('%s', (version) => {
    const { toBot, toImpl, botHost, implHost, publish = [], to = '' } = placement
    const env = { HOST: botHost, PORT: String(PORT), ONEBOT_ACCESS_TOKEN: TOKEN }
    const prefix = version === 'v11' ? 'ONEBOT' : 'ONEBOT_V12'
    const common = { version, accessToken: TOKEN, host: implHost }

    const publishAll = async (): Promise<void> => {
      for (const port of publish) {
        const proxy = host.start('test/docker/proxy.mjs', { args: [String(port), to, String(port)] })
        await proxy.line(/published/)
      }
    }

    it('reverse WebSocket', async () => {
      await publishAll()
      const program = startBot(placement.bot(), env)
      await program.line(/\/onebot\/v11\/ws$/)
      const url = `ws://${toBot}:${PORT}/onebot/${version}/ws`
      const other = startImplementation(placement.impl(), { ...common, transport: 'reverse-ws', url })
      await expectConversation(version, program, other)
    })

    it('forward WebSocket', async () => {
      await publishAll()
      const other = startImplementation(placement.impl(), { ...common, transport: 'forward-ws', port: 6700 })
      await other.line(/^connected/)
      const urls = { [`${prefix}_WS_URLS`]: `["ws://${toImpl}:6700"]` }
      await expectConversation(version, startBot(placement.bot(), { ...env, ...urls }), other)
    })

    it('HTTP POST and API root', async () => {
      await publishAll()
      const url = `http://${toBot}:${PORT}/onebot/${version}/http`
      const other = startImplementation(placement.impl(), { ...common, transport: 'http', port: 5700, url })
      await other.line(/^connected/)
      const roots = { [`${prefix}_API_ROOTS`]: `{"10001": "http://${toImpl}:5700/"}` }
      const program = startBot(placement.bot(), { ...env, ...roots })
      await program.line(/\/onebot\/v11\/ws$/)
      await expectConversation(version, program, other)
    })
  })
})
