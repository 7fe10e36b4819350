import {
  createOneBot,
  type OneBotError,
  type OneBotEvent,
  type OneBotOptions,
  segment,
} from '@onebot.js/core'
import { mockDriver } from '@onebot.js/testing'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { handDriver } from '../support/hand-driver.js'

const loads = vi.hoisted(() => ({ count: 0 }))
vi.mock('../../packages/core/src/validation/load.js', async (original) => {
  loads.count++
  return original()
})

const poke = {
  ...{ time: 1, self_id: 10001, post_type: 'notice', notice_type: 'notify', sub_type: 'poke' },
  ...{ user_id: 20002, target_id: 10001 },
}
const odd = { ...poke, target_id: {} }
const omen = { ...poke, notice_type: 'omen' }

async function start(options: Partial<OneBotOptions>) {
  const mock = mockDriver().onAction('send_group_msg', { message_id: 1 })
  const byHand = handDriver()
  const warnings: string[] = []
  const errors: OneBotError[] = []
  const events: OneBotEvent[] = []
  const ignore = (): void => {}
  const logger = {
    debug: ignore,
    info: ignore,
    warn: (line: string) => void warnings.push(line),
    error: ignore,
  }
  const app = createOneBot({ drivers: [mock, byHand], logger, ...options })
  app.on('error', (error) => void errors.push(error))
  app.on('event', (event) => void events.push(event))
  await app.start()
  onTestFinished(() => app.stop())
  const bot = await app.bot('10001')
  return { app, mock, byHand, bot, warnings, errors, events, counters: () => app.status().counters }
}

describe("validation: 'off'", () => {
  it('loads nothing, checks nothing and counts nothing', async () => {
    const { mock, warnings, events, counters } = await start({ validation: 'off' })
    await mock.event(odd)
    expect(events).toHaveLength(1)
    expect({ warnings, loads: loads.count, drift: counters().drift }).toEqual({
      ...{ warnings: [], loads: 0, drift: {} },
    })
  })
})

describe("validation: 'warn'", () => {
  it('is the default', async () => {
    const { mock, counters } = await start({})
    await mock.event(odd)
    expect(Object.values(counters().drift)).toEqual([1])
  })

  it('delivers the event as it came, counts it, and says once what differed', async () => {
    const { mock, warnings, events, errors, counters } = await start({ validation: 'warn' })
    for (let i = 0; i < 3; i++) await mock.event({ ...odd, time: i })
    expect(events.map(({ type, detailType, raw }) => [type, detailType, raw])).toEqual(
      [0, 1, 2].map((time) => ['notice', 'notify', { ...odd, time }]),
    )
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toMatch(
      /^\[EVENT_DRIFT\] notice\.notify\.poke is not as expected: \/target_id must be integer or string of digits, not object \(mock link .*\)\. The event was delivered all the same\n {2}Fix: /,
    )
    expect(errors).toEqual([])
    expect(counters()).toMatchObject({
      drift: { 'notice.notify.poke #/fields/target_id': 3 },
      events: { dispatched: 3 },
      dropped: {},
    })
  })

  it('says nothing of an event that is as expected', async () => {
    const { mock, warnings, counters } = await start({ validation: 'warn' })
    await mock.event(poke)
    await mock.message({ text: 'hi', groupId: '30003' })
    expect({ warnings, drift: counters().drift }).toEqual({ warnings: [], drift: {} })
  })

  it('tells of an event of an unknown kind as such', async () => {
    const { mock, warnings, events, counters } = await start({ validation: 'warn' })
    await mock.event(omen)
    expect(events).toHaveLength(1)
    expect(warnings).toEqual([
      expect.stringContaining("notice.omen is not as expected: /notice_type is unknown: 'omen'"),
    ])
    expect(counters().drift).toEqual({ 'notice.omen unknown': 1 })
  })

  it('tells of another place, another kind and another account again', async () => {
    const { mock, byHand, warnings } = await start({ validation: 'warn' })
    const other = byHand.open({ peer: { id: 'v11:10002', self: { platform: 'qq', user_id: '10002' } } })
    await mock.event(odd)
    await mock.event({ ...poke, user_id: null })
    await mock.event(omen)
    other.receive({ ...odd, self_id: 10002 })
    other.receive({ ...odd, self_id: 10002 })
    expect(warnings).toHaveLength(4)
  })

  it('tells of an implementation once, however many accounts it has', async () => {
    const { byHand, warnings } = await start({ validation: 'warn' })
    for (const id of ['1', '2', '3']) {
      const self = { platform: 'qq', user_id: id }
      const link = byHand.open({ peer: { id: `v12:${id}`, protocol: 'v12', self, impl: 'walle' } })
      const friend = { id, time: 1, type: 'notice', detail_type: 'friend_increase', sub_type: '' }
      link.receive({ ...friend, self, user_id: 1 })
    }
    expect(warnings).toEqual([
      expect.stringMatching(/\/user_id must be string, not number \(walle, by-hand link/),
    ])
  })

  it('names the implementation as soon as it is known, and says nothing again because of that', async () => {
    const { mock, bot, warnings } = await start({ validation: 'warn' })
    mock.onAction('get_version_info', { app_name: 'NapCat.Onebot', app_version: '4.18.1' })
    await mock.event(odd)
    await bot.identify()
    await mock.event({ ...odd, time: 2 })
    await mock.event(omen)
    expect(warnings).toEqual([
      expect.stringContaining('not object (mock link'),
      expect.stringContaining('(NapCat.Onebot 4.18.1, mock link'),
    ])
  })

  it.each(['socket', 'http'] as const)('checks what comes by %s', async (shape) => {
    const { byHand, counters } = await start({})
    const link = byHand.open({ shape, sends: shape === 'socket' })
    link.receive(odd, shape === 'http' ? { answerWithin: 100 } : undefined)
    expect(Object.values(counters().drift)).toEqual([1])
  })

  it('keeps no more than so many places of a peer that makes up kinds, and does not go on telling', async () => {
    const { mock, warnings, counters } = await start({ validation: 'warn' })
    for (let i = 0; i < 2000; i++)
      await mock.event({ ...poke, notice_type: `${'omen'.repeat(100)}${i}`, time: i })
    for (let i = 0; i < 2000; i++) await mock.event({ ...poke, notice_type: `omen${i}`, time: i })
    const { drift, events } = counters()
    expect(events.dispatched).toBe(4000)
    expect(Object.keys(drift).length).toBeLessThanOrEqual(501)
    expect(Object.values(drift).reduce((sum, count) => sum + count)).toBe(4000)
    expect(Math.max(...Object.keys(drift).map(({ length }) => length))).toBeLessThan(200)
    expect(warnings.length).toBeLessThanOrEqual(1000)
  })
})

describe("validation: 'strict'", () => {
  it('drops the event, counts it as invalid, and reports it once', async () => {
    const { mock, events, errors, counters } = await start({ validation: 'strict' })
    for (const event of [odd, { ...odd, time: 2 }, omen]) {
      await expect(mock.event(event)).rejects.toMatchObject({ name: 'EventDropped', reason: 'invalid' })
    }
    await mock.event(poke)
    expect(events.map(({ raw }) => raw)).toEqual([poke])
    expect(errors.map(({ code }) => code)).toEqual(['EVENT_INVALID', 'EVENT_INVALID'])
    expect(errors[0]?.shortMessage).toContain('The event was dropped')
    const { frames, dropped, drift } = counters()
    expect({ frames, dropped }).toEqual({ frames: 4, dropped: { invalid: 3 } })
    expect(drift).toEqual({ 'notice.notify.poke #/fields/target_id': 2, 'notice.omen unknown': 1 })
  })

  it('tells the driver', async () => {
    const { byHand } = await start({ validation: 'strict' })
    const reasons: string[] = []
    byHand.open().receive(odd, { dropped: (reason) => void reasons.push(reason) })
    expect(reasons).toEqual(['invalid'])
  })

  it('still takes a heartbeat for a sign of life', async () => {
    const { byHand, app } = await start({ validation: 'strict' })
    const link = byHand.open({ peer: { id: 'v11:10003', self: { platform: 'qq', user_id: '10003' } } })
    const heartbeat = { time: 1, self_id: 10003, post_type: 'meta_event', meta_event_type: 'heartbeat' }
    link.receive({ ...heartbeat, interval: 5000, status: { online: false } })
    expect(app.status().bots).toContainEqual(expect.objectContaining({ selfId: '10003', online: false }))
  })
})

describe('checkCalls', () => {
  // As text, so that the compiler lets the mistakes pass: JavaScript has none to tell of them.
  const sendGroup: string = 'send_group_msg'
  const bad = { grop_id: 1, message: 'hi' }

  it('is off by default', async () => {
    const { bot, mock } = await start({})
    await bot.call(sendGroup, bad)
    expect(mock.calls).toHaveLength(1)
  })

  it('keeps a call with a mistake from being sent, and names it', async () => {
    const { bot, mock } = await start({ checkCalls: true, validation: 'off' })
    await expect(bot.call(sendGroup, bad)).rejects.toMatchObject({
      ...{ code: 'CALL_INVALID', outcome: 'not-sent', action: 'send_group_msg' },
      shortMessage: 'send_group_msg: /grop_id is no parameter; did you mean group_id?',
    })
    await expect(bot.call('send_grop_msg', {})).rejects.toThrow('did you mean send_group_msg?')
    await expect(bot.call(sendGroup, { message: 'hi' })).rejects.toThrow('/group_id is missing')
    expect(mock.calls).toEqual([])
  })

  it.each(['an_action', 'send_msg'])(
    'leaves a value that cannot be read to the encoder: %s',
    async (action) => {
      const { bot, mock } = await start({ checkCalls: true })
      const unreadable = {
        toJSON: () => {
          throw new Error('unreadable')
        },
      }
      const call = bot.call(action, { group_id: 1, message: 'hi', unreadable })
      await expect(call).rejects.toThrow(`the parameters of ${action} cannot be encoded`)
      expect(mock.calls).toEqual([])
    },
  )

  it('lets what it does not know go, and what send() and reply() write', async () => {
    const { bot, mock, app } = await start({ checkCalls: true })
    mock.onAction('an_action_of_tomorrow', null)
    await bot.call('an_action_of_tomorrow', { any: 1 })
    await bot.send({ groupId: '30003' }, [segment.at('1'), segment.image(Buffer.from('picture'))])
    const replied = vi.fn()
    app.once('message', async (event) => replied(await event.reply('hi', { quote: true, mention: true })))
    await mock.message({ text: 'hi', groupId: '30003' })
    expect(replied).toHaveBeenCalledOnce()
    expect(mock.calls).toHaveLength(3)
  })
})

it.each([
  [{ validation: 'loud' }, "validation must be 'off' or 'warn' or 'strict', not 'loud'"],
  [{ checkCalls: 'yes' }, 'checkCalls must be true or false, not yes'],
])('%j is refused', (options, message) => {
  // @ts-expect-error What a program without types may give.
  expect(() => createOneBot({ drivers: [mockDriver()], ...options })).toThrow(message)
})

it('an app that is stopped while it loads the checks starts no driver', async () => {
  const mock = mockDriver()
  const started = vi.spyOn(mock, 'start')
  const app = createOneBot({ drivers: [mock], logger: false })
  const starting = app.start()
  const stopping = app.stop()
  await expect(starting).rejects.toThrow('APP_STOPPED')
  await stopping
  expect(started).not.toHaveBeenCalled()
})
