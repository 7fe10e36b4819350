/** Plays a recording as a driver: the events come as they came, and calls get the answers that they got. */
import type { Driver, DriverHost } from '@onebot.js/core'
import { assertKnownOptions } from '@onebot.js/core/node'
import type { RecordedCall } from '../replies.js'
import { Clock } from './clock.js'
import { type CallDifference, Exchanges } from './exchanges.js'
import { type Cassette, type CassetteLine, frameOf } from './format.js'
import { readCassette } from './read.js'
import { ReplayLink } from './replay-link.js'

export interface ReplayOptions {
  /**
   * How many times as fast as it was recorded; `Infinity` waits for nothing but what the bot does. `'by-hand'`: each
   * {@link ReplayDriver.step} plays one line. @default 1
   */
  speed?: number | 'by-hand' | undefined
  /** Where the speed is `Infinity`: ms that the bot has to make the calls that it had made by then. @default 1000 */
  callWithin?: number | undefined
}

const NAMES = { speed: true, callWithin: true } satisfies Record<keyof ReplayOptions, true>

/** A driver that plays a recording. */
export interface ReplayDriver extends Driver {
  /** What the bot called, in order. */
  readonly calls: readonly RecordedCall[]
  /** Resolves when everything is played and the listeners are through, or when the driver has stopped. */
  readonly finished: Promise<void>
  /** How the bot behaved otherwise than in the recording. What it did not call is known when all is played. */
  readonly differences: readonly CallDifference[]
  /**
   * Plays the next line: a link that opens or closes, or an event. Resolves when the listeners are through.
   * @returns what was played; nothing at the end
   */
  step(): Promise<CassetteLine | undefined>
}

/** Exported for `replayTo()`. */
export class Replay implements ReplayDriver {
  readonly name = 'replay'
  readonly calls: RecordedCall[] = []
  readonly finished: Promise<void>
  readonly #source: string | URL | Cassette
  readonly #isByHand: boolean
  readonly #clock: Clock
  readonly #links = new Map<number, ReplayLink>()
  #host: DriverHost | undefined
  #exchanges: Exchanges | undefined
  #lines: CassetteLine[] = []
  #at = 0
  #isOver = false
  #finish: () => void = () => {}
  #waiters: (() => void)[] = []

  constructor(source: string | URL | Cassette, clock: Clock, isByHand = false) {
    this.#source = source
    this.#clock = clock
    this.#isByHand = isByHand
    this.finished = new Promise((resolve) => {
      this.#finish = resolve
    })
  }

  get differences(): CallDifference[] {
    return this.#exchanges?.differences(this.#isOver) ?? []
  }

  async start(host: DriverHost): Promise<void> {
    const isPath = typeof this.#source === 'string' || this.#source instanceof URL
    const cassette = isPath ? await readCassette(this.#source) : this.#source
    const exchanges = new Exchanges(cassette)
    this.#exchanges = exchanges
    this.#lines = cassette.lines.filter(
      (line) => ['open', 'in', 'close'].includes(line.kind) && !exchanges.answerLines.has(line),
    )
    this.#host = host
    if (!this.#isByHand) void this.#playAll()
  }

  async stop(): Promise<void> {
    this.#host = undefined
    this.#clock.stop()
    for (const link of this.#links.values()) link.end('the replay was stopped')
    this.#links.clear()
    this.#wake()
    this.#finish()
  }

  async step(): Promise<CassetteLine | undefined> {
    const line = this.#lines[this.#at]
    if (line === undefined || this.#host === undefined) {
      this.#end()
      return undefined
    }
    this.#at++
    await this.#play(line)
    await this.#clock.turns()
    return line
  }

  async #playAll(): Promise<void> {
    const settling = new Set<Promise<unknown>>()
    let last = 0
    for (const line of this.#lines) {
      await this.#clock.pass(line.t - last)
      last = line.t
      if (this.#clock.isInstant) await this.#catchUp(line)
      if (this.#clock.isInstant && line.kind === 'close') await this.#clock.within(Promise.all(settling))
      if (this.#host === undefined) return
      const playing = this.#play(line).finally(() => settling.delete(playing))
      settling.add(playing)
      await this.#clock.turns()
    }
    while (this.#host && this.#exchanges?.arePollsLeft && this.#isPolled) await this.#nextCall()
    await this.#catchUp()
    await Promise.all(settling)
    await this.#clock.turns()
    this.#end()
  }

  /** Where time does not matter, the order does: the bot calls what it had called by then. */
  async #catchUp(line?: CassetteLine): Promise<void> {
    const exchanges = this.#exchanges
    if (!exchanges?.isBehind(line)) return
    const caughtUp = async (): Promise<void> => {
      while (this.#host && exchanges.isBehind(line)) await this.#nextCall()
    }
    await this.#clock.within(caughtUp())
    exchanges.giveUp(line)
    await this.#clock.turns()
  }

  #nextCall(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiters.push(resolve)
    })
  }

  #wake(): void {
    for (const wake of this.#waiters.splice(0)) wake()
  }

  #called(call: RecordedCall): void {
    this.calls.push(call)
    // When the call is known to be taken.
    queueMicrotask(() => this.#wake())
  }

  get #isPolled(): boolean {
    return [...this.#links.values()].some(({ isPolled }) => isPolled)
  }

  #end(): void {
    this.#isOver = true
    this.#finish()
  }

  async #play(line: CassetteLine): Promise<void> {
    const host = this.#host
    if (line.kind === 'open' && host && this.#exchanges) {
      const link = new ReplayLink(line, this.#exchanges, this.#clock, {
        onCall: (call) => this.#called(call),
        catchUp: async (each) => {
          if (this.#clock.isInstant) await this.#catchUp(each)
        },
      })
      this.#links.set(line.link, link)
      link.open(host)
    }
    if (line.kind === 'in') await this.#links.get(line.link)?.receive(frameOf(line), line)
    if (line.kind === 'close') this.#links.get(line.link)?.close(line.status, line.reason)
  }
}

/**
 * Plays a recording in the place of an implementation: `createOneBot({ drivers: [replay('link.jsonl')] })`.
 * @param cassette its file, or what {@link readCassette} read
 * @throws {ConfigError} on a speed at which nothing would be played, and on an option that there is not
 */
export function replay(cassette: string | URL | Cassette, options: ReplayOptions = {}): ReplayDriver {
  assertKnownOptions('replay', options, NAMES)
  const { speed = 1, callWithin = 1000 } = options
  const isByHand = speed === 'by-hand'
  return new Replay(cassette, new Clock(isByHand ? Number.POSITIVE_INFINITY : speed, callWithin), isByHand)
}
