import {
  ConfigError,
  type Driver,
  type DriverHost,
  type Frame,
  type Link,
  LinkError,
  type LinkSink,
  type Version,
} from '@onebot.js/core'
import { EventDropped } from './event-dropped.js'
import type { Breakable } from './fault-player.js'
import { checkOptions } from './options.js'
import { PlayedImplementation } from './played-implementation.js'
import type { ProfileName } from './profile.js'
import type { MessageSpec } from './raw-event.js'
import { type ReadCall, readCall } from './replies.js'
import type { TestImplementation } from './test-implementation.js'
import { Waiters } from './waiters.js'

export interface MockDriverOptions {
  /** @default 'v11' */
  version?: Version | undefined
  /** V11: whom it acts as, quirks included. @default none in particular */
  profile?: ProfileName | undefined
  /** V11: the format of messages in events. @default what the profile reports in, else `'array'` */
  messageFormat?: 'array' | 'string' | undefined
  /** @default '10001' */
  selfId?: string | undefined
  /** V12 only. @default 'qq' */
  platform?: string | undefined
}

/**
 * A driver without a wire: frames go through the real codec, and the test plays the implementation. Nothing is
 * answered but what the test has set, and what a profile answers by itself.
 */
export interface MockDriver extends Driver, TestImplementation {
  event(raw: object | string): Promise<undefined>
  message(spec: MessageSpec): Promise<undefined>
  /** The link ends, and does not come back: as `app.stop()` does. */
  stop(): Promise<void>
}

const NAMES = {
  ...{ version: true, profile: true, messageFormat: true, selfId: true, platform: true },
} satisfies Record<keyof MockDriverOptions, true>

class Mock extends PlayedImplementation<undefined> implements MockDriver {
  readonly name = 'mock'
  readonly #links = new Waiters<void>()
  #host: DriverHost | undefined
  #sink: LinkSink | undefined

  constructor(options: MockDriverOptions) {
    super(options)
    if (options.profile) this.implementation.setStandardReplies()
  }

  async start(host: DriverHost): Promise<void> {
    if (this.#host)
      throw new ConfigError('DRIVER_IN_USE', 'the mock belongs to an app that runs: make one for each app')
    this.#host = host
    this.implementation.start()
    await this.connect()
  }

  async stop(): Promise<void> {
    this.#host = undefined
    this.implementation.stop()
    this.#links.end()
    this.drop()
  }

  async connect(): Promise<void> {
    if (this.#host === undefined) throw new Error('start the app before mock.connect()')
    if (this.#sink) return
    const { version, self } = this.implementation
    const link: Link = {
      peer: { id: 'mock', protocol: version, role: 'universal', self },
      shape: 'socket',
      sends: true,
      receives: true,
      send: ({ body }) => this.#take(body),
      alive: async () => this.#sink !== undefined,
      close: () => this.drop(),
    }
    this.#sink = this.#host.open(link)
    this.#links.tell()
  }

  async connected(): Promise<void> {
    if (this.#sink === undefined) await this.#links.next('the start of the app')
  }

  drop(): void {
    const sink = this.#sink
    this.#sink = undefined
    sink?.closed(new LinkError('LINK_LOST', 'the mock was dropped', { delivered: 'maybe' }))
  }

  async send(frame: Frame): Promise<undefined> {
    if (this.#sink === undefined)
      throw new Error('the mock is not connected: start the app, or call mock.connect()')
    let dropped: EventDropped | undefined
    await this.#sink.receive(frame, {
      settle: true,
      dropped: (reason) => {
        dropped = new EventDropped(reason, frame)
      },
    })
    if (dropped) throw dropped
  }

  protected link(): Breakable {
    return {
      impossible: {
        'half-open': 'without a wire there is no connection to keep',
        oversize: 'without a wire there is no limit to the size of a frame',
        'no-echo': 'without a wire an answer belongs to its call, with or without an echo',
      },
      drop: () => this.drop(),
      freeze: () => {},
      oversize: async () => {},
      storm: async (times) => {
        for (let i = 0; i < times; i++) {
          await this.connect()
          this.drop()
        }
      },
    }
  }

  protected open(): string[] {
    return [
      ...(this.#sink ? ['the link to the app is open'] : []),
      ...this.#links.missing.map((what) => `connected() waited for ${what}, which did not come`),
    ]
  }

  #take(body: Frame): Promise<Frame | undefined> {
    const read = readCall(body)
    if (read === undefined) throw new Error('the bot sent a frame that is no call')
    const refusal = this.implementation.controls.takeRefusal()
    if (refusal === undefined) return this.#answer(read)
    if (refusal === 'close') this.drop()
    const status = refusal === 'close' ? {} : { status: refusal }
    throw new LinkError('LINK_LOST', 'the mock rejected the call', { delivered: 'no', ...status })
  }

  /** Gives the last answer in place; the parts before it come as on a wire. */
  async #answer(read: ReadCall): Promise<Frame | undefined> {
    const sink = this.#sink
    let last: Frame | undefined
    for await (const { value } of this.implementation.take(read, 'none')) {
      if (this.#sink !== sink) return undefined
      if (last !== undefined) await sink?.receive(last)
      const frame = this.implementation.frame(read, value)
      const out = this.implementation.controls.outgoing(frame)
      last = out === frame ? frame : undefined
      // As on a wire, garbage belongs to no call.
      if (out !== frame) await sink?.receive(out)
    }
    return last
  }
}

/** @example const mock = mockDriver(); const app = createOneBot({ drivers: [mock] }) */
export function mockDriver(options: MockDriverOptions = {}): MockDriver {
  checkOptions('mockDriver', options, NAMES)
  return new Mock(options)
}
