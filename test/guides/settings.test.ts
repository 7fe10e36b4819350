/** The other settings that the guides name: HOST, PORT, DRIVER, and what they must not lead to. */
import { fromEnv } from '@onebot.js/config'
import { createOneBot, isOneBotError } from '@onebot.js/core'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Env } from './bot.js'
import { SECRET, TOKEN } from './credentials.js'

/** The message of what `fromEnv()` throws. */
async function failureOf(env: Env): Promise<string> {
  const error = await fromEnv({ ONEBOT_LOG: 'false', ...env }).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!isOneBotError(error)) throw new Error('nothing was thrown')
  return error.message
}

const bound = (host: string, port: number, token: string): string =>
  `[BIND_WITHOUT_TOKEN] HOST is ${host}, so other machines reach port ${port}, and no token keeps them from controlling your accounts
  Add this line to .env or to the environment:
  请把下面这一行加到 .env 或环境变量：
    ONEBOT_ACCESS_TOKEN=${token}
  and the same text in the implementation (NapCat, LLOneBot: token; Lagrange: AccessToken; go-cqhttp: access-token).
  并在协议端填写相同的 token（NapCat、LLOneBot：token；Lagrange：AccessToken；go-cqhttp：access-token）。
  Or, where something else guards the port, let everybody in:
  或者，端口已有其他保护时，允许所有连接：
    ONEBOT_ALLOW_UNAUTHENTICATED=true
  Or listen on this machine alone:
  或者只监听本机：
    HOST=127.0.0.1
  Fix: Add accessToken: '<a long random text>' here and the same token in the implementation; or listen on 127.0.0.1; or, where something else guards the port, set allowUnauthenticated: true.
  处理：请在此处加上 accessToken: '<一串足够长的随机字符>'，并在协议端填写相同的 token；或者只监听 127.0.0.1；若端口已有其他保护，可设置 allowUnauthenticated: true。
  Docs: https://github.com/onebotjs/onebot.js/blob/main/docs/en/errors.md#bind_without_token`

const CLOSED =
  'there is no access token, and other machines reach the port / 未设置 access token，而端口对其他机器开放，因此不接受这种连接'

describe('HOST=0.0.0.0, as in a container', () => {
  it.each([
    ['0.0.0.0', 8080],
    ['0.0.0.0', 2280],
    ['0.0.0.0', 8021],
    ['::', 8080],
    ['192.0.2.7', 8080],
  ])('HOST=%s and PORT=%i without a token throws with the line to add', async (host, port) => {
    const message = await failureOf({ HOST: host, PORT: String(port) })
    const [, token = ''] = /ONEBOT_ACCESS_TOKEN=([\w-]{43})\n/.exec(message) ?? []
    expect(message).toBe(bound(host, port, token))
    await expect(fromEnv({ HOST: host, PORT: '0', ONEBOT_ACCESS_TOKEN: token })).resolves.toBeDefined()
  })

  it.each<Env>([
    { ONEBOT_ACCESS_TOKEN: TOKEN },
    { ONEBOT_V11_ACCESS_TOKEN: TOKEN },
    { ONEBOT_V12_ACCESS_TOKEN: TOKEN },
    { ONEBOT_SECRET: SECRET },
    { ONEBOT_ACCESS_TOKEN: TOKEN, ONEBOT_SECRET: SECRET },
    { ONEBOT_ALLOW_UNAUTHENTICATED: 'true' },
    { HOST: '127.0.0.1' },
    { HOST: 'localhost' },
  ])('%j starts', async (env) => {
    const options = await fromEnv({ HOST: '0.0.0.0', PORT: '0', ONEBOT_LOG: 'false', ...env })
    const app = createOneBot(options)
    onTestFinished(() => app.stop())
    await app.start()
    expect(app.status().endpoints).not.toEqual([])
  })

  it.each<[env: Env, closed: string[]]>([
    [
      { ONEBOT_V11_ACCESS_TOKEN: TOKEN },
      [
        `reverse WebSocket is closed for OneBot V12: ${CLOSED}`,
        `HTTP POST and webhook is closed for OneBot V12: ${CLOSED}`,
      ],
    ],
    [{ ONEBOT_SECRET: SECRET }, [`reverse WebSocket is closed: ${CLOSED}`]],
  ])('%j leaves shut what has no token, and says so', async (env, closed) => {
    const notes: string[] = []
    await fromEnv({ HOST: '0.0.0.0', PORT: '0', ...env }, { onNote: (note) => void notes.push(note) })
    expect(notes).toEqual(closed)
  })
})

it.each(['~fastapi', '~fastapi+~httpx+~websockets', '~aiohttp', '~quart+~httpx'])(
  'DRIVER=%s stays as it is',
  async (driver) => {
    const notes: string[] = []
    await fromEnv(
      { DRIVER: driver, HOST: '127.0.0.1', PORT: '0' },
      { onNote: (note) => void notes.push(note) },
    )
    expect(notes).toEqual(['DRIVER (environment) is not needed here: every transport is at hand'])
  },
)
