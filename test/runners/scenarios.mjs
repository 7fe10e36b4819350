/** What time does to a bot under test. Each test runner runs these with its own fake timers. */
import assert from 'node:assert/strict'
import { fakeImplementation, mockDriver } from '@onebot.js/testing'
import { createOneBot, reverseWs } from 'onebot.js'

/** @typedef {(ms: number) => Promise<void>} Advance lets so much time pass, and what follows from it happen */

async function start() {
  const mock = mockDriver()
  const app = createOneBot({ drivers: [mock], logger: false })
  await app.start()
  return { mock, app, bot: await app.bot('10001') }
}

/** @type {Record<string, (advance: Advance) => Promise<void>>} */
export const scenarios = {
  'a call ends after its timeout': async (advance) => {
    const { mock, app, bot } = await start()
    mock.ignore('ping')
    const ended = assert.rejects(bot.call('ping'), { code: 'CALL_TIMEOUT' })
    await advance(30_000)
    await ended
    await app.stop()
    mock.assertIdle()
  },

  'an answer comes as late as it was set to': async (advance) => {
    const { mock, app, bot } = await start()
    mock.onAction('ping', 'pong').delay('ping', 20_000)
    let isAnswered = false
    const answered = bot.call('ping').then((answer) => {
      isAnswered = true
      return answer
    })
    await advance(19_999)
    assert.equal(isAnswered, false)
    await advance(1)
    assert.equal(await answered, 'pong')
    await app.stop()
    mock.assertIdle()
  },

  'who waits for an event or a call gives up': async (advance) => {
    const { mock, app } = await start()
    const event = assert.rejects(app.waitFor('message', { timeout: 60_000 }), { code: 'WAIT_TIMEOUT' })
    const call = assert.rejects(mock.nextAction('ping', { timeout: 60_000 }), /within 60000 ms/)
    await advance(60_000)
    await Promise.all([event, call])
    await app.stop()
    mock.assertIdle()
  },

  'an account whose heartbeats stay away is stale': async (advance) => {
    const { mock, app, bot } = await start()
    await mock.event({
      post_type: 'meta_event',
      meta_event_type: 'heartbeat',
      status: { online: true, good: true },
      interval: 5000,
    })
    assert.equal(bot.stale, false)
    await advance(60_000)
    assert.equal(bot.stale, true)
    await app.stop()
  },

  'a call over a real socket is answered, and ends after its timeout': async (advance) => {
    const driver = reverseWs({ port: 0, accessToken: 'a-token-for-tests' })
    const app = createOneBot({ drivers: [driver], logger: false })
    await app.start()
    const url = driver.urls[0] ?? ''
    const impl = fakeImplementation({ url, accessToken: 'a-token-for-tests' }).onAction('ping', 'pong')
    await impl.connect()
    const bot = await app.bot('10001')
    assert.equal(await bot.call('ping'), 'pong')
    impl.delay('ping', 60_000)
    const asked = impl.nextAction('ping')
    const ended = assert.rejects(bot.call('ping'), { code: 'CALL_TIMEOUT' })
    await asked
    await advance(30_000)
    await ended
    await app.stop()
    await impl.stop()
    assert.throws(() => impl.assertIdle(), /the call of ping got no answer/)
  },
}
