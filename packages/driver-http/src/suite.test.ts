import { fakeImplementation } from '@onebot.js/testing'
import { type Rig, type RigOptions, testDriver } from '@onebot.js/testing/suite'
import { expect } from 'vitest'
import { http } from './http.js'

/** Events are posted, calls go to the API root. */
async function posting({ version, selfId, accessToken, peerToken }: RigOptions): Promise<Rig> {
  const impl = fakeImplementation({
    transport: 'http',
    version,
    selfId,
    accessToken: peerToken,
    url: () => `http://127.0.0.1:${driver.port}/onebot/${version}/http`,
  })
  await impl.connect()
  const apiRoots = { [selfId]: { url: impl.url, protocol: version } }
  const driver = http({ port: 0, accessToken, apiRoots })
  const greeting =
    version === 'v11'
      ? { post_type: 'meta_event', meta_event_type: 'lifecycle', sub_type: 'enable' }
      : { type: 'meta', detail_type: 'heartbeat', interval: 30_000 }
  const probes = (): number => impl.calls.filter(({ action }) => action === 'get_status').length
  return {
    driver,
    connect: async () => {
      await impl.connect()
      const answer = await impl.event(greeting)
      if (answer?.status !== 204) throw new Error(`the bot answered ${answer?.status}: ${answer?.body}`)
      // An API root whose first probe is not through takes nobody offline when it goes.
      const before = probes()
      await expect.poll(probes, { timeout: 10_000 }).toBeGreaterThan(before + 1)
      return impl
    },
    stop: () => impl.stop(),
  }
}

/** Events are fetched from the API root as well. */
async function fetching(
  events: 'sse' | 'poll',
  { version, selfId, accessToken, peerToken }: RigOptions,
): Promise<Rig> {
  const impl = fakeImplementation({ transport: 'http', version, selfId, accessToken: peerToken })
  await impl.connect()
  return {
    driver: http({ accessToken, apiRoots: { [selfId]: { url: impl.url, protocol: version, events } } }),
    connect: async () => {
      await impl.connect()
      await impl.connected()
      return impl
    },
    stop: () => impl.stop(),
  }
}

testDriver('http', posting, { dials: true })
testDriver('http with server-sent events', (options) => fetching('sse', options), {
  versions: ['v11'],
  admits: false,
  dials: true,
})
testDriver('http with polling', (options) => fetching('poll', options), {
  versions: ['v12'],
  admits: false,
  dials: true,
  raw: false,
})
