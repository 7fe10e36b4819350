/** The protocol's side of a pretend implementation: what it says, records and answers, whatever the transport. */
import { LinkError, type Self, type Version } from '@onebot.js/core'
import { CallBook } from './call-book.js'
import { Controls } from './controls.js'
import type { FakeImplementationOptions } from './options.js'
import { completeEvent, firstSerial, type MessageSpec, messageEvent } from './raw-event.js'
import { type EchoedCall, type Outcome, type RecordedCall, Replies, type Reply } from './replies.js'
import { setStandardReplies, statusOf, VERSION_12 } from './standard-replies.js'
import type { Failure } from './test-implementation.js'
import { unmatchedCall } from './unmatched.js'

/** `none` is without a wire: what nobody has set an answer for has none then. */
type Wire = 'ws' | 'http' | 'none'

const RETCODES_11 = { unknown: 1404, failed: 1200 }
const RETCODES_12 = { unknown: 10_002, failed: 20_002 }

/** NapCat has codes of its own over HTTP. */
const RETCODES = {
  v11: { ws: RETCODES_11, http: { unknown: 200, failed: 200 }, none: RETCODES_11 },
  v12: { ws: RETCODES_12, http: RETCODES_12, none: RETCODES_12 },
} as const

/** An answer to a call. */
export interface Answered {
  value: object
  /** Others to the same call may follow. */
  isPart: boolean
}

interface Answer {
  status: 'ok' | 'failed'
  retcode: number
  data: unknown
  message: string
}

export class Implementation {
  readonly version: Version
  readonly self: Self
  readonly book = new CallBook()
  readonly controls = new Controls()
  readonly #options: FakeImplementationOptions
  readonly #selves: readonly Self[]
  readonly #replies = new Replies()
  readonly #ignored = new Set<string>()
  #serial = firstSerial()

  constructor(options: FakeImplementationOptions) {
    const { version = 'v11', platform = 'qq', selfId = '10001', otherSelves = [] } = options
    this.#options = options
    this.version = version
    this.self = { platform, user_id: selfId }
    this.#selves = [this.self, ...otherSelves]
  }

  /** Answers the actions that every bot calls, as the program does. */
  setStandardReplies(): void {
    setStandardReplies(this.#replies, this.version, this.#selves)
  }

  /** The text of an event, with what is missing filled in; a string stays as it is. */
  event(raw: object | string): string {
    if (typeof raw === 'string') return raw
    return JSON.stringify(completeEvent(this.version, this.self, raw, ++this.#serial))
  }

  message(spec: MessageSpec): string {
    return this.event(messageEvent(this.version, spec, ++this.#serial))
  }

  /** What it says of its own accord when a link is there. */
  announcements(wire: Wire): string[] {
    const { silent = false, announce = false } = this.#options
    if (silent) return []
    if (this.version === 'v11') {
      // NapCat posts no lifecycle.
      if (wire === 'http') return []
      return [this.event({ post_type: 'meta_event', meta_event_type: 'lifecycle', sub_type: 'connect' })]
    }
    if (!announce) return []
    const status = { type: 'meta', detail_type: 'status_update', status: statusOf(this.#selves) }
    // `connect` belongs to WebSockets alone (interface/meta/events).
    if (wire === 'http') return [this.event(status)]
    return [this.event({ type: 'meta', detail_type: 'connect', version: VERSION_12 }), this.event(status)]
  }

  /** Sends heartbeats until the function that is returned is called. */
  beat(wire: Wire, send: (frame: string) => void): () => void {
    // NapCat posts no heartbeats.
    const usual = wire === 'http' && this.version === 'v11' ? 0 : 30_000
    const { silent = false, heartbeat: interval = usual } = this.#options
    if (silent || interval <= 0) return () => {}
    const timer = setInterval(() => send(this.event(this.#heartbeat(interval))), interval)
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

  /** The answer to a frame that is no call. */
  unreadable(): object {
    if (this.version === 'v12') {
      return {
        status: 'failed',
        retcode: 10_001,
        data: null,
        message: '动作请求解析失败, 错误: 不是合法的 JSON',
      }
    }
    const message = 'json解析失败,请检查数据格式'
    return this.envelope({ status: 'failed', retcode: 1400, data: null, message }, null)
  }

  /** NapCat adds `wording` and `stream`; Go-LibOneBot leaves a missing echo out. */
  envelope(answer: Answer, echo: unknown, isPart = false): object {
    if (this.version === 'v12') return echo === undefined ? answer : { ...answer, echo }
    return { ...answer, wording: answer.message, echo, stream: isPart ? 'stream-action' : 'normal-action' }
  }

  leaks(): string[] {
    return [...this.book.leaks(), ...this.controls.unused()]
  }

  stop(): void {
    this.book.stop()
    this.controls.stop()
  }

  async *#answers({ call, echo }: EchoedCall, wire: Wire): AsyncGenerator<Answered> {
    const { action } = call
    const failure = this.controls.takeFailure(action)
    if (failure === undefined && this.#ignored.has(action)) return
    this.book.begin(call)
    const late = this.controls.late(action)
    if (late && !(await late)) return
    try {
      yield* this.#answered(call, echo, wire, failure)
    } finally {
      this.book.end(call)
    }
  }

  async *#answered(
    call: RecordedCall,
    given: unknown,
    wire: Wire,
    failure: Failure | undefined,
  ): AsyncGenerator<Answered> {
    const { action } = call
    const isV11 = this.version === 'v11'
    const { unknown, failed } = RETCODES[this.version][wire]
    // Where a call has no echo, NapCat answers with '' over a WebSocket, and with a random one over HTTP.
    const instead = wire !== 'http' ? '' : Math.random().toString(36).slice(2)
    const echo = isV11 ? (given ?? instead) : given
    if (failure) {
      const { retcode = failed, message = '' } = failure
      const value = this.envelope({ status: 'failed', retcode, data: null, message }, echo)
      yield { value, isPart: false }
      return
    }
    if (!this.#replies.has(action)) {
      const sentence = unmatchedCall(action, this.#replies.actions, this.version)
      this.book.miss(sentence)
      if (wire === 'none') throw new LinkError('NO_REPLY_SET', sentence, { delivered: 'no' })
      const message = isV11 ? `不支持的Api ${action}` : `动作 \`${action}\` 不存在`
      const refusal = { status: 'failed', retcode: unknown, data: null, message } as const
      const value = this.envelope(refusal, isV11 && wire !== 'http' ? (given ?? null) : echo)
      yield { value, isPart: false }
      return
    }
    for await (const outcome of this.#replies.outcomes(call, failed)) {
      const { isPart } = outcome
      yield { value: this.envelope(answerOf(outcome), echo, isPart), isPart }
    }
  }

  #heartbeat(interval: number): object {
    if (this.version === 'v12') return { type: 'meta', detail_type: 'heartbeat', interval }
    const status = { online: true, good: true }
    return { post_type: 'meta_event', meta_event_type: 'heartbeat', status, interval }
  }
}

function answerOf(outcome: Outcome): Answer {
  if (outcome.status === 'ok') return { status: 'ok', retcode: 0, data: outcome.data, message: '' }
  const { retcode, message, isPart } = outcome
  const data = isPart ? { type: 'error', data_type: 'error' } : null
  return { status: 'failed', retcode, data, message }
}
