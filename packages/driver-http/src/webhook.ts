/** V11 HTTP POST and V12 webhook, from a request whose body is there to what it is answered. Knows no server. */
import { Buffer, isUtf8 } from 'node:buffer'
import type { DriverHost, Frame, PathRule, Version } from '@onebot.js/core'
import { BodyReader, matchPath, refuse, urlOf } from '@onebot.js/core/node'
import {
  droppedAnswer,
  frameAnswer,
  type HttpAnswer,
  type Outcome,
  type Refusal,
  refusalAnswer,
  refuseBody,
} from './answers.js'
import { type Head, MSGPACK_TYPE, mediaTypeOf, refuseHead, refuseType } from './head.js'
import { HookLinks } from './hook-links.js'
import { LostAnswers } from './lost-answers.js'
import type { InboundOptions } from './options.js'
import { PostArrival, type Sender } from './post-arrival.js'

/** What a request asks for: its URL, and what its path says. */
export interface Target {
  readonly url: URL
  readonly route: PathRule | undefined
}

const MAX_PEERS = 10_000
const MAX_TARGETS = 100
/** So many of the largest bodies may be on their way at one time. */
const LARGEST_AT_ONCE = 16

const refuseNow = (): Refusal => refuse(503, 'NOT_RUNNING', 'the bot is not running')

export class Webhook {
  /** Reads the bodies of all requests. */
  readonly bodies: BodyReader
  readonly #options: InboundOptions
  readonly #links = new HookLinks(MAX_PEERS)
  readonly #lost = new LostAnswers()
  /** By address: parsing one costs more than the rest, and implementations post to the same again and again. */
  readonly #targets = new Map<string, Target | undefined>()
  #host: DriverHost | undefined

  constructor(options: InboundOptions) {
    const { maxBody, bodyTimeout } = options
    this.#options = options
    this.bodies = new BodyReader({ maxBody, timeout: bodyTimeout, room: maxBody * LARGEST_AT_ONCE })
  }

  /** Where events are taken, for messages. */
  get paths(): string[] {
    return this.#options.paths.map(({ path }) => path)
  }

  get maxBody(): number {
    return this.#options.maxBody
  }

  start(host: DriverHost): void {
    this.#host = host
  }

  stop(reason: string): void {
    this.#host = undefined
    this.#links.closeAll(reason)
  }

  /** What a request asks for, where its path is ours. */
  targetOf(address = '/'): Target | undefined {
    const known = this.#targets.get(address)
    if (known !== undefined || this.#targets.has(address)) return known
    const url = urlOf({ url: address })
    const route = url && matchPath(this.#options.paths, url.pathname)
    const target = url && route && { url, route }
    if (this.#targets.size >= MAX_TARGETS) this.#targets.clear()
    this.#targets.set(address, target)
    return target
  }

  /** What is wrong with a request before its body is read. */
  refuse(head: Head, { route }: Target): Refusal | undefined {
    return this.#host === undefined ? refuseNow() : refuseHead(head, route, this.#options.maxBody)
  }

  /** Answers with a refusal that the core does not know of yet. */
  refused(refusal: Refusal, { remoteAddress }: Head): HttpAnswer {
    this.#host?.refused?.(refusal, remoteAddress)
    return refusalAnswer(refusal)
  }

  /** Takes an event. */
  receive(
    head: Head,
    { url, route }: Target,
    body: Uint8Array,
    sender: Sender = {},
  ): Outcome | Promise<Outcome> {
    const host = this.#host
    const { credentials, maxBody, answerWithin } = this.#options
    if (host === undefined) return refusalAnswer(refuseNow())
    if (body.length > maxBody) return this.refused(refuseBody('too_large', maxBody), head)
    const { method, headers, remoteAddress } = head
    const admission = host.admit({
      shape: 'http',
      method,
      url,
      headers,
      remoteAddress,
      body,
      credentials,
      route,
    })
    if (!admission.ok) return refusalAnswer(admission)
    sender.admitted?.()
    const { peer } = admission
    const frame = toFrame(body, mediaTypeOf(head), peer.protocol)
    if (typeof frame === 'object' && 'code' in frame) return this.refused(frame, head)
    const answered = this.#lost.take(body)
    const arrival = new PostArrival(answerWithin, answered !== undefined, sender)
    const answer = this.#links.sinkOf(host, peer).receive(frame, arrival)
    if (answered) return answered
    if (arrival.droppedFor) return droppedAnswer(arrival.droppedFor, peer.protocol)
    return answer instanceof Promise ? answer.then(frameAnswer) : frameAnswer(answer)
  }

  /** The answer to an event did not reach the other side. */
  lost(body: Uint8Array, answer: HttpAnswer): void {
    this.#lost.add(body, answer)
  }
}

function toFrame(body: Uint8Array, type: string, protocol: Version | undefined): Frame | Refusal {
  if (type === MSGPACK_TYPE) return protocol === 'v12' ? body : refuseType(type)
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  const text = bytes.toString()
  // What is not UTF-8 has become a mark of its own, which hardly any text has: only then it is worth asking.
  if (text.includes('\ufffd') && !isUtf8(body)) return refuse(400, 'BODY_INVALID', 'the body is not UTF-8')
  return text
}
