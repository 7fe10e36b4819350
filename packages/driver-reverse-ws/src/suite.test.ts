import { fakeImplementation } from '@onebot.js/testing'
import { testDriver } from '@onebot.js/testing/suite'
import { reverseWs } from './reverse-ws.js'

testDriver('reverse-ws', ({ version, selfId, accessToken, peerToken }) => {
  const driver = reverseWs({ port: 0, accessToken })
  return {
    driver,
    connect: async () => {
      const url = `ws://127.0.0.1:${driver.port}/onebot/${version}/ws`
      const impl = fakeImplementation({ version, url, selfId, accessToken: peerToken, announce: true })
      await impl.connect()
      return impl
    },
  }
})
