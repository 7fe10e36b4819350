/** Which requests of a host are for the drivers that are mounted in it. */
import type { Admission } from '@onebot.js/core'
import { type RequestTaker, refuse, type UpgradeTaker, urlOf } from '@onebot.js/core/node'
import { advice, type Host } from './advice.js'
import { type Asked, isImplementation, wantsWebSocket } from './asked.js'
import {
  assertMountable,
  assertReachable,
  driverAt,
  type MountableDriver,
  pathsOf,
  takesRequests,
  takesUpgrades,
} from './drivers.js'
import { normalPrefix, prefixOf } from './prefix.js'

export type Refusal = Admission & { ok: false }

/** Whom a request is for, with its URL as that driver knows it, or why nobody takes it. */
export type Claim<D> =
  | { readonly driver: D; readonly url: string; readonly refusal?: undefined }
  | { readonly driver?: undefined; readonly refusal: Refusal; readonly told: MountableDriver }

export class Claims {
  readonly upgrades: readonly UpgradeTaker[]
  readonly requests: readonly RequestTaker[]
  /** Below these paths, such as `/onebot`, nothing else is likely. */
  readonly own: readonly string[]
  readonly #host: Host
  readonly #drivers: readonly MountableDriver[]
  readonly #prefix: string

  /** @throws {ConfigError} `OPTIONS_INVALID` */
  constructor(host: Host, drivers: readonly MountableDriver[], prefix = '') {
    assertMountable(host, drivers)
    this.#host = host
    this.#drivers = drivers
    this.#prefix = normalPrefix(host, prefix)
    this.upgrades = drivers.filter(takesUpgrades)
    this.requests = drivers.filter(takesRequests)
    assertReachable(host, this.upgrades)
    assertReachable(host, this.requests)
    this.own = [...new Set(pathsOf(drivers).flatMap((path) => prefixOf(path) ?? []))]
  }

  /** The paths as others reach them. */
  paths(drivers: readonly MountableDriver[] = this.#drivers): string[] {
    return pathsOf(drivers).map((path) => this.#prefix + path)
  }

  get hasPrefix(): boolean {
    return this.#prefix !== ''
  }

  /** Whether there is a driver for it. */
  readonly takes = (asked: Asked): boolean =>
    (this.ofUpgrade(asked) ?? this.ofRequest(asked))?.driver !== undefined

  ofRequest(asked: Asked): Claim<RequestTaker> | undefined {
    const { method, headers } = asked
    const at = this.#pathOf(asked)
    if (at === undefined) return undefined
    const { pathname, url } = at
    const isPeer = isImplementation(headers)
    const socketDriver = driverAt(this.upgrades, pathname)
    if (socketDriver && wantsWebSocket(headers)) {
      return { refusal: this.#unattached(), told: socketDriver }
    }
    const driver = driverAt(this.requests, pathname)
    // The root is the host's, too: its page, and its forms.
    if (driver && (pathname !== '/' || (isPeer && method === 'POST'))) return { driver, url }
    if (!isPeer) return undefined
    if (socketDriver) return { refusal: this.#onlySockets(), told: socketDriver }
    return this.#stray(pathname)
  }

  ofUpgrade(asked: Asked): Claim<UpgradeTaker> | undefined {
    const at = this.#pathOf(asked)
    if (at === undefined) return undefined
    const driver = driverAt(this.upgrades, at.pathname)
    if (driver) return { driver, url: at.url }
    return isImplementation(asked.headers) ? this.#stray(at.pathname) : undefined
  }

  /** Nobody takes the path, and nobody else could. */
  unknown(): Refusal {
    return refuse(404, 'PATH_UNKNOWN', `there is nothing at this path; paths: ${this.paths().join(' ')}`)
  }

  #pathOf({ url: given }: Asked): { pathname: string; url: string } | undefined {
    const url = urlOf({ url: given })
    if (url === undefined) return undefined
    const { pathname, search } = url
    if (!`${pathname}/`.startsWith(`${this.#prefix}/`)) return undefined
    const below = pathname.slice(this.#prefix.length) || '/'
    return { pathname: below, url: below + search }
  }

  #stray(pathname: string): Claim<never> | undefined {
    const [told] = this.#drivers
    if (told === undefined || !this.own.some((own) => `${pathname}/`.startsWith(`${own}/`))) return undefined
    return { refusal: this.unknown(), told }
  }

  #unattached(): Refusal {
    const fix = advice[this.#host].upgrades
    const reason = `the server takes this WebSocket handshake for an ordinary request, because nobody has its upgrades; ${fix}`
    return refuse(426, 'UPGRADE_REQUIRED', reason)
  }

  #onlySockets(): Refusal {
    const paths = this.paths(this.requests).join(' ') || 'none'
    return refuse(426, 'UPGRADE_REQUIRED', `this path takes reverse WebSocket; paths for HTTP POST: ${paths}`)
  }
}
