import { type FakeImplementationOptions, fakeImplementation } from '@onebot.js/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SECRET, SELF_ID, TOKEN } from './bot.js'
import { type Pair, startPair } from './pair.js'

let pair: Pair
afterEach(() => pair?.stop())

describe('NoneBot that V11 implementations dial', () => {
  beforeEach(async () => {
    pair = await startPair('v11', 'reverse-ws')
    await pair.bot.tells('connected', { self_id: SELF_ID })
  })

  const dial = async (options: FakeImplementationOptions): Promise<void> => {
    const impl = fakeImplementation({ url: `${pair.bot.ws}/onebot/v11/ws`, accessToken: TOKEN, ...options })
    try {
      await impl.connect()
    } finally {
      await impl.stop()
    }
  }

  it('refuses with 403 who has the wrong token, none, no account, or one that is there', async () => {
    const refusal = 'Unexpected server response: 403'
    await expect(dial({ selfId: '1', accessToken: 'another' })).rejects.toThrow(refusal)
    await expect(dial({ selfId: '1', accessToken: undefined })).rejects.toThrow(refusal)
    await expect(dial({ headers: { 'X-Self-ID': undefined } })).rejects.toThrow(refusal)
    await expect(dial({ selfId: SELF_ID })).rejects.toThrow(refusal)
    for (const why of ['Authorization Header is invalid', 'Missing X-Self-ID', 'already a bot 10001']) {
      await expect.poll(() => pair.bot.log).toContain(why)
    }
  })

  it.each(['/onebot/v11/', '/onebot/v11/ws/'])('takes a second account in at %s', async (path) => {
    const { bot, impl } = pair
    const other = fakeImplementation({ url: `${bot.ws}${path}`, selfId: '10002', accessToken: TOKEN })
    await other.connect()
    await bot.tells('connected', { self_id: '10002' })
    const call = other.nextAction('send_msg')
    other.message({ text: '/echo to the second' })
    await call
    expect(impl.calls).toEqual([])
    await other.stop()
    await bot.tells('disconnected', { self_id: '10002' })
  })

  it('takes the account in again after a cut, and after a farewell', async () => {
    const { bot, impl } = pair
    impl.drop()
    await bot.tells('disconnected', { self_id: SELF_ID })
    await impl.connect()
    await bot.tells('connected', { self_id: SELF_ID })
    await impl.stop()
    await bot.tells('disconnected', { self_id: SELF_ID })
    await impl.connect()
    await bot.tells('connected', { self_id: SELF_ID })
    const call = impl.nextAction('send_msg')
    impl.message({ text: '/echo again' })
    await call
  })
})

it('NoneBot lets in an implementation that dials again by itself, and after garbage', async () => {
  pair = await startPair('v11', 'reverse-ws', { reconnect: 50 })
  const { bot, impl } = pair
  for (const cut of [() => impl.drop(), () => impl.garble().message({ text: 'half of this' })]) {
    await bot.tells('connected', { self_id: SELF_ID })
    await cut()
    await bot.tells('disconnected', { self_id: SELF_ID })
  }
  await bot.tells('connected', { self_id: SELF_ID })
  const call = impl.nextAction('send_msg')
  await impl.message({ text: '/echo again' })
  await call
})

it('NoneBot gets in again by forward WebSocket after a cut', async () => {
  pair = await startPair('v11', 'forward-ws')
  const { bot, impl } = pair
  await bot.tells('connected', { self_id: SELF_ID })
  impl.drop()
  await bot.tells('disconnected', { self_id: SELF_ID })
  await bot.tells('connected', { self_id: SELF_ID })
  const call = impl.nextAction('send_msg')
  impl.message({ text: '/echo again' })
  await call
})

it('NoneBot with the wrong token is turned away by forward WebSocket', async () => {
  pair = await startPair('v11', 'forward-ws', { accessToken: 'another' })
  await expect.poll(() => pair.bot.log).toContain('WebSocket Closed')
  expect(pair.impl.sockets).toEqual([])
  expect(pair.bot.told).toEqual([])
})

describe('NoneBot that V11 events are posted to', () => {
  const cases: [why: string, options: FakeImplementationOptions, status: number][] = [
    ['wrong signature', { secret: 'another' }, 403],
    ['no signature', { headers: { 'x-signature': undefined } }, 401],
    ['no account', { headers: { 'x-self-id': undefined } }, 400],
    ['the right secret', {}, 204],
  ]

  it('checks who posts', async () => {
    pair = await startPair('v11', 'http')
    const url = `${pair.bot.http}/onebot/v11/http`
    for (const [why, options, status] of cases) {
      const impl = fakeImplementation({ transport: 'http', url, selfId: '7', secret: SECRET, ...options })
      await impl.connect()
      expect(await impl.message({ text: 'hello' }), why).toMatchObject({ status })
      await impl.stop()
    }
    await pair.bot.tells('connected', { self_id: '7' })
  })
})

it('NoneBot without the right token calls an API root in vain', async () => {
  pair = await startPair('v11', 'http', { accessToken: 'another' })
  pair.impl.message({ text: '/call get_login_info' })
  const failed = await pair.bot.tells('failed', { error: 'NetworkError' })
  expect(failed.text).toContain('403')
  expect(pair.impl.calls).toEqual([])
})
