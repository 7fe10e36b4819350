/** Lets bots dial in, as NapCat and Go-LibOneBot do in forward WebSocket. */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { Frame } from '@onebot.js/core'
import { authorityOf } from '@onebot.js/core/node'
import { type WebSocket, WebSocketServer } from 'ws'
import { isLetIn } from './headers.js'
import type { Implementation } from './implementation.js'
import { LOOPBACK, listen } from './listen.js'
import type { FakeImplementationOptions } from './options.js'
import { Sockets } from './sockets.js'
import type { Transport } from './transport.js'

export class ForwardWs implements Transport {
  readonly posts = []
  readonly quickOperations = []
  readonly #implementation: Implementation
  readonly #accessToken: string | undefined
  readonly #host: string | undefined
  readonly #sockets: Sockets
  #port: number
  #listening: { server: Server; upgrades: WebSocketServer } | undefined

  constructor(implementation: Implementation, { accessToken, port = 0, host }: FakeImplementationOptions) {
    this.#implementation = implementation
    this.#accessToken = accessToken
    this.#host = host
    this.#sockets = new Sockets(implementation)
    this.#port = port
  }

  get url(): string {
    if (this.#port === 0) throw new Error('call connect() first: the fake implementation has no port yet')
    return `ws://${authorityOf(this.#host ?? LOOPBACK, this.#port)}`
  }

  get sockets(): readonly WebSocket[] {
    return this.#sockets.open
  }

  /** Listens, always on the port of the first time. */
  async connect(): Promise<void> {
    if (this.#listening) return
    const server = createServer((_request, response) => response.writeHead(426).end())
    const upgrades = new WebSocketServer({
      server,
      perMessageDeflate: false,
      verifyClient: (
        { req }: { req: IncomingMessage },
        answer: (isRight: boolean, status: number) => void,
      ) => {
        const refusal = this.#implementation.controls.takeRefusal()
        if (refusal === 'close') req.socket.destroy()
        else if (refusal !== undefined) answer(false, refusal)
        // NapCat lets everybody in first.
        else answer(this.#implementation.version === 'v11' || this.#isLetIn(req), 401)
      },
      ...(this.#implementation.version === 'v12' && { handleProtocols: () => false as const }),
    })
    // It passes the server's errors on; connect() tells of them.
    upgrades.on('error', () => {})
    upgrades.on('connection', (socket, request) => this.#welcome(socket, request))
    this.#port = await listen(server, this.#port, this.#host)
    this.#listening = { server, upgrades }
  }

  connected(): Promise<void> {
    return this.#sockets.opened()
  }

  async send(frame: Frame): Promise<undefined> {
    const sockets = this.#sockets.forEvents
    if (sockets.length === 0) throw new Error('no bot is connected to the fake implementation')
    for (const socket of sockets) socket.send(frame)
  }

  /** Goes on listening: the bot may come back. */
  drop(): void {
    this.#sockets.drop()
  }

  leaks(): string[] {
    const listening = this.#listening ? [`it listens at ${this.url}`] : []
    return [...listening, ...this.#sockets.leaks()]
  }

  async stop(): Promise<void> {
    const { server, upgrades } = this.#listening ?? {}
    this.#listening = undefined
    const closed = server && once(server, 'close')
    server?.close()
    await this.#sockets.close()
    // Those who were refused, and those who came without an upgrade.
    for (const socket of upgrades?.clients ?? []) socket.terminate()
    server?.closeAllConnections()
    await closed
  }

  #isLetIn(request: IncomingMessage): boolean {
    return isLetIn(this.#implementation.version, this.#accessToken, request)
  }

  #welcome(socket: WebSocket, request: IncomingMessage): void {
    const isV11 = this.#implementation.version === 'v11'
    if (isV11 && !this.#isLetIn(request)) {
      const message = 'token验证失败'
      const refusal = { status: 'failed', retcode: 1403, data: null, message } as const
      socket.on('error', () => {})
      socket.send(JSON.stringify(this.#implementation.envelope(refusal, null)))
      return socket.close()
    }
    this.#sockets.add(socket, isV11 && /^\/api\/?(?:\?|$)/.test(request.url ?? ''))
  }
}
