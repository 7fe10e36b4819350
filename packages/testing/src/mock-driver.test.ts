import { mockDriver } from './mock-driver.js'
import { testDriver } from './suite.js'

testDriver(
  'mock',
  ({ version, selfId }) => {
    const driver = mockDriver({ version, selfId })
    return {
      driver,
      connect: async () => {
        await driver.connect()
        return driver
      },
    }
  },
  { admits: false },
)
