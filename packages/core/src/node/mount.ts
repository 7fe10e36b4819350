/** Sharing a server that somebody else owns. */
import type { IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { ConfigError } from '../errors.js'

type UpgradeListener = (request: IncomingMessage, socket: Duplex, head: Buffer) => void

/** What is needed of an `http.Server` or `https.Server`. */
export interface ServerLike {
  address(): AddressInfo | string | null
  listenerCount(event: 'upgrade'): number
  on(event: 'upgrade', listener: UpgradeListener): unknown
  off(event: 'upgrade', listener: UpgradeListener): unknown
}

/**
 * @param advice what to change instead, where the caller knows more than the hint does
 * @throws {ConfigError} `SERVER_HAS_UPGRADE_LISTENER`: two owners corrupt each other's sockets or crash
 */
export function assertUpgradesFree(
  owner: string,
  server: Pick<ServerLike, 'listenerCount'>,
  advice?: string,
): void {
  if (server.listenerCount('upgrade') === 0) return
  const message = `${owner}: something else already takes the WebSocket upgrades of this server`
  throw new ConfigError('SERVER_HAS_UPGRADE_LISTENER', advice ? `${message}; ${advice}` : message)
}

/**
 * Takes the upgrades of a server; the function that is returned gives them back.
 * @throws {ConfigError} where somebody takes them already
 */
export function attachUpgrade(driver: string, server: ServerLike, listener: UpgradeListener): () => void {
  assertUpgradesFree(driver, server)
  server.on('upgrade', listener)
  return () => server.off('upgrade', listener)
}

/** The port of a server that listens on one. */
export function portOf(server: { address(): AddressInfo | string | null }): number | undefined {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : undefined
}
