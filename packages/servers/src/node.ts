/**
 * Mounts drivers on an `http.Server` or `https.Server` that has other listeners.
 * @module
 */
import type { MountableDriver } from './drivers.js'
import type { HostServer } from './intercept.js'
import { Mount } from './mount.js'
import type { AttachOptions, MountOptions } from './mounted.js'

export type { MountableDriver } from './drivers.js'
export type { HostServer } from './intercept.js'

export interface NodeOptions extends AttachOptions, MountOptions {}

/**
 * Takes the requests and the WebSocket upgrades of a server that are on the paths of the drivers. All others reach the
 * listeners of the server, whenever they were added. It neither opens nor closes the server; when the server closes,
 * the connections of the drivers end.
 * @returns gives the server back; connections that are open stay so
 * @throws {ConfigError} `SERVER_HAS_UPGRADE_LISTENER` or `OPTIONS_INVALID`
 * @example
 * const drivers = [reverseWs({ noServer: true, accessToken }), http({ noServer: true, secret })]
 * attach(createServer(app), drivers)
 */
export function attach(
  server: HostServer,
  drivers: readonly MountableDriver[],
  { beside, ...options }: NodeOptions = {},
): () => void {
  return new Mount('node', drivers, options).attachAll(server, { beside })
}
