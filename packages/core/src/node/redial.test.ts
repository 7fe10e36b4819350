import { getEventListeners } from 'node:events'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LinkError } from '../errors.js'
import { type DialEnd, Redial, type RedialOptions } from './redial.js'

const fails = (code: string): LinkError => new LinkError(code, 'it failed', { delivered: 'no' })

interface Play {
  redial: Redial
  reported: string[]
  /** ms since the start at which each dial began. */
  dials: number[]
  controller: AbortController
  running: Promise<void>
}

type Script = (opened: (isProven: () => boolean) => void, signal: AbortSignal) => Promise<DialEnd>

/** Runs a script at each dial, with the longest delays. */
function play(script: Script, options: Partial<RedialOptions> = {}): Play {
  const reported: string[] = []
  const dials: number[] = []
  const startedAt = performance.now()
  const redial = new Redial({
    dial: (signal, opened) => {
      dials.push(performance.now() - startedAt)
      return script(opened, signal)
    },
    report: ({ code }) => reported.push(code),
    random: () => 1,
    ...options,
  })
  const controller = new AbortController()
  return { redial, reported, dials, controller, running: redial.run(controller.signal) }
}

/** A link that opens, lives for some ms and ends. */
function living(ms: number, end: DialEnd): Script {
  return async (opened) => {
    opened(() => end.isProven)
    if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms))
    return end
  }
}

const gaps = (dials: number[]): number[] => dials.slice(1).map((at, index) => at - (dials[index] ?? 0))

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the delays', () => {
  it('double while no dial opens', async () => {
    const { dials, controller } = play(() => Promise.reject(fails('DIAL_REFUSED')))
    await vi.advanceTimersByTimeAsync(125_000)
    controller.abort()
    expect(gaps(dials)).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000])
  })

  it('double where the other side accepts and closes at once', async () => {
    const { dials, controller } = play(living(0, { isProven: false }))
    await vi.advanceTimersByTimeAsync(20_000)
    controller.abort()
    expect(gaps(dials)).toEqual([1000, 2000, 4000, 8000])
  })

  it.each([10, 1100, 29_999])('double where the other side greets and closes after %i ms', async (ms) => {
    const { dials, controller } = play(living(ms, { isProven: true }))
    await vi.advanceTimersByTimeAsync(20_000 + 4 * ms)
    controller.abort()
    expect(gaps(dials)).toEqual([1000 + ms, 2000 + ms, 4000 + ms, 8000 + ms])
  })

  it('go on where they were after a proven link that did not live long', async () => {
    const ends: Script[] = [
      () => Promise.reject(fails('DIAL_REFUSED')),
      () => Promise.reject(fails('DIAL_REFUSED')),
      living(5000, { isProven: true }),
      living(5000, { isProven: true }),
      () => Promise.reject(fails('DIAL_REFUSED')),
    ]
    const { dials, controller } = play((opened, signal) =>
      (ends.shift() ?? (() => new Promise<DialEnd>(() => {})))(opened, signal),
    )
    await vi.advanceTimersByTimeAsync(60_000)
    controller.abort()
    expect(gaps(dials)).toEqual([1000, 2000, 9000, 13_000, 16_000])
  })

  it('begin anew after a proven link that lived long', async () => {
    const ends: Script[] = [
      () => Promise.reject(fails('DIAL_REFUSED')),
      () => Promise.reject(fails('DIAL_REFUSED')),
      living(30_000, { isProven: true }),
      () => Promise.reject(fails('DIAL_REFUSED')),
    ]
    const { dials, controller } = play((opened, signal) =>
      (ends.shift() ?? (() => new Promise<DialEnd>(() => {})))(opened, signal),
    )
    await vi.advanceTimersByTimeAsync(60_000)
    controller.abort()
    expect(gaps(dials)).toEqual([1000, 2000, 31_000, 2000])
  })

  it('do not begin anew after a link that lived long and proved nothing', async () => {
    const { dials, controller } = play(living(40_000, { isProven: false }))
    await vi.advanceTimersByTimeAsync(130_000)
    controller.abort()
    expect(gaps(dials)).toEqual([41_000, 42_000, 44_000])
  })

  it('are the longest at once where our token is refused, spread a little', async () => {
    const refused: Script = () => Promise.reject(fails('LINK_REFUSED'))
    const late = play(refused, { random: () => 0 })
    const early = play(refused, { random: () => 1 })
    await vi.advanceTimersByTimeAsync(61_000)
    late.controller.abort()
    early.controller.abort()
    expect(gaps(late.dials)).toEqual([30_000, 30_000])
    expect(gaps(early.dials)).toEqual([24_000, 24_000])
  })

  it('are not shorter than the end asks for', async () => {
    const { dials, controller } = play(living(0, { isProven: true, waitAtLeast: 1500 }), { random: () => 0 })
    await vi.advanceTimersByTimeAsync(3500)
    controller.abort()
    expect(gaps(dials)).toEqual([1500, 1500])
  })
})

describe('what is told', () => {
  it('is each failure once, until it changes', async () => {
    const codes = ['DIAL_REFUSED', 'DIAL_REFUSED', 'LINK_REFUSED', 'LINK_REFUSED', 'DIAL_REFUSED']
    const { reported, controller } = play(() => Promise.reject(fails(codes.shift() ?? 'DIAL_REFUSED')))
    await vi.advanceTimersByTimeAsync(200_000)
    controller.abort()
    expect(reported).toEqual(['DIAL_REFUSED', 'LINK_REFUSED', 'DIAL_REFUSED'])
  })

  it('is told again after a link that worked, whose own end is not', async () => {
    const ends: Script[] = [
      () => Promise.reject(fails('DIAL_REFUSED')),
      living(5000, { isProven: true, error: fails('LINK_LOST') }),
    ]
    const { reported, controller } = play((opened, signal) =>
      (ends.shift() ?? (() => Promise.reject(fails('DIAL_REFUSED'))))(opened, signal),
    )
    await vi.advanceTimersByTimeAsync(60_000)
    controller.abort()
    expect(reported).toEqual(['DIAL_REFUSED', 'DIAL_REFUSED'])
  })

  it('is the third link in a row that worked and did not live long, until one did', async () => {
    const lost = living(1100, { isProven: true, error: fails('LINK_LOST') })
    const stable = living(30_000, { isProven: true, error: fails('LINK_LOST') })
    const ends = [lost, lost, stable, lost, lost]
    const { reported, dials, controller } = play((opened, signal) => (ends.shift() ?? lost)(opened, signal))
    await vi.advanceTimersByTimeAsync(45_000)
    expect([dials.length, reported]).toEqual([6, []])
    await vi.advanceTimersByTimeAsync(600_000)
    controller.abort()
    expect(reported).toEqual(['LINK_LOST'])
  })

  it('is not what the core has told of', async () => {
    const error = fails('LINK_REFUSED')
    const ends: Script[] = [living(0, { isProven: false, error, isTold: true })]
    const { redial, reported, controller } = play((opened, signal) =>
      (ends.shift() ?? (() => Promise.reject(error)))(opened, signal),
    )
    await vi.advanceTimersByTimeAsync(60_000)
    expect(reported).toEqual([])
    expect(redial.status).toMatchObject({ state: 'auth-error', error: 'LINK_REFUSED' })
    controller.abort()
  })

  it('is a dial that fails with anything else, too', async () => {
    const { redial, reported, controller } = play(() => Promise.reject(new Error('oh')))
    await vi.advanceTimersByTimeAsync(0)
    expect(reported).toEqual(['DRIVER_FAILED'])
    expect(redial.status.error).toBe('DRIVER_FAILED')
    controller.abort()
  })
})

describe('the status', () => {
  it('shows dialling, waiting, an open link and its proof', async () => {
    let end: (end: DialEnd) => void = () => {}
    let isProven = false
    let fail: (error: Error) => void = () => {}
    const ends: Script[] = [
      () =>
        new Promise((_, reject) => {
          fail = reject
        }),
      (opened) => {
        opened(() => isProven)
        return new Promise((resolve) => {
          end = resolve
        })
      },
    ]
    const { redial, controller } = play((opened, signal) =>
      (ends.shift() ?? (() => Promise.reject(fails('LINK_REFUSED'))))(opened, signal),
    )
    expect(redial.status).toEqual({ state: 'connecting', attempts: 0 })
    fail(fails('DIAL_REFUSED'))
    await vi.advanceTimersByTimeAsync(200)
    expect(redial.status).toEqual({ state: 'waiting', attempts: 1, retryIn: 800, error: 'DIAL_REFUSED' })
    await vi.advanceTimersByTimeAsync(800)
    expect(redial.status).toEqual({ state: 'open', attempts: 1 })
    isProven = true
    expect(redial.status).toEqual({ state: 'open', attempts: 0 })
    await vi.advanceTimersByTimeAsync(40_000)
    end({ isProven: true, error: fails('LINK_LOST') })
    await vi.advanceTimersByTimeAsync(0)
    expect(redial.status).toEqual({ state: 'waiting', attempts: 0, retryIn: 1000, error: 'LINK_LOST' })
    await vi.advanceTimersByTimeAsync(1000)
    expect(redial.status).toEqual({
      state: 'auth-error',
      attempts: 1,
      retryIn: 24_000,
      error: 'LINK_REFUSED',
    })
    controller.abort()
  })
})

describe('an abort', () => {
  it.each<[string, Script, number]>([
    ['while it dials', () => new Promise(() => {}), 0],
    ['while the link is open', living(1e6, { isProven: true }), 100],
    ['while it waits', () => Promise.reject(fails('DIAL_REFUSED')), 500],
  ])('%s ends it at once, with no dial after it', async (_when, script, after) => {
    const { dials, controller, running } = play(script)
    await vi.advanceTimersByTimeAsync(after)
    controller.abort()
    await running
    const count = dials.length
    await vi.advanceTimersByTimeAsync(100_000)
    expect(dials.length).toBe(count)
  })

  it('while it waits leaves no timer', async () => {
    const { controller, running } = play(() => Promise.reject(fails('DIAL_REFUSED')))
    await vi.advanceTimersByTimeAsync(500)
    expect(vi.getTimerCount()).toBe(1)
    controller.abort()
    await running
    expect(vi.getTimerCount()).toBe(0)
  })

  it('by what hears of the failure leaves no timer', async () => {
    const controller = new AbortController()
    const redial = new Redial({
      dial: () => Promise.reject(fails('DIAL_REFUSED')),
      report: () => controller.abort(),
    })
    await redial.run(controller.signal)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('by the dial itself ends it at once', async () => {
    const controller = new AbortController()
    const dial = (): Promise<DialEnd> => {
      controller.abort()
      return new Promise(() => {})
    }
    await new Redial({ dial, report: () => {} }).run(controller.signal)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('before the start lets nothing be dialled', async () => {
    const dial = vi.fn(() => Promise.reject(fails('DIAL_REFUSED')))
    await new Redial({ dial, report: () => {} }).run(AbortSignal.abort())
    expect(dial).not.toHaveBeenCalled()
  })
})

it('leaves no listener on the signal over thousands of dials', async () => {
  const { controller, dials, running } = play(() => Promise.reject(fails('DIAL_REFUSED')), { min: 1, max: 1 })
  await vi.advanceTimersByTimeAsync(5000)
  expect(dials.length).toBeGreaterThan(4000)
  expect(getEventListeners(controller.signal, 'abort').length).toBe(1)
  controller.abort()
  await running
  expect(getEventListeners(controller.signal, 'abort').length).toBe(0)
})
