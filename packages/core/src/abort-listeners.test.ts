import { getEventListeners } from 'node:events'
import { afterEach, describe, expect, it } from 'vitest'
import { createOneBot, http, type OneBot } from '../../onebot.js/src/index.js'
import { fakeImplementation, mockDriver } from '../../testing/src/index.js'
import { AbortListeners } from './abort-listeners.js'

const listenersOf = (signal: AbortSignal): number => getEventListeners(signal, 'abort').length

describe('listeners on one signal', () => {
  it('are one, which calls each of them once', () => {
    const { signal, abort } = withAbort()
    const listeners = new AbortListeners()
    const called: number[] = []
    for (let n = 0; n < 20; n++) listeners.add(signal, () => called.push(n))
    expect(listenersOf(signal)).toBe(1)
    abort()
    abort()
    expect(called).toEqual(Array.from({ length: 20 }, (_, n) => n))
    expect(listenersOf(signal)).toBe(0)
  })

  it('are none when the last has gone', () => {
    const { signal, abort } = withAbort()
    const listeners = new AbortListeners()
    const called: string[] = []
    const [first, second] = [() => called.push('first'), () => called.push('second')]
    listeners.add(signal, first)
    listeners.add(signal, second)
    listeners.delete(signal, first)
    listeners.delete(signal, first)
    expect(listenersOf(signal)).toBe(1)
    listeners.delete(signal, second)
    expect(listenersOf(signal)).toBe(0)
    abort()
    expect(called).toEqual([])
  })

  it('may end one another', () => {
    const { signal, abort } = withAbort()
    const listeners = new AbortListeners()
    const called: string[] = []
    const second = () => called.push('second')
    listeners.add(signal, () => {
      called.push('first')
      listeners.delete(signal, second)
    })
    listeners.add(signal, second)
    abort()
    expect(called).toEqual(['first'])
  })
})

describe('many calls and waits with one signal', () => {
  const warnings: Error[] = []
  const warn = (warning: Error) => warnings.push(warning)
  let app: OneBot | undefined
  afterEach(async () => {
    process.off('warning', warn)
    await app?.stop()
  })

  it('lead to no warning of Node, and all of them end with it', async () => {
    process.on('warning', warn)
    const mock = mockDriver().ignore('get_login_info')
    app = createOneBot({ drivers: [mock], logger: false })
    await app.start()
    const bot = await app.bot('10001')
    const { signal, abort } = withAbort()
    const running = Array.from({ length: 20 }, () => bot.call('get_login_info', {}, { signal }))
    const waits = Array.from({ length: 20 }, () => bot.waitFor('message', { signal }))
    const all = Promise.allSettled([...running, ...waits])
    await new Promise(setImmediate)
    abort()
    const codes = (await all).map((each) => (each.status === 'rejected' ? each.reason.code : 'fulfilled'))
    expect(new Set(codes)).toEqual(new Set(['CALL_ABORTED', 'WAIT_ABORTED']))
    expect(listenersOf(signal)).toBe(0)
    expect(warnings).toEqual([])
  })

  it('lead to none over HTTP either', async () => {
    process.on('warning', warn)
    await using implementation = fakeImplementation({ transport: 'http' }).ignore('get_group_list')
    await implementation.connect()
    app = createOneBot({ drivers: [http({ apiRoots: { 10001: implementation.url } })], logger: false })
    await app.start()
    const bot = await app.bot('10001')
    const { signal, abort } = withAbort()
    const all = Promise.allSettled(
      Array.from({ length: 20 }, () => bot.call('get_group_list', {}, { signal })),
    )
    await implementation.nextAction('get_group_list')
    abort()
    expect(new Set((await all).map(({ status }) => status))).toEqual(new Set(['rejected']))
    expect(listenersOf(signal)).toBe(0)
    expect(warnings).toEqual([])
  })
})

function withAbort(): { signal: AbortSignal; abort: () => void } {
  const controller = new AbortController()
  return { signal: controller.signal, abort: () => controller.abort() }
}
