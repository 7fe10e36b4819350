/** A call that waits before it leaves, and ends in that time: it must not leave any more, and says that it has not. */
import { type Bot, createOneBot, type OneBot, type OneBotError } from '@onebot.js/core'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type Asked, apiServer } from '../../../test/support/api-server.js'
import type { ApiRootOptions } from './api-root-options.js'
import { http } from './http.js'

const answers: Record<string, unknown> = {
  '/get_login_info': { user_id: 10001, nickname: 'bot' },
  '/get_status': { online: true, good: true },
}

interface Rig {
  app: OneBot
  bot: Bot
  /** The paths that were called, but for those above. */
  called(): string[]
  /** How often it was asked how it is. */
  probes(): number
  /** Answers the call `held`, once that has come. */
  release(): (() => void) | undefined
}

/** An app with one API root that needs 150 ms for each call. */
async function rig(root: Partial<ApiRootOptions> = {}, { probeInterval = 0 } = {}): Promise<Rig> {
  let release: (() => void) | undefined
  const { url, asked } = await apiServer(({ url: path }: Asked, response) => {
    const answer = (): unknown =>
      response.end(JSON.stringify({ status: 'ok', retcode: 0, data: answers[path] ?? null }))
    if (path in answers) answer()
    else if (path === '/held') release = () => void answer()
    else setTimeout(answer, 150)
  })
  const app = createOneBot({
    drivers: [http({ connections: 1, apiRoots: { 10001: { url, ...root } } })],
    logger: false,
    probeInterval,
  })
  onTestFinished(() => app.stop())
  await app.start()
  const bot = await app.bot('10001')
  const paths = (): string[] => asked.map(({ url: path }) => path)
  return {
    app,
    bot,
    called: () => paths().filter((path) => !(path in answers)),
    probes: () => paths().filter((path) => path === '/get_status').length,
    release: () => release,
  }
}

/** How a call ended. */
const endOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => 'ok',
    ({ code, outcome }: OneBotError) => `${code} ${outcome}`,
  )

describe('a call that waits for a connection', () => {
  it('is not sent when it was aborted, or when its time is over', async () => {
    const { bot, called } = await rig()
    const controller = new AbortController()
    const ends = [
      bot.call('first'),
      bot.call('aborted', {}, { signal: controller.signal }),
      bot.call('late', {}, { timeout: 50 }),
      bot.call('last'),
    ].map(endOf)
    controller.abort()
    expect(await Promise.all(ends)).toEqual(['ok', 'CALL_ABORTED not-sent', 'CALL_TIMEOUT not-sent', 'ok'])
    expect(called()).toEqual(['/first', '/last'])
  })

  it('says so when its time is over', async () => {
    const { bot } = await rig()
    const first = bot.call('first')
    await expect(bot.call('late', {}, { timeout: 50 })).rejects.toThrow('late could not be sent within 50 ms')
    await first
  })

  it('is not sent when the app stops', async () => {
    const { app, bot, called } = await rig()
    const ends = [bot.call('first'), bot.call('second')].map(endOf)
    await expect.poll(called).toEqual(['/first'])
    await app.stop()
    expect(await Promise.all(ends)).toEqual(['APP_STOPPED unknown', 'APP_STOPPED not-sent'])
    expect(called()).toEqual(['/first'])
  })

  it('is as uncertain as any other once it has left', async () => {
    const { bot, called } = await rig()
    const ends = [bot.call('first'), bot.call('second', {}, { timeout: 250 })].map(endOf)
    expect(await Promise.all(ends)).toEqual(['ok', 'CALL_TIMEOUT unknown'])
    expect(called()).toEqual(['/first', '/second'])
  })
})

it('a probe waits for no connection, so that an account with slow calls stays online', async () => {
  const { bot, probes, release } = await rig({}, { probeInterval: 20 })
  const held = bot.call('held')
  await expect.poll(release).toBeDefined()
  const before = probes()
  await expect.poll(probes).toBeGreaterThan(before + 1)
  release()?.()
  await held
})

it('a call that waits for its token is not sent after its end', async () => {
  let give: ((token: string) => void) | undefined
  let isSlow = false
  const accessToken = (): string | Promise<string> =>
    isSlow
      ? new Promise((resolve) => {
          give = resolve
        })
      : 'a token'
  const { bot, called } = await rig({ accessToken })
  isSlow = true
  expect(await endOf(bot.call('late', {}, { timeout: 50 }))).toBe('CALL_TIMEOUT not-sent')
  give?.('a token')
  const controller = new AbortController()
  const aborted = endOf(bot.call('aborted', {}, { signal: controller.signal }))
  controller.abort()
  expect(await aborted).toBe('CALL_ABORTED not-sent')
  give?.('a token')
  isSlow = false
  await bot.call('last')
  expect(called()).toEqual(['/last'])
})
