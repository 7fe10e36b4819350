import { mockDriver } from './mock-driver.js'
import { testDriver } from './suite.js'

testDriver(
  'mock',
  ({ version, selfId }) => {
    const driver = mockDriver({ version, selfId })
    return {
      driver,
      connect: async () => {
        driver.connect()
        return {
          event: (raw) => driver.event(raw),
          reply: (action, reply) => driver.reply(action, reply),
          calls: driver.calls,
          drop: () => driver.drop(),
          stop: () => driver.drop(),
        }
      },
    }
  },
  { admits: false },
)
