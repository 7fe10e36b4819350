import { type MockDriver, mockDriver } from '@onebot.js/testing'
import { type Bot, CallTimeout, createOneBot, LinkError, type OneBot, type OneBotError } from 'onebot.js'
import { type RetryOptions, retry } from 'onebot.js/middleware'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }))
afterEach(() => void vi.useRealTimers())

interface Rig {
  app: OneBot
  bot: Bot
  mock: MockDriver
  /** How often the call came through, and when, in ms from the first. */
  tries: number[]
}

const noRoute = (): LinkError => new LinkError('NO_ROUTE', 'no link', { delivered: 'no' })

/** A bot whose calls fail one after the other with these errors, then succeed. */
async function rig(options: RetryOptions, failures: unknown[]): Promise<Rig> {
  const mock = mockDriver().onAction('get_status', 'done')
  const app = createOneBot({ drivers: [mock], logger: false })
  await app.start()
  onTestFinished(() => app.stop())
  const tries: number[] = []
  let startedAt: number | undefined
  app.use(retry(options)).use({
    call: async (_, next) => {
      startedAt ??= performance.now()
      tries.push(performance.now() - startedAt)
      const [failure] = failures.splice(0, 1)
      if (failure) throw failure
      return next()
    },
  })
  return { app, bot: await app.bot('10001'), mock, tries }
}

/** Twice the ceiling each time, without chance. */
const backoff = { min: 100, max: 1000, random: () => 1 }

const errorOf = (promise: Promise<unknown>): Promise<OneBotError> =>
  promise.then(
    () => Promise.reject(new Error('it succeeded')),
    (error) => error,
  )

describe('retry()', () => {
  it('tries again what was not sent, after pauses that double, and gives the data', async () => {
    const { bot, tries } = await rig({ backoff }, [noRoute(), noRoute()])
    const call = bot.call('get_status')
    await vi.advanceTimersByTimeAsync(300)
    expect(await call).toBe('done')
    expect(tries).toEqual([0, 100, 300])
  })

  it('works over a link that comes back', async () => {
    const { bot, mock } = await rig({ backoff }, [])
    mock.drop()
    const call = bot.call('get_status')
    await vi.advanceTimersByTimeAsync(50)
    mock.connect()
    await vi.advanceTimersByTimeAsync(50)
    expect(await call).toBe('done')
  })

  it('gives up after so many attempts, with the last error', async () => {
    const last = noRoute()
    const { bot, tries } = await rig({ attempts: 2, backoff }, [noRoute(), last])
    const timers = vi.getTimerCount()
    const error = errorOf(bot.call('get_status'))
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await error).toBe(last)
    expect(tries).toHaveLength(2)
    expect(vi.getTimerCount()).toBe(timers)
  })

  it.each([
    ['that may have been carried out', new CallTimeout('get_status', 1)],
    ['whose link was lost', new LinkError('LINK_LOST', 'lost', { delivered: 'maybe' })],
    ['with a mistake of the application', new LinkError('CALL_INVALID', 'wrong', { delivered: 'no' })],
    ['that failed with an error of somebody else', new Error('theirs')],
  ])('never tries again a call %s', async (_, failure) => {
    const { bot, tries } = await rig({ backoff }, [failure])
    await expect(bot.call('get_status')).rejects.toBe(failure)
    expect(tries).toEqual([0])
  })

  it('tries again what the implementation refused only where `when` says so', async () => {
    const when = vi.fn((error: OneBotError) => error.outcome === 'failed')
    const { bot, mock, tries } = await rig({ backoff, when, attempts: 5 }, [])
    let refusals = 2
    mock.onAction('get_status', () => {
      if (refusals-- > 0) throw new Error('busy')
      return 'done'
    })
    const call = bot.call('get_status', {}, { timeout: 5000 })
    await vi.advanceTimersByTimeAsync(300)
    expect(await call).toBe('done')
    expect(tries).toHaveLength(3)
    expect(when).toHaveBeenCalledWith(
      expect.objectContaining({ code: 'ACTION_FAILED' }),
      expect.objectContaining({ action: 'get_status' }),
    )
  })

  it('tells of an earlier try that may have been carried out, whatever became of the later ones', async () => {
    const unknown = new CallTimeout('get_status', 1)
    const { bot } = await rig({ backoff, when: () => true }, [unknown, noRoute(), noRoute()])
    const error = errorOf(bot.call('get_status'))
    await vi.advanceTimersByTimeAsync(300)
    expect(await error).toBe(unknown)
  })

  it('has the time of one call for all tries, and does not wait for what would come too late', async () => {
    const failures = [noRoute(), noRoute(), noRoute()]
    const { app, bot, tries } = await rig({ attempts: 10, backoff }, failures)
    const left: number[] = []
    app.use({
      call: (call, next) => {
        left.push(call.options.timeout)
        return next()
      },
    })
    const error = errorOf(bot.call('get_status', {}, { timeout: 500 }))
    await vi.advanceTimersByTimeAsync(300)
    expect((await error).code).toBe('NO_ROUTE')
    expect(tries).toEqual([0, 100, 300])
    failures.push(noRoute())
    const call = bot.call('get_status', {}, { timeout: 500 })
    await vi.advanceTimersByTimeAsync(100)
    expect(await call).toBe('done')
    expect(left).toEqual([400])
  })

  it('ends with the signal of the call, and says whether it may have been carried out', async () => {
    const { bot, tries } = await rig({ backoff }, [noRoute(), noRoute()])
    const timers = vi.getTimerCount()
    const controller = new AbortController()
    const error = errorOf(bot.call('get_status', {}, { signal: controller.signal }))
    await vi.advanceTimersByTimeAsync(50)
    controller.abort('enough')
    expect(await error).toMatchObject({ code: 'CALL_ABORTED', outcome: 'not-sent', cause: 'enough' })
    expect(tries).toHaveLength(1)
    expect(vi.getTimerCount()).toBe(timers)
  })

  it('does not try again a call that was aborted on its way, even where `when` says so', async () => {
    const controller = new AbortController()
    const { bot, tries, app } = await rig({ backoff, when: () => true }, [])
    app.use({
      call: async () => {
        controller.abort('enough')
        throw new CallTimeout('get_status', 1)
      },
    })
    const call = bot.call('get_status', {}, { signal: controller.signal })
    await expect(call).rejects.toMatchObject({ code: 'CALL_ABORTED', outcome: 'unknown', cause: 'enough' })
    expect(tries).toHaveLength(1)
  })

  it('ends when the app stops, and leaves no timer', async () => {
    const { app, bot } = await rig({ backoff }, [noRoute()])
    const error = errorOf(bot.call('get_status'))
    await vi.advanceTimersByTimeAsync(50)
    await app.stop()
    expect(await error).toMatchObject({ code: 'APP_STOPPED', outcome: 'not-sent' })
    expect(vi.getTimerCount()).toBe(0)
  })

  it('does not try again what the stop of the app has ended, even where `when` says so', async () => {
    const { app, bot, mock } = await rig({ backoff, when: () => true }, [])
    mock.onAction('get_status', () => new Promise(() => {}))
    const error = errorOf(bot.call('get_status'))
    await app.stop()
    expect(await error).toMatchObject({ code: 'APP_STOPPED', outcome: 'unknown' })
    expect(vi.getTimerCount()).toBe(0)
  })

  it.each([0, Number.NaN])('refuses %s attempts', (attempts) => {
    expect(() => retry({ attempts })).toThrow(expect.objectContaining({ code: 'OPTIONS_INVALID' }))
  })
})
