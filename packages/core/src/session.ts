/** One link from the core's side: tells events from answers, learns who is behind it, watches its life. */
import type { Account } from './account.js'
import { BAD_FRAMES, BadFrames } from './bad-frames.js'
import type { ToldImplementation } from './capabilities.js'
import type { DropReason } from './counters.js'
import type { Arrival, Frame, Link, LinkSink, Self, Version } from './driver.js'
import { LinkError } from './errors.js'
import { AccountEvent, type OneBotEvent } from './event.js'
import { type Fields, isFields } from './fields.js'
import type { Hub } from './hub.js'
import { identify } from './identify.js'
import { FrameError, parseJson } from './json.js'
import { LinkAccounts } from './link-accounts.js'
import { parseMsgpack } from './msgpack.js'
import type { PendingCall } from './pending-call.js'
import type { MetaNews, Protocol } from './protocol.js'
import { Reachability } from './reachability.js'
import { v11 } from './v11/codec.js'
import { v12 } from './v12/codec.js'
import { Watchdog } from './watchdog.js'
import { WebhookAnswer } from './webhook-answers.js'

/** The retcode of an implementation that refuses our token (NapCat, LLOneBot), sent without an echo. */
const REFUSED = 1403

const protocols: Readonly<Record<Version, Protocol>> = { v11, v12 }

const isUnnamed = (id: string): boolean => id.startsWith('unnamed:')

export class Session implements LinkSink {
  readonly accounts = new LinkAccounts(this)
  /** Its account has an older link that is being looked at, and the policy favours that one. */
  isOnTrial = false
  protocol: Protocol | undefined
  /** What the implementation has told of itself. */
  told: ToldImplementation | undefined
  readonly reach: Reachability
  readonly openedAt = performance.now()
  #isProven = false
  #isRefused = false
  #isEnded = false
  #isStale = false
  #dropped: DropReason | undefined
  readonly #bad = new BadFrames()
  #silence: ReturnType<typeof setTimeout> | undefined
  #identify: ReturnType<typeof setTimeout> | undefined
  readonly #watchdog = new Watchdog((isStale) => {
    this.#isStale = isStale
    for (const account of this.accounts) account.updateStale()
  })

  constructor(
    readonly link: Link,
    readonly driver: string,
    readonly driverIndex: number,
    readonly serial: number,
    readonly hub: Hub,
  ) {
    const { peer } = link
    if (peer.protocol) this.protocol = protocols[peer.protocol]
    if (peer.impl) this.told = { name: peer.impl, version: peer.implVersion ?? '' }
    this.reach = new Reachability(this)
  }

  /** Apart from the constructor, because the hub must know the session first. */
  open(): void {
    const { silentAfter, identifyAfter } = this.hub.options
    this.#silence = setTimeout(() => this.#warnSilent(), silentAfter)
    this.#silence.unref()
    const { self } = this.link.peer
    if (self && this.protocol) this.accounts.meet(this.protocol, self)
    else this.accounts.meetOfPeer()
    if (this.isApiRoot) this.reach.watch(this.protocol ?? v11)
    else if (this.canSend && this.accounts.size === 0) {
      this.#identify = setTimeout(() => {
        if (this.accounts.size === 0) void identify(this)
      }, identifyAfter)
      this.#identify.unref()
    }
  }

  /** The implementation's name, where it told one. */
  get impl(): string | undefined {
    return this.told?.name
  }

  /** HTTP that carries calls: there is no connection, so nothing but an answer says that somebody is there. */
  get isApiRoot(): boolean {
    return this.link.shape === 'http' && this.link.sends
  }

  /** HTTP that brings events alone: each is a request of its own. */
  get isWebhook(): boolean {
    return this.link.shape === 'http' && !this.link.sends
  }

  /** Whether events come by it. */
  get isSource(): boolean {
    return this.link.receives && this.link.peer.role !== 'api'
  }

  get canSend(): boolean {
    return this.link.sends && this.link.peer.role !== 'event' && !this.#isEnded && !this.reach.isMisled
  }

  /** What its heartbeats say: nothing where none was announced. */
  get isStale(): boolean | undefined {
    return this.#watchdog.isArmed ? this.#isStale : undefined
  }

  /** What we ask of our own accord goes by a link that calls of users may not take. */
  canCarry({ account }: PendingCall): boolean {
    return account === undefined ? this.link.sends && !this.#isEnded : this.canSend
  }

  get isEnded(): boolean {
    return this.#isEnded
  }

  /** How it appears in messages. */
  get name(): string {
    const { address, id } = this.link.peer
    // Who is dialled is named by where it is.
    const who = isUnnamed(id) || id === address ? '' : `of ${id} `
    return `${this.driver} link ${who}${address ? `${id === address ? 'to' : 'from'} ${address}` : ''}`.trimEnd()
  }

  verdict(): 'unproven' | 'proven' | 'refused' {
    if (this.#isRefused) return 'refused'
    return this.#isProven ? 'proven' : 'unproven'
  }

  receive(frame: Frame, arrival?: Arrival): Frame | undefined | Promise<Frame | undefined> {
    this.hub.counters.frames++
    this.#dropped = undefined
    let answer: Frame | undefined | Promise<Frame | undefined>
    try {
      if (this.#isEnded) this.#drop('after_close')
      else if (arrival?.repeated) this.#drop('duplicate')
      else answer = this.#accept(this.#decode(frame), arrival)
    } catch (error) {
      if (error instanceof FrameError) this.#badFrame(error)
      else {
        this.#drop('internal_error')
        this.hub.reportInternal(error)
      }
    }
    if (arrival?.dropped && this.#dropped) arrival.dropped(this.#dropped)
    return answer
  }

  /** An event that a poll brought. */
  polled(value: unknown): void {
    this.hub.counters.frames++
    try {
      if (this.#isEnded) this.#drop('after_close')
      else if (!isFields(value) || !this.protocol?.isEvent(value)) this.#drop('unknown_frame')
      else this.#event(this.protocol, value, undefined)
    } catch (error) {
      this.#drop('internal_error')
      this.hub.reportInternal(error)
    }
  }

  /** An answer that the transport gave in place: it belongs to `call` whatever its echo says. */
  replied(call: PendingCall, protocol: Protocol, frame: Frame): Promise<void> | undefined {
    this.hub.counters.frames++
    try {
      const value = this.#decode(frame)
      this.#prove()
      // What a probe has shown is for the prober to say.
      if (!this.reach.isUp && call.account) this.reach.up()
      return this.hub.pending.settle(call, protocol, value)
    } catch (error) {
      const reason = error instanceof FrameError ? error.reason : 'internal_error'
      this.#drop(reason)
      const message = `the answer to ${call.action} cannot be read (${reason})`
      this.hub.pending.fail(call, new LinkError('BAD_ANSWER', message, { delivered: 'maybe', cause: error }))
      return undefined
    }
  }

  closed(cause?: LinkError): void {
    if (this.#isEnded) return
    this.#isEnded = true
    clearTimeout(this.#silence)
    clearTimeout(this.#identify)
    this.reach.stop()
    this.#watchdog.stop()
    this.hub.sessions.delete(this)
    for (const account of this.accounts) account.detach(this, cause)
    this.hub.pending.lost(this, cause)
    this.accounts.clear()
  }

  /** Ends the link from our side; for the core it is over at once, whenever the driver says so. */
  drop(code: number, cause: LinkError): void {
    this.closed(cause)
    try {
      // A driver of somebody else may have made it async.
      const closing: unknown = this.link.close(code, cause.shortMessage)
      if (closing instanceof Promise) closing.catch((error) => this.hub.reportInternal(error))
    } catch (error) {
      this.hub.reportInternal(error)
    }
  }

  /** Takes what a probe told of the version and of the accounts behind the link. */
  identified(protocol: Protocol, selves: readonly Self[]): void {
    if (this.#isEnded) return
    this.protocol ??= protocol
    this.accounts.probed(protocol, selves)
  }

  #decode(frame: Frame): Fields {
    let value: unknown
    if (typeof frame === 'string') value = parseJson(frame)
    else if (this.protocol?.binary === false) throw new FrameError('binary_frame')
    else value = parseMsgpack(frame)
    if (!isFields(value)) throw new FrameError('not_an_object')
    return value
  }

  #accept(value: Fields, arrival: Arrival | undefined): Frame | undefined | Promise<Frame | undefined> {
    this.protocol ??= v11.isEvent(value) ? v11 : v12.isEvent(value) ? v12 : undefined
    const { protocol } = this
    if (protocol?.isEvent(value)) return this.#event(protocol, value, arrival)
    const { echo, retcode, status } = value
    if (echo !== undefined || retcode !== undefined || status !== undefined) return this.#answer(value)
    return this.#drop(v11.isEvent(value) || v12.isEvent(value) ? 'other_version' : 'unknown_frame')
  }

  #event(
    protocol: Protocol,
    raw: Fields,
    arrival: Arrival | undefined,
  ): Frame | undefined | Promise<Frame | undefined> {
    if (!this.#isProven) this.#prove()
    this.#watchdog.alive()
    if (this.hub.isStopping) return this.#drop('stopping')
    const news = protocol.news(raw)
    if (news) this.#learn(protocol, news)
    const account = this.accounts.ofEvent(protocol, raw)
    if (typeof account === 'string') return this.#drop(account)
    if (account === undefined && protocol.needsAccount(raw)) return this.#drop('no_self')
    if (!this.reach.isUp) this.reach.up()
    const repeat = account?.repeats(protocol, raw, this)
    if (repeat) return this.#drop(repeat)
    if (this.hub.eventCheck?.refuses(protocol.version, raw, this, account)) return this.#drop('invalid')
    const event = protocol.event(raw, account?.bot)
    // Whoever brings messages is logged in, whatever was said of it before.
    if (account?.isReportedOffline && event.type === 'message') account.report(true)
    if (account && arrival?.answerWithin !== undefined)
      return this.#answered(protocol, event, account, arrival)
    const outcome = this.hub.dispatcher.dispatch(event, account, arrival?.settle === true)
    if (outcome !== 'overflow') return outcome
    this.#dropped = outcome
    return undefined
  }

  /**
   * An event whose answer may carry something. Where calls have a way of their own nobody waits for the listeners,
   * so that the implementation never gives up and sends the event again.
   */
  #answered(
    protocol: Protocol,
    event: OneBotEvent,
    account: Account,
    arrival: Arrival,
  ): Frame | undefined | Promise<Frame | undefined> {
    const answer = new WebhookAnswer(protocol, account.self, this.hub.options.encoding)
    AccountEvent.expect(event, answer)
    const outcome = this.hub.dispatcher.dispatch(event, account, true)
    if (outcome === 'overflow') this.#dropped = outcome
    if (typeof outcome !== 'object' || (account.isReachable && !arrival.settle)) return answer.close()
    return answer.settled(outcome, arrival)
  }

  #learn(protocol: Protocol, news: MetaNews): void {
    if (news.kind === 'heartbeat') {
      this.#watchdog.beat(news.interval)
      if (news.online !== undefined) this.accounts.only?.report(news.online)
    } else if (news.kind === 'connect') {
      if (news.impl) this.#tell({ name: news.impl, version: news.version ?? '' })
    } else this.accounts.takePresence(protocol, news.accounts)
  }

  #tell(told: ToldImplementation): void {
    this.told = told
    for (const account of this.accounts) account.capabilities.told(told)
  }

  #answer(value: Fields): undefined {
    this.#watchdog.alive()
    const { echo, retcode } = value
    if (retcode === REFUSED && (echo === undefined || echo === null || echo === '')) this.#refuse()
    const isMatched = this.hub.pending.receive(value, this.protocol ?? v11, this)
    if (isMatched && !this.#isProven) this.#prove()
  }

  #refuse(): void {
    if (this.#isRefused || this.#isProven) return
    this.#isRefused = true
    const { tokenField } = this.link.peer
    const advice = tokenField === undefined ? '' : `; check ${tokenField}`
    const error = new LinkError('LINK_REFUSED', `${this.name} was refused (1403)${advice}`, {
      delivered: 'no',
      status: REFUSED,
    })
    if (this.hub.isFirstRefusal(this.link.peer.id)) this.hub.report(error, this.driver)
    // NapCat closes by itself; whoever does not would keep us from trying again.
    this.drop(1000, error)
  }

  #prove(): void {
    if (this.#isProven) return
    this.#isProven = true
    clearTimeout(this.#silence)
    this.hub.forgetRefusal(this.link.peer.id)
  }

  #drop(reason: DropReason): undefined {
    this.hub.counters.drop(reason)
    this.#dropped = reason
  }

  #badFrame(error: FrameError): void {
    this.#drop(error.reason)
    const count = this.#bad.add()
    if (count === 'another') return
    const { id, address } = this.link.peer
    const isNews = this.hub.badPeers.isNews(count, isUnnamed(id) ? (address ?? id) : id)
    if (count === 'first') {
      if (isNews) this.hub.log.warn(`${this.name} sent a frame that is not OneBot (${error.reason})`)
      return
    }
    const message = `${this.name} sent ${BAD_FRAMES.limit} bad frames within ${BAD_FRAMES.within} ms`
    const cause = new LinkError('BAD_FRAME', message, { delivered: 'maybe', status: 1007, cause: error })
    if (isNews) this.hub.report(cause, this.driver)
    this.drop(1007, cause)
  }

  #warnSilent(): void {
    if (this.#isProven || !this.link.receives || this.isApiRoot) return
    const message = `${this.name} is open, but sent nothing valid for ${this.hub.options.silentAfter} ms`
    this.hub.report(new LinkError('LINK_SILENT', message, { delivered: 'no' }), this.driver)
  }
}
