/** What takes events while the driver runs, however they are handed over. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { type DriverHost, LinkError } from '@onebot.js/core'
import type { HttpAnswer, Refusal } from './answers.js'
import { type ExchangeContext, takeRequest } from './exchange.js'
import type { InboundOptions } from './options.js'
import { type IngestRequest, WebRequests } from './web-requests.js'
import { Webhook } from './webhook.js'

const MINUTE = 60_000

export class Inbound {
  readonly #webhook: Webhook
  readonly #web: WebRequests
  readonly #context: ExchangeContext
  #host: DriverHost | undefined
  #parsedReportedAt = Number.NEGATIVE_INFINITY

  /** @param letIn is told of connections that have shown who they are */
  constructor(options: InboundOptions, letIn: (socket: Duplex) => void) {
    this.#webhook = new Webhook(options)
    const onParsed = (refusal: Refusal): void => this.#reportParsed(refusal)
    this.#web = new WebRequests(this.#webhook, onParsed)
    this.#context = { webhook: this.#webhook, letIn, onParsed }
  }

  start(host: DriverHost): void {
    this.#host = host
    this.#webhook.start(host)
  }

  stop(reason: string): void {
    this.#host = undefined
    this.#webhook.stop(reason)
  }

  /**
   * Takes a request of a node server. `false`: it is not ours, and nothing was touched.
   * @param done called when it was answered
   */
  take(request: IncomingMessage, response: ServerResponse, done?: () => void): boolean {
    return takeRequest(this.#context, request, response, done)
  }

  fetch(request: Request, remoteAddress?: string): Promise<Response | undefined> {
    return this.#web.fetch(request, remoteAddress)
  }

  ingest(request: IngestRequest): Promise<HttpAnswer> {
    return this.#web.ingest(request)
  }

  /** Once a minute: the mistake is one of the host, and each event shows it anew. */
  #reportParsed({ code, reason }: Refusal): void {
    const now = performance.now()
    if (now - this.#parsedReportedAt < MINUTE) return
    this.#parsedReportedAt = now
    this.#host?.report(new LinkError(code, reason, { delivered: 'no' }))
  }
}
