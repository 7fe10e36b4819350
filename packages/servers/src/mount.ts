/** Drivers inside a server of somebody else: what all hosts have in common. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { ConfigError } from '@onebot.js/core'
import {
  assertUpgradesFree,
  type RequestLike,
  refusalText,
  refuseRequest,
  refuseUpgrade,
  type SocketLike,
} from '@onebot.js/core/node'
import { advice, type Host } from './advice.js'
import { Claims, type Refusal } from './claims.js'
import type { MountableDriver } from './drivers.js'
import { type HostServer, intercept } from './intercept.js'

export interface MountOptions {
  /** The path below which it is mounted, such as `/bots`. @default '' */
  prefix?: string | undefined
}

export interface AttachOptions {
  /**
   * The server may have another owner of its upgrades: it sees those alone that are not on our paths. Without it such a
   * server is refused. @default false
   */
  beside?: boolean | undefined
}

/** What is mounted, beside what the host has as its requests. */
export interface Mounted {
  /**
   * Takes the WebSocket upgrades of the server on our paths, and ends our connections when it closes.
   * @returns gives the server back; connections that are open stay so
   * @throws {ConfigError} `SERVER_HAS_UPGRADE_LISTENER`
   */
  attach(server: HostServer, options?: AttachOptions): () => void
  /** Takes a socket that the host has upgraded, in the same tick in which it did. Refused with close code 1008. */
  accept(socket: SocketLike, request: RequestLike): void
}

/** The driver finds it on a request whose body is gone. */
const HOST = Symbol.for('onebot.js.host')
const SOMEWHERE = 'an unknown address'

export class Mount implements Mounted {
  readonly #host: Host
  readonly #claims: Claims

  constructor(host: Host, drivers: readonly MountableDriver[], { prefix }: MountOptions = {}) {
    this.#host = host
    this.#claims = new Claims(host, drivers, prefix)
  }

  /** Below these paths nothing else is likely than what is ours. */
  get ownPrefixes(): readonly string[] {
    return this.#claims.own
  }

  readonly attach = (server: HostServer, { beside = false }: AttachOptions = {}): (() => void) => {
    this.#assertServer(server)
    if (!beside) assertUpgradesFree(this.#host, server, advice[this.#host].shared)
    return intercept(server, this.#interceptor(server))
  }

  /** As `attach()`, and takes the requests as well. */
  attachAll(server: HostServer, { beside = false }: AttachOptions = {}): () => void {
    this.#assertServer(server)
    if (!beside) assertUpgradesFree(this.#host, server, advice[this.#host].shared)
    const onRequest = (request: IncomingMessage, response: ServerResponse): boolean => {
      if (this.handleRequest(request, response) !== undefined) return true
      if (server.listenerCount('request') > 0) return false
      refuseRequest(request, response, this.#claims.unknown())
      return true
    }
    return intercept(server, { ...this.#interceptor(server), onRequest })
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
    const claim = this.#claims.ofRequest({
      method,
      url: pathname + search,
      headers: Object.fromEntries(request.headers),
    })
    if (claim === undefined) return undefined
    if (claim.refusal) {
      claim.told.refused(claim.refusal, remoteAddress)
      return toResponse(claim.refusal)
    }
    const isSame = claim.url === pathname + search
    const ours = isSame ? request : new Request(origin + claim.url, request)
    return claim.driver.fetch(Object.assign(ours, { [HOST]: this.#host }), remoteAddress)
  }

  /** Ends the WebSockets of all drivers. */
  async disconnect(): Promise<void> {
    await Promise.all(this.#claims.upgrades.map((driver) => driver.disconnect()))
  }

  #assertServer(server: HostServer): void {
    if (typeof server.close === 'function' && typeof server.emit === 'function') return
    const message = `${this.#host}: attach() needs the server that listens, not the app; ${advice[this.#host].upgrades}`
    throw new ConfigError('OPTIONS_INVALID', message)
  }

  #interceptor(server: HostServer): { onUpgrade: (...upgrade: Upgrade) => boolean; onClose: () => void } {
    const isAlone = server.listenerCount('upgrade') === 0
    return {
      onUpgrade: (...upgrade) => this.#onUpgrade(upgrade, isAlone && server.listenerCount('upgrade') === 1),
      onClose: () => void this.disconnect(),
    }
  }

  #onUpgrade([request, socket, head]: Upgrade, isAlone: boolean): boolean {
    const claim = this.#claims.ofUpgrade(request)
    if (claim?.driver) {
      withUrl(request, claim.url, () => claim.driver.handleUpgrade(request, socket, head))
      return true
    }
    if (claim === undefined && !isAlone) return false
    socket.on('error', () => socket.destroy())
    const refusal = claim?.refusal ?? this.#claims.unknown()
    const [first] = this.#claims.upgrades
    const told = claim?.told ?? first
    told?.refused(refusal, request.socket.remoteAddress)
    refuseUpgrade(socket, refusal)
    return true
  }
}

type Upgrade = [request: IncomingMessage, socket: Duplex, head: Buffer]

/** The host finds its own URL again, for its log. */
function withUrl<T>(request: IncomingMessage, url: string, run: () => T): T {
  const { url: before } = request
  request.url = url
  try {
    return run()
  } finally {
    if (before !== undefined) request.url = before
  }
}

function toResponse(refusal: Refusal): Response {
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'x-onebot-error': refusal.code }
  return new Response(refusalText(refusal), { status: refusal.status, headers })
}
