import { mockDriver } from '@onebot.js/testing'
import { describe, expect, it } from 'vitest'
import { meet, type StandInSetup, standIns } from '../support/stand-ins.js'

/** What is said of an implementation that is stopped, and its app, too. */
async function leaksOf({ impl, app }: Pick<StandInSetup, 'impl' | 'app'>): Promise<string[]> {
  await app.stop()
  await impl.stop()
  return leaks(impl)
}

function leaks(impl: { assertIdle(): void }): string[] {
  try {
    impl.assertIdle()
    return []
  } catch (error) {
    const [first, ...lines] = String(error).split('\n- ')
    expect(first).toBe('Error: the implementation is not idle:')
    return lines
  }
}

describe.each(standIns)('assertIdle(), %s', (kind) => {
  it('finds nothing where everything is over', async () => {
    const { impl, app, bot } = await meet(kind)
    impl.onAction('ping', 'pong').delay('ping', 1).failNext('ping').garble('oops')
    await impl.message({ text: 'garbled' }).catch(() => {})
    await bot.call('ping').catch(() => {})
    expect(await leaksOf({ impl, app })).toEqual([])
  })

  it('names what is open', async () => {
    const { impl } = await meet(kind)
    const open = {
      mock: ['the link to the app is open'],
      'reverse-ws': ['a WebSocket is open'],
      'forward-ws': [expect.stringMatching(/^it listens at ws:..127.0.0.1:\d+$/), 'a WebSocket is open'],
      http: [expect.stringMatching(/^it listens at http:..127.0.0.1:\d+$/)],
    }
    expect(leaks(impl)).toEqual(open[kind])
  })

  it('names a call that nobody has set an answer for, with what is near', async () => {
    const { impl, app, bot } = await meet(kind)
    impl.onAction('draw_card', null)
    const actions = ['draw_cart', 'get_group_lst', 'get_image']
    for (const action of actions)
      await expect(bot.call(action)).rejects.toMatchObject({ code: expect.any(String) })
    const [near, standard, none] = await leaksOf({ impl, app })
    expect(near).toBe(
      'the bot called draw_cart, which has no answer set: the nearest that has one is draw_card',
    )
    expect(standard).toBe(
      'the bot called get_group_lst, which has no answer set: the nearest action of the standard is get_group_list',
    )
    expect(none).toMatch(
      /^the bot called get_image, which has no answer set: those that have are .*draw_card$/,
    )
  })

  it('names a call that is not answered', async () => {
    const { impl, app, bot } = await meet(kind)
    impl
      .onAction('slow', () => new Promise(() => {}))
      .onAction('late', 1)
      .delay('late', 60_000)
    const calls = ['slow', 'late'].map((action) => bot.call(action, {}, { timeout: 30 }).catch(() => {}))
    await Promise.all(calls)
    const lines = ['the call of slow got no answer', 'the call of late got no answer']
    expect(await leaksOf({ impl, app })).toEqual(lines)
  })

  it('names who waits for a call', async () => {
    const { impl, app } = await meet(kind)
    const waiting = [impl.nextAction(), impl.nextAction('send_like')].map((each) => each.catch(() => {}))
    const lines = [
      'nextAction() waited for a call, which did not come',
      'nextAction() waited for a call of send_like, which did not come',
    ]
    expect(leaks(impl)).toEqual(expect.arrayContaining(lines))
    expect(await leaksOf({ impl, app })).toEqual(lines)
    await Promise.all(waiting)
  })

  it('names what was set to go wrong and did not', async () => {
    const { impl, app } = await meet(kind)
    impl.failNext().failNext('send_like').delay(10).delay('send_like', 20).garble()
    impl.reject().reject({ status: 'close' })
    expect(await leaksOf({ impl, app })).toEqual([
      'failNext() failed no call',
      "failNext('send_like') failed no call",
      'delay(10) delayed no answer',
      "delay('send_like', 20) delayed no answer",
      'garble() garbled nothing',
      'reject({ status: 503 }) turned nothing away',
      "reject({ status: 'close' }) turned nothing away",
    ])
  })
})

it('assertIdle() names who waits for a bot', async () => {
  const mock = mockDriver()
  const waiting = expect(mock.connected()).rejects.toThrow('stopped before the start of the app came')
  await mock.stop()
  await waiting
  expect(leaks(mock)).toEqual(['connected() waited for the start of the app, which did not come'])
})
