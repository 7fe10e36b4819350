import type { EventName, EventNamed, WaitOptions } from './app-events.js'
import type { Capabilities, Implementation } from './capabilities.js'
import type { Version } from './driver.js'
import { OneBotError } from './errors.js'
import type { Replyable, ReplyOptions } from './event.js'
import type { MessageInput } from './message.js'
import type { Middleware } from './middleware.js'
import type { Profile } from './profiles.js'
import type { QuickRequest } from './protocol.js'
import type { ActionName, CallArgs, CallResult } from './typed-calls.js'

const versions: ReadonlyMap<string, Version> = new Map<Profile, Version>([
  ['v11', 'v11'],
  ['v12', 'v12'],
  ['napcat', 'v11'],
  ['llonebot', 'v11'],
  ['lagrange', 'v11'],
  ['go-cqhttp', 'v11'],
])

/** Options of one call. */
export interface CallOptions {
  /** Time in ms until the call ends with {@link CallTimeout}. @default the app's `callTimeout`, 30,000 */
  timeout?: number | undefined
  /** Ends the call when aborted; what was sent already may still be carried out. */
  signal?: AbortSignal | undefined
  /** Who goes first where a rate limiter holds calls back: higher numbers. @default 0 */
  priority?: number | undefined
  /**
   * Takes the parts of an answer that comes in parts (NapCat's download streams); the last one resolves the call.
   * Over HTTP a promise holds the sender back until it resolves. A WebSocket is never held back: there the parts
   * come as they are sent.
   */
  onPart?: ((data: unknown) => void | Promise<void>) | undefined
}

type Id = string | number | bigint | undefined

/** Where a message goes: one of `userId`, `groupId`, or `guildId` with `channelId`. An event fits as well. */
export interface SendTarget {
  userId?: Id
  /** The group through which a temporary session with the user goes (NapCat, go-cqhttp). */
  viaGroup?: Id
  groupId?: Id
  guildId?: Id
  channelId?: Id
}

/** A message that was sent. */
export interface SentMessage {
  /** Undefined where the implementation gave none. */
  messageId: string | undefined
}

/** What the facade needs of an account. */
export interface BotPort {
  readonly selfId: string
  readonly version: Version
  readonly platform: string | undefined
  readonly online: boolean
  readonly stale: boolean
  readonly nicknames: readonly string[]
  readonly capabilities: Pick<Capabilities, 'implementation' | 'supports' | 'identify' | 'wanted'>
  call(action: string, params: Readonly<Record<string, unknown>>, options: CallOptions): Promise<unknown>
  send(target: SendTarget, message: MessageInput, options: CallOptions): Promise<SentMessage>
  replyTo(event: Replyable, message: MessageInput, options: ReplyOptions): Promise<SentMessage>
  quick(event: Replyable, request: QuickRequest): Promise<void>
  waitFor<N extends EventName>(name: N, options: WaitOptions<N>): Promise<EventNamed<N>>
  use(middleware: Middleware): void
}

/**
 * One account. The object stays the same across reconnects. `P` says whose actions {@link call} knows: see {@link as}.
 */
export class Bot<out P extends Profile = Profile> {
  /** Nothing at run time: by this the compiler tells bots of different profiles apart. */
  declare protected readonly profile: P
  readonly #account: BotPort

  /** @internal Bots are made by the app. */
  constructor(account: BotPort) {
    this.#account = account
  }

  /** The account id, as a string whatever the wire has. */
  get selfId(): string {
    return this.#account.selfId
  }

  get version(): Version {
    return this.#account.version
  }

  /** V12 names it (`qq`); V11 does not. */
  get platform(): string | undefined {
    return this.#account.platform
  }

  /** Whether a link is up and the implementation does not say that the account is offline. */
  get online(): boolean {
    return this.#account.online
  }

  /** Whether the announced heartbeats stopped although the link is up. */
  get stale(): boolean {
    return this.#account.stale
  }

  /** The names that it answers to: the option `nicknames` of the app. */
  get nicknames(): readonly string[] {
    return this.#account.nicknames
  }

  /**
   * The program that is logged in to the account, as far as it has told: in its handshake, in V12's `connect`, or in an
   * answer. Where nothing is known the first look asks, so that a later one knows; {@link identify} waits for it.
   */
  get implementation(): Implementation | undefined {
    const { capabilities } = this.#account
    if (capabilities.implementation === undefined) capabilities.wanted()
    return capabilities.implementation
  }

  /**
   * Whether the implementation has an action: by what its answers have shown, by the list of its profile (V11) or of
   * `get_supported_actions` (V12). Undefined where nothing of that says so; the first time it is asked for then, which
   * {@link identify} waits for.
   */
  supports(action: string): boolean | undefined {
    const { capabilities } = this.#account
    const isSupported = capabilities.supports(action)
    if (isSupported === undefined) capabilities.wanted()
    return isSupported
  }

  /**
   * Asks the implementation what it is: `get_version_info` in V11, `get_version` and `get_supported_actions` in V12.
   * Once for each link; after a reconnect the bot asks again by itself. Gives nothing where there is no answer, and
   * never rejects.
   */
  identify(): Promise<Implementation | undefined> {
    return this.#account.capabilities.identify()
  }

  /**
   * The same bot, typed by what an implementation has: `call` completes its actions and checks their parameters.
   * @throws {OneBotError} `PROFILE_MISMATCH` where the profile is of the other version
   * @example const { files } = await bot.as('napcat').call('get_group_root_files', { group_id })
   */
  as<Q extends Profile>(profile: Q): Bot<Q>
  as(profile: Profile): Bot {
    const version = versions.get(profile)
    if (version !== this.version) {
      const what = version ? `the profile '${profile}' is of ${version}` : `there is no profile '${profile}'`
      throw new OneBotError('PROFILE_MISMATCH', `${what}, the account ${this.selfId} of ${this.version}`)
    }
    return this
  }

  /**
   * Calls an action and gives the `data` of its answer (`null` where there is none). Parameters and result are typed
   * by {@link as}; an action that nobody knows takes any object and gives `unknown`.
   * @throws {ActionFailed} the implementation said no
   * @throws {ActionNotSupported} it does not know the action
   * @throws {CallTimeout} no answer in time; it may have been carried out
   * @throws {LinkError} it could not be sent (`outcome: 'not-sent'`), or the link ended (`'unknown'`)
   * @throws {CallError} aborted, app stopped, or the answer was malformed
   */
  call<Q extends Profile, A extends ActionName<Q> | (string & {})>(
    this: Bot<Q>,
    action: A,
    ...rest: CallArgs<Q, A>
  ): Promise<CallResult<Q, A>>
  call(
    action: string,
    ...[params = {}, options = {}]: [params?: Readonly<Record<string, unknown>>, options?: CallOptions]
  ): Promise<unknown> {
    return this.#account.call(action, params, options)
  }

  /**
   * Sends a message: `send_private_msg` / `send_group_msg` in V11, `send_message` in V12.
   * @throws {OneBotError} as {@link call} does
   */
  send(target: SendTarget, message: MessageInput, options: CallOptions = {}): Promise<SentMessage> {
    return this.#account.send(target, message, options)
  }

  /** Sends to where a message came from; `event.reply()` is the short form. */
  replyTo(event: Replyable, message: MessageInput, options: ReplyOptions = {}): Promise<SentMessage> {
    return this.#account.replyTo(event, message, options)
  }

  /** Does what an event asks for at once; `event.quick()` is the short form. */
  quick(event: Replyable, request: QuickRequest): Promise<void> {
    return this.#account.quick(event, request)
  }

  /**
   * The next event of this account that fits. Other listeners get it as well.
   * @throws {OneBotError} `WAIT_TIMEOUT`, `WAIT_ABORTED`, `APP_STOPPED`; or what `where` throws
   * @example await bot.waitFor('notice.group_increase', { where: (event) => event.groupId === '30003' })
   */
  waitFor<N extends EventName>(name: N, options: WaitOptions<N> = {}): Promise<EventNamed<N>> {
    return this.#account.waitFor(name, options)
  }

  /** Adds middleware around the calls and events of this account alone, inside that of the app. */
  use(middleware: Middleware): this {
    this.#account.use(middleware)
    return this
  }

  toJSON(): object {
    const { selfId, version, platform, online } = this
    return { selfId, version, platform, online }
  }

  /** Keeps `console.log(event)` short. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return `Bot(${this.version}:${this.platform ? `${this.platform}:` : ''}${this.selfId}, ${this.online ? 'online' : 'offline'})`
  }
}

/** A bot that fits wherever one is asked for, whatever the profile: what stands behind every bot of users. */
export type BotOfAny = Bot<never>
