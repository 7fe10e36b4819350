/** Requests without a node server: those of the fetch standard, and a body with its headers. */
import { Readable } from 'node:stream'
import { type BodyFailure, refuse } from '@onebot.js/core/node'
import { type HttpAnswer, notNow, type Outcome, type Refusal, refuseBody } from './answers.js'
import { flatHeaders, type Head } from './head.js'
import { parsedBefore } from './mounting-advice.js'
import type { Target, Webhook } from './webhook.js'

/** A request whose body is there, from whatever carries it. */
export interface IngestRequest {
  /** @default 'POST' */
  method?: string | undefined
  /** The path, and the query where the token is in it. Without one the version is told by the headers. */
  url?: string | undefined
  headers: Readonly<Record<string, string | string[] | undefined>>
  /** The bytes as they came; a text is taken as UTF-8. */
  body: Uint8Array | string
  /** Where it came from. Unknown is not local, so that it needs a token or a secret. */
  remoteAddress?: string | undefined
}

const SOMEWHERE = 'an unknown address'
const NO_TARGET: Target = { url: new URL('http://localhost/'), route: undefined }

export class WebRequests {
  readonly #webhook: Webhook
  readonly #onParsed: (refusal: Refusal) => void

  /** @param onParsed a host hands over requests whose bytes are gone */
  constructor(webhook: Webhook, onParsed: (refusal: Refusal) => void) {
    this.#webhook = webhook
    this.#onParsed = onParsed
  }

  async ingest({
    method = 'POST',
    url,
    headers,
    body,
    remoteAddress = SOMEWHERE,
  }: IngestRequest): Promise<HttpAnswer> {
    const lowered = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])
    const head: Head = { method, headers: flatHeaders(Object.fromEntries(lowered)), remoteAddress }
    const target = url === undefined ? NO_TARGET : this.#webhook.targetOf(url)
    if (target === undefined) {
      const reason = `there is nothing at this path; paths: ${this.#webhook.paths.join(' ')}`
      return this.#webhook.refused(refuse(404, 'PATH_UNKNOWN', reason), head)
    }
    const refusal = this.#webhook.refuse(head, target)
    if (refusal) return this.#webhook.refused(refusal, head)
    const bytes = typeof body === 'string' ? Buffer.from(body) : body
    return asAnswer(await this.#webhook.receive(head, target, bytes))
  }

  async fetch(request: Request, remoteAddress = SOMEWHERE): Promise<Response | undefined> {
    const { method, headers, signal } = request
    const { pathname, search } = new URL(request.url)
    const target = this.#webhook.targetOf(pathname + search)
    if (target === undefined) return undefined
    const head: Head = { method, headers: Object.fromEntries(headers), remoteAddress }
    const refusal = this.#webhook.refuse(head, target)
    if (refusal) return toResponse(this.#webhook.refused(refusal, head))
    if (request.bodyUsed) {
      const parsed = parsedBefore(request)
      this.#onParsed(parsed)
      return toResponse(this.#webhook.refused(parsed, head))
    }
    const body = await this.#read(request)
    if (typeof body === 'string') {
      return toResponse(this.#webhook.refused(refuseBody(body, this.#webhook.maxBody), head))
    }
    const answer = asAnswer(await this.#webhook.receive(head, target, body, { signal }))
    if (signal.aborted && answer.status < 300) this.#webhook.lost(body, answer)
    return toResponse(answer)
  }

  #read({ body }: Request): Promise<Buffer | BodyFailure> {
    if (body === null) return Promise.resolve(Buffer.alloc(0))
    const stream = Readable.fromWeb(body)
    stream.on('error', () => {})
    return new Promise((resolve) => this.#webhook.bodies.read(stream, resolve))
  }
}

/** There is no connection here that could be cut. */
const asAnswer = (outcome: Outcome): HttpAnswer => (outcome === 'cut' ? notNow() : outcome)

function toResponse({ status, headers, body }: HttpAnswer): Response {
  return new Response(status === 204 ? null : body, { status, headers })
}
