/** What a bot knows of the implementation behind it, and which actions that has. */
import { fakeImplementation, mockDriver } from '@onebot.js/testing'
import { createOneBot } from 'onebot.js'
import { describe, expect, it, onTestFinished } from 'vitest'
import { nextEvent, startBot, TOKEN } from '../support/harness.js'

const info = (app_name: unknown, app_version: unknown = '1.0.0') => ({
  app_name,
  app_version,
  protocol_version: 'v11',
})

async function v11(headers: Record<string, string> = {}) {
  const bot = await startBot()
  const impl = await bot.connect({ headers })
  return { ...bot, impl, account: await bot.app.bot('10001') }
}

describe('the implementation', () => {
  it('is not asked while nobody looks', async () => {
    const { account, impl } = await v11()
    await account.call('get_status')
    expect(impl.calls.map(({ action }) => action)).toEqual(['get_status'])
  })

  it('is asked by the first look, once', async () => {
    const { account, impl } = await v11()
    const asked = impl.nextAction('get_version_info')
    expect(account.implementation).toBeUndefined()
    expect(account.supports('send_msg')).toBeUndefined()
    await asked
    await expect
      .poll(() => account.implementation)
      .toMatchObject({ name: 'NapCat.Onebot', profile: 'napcat' })
    await expect.poll(() => account.supports('send_msg')).toBe(true)
    expect(account.supports('no_such_action')).toBeUndefined()
    await account.call('get_status')
    expect(impl.calls.map(({ action }) => action)).toEqual(['get_version_info', 'get_status'])
  })

  it('that does not answer is not asked again by each look', async () => {
    const { account, impl } = await v11()
    impl.onAction('get_version_info', null)
    const asked = impl.nextAction('get_version_info')
    expect(account.implementation).toBeUndefined()
    await asked
    await account.call('get_status')
    expect(account.implementation).toBeUndefined()
    await account.call('get_status')
    expect(impl.calls.map(({ action }) => action)).toEqual(['get_version_info', 'get_status', 'get_status'])
  })

  it.each([
    ['NapCat.Onebot', 'napcat'],
    ['LLOneBot', 'llonebot'],
    ['Lagrange.OneBot', 'lagrange'],
    ['go-cqhttp', 'go-cqhttp'],
    ['onebots', undefined],
  ])('%s of V11 tells when it is asked, and is asked once', async (name, profile) => {
    const { account, impl } = await v11()
    impl.onAction('get_version_info', info(name, '4.18.0'))
    const expected = { name, version: '4.18.0', profile }
    expect(await Promise.all([account.identify(), account.identify()])).toEqual([expected, expected])
    expect(await account.identify()).toEqual(expected)
    expect(account.implementation).toEqual(expected)
    expect(impl.calls.map(({ action }) => action)).toEqual(['get_version_info'])
  })

  it('is asked past the middleware, and is no call of the user', async () => {
    const { app, account } = await v11()
    const seen: string[] = []
    app.use({
      call: ({ action }, next) => {
        seen.push(action)
        return next()
      },
    })
    const asked = account.identify()
    expect(app.status().pendingCalls).toBe(0)
    await asked
    expect(seen).toEqual([])
  })

  it('that does not answer, or says nothing of use, is unknown, and is asked again', async () => {
    const { account, impl } = await v11()
    for (const reply of [null, info(5), info(''), () => Promise.reject(new Error('no'))]) {
      impl.onAction('get_version_info', reply)
      expect(await account.identify()).toBeUndefined()
    }
    impl.onAction('get_version_info', info('NapCat.Onebot', 4))
    expect(await account.identify()).toEqual({ name: 'NapCat.Onebot', version: '4', profile: 'napcat' })
  })

  it('is known where the user has asked for its version', async () => {
    const { account, impl } = await v11()
    await account.call('get_version_info')
    expect(account.implementation).toMatchObject({ name: 'NapCat.Onebot', profile: 'napcat' })
    await account.identify()
    expect(impl.calls).toHaveLength(1)
  })

  it.each([
    ['LLOneBot/8.1.7', { name: 'LLOneBot', version: '8.1.7', profile: 'llonebot' }],
    ['Lagrange.OneBot', { name: 'Lagrange.OneBot', version: '', profile: 'lagrange' }],
    ['OneBot/11', undefined],
    ['CQHttp/4.15.0', undefined],
  ])('is told by the User-Agent %s before the first event, or is not', async (agent, expected) => {
    const bot = await startBot()
    const online = nextEvent(bot.app, 'online')
    const seen = online.then(([account]) => account.implementation)
    await bot.connect({ headers: { 'User-Agent': agent } })
    expect(await seen).toEqual(expected)
    expect(bot.app.status().links[0]?.impl).toBe(expected?.name)
  })

  it('of V12 tells in its handshake, and its version in connect', async () => {
    const bot = await startBot()
    await bot.connect({ version: 'v12', announce: true })
    const account = await bot.app.bot('10001')
    expect(account.implementation).toEqual({ name: 'go-libonebot', version: '0.6.0', profile: undefined })
  })

  it('is forgotten when another link takes over, and asked again where somebody had asked', async () => {
    const bot = await startBot()
    const first = await bot.connect()
    const account = await bot.app.bot('10001')
    await account.identify()
    await account.call('set_group_reaction').catch(() => {})
    expect(account.supports('set_group_reaction')).toBe(false)
    const offline = nextEvent(bot.app, 'offline')
    await first.stop()
    await offline
    const second = fakeImplementation({ url: bot.url(), accessToken: TOKEN, heartbeat: 0 })
    onTestFinished(() => second.stop())
    second.onAction('get_version_info', info('Lagrange.OneBot', '0.0.3'))
    const asked = second.nextAction('get_version_info')
    await second.connect()
    await asked
    expect(await account.identify()).toEqual({
      name: 'Lagrange.OneBot',
      version: '0.0.3',
      profile: 'lagrange',
    })
    expect(account.supports('set_group_reaction')).toBe(true)
    expect(second.calls).toHaveLength(1)
  })

  it('that tells another name has other actions than the one before', async () => {
    const { account, impl } = await v11({ 'User-Agent': 'LLOneBot/8.1.7' })
    await account.call('an_action').catch(() => {})
    expect(account.supports('an_action')).toBe(false)
    impl.onAction('get_version_info', info('LLOneBot', '8.1.8'))
    await account.call('get_version_info')
    expect(account.supports('an_action')).toBe(false)
    const later = await v11({ 'User-Agent': 'LLOneBot/8.1.7' })
    await later.account.call('an_action').catch(() => {})
    later.impl.onAction('get_version_info', info('onebots'))
    await later.account.call('get_version_info')
    expect(later.account.supports('an_action')).toBeUndefined()
  })

  it('of V12 is asked again for the list of its actions, where it did not give that', async () => {
    const mock = mockDriver({ version: 'v12' })
    const app = createOneBot({ drivers: [mock], logger: false })
    onTestFinished(() => app.stop())
    await app.start()
    const account = await app.bot('10001')
    mock.onAction('get_version', { impl: 'go-rig', version: '1.0.0', onebot_version: '12' })
    expect(await account.identify()).toMatchObject({ name: 'go-rig' })
    expect(account.supports('send_message')).toBeUndefined()
    mock.onAction('get_supported_actions', ['send_message'])
    await account.identify()
    expect(account.supports('send_message')).toBe(true)
    await account.identify()
    const asked = mock.calls.map(({ action }) => action)
    expect(asked).toEqual(['get_version', 'get_supported_actions', 'get_supported_actions'])
  })

  it('that tells a long name again is the same one', async () => {
    const mock = mockDriver({ version: 'v12' })
    const app = createOneBot({ drivers: [mock], logger: false })
    onTestFinished(() => app.stop())
    await app.start()
    const account = await app.bot('10001')
    const version = { impl: 'n'.repeat(65), version: 'v'.repeat(65), onebot_version: '12' }
    const connect = { id: '1', time: 1, type: 'meta', detail_type: 'connect', sub_type: '', version }
    await mock.event(connect)
    const told = account.implementation
    expect(told).toMatchObject({ name: 'n'.repeat(64), version: 'v'.repeat(64) })
    mock.onAction('get_supported_actions', ['send_message'])
    await account.call('get_supported_actions')
    await mock.event({ ...connect, id: '2' })
    expect(account.implementation).toBe(told)
    expect(account.supports('send_message')).toBe(true)
  })

  it('of a mock is what the mock says', async () => {
    const mock = mockDriver()
    const app = createOneBot({ drivers: [mock], logger: false })
    onTestFinished(() => app.stop())
    await app.start()
    const account = await app.bot('10001')
    expect(await account.identify()).toBeUndefined()
    mock.onAction('get_version_info', info('LLOneBot'))
    expect(await account.identify()).toMatchObject({ profile: 'llonebot' })
  })
})

describe('supports()', () => {
  const known = async (name: string) => {
    const scene = await v11()
    scene.impl.onAction('get_version_info', info(name))
    await scene.account.identify()
    return scene
  }

  it.each([
    ['NapCat.Onebot', 'send_msg', true],
    ['NapCat.Onebot', 'set_msg_emoji_like', true],
    // It is an action of Lagrange.
    ['NapCat.Onebot', 'set_group_reaction', false],
    // It is an action of the standard.
    ['NapCat.Onebot', 'set_group_anonymous', false],
    // A newer version may have it.
    ['NapCat.Onebot', 'no_table_has_it', undefined],
    ['NapCat.Onebot', 'send_msg_async', true],
    ['NapCat.Onebot', 'send_msg_rate_limited', true],
    ['NapCat.Onebot', 'no_table_has_it_async', undefined],
    ['go-cqhttp', 'send_msg_async', true],
    ['go-cqhttp', 'send_msg_rate_limited', false],
    ['Lagrange.OneBot', 'send_msg_async', false],
    ['Lagrange.OneBot', '.handle_quick_operation', false],
    ['onebots', 'send_msg', undefined],
    ['LLOneBot', 'toString', undefined],
  ])('of %s and %s is %s', async (name, action, expected) => {
    const { account } = await known(name)
    expect(account.supports(action)).toBe(expected)
  })

  it('goes by what answers have shown before it goes by the table', async () => {
    const { account, impl } = await known('NapCat.Onebot')
    await account.call('get_record', { file: 'a', out_format: 'mp3' }).catch(() => {})
    expect(account.supports('get_record')).toBe(false)
    impl.onAction('no_table_has_it', null)
    await account.call('no_table_has_it')
    expect(account.supports('no_table_has_it')).toBe(true)
  })

  it('learns of an unknown implementation, too, and nothing from other failures', async () => {
    const { account, impl } = await v11()
    impl.onAction('a', null).onAction('b', () => Promise.reject(new Error('no')))
    for (const action of ['a', 'b', 'c']) await account.call(action).catch(() => {})
    expect(['a', 'b', 'c'].map((action) => account.supports(action))).toEqual([true, undefined, false])
  })

  it('remembers 256 actions', async () => {
    const { account } = await v11()
    for (let n = 0; n < 257; n++) await account.call(`x${n}`).catch(() => {})
    expect(account.supports('x0')).toBeUndefined()
    expect(account.supports('x1')).toBe(false)
  })

  it('of V12 goes by get_supported_actions, whoever asked', async () => {
    const bot = await startBot()
    const impl = await bot.connect({ version: 'v12', announce: true })
    const account = await bot.app.bot('10001')
    expect(account.supports('send_message')).toBeUndefined()
    await account.identify()
    expect(
      ['send_message', 'leave_group', 'get_latest_events'].map((each) => account.supports(each)),
    ).toEqual([true, false, undefined])
    impl.onAction('get_supported_actions', ['leave_group', 5])
    await account.call('get_supported_actions')
    // An answer has shown it before.
    expect(account.supports('get_version')).toBe(true)
  })
})
