/**
 * The suite that every driver passes, ours and yours. Needs vitest.
 * @module
 */
import type { Bot, Version } from '@onebot.js/core'
import { assertKnownOptions } from '@onebot.js/core/node'
import { afterEach, describe, expect, it } from 'vitest'
import type { Rig, RigOptions } from './rig.js'
import { ONLINE, SELF, Stage, soon } from './suite-stage.js'

export type { Rig, RigOptions, RigPeer } from './rig.js'

/** What a driver can do and what not, so that the cases that do not fit it are left out. */
export interface DriverFlags {
  /** @default both */
  versions?: readonly Version[]
  /** It lets implementations in and checks their token. @default true */
  admits?: boolean
  /** It dials implementations, or calls their API root, and presents its token to them. @default false */
  dials?: boolean
  /** There is a link that can be cut. @default true */
  drops?: boolean
  /** What is sent as an event arrives as it is; not so where events stand in answers, as with polling. @default true */
  raw?: boolean
}

const FLAGS = { versions: true, admits: true, dials: true, drops: true, raw: true } satisfies Record<
  keyof DriverFlags,
  true
>

const BIG = '9007199254740993'

const message = (version: Version, text: string, id = 1): object =>
  version === 'v11'
    ? {
        post_type: 'message',
        message_type: 'private',
        sub_type: 'friend',
        message_id: id,
        user_id: 20002,
        message: text,
      }
    : {
        type: 'message',
        detail_type: 'private',
        message_id: String(id),
        user_id: '20002',
        alt_message: text,
        message: [{ type: 'text', data: { text } }],
      }

const hostile = [
  'null',
  '1',
  '[]',
  '"text"',
  '',
  '{"post_type":',
  '{"a":1}',
  `${'['.repeat(500)}${']'.repeat(500)}`,
]

const CLOSED = 'the end of the connection was not told: call sink.closed() when a link has ended'

/** Runs the suite for a driver: `testDriver('my-driver', (options) => ({ driver, connect }))`. */
export function testDriver(
  name: string,
  rig: (options: RigOptions) => Rig | Promise<Rig>,
  flags: DriverFlags = {},
): void {
  assertKnownOptions('testDriver', flags, FLAGS)
  const { versions = ['v11', 'v12'], admits = true, dials = false, drops = true, raw = true } = flags
  describe.each(versions)(`${name}, %s`, (version) => {
    const stage = new Stage(name, version, rig)
    afterEach(() => stage.clear())

    it('takes what comes right behind the connection', async () => {
      const made = await stage.setUp()
      await made.app.start()
      const arrived = new Promise((resolve) => {
        made.app.once('message', resolve)
      })
      const peer = await stage.meet(made)
      peer.event(message(version, 'first'))
      await soon(
        arrived,
        'an event that was sent right behind the connection did not arrive: attach listeners in the tick in which the connection opens',
      )
    })

    it('brings the account online and its events in, typed and whole', async () => {
      const { app, peer, bot } = await stage.online()
      expect(bot).toMatchObject({ selfId: SELF, version, online: true })
      const received = stage.next(app)
      peer.event(message(version, 'hello'))
      const event = await received
      expect(event.raw).toMatchObject(version === 'v11' ? { message: 'hello' } : message(version, 'hello'))
      expect(event).toMatchObject({
        version,
        type: 'message',
        detailType: 'private',
        userId: '20002',
        messageId: '1',
      })
      expect(event.bot).toBe(bot)
    })

    it('keeps the order of events', async () => {
      const { app, peer } = await stage.online()
      const texts: string[] = []
      const all = new Promise<void>((resolve) => {
        app.on('message', ({ text }) => {
          if (texts.push(text) === 20) resolve()
        })
      })
      const sent = Array.from({ length: 20 }, (_, i) => `message ${i}`)
      for (const [index, text] of sent.entries()) peer.event(message(version, text, index + 1))
      await soon(all, 'not every event arrived: hand every frame to sink.receive()')
      expect(texts, 'frames must reach sink.receive() in the order in which they came').toEqual(sent)
    })

    it('carries calls and settles each with its own answer', async () => {
      const { peer, bot } = await stage.online()
      peer.onAction('slow', async () => {
        await new Promise((resolve) => setTimeout(resolve, 50))
        return 'slow'
      })
      peer.onAction('fast', 'fast')
      expect(await Promise.all([bot.call('slow'), bot.call('fast', { a: 1 })])).toEqual(['slow', 'fast'])
      expect(peer.calls).toContainEqual(expect.objectContaining({ action: 'fast', params: { a: 1 } }))
    })

    it('rejects a call that the implementation refuses, with its code and words', async () => {
      const { peer, bot } = await stage.online()
      peer.onAction('refused', () => {
        throw new Error('not today')
      })
      await expect(bot.call('refused')).rejects.toMatchObject({
        code: 'ACTION_FAILED',
        outcome: 'failed',
        reason: 'not today',
      })
    })

    it('ends a call that is not answered in time, as unknown', async () => {
      const { app, peer, bot } = await stage.online()
      peer.onAction('never', () => new Promise(() => {}))
      const ended = Array.from({ length: 3 }, () =>
        expect(bot.call('never', {}, { timeout: 50 })).rejects.toMatchObject({
          code: 'CALL_TIMEOUT',
          outcome: 'unknown',
        }),
      )
      await Promise.all(ended)
      // A probe of an API root and a poll may be under way.
      expect(app.status().pendingCalls).toBeLessThan(3)
    })

    it('ends a call that is aborted', async () => {
      const { peer, bot } = await stage.online()
      peer.onAction('never', () => new Promise(() => {}))
      const controller = new AbortController()
      const call = bot.call('never', {}, { signal: controller.signal })
      controller.abort()
      await expect(call).rejects.toMatchObject({ code: 'CALL_ABORTED' })
    })

    it('keeps every digit of an account beyond 2^53, in and out', async () => {
      const { app, peer, bot } = await stage.online(BIG)
      peer.onAction('send_private_msg', { message_id: 7 })
      peer.onAction('send_message', { message_id: '7', time: 1 })
      const received = stage.next(app)
      const raw = message(version, 'big')
      peer.event(
        version === 'v11'
          ? JSON.stringify({ time: 1, ...raw, self_id: 0 }).replace('"self_id":0', `"self_id":${BIG}`)
          : raw,
      )
      expect((await received).selfId).toBe(BIG)
      expect(await bot.send({ userId: BIG }, 'hi')).toEqual({ messageId: '7' })
      const sent = peer.calls.findLast(({ action }) => action.startsWith('send_'))
      expect(String(sent?.params.user_id)).toBe(BIG)
    })

    it.runIf(raw)('outlives frames that are not OneBot and still brings in the next event', async () => {
      const { app, peer } = await stage.online()
      // A stand-in may tell that a frame was dropped.
      for (const frame of hostile) Promise.resolve(peer.event(frame)).catch(() => {})
      const received = stage.next(app)
      peer.event(message(version, 'after'))
      await received
      const { frames, events, answers, dropped } = app.status().counters
      const droppedSum = Object.values(dropped).reduce((sum, count) => sum + count, 0)
      expect(droppedSum).toBe(hostile.length)
      expect(frames).toBe(events.dispatched + answers.settled + answers.parts + droppedSum)
    })

    it('reports a listener that throws or rejects, and runs the others', async () => {
      const { app, peer, errors } = await stage.online()
      app.on('message', () => {
        throw new Error('thrown')
      })
      app.on('message', () => Promise.reject(new Error('rejected')))
      const received = stage.next(app)
      peer.event(message(version, 'hello'))
      await received
      await expect.poll(() => errors.length).toBe(2)
      expect(errors).toEqual([
        expect.objectContaining({ code: 'HANDLER_FAILED' }),
        expect.objectContaining({ code: 'HANDLER_FAILED' }),
      ])
    })

    it('settles calls under way when the app stops, and is final', async () => {
      const { app, peer, bot } = await stage.online()
      peer.onAction('never', () => new Promise(() => {}))
      const call = expect(bot.call('never')).rejects.toMatchObject({
        code: 'APP_STOPPED',
        outcome: 'unknown',
      })
      await expect.poll(() => peer.calls.some(({ action }) => action === 'never')).toBe(true)
      await app.stop()
      await call
      expect(bot.online).toBe(false)
      await expect(app.start()).rejects.toMatchObject({ code: 'APP_STOPPED' })
      await expect(bot.call('anything')).rejects.toMatchObject({ code: 'APP_STOPPED', outcome: 'not-sent' })
      await app.stop()
    })

    it('stops before, during and right after its start', async () => {
      const before = await stage.setUp()
      await before.app.stop()
      const during = await stage.setUp()
      const starting = during.app.start()
      await during.app.stop()
      await expect(starting).rejects.toMatchObject({ code: 'APP_STOPPED' })
      const after = await stage.setUp()
      await after.app.start()
      await after.app.stop()
      expect(after.app.status().state).toBe('stopped')
    })

    it.runIf(drops)('settles calls under way at once when the link is cut, as unknown', async () => {
      const { app, peer, bot } = await stage.online()
      peer.onAction('never', () => new Promise(() => {}))
      const offline = new Promise<Bot>((resolve) => {
        app.once('offline', (gone) => resolve(gone))
      })
      const call = bot.call('never')
      const ended = expect(call).rejects.toMatchObject({ side: 'link', outcome: 'unknown' })
      await expect.poll(() => peer.calls.some(({ action }) => action === 'never')).toBe(true)
      const cutAt = performance.now()
      peer.drop()
      await soon(ended, CLOSED)
      expect(performance.now() - cutAt).toBeLessThan(900)
      expect(await soon(offline, CLOSED)).toBe(bot)
      expect(bot.online).toBe(false)
    })

    it.runIf(drops)('is the same bot when the implementation comes back', async () => {
      const made = await stage.online()
      const { app, peer, bot } = made
      const offline = new Promise((resolve) => {
        app.once('offline', resolve)
      })
      peer.drop()
      await soon(offline, CLOSED)
      const again = await stage.meet(made)
      expect(await soon(app.bot(SELF), ONLINE)).toBe(bot)
      again.onAction('ping', 'pong')
      expect(await bot.call('ping')).toBe('pong')
    })

    it.runIf(admits)('lets nobody in with a wrong token', async () => {
      const { app, connect } = await stage.setUp({ peerToken: 'wrong' })
      await app.start()
      await expect(
        connect(),
        'a wrong token was let in: ask host.admit() before anything is trusted',
      ).rejects.toThrow()
      expect(app.bots).toEqual([])
      const { refused } = app.status().counters
      expect(
        Object.values(refused),
        'a refusal is counted by host.admit(), or told by host.refused()',
      ).toEqual([1])
    })

    it.runIf(dials)('tells once that its token is wrong, and goes on trying', async () => {
      const { app, driver, errors } = await stage.setUp({ peerToken: 'wrong' })
      const told = new Promise((resolve) => {
        app.once('error', resolve)
      })
      await app.start()
      await soon(told, 'nobody was told that the token is wrong: call host.report() with LINK_REFUSED')
      const [endpoint] = driver.endpoints?.() ?? []
      if (endpoint?.attempts !== undefined) {
        await expect.poll(() => driver.endpoints?.()[0]?.attempts).toBeGreaterThan(2)
      }
      expect(errors).toEqual([expect.objectContaining({ code: 'LINK_REFUSED' })])
      expect(app.bots).toEqual([])
    })
  })
}
