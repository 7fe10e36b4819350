/** Drivers on the server below a host: its upgrades, its end, and its requests where they are wanted. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { ConfigError } from '@onebot.js/core'
import {
  assertKnownOptions,
  assertUpgradesFree,
  refuse,
  refuseRequest,
  refuseUpgrade,
} from '@onebot.js/core/node'
import { advice, type Host } from './advice.js'
import { wantsWebSocket } from './asked.js'
import type { Claims, Refusal } from './claims.js'
import { disconnectAll } from './drivers.js'
import { type HostServer, hasOurListenersAlone, intercept } from './intercept.js'
import type { AttachOptions } from './mounted.js'
import { isForNeighbour, settle } from './neighbours.js'
import { upgradeAsRequest } from './upgrade-as-request.js'
import { withUrl } from './with-url.js'

const refuseLate = (): Refusal => refuse(503, 'NOT_RUNNING', 'the server closes')

interface AttachContext {
  readonly host: Host
  readonly claims: Claims
  /** Answers a request; nothing where it is not ours. Without it, requests come by the host. */
  readonly handleRequest?: (request: IncomingMessage, response: ServerResponse) => unknown
}

function assertFree(server: HostServer, host: Host, options: AttachOptions): void {
  const { shared, upgrades } = advice[host]
  assertKnownOptions(`${host}: attach()`, options, { beside: true })
  if (typeof server?.close !== 'function' || typeof server.emit !== 'function') {
    const message = `${host}: attach() needs the server that listens, not the app; ${upgrades}`
    throw new ConfigError('OPTIONS_INVALID', message)
  }
  if (!options.beside) assertUpgradesFree(host, server, shared)
}

/** @returns gives the server back */
export function attachTo(server: HostServer, options: AttachOptions, context: AttachContext): () => void {
  const { host, claims, handleRequest } = context
  assertFree(server, host, options)
  let isClosing = false

  const onRequest = (request: IncomingMessage, response: ServerResponse): boolean => {
    if (handleRequest === undefined) return false
    if (handleRequest(request, response) !== undefined) return true
    if (server.listenerCount('request') > 0) return false
    refuseRequest(request, response, claims.unknown())
    return true
  }
  const onUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): boolean => {
    if (!wantsWebSocket(request.headers)) {
      if (!hasOurListenersAlone(server) && !claims.ofRequest(request)?.driver) return false
      upgradeAsRequest(server, request, socket, head)
      return true
    }
    const claim = claims.ofUpgrade(request)
    if (claim === undefined && !hasOurListenersAlone(server)) return false
    if (!claim?.driver && isForNeighbour(server, request)) return false
    // The server, which closes, would wait for one that had connected before.
    const isLate = isClosing && server.listening === false
    if (claim?.driver && !isLate) {
      withUrl(request, claim.url, () => claim.driver.handleUpgrade(request, socket, head))
      return true
    }
    const [first] = claims.upgrades
    const told = claim?.driver ?? claim?.told ?? first
    const refusal = isLate ? refuseLate() : (claim?.refusal ?? claims.unknown())
    socket.on('error', () => socket.destroy())
    told?.refused(refusal, request.socket.remoteAddress)
    refuseUpgrade(socket, refusal)
    return true
  }
  const onClose = (): void => {
    isClosing = true
    void disconnectAll(claims.upgrades)
  }
  const release = intercept(server, { onRequest, onUpgrade, onClose })
  const leave = settle(server, claims.takes)
  return () => {
    leave()
    release()
  }
}
