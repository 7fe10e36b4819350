/** What all hosts give back. */
import type { RequestLike, SocketLike } from '@onebot.js/core/node'
import type { HostServer } from './intercept.js'

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
  /**
   * Takes a socket that the host has upgraded, in the same tick in which it did. Refused with close code 1008.
   * @throws {ConfigError} `OPTIONS_INVALID` where it is none that `ws` made
   */
  accept(socket: SocketLike, request: RequestLike): void
}
