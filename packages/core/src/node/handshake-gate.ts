/** Bounds what may wait before it is let in: by number, by address and by time. */
import type { Socket } from 'node:net'
import { LONGEST_TIMER } from './numbers.js'

export interface HandshakeLimits {
  /** Connections that may wait at one time. */
  total: number
  /** The same for one address. */
  perAddress: number
  /** ms that a connection may take to finish its handshake. */
  timeout: number
}

/** Why a connection was cut off before it was let in. */
export type CutCode = 'HANDSHAKE_TIMEOUT' | 'TOO_MANY_HANDSHAKES'

interface Waiting {
  readonly address: string
  timer: ReturnType<typeof setTimeout>
  isExtended: boolean
}

/**
 * When it is full the connection that has waited longest goes: an honest handshake takes milliseconds, so a flood
 * of silent ones cannot keep others out.
 */
export class HandshakeGate {
  readonly #waiting = new Map<Socket, Waiting>()
  readonly #counts = new Map<string, number>()
  readonly #limits: HandshakeLimits
  readonly #onCut: (code: CutCode, socket: Socket, address: string) => void

  constructor(limits: HandshakeLimits, onCut: (code: CutCode, socket: Socket, address: string) => void) {
    this.#limits = limits
    this.#onCut = onCut
  }

  /** A connection was accepted and has still to prove itself. */
  enter(socket: Socket): void {
    const address = socket.remoteAddress ?? ''
    // Without a listener a reset would end the process.
    socket.on('error', () => socket.destroy())
    // Node's headersTimeout does not end a connection that sends nothing.
    const timer = this.#cutAfter(this.#limits.timeout, socket, address)
    this.#waiting.set(socket, { address, timer, isExtended: false })
    this.#counts.set(address, (this.#counts.get(address) ?? 0) + 1)
    socket.once('close', () => this.leave(socket))
    if ((this.#counts.get(address) ?? 0) > this.#limits.perAddress) this.#evict((other) => other === address)
    else if (this.#waiting.size > this.#limits.total) this.#evict(() => true)
  }

  /** Its first request is known and the body follows; those after it get no time of their own. */
  extend(socket: Socket, timeout: number): void {
    const waiting = this.#waiting.get(socket)
    if (waiting === undefined || waiting.isExtended) return
    clearTimeout(waiting.timer)
    waiting.timer = this.#cutAfter(timeout, socket, waiting.address)
    waiting.isExtended = true
  }

  /** It was let in, or has gone. */
  leave(socket: Socket): void {
    const waiting = this.#waiting.get(socket)
    if (waiting === undefined) return
    clearTimeout(waiting.timer)
    this.#waiting.delete(socket)
    const count = (this.#counts.get(waiting.address) ?? 1) - 1
    if (count > 0) this.#counts.set(waiting.address, count)
    else this.#counts.delete(waiting.address)
  }

  clear(): void {
    for (const socket of this.#waiting.keys()) socket.destroy()
  }

  #evict(matches: (address: string) => boolean): void {
    for (const [socket, { address }] of this.#waiting) {
      if (matches(address)) return this.#cut(socket, 'TOO_MANY_HANDSHAKES', address)
    }
  }

  #cutAfter(timeout: number, socket: Socket, address: string): ReturnType<typeof setTimeout> {
    const cut = (): void => this.#cut(socket, 'HANDSHAKE_TIMEOUT', address)
    const timer = setTimeout(cut, Math.min(timeout, LONGEST_TIMER))
    timer.unref()
    return timer
  }

  #cut(socket: Socket, code: CutCode, address: string): void {
    this.leave(socket)
    this.#onCut(code, socket, address)
    socket.destroy()
  }
}
