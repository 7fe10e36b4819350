/** Stands in for the core of Karin, as far as its source says what it does. */
import { EventEmitter } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { WebSocketServer } from 'ws'
import type { Karin, KarinBot } from '../../examples/karin/contract.js'
import { close, listen } from './loopback.js'

type Handler = Parameters<Karin['app']['use']>[0]
const CLAIM_WITHIN = 3000

export class KarinCore implements Karin {
  readonly listeners = new EventEmitter()
  readonly WS_CONNECTION_ONEBOT = 'ws:connection:onebot'
  readonly bots = new Map<number, KarinBot>()
  readonly dispatched: { type: string; event: object; bot: KarinBot }[] = []
  readonly #handlers: Handler[] = []
  readonly #server = createServer((request, response) => this.#handle(request, response, 0))
  readonly #wss = new WebSocketServer({ server: this.#server })
  #index = 0

  constructor() {
    this.#wss.on('connection', (socket, request) => {
      if (!['/', '/onebot/v11/ws', '/onebot/v11/ws/'].includes(request.url ?? '')) return socket.close()
      const timer = setTimeout(() => socket.close(), CLAIM_WITHIN)
      this.listeners.emit(this.WS_CONNECTION_ONEBOT, socket, request, () => clearTimeout(timer))
    })
  }

  readonly app = { use: (handler: Handler): unknown => this.#handlers.push(handler) }

  registerBot(_: string, bot: KarinBot): number {
    this.bots.set(++this.#index, bot)
    return this.#index
  }

  unregisterBot(_: 'index', index: number): boolean {
    return this.bots.delete(index)
  }

  readonly dispatch = {
    message: this.#record('message'),
    notice: this.#record('notice'),
    request: this.#record('request'),
  }

  /** `{ type: 'text', text }` and `{ type: 'at', targetId }`, two of Karin's elements. */
  toOneBot(elements: readonly { type?: string; text?: string; targetId?: string }[]) {
    return elements.map(({ type = '', text, targetId }) => ({
      type,
      data: type === 'at' ? { qq: targetId } : { text },
    }))
  }

  listen(): Promise<string> {
    return listen(this.#server)
  }

  close(): void {
    this.#wss.close()
    close(this.#server)
  }

  #record(type: string): (event: object, bot: KarinBot) => void {
    return (event, bot) => this.dispatched.push({ type, event, bot })
  }

  #handle(request: IncomingMessage, response: ServerResponse, at: number): void {
    const handler = this.#handlers[at]
    if (handler === undefined) response.writeHead(404).end()
    else handler(request, response, () => this.#handle(request, response, at + 1))
  }
}
