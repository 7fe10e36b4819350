/**
 * Mounts drivers in Express 5, or in anything else with the middleware of connect.
 * @module
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { MountableDriver } from './drivers.js'
import { Mount } from './mount.js'
import type { Mounted, MountOptions } from './mounted.js'

export type { MountableDriver } from './drivers.js'
export type { HostServer } from './intercept.js'
export type { AttachOptions, Mounted, MountOptions } from './mounted.js'

/** Goes above every body parser. */
export interface ExpressMount extends Mounted {
  (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void): void
}

/** A router takes its path off the URL. */
function wholeUrl(request: object): string | undefined {
  const isRouted = 'baseUrl' in request && request.baseUrl !== ''
  return isRouted && 'originalUrl' in request ? String(request.originalUrl) : undefined
}

/**
 * A middleware for the drivers. What is not theirs goes on to the next one.
 * @param options `prefix`: the path of the router in which it is, so that `attach()` knows it
 * @throws {ConfigError} `OPTIONS_INVALID`
 * @example
 * const mount = onebot([reverseWs({ noServer: true, accessToken }), http({ noServer: true, secret })])
 * app.use(mount)
 * mount.attach(app.listen(8080))
 */
export function onebot(drivers: readonly MountableDriver[], options?: MountOptions): ExpressMount {
  const mount = new Mount('express', drivers, options)
  const middleware = (
    request: IncomingMessage,
    response: ServerResponse,
    next: (error?: unknown) => void,
  ): void => {
    const answered = mount.handleRequest(request, response, wholeUrl(request))
    if (answered === undefined) next()
    else answered.catch(next)
  }
  return Object.assign(middleware, { attach: mount.attach, accept: mount.accept })
}
