/** We dial the implementation: every address is a socket of its own, dialled again whenever it ends. What dials is loaded by start(). */
import { ConfigError, type Driver, type DriverHost, type EndpointStatus } from '@onebot.js/core'
import { LinkSet } from '@onebot.js/core/node'
import type { Dialler } from './dialler.js'
import { type ForwardWsOptions, type ResolvedOptions, resolveOptions } from './options.js'

/** The forward WebSocket driver: what `forwardWs()` gives. */
export interface ForwardWsDriver extends Driver {
  /** The addresses that it dials, with how they are; empty where it is not started. */
  endpoints(): readonly EndpointStatus[]
}

/** From start() to stop(). */
interface Run {
  readonly links: LinkSet
  /** None until they are loaded. */
  diallers: readonly Dialler[]
}

class ForwardWs implements ForwardWsDriver {
  readonly name = 'forward-ws'
  readonly #options: ResolvedOptions
  #run: Run | undefined

  constructor(options: ForwardWsOptions) {
    this.#options = resolveOptions(options)
  }

  endpoints(): readonly EndpointStatus[] {
    return this.#run?.diallers.map(({ status }) => status) ?? []
  }

  async start(host: DriverHost): Promise<void> {
    if (this.#run !== undefined) {
      throw new ConfigError('DRIVER_IN_USE', 'this driver belongs to an app already; make one for each app')
    }
    const run: Run = { links: new LinkSet(), diallers: [] }
    this.#run = run
    const { Dialler } = await import('./dialler.js')
    // stop() may have come meanwhile.
    if (this.#run !== run) return
    const { targets, settings } = this.#options
    run.diallers = targets.map((target) => new Dialler(target, settings, host, run.links))
    for (const dialler of run.diallers) dialler.start()
  }

  async stop(reason = 'the bot stopped'): Promise<void> {
    const { links, diallers = [] } = this.#run ?? {}
    this.#run = undefined
    const stopping = diallers.map((dialler) => dialler.stop())
    await Promise.all([...stopping, links?.closeAll(1001, reason)])
  }
}

/**
 * Dials the WebSocket servers of implementations (forward WebSocket), V11 and V12, any number of them, for ever.
 * @throws {ConfigError} `OPTIONS_INVALID`, or `DIAL_URL_INVALID` with the corrected address
 * @example
 * forwardWs({ url: 'ws://127.0.0.1:3001', accessToken: process.env.TOKEN })
 */
export function forwardWs(options: ForwardWsOptions): ForwardWsDriver {
  return new ForwardWs(options)
}
