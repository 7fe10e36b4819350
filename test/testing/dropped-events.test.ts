/** Without a wire, the test hears of an event that the app has dropped. */
import { EventDropped, mockDriver } from '@onebot.js/testing'
import { createOneBot, type OneBotOptions } from 'onebot.js'
import { expect, it, onTestFinished } from 'vitest'

async function start(options: Omit<OneBotOptions, 'drivers'> = {}) {
  const mock = mockDriver()
  const app = createOneBot({ drivers: [mock], logger: false, ...options })
  onTestFinished(() => app.stop())
  await app.start()
  return { mock, app }
}

const friendAdd = { post_type: 'notice', notice_type: 'friend_add', user_id: 20002, time: 1 }

it.each([
  ['bad_json', '{"post_type":'],
  ['not_an_object', 'null'],
  ['unknown_frame', '{"a":1}'],
  ['other_version', '{"id":"1","time":1,"type":"notice","detail_type":"friend_increase","sub_type":""}'],
])('names the reason %s', async (reason, frame) => {
  const { mock, app } = await start()
  const error = await mock.event(frame).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(EventDropped)
  expect(error).toMatchObject({ reason, message: `the app dropped the event (${reason}): ${frame}` })
  expect(app.status().counters.dropped).toEqual({ [reason]: 1 })
})

it('names an event that came already', async () => {
  const { mock } = await start()
  const message = { post_type: 'message', message_type: 'private', message_id: 7, user_id: 1, message: 'hi' }
  await mock.event(message)
  mock.drop()
  await mock.connect()
  await expect(mock.event(message)).rejects.toMatchObject({ reason: 'duplicate' })
})

it('shows the beginning of a long frame', async () => {
  const { mock } = await start()
  const error = await mock.event('x'.repeat(1000)).catch((thrown: unknown) => thrown)
  expect(String(error)).toBe(`EventDropped: the app dropped the event (bad_json): ${'x'.repeat(200)}…`)
})

it('takes what middleware keeps from the listeners for delivered', async () => {
  const { mock, app } = await start()
  app.use({ event: () => {} })
  await mock.event(friendAdd)
  expect(app.status().counters.dropped).toEqual({ middleware: 1 })
})

it('names the nearest action at a call that has no answer set', async () => {
  const { mock, app } = await start()
  const bot = await app.bot('10001')
  const message = (text: string) => ({ code: 'NO_REPLY_SET', outcome: 'not-sent', shortMessage: text })
  await expect(bot.call('send_lik')).rejects.toMatchObject(
    message(
      'the bot called send_lik, which has no answer set: the nearest action of the standard is send_like',
    ),
  )
  await expect(bot.call('send_like', { user_id: 1 })).rejects.toMatchObject(
    message('the bot called send_like, which has no answer set: none has'),
  )
  mock.onAction('send_luke', null)
  await expect(bot.call('send_lik')).rejects.toMatchObject(
    message('the bot called send_lik, which has no answer set: the nearest that has one is send_luke'),
  )
})
