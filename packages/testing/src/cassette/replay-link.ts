/** One link of a recording, at the core. */
import {
  type DriverHost,
  type Frame,
  type Link,
  LinkError,
  type LinkSink,
  type Outbound,
  type Peer,
} from '@onebot.js/core'
import type { RecordedCall } from '../replies.js'
import { callIn, type WireCall } from './calls.js'
import type { Clock } from './clock.js'
import { withEcho } from './echo.js'
import { type Exchange, type Exchanges, POLL } from './exchanges.js'
import type { FrameLine, OpenLine } from './format.js'

/** What a link tells and asks of whom it belongs to. */
interface Player {
  onCall(call: RecordedCall): void
  /** Resolves when the bot has called what it had called before a line. */
  catchUp(line: FrameLine): Promise<void>
}

export class ReplayLink implements Link {
  readonly peer: Peer
  readonly shape: 'socket' | 'http'
  readonly sends: boolean
  readonly receives: boolean
  readonly #exchanges: Exchanges
  readonly #clock: Clock
  readonly #player: Player
  readonly #unanswered = new Set<(error: LinkError) => void>()
  #sink: LinkSink | undefined

  constructor(
    { peer, shape, sends, receives }: OpenLine,
    exchanges: Exchanges,
    clock: Clock,
    player: Player,
  ) {
    this.peer = { ...peer }
    this.shape = shape
    this.sends = sends
    this.receives = receives
    this.#exchanges = exchanges
    this.#clock = clock
    this.#player = player
  }

  /** Whether the core asks for events by it. */
  get isPolled(): boolean {
    return this.#sink !== undefined && this.peer.poll !== undefined && this.peer.poll !== false
  }

  open(host: DriverHost): void {
    this.#sink = host.open(this)
  }

  /** Resolves when the listeners are through. */
  async receive(
    frame: Frame,
    { within, repeated }: Pick<FrameLine, 'within' | 'repeated'> = {},
  ): Promise<void> {
    await this.#sink?.receive(frame, { settle: true, answerWithin: within, repeated })
  }

  send(out: Outbound): undefined | Promise<Frame> {
    const read = callIn(out.path, out.body)
    if (this.#sink === undefined || read === undefined) {
      throw new LinkError('LINK_LOST', `the link is closed for ${out.path}`, { delivered: 'no' })
    }
    const { echo, ...call } = read
    this.#player.onCall(call)
    const taken = this.#exchanges.take(call)
    if ('reason' in taken) throw new LinkError('CALL_NOT_RECORDED', taken.reason, { delivered: 'no' })
    if (this.shape === 'http')
      return this.#answerInPlace(out, 'exchange' in taken ? taken.exchange : undefined)
    if ('exchange' in taken) this.#answer(taken.exchange, read)
    return undefined
  }

  async alive(): Promise<boolean> {
    return this.#sink !== undefined
  }

  /** The bot closes it, or the implementation does, with the code that it had. */
  close(status?: number, reason = 'the link was closed'): void {
    this.end(reason, status)
  }

  end(reason: string, status?: number): void {
    const sink = this.#sink
    if (sink === undefined) return
    this.#sink = undefined
    const cause = new LinkError('LINK_LOST', reason, {
      delivered: 'maybe',
      ...(status !== undefined && { status }),
    })
    for (const fail of this.#unanswered) fail(cause)
    this.#unanswered.clear()
    sink.closed(cause)
  }

  #answer({ failure, answers }: Exchange, { echo }: WireCall): void {
    if (failure) throw failed(failure)
    void (async () => {
      let last = 0
      for (const { after, frame } of answers) {
        await this.#clock.pass(after - last)
        last = after
        await this.#sink?.receive(withEcho(frame, echo))
      }
    })()
  }

  /** A call without a recorded answer has none, until the link ends. */
  #answerInPlace({ onPart }: Outbound, exchange: Exchange | undefined): Promise<Frame> {
    return new Promise((resolve, reject) => {
      this.#unanswered.add(reject)
      void (async () => {
        let last = 0
        for (const { after, frame, isPart, line } of exchange?.answers ?? []) {
          await this.#clock.pass(after - last)
          last = after
          // Its events come with the answer.
          if (exchange?.call.action === POLL) await this.#player.catchUp(line)
          if (isPart) await onPart?.(frame)
          else resolve(frame)
        }
        if (exchange?.failure) reject(failed(exchange.failure))
        if (exchange && exchange.answers.length > 0) this.#unanswered.delete(reject)
      })().catch(reject)
    })
  }
}

const failed = ({ code, reason, delivered }: NonNullable<Exchange['failure']>): LinkError =>
  new LinkError(code, reason, { delivered })
