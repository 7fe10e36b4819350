/** OneBot over HTTP: events come in as POSTs, calls go out to API roots. What does either is loaded when it is needed. */
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
  matchPath,
  portOf,
  type RequestTaker,
  refuse,
  refuseRequest,
  routesOf,
  type SharedPort,
  urlOf,
} from '@onebot.js/core/node'
import type { HttpAnswer, Refusal } from './answers.js'
import type { Inbound } from './inbound.js'
import { type HttpOptions, type HttpServerLike, type ResolvedOptions, resolveOptions } from './options.js'
import type { Dialled } from './outbound.js'
import type { IngestRequest } from './web-requests.js'

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

/** ms that a body has beyond its time, so that it is us who tell that it is over. */
const LATER = 1000

/** From start() to stop(). */
interface Run {
  readonly host: DriverHost
  detach?: () => void
  joining?: Promise<Membership>
  membership?: Membership
  dialled: readonly Dialled[]
}

class Http implements HttpDriver {
  readonly name = 'http'
  readonly #options: ResolvedOptions
  #run: Run | undefined
  #inbound: Inbound | undefined
  #loading: Promise<Inbound> | undefined

  constructor(options: HttpOptions) {
    this.#options = resolveOptions(options)
  }

  get port(): number | undefined {
    const { mount } = this.#options
    return this.#run?.detach && mount.kind === 'server' ? portOf(mount.server) : this.#run?.membership?.port
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
    return [...listening, ...(this.#run?.dialled ?? []).map(({ status }) => status)]
  }

  async start(host: DriverHost): Promise<void> {
    if (this.#run !== undefined) {
      throw new ConfigError('DRIVER_IN_USE', 'this driver belongs to an app already; make one for each app')
    }
    const { mount, roots } = this.#options
    const run: Run = { host, dialled: [] }
    if (mount.kind === 'server') run.detach = this.#attach(mount.server)
    this.#run = run
    const inbound = this.#inbound ?? (await this.#load())
    const outbound = roots.length > 0 ? await import('./outbound.js') : undefined
    // stop() may have come while something was awaited.
    if (this.#run !== run) return
    inbound.start(host)
    if (mount.kind === 'port') await this.#join(run, mount.port)
    if (this.#run !== run) return
    this.#warnOpen(host)
    run.dialled = outbound?.outboundOf(this.#options, host) ?? []
    for (const each of run.dialled) each.open()
  }

  async stop(reason = 'the bot stopped'): Promise<void> {
    const { detach, joining, dialled = [] } = this.#run ?? {}
    this.#run = undefined
    detach?.()
    this.#inbound?.stop(reason)
    const closing = Promise.all(dialled.map((each) => each.stop(reason)))
    // Where it failed, start() has told why.
    const membership = await joining?.catch(() => undefined)
    await Promise.all([membership?.leave(), closing])
  }

  assertBindAllowed(host: string): void {
    assertBindAllowed('http', host, this.#options.inbound.credentials)
  }

  refused(refusal: Refusal, remoteAddress?: string): void {
    this.#run?.host.refused?.(refusal, remoteAddress)
  }

  report(cause: LinkError): void {
    this.#run?.host.report(cause)
  }

  readonly handleRequest = (
    request: IncomingMessage,
    response: ServerResponse,
    next?: () => void,
  ): Promise<boolean> =>
    new Promise((resolve) => {
      if (this.#take(request, response, () => resolve(true))) return
      next?.()
      resolve(false)
    })

  readonly fetch = (request: Request, remoteAddress?: string): Promise<Response | undefined> =>
    this.#inbound
      ? this.#inbound.fetch(request, remoteAddress)
      : this.#load().then((inbound) => inbound.fetch(request, remoteAddress))

  readonly ingest = (request: IngestRequest): Promise<HttpAnswer> =>
    this.#inbound ? this.#inbound.ingest(request) : this.#load().then((inbound) => inbound.ingest(request))

  #take(request: IncomingMessage, response: ServerResponse, done?: () => void): boolean {
    if (this.#inbound) return this.#inbound.take(request, response, done)
    const url = urlOf(request)
    if (url === undefined || matchPath(this.#options.inbound.paths, url.pathname) === undefined) return false
    const refuseNow = (): void => {
      refuseRequest(request, response, refuse(503, 'NOT_RUNNING', 'the bot is not running'))
      done?.()
    }
    // start() tells why it cannot be loaded.
    void this.#load().then((inbound) => void inbound.take(request, response, done), refuseNow)
    return true
  }

  #load(): Promise<Inbound> {
    this.#loading ??= import('./inbound.js').then(
      ({ Inbound }) => {
        this.#inbound = new Inbound(this.#options.inbound, (socket) => this.#run?.membership?.letIn(socket))
        return this.#inbound
      },
      (error) => {
        // It may be tried again.
        this.#loading = undefined
        throw error
      },
    )
    return this.#loading
  }

  async #join(run: Run, port: SharedPort): Promise<void> {
    const { paths, bodyTimeout } = this.#options.inbound
    run.joining = port.join({
      kind: 'http',
      driver: this.name,
      host: run.host,
      paths,
      bodyTimeout: bodyTimeout + LATER,
      onRequest: (request, response) => this.#take(request, response),
    })
    run.membership = await run.joining
  }

  /** @throws {ConfigError} `SERVER_HAS_REQUEST_LISTENER`: two who answer one request break each other */
  #attach(server: HttpServerLike): () => void {
    if (server.listenerCount('request') > 0) {
      const message = 'http: something else already answers the requests of this server'
      throw new ConfigError('SERVER_HAS_REQUEST_LISTENER', message)
    }
    const listener = (request: IncomingMessage, response: ServerResponse): void => {
      if (this.#take(request, response) || server.listenerCount('request') > 1) return
      const paths = this.#options.inbound.paths.map(({ path }) => path)
      const refusal = refuse(404, 'PATH_UNKNOWN', `there is nothing at this path; paths: ${paths.join(' ')}`)
      this.refused(refusal, request.socket.remoteAddress)
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
