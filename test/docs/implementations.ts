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
  const common = { version, accessToken: TOKEN } as const
  const list: FakeImplementationOptions[] = []
  if (/'ws:\/\/127\.0\.0\.1:(?:3001|6700)/.test(code)) list.push({ ...common, transport: 'forward-ws' })
  const useApi = /'http:\/\/127\.0\.0\.1:(?:3000|5700)/.test(code)
  const isPosting = isListening(code) && /\bhttp\(/.test(code) && !code.includes('events: ')
  if (useApi || isPosting) {
    list.push({
      ...common,
      transport: 'http',
      useApi,
      ...(code.includes('process.env.SECRET') && { secret: SECRET }),
      ...(isPosting && { url: `http://127.0.0.1:${port}/onebot/${version}/http` }),
    })
  }
  if (isListening(code) && /reverseWs\(|fromEnv\(|fromFile\(/.test(code)) {
    list.push({ ...common, url: `ws://127.0.0.1:${port}/onebot/${version}/ws` })
  }
  return list
}

export class Implementations {
  readonly #options: readonly FakeImplementationOptions[]
  readonly #all: FakeImplementation[]

  /** @param code as the page has it */
  constructor(code: string, port: number) {
    this.#options = optionsFor(code, port)
    this.#all = this.#options.map(fakeImplementation)
    for (const implementation of this.#all) {
      for (const action of ['set_friend_add_request', 'delete_msg', 'set_group_card'])
        implementation.reply(action, null)
    }
  }

  /** Those that listen must be there before the program. */
  async listen(): Promise<void> {
    for (const [index, implementation] of this.#all.entries()) {
      const { transport, useApi } = this.#options[index] ?? {}
      if (transport === undefined) continue
      await implementation.connect()
      if (transport === 'forward-ws') vi.stubEnv('WS_URL', implementation.url.replace(/\/$/, ''))
      else if (useApi) vi.stubEnv('HTTP_URL', implementation.url)
    }
  }

  /** The others dial; then somebody says something to the first. */
  async meet(app: OneBot): Promise<void> {
    const [first] = this.#all
    if (first === undefined) return
    for (const [index, implementation] of this.#all.entries()) {
      const { transport, useApi } = this.#options[index] ?? {}
      if (transport === undefined) await implementation.connect()
      else if (transport === 'forward-ws' || useApi) await implementation.connected()
    }
    // API and Event are two sockets.
    const isOurs = ({ address }: { address: string }): boolean => address.startsWith('ws://127.0.0.1:')
    await vi.waitFor(() => {
      const states = app
        .status()
        .endpoints.filter(isOurs)
        .map(({ state }) => state)
      expect(states.every((state) => state === 'open' || state === 'listening')).toBe(true)
    })
    await talkTo(app, () => act(first, this.#options[0]?.version))
  }

  async stop(): Promise<void> {
    await Promise.all(this.#all.map((implementation) => implementation.stop()))
  }
}
