import { fakeImplementation } from '@onebot.js/testing'
import { testDriver } from '@onebot.js/testing/suite'
import { forwardWs } from './forward-ws.js'

testDriver(
  'forward-ws',
  async ({ version, selfId, accessToken, peerToken }) => {
    const impl = fakeImplementation({
      transport: 'forward-ws',
      version,
      selfId,
      accessToken: peerToken,
      announce: true,
    })
    await impl.connect()
    return {
      driver: forwardWs({ url: impl.url, accessToken, reconnect: { min: 10, max: 20 } }),
      connect: async () => {
        await impl.connected()
        return impl
      },
      stop: () => impl.stop(),
    }
  },
  { admits: false, dials: true },
)
