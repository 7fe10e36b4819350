/** A pretend implementation on real sockets: as its profile is for V11, a program built on Go-LibOneBot for V12. */
import type { Frame } from '@onebot.js/core'
import type { WebSocket } from 'ws'
import type { Breakable } from './fault-player.js'
import { ForwardWs } from './forward-ws.js'
import { Http } from './http.js'
import { checkOptions, type FakeImplementationOptions } from './options.js'
import { PlayedImplementation } from './played-implementation.js'
import { ReverseWs } from './reverse-ws.js'
import type { TestImplementation } from './test-implementation.js'
import type { PostAnswer, Transport } from './transport.js'

/** A program of its own, as far as the bot can tell. */
export interface FakeImplementation extends TestImplementation {
  /** The bot's address; where the bot comes to us, our own: with `http` the API root. @throws before it has a port */
  readonly url: string
  /** The echoes of the calls, to answer them by hand. */
  readonly echoes: string[]
  /** `http`: the bot's answers to our POSTs. */
  readonly posts: readonly PostAnswer[]
  /** Sends a frame as it is, where events go. */
  send(frame: Frame): Promise<PostAnswer | undefined>
  /** The WebSockets, for tests that need more. */
  readonly sockets: readonly WebSocket[]
}

const transports = { 'reverse-ws': ReverseWs, 'forward-ws': ForwardWs, http: Http }

class Fake extends PlayedImplementation<PostAnswer | undefined> implements FakeImplementation {
  readonly #transport: Transport

  constructor(options: FakeImplementationOptions) {
    super(options)
    this.implementation.setStandardReplies()
    const { transport = 'reverse-ws' } = options
    this.#transport = new transports[transport](this.implementation, options)
  }

  get url(): string {
    return this.#transport.url
  }

  get echoes(): string[] {
    return this.implementation.book.echoes
  }

  get posts(): readonly PostAnswer[] {
    return this.#transport.posts
  }

  get sockets(): readonly WebSocket[] {
    return this.#transport.sockets
  }

  connect(): Promise<void> {
    this.implementation.start()
    return this.#transport.connect()
  }

  connected(): Promise<void> {
    return this.#transport.connected()
  }

  send(frame: Frame): Promise<PostAnswer | undefined> {
    return this.#transport.send(frame)
  }

  drop(): void {
    this.#transport.drop()
  }

  async stop(): Promise<void> {
    this.implementation.stop()
    await this.#transport.stop()
  }

  protected link(): Breakable {
    const transport = this.#transport
    return {
      impossible: transport.impossible,
      drop: () => transport.drop(),
      freeze: () => transport.freeze(),
      oversize: (bytes) => this.send(this.padded(bytes)),
      storm: (times) => transport.storm(times),
    }
  }

  protected open(): string[] {
    return this.#transport.leaks()
  }
}

/** @example const impl = fakeImplementation({ url: 'ws://127.0.0.1:8080/onebot/v11/ws' }); await impl.connect() */
export function fakeImplementation(options: FakeImplementationOptions): FakeImplementation {
  checkOptions('fakeImplementation', options)
  return new Fake(options)
}
