/** What is dialled while the driver runs: API roots, and their event streams. */
import type { DriverHost, EndpointStatus } from '@onebot.js/core'
import { ApiRoot } from './api-root.js'
import type { ResolvedOptions } from './options.js'
import { loadPools } from './pools.js'
import { ServerSentEvents } from './sse.js'

export interface Dialled {
  readonly status: EndpointStatus
  open(): void
  stop(reason: string): Promise<void>
}

/** Loads undici; what is given makes what is to be opened. */
export async function loadOutbound({
  roots,
  outbound,
}: Pick<ResolvedOptions, 'roots' | 'outbound'>): Promise<(host: DriverHost) => readonly Dialled[]> {
  const makePool = await loadPools(outbound.connectTimeout)
  return (host) => [
    ...roots.map((root) => new ApiRoot(root, outbound, makePool, host)),
    ...roots
      .filter(({ events }) => events === 'sse')
      .map((root) => new ServerSentEvents(root, outbound.maxBody, makePool, host)),
  ]
}
