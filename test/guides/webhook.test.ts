/** Webhooks: every address of the guides, with every token and way to show it. */
import { describe, it } from 'vitest'
import { botOf, type Env } from './bot.js'
import { SECRET, signature, TOKEN, TOKEN_OF_V12, WRONG, waysToShow, waysToShowNone } from './credentials.js'
import { expectQuickReply, expectRefused, postCells, type Show } from './post.js'
import { notConfigured, webhookRefusals } from './refusals.js'

const unsigned = Object.entries(waysToShowNone).map(([way, shown]): [string, Show] => [way, () => shown])
const shows = (which: string, token: string): [string, Show][] =>
  Object.entries(waysToShow).map(([way, show]) => [`the ${which} token by ${way}`, () => show(token)])

describe.each(postCells('v12'))('%s', (_name, url) => {
  describe.each<[name: string, env: Env, token: string]>([
    ['a token', { ONEBOT_ACCESS_TOKEN: TOKEN }, TOKEN],
    [
      'a token of V12',
      { ONEBOT_V11_ACCESS_TOKEN: TOKEN, ONEBOT_V12_ACCESS_TOKEN: TOKEN_OF_V12 },
      TOKEN_OF_V12,
    ],
    ['a token, and a secret for V11', { ONEBOT_ACCESS_TOKEN: TOKEN, ONEBOT_SECRET: SECRET }, TOKEN],
  ])('with %s', (_, env, token) => {
    const bot = botOf(env)
    it.each(Object.entries(waysToShow))('takes the right token by %s', async (_way, show) => {
      await expectQuickReply(bot(), { version: 'v12', url, show: () => show(token) })
    })
    it.each(Object.entries(waysToShow))('refuses a wrong token by %s', async (_way, show) => {
      const attempt = { version: 'v12', url, show: () => show(WRONG) } as const
      await expectRefused(bot(), attempt, webhookRefusals.TOKEN_WRONG)
    })
    it.each(unsigned)('refuses %s', async (_way, show) => {
      await expectRefused(bot(), { version: 'v12', url, show }, webhookRefusals.TOKEN_MISSING)
    })
    it('knows no signatures', async () => {
      const show: Show = (body) => signature(token, body)
      await expectRefused(bot(), { version: 'v12', url, show }, webhookRefusals.TOKEN_MISSING)
    })
  })

  describe.each<[name: string, env: Env]>([
    ['no token', {}],
    ['a secret alone, which is for V11', { ONEBOT_SECRET: SECRET }],
  ])('with %s', (_, env) => {
    const bot = botOf(env)
    it.each([...unsigned, ...shows('wrong', WRONG)])('takes an event with %s', async (_way, show) => {
      await expectQuickReply(bot(), { version: 'v12', url, show })
    })
    it('refuses what comes through a proxy from another machine', async () => {
      const headers = { 'X-Forwarded-For': '192.0.2.9' }
      await expectRefused(bot(), { version: 'v12', url, show: () => ({}), headers }, notConfigured)
    })
  })
})
