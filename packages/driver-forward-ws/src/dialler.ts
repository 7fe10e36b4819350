/** One socket to an implementation, dialled again whenever it ends. */
import { type DriverHost, type EndpointStatus, LinkError } from '@onebot.js/core'
import {
  type DialEnd,
  type DialTarget,
  type LinkSet,
  Redial,
  type SocketEnd,
  tokenError,
} from '@onebot.js/core/node'
import { type Aim, aimAt } from './aim.js'
import { openSocket } from './open-socket.js'
import type { Settings } from './options.js'
import type { Target } from './targets.js'

/** Service restart, and try again later. */
const RESTARTING = [1012, 1013]
const RESTART_WAIT = 1000
const POLICY_VIOLATION = 1008

export class Dialler {
  readonly #target: Target
  readonly #settings: Settings
  readonly #host: DriverHost
  readonly #links: LinkSet
  readonly #redial: Redial
  readonly #controller = new AbortController()
  #address: string
  #running: Promise<void> | undefined

  constructor(target: Target, settings: Settings, host: DriverHost, links: LinkSet) {
    this.#target = target
    this.#settings = settings
    this.#host = host
    this.#links = links
    this.#address = target.field
    this.#redial = new Redial({
      ...settings.reconnect,
      dial: (signal, opened) => this.#dial(signal, opened),
      report: (error) => host.report(error),
    })
  }

  get status(): EndpointStatus {
    return { address: this.#address, ...this.#redial.status }
  }

  start(): void {
    this.#running = this.#redial.run(this.#controller.signal)
  }

  /** Ends the dialling; a link that is open is ended by the driver. */
  async stop(): Promise<void> {
    this.#controller.abort()
    await this.#running
  }

  async #dial(signal: AbortSignal, opened: (isProven: () => boolean) => void): Promise<DialEnd> {
    const { tokenIn, handshakeTimeout: within } = this.#settings
    const aim = await aimAt(this.#target, { tokenIn, within, signal })
    this.#address = aim.peer.address ?? this.#address
    for (const secret of aim.named.secrets ?? []) this.#host.conceal?.(secret)
    signal.throwIfAborted()
    return new Promise((resolve, reject) => {
      openSocket(aim, this.#settings, signal, (socket, raw) => {
        const { pingInterval, maxBuffered } = this.#settings
        const isProven = (): boolean => sink.verdict() === 'proven'
        const sink = this.#links.open(this.#host, socket, {
          peer: aim.peer,
          raw,
          pingInterval,
          maxBuffered,
          // Before the proof it is why the dial failed, which is told once and not at every dial.
          onError: (error) => {
            if (isProven()) this.#host.report(error)
          },
          onClose: (end) => resolve(endOf(end, aim)),
        })
        opened(isProven)
      }).catch(reject)
    })
  }
}

function endOf({ code, reason, verdict, error, isOurs }: SocketEnd, { named }: Aim): DialEnd {
  if (verdict === 'refused') {
    const refusal = tokenError('retcode 1403', { ...named, status: 1403 })
    return { isProven: false, error: refusal, isTold: true }
  }
  // The core had no use for the link, and has said why.
  if (isOurs) return { isProven: false }
  const isProven = verdict === 'proven'
  if (code === POLICY_VIOLATION) {
    const how = `close code ${code}${reason && `: ${reason}`}`
    return { isProven, error: tokenError(how, { ...named, status: code }) }
  }
  const waitAtLeast = RESTARTING.includes(code) ? RESTART_WAIT : 0
  return { isProven, waitAtLeast, error: endError(error, isProven, named) }
}

function endError(
  cause: LinkError,
  isProven: boolean,
  { address, field, tokenField = 'accessToken' }: DialTarget,
): LinkError {
  const { code, shortMessage, delivered, status } = cause
  const advice = `; nothing valid had come before; check ${field} and ${tokenField}`
  const message = `${address}: ${shortMessage}${isProven ? '' : advice}`
  return new LinkError(code, message, { delivered, cause, ...(status !== undefined && { status }) })
}
