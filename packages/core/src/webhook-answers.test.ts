import { setTimeout as wait } from 'node:timers/promises'
import { decodeFrame } from '@onebot.js/core/frame'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { type HandDriver, type HandLink, handDriver } from '../../../test/support/hand-driver.js'
import type { OneBotOptions, Version } from './index.js'
import { createOneBot, type OneBot } from './index.js'

const SELF = '10001'

const events = {
  v11: {
    time: 1,
    self_id: 10_001,
    post_type: 'message',
    message_type: 'group',
    sub_type: 'normal',
    message_id: 1,
    group_id: 30_003,
    user_id: 20_002,
    message: 'hello',
  },
  v12: {
    id: 'a',
    time: 1,
    self: { platform: 'qq', user_id: SELF },
    type: 'message',
    detail_type: 'group',
    sub_type: '',
    message_id: '1',
    group_id: '30003',
    user_id: '20002',
    message: [{ type: 'text', data: { text: 'hello' } }],
    alt_message: 'hello',
  },
} as const

interface Scene {
  app: OneBot
  driver: HandDriver
  webhook: HandLink
  /** Posts the event and gives the answer. */
  post(answerWithin?: number, signal?: AbortSignal): Promise<unknown>
}

async function scene(version: Version, options: Partial<OneBotOptions> = {}): Promise<Scene> {
  const driver = handDriver()
  const app = createOneBot({ drivers: [driver], logger: false, ...options })
  onTestFinished(() => app.stop())
  await app.start()
  const self = { platform: 'qq', user_id: SELF }
  const webhook = driver.open({ peer: { protocol: version, self }, shape: 'http', sends: false })
  return {
    app,
    driver,
    webhook,
    post: async (answerWithin = 1000, signal) => {
      const answer = await webhook.receive(events[version], { answerWithin, signal })
      return answer === undefined ? undefined : decodeFrame(answer)
    },
  }
}

/** Gives the account a connection for calls. */
function openApi(driver: HandDriver, version: Version): HandLink {
  const self = { platform: 'qq', user_id: SELF }
  return driver.open({
    peer: { protocol: version, self },
    receives: false,
    answer: () => ({ message_id: 77 }),
  })
}

const text = (value: string): object => ({ type: 'text', data: { text: value } })

describe('an account with a webhook alone', () => {
  it('takes a quick operation into the answer, with the defaults that implementations differ in', async () => {
    const { app, post } = await scene('v11')
    app.on('message', (event) => {
      if (event.version === 'v11') return event.quick({ reply: 'hi', delete: true, ban: true })
    })
    expect(await post()).toEqual({
      reply: [text('hi')],
      at_sender: false,
      delete: true,
      ban: true,
      ban_duration: 1800,
    })
  })

  it('takes a list of calls into the answer of V12', async () => {
    const { app, post } = await scene('v12')
    const calls = [{ action: 'delete_message', params: { message_id: '1' } }]
    app.on('message', (event) => {
      if (event.version === 'v12') return event.quick(calls)
    })
    expect(await post()).toEqual([{ ...calls[0], self: { platform: 'qq', user_id: SELF } }])
  })

  it('replies in the answer to the post, in V11 as a quick operation', async () => {
    const { app, post } = await scene('v11')
    app.on('message', async (event) => {
      await wait(5)
      expect(await event.reply('hi', { mention: true })).toEqual({ messageId: undefined })
    })
    expect(await post()).toEqual({
      reply: [{ type: 'at', data: { qq: '20002' } }, text('hi')],
      at_sender: false,
    })
  })

  it('replies in the answer to the post, in V12 as a list of calls', async () => {
    const { app, post } = await scene('v12')
    app.on('message', async (event) => {
      await event.reply('one')
      await wait(5)
      await event.reply('two')
    })
    const call = (words: string): object => ({
      action: 'send_message',
      params: { detail_type: 'group', group_id: '30003', message: [text(words)] },
      self: { platform: 'qq', user_id: SELF },
    })
    expect(await post()).toEqual([call('one'), call('two')])
  })

  it('writes the list as MessagePack where that is wished', async () => {
    const { app, webhook } = await scene('v12', { encoding: 'msgpack' })
    app.on('message', (event) => event.reply('hi'))
    const answer = await webhook.receive(events.v12, { answerWithin: 1000 })
    expect(answer).toBeInstanceOf(Uint8Array)
  })

  it('answers V11 as soon as there is a reply, whatever else its listeners do', async () => {
    const { app, post } = await scene('v11')
    app.on('message', async (event) => {
      await event.reply('hi')
      await new Promise(() => {})
    })
    expect(await post(60_000)).toMatchObject({ reply: [text('hi')] })
  })

  it('answers with nothing where nobody replies, at once where no listener is async', async () => {
    const { app, webhook } = await scene('v11')
    let seen = 0
    app.on('message', () => void seen++)
    expect(webhook.receive(events.v11, { answerWithin: 60_000 })).toBeUndefined()
    expect(seen).toBe(1)
  })

  it('rejects a second reply of V11, as not sent', async () => {
    const { app, post } = await scene('v11')
    const second = new Promise((resolve) => {
      app.on('message', async (event) => {
        await event.reply('one')
        resolve(await event.reply('two').catch((error) => error))
      })
    })
    await post()
    expect(await second).toMatchObject({ code: 'ANSWER_CLOSED', outcome: 'not-sent' })
  })

  it('does not let the other side wait for a slow listener, whose reply is then rejected', async () => {
    const { app, post } = await scene('v11')
    const late = new Promise((resolve) => {
      app.on('message', async (event) => {
        await wait(40)
        resolve(await event.reply('late').catch((error) => error))
      })
    })
    expect(await post(10)).toBeUndefined()
    expect(await late).toMatchObject({ code: 'ANSWER_CLOSED', outcome: 'not-sent' })
  })

  it('stops waiting when the other side has gone', async () => {
    const { app, post } = await scene('v11')
    app.on('message', () => new Promise(() => {}))
    const gone = new AbortController()
    const answer = post(60_000, gone.signal)
    gone.abort()
    expect(await answer).toBeUndefined()
  })

  it('rejects a reply that cannot be encoded, and the post is answered', async () => {
    const { app, post } = await scene('v11')
    const failed = new Promise((resolve) => {
      app.on('message', async (event) => {
        await wait(1)
        const data: Record<string, unknown> = {}
        data.itself = data
        resolve(await event.reply({ type: 'at', data }).catch((error) => error))
      })
    })
    expect(await post(1000)).toBeUndefined()
    expect(await failed).toMatchObject({ code: 'CALL_INVALID', outcome: 'not-sent' })
  })

  it('cannot reply to its own message there', async () => {
    const { app, webhook } = await scene('v11')
    const failed = new Promise((resolve) => {
      app.on('message_sent', async (event) => resolve(await event.reply('hi').catch((error) => error)))
    })
    await webhook.receive({ ...events.v11, post_type: 'message_sent' }, { answerWithin: 1000 })
    expect(await failed).toMatchObject({ code: 'NO_ROUTE', outcome: 'not-sent' })
  })

  it('answers although the listener fails', async () => {
    const { app, post } = await scene('v11')
    app.on('error', () => {})
    app.on('message', async () => {
      await wait(1)
      throw new Error('a bug')
    })
    expect(await post(60_000)).toBeUndefined()
  })
})

describe('an account with a connection for calls as well', () => {
  it.each(['v11', 'v12'] as const)(
    'replies by a call, and the post is answered at once (%s)',
    async (version) => {
      const { app, driver, post } = await scene(version)
      const api = openApi(driver, version)
      const replied = new Promise((resolve) => {
        app.on('message', async (event) => {
          await wait(5)
          resolve(await event.reply('hi'))
        })
      })
      expect(await post(60_000)).toBeUndefined()
      expect(await replied).toEqual({ messageId: '77' })
      expect(api.sent).toHaveLength(1)
    },
  )

  it('does a quick operation by ordinary calls, at once too, because an answer tells nobody of failure', async () => {
    const { app, driver, post } = await scene('v11')
    const api = openApi(driver, 'v11')
    app.on('message', (event) => {
      if (event.version === 'v11') return event.quick({ delete: true, ban: true })
    })
    expect(await post()).toBeUndefined()
    await vi.waitFor(() => expect(api.sent.map(({ path }) => path)).toEqual(['delete_msg', 'set_group_ban']))
  })

  it('does all that a quick operation asks for, one after the other', async () => {
    const { app, driver, post } = await scene('v11')
    const api = openApi(driver, 'v11')
    const done = new Promise<void>((resolve) => {
      app.on('message', async (event) => {
        await wait(5)
        if (event.version !== 'v11') return
        await event.quick({
          reply: 'hi',
          at_sender: true,
          delete: true,
          kick: true,
          ban: true,
          ban_duration: 60,
        })
        resolve()
      })
    })
    expect(await post()).toBeUndefined()
    await done
    expect(
      api.sent.map(({ body }) => JSON.parse(String(body))).map(({ action, params }) => [action, params]),
    ).toEqual([
      ['send_group_msg', { group_id: 30_003, message: [{ type: 'at', data: { qq: '20002' } }, text('hi')] }],
      ['delete_msg', { message_id: 1 }],
      ['set_group_kick', { group_id: 30_003, user_id: 20_002, reject_add_request: false }],
      ['set_group_ban', { group_id: 30_003, user_id: 20_002, duration: 60 }],
    ])
  })

  it('makes calls of V12 as ordinary ones, at once and later', async () => {
    const { app, driver, post } = await scene('v12')
    const api = openApi(driver, 'v12')
    const calls = [{ action: 'delete_message', params: { message_id: '1' } }]
    const done = new Promise<void>((resolve) => {
      app.on('message', async (event) => {
        if (event.version !== 'v12') return
        void event.quick(calls)
        await wait(5)
        await event.quick([{ action: 'leave_group' }])
        resolve()
      })
    })
    expect(await post()).toBeUndefined()
    await done
    expect(api.sent.map(({ path }) => path)).toEqual(['delete_message', 'leave_group'])
  })
})

describe('quick operations on anonymous messages', () => {
  it('mention and remove nobody, and silence by the anonymous', async () => {
    const { app, driver } = await scene('v11')
    const api = driver.open({})
    const anonymous = { id: 1, name: '大师', flag: 'f' }
    const done = new Promise<void>((resolve) => {
      app.on('message', async (event) => {
        if (event.version === 'v11')
          await event.quick({ reply: 'hi', at_sender: true, kick: true, ban: true })
        resolve()
      })
    })
    api.receive({ ...events.v11, sub_type: 'anonymous', anonymous })
    await done
    expect(
      api.sent.map(({ body }) => JSON.parse(String(body))).map(({ action, params }) => [action, params]),
    ).toEqual([
      ['send_group_msg', { group_id: 30_003, message: [text('hi')] }],
      ['set_group_anonymous_ban', { group_id: 30_003, anonymous, duration: 1800 }],
    ])
  })
})

describe('quick operations on requests', () => {
  const request = (type: 'friend' | 'group'): object => ({
    time: 1,
    self_id: 10_001,
    post_type: 'request',
    request_type: type,
    ...(type === 'group' && { sub_type: 'add', group_id: 30_003 }),
    user_id: 20_002,
    comment: '',
    flag: 'the-flag',
  })

  it.each([
    [
      'friend',
      { approve: true, remark: 'Bob' },
      'set_friend_add_request',
      { flag: 'the-flag', approve: true, remark: 'Bob' },
    ],
    [
      'friend',
      { approve: false, remark: 'Bob' },
      'set_friend_add_request',
      { flag: 'the-flag', approve: false },
    ],
    [
      'group',
      { approve: false, reason: 'no' },
      'set_group_add_request',
      { flag: 'the-flag', sub_type: 'add', approve: false, reason: 'no' },
    ],
    [
      'group',
      { approve: true, reason: 'no' },
      'set_group_add_request',
      { flag: 'the-flag', sub_type: 'add', approve: true },
    ],
  ] as const)(
    '%s %j is %s where there is no answer to put it into',
    async (type, operation, action, params) => {
      const { app, driver } = await scene('v11')
      const api = driver.open({})
      const done = new Promise<void>((resolve) => {
        app.on('request', async (event) => {
          if (event.version === 'v11') await event.quick(operation)
          resolve()
        })
      })
      api.receive(request(type))
      await done
      expect(api.sent.map(({ body }) => JSON.parse(String(body)))).toEqual([
        { action, params, echo: expect.any(String) },
      ])
    },
  )

  it('without approve leave it open', async () => {
    const { app, driver } = await scene('v11')
    const api = driver.open({})
    const done = new Promise<void>((resolve) => {
      app.on('request', async (event) => {
        if (event.version === 'v11') await event.quick({})
        resolve()
      })
    })
    api.receive(request('friend'))
    await done
    expect(api.sent).toEqual([])
  })

  it('are refused where they are none', async () => {
    const { app, driver } = await scene('v11')
    const api = driver.open({})
    const failed = new Promise((resolve) => {
      app.on('request', (event) => {
        if (event.version === 'v11') resolve(event.bot.quick(event, []).catch((error) => error))
      })
    })
    api.receive(request('friend'))
    expect(await failed).toMatchObject({ code: 'CALL_INVALID', outcome: 'not-sent' })
  })
})
