/** What is dialled while the driver runs: API roots, and their event streams. Brings undici. */
import type { DriverHost, EndpointStatus } from '@onebot.js/core'
import { ApiRoot } from './api-root.js'
import type { ResolvedOptions } from './options.js'
import { poolMaker } from './pools.js'
import { ServerSentEvents } from './sse.js'

export interface Dialled {
  readonly status: EndpointStatus
  open(): void
  stop(reason: string): Promise<void>
}

/** What there is to open. */
export function outboundOf(
  { roots, outbound }: Pick<ResolvedOptions, 'roots' | 'outbound'>,
  host: DriverHost,
): readonly Dialled[] {
  const makePool = poolMaker(outbound.connectTimeout)
  return [
    ...roots.map((root) => new ApiRoot(root, outbound, makePool, host)),
    ...roots
      .filter(({ events }) => events === 'sse')
      .map((root) => new ServerSentEvents(root, outbound.maxBody, makePool, host)),
  ]
}
