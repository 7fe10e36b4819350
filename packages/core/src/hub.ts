/** What the links of one app share, wired together: the core's side of the driver interface. */
import { Accounts } from './accounts.js'
import { admit } from './admission.js'
import type { AppParts } from './app-parts.js'
import { tokensOf } from './auth.js'
import { BadPeers } from './bad-frames.js'
import { Calling } from './calling.js'
import type { Counters } from './counters.js'
import type { Directory } from './directory.js'
import type { Dispatcher } from './dispatcher.js'
import type { Admission, Credentials, DriverHost, Handshake, Link, LinkSink } from './driver.js'
import { describe, LinkError, OneBotError } from './errors.js'
import { Signers } from './hmac.js'
import type { InstalledMiddleware } from './installed-middleware.js'
import type { Logger } from './logger.js'
import type { ResolvedOptions } from './options.js'
import { Pending } from './pending.js'
import { refuse } from './refusal.js'
import { RefusalLog } from './refusal-log.js'
import { Session } from './session.js'
import type { EventCheck } from './validation/event-check.js'

/** Shorter texts would turn ordinary words of log lines into asterisks. */
const SHORTEST_SECRET = 4
const MAX_SECRETS = 100

export class Hub implements AppParts {
  readonly options: ResolvedOptions
  readonly secrets: Set<string>
  readonly log: Logger
  readonly counters: Counters
  readonly dispatcher: Dispatcher
  readonly middleware: InstalledMiddleware
  readonly directory: Directory
  readonly sessions = new Set<Session>()
  /** Those of a named endpoint that know no account yet. */
  readonly unidentified = new Set<Session>()
  readonly badPeers = new BadPeers()
  readonly pending: Pending
  readonly calling: Calling
  readonly accounts: Accounts
  /** New links are refused and events are dropped; answers still count. */
  isStopping = false
  /** Whether drivers may bring anything in. */
  isRunning = false
  /** Set when the app starts, where events are checked. */
  eventCheck: EventCheck | undefined
  #serial = 0
  readonly #signers = new Signers()
  /** Those whose secrets are all among them. */
  #concealed = new WeakSet<Credentials>()
  readonly #refusals: RefusalLog
  /** The endpoints that refuse our token, as was told already. */
  readonly #refusedBy = new Set<string>()

  constructor({ options, secrets, log, counters, dispatcher, middleware, directory }: AppParts) {
    this.options = options
    this.secrets = secrets
    this.log = log
    this.counters = counters
    this.dispatcher = dispatcher
    this.middleware = middleware
    this.directory = directory
    this.#refusals = new RefusalLog(log)
    this.pending = new Pending(counters)
    this.calling = new Calling(this.pending, middleware, options)
    this.accounts = new Accounts(this)
  }

  /** The host of one driver; `index` is its place in the options, which decides what is preferred. */
  hostFor(driver: string, index: number): DriverHost {
    return {
      admit: (handshake) => this.#admit(handshake),
      open: (link) => this.#open(link, driver, index),
      refused: (refusal, remoteAddress) => this.#refused(refusal, remoteAddress),
      conceal: (secret) => this.#conceal(secret),
      report: (cause) => {
        // Nothing failed yet; an error listener that ends the process must not hear of it.
        if (cause.code === 'NO_TOKEN') this.log.warn(cause.message)
        else this.report(cause, driver)
      },
    }
  }

  report(error: OneBotError, source: string): void {
    this.dispatcher.report(error, { source })
  }

  /** A failure of the library itself: told like any other, so that one frame cannot end the process. */
  reportInternal(cause: unknown): void {
    this.report(
      new OneBotError('DRIVER_FAILED', `a frame could not be handled: ${describe(cause)}`, { cause }),
      'core',
    )
  }

  /** An endpoint that refuses our token is dialled again and again, and told of once. */
  isFirstRefusal(peer: string): boolean {
    const isFirst = !this.#refusedBy.has(peer)
    if (this.#refusedBy.size < MAX_SECRETS) this.#refusedBy.add(peer)
    return isFirst
  }

  forgetRefusal(peer: string): void {
    if (this.#refusedBy.size > 0) this.#refusedBy.delete(peer)
  }

  /** A driver shows the same credentials for every event that is posted. */
  #concealAll(credentials: Credentials): void {
    if (this.#concealed.has(credentials)) return
    const { accessToken, secret } = credentials
    for (const { value } of tokensOf(accessToken)) this.#conceal(value)
    for (const { value } of tokensOf(secret)) this.#conceal(value)
    if (typeof accessToken !== 'function' && typeof secret !== 'function') this.#concealed.add(credentials)
  }

  #conceal(secret: string): void {
    if (secret.length < SHORTEST_SECRET || this.secrets.has(secret)) return
    this.secrets.add(secret)
    // A function may give a new one each time.
    const [oldest] = this.secrets
    if (this.secrets.size <= MAX_SECRETS || oldest === undefined) return
    this.secrets.delete(oldest)
    this.#concealed = new WeakSet()
  }

  #admit(handshake: Handshake): Admission {
    const admission = this.#decide(handshake)
    if (!admission.ok) this.#refused(admission, handshake.remoteAddress)
    return admission
  }

  #refused(refusal: Admission & { ok: false }, remoteAddress: string | undefined): void {
    this.counters.refuse(refusal.code)
    this.#refusals.add(remoteAddress, refusal)
  }

  #decide(handshake: Handshake): Admission {
    if (!this.isRunning || this.isStopping) return refuse(503, 'NOT_RUNNING', 'the app is not running')
    try {
      this.#concealAll(handshake.credentials)
      return admit(handshake, ++this.#serial, this.#signers)
    } catch (cause) {
      // A token function of the user that throws lets nobody in.
      const message = `accessToken() failed: ${describe(cause)}`
      this.report(new OneBotError('TOKEN_FUNCTION_FAILED', message, { cause }), 'accessToken')
      return refuse(503, 'TOKEN_FUNCTION_FAILED', 'the bot cannot tell its access token now')
    }
  }

  #open(link: Link, driver: string, index: number): LinkSink {
    const session = new Session(link, driver, index, ++this.#serial, this)
    if (!this.isRunning || this.isStopping) {
      session.drop(1013, new LinkError('NOT_RUNNING', 'the app is not running', { delivered: 'no' }))
      return session
    }
    this.sessions.add(session)
    session.open()
    return session
  }
}
