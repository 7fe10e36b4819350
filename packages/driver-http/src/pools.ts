/** Makes pools with undici: 60 ms that only those should wait for who call over HTTP. */
import { Pool } from 'undici'
import type { ResolvedRoot } from './api-root-options.js'

/** Makes a pool of connections to an API root. */
export type PoolMaker = (
  root: ResolvedRoot,
  options: Pick<Pool.Options, 'connections' | 'maxResponseSize'>,
) => Pool

/** ms that an idle connection is kept, where the server names no time of its own: at chat pace 4 s are too few. */
const KEEP_ALIVE = 60_000
/** ms of silence after which TCP asks whether the other side is still there. */
const PROBE_AFTER = 15_000

/** @param connectTimeout ms */
export function poolMaker(connectTimeout: number): PoolMaker {
  return ({ origin, tls, socketPath }, options) =>
    new Pool(origin, {
      ...options,
      // One call behind another on a connection would wait for it, and be sent twice where it breaks.
      pipelining: 1,
      keepAliveTimeout: KEEP_ALIVE,
      connect: {
        ...tls,
        ...(socketPath !== undefined && { socketPath }),
        timeout: connectTimeout,
        keepAliveInitialDelay: PROBE_AFTER,
      },
    })
}
