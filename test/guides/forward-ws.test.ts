/** Forward WebSocket: the addresses of the guides, with every token, right and wrong. */
import type { OneBotError, Version } from '@onebot.js/core'
import { type FakeImplementation, fakeImplementation } from '@onebot.js/testing'
import { describe, expect, it, onTestFinished } from 'vitest'
import { httpServer } from '../support/forward.js'
import { type GuideBot, replyTo, startFromEnv } from './bot.js'
import { TOKEN, WRONG } from './credentials.js'
import { messageOf, nextSerial, replyCall } from './events.js'

const SELF_ID = '10001'

async function startBot(variable: string, form: string, url: string, token: string): Promise<GuideBot> {
  const env = { ONEBOT_ACCESS_TOKEN: token, [variable]: form.replace('URL', url) }
  const bot = await startFromEnv(env)
  onTestFinished(() => bot.app.stop())
  return bot
}

async function startImplementation(version: Version, accessToken: string): Promise<FakeImplementation> {
  const impl = fakeImplementation({ transport: 'forward-ws', version, selfId: SELF_ID, accessToken })
  onTestFinished(() => impl.stop())
  await impl.connect()
  return impl
}

async function refusalOf(bot: GuideBot): Promise<OneBotError | undefined> {
  await expect.poll(() => bot.errors).toHaveLength(1)
  // NapCat's frame is told of at once, and the endpoint is given up when the connection ends.
  await expect
    .poll(() => bot.app.status().endpoints)
    .toContainEqual(
      expect.objectContaining({ driver: 'forward-ws', state: 'auth-error', error: 'LINK_REFUSED' }),
    )
  expect(bot.app.bots).toEqual([])
  return bot.errors[0]
}

const hints = {
  code: 'LINK_REFUSED',
  side: 'configuration',
  hint: 'The implementation lets us in only with its own token: set accessToken here to the one in its server settings. It is tried again slowly.',
  hintZh:
    '协议端只接受它自己的 token：请把这里的 accessToken 设为协议端服务器设置中的 token。之后会缓慢重试。',
}

const variables: [version: Version, variable: string][] = [
  ['v11', 'ONEBOT_WS_URLS'],
  ['v11', 'ONEBOT_V11_WS_URLS'],
  ['v12', 'ONEBOT_V12_WS_URLS'],
]
const cells = variables.flatMap(([version, variable]) =>
  ['["URL"]', '["URL/"]', 'URL'].map((form) => {
    const shown = form.replace('URL', 'ws://127.0.0.1:6700')
    return [version, `${variable}=${shown}`, variable, form] as const
  }),
)
const unwanted: [name: string, token: string, words: string, field: string][] = [
  ['a wrong token', WRONG, 'refused our token; check', 'ONEBOT_ACCESS_TOKEN (environment)'],
  ['no token', '', 'wants a token; set', 'ONEBOT_ACCESS_TOKEN'],
]

describe.each(cells)('%s: %s', (version, _name, variable, form) => {
  it.each([
    ['without a token', '', ''],
    ['with the right token', TOKEN, TOKEN],
    ['with a token that nobody wants', TOKEN, ''],
  ])('carries events and calls %s', async (_way, token, wants) => {
    const impl = await startImplementation(version, wants)
    const bot = await startBot(variable, form, impl.url, token)
    await impl.connected()
    const text = `message ${nextSerial()}`
    const called = impl.nextAction(replyCall(version, '').action)
    impl.event(messageOf(version, SELF_ID, text))
    expect(await called).toMatchObject(replyCall(version, replyTo(text)))
    expect(bot.handled).toEqual([text])
    expect(bot.errors).toEqual([])
  })

  it.each(unwanted)('tells that %s was refused, and what to change', async (_way, token, words, field) => {
    const impl = await startImplementation(version, TOKEN)
    const bot = await startBot(variable, form, impl.url, token)
    const error = await refusalOf(bot)
    // NapCat lets everybody in, sends retcode 1403 and closes; V12 answers 401.
    expect(error).toMatchObject({ ...hints, status: version === 'v11' ? 1403 : 401 })
    const told =
      version === 'v11'
        ? `forward-ws link to ${impl.url} was refused (1403); check ${field}`
        : `${impl.url} ${words} ${field} (HTTP 401): Unauthorized`
    expect(error?.shortMessage).toBe(told)
  })

  it.each([401, 403])('tells the same of a server that answers %i', async (status) => {
    const port = await httpServer((_request, response) => response.writeHead(status).end())
    for (const [, token, words, field] of unwanted) {
      const bot = await startBot(variable, form, `ws://127.0.0.1:${port}`, token)
      const error = await refusalOf(bot)
      expect(error).toMatchObject({ ...hints, status, outcome: 'not-sent' })
      expect(error?.shortMessage).toBe(`ws://127.0.0.1:${port} ${words} ${field} (HTTP ${status})`)
    }
  })
})
