import { type MockDriver, type MockDriverOptions, mockDriver } from '@onebot.js/testing'
import { createOneBot, type OneBot } from 'onebot.js'
import { type StaleGuardOptions, staleGuard } from 'onebot.js/middleware'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'

const NOW = Date.UTC(2026, 0, 1)

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: NOW }))
afterEach(() => void vi.useRealTimers())

interface Rig {
  app: OneBot
  mock: MockDriver
  heard: string[]
  /** A message that is so many ms old by the clock of the implementation, which is ahead of ours by so many ms. */
  message(text: string, age: number, ahead?: number): Promise<void>
  heartbeat(late?: number, ahead?: number): Promise<void>
}

async function rig(options: Partial<StaleGuardOptions> = {}, given?: MockDriverOptions): Promise<Rig> {
  const mock = mockDriver(given)
  const app = createOneBot({ drivers: [mock], logger: false })
  await app.start()
  onTestFinished(() => app.stop())
  app.use(staleGuard({ olderThan: 60_000, ...options }))
  const heard: string[] = []
  app.on('message', ({ text }) => void heard.push(text))
  const secondsAgo = (age: number, ahead: number): number => Math.floor((Date.now() - age + ahead) / 1000)
  return {
    app,
    mock,
    heard,
    message: (text, age, ahead = 0) => {
      const base = { post_type: 'message', message_type: 'private', user_id: 2, message: text }
      return mock.event({ ...base, time: secondsAgo(age, ahead) })
    },
    heartbeat: (late = 0, ahead = 0) => {
      const base = { post_type: 'meta_event', meta_event_type: 'heartbeat', interval: 15_000, status: {} }
      return mock.event({ ...base, time: secondsAgo(late, ahead) })
    },
  }
}

describe('staleGuard()', () => {
  it('keeps events that are too old from the listeners, and counts them', async () => {
    const { app, heard, message } = await rig()
    await message('new', 0)
    await message('just', 60_000)
    await message('old', 61_000)
    expect(heard).toEqual(['new', 'just'])
    expect(app.status().counters).toMatchObject({ events: { dispatched: 2 }, dropped: { too_old: 1 } })
  })

  it('hands them to onStale with their age, whose failure is reported like that of a listener', async () => {
    const onStale = vi.fn(async () => {
      throw new Error('failed')
    })
    const { app, heard, message } = await rig({ onStale })
    const codes: string[] = []
    app.on('error', ({ code }) => void codes.push(code))
    await message('old', 90_000)
    expect(onStale).toHaveBeenCalledWith(expect.objectContaining({ text: 'old' }), 90_000)
    expect([heard, codes]).toEqual([[], ['HANDLER_FAILED']])
  })

  it('lets requests pass, which stay open, and what has no time', async () => {
    const { app, mock, heard, message } = await rig()
    const types: string[] = []
    app.on('event', ({ type }) => void types.push(type))
    await mock.event({ post_type: 'request', request_type: 'friend', user_id: 2, flag: 'f', time: 1 })
    for (const time of [null, 0, '0'])
      await mock.event({ post_type: 'message', message_type: 'private', user_id: 2, message: 'a', time })
    await message('old', 90_000)
    await mock.event({ post_type: 'notice', notice_type: 'friend_add', user_id: 2, time: 1 })
    expect(types).toEqual(['request', 'message', 'message', 'message'])
    expect(heard).toEqual(['a', 'a', 'a'])
  })

  it('takes the milliseconds of NapCat, and V12', async () => {
    const { mock, heard } = await rig()
    const base = { post_type: 'message', message_type: 'private', user_id: 2 }
    await mock.event({ ...base, message: 'old', time: NOW - 61_000 })
    await mock.event({ ...base, message: 'new', time: NOW - 59_000 })
    expect(heard).toEqual(['new'])
    const other = await rig({}, { version: 'v12' })
    const twelve = { type: 'message', detail_type: 'private', user_id: '2', message_id: '1' }
    await other.mock.event({ ...twelve, message: 'old', time: NOW / 1000 - 60.5 })
    await other.mock.event({ ...twelve, message: 'new', time: NOW / 1000 - 59.5 })
    expect(other.heard).toEqual(['new'])
  })

  it.each([
    ['ahead', 3_600_000],
    ['behind', -3_600_000],
  ])('learns from heartbeats that the clock of the implementation is %s', async (_, ahead) => {
    const { heard, message, heartbeat } = await rig()
    await heartbeat(0, ahead)
    await message('new', 0, ahead)
    await message('old', 61_000, ahead)
    expect(heard).toEqual(['new'])
  })

  it('is not misled by heartbeats that come late', async () => {
    const { heard, message, heartbeat } = await rig()
    await heartbeat()
    for (let i = 0; i < 4; i++) await heartbeat(600_000)
    await message('old', 600_000)
    expect(heard).toEqual([])
  })

  it('follows a clock that was put right', async () => {
    const { heard, message, heartbeat } = await rig()
    await heartbeat(0, 3_600_000)
    for (let i = 0; i < 5; i++) await heartbeat()
    await message('new', 0)
    await message('old', 61_000)
    expect(heard).toEqual(['new'])
  })

  it('does not believe a clock that is days wrong', async () => {
    const { mock, heard, message } = await rig()
    const base = { post_type: 'meta_event', meta_event_type: 'heartbeat', interval: 15_000, status: {} }
    for (const time of [0, 1e16, null]) await mock.event({ ...base, time })
    await message('new', 0)
    await message('old', 61_000)
    expect(heard).toEqual(['new'])
  })

  it.each([-1, Number.NaN])('refuses %s as an age', (olderThan) => {
    expect(() => staleGuard({ olderThan })).toThrow(expect.objectContaining({ code: 'OPTIONS_INVALID' }))
  })
})
