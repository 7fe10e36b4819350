/** What the library makes of each fault, on real sockets. */
import type { Bot, OneBot } from '@onebot.js/core'
import type { FakeImplementationOptions, FaultStep } from '@onebot.js/testing'
import { describe, expect, it } from 'vitest'
import { online, type Scene, transports } from '../profiles/scene.js'
import { nextEvent } from '../support/harness.js'

const overSockets = ['reverse-ws', 'forward-ws'] as const

interface Broken extends Scene {
  readonly bot: Bot
  /** The texts of messages, as they arrive. */
  readonly seen: string[]
  say(...texts: string[]): Promise<unknown>
  /** Whether the account is online, and calls are answered. */
  works(): Promise<void>
  /** The same, when the link has come up again. */
  back(): Promise<void>
}

async function broken(
  options: FakeImplementationOptions,
  socketOptions?: Parameters<typeof online>[1],
): Promise<Broken> {
  const scene = await online({ profile: 'napcat', ...options }, socketOptions)
  const seen: string[] = []
  scene.app.on('message', (event) => void seen.push(event.text))
  const works = async (): Promise<void> => {
    await expect.poll(() => scene.bot.online, { timeout: 5000 }).toBe(true)
    expect(await scene.bot.call('get_login_info', {})).toMatchObject({ user_id: 10001 })
  }
  return {
    ...scene,
    seen,
    say: (...texts) => Promise.allSettled(texts.map((text) => scene.impl.message({ text }))),
    works,
    back: async () => {
      if (options.transport === 'reverse-ws') {
        // A new link that is faster than the end of the old one would take its place, and nobody would be offline.
        await expect.poll(() => scene.impl.sockets).toHaveLength(0)
        await scene.impl.connect()
      }
      await works()
    },
  }
}

const dropped = (app: OneBot): Readonly<Record<string, number>> => app.status().counters.dropped

describe.each(overSockets)('over %s', (transport) => {
  it('a link that is cut fails the call with an unknown outcome, and comes back', async () => {
    const { impl, bot, app, back } = await broken({ transport })
    const offline = nextEvent(app, 'offline')
    const played = impl.faults([{ after: { calls: 2 }, fault: 'drop' }])
    await bot.call('get_status', {})
    await expect(bot.call('get_status', {})).rejects.toMatchObject({ code: 'LINK_LOST', outcome: 'unknown' })
    await played
    await offline
    await back()
  })

  it('a half-open link fails calls by their timeout, and a new link takes over', async () => {
    const { impl, bot, app, say, seen, back } = await broken({ transport })
    await impl.faults([{ fault: 'half-open' }])
    await say('into the void')
    await expect(bot.call('get_status', {}, { timeout: 50 })).rejects.toMatchObject({ code: 'CALL_TIMEOUT' })
    expect(impl.calls.filter(({ action }) => action === 'get_status')).toEqual([])
    // As when the host of the other side notices it, too.
    const offline = nextEvent(app, 'offline')
    impl.drop()
    await offline
    await back()
    await impl.connected()
    await say('back')
    await expect.poll(() => seen).toEqual(['back'])
  })

  it('a half-open link is closed where its ping has no answer, and a new one takes over', async () => {
    const { impl, app, works } = await broken({ transport }, { pingInterval: 100 })
    const offline = nextEvent(app, 'offline')
    await impl.faults([{ fault: 'half-open' }])
    const [, cause] = await offline
    expect(cause).toMatchObject({ code: 'LINK_DEAD' })
    // It does not notice, and goes on when it dials or is dialled.
    if (transport === 'reverse-ws') await impl.connect()
    await works()
  })

  it('an answer without its echo is counted, and its call ends by its timeout', async () => {
    const { impl, bot, app } = await broken({ transport })
    const played = impl.faults([{ fault: 'no-echo' }])
    await expect(bot.call('get_status', {}, { timeout: 50 })).rejects.toMatchObject({ code: 'CALL_TIMEOUT' })
    await played
    await expect.poll(() => dropped(app)).toMatchObject({ answer_without_echo: 1 })
    expect(await bot.call('get_status', {})).toMatchObject({ online: true })
  })

  it('a frame that is too large closes the link, and it comes back', async () => {
    const { impl, app, back } = await broken({ transport }, { maxPayload: 2 ** 16 })
    const offline = nextEvent(app, 'offline')
    await impl.faults([{ fault: 'oversize', bytes: 2 ** 16 + 1 }])
    const [, cause] = await offline
    expect(cause).toMatchObject({ code: 'FRAME_TOO_LARGE' })
    await back()
  })

  it('a storm of links ends with an account that is online', async () => {
    const { impl, app, back } = await broken({ transport })
    const offline = nextEvent(app, 'offline')
    await impl.faults([{ fault: 'storm', times: 5 }])
    await offline
    await back()
    expect(app.bots).toHaveLength(1)
  })
})

describe.each(transports)('over %s', (transport) => {
  it('an event that comes twice is told twice by a socket, and taken for a post that was sent again', async () => {
    const { impl, app, say, seen } = await broken({ transport })
    const played = impl.faults([{ fault: 'duplicate' }])
    await say('twice')
    await played
    await say('end')
    await expect.poll(() => seen.at(-1)).toBe('end')
    const isPost = transport === 'http'
    expect(seen).toEqual(isPost ? ['twice', 'end'] : ['twice', 'twice', 'end'])
    await expect.poll(() => dropped(app)).toEqual(isPost ? { duplicate: 1 } : {})
  })

  it('events in another order are told as they come', async () => {
    const { impl, say, seen } = await broken({ transport, concurrent: false })
    const played = impl.faults([{ fault: 'reorder', events: 3 }])
    await say('1', '2', '3', '4')
    await played
    await expect.poll(() => seen).toEqual(['3', '2', '1', '4'])
  })

  it('a broken event is counted, and the next one is told', async () => {
    const { impl, app, say, seen } = await broken({ transport })
    const played = impl.faults([{ fault: 'garble' }])
    await say('broken')
    await say('whole')
    await played
    await expect.poll(() => seen).toEqual(['whole'])
    expect(dropped(app)).toEqual({ bad_json: 1 })
  })

  it('a late answer fails its call by the timeout, and is counted where it comes', async () => {
    const { impl, bot, app } = await broken({ transport })
    const played = impl.faults([{ fault: 'late', ms: 60 }])
    await expect(bot.call('get_status', {}, { timeout: 20 })).rejects.toMatchObject({
      code: 'CALL_TIMEOUT',
      outcome: 'unknown',
    })
    await played
    if (transport !== 'http') await expect.poll(() => dropped(app)).toEqual({ answer_late: 1 })
    expect(await bot.call('get_status', {})).toMatchObject({ online: true })
  })

  it('a bot that is turned away calls again', async () => {
    const { impl, bot, back } = await broken({ transport })
    const played = impl.faults([{ fault: 'reject', status: 503, times: 1 }])
    await expect(bot.call('get_status', {})).rejects.toMatchObject({
      code: transport === 'http' ? 'ENDPOINT_FAILED' : 'LINK_LOST',
    })
    await played
    await back()
  })
})

describe('over http', () => {
  it('a cut takes the account offline, and it comes back when somebody listens again', async () => {
    const { impl, bot, app, back } = await broken({ transport: 'http' })
    const offline = nextEvent(app, 'offline')
    await impl.faults([{ fault: 'drop' }])
    await expect(bot.call('get_status', {})).rejects.toMatchObject({
      code: expect.stringMatching(/^DIAL_/),
    })
    await offline
    await impl.connect()
    await back()
  })

  it('one that takes requests and says nothing fails calls by their timeout', async () => {
    const { impl, bot, back } = await broken({ transport: 'http' })
    await impl.faults([{ fault: 'half-open' }])
    await expect(bot.call('get_status', {}, { timeout: 50 })).rejects.toMatchObject({ code: 'CALL_TIMEOUT' })
    impl.drop()
    await impl.connect()
    await back()
  })

  it('an event that is too large is refused', async () => {
    const { impl } = await broken({ transport: 'http' })
    await impl.faults([{ fault: 'oversize', bytes: 64 * 2 ** 20 + 1 }]).catch(() => {})
    expect(impl.posts.every(({ status }) => status === 413)).toBe(true)
  })
})

describe('a long script', () => {
  it('is played to its end, and leaves a bot that works', async () => {
    const { impl, bot, app, say, seen, back } = await broken({ transport: 'reverse-ws' })
    const steps: FaultStep[] = [
      { after: { events: 1 }, fault: 'duplicate' },
      { fault: 'late', ms: 30 },
      { after: { ms: 10 }, fault: 'no-echo' },
      { fault: 'garble' },
      { fault: 'reorder' },
      { after: { events: 1 }, fault: 'drop' },
    ]
    const played = impl.faults(steps)
    await say('1', '2')
    const call = () => bot.call('get_status', {}, { timeout: 15 }).catch(({ code }) => code)
    expect(await call()).toBe('CALL_TIMEOUT')
    await expect.poll(() => dropped(app)).toMatchObject({ answer_late: 1 })
    const withoutEcho = async () => {
      await call()
      return dropped(app)
    }
    await expect.poll(withoutEcho, { interval: 5 }).toMatchObject({ answer_without_echo: 1 })
    const offline = nextEvent(app, 'offline')
    await say('3', '4', '5', '6')
    await played
    await offline
    await back()
    expect(seen).toEqual(['1', '2', '2', '5', '4', '6'])
    expect(dropped(app)).toMatchObject({ answer_without_echo: 1, bad_json: 1 })
    await app.stop()
    await impl.stop()
    impl.assertIdle()
  })
})
