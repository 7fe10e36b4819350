/** Drivers on the server below a host: its upgrades, its end, and its requests where they are wanted. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { ConfigError } from '@onebot.js/core'
import { assertKnownOptions, assertUpgradesFree, refuseRequest, refuseUpgrade } from '@onebot.js/core/node'
import { advice, type Host } from './advice.js'
import type { Claims } from './claims.js'
import { disconnectAll } from './drivers.js'
import { type HostServer, intercept } from './intercept.js'
import type { AttachOptions } from './mounted.js'
import { withUrl } from './with-url.js'

interface AttachContext {
  readonly host: Host
  readonly claims: Claims
  /** Answers a request; nothing where it is not ours. Without it, requests come by the host. */
  readonly handleRequest?: (request: IncomingMessage, response: ServerResponse) => unknown
}

function assertFree(server: HostServer, host: Host, options: AttachOptions): void {
  const { shared, upgrades } = advice[host]
  assertKnownOptions(`${host}: attach()`, options, { beside: true })
  if (typeof server.close !== 'function' || typeof server.emit !== 'function') {
    const message = `${host}: attach() needs the server that listens, not the app; ${upgrades}`
    throw new ConfigError('OPTIONS_INVALID', message)
  }
  if (!options.beside) assertUpgradesFree(host, server, shared)
}

/** @returns gives the server back */
export function attachTo(server: HostServer, options: AttachOptions, context: AttachContext): () => void {
  const { host, claims, handleRequest } = context
  assertFree(server, host, options)
  const isAlone = server.listenerCount('upgrade') === 0

  const onRequest = (request: IncomingMessage, response: ServerResponse): boolean => {
    if (handleRequest === undefined) return false
    if (handleRequest(request, response) !== undefined) return true
    if (server.listenerCount('request') > 0) return false
    refuseRequest(request, response, claims.unknown())
    return true
  }
  const onUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): boolean => {
    const claim = claims.ofUpgrade(request)
    if (claim?.driver) {
      withUrl(request, claim.url, () => claim.driver.handleUpgrade(request, socket, head))
      return true
    }
    // Another owner may have come since.
    if (claim === undefined && !(isAlone && server.listenerCount('upgrade') === 1)) return false
    socket.on('error', () => socket.destroy())
    const refusal = claim?.refusal ?? claims.unknown()
    const [first] = claims.upgrades
    const told = claim?.told ?? first
    told?.refused(refusal, request.socket.remoteAddress)
    refuseUpgrade(socket, refusal)
    return true
  }
  return intercept(server, { onRequest, onUpgrade, onClose: () => void disconnectAll(claims.upgrades) })
}
