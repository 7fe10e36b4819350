/** One bot on a port of its own, and pretend implementations that are ended with the test. */
import { createOneBot, type OneBot, type OneBotError, type OneBotOptions } from '@onebot.js/core'
import { type ReverseWsDriver, type ReverseWsOptions, reverseWs } from '@onebot.js/driver-reverse-ws'
import {
  type FakeImplementation,
  type FakeImplementationOptions,
  fakeImplementation,
} from '@onebot.js/testing'
import { onTestFinished } from 'vitest'

export const TOKEN = 'canary-token-5f1c9e'

export interface Harness {
  app: OneBot
  driver: ReverseWsDriver
  /** What the event `error` told. */
  errors: OneBotError[]
  /** What was logged, any level. */
  lines: string[]
  url(path?: string): string
  /** An implementation that is connected. */
  connect(options?: Partial<FakeImplementationOptions>): Promise<FakeImplementation>
}

export interface HarnessOptions extends Partial<Omit<OneBotOptions, 'drivers'>> {
  driver?: Omit<ReverseWsOptions, 'port'>
}

/** Starts a bot; ends it and all its implementations with the test. */
export async function startBot({ driver: driverOptions, ...options }: HarnessOptions = {}): Promise<Harness> {
  const driver = reverseWs({ port: 0, accessToken: TOKEN, ...driverOptions })
  const lines: string[] = []
  const log = (line: string): void => void lines.push(line)
  const logger = { debug: log, info: log, warn: log, error: log }
  const app = createOneBot({ drivers: [driver], logger, ...options })
  const errors: OneBotError[] = []
  app.on('error', (error) => void errors.push(error))
  await app.start()
  onTestFinished(() => app.stop())
  const url = (path = '/onebot/v11/ws'): string => `ws://127.0.0.1:${driver.port}${path}`
  return {
    app,
    driver,
    errors,
    lines,
    url,
    connect: async (overrides = {}) => {
      const path = `/onebot/${overrides.version ?? 'v11'}/ws`
      const impl = fakeImplementation({ url: url(path), accessToken: TOKEN, heartbeat: 0, ...overrides })
      onTestFinished(() => impl.stop())
      await impl.connect()
      return impl
    },
  }
}

/** The next arguments of an app's event. */
export function nextEvent<N extends Parameters<OneBot['once']>[0]>(
  app: OneBot,
  name: N,
): Promise<Parameters<Parameters<typeof app.once<N>>[1]>> {
  return new Promise((resolve) => {
    app.once<N>(name, (...args) => resolve(args))
  })
}

/** The sum of what was counted as dropped. */
export function droppedSum(app: OneBot): number {
  return Object.values(app.status().counters.dropped).reduce((sum, count) => sum + count, 0)
}
