/** One account: its routes, its state, and the Bot that stands for it. */
import { Bot, type BotPort, type CallOptions, type SendTarget, type SentMessage } from './bot.js'
import type { Calling } from './calling.js'
import { destinationOf, replyDestination } from './destination.js'
import type { Self, Version } from './driver.js'
import { CallError, LinkError } from './errors.js'
import type { Replyable, ReplyOptions } from './event.js'
import { fieldOf, idText } from './fields.js'
import { type MessageInput, type Segment, toOutgoing } from './message.js'
import type { Destination, Protocol } from './protocol.js'
import type { Session } from './session.js'

/** Exact, and what `app.bot()` takes: `v12:qq:10001`, `v11:10001`. */
export function accountKey(version: Version, self: Self): string {
  return version === 'v11' ? `v11:${self.user_id}` : `v12:${self.platform}:${self.user_id}`
}

/** What an account tells the registry about. */
export interface AccountEvents {
  online(account: Account): void
  offline(account: Account, cause: LinkError): void
  stale(account: Account, isStale: boolean): void
}

export class Account implements BotPort {
  readonly key: string
  readonly version: Version
  readonly self: Self
  readonly bot: Bot
  /** Links that events of this account may come by, and calls go by where they send: preferred first. */
  readonly sessions: Session[] = []
  /** Async listeners under way for events of this account. */
  inFlight = 0
  /** When its links were replaced lately, in ms: two implementations that fight are held apart. */
  swaps: { at: number; by: number }[] = []
  heldWarnedAt = Number.NEGATIVE_INFINITY
  /** When it was last said that its listeners do not keep up, in ms. */
  overflowWarnedAt = Number.NEGATIVE_INFINITY
  #senders: readonly Session[] = []
  #isReportedOffline = false
  #isStale = false
  #wasOnline = false
  readonly #protocol: Protocol
  readonly #calling: Calling
  readonly #events: AccountEvents

  constructor(protocol: Protocol, self: Self, calling: Calling, events: AccountEvents) {
    this.key = accountKey(protocol.version, self)
    this.version = protocol.version
    this.self = self
    this.#protocol = protocol
    this.#calling = calling
    this.#events = events
    this.bot = new Bot(this)
  }

  get selfId(): string {
    return this.self.user_id
  }

  get platform(): string | undefined {
    return this.version === 'v12' ? this.self.platform : undefined
  }

  get online(): boolean {
    return this.sessions.length > 0 && !this.#isReportedOffline
  }

  get stale(): boolean {
    return this.#isStale
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
    if (isTakeover || this.sessions.length === 1) this.#isReportedOffline = !isOnline
    this.reorder()
    this.#update(undefined)
  }

  /** By identity: the end of an old link never touches a newer one. */
  detach(session: Session, cause: LinkError | undefined): void {
    const at = this.sessions.indexOf(session)
    if (at === -1) return
    this.sessions.splice(at, 1)
    this.reorder()
    if (this.sessions.length === 0) this.#isStale = false
    else this.markStale(false)
    this.#update(cause)
  }

  /** Driver order in the options, then the newest link; a link on trial comes last. */
  reorder(): void {
    this.sessions.sort(
      (a, b) =>
        Number(a.isOnTrial) - Number(b.isOnTrial) || a.driverIndex - b.driverIndex || b.serial - a.serial,
    )
    this.#senders = this.sessions.filter((session) => session.canSend)
  }

  /** What the implementation itself says of the account. */
  report(isOnline: boolean): void {
    if (this.#isReportedOffline === !isOnline) return
    this.#isReportedOffline = !isOnline
    const message = `the implementation says that account ${this.selfId} is offline`
    this.#update(isOnline ? undefined : new LinkError('ACCOUNT_OFFLINE', message, { delivered: 'no' }))
  }

  markStale(isStale: boolean): void {
    if (this.#isStale === isStale || this.sessions.length === 0) return
    this.#isStale = isStale
    this.#events.stale(this, isStale)
  }

  call(action: string, params: Readonly<Record<string, unknown>>, options: CallOptions): Promise<unknown> {
    return this.#calling.hasMiddleware
      ? this.#calling.call(this, { action, params, options })
      : this.dispatchCall(action, params, options)
  }

  /** Hands a call to the links, without middleware. */
  dispatchCall(
    action: string,
    params: Readonly<Record<string, unknown>>,
    options: CallOptions,
  ): Promise<unknown> {
    return this.#calling.send({
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
    return this.#sendTo(to, [...head, ...toOutgoing(message)], {})
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
