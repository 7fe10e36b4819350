/** The pretend implementations that a program of the documentation meets, by what its code says. */
import {
  type FakeImplementation,
  type FakeImplementationOptions,
  fakeImplementation,
} from '@onebot.js/testing'
import type { OneBot, OneBotError } from 'onebot.js'
import { expect, vi } from 'vitest'
import { root } from './markdown.js'

export const TOKEN = 'a-token-for-the-documentation'
export const SECRET = 'a-secret-for-the-documentation'

/** Where the pages dial or call implementations: the ports that NapCat, LLOneBot and go-cqhttp suggest. */
const DIALLED = /'(ws|http):\/\/127\.0\.0\.1:(?:3000|3001|5700|6700)(\/[\w/]*)?'/g

const CERTIFICATES = { 'ca.pem': 'ca.pem', 'cert.pem': 'localhost.pem', 'key.pem': 'localhost-key.pem' }

/** The code with our addresses and certificates in the place of those. */
export function aimedAtUs(code: string): string {
  let result = code.replace(
    DIALLED,
    (_, scheme: string, path = '') => `\`\${process.env.${scheme.toUpperCase()}_URL}${path}\``,
  )
  for (const [name, ours] of Object.entries(CERTIFICATES)) {
    const file = JSON.stringify(`${root}test/support/tls/${ours}`)
    result = result.replaceAll(`readFileSync('${name}')`, `readFileSync(${file})`)
  }
  return result
}

const words = [{ text: 'ping' }, { text: 'ping', groupId: '30003' }]
const others = [
  {
    post_type: 'notice',
    notice_type: 'group_increase',
    sub_type: 'approve',
    group_id: 30003,
    operator_id: 20003,
    user_id: 20002,
  },
  { post_type: 'request', request_type: 'friend', user_id: 20002, comment: 'hello', flag: '1' },
]
const COUNT = words.length + others.length

/** What somebody says and does. */
export async function act(
  peer: { message(spec: (typeof words)[number]): unknown; event(raw: object): unknown },
  version: 'v11' | 'v12' = 'v11',
): Promise<void> {
  for (const spec of words) await peer.message(spec)
  if (version === 'v11') for (const raw of others) await peer.event(raw)
  else for (const spec of words) await peer.message(spec)
}

/** Somebody says something to the bot; its listeners must not fail. */
export async function talkTo(app: OneBot, say: () => unknown): Promise<void> {
  const errors: OneBotError[] = []
  app.on('error', (error) => errors.push(error))
  const before = app.status().counters.events.dispatched
  await say()
  await vi.waitFor(() => {
    const { counters, listenersInFlight } = app.status()
    expect(counters.events.dispatched).toBeGreaterThanOrEqual(before + COUNT)
    expect(listenersInFlight).toBe(0)
  })
  // An address that only stands there as an example is dialled in vain.
  expect(errors.filter(({ code }) => !code.startsWith('DIAL_')).map(({ message }) => message)).toEqual([])
}

/** Whether the code listens where we know the path, the token and the protocol. */
const isListening = (code: string): boolean =>
  /port: 8080|listen\(8080|fromEnv\(|fromFile\(/.test(code) &&
  /process\.env\.(?:ACCESS_)?TOKEN\b|process\.env\.SECRET\b|fromEnv\(|fromFile\(/.test(code) &&
  !/\bpaths:|\btls:/.test(code)

function optionsFor(code: string, port: number): FakeImplementationOptions[] {
  const version = code.includes("protocol: 'v12'") ? 'v12' : 'v11'
  const [, prefix = ''] = /\bprefix: '([^']+)'/.exec(code) ?? []
  const common = { version, accessToken: TOKEN } as const
  const list: FakeImplementationOptions[] = []
  if (/'ws:\/\/127\.0\.0\.1:(?:3001|6700)/.test(code)) list.push({ ...common, transport: 'forward-ws' })
  const useApi = /'http:\/\/127\.0\.0\.1:(?:3000|5700)/.test(code)
  const isPosting = isListening(code) && /\bhttp\(\{\s*(?:port|server|noServer)\b/.test(code)
  if (useApi || isPosting) {
    const [, selfId] = /apiRoots: \{ '(\d+)'/.exec(code) ?? []
    list.push({
      ...common,
      transport: 'http',
      selfId,
      useApi,
      ...(code.includes('process.env.SECRET') && { secret: SECRET }),
      ...(isPosting && { url: `http://127.0.0.1:${port}${prefix}/onebot/${version}/http` }),
    })
  }
  if (isListening(code) && /reverseWs\(|fromEnv\(|fromFile\(/.test(code)) {
    list.push({ ...common, url: `ws://127.0.0.1:${port}${prefix}/onebot/${version}/ws` })
  }
  return list
}

interface Met {
  options: FakeImplementationOptions
  implementation: FakeImplementation
  /** Where the bot comes to it, and with what it gets its address. */
  address: 'WS_URL' | 'HTTP_URL' | undefined
}

export class Implementations {
  readonly #all: readonly Met[]
  readonly #isFetching: boolean

  /** @param code as the page has it */
  constructor(code: string, port: number) {
    this.#isFetching = code.includes('events: ')
    this.#all = optionsFor(code, port).map((options) => {
      const { transport, useApi } = options
      const implementation = fakeImplementation(options)
      for (const action of ['set_friend_add_request', 'delete_msg', 'set_group_card'])
        implementation.onAction(action, null)
      const address = transport === 'forward-ws' ? 'WS_URL' : useApi ? 'HTTP_URL' : undefined
      return { options, implementation, address }
    })
  }

  /** Those that the bot comes to must be there before it. */
  async listen(): Promise<void> {
    for (const { options, implementation, address } of this.#all) {
      if (options.transport !== undefined) await implementation.connect()
      if (address) vi.stubEnv(address, implementation.url.replace(/\/$/, ''))
    }
  }

  /** The others dial; then somebody says something to the first that brings events. */
  async meet(app: OneBot): Promise<void> {
    for (const { options, implementation } of this.#all) {
      if (options.transport === undefined) await implementation.connect()
    }
    // Other addresses stand there as examples.
    const hosts = this.#all.flatMap(({ address, implementation }) =>
      address ? [new URL(implementation.url).host] : [],
    )
    const isOurs = ({ address }: { address: string }): boolean => hosts.some((host) => address.includes(host))
    await vi.waitFor(() => {
      const states = app
        .status()
        .endpoints.filter(isOurs)
        .map(({ state }) => state)
      expect(states.filter((state) => state !== 'open')).toEqual([])
    })
    const source = this.#all.find(
      ({ options }) => options.transport !== 'http' || options.url !== undefined || this.#isFetching,
    )
    if (source === undefined) return
    if (this.#isFetching) await source.implementation.connected()
    await talkTo(app, () => act(source.implementation, source.options.version))
  }

  async stop(): Promise<void> {
    await Promise.all(this.#all.map(({ implementation }) => implementation.stop()))
  }
}
