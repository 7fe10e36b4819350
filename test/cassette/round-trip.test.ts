import { createOneBot, type Driver, type OneBot } from '@onebot.js/core'
import { forwardWs } from '@onebot.js/driver-forward-ws'
import { http } from '@onebot.js/driver-http'
import { reverseWs } from '@onebot.js/driver-reverse-ws'
import {
  type FakeImplementation,
  type FakeImplementationOptions,
  fakeImplementation,
} from '@onebot.js/testing'
import { type Cassette, parseCassette, record, replay, replayTo } from '@onebot.js/testing/cassette'
import { describe, expect, it, onTestFinished } from 'vitest'

const TOKEN = 'a-token-for-tests'
const SELF = '10001'

interface Rig {
  driver: Driver
  implementation: FakeImplementation
  /** Brings the link up, when the app has started. */
  connect(): Promise<unknown>
}

type Options = Pick<FakeImplementationOptions, 'version'>

async function fake(options: FakeImplementationOptions): Promise<FakeImplementation> {
  const implementation = fakeImplementation({ accessToken: TOKEN, heartbeat: 0, ...options })
  onTestFinished(() => implementation.stop())
  return implementation
}

const rigs = {
  'reverse WebSocket': async (options: Options): Promise<Rig> => {
    const driver = reverseWs({ port: 0, accessToken: TOKEN })
    const url = (): string => `ws://127.0.0.1:${driver.port}/onebot/${options.version}/ws`
    const implementation = await fake({ ...options, url })
    return { driver, implementation, connect: () => implementation.connect() }
  },
  'forward WebSocket': async (options: Options): Promise<Rig> => {
    const implementation = await fake({ ...options, transport: 'forward-ws' })
    await implementation.connect()
    const driver = forwardWs({ url: implementation.url, accessToken: TOKEN })
    return { driver, implementation, connect: () => implementation.connected() }
  },
  'HTTP POST': async (options: Options): Promise<Rig> => {
    const url = (): string => `http://127.0.0.1:${driver.port}/onebot/${options.version}/http`
    const implementation = await fake({ ...options, transport: 'http', url })
    await implementation.connect()
    const apiRoots = { [SELF]: { url: implementation.url, protocol: options.version } }
    const driver = http({ port: 0, accessToken: TOKEN, apiRoots })
    return { driver, implementation, connect: () => implementation.connected() }
  },
}

const rigOf = (name: keyof typeof rigs): ((options: Options) => Promise<Rig>) => rigs[name]

const polling = async (options: Options): Promise<Rig> => {
  const implementation = await fake({ ...options, transport: 'http' })
  await implementation.connect()
  const apiRoots = { [SELF]: { url: implementation.url, protocol: options.version, events: 'poll' as const } }
  const driver = http({ accessToken: TOKEN, apiRoots })
  return { driver, implementation, connect: () => implementation.connected() }
}

/** What a bot saw of a session. */
interface Seen {
  events: unknown[]
  answers: unknown[]
}

/** A bot that answers to every message: with a call, a failed one and an answer in parts. */
function watch(app: OneBot): Seen {
  const seen: Seen = { events: [], answers: [] }
  app.on('event', (event) => void seen.events.push(event.raw))
  app.on('message', async (event) => {
    seen.answers.push(await event.reply(`you said ${event.text}`))
    const failed = event.bot.call('get_group_info', { group_id: event.text }).catch((error) => error)
    seen.answers.push(((await failed) as { reason: string }).reason)
    const parts: unknown[] = []
    const options = { onPart: (part: unknown) => void parts.push(part) }
    seen.answers.push(await event.bot.call('get_big', { of: event.text }, options), parts)
  })
  return seen
}

const BIG = '9007199254740993'

function prepare(implementation: FakeImplementation): void {
  implementation.onAction('get_big', ({ params }) => ({ of: params.of, list: [1, null, 'two'] }))
  implementation.onAction('get_group_info', () => {
    throw new Error('no such group')
  })
}

async function recordSession(rig: Rig, version: 'v11' | 'v12'): Promise<{ seen: Seen; cassette: Cassette }> {
  let text = ''
  const sink = (lines: string): void => {
    text += lines
  }
  const driver = record(rig.driver, { sink })
  const app = createOneBot({ drivers: [driver], logger: false })
  onTestFinished(() => app.stop())
  const seen = watch(app)
  prepare(rig.implementation)
  await app.start()
  await rig.connect()
  await app.bot(SELF)
  for (const [i, said] of ['hello', 'again'].entries()) {
    rig.implementation.message({ text: said, userId: '20002' })
    await expect.poll(() => seen.answers.length).toBe((i + 1) * 4)
  }
  const big = `{"time":1,"self_id":${SELF},"post_type":"notice","notice_type":"x","user_id":${BIG}}`
  if (version === 'v11') {
    rig.implementation.event(big)
    await expect.poll(() => seen.events.filter((event) => JSON.stringify(event).includes(BIG)).length).toBe(1)
  }
  await app.stop()
  expect(driver.recorded.lost).toBe(0)
  if (version === 'v11') expect(text).toContain(JSON.stringify(big).slice(1, -1))
  expect(text).not.toContain(TOKEN)
  return { seen, cassette: parseCassette(text) }
}

async function playSession(cassette: Cassette): Promise<Seen & { differences: unknown }> {
  const driver = replay(cassette, { speed: Number.POSITIVE_INFINITY })
  const app = createOneBot({ drivers: [driver], logger: false })
  onTestFinished(() => app.stop())
  const seen = watch(app)
  await app.start()
  await driver.finished
  await app.stop()
  return { ...seen, differences: driver.differences }
}

describe.each(['v11', 'v12'] as const)('a session in %s, recorded and played', (version) => {
  it.each(Object.entries(rigs))('over %s gives the same events and the same answers', async (_, rig) => {
    const { seen, cassette } = await recordSession(await rig({ version }), version)
    expect(await playSession(cassette)).toEqual({ ...seen, differences: [] })
  })

  it.runIf(version === 'v12')('over polling gives the same events and the same answers', async () => {
    const { seen, cassette } = await recordSession(await polling({ version }), version)
    expect(await playSession(cassette)).toEqual({ ...seen, differences: [] })
  })
})

describe.each(['v11', 'v12'] as const)('a session in %s, played to a bot that runs', (version) => {
  const urls = { 'reverse WebSocket': 'ws', 'forward WebSocket': 'ws', 'HTTP POST': 'http' } as const

  /** A bot on a port of its own, with the path of the transport. */
  async function listening(
    name: keyof typeof urls,
    watcher: (app: OneBot) => unknown = watch,
  ): Promise<string> {
    const isSocket = urls[name] === 'ws'
    const options = { port: 0, accessToken: TOKEN }
    const driver = isSocket ? reverseWs(options) : http(options)
    const app = createOneBot({ drivers: [driver], logger: false })
    onTestFinished(() => app.stop())
    watcher(app)
    await app.start()
    return `${urls[name]}://127.0.0.1:${driver.port}/onebot/${version}/${urls[name]}`
  }

  const names = ['reverse WebSocket', 'forward WebSocket'] as const

  it.each(names)('over %s finds that it does the same', async (name) => {
    const { seen, cassette } = await recordSession(await rigOf(name)({ version }), version)
    let again: Seen | undefined
    const url = await listening(name, (app) => {
      again = watch(app)
    })
    const report = await replayTo(url, cassette, { accessToken: TOKEN })
    expect(report).toMatchObject({ differences: [], answers: [], unplayed: [], events: seen.events.length })
    expect(again).toEqual(seen)
  })

  it('over WebSocket tells what it does otherwise', async () => {
    const { cassette } = await recordSession(await rigOf('reverse WebSocket')({ version }), version)
    const url = await listening('reverse WebSocket', (app) => {
      app.on('message', async (event) => {
        await event.reply(`you said ${event.text.toUpperCase()}`)
        await event.bot.call('get_bgi', { of: event.text }).catch(() => {})
      })
    })
    const { differences } = await replayTo(url, cassette, { accessToken: TOKEN, callWithin: 100 })
    expect(differences.map(({ kind, action }) => `${kind} ${action}`).sort()).toEqual([
      ...Array.from(
        { length: 2 },
        () => `changed ${version === 'v11' ? 'send_private_msg' : 'send_message'}`,
      ),
      ...Array.from({ length: 2 }, () => 'missing get_big'),
      ...Array.from({ length: 2 }, () => 'missing get_group_info'),
      ...Array.from({ length: 2 }, () => 'unexpected get_bgi'),
    ])
  })

  it('over HTTP posts the events, and compares what they are answered with', async () => {
    const { seen, cassette } = await recordSession(await rigOf('HTTP POST')({ version }), version)
    const { events, answers, unplayed } = await replayTo(await listening('HTTP POST'), cassette, {
      accessToken: TOKEN,
      callWithin: 100,
    })
    expect({ events, unplayed }).toEqual({ events: seen.events.length, unplayed: [1] })
    // Without an API root to call, the bot answers in place.
    expect(answers).toHaveLength(2)
    expect(answers[0]?.recorded).toBeUndefined()
    expect(JSON.stringify(answers[0]?.answered)).toContain('you said hello')
  })

  it('rejects with the status where the bot lets nobody in', async () => {
    const { cassette } = await recordSession(await rigOf('reverse WebSocket')({ version }), version)
    const wrong = { accessToken: 'wrong' }
    await expect(replayTo(await listening('reverse WebSocket'), cassette, wrong)).rejects.toThrow('403')
  })

  it('rejects an address that fits no link of it', async () => {
    const { cassette } = await recordSession(await rigOf('reverse WebSocket')({ version }), version)
    const posted = replayTo('http://127.0.0.1:9/', cassette)
    await expect(posted).rejects.toMatchObject({ code: 'OPTIONS_INVALID' })
    await expect(posted).rejects.toThrow('of WebSocket, so that url begins with ws:')
  })
})
