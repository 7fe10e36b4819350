import { once } from 'node:events'
import { connect } from 'node:net'
import { createOneBot } from '@onebot.js/core'
import { reverseWs } from '@onebot.js/driver-reverse-ws'
import { describe, expect, it, onTestFinished } from 'vitest'
import { framesOf, readCapture, readLines, type Tcp, type Upgrade } from './capture.js'
import { playBack } from './playback.js'
import { dial } from './reverse-route.js'
import { itPlaysBack, storyOf } from './suite.js'

describe('NapCat whose upgrades are refused at first and whose links end in every way', () => {
  const capture = readCapture('napcat/reverse-ws.rejected-and-reconnect')
  const codes = [1000, 1008, 1006, 4001, 1006, 1005]
  // NapCat presents `bad` throughout; the receiver of the capture refused it three times for no reason.
  const accessToken = ({ status }: Upgrade): string => (status === 101 ? 'bad' : 'another')
  const played = itPlaysBack(
    capture,
    { selfId: '10001', accessToken },
    { frames: 6, events: 6, settled: 0, parts: 0, dropped: {} },
  )

  it('refuses the wrong token with 403 and lets the right one in', () => {
    const { upgrades, status } = played()
    expect(upgrades.map((upgrade) => upgrade.status)).toEqual([403, 403, 403, 101, 101, 101, 101, 101, 101])
    expect(status.counters.refused).toEqual({ TOKEN_WRONG: 3 })
  })

  it('tells of each link that ended, with the close code', () => {
    const ends = played().changes.filter(({ to }) => to === 'offline')
    expect(ends.map(({ cause }) => cause?.status)).toEqual(codes)
    expect(ends.map(({ cause }) => cause?.code)).toEqual(codes.map(() => 'LINK_LOST'))
  })

  it('brings the same bot online again after every end', () => {
    const { changes } = played()
    expect(storyOf(played())).toBe('online 1000 online 1008 online 1006 online 4001 online 1006 online 1005')
    expect(new Set(changes.map(({ bot }) => bot)).size).toBe(1)
  })

  it('lets no upgrade in where the token stays wrong', async () => {
    const { upgrades, changes, status } = await playBack(capture, {
      selfId: '10001',
      accessToken: 'another',
    })
    expect(upgrades.map((upgrade) => [upgrade.status, upgrade.code])).toEqual(
      upgrades.map(() => [403, 'TOKEN_WRONG']),
    )
    expect(changes).toEqual([])
    expect(status.counters).toMatchObject({ frames: 0, refused: { TOKEN_WRONG: 9 } })
  })
})

describe('NapCat whose handshakes got no answer', () => {
  it('is answered by us before it gives up, even while connections hang that say nothing', async () => {
    const driver = reverseWs({ port: 0, accessToken: 's3cret' })
    const app = createOneBot({ drivers: [driver], logger: false })
    onTestFinished(() => app.stop())
    await app.start()
    const hung = readLines<Tcp>('napcat/reverse-ws.hung-handshake').filter(
      ({ kind }) => kind === 'tcp_accept',
    )
    const sockets = await Promise.all(
      hung.map(async () => {
        const socket = connect(driver.port ?? 0, '127.0.0.1')
        await once(socket, 'connect')
        return socket
      }),
    )
    expect(sockets).toHaveLength(3)
    const capture = readCapture('napcat/reverse-ws.with-token')
    const upgrade = capture.steps.find((step) => step.kind === 'upgrade')
    const [lifecycle] = framesOf(capture.steps, 'impl->sdk')
    if (!upgrade || !lifecycle) throw new Error('the capture begins otherwise')
    const dialled = await dial(`ws://127.0.0.1:${driver.port}`, upgrade)
    if (!('wire' in dialled)) throw new Error(`refused with ${dialled.status}`)
    dialled.wire.send(lifecycle.frame)
    await dialled.wire.sync()
    for (const socket of sockets) socket.destroy()
    await app.bot('10001')
    expect(app.status()).toMatchObject({
      links: [{ accounts: ['10001'] }],
      counters: { frames: 1, events: { dispatched: 1 }, refused: {} },
    })
  })
})
