/** What every profile has in common with the implementation behind it, on every transport. */
import { ActionNotSupported } from '@onebot.js/core'
import type { ProfileName } from '@onebot.js/testing'
import { fakeImplementation } from '@onebot.js/testing'
import { describe, expect, it } from 'vitest'
import { actionNames } from '../../packages/core/src/action-names.js'
import { implementations } from '../../packages/core/src/quirks.js'
import { profileOf } from '../../packages/testing/src/profile.js'
import { nextEvent } from '../support/harness.js'
import { online, profiles, scene, TOKEN, transports } from './scene.js'

const table = profiles.flatMap((profile) => transports.map((transport) => ({ profile, transport })))

const unknownCodes: Record<ProfileName, { ws: number; http: number }> = {
  napcat: { ws: 1404, http: 200 },
  llonebot: { ws: 1404, http: 404 },
  lagrange: { ws: 404, http: 404 },
  'go-cqhttp': { ws: 404, http: 404 },
}

const operation = {
  reply: 'no',
  at_sender: true,
  auto_escape: false,
  delete: true,
  ban: true,
  ban_duration: 60,
}

/** What each leaves undone of it. */
const undone: Record<ProfileName, readonly string[]> = {
  napcat: ['delete', 'ban', 'ban_duration'],
  llonebot: [],
  lagrange: ['reply', 'at_sender', 'auto_escape', 'delete', 'ban', 'ban_duration'],
  'go-cqhttp': [],
}

describe.each(table)('$profile over $transport', ({ profile, transport }) => {
  it('is online, tells who it is, and answers what was said', async () => {
    const { app, impl, bot } = await online({ profile, transport })
    expect(await bot.identify()).toMatchObject({ profile })
    expect(bot.implementation?.profile).toBe(profile)
    app.on('message', (event) => event.reply(`echo ${event.text}`))
    const sent = impl.nextAction('send_group_msg')
    await impl.message({ text: 'hi [1] & 你好', groupId: '30003' })
    expect((await sent).params).toEqual({
      group_id: 30003,
      message: [{ type: 'text', data: { text: 'echo hi [1] & 你好' } }],
    })
  })

  it('does not know an action in the way that it has', async () => {
    const { bot } = await online({ profile, transport })
    await bot.identify()
    const failure = await bot.call('no_such_action', {}).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(ActionNotSupported)
    const retcode = unknownCodes[profile][transport === 'http' ? 'http' : 'ws']
    expect(failure).toMatchObject({
      retcode,
      message: expect.stringContaining(implementations[profile].title),
    })
  })

  it('turns a wrong token away, or is turned away', async () => {
    const { app, impl, failure } = await scene({ profile, transport }, 'another-token-0123456789')
    if (transport === 'reverse-ws') {
      await expect(impl.connect()).rejects.toThrow('403')
      expect(app.status().counters.refused).toEqual({ TOKEN_WRONG: 1 })
      return
    }
    const isLate = transport === 'forward-ws' && ['napcat', 'llonebot'].includes(profile)
    expect(await failure('LINK_REFUSED')).toMatchObject({ status: isLate ? 1403 : 403 })
  })

  it('takes an action with the suffixes that it knows, and no others', async () => {
    const { bot } = await online({ profile, transport })
    for (const suffix of ['_async', '_rate_limited']) {
      const called = bot.call(`get_login_info${suffix}`, {})
      if (implementations[profile].suffixes.includes(suffix)) {
        expect(await called).toMatchObject({ user_id: 10001 })
      } else await expect(called).rejects.toBeInstanceOf(ActionNotSupported)
    }
  })
})

describe.each(profiles)('%s', (profile) => {
  it('is told what to do by the answer to a post, and does of it what it can', async () => {
    // Without an API root there is no other way.
    const { app, impl } = await scene({ profile, transport: 'http' }, TOKEN, { apiRoots: {} })
    app.on('message', async (event) => {
      if (event.version === 'v11') await event.quick(operation)
    })
    await impl.message({ text: 'hi', groupId: '30003' })
    expect(impl.quickOperations).toMatchObject([{ event: { group_id: 30003 }, operation: { delete: true } }])
    expect(impl.quickOperations[0]?.ignored.toSorted()).toEqual(undone[profile].toSorted())
  })

  it('is told what to do by a call, where it has that', async () => {
    const { impl, bot } = await online({ profile })
    const called = bot.call('.handle_quick_operation', { context: { post_type: 'message' }, operation })
    if (profile === 'lagrange') return expect(called).rejects.toBeInstanceOf(ActionNotSupported)
    expect(await called).toBeNull()
    expect(impl.quickOperations).toMatchObject([
      { event: { post_type: 'message' }, operation: { delete: true } },
    ])
    expect(impl.quickOperations[0]?.ignored).not.toContain('reply')
  })

  it('differs in what the library knows of it by no more than what it has', () => {
    const { quickFields, suffixes, title, version } = profileOf(profile)
    const known = implementations[profile]
    expect(title).toBe(known.title)
    expect(version).toMatchObject({ app_name: expect.stringMatching(known.appName) })
    expect(suffixes).toEqual(known.suffixes)
    expect(quickFields).toEqual(expect.arrayContaining([...known.quickFields]))
    for (const action of ['get_login_info', 'get_status', 'get_version_info', 'send_msg']) {
      expect(actionNames[profile].has(action)).toBe(true)
    }
  })

  it('reports a message that the library reads in either format', async () => {
    for (const messageFormat of ['array', 'string'] as const) {
      const { app, impl } = await online({ profile, messageFormat })
      const seen = nextEvent(app, 'message')
      await impl.message({ text: '[hi] & bye', groupId: '30003' })
      const [event] = await seen
      expect(event.text).toBe('[hi] & bye')
      expect(typeof event.field('message')).toBe(messageFormat === 'string' ? 'string' : 'object')
      await app.stop()
    }
  })

  it('has no OneBot 12', () => {
    expect(() => fakeImplementation({ profile, version: 'v12' })).toThrow('has no OneBot 12')
  })
})
