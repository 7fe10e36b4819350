/** The implementation dials us. What takes its connections is loaded by start(). */
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import {
  type Admission,
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
  attachUpgrade,
  authorityOf,
  type Membership,
  matchPath,
  portOf,
  type RequestLike,
  refuse,
  refuseUpgrade,
  routesOf,
  type SocketLike,
  tokensOf,
  type UpgradeTaker,
  urlOf,
} from '@onebot.js/core/node'
import type { Connections } from './connections.js'
import { type ResolvedOptions, type ReverseWsOptions, resolveOptions } from './options.js'

/** A path that a host with a router of its own registers, with and without its trailing slash. */
export interface Route {
  kind: 'ws'
  method: 'GET'
  path: string
  versions: readonly Version[]
}

/** The reverse WebSocket driver: what `reverseWs()` gives. */
export interface ReverseWsDriver extends Driver, UpgradeTaker {
  /** The port that is listened on, once started. */
  readonly port: number | undefined
  /** The addresses for implementations, once started on a port; the first is for V11. */
  readonly urls: string[]
  /** For hosts with a router. */
  readonly routes: readonly Route[]
  /**
   * Takes an upgrade request. Decides at once; `false` says that the path is not ours and nothing was touched.
   */
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean
  /**
   * Takes a socket that a host has upgraded already, in the same tick in which it did. Refused with close code
   * 1008, before `start` with 1013.
   */
  accept(socket: SocketLike, request: RequestLike): void
}

const OPEN = 1

/** From start() to stop(). */
interface Run {
  readonly host: DriverHost
  detach?: () => void
  /** There once they are loaded. */
  connections?: Connections
  joining?: Promise<Membership>
  membership?: Membership
}

class ReverseWs implements ReverseWsDriver {
  readonly name = 'reverse-ws'
  readonly #options: ResolvedOptions
  #run: Run | undefined

  constructor(options: ReverseWsOptions) {
    this.#options = resolveOptions(options)
  }

  get port(): number | undefined {
    const { mount } = this.#options
    return this.#run?.detach && mount.kind === 'server' ? portOf(mount.server) : this.#run?.membership?.port
  }

  get urls(): string[] {
    const { mount, paths } = this.#options
    const { port } = this
    if (port === undefined) return []
    const isTls =
      mount.kind === 'port'
        ? mount.port.protocol === 'https'
        : mount.kind === 'server' && 'setSecureContext' in mount.server
    const host = mount.kind === 'port' ? mount.port.host : '127.0.0.1'
    return addressesAt(isTls ? 'wss' : 'ws', authorityOf(host, port), paths)
  }

  get routes(): readonly Route[] {
    return routesOf(this.#options.paths).map((route) => ({ kind: 'ws', method: 'GET', ...route }))
  }

  endpoints(): readonly EndpointStatus[] {
    return this.urls.slice(0, 1).map((address) => ({ address, state: 'listening' }))
  }

  async start(host: DriverHost): Promise<void> {
    const { mount, credentials, paths } = this.#options
    if (this.#run !== undefined) {
      throw new ConfigError('DRIVER_IN_USE', 'this driver belongs to an app already; make one for each app')
    }
    const run: Run = { host }
    if (mount.kind === 'server') {
      run.detach = attachUpgrade(this.name, mount.server, (...upgrade) => this.#take(...upgrade))
    }
    this.#run = run
    const { Connections } = await import('./connections.js')
    // stop() may have come while something was awaited.
    if (this.#run !== run) return
    run.connections = new Connections(this.#options, host, (socket) => run.membership?.letIn(socket))
    if (mount.kind === 'port') {
      run.joining = mount.port.join({
        kind: 'ws',
        driver: this.name,
        host,
        paths,
        onUpgrade: (...upgrade) => this.handleUpgrade(...upgrade),
      })
      run.membership = await run.joining
      if (this.#run !== run) return
    }
    const hasToken =
      typeof credentials.accessToken === 'function' || tokensOf(credentials.accessToken).length > 0
    if (!hasToken && !credentials.allowUnauthenticated) {
      host.report(new LinkError('NO_TOKEN', 'reverse-ws has no accessToken', { delivered: 'no' }))
    }
  }

  async stop(reason = 'the bot stopped'): Promise<void> {
    const { detach, connections, joining } = this.#run ?? {}
    this.#run = undefined
    detach?.()
    const closing = connections?.stop(reason)
    // Where it failed, start() has told why.
    const membership = await joining?.catch(() => undefined)
    await Promise.all([membership?.leave(closing), closing])
  }

  async disconnect(reason = 'the server closes'): Promise<void> {
    await this.#run?.connections?.closeAll(reason)
  }

  assertBindAllowed(host: string): void {
    assertBindAllowed('reverseWs', host, this.#options.credentials)
  }

  refused(refusal: Admission & { ok: false }, remoteAddress?: string): void {
    this.#run?.host.refused?.(refusal, remoteAddress)
  }

  report(cause: LinkError): void {
    this.#run?.host.report(cause)
  }

  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean {
    const url = urlOf(request)
    const route = url && matchPath(this.#options.paths, url.pathname)
    if (url === undefined || route === undefined) return false
    // From birth: a reset while we decide would otherwise end the process.
    socket.on('error', () => socket.destroy())
    const connections = this.#run?.connections
    if (connections) connections.upgrade(request, socket, head, { url, route })
    else refuseUpgrade(socket, notRunning())
    return true
  }

  accept(socket: SocketLike, request: RequestLike): void {
    // One that is closing already would never tell that it has closed.
    if (socket.readyState > OPEN) return
    const connections = this.#run?.connections
    if (connections) return connections.accept(socket, request)
    socket.on('error', () => {})
    // 1013: try again later.
    socket.close(1013, notRunning().reason)
  }

  /** An upgrade of a server that we alone take upgrades of: what is not ours is told so, or it would hang. */
  #take(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    if (this.handleUpgrade(request, socket, head)) return
    const { mount, paths } = this.#options
    if (mount.kind === 'server' && mount.server.listenerCount('upgrade') > 1) return
    socket.on('error', () => socket.destroy())
    const reason = `there is nothing at this path; paths: ${paths.map(({ path }) => path).join(' ')}`
    const refusal = refuse(404, 'PATH_UNKNOWN', reason)
    this.refused(refusal, request.socket.remoteAddress)
    refuseUpgrade(socket, refusal)
  }
}

const notRunning = (): Admission & { ok: false } => refuse(503, 'NOT_RUNNING', 'the bot is not running')

/**
 * Takes connections that implementations dial (reverse WebSocket), V11 and V12, any number of accounts.
 * @throws {ConfigError} `OPTIONS_INVALID`, or `BIND_WITHOUT_TOKEN` where other machines could come in without a token
 * @example
 * reverseWs({ port: 8080, accessToken: process.env.TOKEN })
 */
export function reverseWs(options: ReverseWsOptions): ReverseWsDriver {
  return new ReverseWs(options)
}
