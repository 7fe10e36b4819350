/** The protocol's side of a pretend implementation: what it says, records and answers, whatever the transport. */
import type { Self, Version } from '@onebot.js/core'
import type { FakeImplementationOptions } from './options.js'
import { completeEvent, firstSerial, type MessageSpec, messageEvent } from './raw-event.js'
import { type EchoedCall, type Outcome, type RecordedCall, Replies, type Reply } from './replies.js'
import { setStandardReplies, statusOf, VERSION_12 } from './standard-replies.js'
import { Waiters } from './waiters.js'

type Wire = 'ws' | 'http'

/** NapCat has codes of its own over HTTP. */
const RETCODES = {
  v11: { ws: { unknown: 1404, failed: 1200 }, http: { unknown: 200, failed: 200 } },
  v12: { ws: { unknown: 10_002, failed: 20_002 }, http: { unknown: 10_002, failed: 20_002 } },
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
  readonly calls: RecordedCall[] = []
  readonly echoes: string[] = []
  readonly #options: FakeImplementationOptions
  readonly #selves: readonly Self[]
  readonly #replies = new Replies()
  readonly #ignored = new Set<string>()
  readonly #callWaiters = new Waiters<RecordedCall>()
  #serial = firstSerial()

  constructor(options: FakeImplementationOptions) {
    const { version = 'v11', platform = 'qq', selfId = '10001', otherSelves = [] } = options
    this.#options = options
    this.version = version
    this.self = { platform, user_id: selfId }
    this.#selves = [this.self, ...otherSelves]
    setStandardReplies(this.#replies, version, this.#selves)
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

  reply(action: string, reply: Reply): void {
    this.#replies.set(action, reply)
  }

  ignore(action: string): void {
    this.#ignored.add(action)
  }

  nextCall(action: string | undefined): Promise<RecordedCall> {
    const isAsked = (call: RecordedCall): boolean => action === undefined || action === call.action
    return this.#callWaiters.next(`the bot called ${action ?? 'anything'}`, isAsked)
  }

  /** Records a call, and gives its answers: none where it is ignored, several where the reply has parts. */
  take({ call, echo }: EchoedCall, wire: Wire): AsyncIterable<Answered> {
    this.calls.push(call)
    this.echoes.push(String(echo))
    this.#callWaiters.tell(call)
    return this.#answers(call, echo, wire)
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

  stop(): void {
    this.#callWaiters.end()
  }

  async *#answers(call: RecordedCall, given: unknown, wire: Wire): AsyncGenerator<Answered> {
    const { action } = call
    if (this.#ignored.has(action)) return
    const isV11 = this.version === 'v11'
    const { unknown, failed } = RETCODES[this.version][wire]
    // Where a call has no echo, NapCat answers with '' over a WebSocket, and with a random one over HTTP.
    const instead = wire === 'ws' ? '' : Math.random().toString(36).slice(2)
    const echo = isV11 ? (given ?? instead) : given
    if (!this.#replies.has(action)) {
      const message = isV11 ? `不支持的Api ${action}` : `动作 \`${action}\` 不存在`
      const refusal = { status: 'failed', retcode: unknown, data: null, message } as const
      const value = this.envelope(refusal, isV11 && wire === 'ws' ? (given ?? null) : echo)
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
