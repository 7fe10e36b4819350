/** Dials the bot, as implementations do in reverse WebSocket. */
import { once } from 'node:events'
import type { Frame, Role } from '@onebot.js/core'
import { WebSocket } from 'ws'
import { presentedHeaders, urlOf } from './headers.js'
import type { Implementation } from './implementation.js'
import type { FakeImplementationOptions } from './options.js'
import { Sockets } from './sockets.js'
import type { Transport } from './transport.js'

export class ReverseWs implements Transport {
  readonly posts = []
  readonly impossible = {}
  readonly #options: FakeImplementationOptions
  readonly #implementation: Implementation
  readonly #sockets: Sockets
  readonly #redials = new Set<ReturnType<typeof setTimeout>>()
  #isStopped = false

  constructor(implementation: Implementation, options: FakeImplementationOptions) {
    this.#implementation = implementation
    this.#options = options
    const { title, reverse } = implementation.profile
    if (options.role === 'split' && !reverse.splits) {
      throw new Error(`${title} makes one connection for everything: leave out role, or profile`)
    }
    this.#sockets = new Sockets(implementation)
  }

  get url(): string {
    const url = urlOf(this.#options)
    if (url === undefined) throw new Error('fakeImplementation() needs the url of the bot')
    return url
  }

  get sockets(): readonly WebSocket[] {
    return this.#sockets.open
  }

  async connect(): Promise<void> {
    this.#isStopped = false
    this.#forgetRedials()
    const roles: Role[] = this.#options.role === 'split' ? ['api', 'event'] : ['universal']
    await Promise.all(roles.map((role) => this.#dial(role)))
  }

  connected(): Promise<void> {
    return this.#sockets.opened()
  }

  async send(frame: Frame): Promise<undefined> {
    const socket = this.#sockets.forEvents.at(-1)
    if (socket === undefined && this.#sockets.areFrozen) return
    if (socket === undefined) throw new Error('the fake implementation is not connected: call connect()')
    socket.send(frame)
  }

  drop(): void {
    this.#sockets.drop()
  }

  freeze(): void {
    this.#sockets.freeze()
  }

  async storm(times: number): Promise<void> {
    for (let i = 0; i < times; i++) {
      await this.connect()
      this.drop()
    }
  }

  leaks(): string[] {
    const dialling = [...this.#redials].map(() => `it will dial ${this.url} again`)
    return [...dialling, ...this.#sockets.leaks()]
  }

  async stop(): Promise<void> {
    this.#isStopped = true
    this.#forgetRedials()
    await this.#sockets.close()
  }

  #forgetRedials(): void {
    for (const timer of this.#redials) clearTimeout(timer)
    this.#redials.clear()
  }

  async #dial(role: Role): Promise<void> {
    const protocols = this.#implementation.version === 'v12' ? ['12.go-libonebot'] : []
    const socket = new WebSocket(this.url, protocols, {
      headers: presentedHeaders(this.#implementation, this.#options, role),
      // NapCat and LLOneBot give up after 2 s.
      handshakeTimeout: 2000,
      perMessageDeflate: false,
    })
    socket.once('upgrade', ({ headers }) => {
      if (headers['sec-websocket-protocol'] !== undefined) return
      // `ws` refuses a bot that takes no subprotocol; gorilla, which Go-LibOneBot dials with, does not.
      headers['sec-websocket-protocol'] = protocols[0]
      Object.defineProperty(socket, 'protocol', { value: '' })
    })
    // At once, so that no frame comes before.
    socket.once('open', () => this.#sockets.add(socket, { calls: role !== 'event', events: role !== 'api' }))
    socket.once('close', () => this.#redial(role))
    await once(socket, 'open')
  }

  #redial(role: Role): void {
    const { version, profile } = this.#implementation
    const { reconnect = version === 'v11' && profile.reverse.redialAfter } = this.#options
    if (reconnect === false || this.#isStopped) return
    const timer = setTimeout(() => {
      this.#redials.delete(timer)
      // A failed dial ends in another 'close', which dials again.
      this.#dial(role).catch(() => {})
    }, reconnect)
    timer.unref()
    this.#redials.add(timer)
  }
}
