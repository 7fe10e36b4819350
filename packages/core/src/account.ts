/** One account: its routes, its state, and the Bot that stands for it. */

import type { EventName, EventNamed, WaitOptions } from './app-events.js'
import {
  Bot,
  type BotOfAny,
  type BotPort,
  type CallOptions,
  type SendTarget,
  type SentMessage,
} from './bot.js'
import { Capabilities } from './capabilities.js'
import { destinationOf, replyDestination } from './destination.js'
import type { Self, Version } from './driver.js'
import { CallError, LinkError } from './errors.js'
import { AccountEvent, type Replyable, type ReplyOptions } from './event.js'
import { type Fields, fieldOf, idText } from './fields.js'
import type { Hub } from './hub.js'
import { type MessageInput, type Segment, toOutgoing } from './message.js'
import type { CallMiddleware, EventMiddleware, Middleware } from './middleware.js'
import { needsForms, Outgoing } from './outgoing.js'
import type { Destination, Protocol, QuickRequest } from './protocol.js'
import { carryOut } from './quick.js'
import { Repeats } from './repeats.js'
import type { Session } from './session.js'

/** Exact, and what `app.bot()` takes: `v12:qq:10001`, `v11:10001`. */
export function accountKey(version: Version, self: Self): string {
  return version === 'v11' ? `v11:${self.user_id}` : `v12:${self.platform}:${self.user_id}`
}

/** Time in ms that an implementation has to tell what it is. */
const ASK_WITHIN = 10_000

const answerClosed = (action: string): CallError =>
  new CallError('ANSWER_CLOSED', 'the answer to the HTTP POST has gone out already', {
    action,
    outcome: 'not-sent',
  })

/** What an account tells the registry about. */
export interface AccountEvents {
  online(account: Account): void
  offline(account: Account, cause: LinkError): void
  stale(account: Account, isStale: boolean): void
}

/** What an account needs of the app. */
export type AccountHub = Pick<Hub, 'calling' | 'dispatcher' | 'middleware' | 'options'>

export class Account implements BotPort {
  readonly key: string
  readonly version: Version
  readonly self: Self
  readonly bot: BotOfAny
  /** Links that events of this account may come by, and calls go by where they send: preferred first. */
  readonly sessions: Session[] = []
  /** What stands around its calls alone, behind the middleware of the app. */
  callMiddleware: readonly CallMiddleware[] = []
  eventMiddleware: readonly EventMiddleware[] = []
  /** Async listeners under way for events of this account. */
  inFlight = 0
  /** When its links were replaced lately, in ms: two implementations that fight are held apart. */
  swaps: { at: number; by: number }[] = []
  heldWarnedAt = Number.NEGATIVE_INFINITY
  /** When it was last said that its listeners do not keep up, in ms. */
  overflowWarnedAt = Number.NEGATIVE_INFINITY
  #senders: readonly Session[] = []
  #sources: readonly Session[] = []
  /** How many links have brought its events so far. */
  #sourcesSeen = 0
  readonly #repeats = new Repeats()
  readonly capabilities: Capabilities
  /** What the implementation itself says. */
  isReportedOffline = false
  #isStale = false
  #wasOnline = false
  readonly #protocol: Protocol
  readonly #hub: AccountHub
  readonly #events: AccountEvents

  constructor(protocol: Protocol, self: Self, hub: AccountHub, events: AccountEvents) {
    this.key = accountKey(protocol.version, self)
    this.version = protocol.version
    this.self = self
    this.#protocol = protocol
    this.#hub = hub
    this.#events = events
    this.capabilities = new Capabilities(protocol.version, (action) => this.#ask(action))
    this.bot = new Bot(this)
  }

  get selfId(): string {
    return this.self.user_id
  }

  get platform(): string | undefined {
    return this.version === 'v12' ? this.self.platform : undefined
  }

  get nicknames(): readonly string[] {
    return this.#hub.options.nicknames
  }

  get online(): boolean {
    return !this.isReportedOffline && this.sessions.some(({ reach }) => reach.isUp)
  }

  get stale(): boolean {
    return this.#isStale
  }

  /** Whether a call would get through, as far as is known. */
  get isReachable(): boolean {
    return this.#senders.some(({ reach }) => reach.isUp)
  }

  get canSend(): boolean {
    return this.#senders.length > 0
  }

  /**
   * Where a link starts afresh, what the implementation said of the account on an older one is over; a second role
   * of the same implementation says nothing new.
   */
  attach(session: Session, isOnline: boolean, isTakeover: boolean): void {
    if (this.sessions.includes(session)) return
    this.sessions.push(session)
    if (session.isSource && ++this.#sourcesSeen > 1) this.#repeats.watch()
    const isFresh = isTakeover || this.sessions.length === 1
    if (isFresh) this.isReportedOffline = !isOnline
    this.reorder()
    if (isFresh) this.capabilities.renew(session.told)
    else if (session.told) this.capabilities.told(session.told)
    this.#update(undefined)
  }

  /** By identity: the end of an old link never touches a newer one. */
  detach(session: Session, cause: LinkError | undefined): void {
    const at = this.sessions.indexOf(session)
    if (at === -1) return
    this.sessions.splice(at, 1)
    this.reorder()
    this.updateStale()
    this.#update(cause)
  }

  /** Driver order in the options, then the newest link; what is on trial or down comes last. */
  reorder(): void {
    this.sessions.sort(
      (a, b) =>
        Number(a.isOnTrial) - Number(b.isOnTrial) ||
        Number(b.reach.isUp) - Number(a.reach.isUp) ||
        a.driverIndex - b.driverIndex ||
        b.serial - a.serial,
    )
    this.#senders = this.sessions.filter((session) => session.canSend)
    this.#sources = this.sessions.filter((session) => session.isSource)
  }

  /** One of its links came up or went down. */
  refresh(cause: LinkError | undefined): void {
    this.reorder()
    if (this.online && !this.#wasOnline) this.capabilities.renew(this.sessions.find(({ told }) => told)?.told)
    this.#update(cause)
  }

  /**
   * An API root no longer answers. As a rule the same implementation posts the events, so until the next one its
   * webhook counts as gone, too.
   */
  rootLost(cause: LinkError): void {
    for (const session of this.sessions) {
      if (session.isWebhook) session.reach.isUp = false
    }
    this.refresh(cause)
  }

  /** Why an event is not given on: it came by another link, or it is a heartbeat and those of a better one do. */
  repeats(protocol: Protocol, event: Fields, session: Session): 'duplicate' | 'secondary_route' | undefined {
    const hasRivals = this.#sources.length > 1
    if (protocol.isMeta(event)) {
      if (!hasRivals || !protocol.isHeartbeat(event)) return undefined
      return this.#sources.find(({ isStale }) => isStale === false) === session
        ? undefined
        : 'secondary_route'
    }
    const isRepeat = this.#repeats.isRepeat(protocol, event, session.serial, hasRivals, session.isWebhook)
    return isRepeat ? 'duplicate' : undefined
  }

  /** What the implementation itself says of the account. */
  report(isOnline: boolean): void {
    if (this.isReportedOffline === !isOnline) return
    this.isReportedOffline = !isOnline
    const message = `the implementation says that account ${this.selfId} is offline`
    this.#update(isOnline ? undefined : new LinkError('ACCOUNT_OFFLINE', message, { delivered: 'no' }))
  }

  /** It is stale where heartbeats were announced, and come by none of its links. */
  updateStale(): void {
    const beating = this.sessions.filter((session) => session.isStale !== undefined)
    const isStale = beating.length > 0 && beating.every((session) => session.isStale)
    if (this.#isStale === isStale) return
    this.#isStale = isStale
    if (this.sessions.length > 0) this.#events.stale(this, isStale)
  }

  call(action: string, params: Readonly<Record<string, unknown>>, options: CallOptions): Promise<unknown> {
    return this.#hub.middleware.calls.length > 0 || this.callMiddleware.length > 0
      ? this.#hub.calling.call(this, { action, params, options })
      : this.dispatchCall(action, params, options)
  }

  use(middleware: Middleware): void {
    this.#hub.middleware.use(middleware, this)
  }

  waitFor<N extends EventName>(name: N, options: WaitOptions<N>): Promise<EventNamed<N>> {
    return this.#hub.dispatcher.waitFor(name, options, this.bot)
  }

  /** Hands a call to the links, without middleware. */
  dispatchCall(
    action: string,
    params: Readonly<Record<string, unknown>>,
    options: CallOptions,
  ): Promise<unknown> {
    if (!needsForms(params)) return this.#dispatch(action, params, options)
    const left = this.#timeLeft(options)
    const dispatch = (written: Fields): Promise<unknown> => this.#dispatch(action, written, left())
    return this.#hub.calling.prepare(() => this.#outgoing(options, left).send(params, dispatch))
  }

  /** Without middleware around `upload_file`, too: one that lets a call at a time pass would wait for itself. */
  #outgoing(options: CallOptions, left = this.#timeLeft(options)): Outgoing {
    return new Outgoing({
      version: this.version,
      maxMediaSize: this.#hub.options.maxMediaSize,
      upload: (file) => {
        const { timeout, signal } = left()
        return this.#dispatch('upload_file', file, { timeout, signal })
      },
    })
  }

  /** The options of a call that takes several steps, with the time that is left of it. */
  #timeLeft(options: CallOptions): () => CallOptions {
    const timeout = options?.timeout ?? this.#hub.options.callTimeout
    const startedAt = performance.now()
    // One that cannot be is refused as it was given.
    return timeout >= 1
      ? () => ({ ...options, timeout: Math.max(1, timeout - (performance.now() - startedAt)) })
      : () => options
  }

  #dispatch(
    action: string,
    params: Readonly<Record<string, unknown>>,
    options: CallOptions,
  ): Promise<unknown> {
    return this.#hub.calling.send({
      protocol: this.#protocol,
      account: this,
      self: this.version === 'v12' ? this.self : undefined,
      routes: this.#senders,
      action,
      params,
      options,
    })
  }

  async send(target: SendTarget, message: MessageInput, options: CallOptions): Promise<SentMessage> {
    const to = destinationOf(target)
    if (to === undefined) {
      const reason = 'send() needs { userId }, { groupId } or { guildId, channelId }'
      throw new CallError('CALL_INVALID', reason, { action: 'send', outcome: 'not-sent' })
    }
    return this.#sendTo(to, message, options)
  }

  async replyTo(event: Replyable, message: MessageInput, options: ReplyOptions): Promise<SentMessage> {
    const to = replyDestination(event)
    if (to === undefined) {
      const reason = `a ${event.detailType} message names nobody to reply to`
      throw new CallError('REPLY_IMPOSSIBLE', reason, { action: 'reply', outcome: 'not-sent' })
    }
    const head: Segment[] = []
    if (options.quote && event.messageId) head.push(this.#protocol.quote(event.messageId, event.userId))
    if (options.mention && event.userId) head.push(this.#protocol.mention(event.userId))
    const whole = [...head, ...toOutgoing(message)]
    // Nobody reads an answer to the bot's own message.
    const mayAnswer = !this.isReachable && event.type === 'message'
    const answer = mayAnswer ? AccountEvent.answerTo(event) : undefined
    if (answer === undefined) return this.#sendTo(to, whole, {})
    const request = this.#protocol.webhook.reply(event, to, whole)
    const written = this.#outgoing({}).request(request)
    if (answer.take(written instanceof Promise ? await written : written)) return { messageId: undefined }
    if (this.canSend) return this.#sendTo(to, whole, {})
    throw answerClosed('reply')
  }

  async quick(event: Replyable, request: QuickRequest): Promise<void> {
    const { webhook } = this.#protocol
    const complete = webhook.complete(event, request)
    // Calls tell of failure, and every implementation does them: an answer is for who has nothing else.
    const answer = this.isReachable ? undefined : AccountEvent.answerTo(event)
    if (answer) {
      const written = this.#outgoing({}).request(complete)
      if (answer.take(written instanceof Promise ? await written : written)) return
    }
    if (answer && !this.canSend) throw answerClosed('quick')
    await carryOut(event, complete, {
      webhook,
      capabilities: this.capabilities,
      call: (action, params) => this.call(action, params, {}),
      written: (operation) => this.#outgoing({}).request(operation),
    })
  }

  /** A call of our own, past the middleware. */
  #ask(action: string): Promise<unknown> {
    return this.#hub.calling.send({
      protocol: this.#protocol,
      account: undefined,
      self: undefined,
      routes: this.#senders,
      action,
      params: {},
      options: { timeout: ASK_WITHIN },
    })
  }

  async #sendTo(to: Destination, message: MessageInput, options: CallOptions): Promise<SentMessage> {
    const { action, params } = this.#protocol.send(to, toOutgoing(message))
    return { messageId: idText(fieldOf(await this.call(action, params, options), 'message_id')) }
  }

  /** Tells of a change of `online`, once for each. */
  #update(cause: LinkError | undefined): void {
    if (this.online === this.#wasOnline) return
    this.#wasOnline = this.online
    if (this.online) this.#events.online(this)
    else {
      const message = `the last link of account ${this.selfId} ended`
      this.#events.offline(this, cause ?? new LinkError('LINK_LOST', message, { delivered: 'no' }))
    }
  }
}
