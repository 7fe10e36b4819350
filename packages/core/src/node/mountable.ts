/** What a driver has that takes connections and can be mounted in a server of somebody else. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { DriverHost, Version } from '../driver.js'
import type { RequestLike } from './handshake.js'
import type { SocketLike } from './socket-link.js'

/** For whoever mounts a driver. */
export interface Mountable extends Required<Pick<DriverHost, 'refused' | 'report'>> {
  readonly name: string
  /** Where it takes connections, each path with and without its trailing slash. */
  readonly routes: readonly {
    readonly method: string
    readonly path: string
    readonly versions: readonly Version[]
  }[]
  /**
   * Asked before a port is opened for it.
   * @throws {ConfigError} `BIND_WITHOUT_TOKEN` where other machines could then come in without a token
   */
  assertBindAllowed(host: string): void
}

/** A driver that takes WebSockets. */
export interface UpgradeTaker extends Mountable {
  /** Decides at once. `false`: the path is not its own, and nothing was touched. */
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean
  /** Takes a socket that a host has upgraded already, in the same tick in which it did. */
  accept(socket: SocketLike, request: RequestLike): void
  /** Ends the connections that are open now with close code 1001, as a server does that closes; the driver runs on. */
  disconnect(reason?: string): Promise<void>
}

/** A driver that takes HTTP requests. */
export interface RequestTaker extends Mountable {
  /** `false`, after calling `next`: the path is not its own, and nothing was touched. */
  handleRequest(request: IncomingMessage, response: ServerResponse, next?: () => void): Promise<boolean>
  /** Nothing where the path is not its own. */
  fetch(request: Request, remoteAddress?: string): Promise<Response | undefined>
}
