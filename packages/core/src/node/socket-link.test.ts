/** How long a link that has fallen silent is held for alive. */
import { EventEmitter } from 'node:events'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { DriverHost, LinkSink } from '../driver.js'
import { refuse } from '../refusal.js'
import { openSocketLink, type SocketLike } from './socket-link.js'

const INTERVAL = 1000

/** A socket whose other side does nothing by itself. */
class SilentSocket extends EventEmitter implements SocketLike {
  readonly readyState = 1
  readonly pinged: number[] = []
  readonly raw = { bytesRead: 0, cork: () => {}, uncork: () => {} }
  send(): void {}
  close(): void {}
  terminate(): void {}
  ping(): void {
    this.pinged.push(performance.now())
  }
  /** Half a frame came: `ws` tells nothing of it. */
  readByte(): void {
    this.raw.bytesRead++
  }
}

/** Opens a link; `diedAt` is when the core was told that it is dead. */
function openSilent(): { socket: SilentSocket; diedAt: () => number | undefined } {
  const socket = new SilentSocket()
  let diedAt: number | undefined
  const sink: LinkSink = {
    receive: () => undefined,
    verdict: () => 'proven',
    closed: () => {
      diedAt = performance.now()
    },
  }
  const host: DriverHost = {
    admit: () => refuse(503, 'NOT_RUNNING', 'nobody is let in'),
    open: () => sink,
    report: () => {},
  }
  const peer = { id: 'v11:1', role: 'universal' as const }
  openSocketLink(host, socket, { peer, raw: socket.raw, pingInterval: INTERVAL, maxBuffered: 0 })
  return { socket, diedAt: () => diedAt }
}

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setImmediate', 'clearImmediate', 'performance'],
  })
})
afterEach(() => {
  vi.useRealTimers()
})

it('a silent link is dead between one and a half and two intervals after its last byte, and an interval after a ping', () => {
  const jitter = 0.1
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 * INTERVAL }), (lastByteAt) => {
      const { socket, diedAt } = openSilent()
      for (let at = 0; at < lastByteAt; at += 400) {
        socket.readByte()
        vi.advanceTimersByTime(Math.min(400, lastByteAt - at))
      }
      socket.readByte()
      const silentFrom = performance.now()
      const pings = socket.pinged.length
      expect(diedAt()).toBe(undefined)
      vi.advanceTimersByTime(3 * INTERVAL)
      const end = diedAt() ?? Number.POSITIVE_INFINITY
      expect(end - silentFrom).toBeGreaterThanOrEqual(1.5 * INTERVAL * (1 - jitter) - 5)
      expect(end - silentFrom).toBeLessThanOrEqual(2 * INTERVAL * (1 + jitter) + 5)
      const unanswered = socket.pinged[pings] ?? Number.POSITIVE_INFINITY
      expect(end - unanswered).toBeGreaterThanOrEqual(INTERVAL * (1 - jitter) - 5)
    }),
  )
})

it('a link that reads a byte now and then lives, and is pinged once an interval', () => {
  const { socket, diedAt } = openSilent()
  for (let i = 0; i < 100; i++) {
    vi.advanceTimersByTime(1.3 * INTERVAL)
    socket.readByte()
  }
  expect(diedAt()).toBe(undefined)
  expect(socket.pinged.length).toBeGreaterThan(120)
  expect(socket.pinged.length).toBeLessThan(140)
})
