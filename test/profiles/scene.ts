/** Each profile on each transport, against the driver of that transport. */
import { type Bot, createOneBot, type OneBot, type OneBotError } from '@onebot.js/core'
import { forwardWs } from '@onebot.js/driver-forward-ws'
import { type HttpOptions, http } from '@onebot.js/driver-http'
import { reverseWs } from '@onebot.js/driver-reverse-ws'
import {
  type FakeImplementation,
  type FakeImplementationOptions,
  fakeImplementation,
  type ProfileName,
} from '@onebot.js/testing'
import { onTestFinished } from 'vitest'

export const TOKEN = 'profiles-token-0123456789'

export const profiles: readonly ProfileName[] = ['napcat', 'llonebot', 'lagrange', 'go-cqhttp']

export const transports = ['reverse-ws', 'forward-ws', 'http'] as const

export interface Scene {
  readonly app: OneBot
  readonly impl: FakeImplementation
  /** What the event `error` told. */
  readonly errors: OneBotError[]
  /** The next error with that code. */
  failure(code: string): Promise<OneBotError>
}

/** @param peerToken the token of the implementation, where it is another one than that of the bot */
export async function scene(
  { transport = 'reverse-ws', ...options }: FakeImplementationOptions,
  peerToken = TOKEN,
  httpOptions: HttpOptions = {},
  socketOptions: { readonly pingInterval?: number; readonly maxPayload?: number } = {},
): Promise<Scene> {
  const given = {
    accessToken: peerToken,
    secret: TOKEN,
    heartbeat: 0,
    reconnect: false,
    ...options,
    transport,
  } as const
  const reverse = reverseWs({ port: 0, accessToken: TOKEN, ...socketOptions })
  const port = { of: (): number | undefined => reverse.port }
  const impl = fakeImplementation({
    ...given,
    url: () =>
      transport === 'http'
        ? `http://127.0.0.1:${port.of()}/onebot/v11/http`
        : `ws://127.0.0.1:${port.of()}/onebot/v11/ws`,
  })
  if (transport !== 'reverse-ws') await impl.connect()
  const driver =
    transport === 'reverse-ws'
      ? reverse
      : transport === 'forward-ws'
        ? forwardWs({
            url: impl.url,
            accessToken: TOKEN,
            reconnect: { min: 20, max: 40 },
            ...socketOptions,
          })
        : http({ port: 0, accessToken: TOKEN, apiRoots: { '10001': impl.url }, ...httpOptions })
  if ('port' in driver) port.of = () => driver.port
  const app = createOneBot({ drivers: [driver], logger: false, identifyAfter: 20, callTimeout: 2000 })
  const errors: OneBotError[] = []
  app.on('error', (error) => void errors.push(error))
  const failure = (code: string): Promise<OneBotError> =>
    new Promise((resolve) => {
      const told = errors.find((error) => error.code === code)
      if (told) return resolve(told)
      app.on('error', (error) => error.code === code && resolve(error))
    })
  await app.start()
  onTestFinished(async () => {
    await app.stop()
    await impl.stop()
  })
  return { app, impl, errors, failure }
}

/** One that is connected, with its account. */
export async function online(
  options: FakeImplementationOptions,
  socketOptions?: Parameters<typeof scene>[3],
): Promise<Scene & { bot: Bot }> {
  const given = await scene(options, TOKEN, {}, socketOptions)
  if ((options.transport ?? 'reverse-ws') === 'reverse-ws') await given.impl.connect()
  return { ...given, bot: await given.app.bot('10001') }
}
