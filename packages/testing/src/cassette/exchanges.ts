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
  readonly line: FrameLine
  readonly t: number
  readonly answers: RecordedAnswer[]
  failure: FailLine | undefined
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

export class Exchanges {
  /** The lines that are answers: they come when the bot calls. */
  readonly answerLines = new Set<CassetteLine>()
  readonly #all: Building[] = []
  readonly #apiRoots = new Set<number>()
  /** How many calls come before a line. */
  readonly #begunBefore = new Map<CassetteLine, number>()
  readonly #used = new Set<Building>()
  readonly #givenUp = new Set<Building>()
  readonly #differences: CallDifference[] = []
  /** What was left out of the recording is left out of what is compared with it. */
  readonly #redactor = new Redactor()

  constructor({ lines }: Cassette) {
    const byId = new Map<number, Building>()
    const byEcho = new Map<string, Building>()
    for (const line of lines) {
      this.#begunBefore.set(line, this.#all.length)
      if (line.kind === 'open' && line.shape === 'http') this.#apiRoots.add(line.link)
      if (line.kind === 'fail') {
        const failed = byId.get(line.to)
        if (failed) failed.failure = line
      } else if (line.kind === 'out' && line.to === undefined) {
        const call = callIn(line.path ?? '', frameOf(line))
        if (call === undefined) continue
        const exchange: Building = { call, line, t: line.t, answers: [], failure: undefined }
        this.#all.push(exchange)
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
  }

  /** How many polls have not been answered yet that brought events. */
  get pollsLeft(): number {
    return this.#all.filter(
      (each) => each.call.action === POLL && !this.#used.has(each) && bringsEvents(each),
    ).length
  }

  /** What was otherwise so far. @param isOver whether the bot had the time to make every call */
  differences(isOver: boolean): CallDifference[] {
    const missing = this.#all.filter((each) => !this.#used.has(each) && !OWN.has(each.call.action))
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
    return this.#dueBefore(line).some((each) => !this.#used.has(each) && !this.#givenUp.has(each))
  }

  /** What the bot has not called before a line is not waited for again. */
  giveUp(line?: CassetteLine): void {
    for (const each of this.#dueBefore(line)) this.#givenUp.add(each)
  }

  /** The recorded call that fits best: of the same action and parameters, then of the same action, in order. */
  take(given: RecordedCall): Taken {
    const call = this.#clean(given)
    const ofAction = this.#all.filter((each) => each.call.action === call.action)
    const key = keyOf(call)
    const same = ofAction.filter((each) => keyOf(each.call) === key)
    const isFree = (each: Building): boolean => !this.#used.has(each)
    const exchange = same.find(isFree) ?? ofAction.find(isFree)
    if (exchange) {
      this.#used.add(exchange)
      if (!same.includes(exchange)) this.#differ('changed', call, exchange.call.params)
      return { exchange }
    }
    const last = same.at(-1) ?? ofAction.at(-1)
    this.#differ('unexpected', call)
    if (call.action === POLL) return { isOver: true }
    return last ? { exchange: last } : { reason: this.#reason(call.action) }
  }

  #dueBefore(line: CassetteLine | undefined): Building[] {
    const before = line === undefined ? this.#all : this.#all.slice(0, this.#begunBefore.get(line) ?? 0)
    const isFirst = (each: Building): boolean =>
      this.#apiRoots.has(each.line.link) &&
      each ===
        before.find(({ call, line: { link } }) => call.action === each.call.action && link === each.line.link)
    return before.filter((each) => !OWN.has(each.call.action) || (each.call.action !== POLL && isFirst(each)))
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
