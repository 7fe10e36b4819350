/** The implementation's end of one connection. */
import { once } from 'node:events'
import type { Frame } from '@onebot.js/core'
import { encodeLike } from '@onebot.js/core/frame'
import type { WebSocket } from 'ws'

export class Wire {
  /** The close code, once closed. */
  readonly closed: Promise<number>
  readonly #socket: WebSocket
  readonly #frames: Frame[] = []
  readonly #waiting: ((frame: Frame) => void)[] = []
  /** Rejects when the connection ends, so that nobody waits for ever. */
  readonly #lost: Promise<never>

  constructor(socket: WebSocket) {
    this.#socket = socket
    this.closed = new Promise((resolve) => {
      socket.once('close', (code) => resolve(code))
    })
    this.#lost = this.closed.then((code) => Promise.reject(new Error(`the connection ended with ${code}`)))
    this.#lost.catch(() => {})
    socket.on('message', (data, isBinary) => {
      const bytes = Buffer.isBuffer(data)
        ? data
        : Buffer.concat(Array.isArray(data) ? data : [Buffer.from(data)])
      const frame = isBinary ? bytes : bytes.toString()
      const waiter = this.#waiting.shift()
      if (waiter) waiter(frame)
      else this.#frames.push(frame)
    })
  }

  get subprotocol(): string {
    return this.#socket.protocol
  }

  send(frame: Frame): void {
    this.#socket.send(frame)
  }

  /** The next frame from the bot. */
  next(): Promise<Frame> {
    const frame = this.#frames.shift()
    if (frame !== undefined) return Promise.resolve(frame)
    const coming = new Promise<Frame>((resolve) => {
      this.#waiting.push(resolve)
    })
    return Promise.race([coming, this.#lost])
  }

  /** Resolves when the bot has taken all that was sent: a pong comes after every frame before its ping. */
  async sync(): Promise<void> {
    const pong = once(this.#socket, 'pong')
    this.#socket.ping()
    await Promise.race([pong, this.#lost])
  }

  /** Closes as captured: 1006 is a cut, 1005 a close frame without a code. */
  async close(code: number, reason: string): Promise<void> {
    if (code === 1006) this.#socket.terminate()
    else if (code === 1005) this.#socket.close()
    else this.#socket.close(code, reason)
    await this.closed
  }
}

/** The frame with another echo and every other byte as it was. */
export function withEcho(frame: Frame, echo: unknown, ours: string): Frame {
  if (typeof frame === 'string') {
    const entry = `"echo":${JSON.stringify(echo)}`
    if (frame.split(entry).length !== 2) throw new Error(`not exactly one ${entry} in ${frame}`)
    return frame.replace(entry, () => `"echo":${JSON.stringify(ours)}`)
  }
  const entryOf = (value: unknown): Buffer =>
    Buffer.concat([encodeLike(frame, 'echo'), encodeLike(frame, value)].map((part) => Buffer.from(part)))
  const bytes = Buffer.from(frame)
  const entry = entryOf(echo)
  const at = bytes.indexOf(entry)
  if (at === -1) throw new Error(`no echo ${JSON.stringify(echo)} in a binary frame`)
  return Buffer.concat([bytes.subarray(0, at), entryOf(ours), bytes.subarray(at + entry.length)])
}
