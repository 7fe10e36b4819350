/**
 * Mounts drivers in a host with the fetch standard, such as h3, or one without a server.
 * @module
 */
import type { RequestLike, SocketLike } from '@onebot.js/core/node'
import type { MountableDriver } from './drivers.js'
import { Mount } from './mount.js'
import type { MountOptions } from './mounted.js'

export type { MountableDriver } from './drivers.js'
export type { MountOptions } from './mounted.js'

export interface FetchMount {
  /**
   * Nothing where the request is not for the drivers.
   * @param remoteAddress where it came from; unknown is not local, so that it needs a token or a secret
   */
  (request: Request, remoteAddress?: string): Promise<Response | undefined>
  /**
   * Takes a socket that the host has upgraded, in the same tick in which it did. Refused with close code 1008.
   * @param remoteAddress where it came from, beside a `Request`, which does not tell
   * @throws {ConfigError} `OPTIONS_INVALID` where it is none that `ws` made
   */
  accept(socket: SocketLike, request: RequestLike | Request, remoteAddress?: string): void
}

/**
 * Answers requests for the drivers.
 * @throws {ConfigError} `OPTIONS_INVALID`
 * @example
 * const mount = onebot([http({ noServer: true, secret })])
 * app.use((event) => mount(event.req, event.req.ip))
 */
export function onebot(drivers: readonly MountableDriver[], options?: MountOptions): FetchMount {
  const mount = new Mount('fetch', drivers, options)
  const answer = (request: Request, remoteAddress?: string): Promise<Response | undefined> =>
    mount.fetch(request, { remoteAddress })
  const accept: FetchMount['accept'] = (socket, request, remoteAddress) => {
    mount.accept(socket, request instanceof Request ? requestLike(request, remoteAddress) : request)
  }
  return Object.assign(answer, { accept })
}

function requestLike({ method, url, headers }: Request, remoteAddress: string | undefined): RequestLike {
  const { pathname, search } = new URL(url)
  return { method, url: pathname + search, headers: Object.fromEntries(headers), remoteAddress }
}
