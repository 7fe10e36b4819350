import { describe, expect, it, vi } from 'vitest'
import { fileRig } from '../../../../test/support/files.js'
import { parts } from './index.js'

const action = 'test_download_stream'
const chunk = (n: number): object => ({ type: 'stream', data_type: 'data_chunk', data: `Index-> ${n}` })
const end = { type: 'response', data_type: 'data_complete' }

describe.each(['socket', 'http'] as const)('the parts of an answer over %s', (shape) => {
  it('come one after the other, the last one included', async () => {
    const { bot, impl } = await fileRig({ shape })
    impl.onAction(action, function* () {
      yield* [chunk(1), chunk(2), end]
    })
    const got: unknown[] = []
    for await (const part of parts(bot, action, { error: false })) got.push(part)
    expect(got).toEqual([chunk(1), chunk(2), end])
    expect(impl.calls.at(-1)?.params).toEqual({ error: false })
  })

  it('are one where the action has but one', async () => {
    const { bot } = await fileRig({ shape })
    const got: unknown[] = []
    for await (const part of parts(bot, 'get_login_info')) got.push(part)
    expect(got).toEqual([{ user_id: 10_001, nickname: 'bot' }])
  })

  it('come before the failure that ends them', async () => {
    const { bot, impl } = await fileRig({ shape })
    impl.onAction(action, function* () {
      yield* [chunk(1), chunk(2)]
      throw new Error('This is a test error')
    })
    const got: unknown[] = []
    const reading = async (): Promise<void> => {
      for await (const part of parts(bot, action)) got.push(part)
    }
    await expect(reading()).rejects.toMatchObject({ reason: 'This is a test error' })
    expect(got).toEqual([chunk(1), chunk(2)])
  })

  it('are no longer waited for when the reader leaves', async () => {
    const { bot, impl, app } = await fileRig({ shape })
    impl.onAction(action, async function* () {
      yield* [chunk(1), chunk(2)]
      await new Promise(() => {})
    })
    for await (const _ of parts(bot, action)) break
    await vi.waitFor(() => expect(app.status().pendingCalls).toBe(0))
    expect(await bot.call('get_login_info')).toMatchObject({ user_id: 10_001 })
  })

  it('end with the signal, read or not', async () => {
    const { bot, impl, app } = await fileRig({ shape })
    impl.onAction(action, async function* () {
      yield* [chunk(1), chunk(2)]
      await new Promise(() => {})
    })
    const controller = new AbortController()
    const stream = parts(bot, action, {}, { signal: controller.signal })
    expect(await stream.next()).toEqual({ done: false, value: chunk(1) })
    controller.abort()
    await vi.waitFor(() => expect(app.status().pendingCalls).toBe(0))
    await expect(stream.next()).rejects.toMatchObject({ code: 'CALL_ABORTED' })
    expect(await stream.next()).toEqual({ done: true, value: undefined })
  })
})
