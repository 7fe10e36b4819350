import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { nextEvent, startBot } from '../../../test/support/harness.js'
import { startProxy } from '../../../test/support/proxy.js'

/** A link whose wire is cut, so that it looks open to the bot and is dead. */
async function connectDead({ driver, connect, app }: Awaited<ReturnType<typeof startBot>>) {
  const proxy = await startProxy(driver.port ?? 0)
  const impl = await connect({ url: `ws://127.0.0.1:${proxy.port}/onebot/v11/ws` })
  const bot = await app.bot('10001')
  proxy.cut()
  return { impl, bot }
}

describe('the same account twice', () => {
  it('sends through the newcomer when the older link is dead, and keeps it when the dead one ends (AstrBot#10154)', async () => {
    const bot = await startBot()
    const { impl: dead, bot: account } = await connectDead(bot)
    const offline: unknown[] = []
    bot.app.on('offline', (gone) => void offline.push(gone))
    const live = await bot.connect()
    live.onAction('send_private_msg', { message_id: 42 })
    expect(await account.send({ userId: '2' }, 'at once')).toEqual({ messageId: '42' })

    await expect.poll(() => bot.app.status().links.length, { timeout: 3000 }).toBe(1)
    dead.drop()
    expect(await account.send({ userId: '2' }, 'after the old one ended')).toEqual({ messageId: '42' })
    const received = nextEvent(bot.app, 'message')
    live.message({ text: 'still heard' })
    expect((await received)[0].bot).toBe(account)
    expect(offline).toEqual([])
    expect(bot.app.status().counters.replaced).toBe(1)
  })

  it('replaces a live link by the newer one, and tells the older why', async () => {
    const { app, connect, lines } = await startBot()
    const older = await connect()
    const account = await app.bot('10001')
    const [olderSocket] = older.sockets
    const closed = olderSocket && once(olderSocket, 'close')
    const newer = await connect()
    const [code, reason] = (await closed) ?? []
    expect(code).toBe(4409)
    expect(String(reason)).toContain('replaced')
    newer.onAction('ping', 'newer')
    expect(await account.call('ping')).toBe('newer')
    expect(account.online).toBe(true)
    expect(lines.some((line) => line.includes('replaced by a newer one'))).toBe(true)
  })

  it("keeps the live link where the policy is 'reject', and sends by it throughout", async () => {
    const { app, connect, errors } = await startBot({ duplicate: 'reject' })
    const older = await connect()
    const account = await app.bot('10001')
    older.onAction('ping', 'older')
    const newer = await connect()
    newer.onAction('ping', 'newer')
    const [newerSocket] = newer.sockets
    const closed = newerSocket && once(newerSocket, 'close')
    expect(await account.call('ping')).toBe('older')
    expect((await closed)?.[0]).toBe(1008)
    expect(errors.map(({ code }) => code)).toEqual(['LINK_DUPLICATE'])
    expect(await account.call('ping')).toBe('older')
  })

  it("lets the newcomer in where the policy is 'reject' and the older link is dead", async () => {
    const bot = await startBot({ duplicate: 'reject' })
    const { bot: account } = await connectDead(bot)
    const newer = await bot.connect()
    newer.onAction('ping', 'newer')
    await expect.poll(() => bot.app.status().links.length, { timeout: 3000 }).toBe(1)
    expect(await account.call('ping')).toBe('newer')
  })

  it('holds two implementations that fight apart: after three swaps the first stays, said once', async () => {
    const { app, connect, errors } = await startBot()
    await connect()
    for (let swap = 1; swap <= 3; swap++) {
      await connect()
      await expect.poll(() => app.status().counters.replaced).toBe(swap)
    }
    for (let attempt = 0; attempt < 2; attempt++) {
      const fourth = await connect()
      const [socket] = fourth.sockets
      const [code] = socket ? await once(socket, 'close') : []
      expect(code).toBe(1008)
    }
    expect(app.status().counters.replaced).toBe(3)
    expect(errors.map(({ code }) => code)).toEqual(['LINK_DUPLICATE'])
    expect(app.bots).toHaveLength(1)
  })

  it('replaces every older link that the newer one takes over from, so that no event comes twice', async () => {
    const { app, connect } = await startBot()
    await connect({ role: 'split' })
    await app.bot('10001')
    await connect()
    await expect.poll(() => app.status().links.map(({ role }) => role)).toEqual(['universal'])
  })

  it('settles calls of an account that went over while its old link stayed for others', async () => {
    const bot = await startBot()
    const proxy = await startProxy(bot.driver.port ?? 0)
    const qq = (user_id: string) => ({ platform: 'qq', user_id })
    const both = { version: 'v12', announce: true, selfId: '1' } as const
    await bot.connect({ ...both, otherSelves: [qq('2')], url: `ws://127.0.0.1:${proxy.port}/onebot/v12/ws` })
    const account = await bot.app.bot('1')
    proxy.cut()
    const call = expect(account.call('slow')).rejects.toMatchObject({ code: 'LINK_LOST', outcome: 'unknown' })
    const cutAt = performance.now()
    await bot.connect(both)
    await call
    expect(performance.now() - cutAt).toBeLessThan(4000)
    expect(bot.app.status().links).toHaveLength(2)
  })

  it('leaves two roles of one account side by side', async () => {
    const { app, connect } = await startBot()
    await connect({ role: 'split' })
    await app.bot('10001')
    expect(app.status().links).toHaveLength(2)
    expect(app.status().counters.replaced).toBe(0)
  })
})

describe('calls in flight when the link is lost', () => {
  it('take an answer that comes on the newer link', async () => {
    const { app, connect } = await startBot()
    const older = await connect()
    const account = await app.bot('10001')
    older.ignore('slow')
    const call = account.call('slow')
    await older.nextAction('slow')
    const newer = await connect()
    const echo = await new Promise<string>((resolve) => {
      // The implementation answers on whichever socket is its current one, with the echo of the old one's call.
      older.sockets[0]?.once('close', () => resolve(older.echoes.at(-1) ?? ''))
    })
    newer.send(JSON.stringify({ status: 'ok', retcode: 0, data: 'late but right', echo }))
    expect(await call).toBe('late but right')
  })

  it('settle as unknown a second after, where no answer comes', async () => {
    const { app, connect } = await startBot()
    const older = await connect()
    const account = await app.bot('10001')
    older.ignore('slow')
    const call = account.call('slow')
    const ended = expect(call).rejects.toMatchObject({ code: 'LINK_LOST', outcome: 'unknown' })
    await older.nextAction('slow')
    const newer = await connect()
    await ended
    newer.onAction('ping', 1)
    expect(await account.call('ping')).toBe(1)
  })
})
