import { afterEach, beforeEach, it, vi } from 'vitest'
import { scenarios } from './scenarios.mjs'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it.each(Object.entries(scenarios))('under the fake timers of Vitest, %s', (_, run) =>
  run(async (ms) => void (await vi.advanceTimersByTimeAsync(ms))),
)
