/** One NoneBot bot, with an account for each implementation that the fake can act as, on each transport. */
import { type FakeImplementation, fakeImplementation, type ProfileName } from '@onebot.js/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '../free-port.js'
import { envOf, type NoneBot, SECRET, startNoneBot, TOKEN } from './bot.js'

const transports = ['reverse-ws', 'forward-ws', 'http'] as const
/** What it makes of a call of an action that is not there: over a WebSocket, and over HTTP. */
const refusals: Record<ProfileName, [ws: string, http: string]> = {
  napcat: ['retcode=1404', 'retcode=200'],
  llonebot: ['retcode=1404', 'status code: 404'],
  lagrange: ['retcode=404', 'retcode=404'],
  'go-cqhttp': ["retcode=404, msg='API_NOT_FOUND'", "retcode=404, msg='API_NOT_FOUND'"],
}
const profiles: ProfileName[] = ['napcat', 'llonebot', 'lagrange', 'go-cqhttp']
const cases = profiles.flatMap((profile) => transports.map((transport) => ({ profile, transport })))

let noneBot: NoneBot
let impls: FakeImplementation[] = []

const idOf = (index: number): string => String(10_001 + index)

function implementation(index: number): FakeImplementation {
  const impl = impls[index]
  if (!impl) throw new Error('it is not there')
  return impl
}

beforeAll(async () => {
  const ports = await Promise.all(cases.map(() => freePort()))
  impls = cases.map(({ profile, transport }, index) => {
    const url = (): string =>
      transport === 'http' ? `${noneBot.bot.http}/onebot/v11/` : `${noneBot.bot.ws}/onebot/v11/ws`
    const common = { url, accessToken: TOKEN, secret: SECRET }
    return fakeImplementation({ profile, transport, port: ports[index], selfId: idOf(index), ...common })
  })
  const at = (wanted: string): number[] => [...cases.keys()].filter((n) => cases[n]?.transport === wanted)
  for (const index of at('forward-ws')) await implementation(index).connect()
  const env = await envOf({
    ONEBOT_V11_SECRET: SECRET,
    ONEBOT_V11_WS_URLS: at('forward-ws').map((index) => implementation(index).url),
    ONEBOT_V11_API_ROOTS: Object.fromEntries(
      at('http').map((n) => [idOf(n), `http://127.0.0.1:${ports[n]}`]),
    ),
  })
  noneBot = await startNoneBot(env)
  for (const index of [...at('reverse-ws'), ...at('http')]) await implementation(index).connect()
  for (const index of at('forward-ws')) await noneBot.bot.tells('connected', { self_id: idOf(index) })
})

afterAll(async () => {
  await Promise.all(impls.map((impl) => impl.stop()))
  await noneBot.stop()
})

describe.each(cases.map((each, index) => ({ ...each, index })))(
  'NoneBot and what acts as $profile by $transport',
  ({ profile, transport, index }) => {
    const self_id = idOf(index)
    const text = '你好 😀 &[1,2]'

    it.each([
      ['PrivateMessageEvent', undefined],
      ['GroupMessageEvent', '30003'],
    ])('talk: %s', async (model, groupId) => {
      const impl = implementation(index)
      const call = impl.nextAction('send_msg')
      await impl.message({ text: `/echo ${text}`, groupId })
      const { params } = await call
      expect(params).toMatchObject({ user_id: 20002, message: [{ type: 'text', data: { text } }] })
      expect(params.group_id).toBe(groupId && Number(groupId))
      await noneBot.bot.tells('event', { self_id, model })
    })

    it('calls, and fails', async () => {
      const impl = implementation(index)
      await impl.message({ text: '/call get_login_info' })
      await noneBot.bot.tells('answered', { data: { user_id: Number(self_id) } })
      await impl.message({ text: '/call no_such_action' })
      const failed = await noneBot.bot.tells('failed', { action: 'no_such_action' })
      expect(failed.text).toContain(refusals[profile][transport === 'http' ? 1 : 0])
    })
  },
)

it('NoneBot has met nothing that it takes for an error', () => {
  expect(noneBot.bot.log).not.toMatch(/\[ERROR\]|Failed to parse|Traceback/)
})
