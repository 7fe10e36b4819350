/** Posts to addresses that are none of the guides', and without the headers that they need. */
import { describe, it } from 'vitest'
import { nameOf, reverseWsAddresses, withBothSlashes } from './addresses.js'
import { botOf } from './bot.js'
import { bearer, TOKEN } from './credentials.js'
import { expectRefused, postCells, type Show } from './post.js'
import { addressRefusals, headRefusals, type Refusal } from './refusals.js'

describe('an address that is wrong', () => {
  const bot = botOf({ ONEBOT_ACCESS_TOKEN: TOKEN })
  const show: Show = () => bearer(TOKEN)

  it.each([
    'http://127.0.0.1:8080/onebot/v11/https',
    'http://127.0.0.1:8080/onebot/v13/http',
    'http://127.0.0.1:8080/http',
  ])('%s is refused with those that are right', async (url) => {
    await expectRefused(bot(), { version: 'v11', url, show }, addressRefusals.requestAtUnknownPath)
  })

  const forSockets = withBothSlashes(reverseWsAddresses).filter(({ url }) => /\/ws\/?$/.test(url))
  it.each(forSockets.map((each) => [nameOf(each), each] as const))(
    '%s as an HTTP address is told to be one of WebSocket',
    async (_name, { version, url }) => {
      const http = url.replace('ws:', 'http:')
      const refusal = addressRefusals.requestAtSocketPath(new URL(url).host)
      await expectRefused(bot(), { version, url: http, show }, refusal)
    },
  )

  it.each([...postCells('v11'), ...postCells('v12')])(
    '%s in a browser is told to be one of POST',
    async (_name, url) => {
      const attempt = { version: 'v11', url, show, method: 'GET' } as const
      await expectRefused(bot(), attempt, addressRefusals.notPosted)
    },
  )

  it.each([...postCells('v11'), ...postCells('v12')])('%s refuses the other version', async (name, url) => {
    const [own, other] = name.includes('v11') ? (['v11', 'v12'] as const) : (['v12', 'v11'] as const)
    const { pathname } = new URL(url)
    const refusal = addressRefusals.otherVersion(pathname.replace(/\/$/, ''), own, other)
    await expectRefused(bot(), { version: other, url, show }, refusal)
  })
})

describe('a header that is missing or wrong', () => {
  const bot = botOf({ ONEBOT_ACCESS_TOKEN: TOKEN })
  const show: Show = () => bearer(TOKEN)

  it.each<[what: string, headers: Record<string, string | undefined>, refusal: Refusal]>([
    ['no X-Self-ID', { 'X-Self-ID': undefined }, headRefusals.selfIdMissing],
    ['a malformed X-Self-ID', { 'X-Self-ID': '1 2' }, headRefusals.selfIdInvalid],
    ['no Content-Type', { 'Content-Type': undefined }, headRefusals.typeMissing],
  ])('%s', async (_what, headers, refusal) => {
    for (const [, url] of postCells('v11')) {
      await expectRefused(bot(), { version: 'v11', url, show, headers }, refusal)
    }
  })
})
