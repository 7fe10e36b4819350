/**
 * A port for drivers that were made without a server.
 * @module
 */
import {
  addressesAt,
  authorityOf,
  type ListenOptions,
  listen,
  type Membership,
  type SharedPort,
} from '@onebot.js/core/node'
import { assertMountable, disconnectAll, type MountableDriver, pathsOf, takesUpgrades } from './drivers.js'
import { type LetIn, membersOf } from './port-members.js'

export type { MountableDriver } from './drivers.js'

/** Options of `serve()`: those of the port, and its drivers. */
export interface ServeOptions extends ListenOptions {
  /** Made with `noServer: true`. */
  drivers: readonly MountableDriver[]
}

/** An open port. */
export interface Served {
  readonly port: number
  /** Addresses for implementations. */
  readonly urls: readonly string[]
  /** Ends the connections of the drivers with close code 1001 and closes the port. Idempotent; the drivers run on. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/** A name may stand for two addresses, and different programs may have the port of each. */
const addressOf = (host: string | undefined): string | undefined =>
  host?.toLowerCase() === 'localhost' ? '127.0.0.1' : host

/**
 * Opens a port for drivers, with the limits and the TLS of `listen()`. Any other address than loopback needs a token in
 * every driver.
 * @throws {ConfigError} `PORT_UNAVAILABLE`, `HOST_UNAVAILABLE`, `BIND_WITHOUT_TOKEN` or `OPTIONS_INVALID`
 * @example
 * const drivers = [reverseWs({ noServer: true, accessToken }), http({ noServer: true, accessToken })]
 * const server = await serve({ port: 8080, drivers })
 */
export async function serve({ drivers, host, ...options }: ServeOptions): Promise<Served> {
  assertMountable('serve', drivers)
  const shared = listen({ ...options, host: addressOf(host) })
  for (const driver of drivers) driver.assertBindAllowed(shared.host)
  const memberships: Membership[] = []
  const letIn: LetIn = (socket) => memberships[0]?.letIn(socket)
  const leave = async (): Promise<void> => {
    const ended = disconnectAll(drivers)
    await Promise.all(memberships.map((membership) => membership.leave(ended)))
  }
  try {
    for (const member of drivers.flatMap((driver) => membersOf(driver, letIn))) {
      memberships.push(await shared.join(member))
    }
  } catch (cause) {
    await leave()
    throw cause
  }
  const port = memberships[0]?.port ?? options.port
  let closing: Promise<void> | undefined
  const close = (): Promise<void> => {
    closing ??= leave()
    return closing
  }
  return { port, urls: urlsOf(shared, port, drivers), close, [Symbol.asyncDispose]: close }
}

function urlsOf({ host, protocol }: SharedPort, port: number, drivers: readonly MountableDriver[]): string[] {
  const isTls = protocol === 'https'
  return drivers.flatMap((driver) => {
    const [http, ws] = isTls ? (['https', 'wss'] as const) : (['http', 'ws'] as const)
    const paths = pathsOf([driver]).map((path) => ({ path }))
    return addressesAt(takesUpgrades(driver) ? ws : http, authorityOf(host, port), paths)
  })
}
