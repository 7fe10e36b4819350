/** Drivers inside a server of somebody else: what all hosts have in common. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import {
  assertKnownOptions,
  type RequestLike,
  type RequestTaker,
  refuseRequest,
  type SocketLike,
} from '@onebot.js/core/node'
import type { Host } from './advice.js'
import type { Asked } from './asked.js'
import { assertSocket } from './assert-socket.js'
import { attachTo } from './attach.js'
import { type Claim, Claims } from './claims.js'
import { disconnectAll, type MountableDriver } from './drivers.js'
import type { HostServer } from './intercept.js'
import type { AttachOptions, Mounted, MountOptions } from './mounted.js'
import { isForNeighbour } from './neighbours.js'
import { toResponse } from './refusal-response.js'
import { withUrl } from './with-url.js'

/** The driver finds it on a request whose body is gone. */
const HOST = Symbol.for('onebot.js.host')
const SOMEWHERE = 'an unknown address'

interface FetchDetails {
  remoteAddress?: string | undefined
  /** The server below, where there is one. */
  server?: unknown
  read?: (() => Promise<Request>) | undefined
}

export class Mount implements Mounted {
  readonly #host: Host
  readonly #claims: Claims

  constructor(host: Host, drivers: readonly MountableDriver[], options: MountOptions = {}) {
    assertKnownOptions(host, options, { prefix: true })
    this.#host = host
    this.#claims = new Claims(host, drivers, options.prefix)
  }

  /** Below these paths nothing else is likely than what is ours. */
  get ownPrefixes(): readonly string[] {
    return this.#claims.own
  }

  readonly attach = (server: HostServer, options: AttachOptions = {}): (() => void) =>
    attachTo(server, options, { host: this.#host, claims: this.#claims })

  /** As `attach()`, and takes the requests as well. */
  attachAll(server: HostServer, options: AttachOptions): () => void {
    const handleRequest = (request: IncomingMessage, response: ServerResponse): unknown =>
      this.handleRequest(request, response)
    return attachTo(server, options, { host: this.#host, claims: this.#claims, handleRequest })
  }

  readonly accept = (socket: SocketLike, request: RequestLike): void => {
    assertSocket(this.#host, socket)
    const { method, headers, remoteAddress, socket: below } = request
    const claim = this.#claims.ofUpgrade(request)
    if (claim?.driver)
      return claim.driver.accept(socket, { method, headers, remoteAddress, socket: below, url: claim.url })
    socket.on('error', () => {})
    socket.close(1008, 'there is nothing at this path')
  }

  /**
   * Nothing where the request is not ours, else a promise of its answer. Decides at once.
   * @param whole the URL as it was before a router of the host took its path off
   */
  handleRequest(
    request: IncomingMessage,
    response: ServerResponse,
    whole?: string,
  ): Promise<unknown> | undefined {
    const { method, headers, socket } = request
    const url = this.#claims.hasPrefix ? (whole ?? request.url) : request.url
    const claim = this.#claimOf({ method, headers, url }, 'server' in socket ? socket.server : undefined)
    if (claim === undefined) return undefined
    if (claim.refusal) {
      claim.told.refused(claim.refusal, socket.remoteAddress)
      refuseRequest(request, response, claim.refusal)
      return Promise.resolve()
    }
    Object.assign(request, { [HOST]: this.#host })
    return withUrl(request, claim.url, () => claim.driver.handleRequest(request, response))
  }

  /**
   * Nothing where the request is not ours.
   * @param read gives a request of ours with its body, which may have been read before
   */
  async fetch(
    request: Request,
    { remoteAddress = SOMEWHERE, server, read }: FetchDetails = {},
  ): Promise<Response | undefined> {
    const { method } = request
    const { pathname, search, origin } = new URL(request.url)
    const url = pathname + search
    const claim = this.#claimOf({ method, url, headers: Object.fromEntries(request.headers) }, server)
    if (claim === undefined) return undefined
    if (claim.refusal) {
      claim.told.refused(claim.refusal, remoteAddress)
      return toResponse(claim.refusal)
    }
    const whole = (await read?.()) ?? request
    const ours = claim.url === url ? whole : new Request(origin + claim.url, whole)
    return claim.driver.fetch(Object.assign(ours, { [HOST]: this.#host }), remoteAddress)
  }

  /** Ends the WebSockets of all drivers. */
  disconnect(): Promise<void> {
    return disconnectAll(this.#claims.upgrades)
  }

  #claimOf(asked: Asked, server: unknown): Claim<RequestTaker> | undefined {
    const claim = this.#claims.ofRequest(asked)
    return claim?.refusal && isForNeighbour(server, asked) ? undefined : claim
  }
}
