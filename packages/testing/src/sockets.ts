/** The open WebSockets of a pretend implementation. */
import { once } from 'node:events'
import { WebSocket } from 'ws'
import type { Implementation } from './implementation.js'
import { readCall } from './replies.js'
import { Waiters } from './waiters.js'

/** ms that the other side has to answer a close frame. */
const CLOSE_WITHIN = 200

/** A close code of WebSocket. */
const TRY_AGAIN_LATER = 1013

export class Sockets {
  readonly open: WebSocket[] = []
  readonly #implementation: Implementation
  readonly #silent = new WeakSet<WebSocket>()
  readonly #frozen = new WeakSet<WebSocket>()
  readonly #waiters = new Waiters<WebSocket>()

  constructor(implementation: Implementation) {
    this.#implementation = implementation
  }

  /** Those that events go to. */
  get forEvents(): WebSocket[] {
    return this.open.filter((socket) => !this.#silent.has(socket) && !this.#frozen.has(socket))
  }

  /** There are some, and nothing can be sent on them. */
  get areFrozen(): boolean {
    return this.open.some((socket) => this.#frozen.has(socket))
  }

  /**
   * Serves a socket that is open: takes its calls, and announces itself where it carries events.
   * @param extras V11: what the lifecycle event has besides
   */
  add(socket: WebSocket, carries: { calls: boolean; events: boolean }, extras?: object): void {
    socket.on('error', () => {})
    this.open.push(socket)
    if (carries.calls) {
      socket.on('message', (data, isBinary) => void this.#answer(socket, data, isBinary))
    }
    if (!carries.events) this.#silent.add(socket)
    else {
      for (const frame of this.#implementation.announcements('ws', extras)) socket.send(frame)
      socket.once(
        'close',
        this.#implementation.beat('ws', (frame) => this.#isAble(socket) && socket.send(frame)),
      )
    }
    socket.once('close', () => this.#forget(socket))
    this.#waiters.tell(socket)
  }

  /** Resolves when a socket is open. */
  async opened(): Promise<void> {
    if (this.open.length === 0) await this.#waiters.next('a connection of the bot')
  }

  leaks(): string[] {
    return [
      ...this.#waiters.missing.map((what) => `connected() waited for ${what}, which did not come`),
      ...this.open.map(() => 'a WebSocket is open'),
    ]
  }

  /** Cuts the connections without a close frame. */
  drop(): void {
    for (const socket of this.open.splice(0)) socket.terminate()
  }

  /** From now on nothing is read from the connections of now, nor sent on them. */
  freeze(): void {
    for (const socket of this.open) {
      this.#frozen.add(socket)
      socket.pause()
    }
  }

  async close(): Promise<void> {
    this.#waiters.end()
    const closing = this.open.map((socket) => once(socket, 'close'))
    for (const socket of this.open) {
      if (this.#frozen.has(socket)) {
        socket.terminate()
        continue
      }
      socket.close()
      // Where the other side does not read, no farewell will come.
      const timer = setTimeout(() => socket.terminate(), CLOSE_WITHIN)
      socket.once('close', () => clearTimeout(timer))
    }
    await Promise.all(closing)
  }

  #isAble(socket: WebSocket): boolean {
    return socket.readyState === WebSocket.OPEN && !this.#frozen.has(socket)
  }

  #forget(socket: WebSocket): void {
    const at = this.open.indexOf(socket)
    if (at !== -1) this.open.splice(at, 1)
  }

  async #answer(socket: WebSocket, data: WebSocket.RawData, isBinary: boolean): Promise<void> {
    const bytes = Buffer.isBuffer(data)
      ? data
      : Buffer.concat(Array.isArray(data) ? data : [Buffer.from(data)])
    const { version, profile } = this.#implementation
    if (isBinary && version === 'v11' && !profile.answers.readsBinary) return
    const read = readCall(isBinary && version === 'v12' ? bytes : bytes.toString())
    if (read === undefined) {
      const answer = this.#implementation.unreadable(bytes.toString())
      return answer && socket.send(JSON.stringify(answer))
    }
    const { controls } = this.#implementation
    const refusal = controls.takeRefusal()
    if (refusal !== undefined) return refusal === 'close' ? socket.terminate() : socket.close(TRY_AGAIN_LATER)
    for await (const { value, isPart } of this.#implementation.take(read, 'ws')) {
      if (!this.#isAble(socket)) return
      const frame = controls.outgoing(this.#implementation.frame(read, value))
      if (!isPart) socket.send(frame)
      // Any number may follow, no faster than the connection takes them.
      else await new Promise((resolve) => socket.send(frame, resolve))
    }
  }
}
