import { describe, expect, it } from 'vitest'
import { Bot } from './bot.js'
import { Capabilities } from './capabilities.js'
import type { Version } from './driver.js'
import { OneBotError } from './errors.js'

interface Sent {
  action: string
  params: object
  options: object
}

function botOf(version: Version): { bot: Bot; sent: Sent[] } {
  const sent: Sent[] = []
  const refuse = (): Promise<never> => Promise.reject(new Error('this bot has no link'))
  const bot = new Bot({
    selfId: '10001',
    version,
    platform: undefined,
    online: true,
    stale: false,
    nicknames: [],
    capabilities: new Capabilities(version, refuse),
    call: async (action, params, options) => {
      sent.push({ action, params, options })
      return null
    },
    send: refuse,
    replyTo: refuse,
    quick: refuse,
    waitFor: refuse,
    use: refuse,
  })
  return { bot, sent }
}

describe('bot.as()', () => {
  it.each(['v11', 'napcat', 'llonebot', 'lagrange', 'go-cqhttp'] as const)(
    'gives the same bot: %s',
    (profile) => {
      const { bot } = botOf('v11')
      expect(bot.as(profile)).toBe(bot)
    },
  )

  it('gives the same bot of V12', () => {
    const { bot } = botOf('v12')
    expect(bot.as('v12')).toBe(bot)
  })

  it.each([
    ['v11', 'v12', "the profile 'v12' is of v12, the account 10001 of v11"],
    ['v12', 'napcat', "the profile 'napcat' is of v11, the account 10001 of v12"],
  ] as const)('refuses a profile of the other version: %s as %s', (version, profile, message) => {
    const { bot } = botOf(version)
    const refused = expect.objectContaining({ code: 'PROFILE_MISMATCH', shortMessage: message })
    expect(() => bot.as(profile)).toThrow(refused)
    expect(() => bot.as(profile)).toThrow(OneBotError)
  })

  it.each(['nap-cat', 'constructor', ''])('refuses what is no profile: %j', (name) => {
    const { bot } = botOf('v11')
    // Who writes JavaScript has no compiler to say so.
    expect(() => Reflect.apply(bot.as, bot, [name])).toThrow(`there is no profile '${name}'`)
  })
})

describe('bot.call()', () => {
  it('needs no parameters where the action needs none', async () => {
    const { bot, sent } = botOf('v11')
    await bot.call('get_login_info')
    await bot.as('napcat').call('get_rkey', {}, { timeout: 5 })
    expect(sent).toEqual([
      { action: 'get_login_info', params: {}, options: {} },
      { action: 'get_rkey', params: {}, options: { timeout: 5 } },
    ])
  })
})
