/** The accounts by their links: each is made when its first link comes, and joined by the others. */
import { Account, type AccountEvents, accountKey } from './account.js'
import type { Self } from './driver.js'
import { arbitrate, rivalsOf } from './duplicates.js'
import type { Hub } from './hub.js'
import type { Protocol } from './protocol.js'
import type { Session } from './session.js'

export class Accounts {
  readonly #hub: Hub
  readonly #events: AccountEvents

  constructor(hub: Hub) {
    this.#hub = hub
    const { directory, dispatcher } = hub
    this.#events = {
      online: (account) => {
        directory.cameOnline(account)
        dispatcher.tell('online', account.bot)
      },
      offline: ({ bot }, cause) => dispatcher.tell('offline', bot, cause),
      stale: ({ bot }, isStale) => dispatcher.tell(isStale ? 'stale' : 'recovered', bot),
    }
  }

  ensure(protocol: Protocol, self: Self): Account {
    const { directory } = this.#hub
    const known = directory.find(accountKey(protocol.version, self))
    if (known) return known
    const account = new Account(protocol, self, this.#hub, this.#events)
    directory.add(account)
    return account
  }

  /** Another id of an account, from now on found under both. */
  alias(account: Account, key: string): void {
    if (this.#hub.directory.alias(account, key)) this.#hub.counters.aliases++
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
}
