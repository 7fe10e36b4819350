/** Profiles without a wire. */
import { ActionNotSupported, createOneBot } from '@onebot.js/core'
import { mockDriver, type ProfileName } from '@onebot.js/testing'
import { describe, expect, it, onTestFinished } from 'vitest'
import { profiles } from './scene.js'

async function mocked(profile: ProfileName, messageFormat?: 'array' | 'string') {
  const mock = mockDriver({ profile, messageFormat })
  const app = createOneBot({ drivers: [mock], logger: false })
  await app.start()
  onTestFinished(() => app.stop())
  return { mock, app, bot: await app.bot('10001') }
}

describe.each(profiles)('a mock that acts as %s', (profile) => {
  it('tells who it is, and answers what every bot calls', async () => {
    const { bot } = await mocked(profile)
    expect(await bot.identify()).toMatchObject({ profile })
    expect(await bot.call('get_login_info', {})).toMatchObject({ user_id: 10001 })
    expect(await bot.call('get_status', {})).toMatchObject({ online: true })
  })

  it('does not know an action that the implementation has not, and misses an answer to one that it has', async () => {
    const { mock, bot } = await mocked(profile)
    await expect(bot.call('no_such_action', {})).rejects.toBeInstanceOf(ActionNotSupported)
    await expect(bot.call('get_group_list', {})).rejects.toMatchObject({ code: 'NO_REPLY_SET' })
    mock.onAction('get_group_list', [])
    expect(await bot.call('get_group_list', {})).toEqual([])
  })

  it('reports messages as the implementation does, or in the other format', async () => {
    for (const format of [undefined, 'string', 'array'] as const) {
      const { mock, app } = await mocked(profile, format)
      const seen: unknown[] = []
      app.on('message', (event) => void seen.push(event.field('message')))
      await mock.message({ text: '[hi]', groupId: '30003' })
      const usual = profile === 'go-cqhttp' ? 'string' : 'array'
      const array = [{ type: 'text', data: { text: '[hi]' } }]
      expect(seen).toEqual([(format ?? usual) === 'string' ? '&#91;hi&#93;' : array])
    }
  })
})
