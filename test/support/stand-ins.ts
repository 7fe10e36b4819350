/** The stand-ins of the kit, each with an app that it is connected to. */
import {
  type Bot,
  createOneBot,
  type Driver,
  type OneBot,
  type OneBotError,
  type Version,
} from '@onebot.js/core'
import { forwardWs } from '@onebot.js/driver-forward-ws'
import { http } from '@onebot.js/driver-http'
import { reverseWs } from '@onebot.js/driver-reverse-ws'
import { fakeImplementation, mockDriver, type TestImplementation } from '@onebot.js/testing'
import { onTestFinished } from 'vitest'
import { TOKEN } from './harness.js'

export const standIns = ['mock', 'reverse-ws', 'forward-ws', 'http'] as const
export type StandIn = (typeof standIns)[number]

export interface StandInSetup {
  impl: TestImplementation
  app: OneBot
  bot: Bot
  errors: OneBotError[]
}

/** An implementation and the driver that it talks to; `meet` is called when the app has started. */
async function pair(
  kind: StandIn,
  version: Version,
): Promise<{ impl: TestImplementation; driver: Driver; meet?(): Promise<void> }> {
  if (kind === 'mock') {
    const mock = mockDriver({ version })
    return { impl: mock, driver: mock }
  }
  const options = { version, accessToken: TOKEN, transport: kind, heartbeat: 0, announce: kind !== 'http' }
  if (kind === 'reverse-ws') {
    const driver = reverseWs({ port: 0, accessToken: TOKEN })
    const url = (): string => `ws://127.0.0.1:${driver.port}/onebot/${version}/ws`
    const impl = fakeImplementation({ ...options, url })
    return { impl, driver, meet: () => impl.connect() }
  }
  if (kind === 'forward-ws') {
    const impl = fakeImplementation(options)
    await impl.connect()
    return { impl, driver: forwardWs({ url: impl.url, accessToken: TOKEN, reconnect: { min: 1 } }) }
  }
  const url = (): string => `http://127.0.0.1:${driver.port}/onebot/${version}/http`
  const impl = fakeImplementation({ ...options, url })
  await impl.connect()
  const driver = http({
    port: 0,
    accessToken: TOKEN,
    apiRoots: { '10001': { url: impl.url, protocol: version } },
  })
  return { impl, driver }
}

/** Ends with the test. */
export async function meet(kind: StandIn, version: Version = 'v11'): Promise<StandInSetup> {
  const { impl, driver, meet: connect } = await pair(kind, version)
  onTestFinished(() => impl.stop())
  const app = createOneBot({ drivers: [driver], logger: false })
  onTestFinished(() => app.stop())
  const errors: OneBotError[] = []
  app.on('error', (error) => void errors.push(error))
  await app.start()
  await connect?.()
  const bot = await app.bot('10001')
  return { impl, app, bot, errors }
}
