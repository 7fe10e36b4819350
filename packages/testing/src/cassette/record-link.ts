/** One link with everything that goes over it written down. */
import {
  type Arrival,
  type Frame,
  isOneBotError,
  type Link,
  type LinkError,
  type LinkSink,
  type Outbound,
} from '@onebot.js/core'
import { describe } from '@onebot.js/core/node'
import { isRecord, tryDecode } from '../replies.js'
import { callIn } from './calls.js'
import { isSecretAction } from './secrets.js'
import type { Tape } from './tape.js'

/** The calls whose answers are secret that are known by their echo, the last ones. */
const MAX_SECRET_CALLS = 1000

class RecordedLink {
  readonly #tape: Tape
  readonly #link: Link
  readonly #number: number
  /** The echoes of calls whose answers are secret. */
  readonly #secretEchoes = new Set<string>()
  #closedByBot = false
  #isClosed = false

  constructor(tape: Tape, link: Link) {
    this.#tape = tape
    this.#link = link
    this.#number = tape.open(link)
  }

  /** The link as the core sees it. */
  get face(): Link {
    const link = this.#link
    return {
      peer: link.peer,
      shape: link.shape,
      sends: link.sends,
      receives: link.receives,
      send: (out, signal) => this.#send(out, signal),
      ...(link.alive && { alive: (within: number) => link.alive?.(within) ?? Promise.resolve(false) }),
      close: (code, reason) => {
        this.#closedByBot = true
        return link.close(code, reason)
      },
    }
  }

  /** What the driver sees of the core. */
  sink(sink: LinkSink): LinkSink {
    return {
      receive: (frame, arrival) => this.#receive(sink, frame, arrival),
      verdict: () => sink.verdict(),
      closed: (cause) => {
        this.#closed(cause)
        sink.closed(cause)
      },
    }
  }

  #send(out: Outbound, signal: AbortSignal | undefined): Frame | undefined | Promise<Frame | undefined> {
    const { action, echo } = callIn(out.path, out.body) ?? { action: out.path, echo: undefined }
    const isSecret = isSecretAction(action)
    if (isSecret) this.#expectSecret(echo)
    const id = this.#tape.newId()
    const path = out.path === '' ? {} : { path: out.path }
    this.#tape.frame('out', this.#number, out.body, { id, ...path })
    const { onPart } = out
    const sent: Outbound = onPart
      ? {
          ...out,
          onPart: (part) => {
            this.#tape.frame('in', this.#number, part, { to: id, part: true }, isSecret)
            return onPart(part)
          },
        }
      : out
    const answered = (frame: Frame | undefined): Frame | undefined => {
      if (frame !== undefined) this.#tape.frame('in', this.#number, frame, { to: id }, isSecret)
      return frame
    }
    const failed = (error: unknown): never => {
      this.#failed(id, error)
      throw error
    }
    try {
      const given = this.#link.send(sent, signal)
      return given instanceof Promise ? given.then(answered, failed) : answered(given)
    } catch (error) {
      return failed(error)
    }
  }

  #failed(to: number, error: unknown): void {
    const known = isOneBotError(error)
    const code = known ? error.code : 'DRIVER_FAILED'
    const delivered = known && error.outcome === 'not-sent' ? 'no' : 'maybe'
    const reason = this.#tape.redactor.words(known ? error.shortMessage : describe(error))
    this.#tape.add({ kind: 'fail', link: this.#number, to, code, reason, delivered })
  }

  #receive(
    sink: LinkSink,
    frame: Frame,
    arrival: Arrival | undefined,
  ): Frame | undefined | Promise<Frame | undefined> {
    const { answerWithin: within, repeated } = arrival ?? {}
    const id = within === undefined ? undefined : this.#tape.newId()
    const notes = {
      ...(id !== undefined && { id }),
      ...(within !== undefined && { within }),
      ...(repeated && ({ repeated } as const)),
    }
    this.#tape.frame('in', this.#number, frame, notes, this.#isSecretAnswer(frame))
    const answered = (answer: Frame | undefined): Frame | undefined => {
      if (answer !== undefined && id !== undefined) this.#tape.frame('out', this.#number, answer, { to: id })
      return answer
    }
    const given = sink.receive(frame, arrival)
    return given instanceof Promise ? given.then(answered) : answered(given)
  }

  #expectSecret(echo: unknown): void {
    this.#secretEchoes.add(JSON.stringify(echo))
    const [oldest] = this.#secretEchoes
    if (oldest !== undefined && this.#secretEchoes.size > MAX_SECRET_CALLS) this.#secretEchoes.delete(oldest)
  }

  /** An answer may come late, twice or in parts; one without its echo may be to any call. */
  #isSecretAnswer(frame: Frame): boolean {
    if (this.#secretEchoes.size === 0) return false
    const value = tryDecode(frame)
    if (!isRecord(value)) return false
    const { echo } = value
    if (echo === undefined || echo === null || echo === '') return 'retcode' in value
    return this.#secretEchoes.has(JSON.stringify(echo))
  }

  #closed(cause: LinkError | undefined): void {
    if (this.#isClosed) return
    this.#isClosed = true
    const by = this.#closedByBot ? 'bot' : 'implementation'
    const { code, status, shortMessage } = cause ?? {}
    this.#tape.add({
      kind: 'close',
      link: this.#number,
      by,
      ...(status !== undefined && { status }),
      ...(code !== undefined && { code }),
      ...(shortMessage !== undefined && { reason: this.#tape.redactor.words(shortMessage) }),
    })
  }
}

/** Opens a link of a driver at the core, with the recorder between them. */
export function recordLink(link: Link, open: (face: Link) => LinkSink, tape: Tape): LinkSink {
  const recorded = new RecordedLink(tape, link)
  return recorded.sink(open(recorded.face))
}
