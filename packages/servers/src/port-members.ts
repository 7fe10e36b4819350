/** Drivers without a server, as a port that is shared knows its members. */
import type { Duplex } from 'node:stream'
import { matchPath, type PortMember, urlOf } from '@onebot.js/core/node'
import { type MountableDriver, pathsOf, takesRequests, takesUpgrades } from './drivers.js'

/** ms, longer than any driver waits for a body: it tells by itself that the time is over. */
const BODY_TIMEOUT = 600_000

/** A connection has shown who it is. */
export type LetIn = (socket: Duplex) => void

/** A driver may take both. */
export function membersOf(driver: MountableDriver, letIn: LetIn): PortMember[] {
  const { name } = driver
  const common = { driver: name, host: driver, paths: pathsOf([driver]).map((path) => ({ path })) }
  const members: PortMember[] = []
  if (takesUpgrades(driver)) {
    members.push({
      ...common,
      kind: 'ws',
      onUpgrade: (request, socket, head) => {
        const isOurs = driver.handleUpgrade(request, socket, head)
        // What was refused is ended already.
        if (isOurs && !socket.writableEnded && !socket.destroyed) letIn(socket)
        return isOurs
      },
    })
  }
  if (takesRequests(driver)) {
    members.push({
      ...common,
      kind: 'http',
      bodyTimeout: BODY_TIMEOUT,
      onRequest: (request, response) => {
        const pathname = urlOf(request)?.pathname
        if (pathname === undefined || !matchPath(common.paths, pathname)) return false
        void driver.handleRequest(request, response).then(() => {
          if (response.statusCode < 300) letIn(request.socket)
        })
        return true
      },
    })
  }
  return members
}
