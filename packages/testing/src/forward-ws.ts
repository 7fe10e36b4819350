/** Lets bots dial in, as NapCat and Go-LibOneBot do in forward WebSocket. */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { Frame } from '@onebot.js/core'
import { authorityOf, urlOf } from '@onebot.js/core/node'
import { type WebSocket, WebSocketServer } from 'ws'
import { credentialOf } from './headers.js'
import type { Implementation } from './implementation.js'
import { LOOPBACK, listen } from './listen.js'
import type { FakeImplementationOptions } from './options.js'
import { Sockets } from './sockets.js'
import type { Transport } from './transport.js'

type Verdict = (isLetIn: boolean, status?: number) => void

export class ForwardWs implements Transport {
  readonly posts = []
  readonly impossible = {}
  readonly #implementation: Implementation
  readonly #accessToken: string | undefined
  readonly #host: string | undefined
  readonly #sockets: Sockets
  #port: number
  /** Connections that are still to be cut. */
  #storm: { left: number; resolve: () => void } | undefined
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
      verifyClient: ({ req }: { req: IncomingMessage }, answer: Verdict) => {
        const refusal = this.#implementation.controls.takeRefusal()
        if (refusal === 'close') req.socket.destroy()
        else if (refusal !== undefined) answer(false, refusal)
        else this.#verify(req, answer)
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
    if (sockets.length === 0 && this.#sockets.areFrozen) return
    if (sockets.length === 0)
      throw new Error('no bot is connected to the fake implementation: wait for connected()')
    for (const socket of sockets) socket.send(frame)
  }

  /** Goes on listening: the bot may come back. */
  drop(): void {
    this.#sockets.drop()
  }

  freeze(): void {
    this.#sockets.freeze()
  }

  /** The bot dials: those that come next are cut. */
  storm(times: number): Promise<void> {
    this.drop()
    return new Promise((resolve) => {
      this.#storm = { left: times, resolve }
    })
  }

  leaks(): string[] {
    const listening = this.#listening ? [`it listens at ${this.url}`] : []
    return [...listening, ...this.#sockets.leaks()]
  }

  async stop(): Promise<void> {
    const { server, upgrades } = this.#listening ?? {}
    this.#listening = undefined
    this.#storm = undefined
    const closed = server && once(server, 'close')
    server?.close()
    await this.#sockets.close()
    // Those who were refused, and those who came without an upgrade.
    for (const socket of upgrades?.clients ?? []) socket.terminate()
    server?.closeAllConnections()
    await closed
  }

  /** Before the upgrade. */
  #verify(request: IncomingMessage, answer: Verdict): void {
    const credential = credentialOf(this.#implementation, this.#accessToken, request)
    const { version, profile } = this.#implementation
    const { refusal } = profile.forward
    if (credential === 'right') answer(true)
    else if (version === 'v12') answer(false, 401)
    else if ('close' in refusal) answer(true)
    else answer(false, refusal[credential].status)
  }

  #welcome(socket: WebSocket, request: IncomingMessage): void {
    const { version, profile } = this.#implementation
    if (version === 'v12') return this.#add(socket, { calls: true, events: true })
    const { carries, refusal, lifecycle } = profile.forward
    if ('close' in refusal && credentialOf(this.#implementation, this.#accessToken, request) !== 'right') {
      socket.on('error', () => {})
      socket.send(this.#implementation.refusal())
      return socket.close(...refusal.close)
    }
    this.#add(socket, carries(urlOf(request)?.pathname ?? '/'), lifecycle)
  }

  #add(socket: WebSocket, carries: { calls: boolean; events: boolean }, lifecycle?: object): void {
    this.#sockets.add(socket, carries, lifecycle)
    if (this.#storm === undefined) return
    this.#sockets.drop()
    if (--this.#storm.left > 0) return
    this.#storm.resolve()
    this.#storm = undefined
  }
}
