/** The paths that a driver takes connections or requests at, as they were given. */
import type { PathRule } from '../driver.js'
import { ConfigError } from '../errors.js'
import { isFields } from '../fields.js'
import { excerpt } from '../redact.js'

const PROTOCOLS: readonly unknown[] = ['v11', 'v12', undefined]
const ROLES: readonly unknown[] = ['api', 'event', 'universal', undefined]

const isRule = (value: unknown): value is PathRule => isFields(value) && typeof value.path === 'string'

/**
 * The paths of an option as rules.
 * @param driver the name of the factory, for messages
 * @throws {ConfigError} `OPTIONS_INVALID`
 */
export function pathRulesOf(driver: string, paths: unknown): readonly PathRule[] {
  const fail = (message: string): never => {
    throw new ConfigError('OPTIONS_INVALID', `${driver}: ${message}`)
  }
  if (!Array.isArray(paths)) return fail("paths must be a list: ['/onebot']")
  return paths.map((given: unknown) => {
    const rule = typeof given === 'string' ? { path: given } : given
    if (!isRule(rule)) return fail("a path is a text, or { path: '/onebot', protocol: 'v11' }")
    const { path, protocol, role } = rule
    if (!path.startsWith('/')) return fail(`the path '${excerpt(path)}' must begin with '/'`)
    if (/[?#]/.test(path)) return fail(`the path '${excerpt(path)}' must have neither '?' nor '#'`)
    if (!PROTOCOLS.includes(protocol)) {
      return fail(
        `the protocol of the path '${excerpt(path)}' must be 'v11' or 'v12', not ${excerpt(protocol)}`,
      )
    }
    if (!ROLES.includes(role)) {
      const message = `the role of the path '${excerpt(path)}' must be 'api', 'event' or 'universal'`
      return fail(`${message}, not ${excerpt(role)}`)
    }
    return rule
  })
}
