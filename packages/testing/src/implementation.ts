/** The protocol's side of a pretend implementation: what it says, records and answers, whatever the transport. */
import { type Frame, LinkError, type Self, type Version } from '@onebot.js/core'
import { actionNames } from '@onebot.js/core/action-names'
import { CallBook } from './call-book.js'
import { Controls } from './controls.js'
import type { FakeImplementationOptions } from './options.js'
import {
  type Answer,
  type Answered as Given,
  type Profile,
  type ProfileFailure,
  profileOf,
} from './profile.js'
import { completeEvent, firstSerial, type MessageSpec, messageEvent11, messageEvent12 } from './raw-event.js'
import {
  type EchoedCall,
  isRecord,
  type Outcome,
  type ReadCall,
  Replies,
  type Reply,
  tryDecode,
} from './replies.js'
import { setReplies11, setReplies12, statusOf, UNREADABLE_12, VERSION_12 } from './standard-replies.js'
import type { Failure } from './test-implementation.js'
import type { QuickOperation } from './transport.js'
import { unmatchedCall } from './unmatched.js'

/** Does a quick operation where no HTTP POST is there to answer (`botuniverse/onebot-11` api/hidden.md). */
const HANDLE_QUICK = '.handle_quick_operation'

/** `none` is without a wire: what nobody has set an answer for has none then. */
type Wire = 'ws' | 'http' | 'none'

const CODES_12 = { unknown: 10_002, failed: 20_002 }

/** An answer to a call. */
export interface Answered {
  value: object
  /** Others to the same call may follow. */
  isPart: boolean
  /** Over HTTP. */
  httpStatus: number
}

export class Implementation {
  readonly version: Version
  readonly self: Self
  readonly book = new CallBook()
  readonly controls = new Controls()
  /** V11: how it does it all. */
  readonly profile: Profile
  /** V11: what the bot asked for by answers to posts, or by `.handle_quick_operation`. */
  readonly quickOperations: QuickOperation[] = []
  readonly #options: FakeImplementationOptions
  readonly #selves: readonly Self[]
  readonly #replies = new Replies()
  readonly #ignored = new Set<string>()
  #serial = firstSerial()

  constructor(options: FakeImplementationOptions) {
    const { version = 'v11', platform = 'qq', selfId = '10001', otherSelves = [] } = options
    this.#options = options
    this.version = version
    this.profile = profileOf(options.profile)
    if (options.profile && version === 'v12') {
      throw new Error(`${this.profile.title} has no OneBot 12: leave out profile, or version`)
    }
    this.self = { platform, user_id: selfId }
    this.#selves = [this.self, ...otherSelves]
  }

  /** Answers the actions that every bot calls, as the program does. */
  setStandardReplies(): void {
    if (this.version === 'v12') return setReplies12(this.#replies, this.#selves)
    setReplies11(this.#replies, this.self, this.profile)
    if (this.profile.quickFields.length === 0) return
    this.#replies.set(HANDLE_QUICK, ({ params: { context, operation } }) => {
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
    this.#replies.set(action, reply)
  }

  ignore(action: string): void {
    this.#ignored.add(action)
  }

  /** Records a call, and gives its answers: none where it is ignored, several where the reply has parts. */
  take(read: EchoedCall, wire: Wire): AsyncIterable<Answered> {
    this.book.record(read)
    return this.#answers(read, wire)
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
    return this.#text(this.#envelope(refusal, { wire: 'ws', echo: null, isKnown: false, isPart: false }))
  }

  leaks(): string[] {
    return [...this.book.leaks(), ...this.controls.unused()]
  }

  stop(): void {
    this.book.stop()
    this.controls.stop()
  }

  async *#answers(read: EchoedCall, wire: Wire): AsyncGenerator<Answered> {
    const { call } = read
    const failure = this.controls.takeFailure(call.action)
    if (failure === undefined && this.#ignored.has(call.action)) return
    this.book.begin(call)
    const { faults } = this.controls
    const fault = faults.called()
    const late = fault?.fault === 'late' ? this.controls.wait(fault.ms) : this.controls.late(call.action)
    if (late && !(await late)) return
    try {
      for await (const answered of this.#answered(read, wire, failure)) {
        yield fault?.fault === 'no-echo' ? { ...answered, value: withoutEcho(answered.value) } : answered
      }
    } finally {
      this.book.end(call)
      if (fault) faults.answered(fault)
    }
  }

  async *#answered(read: EchoedCall, wire: Wire, failure: Failure | undefined): AsyncGenerator<Answered> {
    const { call, echo } = read
    const to = { wire: over(wire), echo, isKnown: true, isPart: false }
    const failed = this.version === 'v12' ? CODES_12.failed : this.profile.answers.failed[to.wire]
    if (failure) {
      const { retcode = failed, message = '' } = failure
      return yield this.#failed({ retcode, message }, to)
    }
    const named = this.#named(call.action)
    const lacking = isSending(named) ? this.profile.answers.lacking(named, call.params) : undefined
    if (lacking && this.version === 'v11') return yield this.#refused(lacking, to)
    if (!this.#replies.has(named)) return yield this.#unknown(named, wire, to)
    for await (const outcome of this.#replies.outcomes({ ...call, action: named }, failed)) {
      const { isPart } = outcome
      yield { value: this.#envelope(answerOf(outcome), { ...to, isPart }), isPart, httpStatus: 200 }
    }
  }

  /** The name of the action that has a reply: what may stand behind it is cut off. */
  #named(action: string): string {
    if (this.version === 'v12' || this.#replies.has(action)) return action
    const suffix = this.profile.suffixes.find((each) => action.endsWith(each))
    return suffix === undefined ? action : action.slice(0, -suffix.length)
  }

  #unknown(action: string, wire: Wire, to: Given): Answered {
    const { profile: name } = this.#options
    const isTold = name === undefined || actionNames[name].has(action)
    if (isTold) {
      const sentence = unmatchedCall(action, this.#replies.actions, name ?? this.version)
      this.book.miss(sentence)
      if (wire === 'none') throw new LinkError('NO_REPLY_SET', sentence, { delivered: 'no' })
    }
    const given = { ...to, isKnown: false }
    if (this.version === 'v11') return this.#refused(this.profile.answers.unknown(action), given)
    return this.#failed({ retcode: CODES_12.unknown, message: `动作 \`${action}\` 不存在` }, given)
  }

  #refused({ retcode, httpStatus, ...words }: ProfileFailure, to: Given): Answered {
    return { ...this.#failed({ retcode: retcode[to.wire], ...words }, to), httpStatus: httpStatus ?? 200 }
  }

  #failed(failure: Pick<Answer, 'retcode' | 'message' | 'name'>, to: Given): Answered {
    const value = this.#envelope({ status: 'failed', data: null, ...failure }, to)
    return { value, isPart: false, httpStatus: 200 }
  }

  #envelope(answer: Answer, to: Given): object {
    if (this.version === 'v11') return this.profile.answers.of(answer, to)
    const { status, retcode, data = null, message } = answer
    // Go-LibOneBot leaves a missing echo out.
    return { status, retcode, data, message, ...(to.echo !== undefined && { echo: to.echo }) }
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

const over = (wire: Wire): 'ws' | 'http' => (wire === 'http' ? 'http' : 'ws')

const isSending = (action: string): boolean => /^send_(?:private_|group_)?msg$/.test(action)

function withoutEcho(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== 'echo'))
}

function answerOf(outcome: Outcome): Answer {
  if (outcome.status === 'ok') return { status: 'ok', retcode: 0, data: outcome.data, message: '' }
  const { retcode, message, isPart } = outcome
  const data = isPart ? { type: 'error', data_type: 'error' } : null
  return { status: 'failed', retcode, data, message }
}
