/** The drivers that are mounted, by what they take. */
import { ConfigError } from '@onebot.js/core'
import { matchPath, type RequestTaker, type UpgradeTaker } from '@onebot.js/core/node'

/** A driver that takes connections, made with `noServer: true`: `reverseWs()`, `http()`, or one of your own. */
export type MountableDriver = UpgradeTaker | RequestTaker

export const takesUpgrades = (driver: MountableDriver): driver is UpgradeTaker => 'handleUpgrade' in driver

export const takesRequests = (driver: MountableDriver): driver is RequestTaker => 'handleRequest' in driver

const isMountable = (driver: unknown): boolean =>
  typeof driver === 'object' && driver !== null && ('handleUpgrade' in driver || 'handleRequest' in driver)

/** @throws {ConfigError} `OPTIONS_INVALID` where there is none, or one that only dials */
export function assertMountable(host: string, drivers: readonly MountableDriver[]): void {
  const like = 'such as [reverseWs({ noServer: true })]'
  if (!Array.isArray(drivers) || drivers.length === 0) {
    throw new ConfigError('OPTIONS_INVALID', `${host}: drivers must be a list, ${like}`)
  }
  const other = drivers.findIndex((driver) => !isMountable(driver))
  if (other === -1) return
  const name = drivers[other]?.name ?? `at index ${other}`
  const message = `${host}: the driver ${name} takes no connections, so it needs no server; mount drivers ${like}`
  throw new ConfigError('OPTIONS_INVALID', message)
}

/** @throws {ConfigError} `OPTIONS_INVALID` where others take all that is meant for one */
export function assertReachable(host: string, drivers: readonly MountableDriver[]): void {
  for (const [index, driver] of drivers.entries()) {
    const paths = pathsOf([driver])
    const before = drivers.slice(0, index)
    if (!paths.every((path) => driverAt(before, path))) continue
    const message = `${host}: another driver takes all paths of ${driver.name} already (${paths.join(' ')}); set paths of its own`
    throw new ConfigError('OPTIONS_INVALID', message)
  }
}

/** Where drivers take connections, each path once and without a trailing slash. */
export function pathsOf(drivers: readonly MountableDriver[]): string[] {
  const paths = drivers.flatMap(({ routes }) => routes.map(({ path }) => path))
  return [...new Set(paths.filter((path) => path === '/' || !path.endsWith('/')))]
}

/** The driver that takes a path. */
export function driverAt<D extends MountableDriver>(drivers: readonly D[], pathname: string): D | undefined {
  return drivers.find(({ routes }) => matchPath(routes, pathname))
}

/** Ends the WebSockets of all that take them. */
export async function disconnectAll(drivers: readonly MountableDriver[]): Promise<void> {
  await Promise.all(drivers.filter(takesUpgrades).map((driver) => driver.disconnect()))
}
