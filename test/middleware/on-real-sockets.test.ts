/** The middleware that is shipped, between real sockets. */
import { createOneBot, http } from 'onebot.js'
import { lanes, rateLimit, retry } from 'onebot.js/middleware'
import { describe, expect, it, onTestFinished } from 'vitest'
import { nextEvent, startBot } from '../support/harness.js'
import { post } from '../support/http-post.js'
import { self } from '../support/http-rig.js'

describe('retry()', () => {
  it('sends once, when the implementation is back', async () => {
    const { app, connect } = await startBot()
    const impl = await connect()
    const bot = await app.bot('10001')
    app.use(retry({ attempts: 100, backoff: { min: 1, max: 20 } }))
    const offline = nextEvent(app, 'offline')
    await impl.stop()
    await offline
    const sent = bot.send({ userId: '20002' }, 'hello again')
    const back = await connect()
    expect(await sent).toEqual({ messageId: expect.any(String) })
    const calls = [...impl.calls, ...back.calls].filter(({ action }) => action === 'send_private_msg')
    expect(calls).toHaveLength(1)
  })
})

describe('rateLimit()', () => {
  it('spaces what goes to one group', async () => {
    const { app, connect } = await startBot()
    const impl = await connect()
    const arrivals: number[] = []
    impl.onAction('send_group_msg', () => {
      arrivals.push(performance.now())
      return { message_id: arrivals.length }
    })
    const bot = await app.bot('10001')
    app.use(rateLimit({ perTarget: { limit: 1, per: 50 } }))
    await Promise.all([1, 2, 3].map((i) => bot.send({ groupId: '1' }, `${i}`)))
    const [first = 0, , third = 0] = arrivals
    // The first may have been long on its way: what counts is that they do not come at once.
    expect(third - first).toBeGreaterThan(50)
  })
})

describe('lanes()', () => {
  it('keep the order of a conversation while listeners call and wait for answers', async () => {
    const { app, connect } = await startBot()
    const impl = await connect()
    app.use(lanes())
    const notes: string[] = []
    const done = new Promise<void>((resolve) => {
      app.on('message', async (event) => {
        notes.push(`${event.text} begins`)
        await event.bot.call('get_login_info')
        if (event.text === 'name?') notes.push(`it is ${(await event.next()).text}`)
        notes.push(`${event.text} ends`)
        if (event.text === 'last') resolve()
      })
    })
    const asked = impl.nextAction('get_login_info')
    impl.message({ text: 'name?' })
    await asked
    // Before the question was asked, or after it: either way it is the next message.
    for (const text of ['Ann', 'last']) impl.message({ text })
    await done
    expect(notes).toEqual([
      ...['name? begins', 'it is Ann', 'name? ends'],
      ...['Ann begins', 'Ann ends', 'last begins', 'last ends'],
    ])
  })

  it('leave the answer to an HTTP POST to its own listeners', async () => {
    const driver = http({ port: 0 })
    const app = createOneBot({ drivers: [driver], logger: false })
    onTestFinished(() => app.stop())
    app.use(lanes())
    await app.start()
    const order: string[] = []
    app.on('message', async (event) => {
      order.push(`${event.text} begins`)
      await new Promise(setImmediate)
      await event.reply(`to ${event.text}`)
      order.push(`${event.text} ends`)
    })
    const say = async (text: string): Promise<unknown> => {
      const message = { message_type: 'group', sub_type: 'normal', group_id: 1, user_id: 2, message: text }
      const base = { time: 1, self_id: 10001, post_type: 'message', message_id: Number(text) }
      const { body } = await post(`http://127.0.0.1:${driver.port}/onebot/v11/http`, {
        headers: self,
        body: JSON.stringify({ ...base, ...message }),
      })
      return JSON.parse(body)
    }
    const answers = await Promise.all(['1', '2', '3'].map(say))
    expect(answers.map((answer) => JSON.stringify(answer))).toEqual(
      ['1', '2', '3'].map((text) => expect.stringContaining(`to ${text}`)),
    )
    for (const [i, note] of order.entries()) expect(note).toMatch(i % 2 ? /ends$/ : /begins$/)
  })
})

it('nothing keeps the process of a bot with all of it from stopping', async () => {
  const { app, connect } = await startBot()
  app
    .use(retry())
    .use(rateLimit({ perAccount: { limit: 1, per: 60_000 } }))
    .use(lanes())
  await connect()
  const bot = await app.bot('10001')
  await bot.send({ groupId: '1' }, 'goes')
  const waits = expect(bot.send({ groupId: '1' }, 'waits')).rejects.toMatchObject({ code: 'APP_STOPPED' })
  await app.stop()
  await waits
})
