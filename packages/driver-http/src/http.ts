/** OneBot over HTTP: events come in as POSTs, calls go out to API roots. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import {
  ConfigError,
  type Driver,
  type DriverHost,
  type EndpointStatus,
  LinkError,
  type Version,
} from '@onebot.js/core'
import {
  addressesAt,
  assertBindAllowed,
  authorityOf,
  hasCredential,
  type Membership,
  portOf,
  type RequestTaker,
  refuse,
  refuseRequest,
  routesOf,
} from '@onebot.js/core/node'
import type { HttpAnswer, Refusal } from './answers.js'
import { ApiRoot } from './api-root.js'
import { type ExchangeContext, takeRequest } from './exchange.js'
import { type HttpOptions, type HttpServerLike, type ResolvedOptions, resolveOptions } from './options.js'
import { loadPools } from './pools.js'
import { ServerSentEvents } from './sse.js'
import { type IngestRequest, WebRequests } from './web-requests.js'
import { Webhook } from './webhook.js'

/** A path that a host with a router of its own registers, with and without its trailing slash. */
export interface HttpRoute {
  kind: 'http'
  method: 'POST'
  path: string
  versions: readonly Version[]
}

/** The HTTP driver: what `http()` gives. */
export interface HttpDriver extends Driver, RequestTaker {
  /** The port that is listened on, once started. */
  readonly port: number | undefined
  /** The addresses for implementations, once started on a port; the first is for V11. */
  readonly urls: string[]
  /** For hosts with a router. */
  readonly routes: readonly HttpRoute[]
  /**
   * Takes a request of a node server, express, koa (`ctx.respond = false`) or fastify (`reply.hijack()`). Must come
   * before a body parser, or find the bytes in `request.rawBody`. Needs no `this`.
   * @returns `false`, after calling `next`, where the path is not ours: then nothing was touched
   */
  handleRequest(request: IncomingMessage, response: ServerResponse, next?: () => void): Promise<boolean>
  /**
   * Takes a request of the fetch standard, as hono, h3 and serverless hosts have it. Needs no `this`.
   * @param remoteAddress where it came from; unknown is not local, so that it needs a token or a secret
   * @returns nothing where the path is not ours
   */
  fetch(request: Request, remoteAddress?: string): Promise<Response | undefined>
  /** Takes an event from whatever carried it: the bytes of its body as they came, and its headers. */
  ingest(request: IngestRequest): Promise<HttpAnswer>
}

/** What is dialled: an API root, or its event stream. */
interface Dialled {
  readonly status: EndpointStatus
  stop(reason: string): Promise<void>
}

const MINUTE = 60_000
/** ms that a body has beyond its time, so that it is us who tell that it is over. */
const LATER = 1000

class Http implements HttpDriver {
  readonly name = 'http'
  readonly #options: ResolvedOptions
  readonly #webhook: Webhook
  readonly #web: WebRequests
  readonly #context: ExchangeContext
  #host: DriverHost | undefined
  #joining: Promise<Membership> | undefined
  #membership: Membership | undefined
  #detach: (() => void) | undefined
  #dialled: readonly Dialled[] = []
  #parsedReportedAt = Number.NEGATIVE_INFINITY

  constructor(options: HttpOptions) {
    this.#options = resolveOptions(options)
    this.#webhook = new Webhook(this.#options.inbound)
    const onParsed = (refusal: Refusal): void => this.#reportParsed(refusal)
    this.#web = new WebRequests(this.#webhook, onParsed)
    this.#context = {
      webhook: this.#webhook,
      letIn: (socket) => this.#membership?.letIn(socket),
      onParsed,
    }
  }

  get port(): number | undefined {
    const { mount } = this.#options
    return this.#detach && mount.kind === 'server' ? portOf(mount.server) : this.#membership?.port
  }

  get urls(): string[] {
    const { mount, inbound } = this.#options
    const { port } = this
    if (port === undefined) return []
    const { host, protocol } =
      mount.kind === 'port' ? mount.port : { host: '127.0.0.1', protocol: 'http' as const }
    return addressesAt(protocol, authorityOf(host, port), inbound.paths)
  }

  get routes(): readonly HttpRoute[] {
    return routesOf(this.#options.inbound.paths).map((route) => ({ kind: 'http', method: 'POST', ...route }))
  }

  endpoints(): readonly EndpointStatus[] {
    const listening = this.urls.slice(0, 1).map((address) => ({ address, state: 'listening' as const }))
    return [...listening, ...this.#dialled.map(({ status }) => status)]
  }

  async start(host: DriverHost): Promise<void> {
    if (this.#host !== undefined) {
      throw new ConfigError('OPTIONS_INVALID', 'this driver belongs to an app already; make one for each app')
    }
    this.#host = host
    const { mount, roots, outbound } = this.#options
    if (mount.kind === 'server') this.#detach = this.#attach(mount.server)
    const makePool = roots.length > 0 ? await loadPools(outbound.connectTimeout) : undefined
    // stop() may have come while something was awaited.
    if (this.#host !== host) return
    this.#webhook.start(host)
    if (mount.kind === 'port') await this.#join(host, mount.port)
    if (this.#host !== host) return
    this.#warnOpen(host)
    if (makePool === undefined) return
    const apiRoots = roots.map((root) => new ApiRoot(root, outbound, makePool))
    const sources = roots
      .filter(({ events }) => events === 'sse')
      .map((root) => new ServerSentEvents(root, outbound.maxBody, makePool, host))
    this.#dialled = [...apiRoots, ...sources]
    for (const root of apiRoots) root.open(host)
    for (const source of sources) source.start()
  }

  async stop(reason = 'the bot stopped'): Promise<void> {
    this.#host = undefined
    this.#detach?.()
    this.#detach = undefined
    this.#membership = undefined
    const joining = this.#joining
    this.#joining = undefined
    this.#webhook.stop(reason)
    const closing = Promise.all(this.#dialled.map((each) => each.stop(reason)))
    this.#dialled = []
    // Where it failed, start() has told why.
    const membership = await joining?.catch(() => undefined)
    await Promise.all([membership?.leave(), closing])
  }

  assertBindAllowed(host: string): void {
    assertBindAllowed('http', host, this.#options.inbound.credentials)
  }

  refused(refusal: Refusal, remoteAddress?: string): void {
    this.#host?.refused?.(refusal, remoteAddress)
  }

  report(cause: LinkError): void {
    this.#host?.report(cause)
  }

  readonly handleRequest = (
    request: IncomingMessage,
    response: ServerResponse,
    next?: () => void,
  ): Promise<boolean> =>
    new Promise((resolve) => {
      if (takeRequest(this.#context, request, response, () => resolve(true))) return
      next?.()
      resolve(false)
    })

  readonly fetch = (request: Request, remoteAddress?: string): Promise<Response | undefined> =>
    this.#web.fetch(request, remoteAddress)

  readonly ingest = (request: IngestRequest): Promise<HttpAnswer> => this.#web.ingest(request)

  async #join(
    host: DriverHost,
    port: Extract<ResolvedOptions['mount'], { kind: 'port' }>['port'],
  ): Promise<void> {
    const { paths, bodyTimeout } = this.#options.inbound
    this.#joining = port.join({
      kind: 'http',
      driver: this.name,
      host,
      paths,
      bodyTimeout: bodyTimeout + LATER,
      onRequest: (request, response) => takeRequest(this.#context, request, response),
    })
    const membership = await this.#joining
    if (this.#host === host) this.#membership = membership
  }

  /** @throws {ConfigError} `SERVER_HAS_REQUEST_LISTENER`: two who answer one request break each other */
  #attach(server: HttpServerLike): () => void {
    if (server.listenerCount('request') > 0) {
      const message = 'http: something else already answers the requests of this server'
      throw new ConfigError('SERVER_HAS_REQUEST_LISTENER', message)
    }
    const listener = (request: IncomingMessage, response: ServerResponse): void => {
      if (takeRequest(this.#context, request, response) || server.listenerCount('request') > 1) return
      const reason = `there is nothing at this path; paths: ${this.#webhook.paths.join(' ')}`
      const refusal = refuse(404, 'PATH_UNKNOWN', reason)
      this.#host?.refused?.(refusal, request.socket.remoteAddress)
      refuseRequest(request, response, refusal)
    }
    server.on('request', listener)
    return () => server.off('request', listener)
  }

  #warnOpen(host: DriverHost): void {
    const { mount, inbound } = this.#options
    if (mount.kind === 'none' || hasCredential(inbound.credentials)) return
    if (inbound.credentials.allowUnauthenticated) return
    host.report(new LinkError('NO_TOKEN', 'http has neither secret nor accessToken', { delivered: 'no' }))
  }

  /** Once a minute: the mistake is one of the host, and each event shows it anew. */
  #reportParsed({ code, reason }: Refusal): void {
    const now = performance.now()
    if (now - this.#parsedReportedAt < MINUTE) return
    this.#parsedReportedAt = now
    this.#host?.report(new LinkError(code, reason, { delivered: 'no' }))
  }
}

/**
 * OneBot over HTTP, V11 and V12, any number of accounts: takes the events that implementations POST, and calls their
 * HTTP servers.
 * @throws {ConfigError} `OPTIONS_INVALID`, or `BIND_WITHOUT_TOKEN` where other machines could post without a credential
 * @example
 * http({ port: 8081, secret, apiRoots: { '10001': { url: 'http://127.0.0.1:5700', accessToken } } })
 */
export function http(options: HttpOptions): HttpDriver {
  return new Http(options)
}
