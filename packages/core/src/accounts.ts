/** The registry of accounts: who they are, by which links they come, and who waits for them. */
import { Account, type AccountEvents, accountKey } from './account.js'
import type { Bot } from './bot.js'
import type { Self } from './driver.js'
import { arbitrate, rivalsOf } from './duplicates.js'
import type { Hub } from './hub.js'
import type { Protocol } from './protocol.js'
import type { Session } from './session.js'
import { Waits } from './waits.js'

/** Accounts that are kept, so that a bot that comes back is the same object; above it one that is offline goes. */
const MAX_KNOWN = 10_000

export class Accounts {
  readonly #known = new Map<string, Account>()
  readonly #aliases = new Map<string, Account>()
  readonly #waits = new Waits<Account>()
  readonly #hub: Hub
  readonly #events: AccountEvents

  constructor(hub: Hub, events: AccountEvents) {
    this.#hub = hub
    this.#events = {
      ...events,
      online: (account) => {
        this.#waits.offer(account)
        events.online(account)
      },
    }
  }

  /** Those online: in the order of their drivers, then of their first appearance. */
  get online(): Bot[] {
    return this.#byPreference([...this.#known.values()].filter(({ online }) => online)).map(({ bot }) => bot)
  }

  ensure(protocol: Protocol, self: Self): Account {
    const key = accountKey(protocol.version, self)
    const known = this.#known.get(key)
    if (known) return known
    if (this.#known.size >= MAX_KNOWN) this.#forgetOne()
    const account = new Account(protocol, self, this.#hub, this.#events)
    this.#known.set(key, account)
    // It has turned out to be an account of its own.
    this.#aliases.delete(key)
    return account
  }

  /** Another id of an account, from now on found under both. */
  alias(account: Account, key: string): void {
    if (this.#aliases.get(key) === account) return
    this.#hub.counters.aliases++
    if (!this.#known.has(key) && this.#aliases.size < MAX_KNOWN) this.#aliases.set(key, account)
    if (account.online) this.#waits.offer(account)
  }

  /** Whether another link of the same driver carries the account. */
  hasRival(account: Account, session: Session): boolean {
    return rivalsOf(account, session).length > 0
  }

  join(account: Account, session: Session, isOnline: boolean): void {
    const rivals = rivalsOf(account, session)
    session.isOnTrial = rivals.length > 0 && this.#hub.options.duplicate === 'reject'
    account.attach(session, isOnline, rivals.length > 0)
    this.#introduce(account, session)
    for (const rival of rivals) {
      arbitrate(this.#hub, account, session, rival).catch((error) => this.#hub.reportInternal(error))
    }
  }

  /** Whether a key is another name of an account. */
  isAlias(account: Account, id: string): boolean {
    return this.#aliases.get(`${account.version}:${id}`) === account || this.#aliases.get(id) === account
  }

  /** Resolves when an account is online. */
  wait(id: string | number | bigint, timeout: number, signal: AbortSignal | undefined): Promise<Bot> {
    const name = String(id)
    const online = [...this.#known.values()].filter((account) => account.online)
    const named = online.filter((account) => this.#isNamed(account, name))
    const candidates = named.length > 0 ? named : online.filter((account) => this.isAlias(account, name))
    const [first] = this.#byPreference(candidates)
    if (first) return Promise.resolve(first.bot)
    const matches = (account: Account): account is Account =>
      this.#isNamed(account, name) || this.isAlias(account, name)
    const missing = `account ${name} did not come online`
    return this.#waits.next(matches, { missing, timeout, signal }).then(({ bot }) => bot)
  }

  /** Nobody will come online any more. */
  stop(): void {
    this.#waits.stop()
  }

  #isNamed(account: Account, id: string): boolean {
    return account.selfId === id || account.key === id
  }

  /**
   * Tells links that cannot say for whom they are: a second socket to the same endpoint, and API roots of V12, where
   * the id alone does not name the platform.
   */
  #introduce(account: Account, session: Session): void {
    for (const other of this.#hub.unidentified) {
      const isSameEndpoint =
        other.driverIndex === session.driverIndex && other.link.peer.id === session.link.peer.id
      const isForIt = other.isApiRoot && other.link.peer.allows?.includes(account.selfId)
      if (isSameEndpoint || (isForIt && other.protocol?.version === account.version))
        other.accounts.share(account)
    }
  }

  #byPreference(accounts: Account[]): Account[] {
    const rank = ({ sessions }: Account): number =>
      Math.min(...sessions.map(({ driverIndex }) => driverIndex))
    return accounts.sort((a, b) => rank(a) - rank(b))
  }

  #forgetOne(): void {
    for (const [key, account] of this.#known) {
      if (account.sessions.length > 0) continue
      this.#known.delete(key)
      for (const [alias, owner] of this.#aliases) if (owner === account) this.#aliases.delete(alias)
      return
    }
  }
}
