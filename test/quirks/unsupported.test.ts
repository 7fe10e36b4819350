/** The many ways to say that an action is not known, as one error that helps. */
import { fakeImplementation } from '@onebot.js/testing'
import { ActionFailed, ActionNotSupported, createOneBot, http } from 'onebot.js'
import { describe, expect, it, onTestFinished } from 'vitest'
import { apiServer } from '../support/api-server.js'
import { startBot } from '../support/harness.js'

async function v11(name?: string) {
  const bot = await startBot()
  const impl = await bot.connect()
  const account = await bot.app.bot('10001')
  if (name) {
    impl.onAction('get_version_info', { app_name: name, app_version: '1.2.3', protocol_version: 'v11' })
    await account.identify()
  }
  return { ...bot, impl, account }
}

const failure = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => undefined,
    (error) => error,
  )

describe('an action that is not known', () => {
  it('rejects with what the implementation said', async () => {
    const { account, app } = await v11()
    const error = await failure(account.call('no_such_thing_at_all'))
    expect(error).toBeInstanceOf(ActionNotSupported)
    expect(error).toBeInstanceOf(ActionFailed)
    expect(error).toMatchObject({
      name: 'ActionNotSupported',
      code: 'ACTION_NOT_SUPPORTED',
      outcome: 'failed',
      action: 'no_such_thing_at_all',
      retcode: 1404,
      reason: '不支持的Api no_such_thing_at_all',
      nearest: undefined,
      knownTo: [],
      answer: { status: 'failed', retcode: 1404 },
    })
    expect(app.status().counters.calls).toMatchObject({ ok: 0, failed: 1 })
  })

  it.each([
    // A slip of the pen.
    [undefined, 'send_groupmsg', 'send_group_msg', []],
    ['NapCat.Onebot', 'set_group_bann', 'set_group_ban', []],
    // The right name, of others.
    [undefined, 'set_group_reaction', 'set_msg_emoji_like', ['lagrange']],
    ['NapCat.Onebot', 'set_group_reaction', 'set_msg_emoji_like', ['lagrange']],
    ['Lagrange.OneBot', 'set_msg_emoji_like', 'set_group_reaction', ['napcat', 'llonebot']],
    [
      'Lagrange.OneBot',
      'delete_group_folder',
      'delete_group_file_folder',
      ['napcat', 'llonebot', 'go-cqhttp'],
    ],
    ['LLOneBot', '_del_group_notice', '_delete_group_notice', ['napcat', 'lagrange', 'go-cqhttp']],
  ])('of %s, %s: it names %s and who has it', async (name, action, nearest, knownTo) => {
    const { account } = await v11(name)
    const error = await failure(account.call(action))
    expect(error).toMatchObject({ code: 'ACTION_NOT_SUPPORTED', nearest, knownTo })
    expect(error).toMatchObject({ message: expect.stringContaining(nearest) })
    if (name)
      expect(error).toMatchObject({ shortMessage: expect.stringContaining(`${name} 1.2.3 does not know`) })
  })

  it('of V12 is compared with what the implementation has', async () => {
    const bot = await startBot()
    await bot.connect({ version: 'v12', announce: true })
    const account = await bot.app.bot('10001')
    expect(await failure(account.call('send_massage'))).toMatchObject({
      code: 'ACTION_NOT_SUPPORTED',
      retcode: 10_002,
      nearest: 'send_message',
      shortMessage: expect.stringContaining('go-libonebot 0.6.0 does not know send_massage'),
    })
  })
})

const wrap = (answer: object): string => JSON.stringify({ data: null, ...answer })

/** An API root that answers `answers`, and a bot that has been told of it. */
async function root(answers: (action: string) => { status: number; body: string } | undefined) {
  const server = await apiServer(({ url }, response) => {
    const action = url.split('/').at(-1) ?? ''
    const usual: Record<string, object> = {
      get_login_info: { status: 'ok', retcode: 0, data: { user_id: 10001 } },
      get_status: { status: 'ok', retcode: 0, data: { online: true, good: true } },
    }
    const { status, body } = answers(action) ?? { status: 200, body: wrap(usual[action] ?? { retcode: 9 }) }
    response.writeHead(status, { 'content-type': 'application/json' }).end(body)
  })
  const driver = http({ apiRoots: { 10001: server.url }, accessToken: 't' })
  const app = createOneBot({ drivers: [driver], logger: false, probeInterval: 0 })
  onTestFinished(() => app.stop())
  await app.start()
  return { app, server, account: await app.bot('10001') }
}

describe('over HTTP', () => {
  it('NapCat says it with 200 and a text', async () => {
    const impl = fakeImplementation({ transport: 'http' })
    onTestFinished(() => impl.stop())
    await impl.connect()
    const app = createOneBot({ drivers: [http({ apiRoots: { 10001: impl.url } })], logger: false })
    onTestFinished(() => app.stop())
    await app.start()
    const account = await app.bot('10001')
    impl.onAction('fails', () => Promise.reject(new Error('消息不存在')))
    expect(await failure(account.call('no_such'))).toMatchObject({
      code: 'ACTION_NOT_SUPPORTED',
      retcode: 200,
    })
    expect(await failure(account.call('fails'))).toMatchObject({ code: 'ACTION_FAILED', retcode: 200 })
  })

  it('LLOneBot says it with 404 and a retcode', async () => {
    const { account } = await root((action) =>
      action === 'no_such' ? { status: 404, body: wrap({ status: 'failed', retcode: 404 }) } : undefined,
    )
    expect(await failure(account.call('no_such'))).toMatchObject({
      code: 'ACTION_NOT_SUPPORTED',
      retcode: 404,
    })
  })

  it('the standard says it with a bare 404, which an API root that answers other calls means so', async () => {
    const { account, app, server } = await root((action) =>
      action === 'no_such' ? { status: 404, body: 'Not Found' } : undefined,
    )
    expect(await failure(account.call('no_such'))).toMatchObject({
      code: 'ACTION_NOT_SUPPORTED',
      retcode: 1404,
      reason: 'HTTP 404',
      answer: { status: 'failed', retcode: 1404, data: null },
    })
    expect(server.asked.at(-1)?.url).toBe('/get_status')
    expect(account.online).toBe(true)
    expect(account.supports('no_such')).toBe(false)
    const { frames, answers, events, dropped } = app.status().counters
    expect(frames).toBe(events.dispatched + answers.settled + answers.parts)
    expect(dropped).toEqual({})
  })

  it('a bare 404 to everything is a wrong address, also where it was the right one before', async () => {
    let isGone = false
    const { account } = await root(() => (isGone ? { status: 404, body: 'no such host' } : undefined))
    isGone = true
    expect(await failure(account.call('no_such'))).toMatchObject({
      code: 'ENDPOINT_NOT_FOUND',
      outcome: 'not-sent',
    })
  })
})

describe('an implementation that gave up waiting', () => {
  it('leaves the outcome open, and its words as they are', async () => {
    const { account, app, impl } = await v11()
    const words = 'Timeout: NTEvent serviceAndMethod:NodeIKernelMsgService/sendMsg EventRet:\n{}\n'
    impl.onAction('send_group_msg', () => Promise.reject(new Error(words)))
    const error = await failure(account.send({ groupId: '1' }, 'hi'))
    expect(error).toBeInstanceOf(ActionFailed)
    expect(error).toMatchObject({ code: 'ACTION_FAILED', outcome: 'unknown', retcode: 1200, reason: words })
    expect(impl.calls).toHaveLength(1)
    expect(app.status().counters.calls).toMatchObject({ failed: 0, unknown: 1 })
  })
})
