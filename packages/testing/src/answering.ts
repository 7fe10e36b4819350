/** How a pretend implementation answers calls, whatever the transport. */
import { LinkError, type Version } from '@onebot.js/core'
import { actionNames } from '@onebot.js/core/action-names'
import { CallBook } from './call-book.js'
import { Controls } from './controls.js'
import type { Answer, Answered as Given, Profile, ProfileFailure, ProfileName } from './profile.js'
import { type EchoedCall, type Outcome, Replies } from './replies.js'
import type { Failure } from './test-implementation.js'
import { unmatchedCall } from './unmatched.js'

/** `none` is without a wire: what nobody has set an answer for has none then. */
export type Wire = 'ws' | 'http' | 'none'

export const over = (wire: Wire): 'ws' | 'http' => (wire === 'http' ? 'http' : 'ws')

const CODES_12 = { unknown: 10_002, failed: 20_002 }

/** An answer to a call. */
export interface Answered {
  value: object
  /** Others to the same call may follow. */
  isPart: boolean
  /** Over HTTP. */
  httpStatus: number
}

export class Answering {
  readonly book = new CallBook()
  readonly controls = new Controls()
  readonly replies = new Replies()
  readonly ignored = new Set<string>()
  readonly #version: Version
  readonly #profile: Profile
  readonly #name: ProfileName | undefined

  /** @param name of the profile, none for the neutral one */
  constructor(version: Version, profile: Profile, name: ProfileName | undefined) {
    this.#version = version
    this.#profile = profile
    this.#name = name
  }

  /** Records a call, and gives its answers: none where it is ignored, several where the reply has parts. */
  take(read: EchoedCall, wire: Wire): AsyncIterable<Answered> {
    this.book.record(read)
    return this.#answers(read, wire)
  }

  /** An answer in the shape of the implementation. */
  envelope(answer: Answer, to: Given): object {
    if (this.#version === 'v11') return this.#profile.answers.of(answer, to)
    const { status, retcode, data = null, message } = answer
    // Go-LibOneBot leaves a missing echo out.
    return { status, retcode, data, message, ...(to.echo !== undefined && { echo: to.echo }) }
  }

  async *#answers(read: EchoedCall, wire: Wire): AsyncGenerator<Answered> {
    const { call } = read
    const { faults } = this.controls
    const fault = faults.called()
    const failure = this.controls.takeFailure(call.action)
    if (failure === undefined && this.ignored.has(call.action)) return fault && faults.answered(fault)
    this.book.begin(call)
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
    const failed = this.#version === 'v12' ? CODES_12.failed : this.#profile.answers.failed[to.wire]
    if (failure) {
      const { retcode = failed, message = '' } = failure
      return yield this.#failed({ retcode, message }, to)
    }
    const named = this.#named(call.action)
    const lacking = isSending(named) ? this.#profile.answers.lacking(named, call.params) : undefined
    if (lacking && this.#version === 'v11') return yield this.#refused(lacking, to)
    if (!this.replies.has(named)) return yield this.#unknown(call.action, named, wire, to)
    for await (const outcome of this.replies.outcomes({ ...call, action: named }, failed)) {
      const { isPart } = outcome
      yield { value: this.envelope(answerOf(outcome), { ...to, isPart }), isPart, httpStatus: 200 }
    }
  }

  /** The name of the action that has a reply: what may stand behind it is cut off. */
  #named(action: string): string {
    if (this.#version === 'v12' || this.replies.has(action)) return action
    const suffix = this.#profile.suffixes.find((each) => action.endsWith(each))
    return suffix === undefined ? action : action.slice(0, -suffix.length)
  }

  #unknown(action: string, named: string, wire: Wire, to: Given): Answered {
    if (this.#name === undefined || actionNames[this.#name].has(named)) {
      const sentence = unmatchedCall(named, this.replies.actions, this.#name ?? this.#version)
      this.book.miss(sentence)
      if (wire === 'none') throw new LinkError('NO_REPLY_SET', sentence, { delivered: 'no' })
    }
    const given = { ...to, isKnown: false }
    if (this.#version === 'v11') return this.#refused(this.#profile.answers.unknown(action), given)
    return this.#failed({ retcode: CODES_12.unknown, message: `动作 \`${action}\` 不存在` }, given)
  }

  #refused({ retcode, httpStatus, ...words }: ProfileFailure, to: Given): Answered {
    return { ...this.#failed({ retcode: retcode[to.wire], ...words }, to), httpStatus: httpStatus ?? 200 }
  }

  #failed(failure: Pick<Answer, 'retcode' | 'message' | 'name'>, to: Given): Answered {
    const value = this.envelope({ status: 'failed', data: null, ...failure }, to)
    return { value, isPart: false, httpStatus: 200 }
  }
}

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
