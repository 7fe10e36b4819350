/** The accounts behind one link: learned from its header, its events or a probe, and given up to newer links. */
import { type Account, accountKey } from './account.js'
import type { DropReason } from './counters.js'
import type { Self } from './driver.js'
import type { Fields } from './fields.js'
import type { LastSelf, Protocol } from './protocol.js'
import type { Session } from './session.js'

/** Above this a link names accounts that do not exist. */
const MAX_ACCOUNTS = 1000
/** Other names that a link may give its accounts. */
const MAX_ALIASES = 16

export class LinkAccounts {
  readonly #session: Session
  readonly #known = new Set<Account>()
  /** Those that went over to another link while this one stayed for others. */
  readonly #ceded = new Set<Account>()
  readonly #aliases = new Set<string>()
  #last: (LastSelf & { account: Account }) | undefined
  /** A probe told of them, and a probe is known to name another platform than the events do (matcha). */
  #isProbed = false

  constructor(session: Session) {
    this.#session = session
  }

  get size(): number {
    return this.#known.size
  }

  /** The account of a link that has just one. */
  get only(): Account | undefined {
    const [only] = this.#known
    return this.#known.size === 1 ? only : undefined
  }

  [Symbol.iterator](): Iterator<Account> {
    return this.#known.values()
  }

  has(account: Account): boolean {
    return this.#known.has(account)
  }

  clear(): void {
    this.#session.hub.unidentified.delete(this.#session)
    this.#known.clear()
    this.#last = undefined
  }

  /** Makes an account one of this link; gives the reason where that may not be. */
  meet(protocol: Protocol, self: Self, isOnline = true): Account | DropReason {
    const { hub, link } = this.#session
    const { allows } = link.peer
    if (allows && !allows.includes(self.user_id)) return 'self_not_allowed'
    const known = this.#aliasOf(protocol, self)
    if (known) return this.#rename(known, accountKey(protocol.version, self))
    if (this.#known.size >= MAX_ACCOUNTS) return 'too_many_accounts'
    const account = hub.accounts.ensure(protocol, self)
    if (this.#known.has(account)) return account
    if (this.#ceded.has(account)) {
      // Lost to another link: it may come back only when the winner is gone.
      if (hub.accounts.hasRival(account, this.#session)) return 'replaced_link'
      this.#ceded.delete(account)
    }
    this.#add(account, isOnline)
    return account
  }

  /** Takes over what another link to the same endpoint knows, or waits for it. */
  meetOfPeer(): void {
    const { hub, link, driverIndex, isApiRoot } = this.#session
    if (link.peer.id.startsWith('unnamed:')) return
    hub.unidentified.add(this.#session)
    if (isApiRoot) return
    for (const other of hub.sessions) {
      if (other.link.peer.id !== link.peer.id || other.driverIndex !== driverIndex) continue
      for (const account of other.accounts) this.share(account)
    }
  }

  /** An account that another link has found out. */
  share(account: Account): void {
    if (!this.#known.has(account)) this.#add(account, true)
  }

  /** What the implementation says of its accounts; one without a name is the only one. */
  takePresence(protocol: Protocol, presence: readonly { self: Self | undefined; online: boolean }[]): void {
    for (const { self, online } of presence) {
      const account = self ? this.meet(protocol, self, online) : this.only
      if (typeof account === 'object') account.report(online)
    }
  }

  /** Whether the account that the link is for is among those that a probe found. */
  isExpected(selves: readonly Self[]): boolean {
    const { self, allows } = this.#session.link.peer
    const wanted = self ? [self.user_id] : (allows ?? [])
    if (selves.length === 0 || wanted.length === 0) return true
    return selves.some(({ user_id }) => wanted.includes(user_id) || this.isAlias(user_id))
  }

  /** Whether an id is another name of an account of this link. */
  isAlias(id: string): boolean {
    for (const account of this.#known) if (this.#session.hub.directory.isAlias(account, id)) return true
    return false
  }

  #add(account: Account, isOnline: boolean): void {
    this.#known.add(account)
    this.#session.hub.unidentified.delete(this.#session)
    this.#session.hub.accounts.join(account, this.#session, isOnline)
  }

  /** The account of an event: nothing where it names none, a reason where it may not come by this link. */
  ofEvent(protocol: Protocol, raw: Fields): Account | DropReason | undefined {
    const last = this.#last
    if (last !== undefined && protocol.sameSelf(raw, last)) return last.account
    const self = protocol.self(raw)
    if (self === undefined) return this.only
    const account = this.meet(protocol, self)
    if (typeof account === 'string') return account
    this.#last = { raw: raw.self_id, platform: self.platform, userId: self.user_id, account }
    return account
  }

  /** Takes what a probe told, where nothing else has told it by now. */
  probed(protocol: Protocol, selves: readonly Self[]): void {
    if (this.#known.size > 0) return
    this.#isProbed = true
    for (const self of selves) this.meet(protocol, self)
  }

  /** The account has gone over to another link; what still comes for it here is counted. */
  cede(account: Account): void {
    this.#known.delete(account)
    this.#ceded.add(account)
    if (this.#last?.account === account) this.#last = undefined
  }

  /** Takes a key for another name of an account: counted once, and told once for a link. */
  #rename(account: Account, key: string): Account | DropReason {
    if (this.#aliases.has(key)) return account
    if (this.#aliases.size >= MAX_ALIASES) return 'too_many_accounts'
    const { hub } = this.#session
    if (this.#aliases.size === 0) {
      hub.log.warn(
        `events of account ${account.key} name it ${key}: taken as another name of the same account`,
      )
    }
    this.#aliases.add(key)
    hub.accounts.alias(account, key)
    return account
  }

  /** The account that this link is known by, where `self` is another name of it. */
  #aliasOf({ version }: Protocol, self: Self): Account | undefined {
    if (version === 'v12') return this.#isProbed ? this.#onOtherPlatform(self) : undefined
    // onebots puts another id into the header than into its events.
    const isNamed = this.#session.link.peer.self !== undefined
    return isNamed && this.only?.selfId !== self.user_id ? this.only : undefined
  }

  #onOtherPlatform({ platform, user_id }: Self): Account | undefined {
    for (const account of this.#known) {
      if (account.selfId === user_id && account.platform !== platform) return account
    }
    return undefined
  }
}
