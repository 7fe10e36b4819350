/** The events that listeners get: one shape for both versions around the raw event, which stays untouched. */
import type { WaitOptions } from './app-events.js'
import type { Bot, SentMessage } from './bot.js'
import { conversationOf, replyDestination } from './destination.js'
import type { Version } from './driver.js'
import { idText, toNumber } from './fields.js'
import {
  beginsWithName,
  isMessageOf,
  type Mentions,
  type MessageInput,
  mentionsOf,
  quoteOf,
  type ReceivedSegment,
  type ReceivedSegmentOf,
  textOf,
  textSegment,
  toSegments,
} from './message.js'
import type { QuickCall } from './protocol.js'
import type { QuotedMessage } from './quoted.js'
import type {
  V11MessageRaw,
  V11MessageSentRaw,
  V11MetaRaw,
  V11NoticeRaw,
  V11RequestRaw,
} from './v11/events.js'
import type { V12MessageRaw, V12MetaRaw, V12NoticeRaw, V12RequestRaw } from './v12/events.js'
import type { WebhookAnswer } from './webhook-answers.js'

/** `unknown` is what the standard does not have: it reaches the listeners of `event` alone. */
export type EventType = 'message' | 'message_sent' | 'notice' | 'request' | 'meta' | 'unknown'

type Id = string | number

/** The fields that both standards spell alike. */
interface CommonFields {
  time?: number
  sub_type?: string
  user_id?: Id
  group_id?: Id
  guild_id?: Id
  channel_id?: Id
  message_id?: Id
}

/** What every event has. */
abstract class BaseEvent<V extends Version, T extends EventType, R extends object> {
  readonly version: V
  readonly type: T
  /** V11: `message_type`, `notice_type` …; V12: `detail_type`; of an unknown event what stands for its type. */
  readonly detailType: string
  /** What `JSON.parse` gives for the frame, except that integers beyond 2^53 are decimal strings. */
  readonly raw: R & CommonFields

  constructor(version: V, type: T, detailType: string, raw: R & CommonFields) {
    this.version = version
    this.type = type
    // What the peer sends may be anything, whatever its type says.
    this.detailType = typeof detailType === 'string' ? detailType : ''
    this.raw = raw
  }

  /** `''` where the event has none. */
  get subType(): string {
    return idText(this.raw.sub_type) ?? ''
  }

  /** When it happened, in ms since 1970; `NaN` where the event does not say. Implementations send seconds; NapCat falls back to ms. */
  get time(): number {
    const time = toNumber(this.raw.time)
    return time > 1e11 ? time : time * 1000
  }

  get userId(): string | undefined {
    return idText(this.raw.user_id)
  }

  get groupId(): string | undefined {
    return idText(this.raw.group_id)
  }

  /** V12, and go-cqhttp's guilds. */
  get guildId(): string | undefined {
    return idText(this.raw.guild_id)
  }

  /** V12, and go-cqhttp's guilds. */
  get channelId(): string | undefined {
    return idText(this.raw.channel_id)
  }

  get messageId(): string | undefined {
    return idText(this.raw.message_id)
  }

  /** Any field by its name on the wire, those of extensions too (`'qq.nickname'`). */
  field(name: string): unknown {
    return Object.hasOwn(this.raw, name) ? Reflect.get(this.raw, name) : undefined
  }

  toJSON(): R {
    return this.raw
  }
}

/** An event of one account. */
export class AccountEvent<V extends Version, T extends EventType, R extends object> extends BaseEvent<
  V,
  T,
  R
> {
  /** The account that the event belongs to. */
  readonly bot: Bot<V>
  /** Here and not in a WeakMap, where an entry costs more than making the event. */
  #answer: WebhookAnswer | undefined

  constructor(version: V, type: T, detailType: string, raw: R & CommonFields, bot: Bot<V>) {
    super(version, type, detailType, raw)
    this.bot = bot
  }

  /** The event came by a request, whose answer may carry something. */
  static expect(event: OneBotEvent, answer: WebhookAnswer): void {
    if (#answer in event) event.#answer = answer
  }

  /** The answer to the request that brought the event, open or closed. */
  static answerTo(event: object): WebhookAnswer | undefined {
    return #answer in event ? event.#answer : undefined
  }

  get selfId(): string {
    return this.bot.selfId
  }
}

/** A meta event. In V12 it may concern a link with many accounts, or none yet: then `bot` is undefined. */
export class MetaEvent<V extends Version, R extends object> extends BaseEvent<V, 'meta', R> {
  readonly bot: Bot<V> | undefined

  constructor(version: V, detailType: string, raw: R & CommonFields, bot: Bot<V> | undefined) {
    super(version, 'meta', detailType, raw)
    this.bot = bot
  }

  get selfId(): string | undefined {
    return this.bot?.selfId
  }
}

/** What a reply needs to know of what it answers. */
export interface Replyable {
  readonly type: EventType
  readonly detailType: string
  readonly subType: string
  readonly userId: string | undefined
  readonly groupId: string | undefined
  readonly guildId: string | undefined
  readonly channelId: string | undefined
  readonly messageId: string | undefined
  readonly raw: object
}

/** How a reply refers to what it answers. */
export interface ReplyOptions {
  /** Quotes the message. @default false */
  quote?: boolean | undefined
  /** Mentions its sender first. @default false */
  mention?: boolean | undefined
}

/** A quick operation on a V11 message. Only what is there is done. */
export type V11MessageQuick = {
  reply?: MessageInput
  /** In groups: mentions the sender before the reply. @default false */
  at_sender?: boolean
  /** In groups: recalls the message. */
  delete?: boolean
  /** In groups: removes the sender, who may come back. */
  kick?: boolean
  /** In groups: silences the sender. */
  ban?: boolean
  /** In seconds. @default 1800 */
  ban_duration?: number
}

/** A quick operation on a V11 request. Without `approve` it stays open. */
export type V11RequestQuick = {
  approve?: boolean
  /** Friends: the name to give them, where approved. */
  remark?: string
  /** Groups: the reason, where refused. */
  reason?: string
}

/** A message, or in V11 `message_sent`. */
export class MessageEventOf<
  V extends Version,
  T extends 'message' | 'message_sent',
  R extends object,
> extends AccountEvent<V, T, R> {
  #segments: readonly ReceivedSegment[] | undefined

  get #read(): readonly ReceivedSegment[] {
    if (this.#segments === undefined) {
      const message = this.field('message')
      const isPlain = this.version === 'v12' && typeof message === 'string'
      this.#segments = isPlain ? [textSegment(message)] : toSegments(message)
    }
    return this.#segments
  }

  /**
   * The message as segments, whichever format it came in. Empty where the event has none. They narrow by the version
   * and by `type`.
   */
  get message(): readonly ReceivedSegmentOf<V>[] {
    const segments = this.#read
    return isMessageOf<V>(segments) ? segments : []
  }

  /** The text segments joined: unescaped and untrimmed. */
  get text(): string {
    return textOf(this.#read)
  }

  /** Whom the message mentions. */
  get mentions(): Mentions {
    return mentionsOf(this.#read)
  }

  /** The id of the message that this one quotes. */
  get replyTo(): string | undefined {
    return quoteOf(this.#read)?.messageId
  }

  /**
   * Whether the message is to the bot: it is private, mentions the bot (not just everybody), quotes a message of the
   * bot where the segment says whose it is (V12, go-cqhttp), or begins with one of the app's `nicknames`. The bot's
   * own messages never are.
   */
  get isToMe(): boolean {
    if (this.type === 'message_sent') return false
    if (replyDestination(this)?.kind === 'private') return true
    const { selfId, nicknames } = this.bot
    return (
      mentionsOf(this.#read).userIds.includes(selfId) ||
      quoteOf(this.#read)?.userId === selfId ||
      beginsWithName(this.text, nicknames)
    )
  }

  /**
   * The message that this one quotes, by `get_msg`: a call each time. Undefined where it quotes none, and in V12,
   * which has no action that gets a message.
   * @throws {OneBotError} as {@link Bot.call} does
   */
  async quoted(): Promise<QuotedMessage | undefined> {
    const { replyTo } = this
    if (replyTo === undefined || this.version !== 'v11') return undefined
    const { QuotedMessage } = await import('./quoted.js')
    return new QuotedMessage(await this.bot.as('v11').call('get_msg', { message_id: replyTo }), replyTo)
  }

  /**
   * Sends a message to where this one came from. A string is one text segment, never CQ code.
   * @throws {OneBotError} as {@link Bot.send} does
   */
  reply(message: MessageInput, options: ReplyOptions = {}): Promise<SentMessage> {
    return this.bot.replyTo(this, message, options)
  }

  /**
   * The next message of the same user in the same conversation: what they answer. After a message of the bot's own,
   * the next one of anybody there. Other listeners get it as well.
   * @throws {OneBotError} as {@link Bot.waitFor} does
   * @example const answer = await event.next({ timeout: 30_000 })
   */
  next({ where, ...limits }: WaitOptions<'message'> = {}): Promise<MessageEvent> {
    const conversation = conversationOf(this)
    const isNext = (event: MessageEvent): boolean =>
      (this.type === 'message_sent' || event.userId === this.userId) && conversationOf(event) === conversation
    return this.bot.waitFor('message', {
      ...limits,
      where: (event) => isNext(event) && (where === undefined || where(event)),
    })
  }

  /**
   * V11: a quick operation (`botuniverse/onebot-11` event/message.md). V12: a list of calls. By ordinary calls, which
   * tell of failure; in the answer to the HTTP POST or webhook where the account cannot be called; by
   * `.handle_quick_operation` where the implementation lacks one of the actions.
   * @throws {OneBotError} as {@link Bot.call} does; `ANSWER_CLOSED` where there is no connection for calls either
   */
  quick(operation: V extends 'v11' ? V11MessageQuick : readonly QuickCall[]): Promise<void> {
    return this.bot.quick(this, operation)
  }
}

/** A request of somebody: to be a friend, or to join a group. */
export class RequestEventOf<V extends Version, R extends object> extends AccountEvent<V, 'request', R> {
  constructor(version: V, detailType: string, raw: R & CommonFields, bot: Bot<V>) {
    super(version, 'request', detailType, raw, bot)
  }

  /**
   * Answers the request. In V11 as a quick operation (`botuniverse/onebot-11` event/request.md), in V12 by a list of
   * calls; by the same ways as for messages.
   * @throws {OneBotError} as {@link Bot.call} does; `ANSWER_CLOSED` where there is no connection for calls either
   */
  quick(operation: V extends 'v11' ? V11RequestQuick : readonly QuickCall[]): Promise<void> {
    return this.bot.quick(this, operation)
  }
}

export type V11MessageEvent = MessageEventOf<'v11', 'message', V11MessageRaw>
export type V12MessageEvent = MessageEventOf<'v12', 'message', V12MessageRaw>
export type V11MessageSentEvent = MessageEventOf<'v11', 'message_sent', V11MessageRaw | V11MessageSentRaw>
export type V12MessageSentEvent = MessageEventOf<'v12', 'message_sent', V12MessageRaw>
export type V11NoticeEvent = AccountEvent<'v11', 'notice', V11NoticeRaw>
export type V12NoticeEvent = AccountEvent<'v12', 'notice', V12NoticeRaw>
export type V11RequestEvent = RequestEventOf<'v11', V11RequestRaw>
export type V12RequestEvent = RequestEventOf<'v12', V12RequestRaw>
export type V11MetaEvent = MetaEvent<'v11', V11MetaRaw>
export type V12MetaEvent = MetaEvent<'v12', V12MetaRaw>
/** An event of a type that the standard does not have. */
export type UnknownEvent = AccountEvent<Version, 'unknown', object>

/** Somebody else's message. Narrow by `version`, then `raw` by its own discriminants. */
export type MessageEvent = V11MessageEvent | V12MessageEvent
/** The bot's own message, sent by it here or elsewhere. */
export type MessageSentEvent = V11MessageSentEvent | V12MessageSentEvent
export type NoticeEvent = V11NoticeEvent | V12NoticeEvent
export type RequestEvent = V11RequestEvent | V12RequestEvent
export type AnyMetaEvent = V11MetaEvent | V12MetaEvent
export type OneBotEvent =
  | MessageEvent
  | MessageSentEvent
  | NoticeEvent
  | RequestEvent
  | AnyMetaEvent
  | UnknownEvent
