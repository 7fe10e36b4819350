/** The option `url`, taken apart into the sockets to be dialled. */
import { ConfigError, type Role, type Version } from '@onebot.js/core'
import { assertKnownOptions } from '@onebot.js/core/node'
import { implementationKey, readUrl } from './ws-url.js'

/** An address, or a function that is asked for it at each dial. */
export type EndpointUrl = string | (() => string | Promise<string>)

/**
 * The token to present. Of several the first is presented, so that a list made for rotation fits. A function is asked
 * at each dial, with the address without secrets. `''` counts as unset.
 */
export type PresentedToken =
  | string
  | readonly string[]
  | ((address: string) => string | undefined | Promise<string | undefined>)

interface EndpointDetails {
  /** Instead of that of the driver. */
  accessToken?: PresentedToken | undefined
  /** Instead of that of the driver. */
  protocol?: Version | undefined
  /** What messages call the address, where it was written elsewhere: `bot.yaml:7`. @default its place in `url` */
  field?: string | undefined
  /** What messages call the token. @default its place in the options */
  tokenField?: string | undefined
}

/**
 * An address of an implementation; a V11 path that ends in `/api` or `/event` carries calls or events alone. `api` and
 * `event` name the two of one implementation where its paths are others.
 */
export type Endpoint =
  | EndpointUrl
  | ({ url: EndpointUrl } & EndpointDetails)
  | ({ api: EndpointUrl; event: EndpointUrl } & EndpointDetails)

/** One socket to be dialled. */
export interface Target {
  url: EndpointUrl
  accessToken: PresentedToken | undefined
  protocol: Version | undefined
  /** Set where the option says so; else the path does. */
  role: Role | undefined
  /** What the two sockets of a pair have in common; else the address tells. */
  peerId: string | undefined
  /** What the user calls the address and the token. */
  field: string
  tokenField: string
}

/** The options that hold for every address. */
export interface TargetDefaults {
  accessToken: PresentedToken | undefined
  protocol: Version | undefined
}

const known = {
  url: true,
  api: true,
  event: true,
  accessToken: true,
  protocol: true,
  field: true,
  tokenField: true,
} satisfies Record<'url' | 'api' | 'event' | keyof EndpointDetails, true>

const fail = (message: string): never => {
  throw new ConfigError('OPTIONS_INVALID', `forwardWs: ${message}`)
}

function checkUrl(url: unknown, field: string): asserts url is EndpointUrl {
  if (typeof url === 'function') return
  if (typeof url !== 'string') return fail(`${field} must be an address, or a function that gives one`)
  try {
    readUrl(url)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : ''
    throw new ConfigError('DIAL_URL_INVALID', `forwardWs: ${field}: ${why}`, { cause })
  }
}

const tokenFieldOf = ({ tokenField, accessToken }: EndpointDetails, place: string): string =>
  tokenField ?? (accessToken === undefined ? 'accessToken' : `${place}.accessToken`)

const isList = (url: Endpoint | readonly Endpoint[]): url is readonly Endpoint[] => Array.isArray(url)

function pairOf(
  { api, event, ...details }: Extract<Endpoint, { api: EndpointUrl }>,
  place: string,
  defaults: TargetDefaults,
): Target[] {
  const { field = place } = details
  checkUrl(api, `${field}.api`)
  checkUrl(event, `${field}.event`)
  const { accessToken = defaults.accessToken, protocol = defaults.protocol } = details
  if (protocol === 'v12') fail(`${field} has api and event, which OneBot V12 does not know; give one url`)
  const fixed = [api, event].find((url) => typeof url === 'string')
  const shared = {
    accessToken,
    protocol: 'v11' as const,
    peerId: typeof fixed === 'string' ? implementationKey(readUrl(fixed), 'api') : field,
    tokenField: tokenFieldOf(details, place),
  }
  return [
    { ...shared, url: api, role: 'api', field: `${field}.api` },
    { ...shared, url: event, role: 'event', field: `${field}.event` },
  ]
}

function targetsAt(endpoint: Endpoint, place: string, defaults: TargetDefaults): Target[] {
  const isBare = typeof endpoint !== 'object' || endpoint === null
  if (!isBare) assertKnownOptions(`forwardWs: ${place}`, endpoint, known)
  if (!isBare && 'api' in endpoint) return pairOf(endpoint, place, defaults)
  const details: { url: EndpointUrl } & EndpointDetails = isBare ? { url: endpoint } : endpoint
  const { url, accessToken, protocol, field = isBare ? place : `${place}.url` } = details
  checkUrl(url, field)
  return [
    {
      url,
      accessToken: accessToken ?? defaults.accessToken,
      protocol: protocol ?? defaults.protocol,
      role: undefined,
      peerId: undefined,
      field,
      tokenField: tokenFieldOf(details, place),
    },
  ]
}

/** @throws {ConfigError} on addresses that cannot be dialled */
export function targetsOf(url: Endpoint | readonly Endpoint[], defaults: TargetDefaults): Target[] {
  const targets = isList(url)
    ? url.flatMap((endpoint, index) => targetsAt(endpoint, `url[${index}]`, defaults))
    : targetsAt(url, 'url', defaults)
  if (targets.length === 0) fail("needs an address: forwardWs({ url: 'ws://127.0.0.1:3001' })")
  const seen = new Map<string, string>()
  for (const { url: address, field } of targets) {
    if (typeof address !== 'string') continue
    const { href } = readUrl(address)
    const other = seen.get(href)
    if (other !== undefined) fail(`${other} and ${field} are the same address; keep one`)
    seen.set(href, field)
  }
  return targets
}
