/** The protocol's side of a pretend implementation: what it says, records and answers, whatever the transport. */
import type { Frame, Self, Version } from '@onebot.js/core'
import { type Answered, Answering, over, type Wire } from './answering.js'
import type { CallBook } from './call-book.js'
import type { Controls } from './controls.js'
import type { FakeImplementationOptions } from './options.js'
import { type Profile, profileOf } from './profile.js'
import { completeEvent, firstSerial, type MessageSpec, messageEvent11, messageEvent12 } from './raw-event.js'
import { type EchoedCall, isRecord, type ReadCall, type Reply, tryDecode } from './replies.js'
import { setReplies11, setReplies12, statusOf, UNREADABLE_12, VERSION_12 } from './standard-replies.js'
import type { QuickOperation } from './transport.js'

/** Does a quick operation where no HTTP POST is there to answer (`botuniverse/onebot-11` api/hidden.md). */
const HANDLE_QUICK = '.handle_quick_operation'

export class Implementation {
  readonly version: Version
  readonly self: Self
  readonly book: CallBook
  readonly controls: Controls
  /** V11: how it does it all. */
  readonly profile: Profile
  /** V11: what the bot asked for by answers to posts, or by `.handle_quick_operation`. */
  readonly quickOperations: QuickOperation[] = []
  readonly #options: FakeImplementationOptions
  readonly #selves: readonly Self[]
  readonly #answering: Answering
  #serial = firstSerial()

  constructor(options: FakeImplementationOptions) {
    const { version = 'v11', platform = 'qq', selfId = '10001', otherSelves = [] } = options
    this.#options = options
    this.version = version
    this.profile = profileOf(options.profile)
    if (options.profile && version === 'v12') {
      throw new Error(`${this.profile.title} has no OneBot 12: leave out profile, or version`)
    }
    this.#answering = new Answering(version, this.profile, options.profile)
    this.book = this.#answering.book
    this.controls = this.#answering.controls
    this.self = { platform, user_id: selfId }
    this.#selves = [this.self, ...otherSelves]
  }

  /** Answers the actions that every bot calls, as the program does. */
  setStandardReplies(): void {
    const { replies } = this.#answering
    if (this.version === 'v12') return setReplies12(replies, this.#selves)
    setReplies11(replies, this.self, this.profile)
    if (this.profile.quickFields.length === 0) return
    replies.set(HANDLE_QUICK, ({ params: { context, operation } }) => {
      if (isRecord(operation)) this.takeQuick(context, operation)
      return null
    })
  }

  /** The text of an event, with what is missing filled in; a string stays as it is. */
  event(raw: object | string): string {
    if (typeof raw === 'string') return raw
    return this.#text(completeEvent(this.version, this.self, raw, ++this.#serial))
  }

  message(spec: MessageSpec): string {
    const serial = ++this.#serial
    if (this.version === 'v12') return this.event(messageEvent12(spec, serial))
    return this.event(messageEvent11(this.profile, this.self, spec, serial, this.#options.messageFormat))
  }

  /** An answer in the encoding of the call. */
  frame(read: ReadCall, value: object): Frame {
    return this.version === 'v12' ? read.frame(value) : this.#text(value)
  }

  /**
   * What it says of its own accord when a link is there.
   * @param extras V11: what its lifecycle event has besides
   */
  announcements(wire: Wire, extras: object = {}): string[] {
    const { silent = false, announce = false } = this.#options
    if (silent) return []
    if (this.version === 'v11') {
      if (wire === 'http' && !this.profile.posts.hasLifecycle) return []
      const lifecycle = { post_type: 'meta_event', meta_event_type: 'lifecycle', sub_type: 'connect' }
      return [this.event({ ...lifecycle, ...extras })]
    }
    if (!announce) return []
    const status = { type: 'meta', detail_type: 'status_update', status: statusOf(this.#selves) }
    // `connect` belongs to WebSockets alone (interface/meta/events).
    if (wire === 'http') return [this.event(status)]
    return [this.event({ type: 'meta', detail_type: 'connect', version: VERSION_12 }), this.event(status)]
  }

  /** Sends heartbeats until the function that is returned is called. */
  beat(wire: Wire, send: (frame: string) => void): () => void {
    const { interval: usual, areAtOnce } = this.profile.heartbeats
    const isV11 = this.version === 'v11'
    const { silent = false, heartbeat: interval = isV11 ? usual[over(wire)] : 30_000 } = this.#options
    if (silent || interval <= 0) return () => {}
    const beat = (): void => send(this.event(this.#heartbeat(interval)))
    if (isV11 && areAtOnce) beat()
    const timer = setInterval(beat, interval)
    timer.unref()
    return () => clearInterval(timer)
  }

  onAction(action: string, reply: Reply): void {
    this.#answering.replies.set(action, reply)
  }

  ignore(action: string): void {
    this.#answering.ignored.add(action)
  }

  /** Records a call, and gives its answers: none where it is ignored, several where the reply has parts. */
  take(read: EchoedCall, wire: Wire): AsyncIterable<Answered> {
    return this.#answering.take(read, wire)
  }

  /** V11: takes an operation that the bot asks for. */
  takeQuick(event: unknown, operation: Record<string, unknown>): void {
    const ignored = Object.keys(operation).filter((field) => !this.profile.quickFields.includes(field))
    this.quickOperations.push({ event, operation, ignored })
  }

  /** The answer to a frame that is no call, if there is one. */
  unreadable(text: string): object | undefined {
    if (this.version === 'v11') return this.profile.answers.unreadable(text, tryDecode(text))
    return UNREADABLE_12
  }

  /** V11: the frame that turns a bot away after the upgrade. */
  refusal(): string {
    const refusal = { status: 'failed', retcode: 1403, data: null, message: 'token验证失败' } as const
    const to = { wire: 'ws', echo: null, isKnown: false, isPart: false } as const
    return this.#text(this.#answering.envelope(refusal, to))
  }

  leaks(): string[] {
    return [...this.book.leaks(), ...this.controls.unused()]
  }

  /** After `stop()`, calls are expected again. */
  start(): void {
    this.book.start()
  }

  stop(): void {
    this.book.stop()
    this.controls.stop()
  }

  #text(value: object): string {
    return this.version === 'v11' ? this.profile.text(value) : JSON.stringify(value)
  }

  #heartbeat(interval: number): object {
    if (this.version === 'v12') return { type: 'meta', detail_type: 'heartbeat', interval }
    const { status } = this.profile.heartbeats
    return { post_type: 'meta_event', meta_event_type: 'heartbeat', status, interval }
  }
}
