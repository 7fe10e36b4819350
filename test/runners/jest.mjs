import { afterEach, beforeEach, jest, test } from '@jest/globals'
import { scenarios } from './scenarios.mjs'

// What is sent over a socket goes out at the end of the tick, which Jest stops otherwise.
beforeEach(() => void jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask'] }))
afterEach(() => void jest.useRealTimers())

test.each(Object.entries(scenarios))('under the fake timers of Jest, %s', (_, run) =>
  run((ms) => jest.advanceTimersByTimeAsync(ms)),
)
