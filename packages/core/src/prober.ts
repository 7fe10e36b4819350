/** Asks an API root who is behind it and how the account is: HTTP has no connection whose end would tell. */
import { backoff } from './backoff.js'
import {
  ActionFailed,
  CallTimeout,
  isLinkError,
  isOneBotError,
  LinkError,
  type OneBotError,
} from './errors.js'
import { ask } from './identify.js'
import type { Protocol } from './protocol.js'
import type { Session } from './session.js'

/** Time in ms between probes of an API root that refuses our token. */
const REFUSED_DELAY = 30_000
/** Time in ms after which an API root that failed a call is asked. */
const SOON = 100
/** Who is logged in there may change without a failure that we see: it is asked with every so many probes. */
const IDENTIFY_EVERY = 10

export class Prober {
  readonly #session: Session
  readonly #protocol: Protocol
  readonly #interval: number
  #timer: ReturnType<typeof setTimeout> | undefined
  #failures = 0
  /** The code of the failure that was told of last: each is told of once. */
  #reported: string | undefined
  /** Probes until the next one that asks who is there. */
  #untilIdentified = 0
  #isAsking = false
  #isSoon = false
  #isStopped = false

  /** @param interval ms between probes, 0 for none after the first that succeeds */
  constructor(session: Session, protocol: Protocol, interval: number) {
    this.#session = session
    this.#protocol = protocol
    this.#interval = interval
  }

  start(): void {
    this.#arm(0)
  }

  /** A call failed: whether the API root is still there is asked at once, unless it is known to be gone. */
  doubt(): void {
    if (this.#isAsking || this.#isSoon || this.#failures > 0) return
    this.#arm(SOON)
    this.#isSoon = true
  }

  stop(): void {
    this.#isStopped = true
    clearTimeout(this.#timer)
  }

  #arm(delay: number): void {
    clearTimeout(this.#timer)
    this.#isSoon = false
    if (this.#isStopped) return
    // Keeps the process: a bot that waits for its implementation is not done.
    this.#timer = setTimeout(() => {
      this.#probe().catch((error) => this.#session.hub.reportInternal(error))
    }, delay)
  }

  async #probe(): Promise<void> {
    this.#isAsking = true
    this.#isSoon = false
    const failure = await this.#ask()
    this.#isAsking = false
    if (this.#isStopped) return
    if (failure === undefined) {
      this.#failures = 0
      this.#reported = undefined
      this.#session.reach.up()
      if (this.#interval > 0) this.#arm(this.#interval)
      return
    }
    this.#untilIdentified = 0
    this.#session.reach.down(failure)
    if (failure.code !== this.#reported) this.#session.hub.report(failure, this.#session.driver)
    this.#reported = failure.code
    this.#arm(failure.code === 'LINK_REFUSED' ? REFUSED_DELAY : backoff(this.#failures))
    this.#failures++
  }

  /** @returns why the API root cannot be used */
  async #ask(): Promise<LinkError | undefined> {
    try {
      const { action } = this.#protocol.probe
      const isSeparate = action !== 'get_status'
      if (isSeparate && this.#untilIdentified-- <= 0) {
        const failure = this.#identify(await this.#data(action))
        if (failure) return failure
        this.#untilIdentified = IDENTIFY_EVERY
      }
      const status = await this.#data('get_status')
      const failure = isSeparate ? undefined : this.#identify(status)
      if (failure) return failure
      this.#session.accounts.takePresence(this.#protocol, this.#protocol.presence(status))
      return undefined
    } catch (error) {
      return asLinkError(isOneBotError(error) ? error : undefined, error)
    }
  }

  /** The data of an answer; nothing where the action is not known, which is an answer as well. */
  async #data(action: string): Promise<unknown> {
    try {
      return await ask(this.#session, this.#protocol, action)
    } catch (error) {
      if (error instanceof ActionFailed) return undefined
      throw error
    }
  }

  #identify(data: unknown): LinkError | undefined {
    const selves = this.#protocol.probe.read(data)
    const { accounts, reach } = this.#session
    reach.isMisled = !accounts.isExpected(selves)
    if (reach.isMisled) {
      const found = selves.map(({ user_id }) => user_id).join(', ')
      const message = `${this.#session.name} answers for account ${found}`
      return new LinkError('API_ROOT_OTHER_ACCOUNT', message, { delivered: 'no' })
    }
    this.#session.identified(this.#protocol, selves)
    return undefined
  }
}

function asLinkError(error: OneBotError | undefined, cause: unknown): LinkError {
  if (isLinkError(cause)) return cause
  const code = cause instanceof CallTimeout ? 'DIAL_TIMEOUT' : (error?.code ?? 'DRIVER_FAILED')
  const message = error?.shortMessage ?? 'the probe of an API root failed'
  return new LinkError(code, message, { delivered: 'no', cause })
}
