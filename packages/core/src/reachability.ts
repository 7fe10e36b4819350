/** Whether the path to an implementation works as far as is known, and what follows from that. */
import type { LinkError } from './errors.js'
import { Poller } from './poller.js'
import { Prober } from './prober.js'
import type { Protocol } from './protocol.js'
import type { Session } from './session.js'

const GONE: ReadonlySet<string> = new Set([
  ...['DIAL_REFUSED', 'DIAL_NAME_UNKNOWN', 'DIAL_UNREACHABLE', 'DIAL_TLS', 'LINK_REFUSED'],
])

export class Reachability {
  /** A socket while it is open, a webhook since its last event, an API root since its last good answer. */
  isUp: boolean
  /** Another account answers there than the one that it is for, as the last probe that could tell has shown. */
  isMisled = false
  readonly #session: Session
  #prober: Prober | undefined
  #poller: Poller | undefined

  constructor(session: Session) {
    this.#session = session
    this.isUp = !session.isApiRoot
  }

  /** An API root is asked again and again, because it has no connection whose end would tell. */
  watch(protocol: Protocol): void {
    const { poll } = this.#session.link.peer
    if (poll) this.#poller = new Poller(this.#session, protocol, poll === true ? undefined : poll.limit)
    this.#prober = new Prober(this.#session, protocol, this.#session.hub.options.probeInterval)
    this.#prober.start()
  }

  stop(): void {
    this.#prober?.stop()
    this.#poller?.stop()
  }

  /** An answer or an event has come through. */
  up(): void {
    if (!this.isUp) {
      this.isUp = true
      for (const account of this.#session.accounts) account.refresh(undefined)
    }
    this.#poller?.start()
  }

  /** Nothing comes through any more; the prober goes on asking. */
  down(cause: LinkError): void {
    const wasUp = this.isUp
    this.isUp = false
    for (const account of this.#session.accounts) {
      if (wasUp) account.rootLost(cause)
      else account.refresh(cause)
    }
  }

  /**
   * A call could not be carried, or its answer did not come. That says that nobody is there only where no connection
   * could be made; after everything else the prober looks.
   */
  failed(cause: LinkError | undefined): void {
    if (this.#prober === undefined) return
    if (cause !== undefined && GONE.has(cause.code)) this.down(cause)
    this.#prober.doubt()
  }
}
