/** Drivers inside a server of somebody else: what all hosts have in common. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import {
  assertKnownOptions,
  type RequestLike,
  refusalText,
  refuseRequest,
  type SocketLike,
} from '@onebot.js/core/node'
import type { Host } from './advice.js'
import { attachTo } from './attach.js'
import { Claims, type Refusal } from './claims.js'
import { disconnectAll, type MountableDriver } from './drivers.js'
import type { HostServer } from './intercept.js'
import type { AttachOptions, Mounted, MountOptions } from './mounted.js'
import { withUrl } from './with-url.js'

/** The driver finds it on a request whose body is gone. */
const HOST = Symbol.for('onebot.js.host')
const SOMEWHERE = 'an unknown address'

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
    const { method, headers, remoteAddress, socket: below } = request
    const claim = this.#claims.ofUpgrade(request)
    if (claim?.driver)
      return claim.driver.accept(socket, { method, headers, remoteAddress, socket: below, url: claim.url })
    socket.on('error', () => {})
    socket.close(1008, 'there is nothing at this path')
  }

  /** Nothing where the request is not ours, else a promise of its answer. Decides at once. */
  handleRequest(
    request: IncomingMessage,
    response: ServerResponse,
    isStripped?: boolean,
  ): Promise<unknown> | undefined {
    const claim = this.#claims.ofRequest(request, isStripped)
    if (claim === undefined) return undefined
    if (claim.refusal) {
      claim.told.refused(claim.refusal, request.socket.remoteAddress)
      refuseRequest(request, response, claim.refusal)
      return Promise.resolve()
    }
    Object.assign(request, { [HOST]: this.#host })
    return withUrl(request, claim.url, () => claim.driver.handleRequest(request, response))
  }

  /** Nothing where the request is not ours. */
  async fetch(request: Request, remoteAddress = SOMEWHERE): Promise<Response | undefined> {
    const { method } = request
    const { pathname, search, origin } = new URL(request.url)
    const url = pathname + search
    const claim = this.#claims.ofRequest({ method, url, headers: Object.fromEntries(request.headers) })
    if (claim === undefined) return undefined
    if (claim.refusal) {
      claim.told.refused(claim.refusal, remoteAddress)
      return toResponse(claim.refusal)
    }
    const ours = claim.url === url ? request : new Request(origin + claim.url, request)
    return claim.driver.fetch(Object.assign(ours, { [HOST]: this.#host }), remoteAddress)
  }

  /** Ends the WebSockets of all drivers. */
  disconnect(): Promise<void> {
    return disconnectAll(this.#claims.upgrades)
  }
}

function toResponse(refusal: Refusal): Response {
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'x-onebot-error': refusal.code }
  return new Response(refusalText(refusal), { status: refusal.status, headers })
}
