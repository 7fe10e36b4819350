import { test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { scenarios } from './scenarios.mjs'

for (const [name, run] of Object.entries(scenarios)) {
  test(`under the fake timers of node:test, ${name}`, async ({ mock }) => {
    mock.timers.enable({ apis: ['setTimeout', 'setInterval', 'Date'] })
    // They leave it alone, and the library measures time by it.
    mock.method(performance, 'now', Date.now)
    await run(async (ms) => {
      await setImmediate()
      mock.timers.tick(ms)
      await setImmediate()
    })
  })
}
