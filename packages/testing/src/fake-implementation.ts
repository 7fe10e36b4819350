/** A pretend implementation on real sockets: NapCat for V11, a program built on Go-LibOneBot for V12. */
import type { Frame } from '@onebot.js/core'
import type { WebSocket } from 'ws'
import { ForwardWs } from './forward-ws.js'
import { Http } from './http.js'
import { Implementation } from './implementation.js'
import type { FakeImplementationOptions } from './options.js'
import type { MessageSpec } from './raw-event.js'
import type { RecordedCall, Reply } from './replies.js'
import { ReverseWs } from './reverse-ws.js'
import type { PostAnswer, QuickOperation, Transport } from './transport.js'

export interface FakeImplementation {
  /** The bot's address; where the bot comes to us, our own: with `http` the API root. @throws before it has a port */
  readonly url: string
  readonly calls: RecordedCall[]
  /** The echoes of the calls, to answer them by hand. */
  readonly echoes: string[]
  /** `http`: the bot's answers to our POSTs. */
  readonly posts: readonly PostAnswer[]
  /** V11, `http`: what the bot's answers asked for. */
  readonly quickOperations: readonly QuickOperation[]
  /**
   * `reverse-ws`: dials; resolves when every socket is open, and rejects with the error of `ws`, whose message has
   * the HTTP status. Else: listens, always on the same port; it does nothing where it listens already.
   */
  connect(): Promise<void>
  /**
   * Resolves when a bot is connected. Over HTTP: when it has called; without `url`, when it listens or asks for
   * events. Rejects when it is stopped before.
   */
  connected(): Promise<void>
  /**
   * Sends an event; what is missing is filled in. A string goes out as it is. Over HTTP POST it gives the bot's
   * answer, and rejects where none comes.
   */
  event(raw: object | string): Promise<PostAnswer> | undefined
  /** Sends a message event. */
  message(spec: MessageSpec): Promise<PostAnswer> | undefined
  /** Sends a frame as it is, where events go. */
  send(frame: Frame): Promise<PostAnswer> | undefined
  /** Sets what an action answers. */
  reply(action: string, reply: Reply): this
  /** Leaves calls of an action unanswered. */
  ignore(action: string): this
  /** The next call of an action, or of any; rejects when the implementation is stopped before. */
  nextCall(action?: string): Promise<RecordedCall>
  /** Cuts the connections without a farewell. Over HTTP it also refuses new ones, until the next `connect()`. */
  drop(): void
  /** Closes everything properly; it neither dials nor listens any more. */
  stop(): Promise<void>
  /** The WebSockets, for tests that need more. */
  readonly sockets: readonly WebSocket[]
}

const transports = { 'reverse-ws': ReverseWs, 'forward-ws': ForwardWs, http: Http }

class Fake implements FakeImplementation {
  readonly #implementation: Implementation
  readonly #transport: Transport

  constructor(options: FakeImplementationOptions) {
    const { transport = 'reverse-ws' } = options
    this.#implementation = new Implementation(options)
    this.#transport = new transports[transport](this.#implementation, options)
  }

  get url(): string {
    return this.#transport.url
  }

  get calls(): RecordedCall[] {
    return this.#implementation.calls
  }

  get echoes(): string[] {
    return this.#implementation.echoes
  }

  get posts(): readonly PostAnswer[] {
    return this.#transport.posts
  }

  get quickOperations(): readonly QuickOperation[] {
    return this.#transport.quickOperations
  }

  get sockets(): readonly WebSocket[] {
    return this.#transport.sockets
  }

  connect(): Promise<void> {
    return this.#transport.connect()
  }

  connected(): Promise<void> {
    return this.#transport.connected()
  }

  event(raw: object | string): Promise<PostAnswer> | undefined {
    return this.send(this.#implementation.event(raw))
  }

  message(spec: MessageSpec): Promise<PostAnswer> | undefined {
    return this.send(this.#implementation.message(spec))
  }

  send(frame: Frame): Promise<PostAnswer> | undefined {
    return this.#transport.send(frame)
  }

  reply(action: string, reply: Reply): this {
    this.#implementation.reply(action, reply)
    return this
  }

  ignore(action: string): this {
    this.#implementation.ignore(action)
    return this
  }

  nextCall(action?: string): Promise<RecordedCall> {
    return this.#implementation.nextCall(action)
  }

  drop(): void {
    this.#transport.drop()
  }

  async stop(): Promise<void> {
    this.#implementation.stop()
    await this.#transport.stop()
  }
}

/** @example const impl = fakeImplementation({ url: 'ws://127.0.0.1:8080/onebot/v11/ws' }); await impl.connect() */
export function fakeImplementation(options: FakeImplementationOptions): FakeImplementation {
  return new Fake(options)
}
