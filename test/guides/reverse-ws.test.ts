/** Reverse WebSocket: every address of the guides, with every token and every way to show it. */
import type { Version } from '@onebot.js/core'
import { describe, expect, it } from 'vitest'
import { dial, type RawClient, upgradeRequest } from '../support/raw-client.js'
import { type Address, nameOf, reverseWsAddresses, withBothSlashes } from './addresses.js'
import { botOf, type Env, type GuideBot, replyTo } from './bot.js'
import {
  type Presented,
  SECRET,
  TOKEN,
  TOKEN_OF_V12,
  WRONG,
  waysToShow,
  waysToShowNone,
} from './credentials.js'
import { messageOf, nextSerial, replyCall, takeReply } from './events.js'
import { addressRefusals, notConfigured, type Refusal, socketRefusals } from './refusals.js'

interface Attempt extends Presented {
  version: Version
  url: string
  selfId: string
  /** Instead of `X-Client-Role: Universal`. */
  role?: string | undefined
}

/** The headers that the implementations of a version send, but for the token. */
const headersOf = ({ version, selfId, role = 'Universal' }: Attempt): Record<string, string | undefined> =>
  version === 'v11'
    ? { 'X-Self-ID': selfId, 'X-Client-Role': role || undefined, 'User-Agent': 'OneBot/11' }
    : { 'Sec-WebSocket-Protocol': '12.guide-impl', 'User-Agent': 'OneBot/12 (qq) guide-impl/1.0.0' }

async function knock(bot: GuideBot, attempt: Attempt): Promise<RawClient> {
  const { host, pathname } = new URL(attempt.url)
  const client = await dial(bot.port)
  return client.write(
    upgradeRequest({
      target: pathname + (attempt.query ?? ''),
      headers: { Host: host, Authorization: undefined, ...headersOf(attempt), ...attempt.headers },
    }),
  )
}

const nextSelfId = (): string => String(10_000 + nextSerial())

/** Connects, sends a message, and expects it to be handled and answered. */
async function expectLetIn(bot: GuideBot, given: Omit<Attempt, 'selfId'>): Promise<void> {
  const attempt = { ...given, selfId: nextSelfId() }
  const client = await knock(bot, attempt)
  const { status, headers, body } = await client.answer()
  expect(`${status} ${body}`).toBe('101 ')
  expect(headers['sec-websocket-protocol']).toBe(attempt.version === 'v12' ? '12.guide-impl' : undefined)
  const text = `hello from ${attempt.selfId}`
  client.event(messageOf(attempt.version, attempt.selfId, text))
  expect(await takeReply(client)).toMatchObject(replyCall(attempt.version, replyTo(text)))
  expect(bot.handled.filter((each) => each === text)).toHaveLength(1)
  await client.close()
}

/** Expects the whole refusal, and that it was counted. */
async function expectRefused(
  bot: GuideBot,
  given: Omit<Attempt, 'selfId'>,
  { status, code, body }: Refusal,
): Promise<void> {
  const counted = (): number => bot.app.status().counters.refused[code] ?? 0
  const before = counted()
  const client = await knock(bot, { ...given, selfId: nextSelfId() })
  const answer = await client.answer()
  expect(answer.body.toString()).toBe(body)
  expect(answer).toMatchObject({
    status,
    headers: { 'x-onebot-error': code, 'content-type': 'text/plain; charset=utf-8' },
  })
  await client.closed
  expect(counted()).toBe(before + 1)
}

const addresses = withBothSlashes(reverseWsAddresses)
const cells = addresses.map((address) => [nameOf(address), address] as const)

describe.each<[name: string, env: Env, tokens: Record<Version, string>]>([
  ['a token', { ONEBOT_ACCESS_TOKEN: TOKEN }, { v11: TOKEN, v12: TOKEN }],
  [
    'a token for each version',
    { ONEBOT_V11_ACCESS_TOKEN: TOKEN, ONEBOT_V12_ACCESS_TOKEN: TOKEN_OF_V12 },
    { v11: TOKEN, v12: TOKEN_OF_V12 },
  ],
  ['a token and a secret', { ONEBOT_ACCESS_TOKEN: TOKEN, ONEBOT_SECRET: SECRET }, { v11: TOKEN, v12: TOKEN }],
])('with %s', (_, env, tokens) => {
  const bot = botOf(env)

  describe.each(cells)('%s', (_name, { version, url }) => {
    it.each(Object.entries(waysToShow))('lets the right token in by %s', async (_way, show) => {
      await expectLetIn(bot(), { version, url, ...show(tokens[version]) })
    })
    it.each(Object.entries(waysToShow))('refuses a wrong token by %s', async (_way, show) => {
      await expectRefused(bot(), { version, url, ...show(WRONG) }, socketRefusals.TOKEN_WRONG)
    })
    it.each(Object.entries(waysToShowNone))('refuses %s', async (_way, shown) => {
      await expectRefused(bot(), { version, url, ...shown }, socketRefusals.TOKEN_MISSING)
    })
    it('does not take the secret for a token', async () => {
      const shown = { headers: { Authorization: `Bearer ${SECRET}` } }
      await expectRefused(bot(), { version, url, ...shown }, socketRefusals.TOKEN_WRONG)
    })
  })
})

describe.each<[name: string, env: Env]>([
  ['no token', {}],
  ['a secret alone', { ONEBOT_SECRET: SECRET }],
])('with %s', (_, env) => {
  const bot = botOf(env)

  describe.each(cells)('%s', (_name, { version, url }) => {
    it.each(Object.entries(waysToShowNone))('lets %s in', async (_way, shown) => {
      await expectLetIn(bot(), { version, url, ...shown })
    })
    it.each(Object.entries(waysToShow))('lets any token in by %s', async (_way, show) => {
      await expectLetIn(bot(), { version, url, ...show(WRONG) })
    })
    it('lets nobody in who comes through a proxy from another machine', async () => {
      const headers = { 'X-Forwarded-For': '192.0.2.9' }
      await expectRefused(bot(), { version, url, headers }, notConfigured)
    })
  })
})

describe('with a token for each version', () => {
  const bot = botOf({ ONEBOT_V11_ACCESS_TOKEN: TOKEN, ONEBOT_V12_ACCESS_TOKEN: TOKEN_OF_V12 })
  const isVersioned = ({ url }: Address): boolean => url.includes('/onebot/')
  const other = (version: Version) => waysToShow.Bearer?.(version === 'v11' ? TOKEN_OF_V12 : TOKEN)

  it.each(cells.filter(([, address]) => isVersioned(address)))(
    '%s refuses that of the other version',
    async (_name, { version, url }) => {
      await expectRefused(bot(), { version, url, ...other(version) }, socketRefusals.TOKEN_WRONG)
    },
  )
  it.each(cells.filter(([, address]) => !isVersioned(address)))(
    '%s takes either, since its path names no version',
    async (_name, { version, url }) => {
      await expectLetIn(bot(), { version, url, ...other(version) })
    },
  )
})

describe('the role', () => {
  const bot = botOf({ ONEBOT_ACCESS_TOKEN: TOKEN })
  const shown = { version: 'v11', headers: { Authorization: `Bearer ${TOKEN}` } } as const
  const ofV11 = cells.filter(([, { version }]) => version === 'v11')

  describe.each(ofV11)('%s', (_name, { url }) => {
    // `universal-client` is what go-cqhttp calls the setting that the guide asks for.
    it.each(['Universal', 'universal', ''])("takes calls and events of '%s'", async (role) => {
      await expectLetIn(bot(), { ...shown, url, role })
    })

    it.each([
      ['API', 'Event'],
      ['Api', 'Event'],
    ])('takes two sockets, %s and %s, for one account', async (api, event) => {
      const selfId = nextSelfId()
      const caller = await knock(bot(), { ...shown, url, selfId, role: api })
      const teller = await knock(bot(), { ...shown, url, selfId, role: event })
      for (const client of [caller, teller]) expect(await client.answer()).toMatchObject({ status: 101 })
      const text = `hello from ${selfId}`
      teller.event(messageOf('v11', selfId, text))
      expect(await takeReply(caller)).toMatchObject(replyCall('v11', replyTo(text)))
      await Promise.all([caller.close(), teller.close()])
    })
  })
})

describe('an address that is wrong', () => {
  const bot = botOf({ ONEBOT_ACCESS_TOKEN: TOKEN })
  const shown = { headers: { Authorization: `Bearer ${TOKEN}` } }

  it.each([
    'ws://127.0.0.1:8080/',
    'ws://127.0.0.1:8080/onebot/v11/wss',
    'ws://127.0.0.1:8080/onebot/v11/http',
    'ws://127.0.0.1:8080/onebot/v12/http/',
    'ws://127.0.0.1:8080/onebot/v13/ws',
    'ws://127.0.0.1:8080/OneBot/V11/ws',
  ])('%s is refused with those that are right', async (url) => {
    await expectRefused(bot(), { version: 'v11', url, ...shown }, addressRefusals.upgradeAtUnknownPath)
  })

  it.each(cells.filter(([, { guide }]) => guide !== 'LangBot'))(
    '%s refuses an implementation of the other version',
    async (_name, { version, url }) => {
      const other = version === 'v11' ? 'v12' : 'v11'
      const { pathname } = new URL(url)
      const refusal = addressRefusals.otherVersion(pathname.replace(/\/$/, ''), version, other)
      await expectRefused(bot(), { version: other, url, ...shown }, refusal)
    },
  )
})
