import { type FakeImplementationOptions, fakeImplementation } from '@onebot.js/testing'
import { afterEach, describe, expect, it } from 'vitest'
import { type Pair, SECRET, SELF_ID, startPair, TOKEN } from './pair.js'

let pair: Pair
afterEach(() => pair?.stop())

describe('aiocqhttp that implementations dial', () => {
  it('refuses who has the wrong token, none, or no account', async () => {
    pair = await startPair({})
    const dial = async (options: FakeImplementationOptions): Promise<void> => {
      const impl = fakeImplementation({ url: `${pair.bot.ws}/ws`, selfId: '1', ...options })
      try {
        await impl.connect()
      } finally {
        await impl.stop()
      }
    }
    await expect(dial({ accessToken: 'another' })).rejects.toThrow('Unexpected server response: 403')
    await expect(dial({})).rejects.toThrow('Unexpected server response: 401')
    const nameless = { accessToken: TOKEN, headers: { 'X-Self-ID': undefined } }
    await expect(dial(nameless)).rejects.toThrow('Unexpected server response: 400')
    await dial({ headers: { Authorization: `Token ${TOKEN}` } })
  })

  it.each(['universal', 'split'] as const)('talks again after a cut: %s', async (role) => {
    pair = await startPair({ role })
    const { bot, impl } = pair
    await bot.tells('answered', { action: 'get_login_info' })
    impl.drop()
    await bot.tells('left')
    if (role === 'split') await bot.tells('left')
    await impl.connect()
    await bot.tells('event', { name: 'meta_event.lifecycle.connect' })
    await bot.tells('answered', { action: 'get_login_info' })
    const call = impl.nextAction('send_msg')
    await impl.message({ text: '/echo again' })
    await call
  })

  it('calls the account that was spoken to', async () => {
    pair = await startPair({})
    const { bot, impl } = pair
    const other = fakeImplementation({ url: `${bot.ws}/ws/`, selfId: '10002', accessToken: TOKEN })
    await other.connect()
    await bot.tells('answered', { action: 'get_login_info', data: { user_id: 10002 } })
    const call = other.nextAction('send_msg')
    await other.message({ text: '/echo to the second' })
    await call
    expect(impl.calls.map(({ action }) => action)).toEqual(['get_login_info'])
    await other.stop()
  })
})

it.each<[why: string, status: number, options: FakeImplementationOptions]>([
  ['a wrong signature', 403, { secret: 'another' }],
  ['no signature', 401, { headers: { 'x-signature': undefined } }],
  ['the right secret', 204, { secret: SECRET }],
])('aiocqhttp answers a POST with %s with %i', async (_, status, options) => {
  pair = await startPair({ transport: 'http', ...options })
  expect(await pair.impl.message({ text: 'hello' })).toMatchObject({ status })
})

it('aiocqhttp without the right token calls an API root in vain', async () => {
  pair = await startPair({ transport: 'http', accessToken: 'another', selfId: SELF_ID })
  await pair.impl.message({ text: '/call get_login_info' })
  const failed = await pair.bot.tells('failed', { error: 'HttpFailed' })
  expect(failed.text).toContain('403')
})
