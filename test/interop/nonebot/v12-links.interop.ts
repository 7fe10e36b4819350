import { fakeImplementation } from '@onebot.js/testing'
import { afterEach, describe, expect, it } from 'vitest'
import { SELF_ID, TOKEN } from './bot.js'
import { type Pair, startPair } from './pair.js'

const other = { platform: 'qq', user_id: '10002' }

let pair: Pair
afterEach(() => pair?.stop())

describe.each(['reverse-ws', 'forward-ws'] as const)('NoneBot, V12 by %s', (transport) => {
  it('has two accounts on one link, and calls as the one that was spoken to', async () => {
    pair = await startPair('v12', transport, { otherSelves: [other] })
    const { bot, impl } = pair
    await bot.tells('connected', { self_id: SELF_ID })
    await bot.tells('connected', { self_id: '10002' })
    const call = impl.nextAction('send_message')
    const message = [{ type: 'text', data: { text: '/echo hello' } }]
    const from = { type: 'message', detail_type: 'private', user_id: '2', message_id: 'm1', alt_message: '' }
    impl.event({ ...from, self: other, message })
    expect((await call).self).toEqual(other)
  })

  it('is told by status_update that an account has left, and is back', async () => {
    pair = await startPair('v12', transport)
    const { bot, impl } = pair
    await bot.tells('connected', { self_id: SELF_ID })
    const self = { platform: 'qq', user_id: SELF_ID }
    const update = (online: boolean): void => {
      const status = { good: true, bots: [{ self, online }] }
      impl.event({ type: 'meta', detail_type: 'status_update', status })
    }
    update(false)
    await bot.tells('disconnected', { self_id: SELF_ID })
    update(true)
    await bot.tells('connected', { self_id: SELF_ID })
  })

  it('takes the account in again after a cut', async () => {
    pair = await startPair('v12', transport)
    const { bot, impl } = pair
    await bot.tells('connected', { self_id: SELF_ID })
    impl.drop()
    await bot.tells('disconnected', { self_id: SELF_ID })
    if (transport === 'reverse-ws') await impl.connect()
    await bot.tells('connected', { self_id: SELF_ID })
    const call = impl.nextAction('send_message')
    impl.message({ text: '/echo again' })
    await call
  })

  it('does not talk with an implementation whose first event is not connect', async () => {
    pair = await startPair('v12', transport, { announce: false })
    const { bot, impl } = pair
    await impl.connected()
    impl.message({ text: 'hello' })
    await expect.poll(() => bot.log).toContain('Missing connect meta event')
    await expect.poll(() => impl.sockets).toEqual([])
    expect(bot.told).toEqual([])
  })
})

it('NoneBot refuses V12 implementations with the wrong token, and takes it from the query too', async () => {
  pair = await startPair('v12', 'reverse-ws')
  const { bot } = pair
  const dial = async (query: string): Promise<void> => {
    const url = `${bot.ws}/onebot/v12/ws${query}`
    const impl = fakeImplementation({ version: 'v12', url, selfId: '3', announce: true })
    try {
      await impl.connect()
      await bot.tells('connected', { self_id: '3' })
    } finally {
      await impl.stop()
    }
  }
  await expect(dial('?access_token=another')).rejects.toThrow('Unexpected server response: 403')
  await expect(dial('')).rejects.toThrow('Unexpected server response: 403')
  await dial(`?access_token=${TOKEN}`)
})

it('NoneBot refuses webhooks with the wrong token, and of nobody', async () => {
  pair = await startPair('v12', 'http', { headers: { 'X-Impl': undefined } })
  expect(await pair.impl.message({ text: 'hello' })).toMatchObject({ status: 400 })
  const url = `${pair.bot.http}/onebot/v12/http`
  const impl = fakeImplementation({ version: 'v12', transport: 'http', url, accessToken: 'another' })
  await impl.connect()
  expect(await impl.message({ text: 'hello' })).toMatchObject({ status: 403 })
  await impl.stop()
})
