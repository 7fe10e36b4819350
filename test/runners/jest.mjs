import { afterEach, beforeEach, jest, test } from '@jest/globals'
import { createOneBot, forwardWs, http, listen, reverseWs } from 'onebot.js'
import { scenarios } from './scenarios.mjs'

// What is sent over a socket goes out at the end of the tick, which Jest stops otherwise.
beforeEach(() => void jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask'] }))
afterEach(() => void jest.useRealTimers())

test.each(Object.entries(scenarios))('under the fake timers of Jest, %s', (_, run) =>
  run((ms) => jest.advanceTimersByTimeAsync(ms)),
)

// Each loads what it runs with, and Jest mixes up what loads at one time (jestjs/jest#11434).
test('under Jest all drivers start together', async () => {
  jest.useRealTimers()
  const server = listen({ port: 0 })
  const [accessToken, secret] = ['a token', 'a secret']
  const drivers = [
    reverseWs({ server, accessToken }),
    http({ server, secret, apiRoots: { 10001: 'http://127.0.0.1:9' } }),
    forwardWs({ url: 'ws://127.0.0.1:9', accessToken }),
    reverseWs({ port: 0, accessToken }),
  ]
  const app = createOneBot({ drivers, logger: false })
  await app.start()
  await app.stop()
})
