/** The calls of a recording with their answers, handed out to a bot that calls again. */
import type { Frame } from '@onebot.js/core'
import { nearest } from '@onebot.js/core/node'
import { isRecord, type RecordedCall, tryDecode } from '../replies.js'
import { callIn, isAnswer, keyOf, type WireCall } from './calls.js'
import { type Cassette, type CassetteLine, type FailLine, type FrameLine, frameOf } from './format.js'
import { Redactor } from './redaction.js'

export interface RecordedAnswer {
  readonly line: FrameLine
  /** ms after the call. */
  readonly after: number
  readonly frame: Frame
  readonly isPart: boolean
}

/** A recorded call, and what came of it. */
export interface Exchange {
  readonly call: WireCall
  readonly answers: readonly RecordedAnswer[]
  readonly failure: FailLine | undefined
}

interface Building {
  readonly call: WireCall
  /** {@link keyOf} of the call. */
  readonly key: string
  readonly line: FrameLine
  readonly t: number
  readonly answers: RecordedAnswer[]
  failure: FailLine | undefined
  /** The bot has called it again. */
  isUsed: boolean
}

/** How a bot behaves otherwise than it did when it was recorded. */
export interface CallDifference {
  /** `missing`: it was not called again. `unexpected`: it is not in the recording. `changed`: other parameters. */
  readonly kind: 'missing' | 'unexpected' | 'changed'
  readonly action: string
  /** The parameters in the recording. */
  readonly recorded?: Readonly<Record<string, unknown>>
  /** The parameters now. */
  readonly called?: Readonly<Record<string, unknown>>
}

/** What became of a call. */
export type Taken = { readonly exchange: Exchange } | { readonly reason: string } | { readonly isOver: true }

export const POLL = 'get_latest_events'

/** What the library asks by itself, whenever it wants to know. */
const OWN = new Set([
  ...['get_login_info', 'get_status', 'get_version_info', 'get_version', 'get_supported_actions'],
  ...[POLL, 'get_self_info'],
])

/** Calls in the order of the recording, of which each is made once. */
class InOrder {
  readonly all: Building[] = []
  #at = 0

  add(exchange: Building): void {
    this.all.push(exchange)
  }

  /** The first one that was not made again. */
  get next(): Building | undefined {
    while (this.all[this.#at]?.isUsed) this.#at++
    return this.all[this.#at]
  }
}

function listIn(lists: Map<string, InOrder>, name: string): InOrder {
  const list = lists.get(name) ?? new InOrder()
  lists.set(name, list)
  return list
}

export class Exchanges {
  /** The lines that are answers: they come when the bot calls. */
  readonly answerLines = new Set<CassetteLine>()
  readonly #all: Building[] = []
  readonly #byAction = new Map<string, InOrder>()
  readonly #byKey = new Map<string, InOrder>()
  /** The calls that the bot has to make in its turn. */
  readonly #due: Building[] = []
  /** How many of them come before a line. */
  readonly #dueBefore = new Map<CassetteLine, number>()
  /** How many of them were made, or are not waited for any more. */
  #done = 0
  /** Links and actions that were called by them. */
  readonly #asked = new Set<string>()
  readonly #polls = new InOrder()
  readonly #differences: CallDifference[] = []
  /** What was left out of the recording is left out of what is compared with it. */
  readonly #redactor = new Redactor()

  constructor({ lines }: Cassette) {
    const apiRoots = new Set<number>()
    const byId = new Map<number, Building>()
    const byEcho = new Map<string, Building>()
    for (const line of lines) {
      this.#dueBefore.set(line, this.#due.length)
      if (line.kind === 'open' && line.shape === 'http') apiRoots.add(line.link)
      if (line.kind === 'fail') {
        const failed = byId.get(line.to)
        if (failed) failed.failure = line
      } else if (line.kind === 'out' && line.to === undefined) {
        const call = callIn(line.path ?? '', frameOf(line))
        if (call === undefined) continue
        const exchange = this.#add(call, line, apiRoots)
        if (line.id !== undefined) byId.set(line.id, exchange)
        if (call.echo !== undefined) byEcho.set(`${line.link} ${JSON.stringify(call.echo)}`, exchange)
      } else if (line.kind === 'in') {
        const frame = frameOf(line)
        const value = line.to === undefined ? tryDecode(frame) : undefined
        const echo = isAnswer(value) ? `${line.link} ${JSON.stringify(value.echo)}` : undefined
        const answered =
          line.to !== undefined ? byId.get(line.to) : echo === undefined ? undefined : byEcho.get(echo)
        if (answered === undefined && line.to === undefined) continue
        this.answerLines.add(line)
        answered?.answers.push({ line, after: line.t - answered.t, frame, isPart: line.part === true })
      }
    }
    for (const each of this.#byAction.get(POLL)?.all ?? []) if (bringsEvents(each)) this.#polls.add(each)
  }

  /** Whether there are polls that brought events, and were not made again. */
  get arePollsLeft(): boolean {
    return this.#polls.next !== undefined
  }

  /** What was otherwise so far. @param isOver whether the bot had the time to make every call */
  differences(isOver: boolean): CallDifference[] {
    const missing = this.#all.filter((each) => !each.isUsed && !OWN.has(each.call.action))
    return [
      ...this.#differences,
      ...(isOver ? missing : []).map(
        ({ call: { action, params } }): CallDifference => ({ kind: 'missing', action, recorded: params }),
      ),
    ]
  }

  /**
   * Whether the bot has still to call what it had called before a line. Of what the library asks by itself only the
   * first question to an API root counts: the others come with time.
   * @param line nothing for all of the recording
   */
  isBehind(line?: CassetteLine): boolean {
    while (this.#due[this.#done]?.isUsed) this.#done++
    return this.#done < this.#dueUntil(line)
  }

  /** What the bot has not called before a line is not waited for again. */
  giveUp(line?: CassetteLine): void {
    this.#done = Math.max(this.#done, this.#dueUntil(line))
  }

  /** The recorded call that fits best: of the same action and parameters, then of the same action, in order. */
  take(given: RecordedCall): Taken {
    const call = this.#clean(given)
    const ofAction = this.#byAction.get(call.action)
    const key = keyOf(call)
    const same = this.#byKey.get(key)
    const exchange = same?.next ?? ofAction?.next
    if (exchange) {
      exchange.isUsed = true
      if (exchange.key !== key) this.#differ('changed', call, exchange.call.params)
      return { exchange }
    }
    const last = same?.all.at(-1) ?? ofAction?.all.at(-1)
    this.#differ('unexpected', call)
    if (call.action === POLL) return { isOver: true }
    return last ? { exchange: last } : { reason: this.#reason(call.action) }
  }

  #add(call: WireCall, line: FrameLine, apiRoots: ReadonlySet<number>): Building {
    const key = keyOf(call)
    const exchange: Building = { call, key, line, t: line.t, answers: [], failure: undefined, isUsed: false }
    const { action } = call
    const asked = `${line.link} ${action}`
    const isFirst = action !== POLL && apiRoots.has(line.link) && !this.#asked.has(asked)
    if (!OWN.has(action) || isFirst) this.#due.push(exchange)
    this.#asked.add(asked)
    this.#all.push(exchange)
    listIn(this.#byAction, action).add(exchange)
    listIn(this.#byKey, key).add(exchange)
    return exchange
  }

  #dueUntil(line: CassetteLine | undefined): number {
    return line === undefined ? this.#due.length : (this.#dueBefore.get(line) ?? 0)
  }

  #reason(action: string): string {
    const actions = [...new Set(this.#all.map(({ call }) => call.action))].sort()
    const near = nearest(action, actions)
    const known = near ? `recorded are ${actions.join(', ')}; the nearest is ${near}` : 'no call is recorded'
    return `the bot called ${action}, which is not in the cassette: ${known}`
  }

  #differ(
    kind: 'unexpected' | 'changed',
    { action, params }: RecordedCall,
    recorded?: CallDifference['recorded'],
  ): void {
    if (OWN.has(action)) return
    this.#differences.push({ kind, action, ...(recorded && { recorded }), called: params })
  }

  #clean(call: RecordedCall): RecordedCall {
    const params = this.#redactor.value(call.params)
    return { ...call, params: isRecord(params) ? params : call.params }
  }
}

const bringsEvents = ({ answers }: Building): boolean => {
  const value = answers.map(({ frame }) => tryDecode(frame)).at(-1)
  return isRecord(value) && Array.isArray(value.data) && value.data.length > 0
}
