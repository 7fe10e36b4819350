/** The cable between two machines is pulled and put back: nobody is told, and nothing may be lost for good. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type ImplementationOptions, startImplementation, TOKEN } from './conversation.js'
import { type Container, Network } from './machines.js'
import type { Program } from './program.js'

const PING = 500
/** The interval in which the last byte came, and those of two pings that nobody answers; each with its jitter. */
const DEAD_WITHIN = 3 * 1.1 * PING
const RECONNECT = { min: 200, max: 1000 }
const HANDSHAKE_TIMEOUT = 1000
/** ms that a busy machine may add. */
const SLACK = 1000
const EVERY = 50

let network: Network
let botMachine: Container
let implMachine: Container

beforeAll(async () => {
  network = new Network('cables', '172.21.0')
  botMachine = await network.container('172.21.0.2')
  implMachine = await network.container('172.21.0.3')
})
beforeEach(() => implMachine.plugIn())
afterAll(() => network.end())

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

async function startBot(options: object): Promise<Program> {
  const bot = botMachine.start('test/docker/bot.mjs', { args: [JSON.stringify(options)] })
  await bot.line(/ started /)
  return bot
}

const implementation = (options: ImplementationOptions): Program =>
  startImplementation(implMachine, { accessToken: TOKEN, host: '0.0.0.0', ...options })

/** ms at which a line was printed, since 1970. */
const timeOf = (line: string): number => Number(line.split(' ', 1)[0])

/** The numbers of the messages that reached the bot's listener. */
const numbersOf = (bot: Program): number[] =>
  bot.lines.flatMap((line) => {
    const [, number] = / message number (\d+)$/.exec(line) ?? []
    return number === undefined ? [] : [Number(number)]
  })

/** Pulls the cable; gives how long the bot took to notice, and puts the cable back a while later. */
async function pullTheCable(
  bot: Program,
): Promise<{ noticedAfter: number; pluggedAt: number; mark: number }> {
  await bot.line(/ message number /)
  const mark = bot.lines.length
  const pulledAt = Date.now()
  implMachine.unplug()
  const offline = await bot.line(/ offline /, { after: mark })
  expect(offline).toContain('"code":"LINK_DEAD"')
  expect(offline).toContain('No byte came for two pings.')
  expect(offline).toContain('连续两次 ping 都没有任何回应。')
  await sleep(PING)
  const pluggedAt = Date.now()
  implMachine.plugIn()
  return { noticedAfter: timeOf(offline) - pulledAt, pluggedAt, mark }
}

/** After the way back: events come again, those that came are in their order, and none came twice. */
async function expectNoneDoubled(bot: Program, mark: number): Promise<void> {
  const online = await bot.line(/ online 10001$/, { after: mark })
  await bot.line(/ message number /, { after: bot.lines.indexOf(online) })
  await sleep(10 * EVERY)
  const numbers = numbersOf(bot)
  expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b))
}

describe('reverse WebSocket', () => {
  const reverseWs = { port: 8080, host: '0.0.0.0', accessToken: TOKEN, pingInterval: PING }
  const url = 'ws://172.21.0.2:8080/onebot/v11/ws'

  it('is known to be dead after two pings without an answer, and lets the implementation in when it comes back', async () => {
    const bot = await startBot({ reverseWs })
    const impl = implementation({ transport: 'reverse-ws', url, reconnect: 500, every: EVERY })
    await impl.line(/^connected/)
    const { noticedAfter, mark } = await pullTheCable(bot)
    expect(noticedAfter).toBeLessThan(DEAD_WITHIN + SLACK)
    await expectNoneDoubled(bot, mark)
  })

  it('loses and doubles nothing where the cut is shorter than two pings', async () => {
    const bot = await startBot({ reverseWs: { ...reverseWs, pingInterval: 5000 } })
    const impl = implementation({ transport: 'reverse-ws', url, every: EVERY })
    await impl.line(/^connected/)
    await bot.line(/ message number /)
    implMachine.unplug()
    await sleep(1000)
    implMachine.plugIn()
    const mark = bot.lines.length
    await bot.line(/ message number /, { after: mark })
    await sleep(10 * EVERY)
    const numbers = numbersOf(bot)
    expect(numbers).toEqual(numbers.map((_, index) => index + (numbers[0] ?? 0)))
    expect(bot.lines.join('\n')).not.toContain('offline')
  })
})

describe('forward WebSocket', () => {
  const forwardWs = {
    url: 'ws://172.21.0.3:6700',
    accessToken: TOKEN,
    pingInterval: PING,
    reconnect: RECONNECT,
    handshakeTimeout: HANDSHAKE_TIMEOUT,
  }

  it('is known to be dead after two pings without an answer, and is back within one step of the backoff', async () => {
    const impl = implementation({ transport: 'forward-ws', port: 6700, every: EVERY })
    await impl.line(/^connected/)
    const bot = await startBot({ forwardWs })
    const { noticedAfter, pluggedAt, mark } = await pullTheCable(bot)
    expect(noticedAfter).toBeLessThan(DEAD_WITHIN + SLACK)
    await expectNoneDoubled(bot, mark)
    const online = await bot.line(/ online 10001$/, { after: mark })
    // A dial that began before is given up first.
    expect(timeOf(online) - pluggedAt).toBeLessThan(HANDSHAKE_TIMEOUT + RECONNECT.max + SLACK)
  })

  it('says what is wrong while there is no way to the implementation', async () => {
    implMachine.unplug()
    const bot = await startBot({ forwardWs })
    const error = await bot.line(/ error /)
    expect(error).toContain('ws://172.21.0.3:6700')
    expect(error).toMatch(/"code":"DIAL_(UNREACHABLE|TIMEOUT)"/)
    expect(error).toMatch(/firewall.*防火墙/)
  })
})

describe('HTTP POST', () => {
  const http = { port: 8080, host: '0.0.0.0', accessToken: TOKEN }
  const url = 'http://172.21.0.2:8080/onebot/v11/http'

  it('handles an event once that is posted again because its answer was lost', async () => {
    const bot = await startBot({ http })
    const post = { transport: 'http', url, postTimeout: 1500, retries: 3, retryInterval: 500 } as const
    const impl = implementation({ ...post, useApi: false })
    await impl.line(/^connected/)
    impl.tell({ message: 'wait 500' })
    await bot.line(/ message wait 500$/)
    implMachine.unplug()
    await sleep(2000)
    implMachine.plugIn()
    await impl.line(/^posted /)
    impl.tell({ message: 'number 1' })
    await bot.line(/ message number 1$/)
    expect(bot.lines.filter((line) => line.endsWith(' message wait 500'))).toHaveLength(1)
  })
})

describe('API root', () => {
  it('takes the account offline while it cannot be reached, and back', async () => {
    const impl = implementation({ transport: 'http', port: 5700 })
    await impl.line(/^connected/)
    const http = {
      apiRoots: { 10001: { url: 'http://172.21.0.3:5700', accessToken: TOKEN } },
      connectTimeout: 1000,
    }
    const bot = await startBot({ http, app: { probeInterval: PING, callTimeout: 1000 } })
    await bot.line(/ online 10001$/)
    const mark = bot.lines.length
    implMachine.unplug()
    await bot.line(/ offline /, { after: mark })
    const pluggedAt = Date.now()
    implMachine.plugIn()
    const online = await bot.line(/ online 10001$/, { after: mark })
    expect(timeOf(online) - pluggedAt).toBeLessThan(RECONNECT.max + 5 * SLACK)
  })
})
