/** What a driver and the port that it shares with others know of each other. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { DriverHost, PathRule } from '../driver.js'

/**
 * A port that one driver or several listen on. The first that starts opens it, the last that stops closes it, and
 * it can be opened again.
 */
export interface SharedPort {
  /** The address that is listened on; a driver checks it with `assertBindAllowed()` when it is made. */
  readonly host: string
  /** The port that is listened on, while it is open. */
  readonly port: number | undefined
  readonly protocol: 'http' | 'https'
  /**
   * For drivers. Resolves when the port is open; the member is asked from then on, so it must be ready before.
   * @throws {ConfigError} `PORT_UNAVAILABLE`; it may be tried again
   */
  join(member: PortMember): Promise<Membership>
}

interface Member {
  /** The driver's name, for messages. */
  readonly driver: string
  /** Hears of connections that nobody took (`refused`) and that were cut off (`report`). */
  readonly host: Pick<DriverHost, 'refused' | 'report'>
  /** Where it takes connections: those who come elsewhere are told. */
  readonly paths: readonly PathRule[]
}

/** A driver that takes WebSocket upgrades. */
export interface WsMember extends Member {
  readonly kind: 'ws'
  /** Decides at once. `false`: not mine, and nothing was touched. */
  onUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean
}

/** A driver that takes HTTP requests. */
export interface HttpMember extends Member {
  readonly kind: 'http'
  /** ms that the body of a request may take, from its headers on. */
  readonly bodyTimeout: number
  /** Decides at once. `false`: not mine, and nothing was touched. */
  onRequest(request: IncomingMessage, response: ServerResponse): boolean
}

export type PortMember = WsMember | HttpMember

/** What a driver has of a port that it joined. */
export interface Membership {
  readonly port: number
  /**
   * A connection has proven itself: it is bounded by neither time nor number any more. HTTP calls it with
   * `request.socket` for each request that was admitted; a connection that is kept alive is let in once.
   */
  letIn(socket: Duplex): void
  /**
   * The driver is asked no more. Where it is the last, the port is closed at once and who was not let in is cut off;
   * others are cut off a second after `ended` has settled.
   * @param ended settles when the driver has ended what it let in; it must do so by itself
   * @returns a promise of `ended`, and of the closed port where the driver is the last
   */
  leave(ended?: Promise<unknown>): Promise<void>
}

/** Whether what was passed as `server` is shared with other drivers, and no server of the user. */
export function isSharedPort(server: object): server is SharedPort {
  return 'join' in server && typeof server.join === 'function'
}
