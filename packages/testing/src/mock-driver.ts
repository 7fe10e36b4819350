import {
  type Driver,
  type DriverHost,
  type Frame,
  type Link,
  LinkError,
  type LinkSink,
  type Self,
  type Version,
} from '@onebot.js/core'
import { nearest } from '@onebot.js/core/node'

import { completeEvent, firstSerial, type MessageSpec, messageEvent } from './raw-event.js'
import { type RecordedCall, Replies, type Reply, readCall } from './replies.js'

export interface MockDriverOptions {
  /** @default 'v11' */
  version?: Version | undefined
  /** @default '10001' */
  selfId?: string | undefined
  /** V12 only. @default 'qq' */
  platform?: string | undefined
}

/** A driver without a wire: frames go through the real codec, and the test plays the implementation. */
export interface MockDriver extends Driver {
  /** Every call of the bot, in order. */
  readonly calls: RecordedCall[]
  /**
   * Brings an event in; resolves when all listeners have settled. `time`, the account and V12's `id` are filled
   * in; a string is taken as the text of the frame.
   */
  event(raw: object | string): Promise<void>
  /** Brings a message in; `event()` in short. */
  message(spec: MessageSpec): Promise<void>
  /** Sets what an action answers; a call without a reply rejects. */
  reply(action: string, reply: Reply): this
  /** The link ends, as when the network is cut. */
  drop(): void
  /** The implementation connects again. */
  connect(): void
}

class Mock implements MockDriver {
  readonly name = 'mock'
  readonly calls: RecordedCall[] = []
  readonly #version: Version
  readonly #self: Self
  readonly #replies = new Replies()
  #host: DriverHost | undefined
  #sink: LinkSink | undefined
  #serial = firstSerial()

  constructor({ version = 'v11', selfId = '10001', platform = 'qq' }: MockDriverOptions) {
    this.#version = version
    this.#self = { platform, user_id: selfId }
  }

  async start(host: DriverHost): Promise<void> {
    this.#host = host
    this.connect()
  }

  async stop(): Promise<void> {
    this.#host = undefined
    this.drop()
  }

  connect(): void {
    if (this.#host === undefined) throw new Error('start the app before mock.connect()')
    if (this.#sink) return
    const link: Link = {
      peer: { id: 'mock', protocol: this.#version, role: 'universal', self: this.#self },
      shape: 'socket',
      sends: true,
      receives: true,
      send: ({ body }) => this.#answer(body),
      alive: async () => this.#sink !== undefined,
      close: () => this.drop(),
    }
    this.#sink = this.#host.open(link)
  }

  drop(): void {
    const sink = this.#sink
    this.#sink = undefined
    sink?.closed(new LinkError('LINK_LOST', 'the mock was dropped', { delivered: 'maybe' }))
  }

  reply(action: string, reply: Reply): this {
    this.#replies.set(action, reply)
    return this
  }

  message(spec: MessageSpec): Promise<void> {
    return this.event(messageEvent(this.#version, spec, ++this.#serial))
  }

  async event(raw: object | string): Promise<void> {
    if (this.#sink === undefined)
      throw new Error('the mock is not connected: start the app, or call mock.connect()')
    const frame =
      typeof raw === 'string'
        ? raw
        : JSON.stringify(completeEvent(this.#version, this.#self, raw, ++this.#serial))
    await this.#sink.receive(frame, { settle: true })
  }

  async #answer(body: Frame): Promise<Frame> {
    const read = readCall(body)
    if (read === undefined) throw new Error('the bot sent a frame that is no call')
    const { call, echo } = read
    this.calls.push(call)
    const { actions } = this.#replies
    if (!this.#replies.has(call.action)) {
      const near = nearest(call.action, actions)
      const set = near ? `set are ${actions.join(', ')}; the nearest is ${near}` : 'none is set'
      throw new LinkError('NO_REPLY_SET', `the bot called ${call.action}, which has no reply: ${set}`, {
        delivered: 'no',
      })
    }
    const isV11 = this.#version === 'v11'
    let last: Frame | undefined
    for await (const outcome of this.#replies.outcomes(call, isV11 ? 1200 : 20_002)) {
      if (last !== undefined) await this.#sink?.receive(last)
      const { status } = outcome
      last =
        outcome.status === 'ok'
          ? read.frame({ status, retcode: 0, data: outcome.data, message: '', echo })
          : read.frame({ status, retcode: outcome.retcode, data: null, message: outcome.message, echo })
    }
    if (last === undefined) throw new Error(`the reply to ${call.action} has no part`)
    return last
  }
}

/** @example const mock = mockDriver(); const app = createOneBot({ drivers: [mock] }) */
export function mockDriver(options: MockDriverOptions = {}): MockDriver {
  return new Mock(options)
}
