/** Stands where the core stands for a replay, and passes everything on to a bot over real sockets. */
import { isDeepStrictEqual } from 'node:util'
import {
  type Admission,
  type Arrival,
  ConfigError,
  type DriverHost,
  type Frame,
  type Link,
  type LinkSink,
} from '@onebot.js/core'
import { tryDecode } from '../replies.js'
import { type Cassette, type CassetteLine, frameOf } from './format.js'
import { Redactor } from './redaction.js'
import type { ReplayToOptions } from './replay-to.js'
import { TargetPosts } from './target-posts.js'
import { TargetSocket } from './target-socket.js'

/** What the bot answered to a post, and what it had answered. */
export interface AnswerDifference {
  readonly recorded: unknown
  readonly answered: unknown
}

/** One link to the bot. */
export interface Target {
  /** Sends an event, or an answer to a call. @returns what the bot answers to a post */
  send(frame: Frame): Promise<Frame | undefined>
  close(status: number | undefined): void
  /** Resolves when everything is sent, and nothing of it is left. */
  ended(): Promise<void>
}

export class TargetHost implements DriverHost {
  readonly answers: AnswerDifference[] = []
  /** Rejects with the first failure. */
  readonly failed: Promise<never>
  events = 0
  readonly #url: string
  readonly #options: ReplayToOptions
  readonly #targets: Target[] = []
  readonly #sending: Promise<unknown>[] = []
  readonly #redactor = new Redactor()
  /** What the bot had answered in place, by the frame that it answered. */
  readonly #recorded: Map<number, Frame>
  readonly #ids = new Map<string, number[]>()
  #fail: (error: unknown) => void = () => {}

  constructor(url: string, cassette: Cassette, options: ReplayToOptions) {
    assertFits(url, cassette.lines)
    this.#url = url
    this.#options = options
    this.failed = new Promise((_, reject) => {
      this.#fail = reject
    })
    // It may fail when nobody listens any more.
    this.failed.catch(() => {})
    const frames = cassette.lines.filter((line) => line.kind === 'in' || line.kind === 'out')
    this.#recorded = new Map(
      frames.flatMap((line) =>
        line.kind === 'out' && line.to !== undefined ? [[line.to, frameOf(line)]] : [],
      ),
    )
    for (const line of frames) {
      if (line.kind !== 'in' || line.id === undefined) continue
      const name = nameOf(frameOf(line))
      this.#ids.set(name, [...(this.#ids.get(name) ?? []), line.id])
    }
  }

  admit(): Admission & { ok: false } {
    return { ok: false, status: 404, code: 'NOT_FOUND', reason: 'nobody comes in', hint: '' }
  }

  report(): void {}

  open(link: Link): LinkSink {
    const fail = (error: unknown): void => this.#fail(error)
    const Target = link.shape === 'socket' ? TargetSocket : TargetPosts
    const target: Target = new Target(this.#url, link, this.#options, fail)
    this.#targets.push(target)
    return {
      receive: (frame, arrival) => this.#send(target, frame, arrival),
      verdict: () => 'proven',
      closed: (cause) => target.close(cause?.status),
    }
  }

  /** Resolves when the bot has answered everything. */
  async settled(): Promise<void> {
    await Promise.race([Promise.all(this.#sending), this.failed])
  }

  async stop(): Promise<void> {
    for (const target of this.#targets) target.close(undefined)
    await Promise.all(this.#targets.map((target) => target.ended()))
  }

  #send(target: Target, frame: Frame, arrival: Arrival | undefined): undefined {
    // Answers to calls come without an arrival.
    if (arrival !== undefined) this.events++
    const sent = target.send(frame).then(
      (answer) => {
        if (arrival?.answerWithin !== undefined) this.#compare(frame, answer)
      },
      (error) => this.#fail(error),
    )
    this.#sending.push(sent)
    return undefined
  }

  #compare(frame: Frame, answer: Frame | undefined): void {
    const id = this.#ids.get(nameOf(frame))?.shift()
    const before = id === undefined ? undefined : this.#recorded.get(id)
    const recorded = before === undefined ? undefined : tryDecode(before)
    const given = answer === undefined || answer.length === 0 ? undefined : tryDecode(answer)
    const answered = given === undefined ? undefined : this.#redactor.value(given)
    if (!isDeepStrictEqual(recorded, answered)) this.answers.push({ recorded, answered })
  }
}

/** The same for the same frame. */
const nameOf = (frame: Frame): string =>
  typeof frame === 'string' ? frame : `bytes ${Buffer.from(frame).toString('base64')}`

/** @throws {ConfigError} where the address can carry no link of the recording */
function assertFits(url: string, lines: readonly CassetteLine[]): void {
  const shapes = new Set(lines.flatMap((line) => (line.kind === 'open' ? [line.shape] : [])))
  const isSocket = /^wss?:/i.test(url)
  const wanted = isSocket ? 'socket' : 'http'
  if (
    (isSocket || /^https?:/i.test(url)) &&
    [...shapes].every((shape) => shape === wanted) &&
    shapes.size > 0
  )
    return
  const words = shapes.has('socket')
    ? 'is of WebSocket, so that url begins with ws: or wss:'
    : 'is of HTTP POST, so that url begins with http: or https:'
  const what = shapes.size === 0 ? 'holds no link that can be played to a bot' : words
  throw new ConfigError('OPTIONS_INVALID', `the cassette ${what}`)
}
