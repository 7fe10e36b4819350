/** What an app tells of itself, as plain data that JSON can hold. */
import type { AppParts } from './app-parts.js'
import type { CounterSnapshot } from './counters.js'
import type { EndpointStatus, Role, Version } from './driver.js'
import type { Hub } from './hub.js'

export type AppState = 'idle' | 'starting' | 'running' | 'stopping' | 'stopped'

export interface BotStatus {
  selfId: string
  version: Version
  platform?: string
  online: boolean
  stale: boolean
}

export interface LinkStatus {
  driver: string
  version?: Version
  role: Role
  /** The implementation's name, where it told one. */
  impl?: string
  address?: string
  /** The accounts behind the link. */
  accounts: string[]
  /** Whether it works as far as is known: a socket while it is open, an API root since its last good answer. */
  up: boolean
  /** Whether anything valid has come. */
  verdict: 'unproven' | 'proven' | 'refused'
  /** How long it has been open, in ms. */
  openFor: number
}

export interface Status {
  state: AppState
  bots: BotStatus[]
  links: LinkStatus[]
  /** The addresses that are listened at or dialled. */
  endpoints: (EndpointStatus & { driver: string })[]
  /** Calls that wait for their answer. */
  pendingCalls: number
  /** Async listeners that have not finished. */
  listenersInFlight: number
  /** Events that middleware keeps for later: neither dispatched nor dropped so far. */
  eventsHeld: number
  counters: CounterSnapshot
}

/** @param hub there since the app was started for the first time */
export function statusOf(
  state: AppState,
  { dispatcher, counters, options }: AppParts,
  hub: Hub | undefined,
): Status {
  const sessions = [...(hub?.sessions ?? [])]
  const bots = new Set(sessions.flatMap(({ accounts }) => [...accounts]))
  return {
    state,
    bots: [...bots].map(({ selfId, version, platform, online, stale }) => ({
      selfId,
      version,
      ...(platform && { platform }),
      online,
      stale,
    })),
    links: sessions.map((session) => ({
      driver: session.driver,
      ...(session.protocol && { version: session.protocol.version }),
      role: session.link.peer.role ?? 'universal',
      ...(session.impl && { impl: session.impl }),
      ...(session.link.peer.address && { address: session.link.peer.address }),
      accounts: [...session.accounts].map(({ selfId }) => selfId),
      up: session.reach.isUp,
      verdict: session.verdict(),
      openFor: Math.round(performance.now() - session.openedAt),
    })),
    endpoints: options.drivers.flatMap((driver) =>
      (driver.endpoints?.() ?? []).map((endpoint) => ({ driver: driver.name, ...endpoint })),
    ),
    pendingCalls: hub?.pending.size ?? 0,
    listenersInFlight: dispatcher.inFlight,
    eventsHeld: dispatcher.held,
    counters: counters.snapshot(),
  }
}
