/** Dials the bot as the implementation of a recording did. */
import { once } from 'node:events'
import { type Frame, isOneBotError, type Link } from '@onebot.js/core'
import { encodeLike } from '@onebot.js/core/frame'
import { WebSocket } from 'ws'
import { presentedHeaders } from '../headers.js'
import { Implementation } from '../implementation.js'
import { isRecord, tryDecode } from '../replies.js'
import type { ReplayToOptions } from './replay-to.js'
import type { Target } from './target-host.js'

/** ms that the bot has to answer a close frame. */
const CLOSE_WITHIN = 1000
/** Codes that no close frame can carry. */
const UNSAYABLE = [1004, 1005, 1006, 1015]

const isSayable = (code: number | undefined): code is number =>
  code !== undefined &&
  code >= 1000 &&
  code < 5000 &&
  !UNSAYABLE.includes(code) &&
  (code < 1016 || code >= 3000)

export class TargetSocket implements Target {
  readonly #link: Link
  readonly #socket: WebSocket
  readonly #opened: Promise<unknown>
  readonly #ended: Promise<unknown>
  #isClosing = false

  constructor(url: string, link: Link, options: ReplayToOptions, onFailure: (error: unknown) => void) {
    const { protocol: version = 'v11', self, role = 'universal', impl = 'replay' } = link.peer
    const implementation = new Implementation({ version, selfId: self?.user_id })
    this.#link = link
    this.#socket = new WebSocket(url, version === 'v12' ? [`12.${impl}`] : [], {
      headers: presentedHeaders(implementation, { accessToken: options.accessToken }, role),
      handshakeTimeout: 5000,
      perMessageDeflate: false,
    })
    this.#socket.on('error', onFailure)
    this.#opened = once(this.#socket, 'open')
    this.#opened.catch(() => {})
    this.#ended = new Promise((resolve) => this.#socket.once('close', resolve))
    this.#socket.once('close', (code) => this.#left(code))
    this.#socket.on('message', (data, isBinary) => this.#take(data, isBinary))
  }

  async send(frame: Frame): Promise<undefined> {
    await this.#opened
    if (this.#socket.readyState === WebSocket.OPEN) this.#socket.send(frame)
  }

  close(status: number | undefined): void {
    if (this.#isClosing) return
    this.#isClosing = true
    // 1006: it ended without a farewell.
    const end = (): void => {
      if (status === 1006) this.#socket.terminate()
      else this.#socket.close(isSayable(status) ? status : 1000)
      const timer = setTimeout(() => this.#socket.terminate(), CLOSE_WITHIN)
      this.#socket.once('close', () => clearTimeout(timer))
    }
    this.#opened.then(end, () => this.#socket.terminate())
  }

  async ended(): Promise<void> {
    if (this.#socket.readyState !== WebSocket.CLOSED) await this.#ended
  }

  /** The bot has ended the connection. */
  #left(code: number): void {
    this.#isClosing = true
    this.#link.close(code)
  }

  #take(data: WebSocket.RawData, isBinary: boolean): void {
    const bytes = Buffer.isBuffer(data)
      ? data
      : Buffer.concat(Array.isArray(data) ? data : [Buffer.from(data)])
    const body = isBinary ? bytes : bytes.toString()
    try {
      void this.#link.send({ path: '', body })
    } catch (error) {
      this.#refuse(body, error)
    }
  }

  /** A call that is not in the recording fails, as an action does that there is not. */
  #refuse(body: Frame, error: unknown): void {
    const value = tryDecode(body)
    const echo = isRecord(value) ? value.echo : undefined
    const message = isOneBotError(error) ? error.shortMessage : String(error)
    const retcode = this.#link.peer.protocol === 'v12' ? 10_002 : 1404
    const answer = { status: 'failed', retcode, data: null, message, echo }
    if (this.#socket.readyState === WebSocket.OPEN) this.#socket.send(encodeLike(body, answer))
  }
}
