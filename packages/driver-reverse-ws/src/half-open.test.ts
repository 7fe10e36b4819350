import { once } from 'node:events'
import { connect as dial, type Socket } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { nextEvent, startBot, TOKEN } from '../../../test/support/harness.js'
import { startProxy } from '../../../test/support/proxy.js'

/** A connection that has been upgraded by hand and then reads and answers nothing by itself. */
async function upgradedSocket(port: number, role: string): Promise<Socket> {
  const socket = dial(port, '127.0.0.1')
  onTestFinished(() => void socket.destroy())
  socket.on('error', () => {})
  socket.write(
    [
      'GET /onebot/v11/ws HTTP/1.1',
      'Host: 127.0.0.1',
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
      `Authorization: Bearer ${TOKEN}`,
      'X-Self-ID: 10001',
      `X-Client-Role: ${role}`,
      '\r\n',
    ].join('\r\n'),
  )
  await once(socket, 'data')
  return socket
}

describe('half-open links', () => {
  it('are found by ping: the account goes offline and its calls settle', async () => {
    const { app, driver, connect } = await startBot({ driver: { pingInterval: 50 } })
    const proxy = await startProxy(driver.port ?? 0)
    await connect({ url: `ws://127.0.0.1:${proxy.port}/onebot/v11/ws` })
    const bot = await app.bot('10001')
    proxy.cut()
    const offline = nextEvent(app, 'offline')
    await expect(bot.call('get_status')).rejects.toMatchObject({ code: 'LINK_LOST', outcome: 'unknown' })
    const [gone, cause] = await offline
    expect(gone).toBe(bot)
    expect(cause).toMatchObject({ code: 'LINK_DEAD' })
    expect(app.status().links).toEqual([])
  })

  it('are not seen in a peer that pongs but is otherwise silent', async () => {
    const { app, connect } = await startBot({ driver: { pingInterval: 20 } })
    const impl = await connect()
    const [socket] = impl.sockets
    for (let i = 0; i < 6 && socket; i++) await once(socket, 'ping')
    expect(app.bots).toHaveLength(1)
  })

  it('are not seen in an Event connection that never pongs, as that of go-cqhttp', async () => {
    const { app, driver, connect } = await startBot({ driver: { pingInterval: 20 } })
    await upgradedSocket(driver.port ?? 0, 'Event')
    const witness = await connect({ selfId: '2' })
    const [socket] = witness.sockets
    for (let i = 0; i < 8 && socket; i++) await once(socket, 'ping')
    expect(app.bots.map(({ selfId }) => selfId).sort()).toEqual(['10001', '2'])
  })

  it('are found in a Universal connection that never pongs', async () => {
    const { app, driver } = await startBot({ driver: { pingInterval: 20 } })
    const offline = nextEvent(app, 'offline')
    await upgradedSocket(driver.port ?? 0, 'Universal')
    expect((await offline)[1]).toMatchObject({ code: 'LINK_DEAD' })
  })

  it('take any byte for life: a peer that never pongs but sends half a frame now and then stays', async () => {
    const { app, driver, connect } = await startBot({ driver: { pingInterval: 40 } })
    const socket = await upgradedSocket(driver.port ?? 0, 'Universal')
    const witness = await connect({ selfId: '2' })
    // The head of a masked text frame of 1000 bytes, then a byte of it after each ping.
    socket.write(Buffer.from([0x81, 0xfe, 0x03, 0xe8, 0, 0, 0, 0]))
    const [clock] = witness.sockets
    for (let i = 0; i < 8 && clock; i++) {
      await once(clock, 'ping')
      socket.write('x')
    }
    expect(app.bots.map(({ selfId }) => selfId).sort()).toEqual(['10001', '2'])
  })
})
