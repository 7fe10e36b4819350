/** We dial the implementation: every address is a socket of its own, dialled again whenever it ends. */
import { ConfigError, type Driver, type DriverHost, type EndpointStatus } from '@onebot.js/core'
import { LinkSet } from '@onebot.js/core/node'
import { Dialler } from './dialler.js'
import { type ForwardWsOptions, type ResolvedOptions, resolveOptions } from './options.js'

/** The forward WebSocket driver: what `forwardWs()` gives. */
export interface ForwardWsDriver extends Driver {
  /** The addresses that it dials, with how they are; empty where it is not started. */
  endpoints(): readonly EndpointStatus[]
}

class ForwardWs implements ForwardWsDriver {
  readonly name = 'forward-ws'
  readonly #options: ResolvedOptions
  readonly #links = new LinkSet()
  #diallers: readonly Dialler[] = []
  #isStarted = false

  constructor(options: ForwardWsOptions) {
    this.#options = resolveOptions(options)
  }

  endpoints(): readonly EndpointStatus[] {
    return this.#diallers.map(({ status }) => status)
  }

  async start(host: DriverHost): Promise<void> {
    if (this.#isStarted) {
      throw new ConfigError('OPTIONS_INVALID', 'this driver belongs to an app already; make one for each app')
    }
    this.#isStarted = true
    const { targets, settings } = this.#options
    this.#diallers = targets.map((target) => new Dialler(target, settings, host, this.#links))
    for (const dialler of this.#diallers) dialler.start()
  }

  async stop(reason = 'the bot stopped'): Promise<void> {
    const diallers = this.#diallers
    this.#diallers = []
    this.#isStarted = false
    const stopping = diallers.map((dialler) => dialler.stop())
    await Promise.all([...stopping, this.#links.closeAll(1001, reason)])
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
