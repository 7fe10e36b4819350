/** API roots: the addresses of the guides, with every token, right and wrong. */
import type { Version } from '@onebot.js/core'
import { type FakeImplementation, fakeImplementation } from '@onebot.js/testing'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type GuideBot, replyTo, startFromEnv } from './bot.js'
import { bearer, SECRET, signature, TOKEN, WRONG } from './credentials.js'
import { replyCall } from './events.js'
import { post, postCells, SELF_ID } from './post.js'

/** An implementation with an HTTP server, and a bot that knows its address. */
async function start(
  version: Version,
  { variable, slash, token, wants }: { variable: string; slash: string; token: string; wants: string },
): Promise<{ bot: GuideBot; impl: FakeImplementation }> {
  const impl = fakeImplementation({ transport: 'http', version, selfId: SELF_ID, accessToken: wants })
  onTestFinished(() => impl.stop())
  await impl.connect()
  const address = impl.url + slash
  const [name, key] = variable.split('__')
  const value = key === undefined ? JSON.stringify({ [SELF_ID]: address }) : address
  const env = {
    ONEBOT_ACCESS_TOKEN: token,
    ONEBOT_SECRET: SECRET,
    [[name, key].filter(Boolean).join('__')]: value,
  }
  const bot = await startFromEnv(env)
  onTestFinished(() => bot.app.stop())
  return { bot, impl }
}

const variables: [version: Version, variable: string][] = [
  ['v11', 'ONEBOT_API_ROOTS'],
  ['v11', `ONEBOT_API_ROOTS__${SELF_ID}`],
  ['v11', 'ONEBOT_V11_API_ROOTS'],
  ['v12', 'ONEBOT_V12_API_ROOTS'],
  ['v12', `ONEBOT_V12_API_ROOTS__${SELF_ID}`],
]
const cells = variables.flatMap(([version, variable]) =>
  ['', '/'].map((slash) => [version, variable, `http://127.0.0.1:5700${slash}`, slash] as const),
)

describe.each(cells)('%s: %s with %s', (version, variable, _url, slash) => {
  it.each([
    ['without a token', '', ''],
    ['with the right token', TOKEN, TOKEN],
    ['with a token that nobody wants', TOKEN, ''],
  ])('carries calls %s', async (_name, token, wants) => {
    const { bot } = await start(version, { variable, slash, token, wants })
    const account = await bot.app.bot(SELF_ID)
    const data = await account.call('get_status')
    expect(data).toMatchObject({ good: true })
    expect(bot.errors).toEqual([])
  })

  it.each([
    ['a wrong token', WRONG, 'refused our token; check ONEBOT_ACCESS_TOKEN (environment)'],
    ['no token', '', 'wants a token; set ONEBOT_ACCESS_TOKEN'],
  ])('tells that %s was refused, and what to change', async (_name, token, words) => {
    const { bot, impl } = await start(version, { variable, slash, token, wants: TOKEN })
    await expect.poll(() => bot.errors).toHaveLength(1)
    const [error] = bot.errors
    const status = version === 'v11' ? 403 : 401
    expect(error).toMatchObject({
      code: 'LINK_REFUSED',
      side: 'configuration',
      outcome: 'not-sent',
      status,
      hint: 'The implementation lets us in only with its own token: set accessToken here to the one in its server settings. It is tried again slowly.',
      hintZh:
        '协议端只接受它自己的 token：请把这里的 accessToken 设为协议端服务器设置中的 token。之后会缓慢重试。',
    })
    const told = `${impl.url} ${words} (HTTP ${status})`
    // What the implementation says itself follows.
    expect(error?.shortMessage.slice(0, told.length)).toBe(told)
    expect(bot.app.bots).toEqual([])
    expect(bot.app.status().endpoints).toContainEqual(
      expect.objectContaining({ driver: 'http', state: 'auth-error', error: 'LINK_REFUSED' }),
    )
  })
})

describe.each<[version: Version, variable: string]>([
  ['v11', 'ONEBOT_API_ROOTS'],
  ['v12', 'ONEBOT_V12_API_ROOTS'],
])('%s: events that are posted are answered at %s', (version, variable) => {
  it.each(postCells(version))('%s', async (_name, url) => {
    const { bot, impl } = await start(version, { variable, slash: '/', token: TOKEN, wants: TOKEN })
    await bot.app.bot(SELF_ID)
    const called = impl.nextAction(replyCall(version, '').action)
    const { text, answer } = await post(bot, {
      version,
      url,
      show: (body) => (version === 'v11' ? signature(SECRET, body) : bearer(TOKEN)),
    })
    expect(answer).toMatchObject({ status: 204, body: Buffer.alloc(0) })
    expect(await called).toMatchObject(replyCall(version, replyTo(text)))
  })
})
