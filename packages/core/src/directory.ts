/** The accounts by their names: which are online, and who waits for one. */
import type { Account } from './account.js'
import type { Bot } from './bot.js'
import { Waits } from './waits.js'

/** Accounts that are kept, so that a bot that comes back is the same object; above it one that is offline goes. */
const MAX_KNOWN = 10_000

export class Directory {
  readonly #known = new Map<string, Account>()
  readonly #aliases = new Map<string, Account>()
  readonly #waits = new Waits<Account>()

  /** Those online: in the order of their drivers, then of their first appearance. */
  get online(): Bot[] {
    return byPreference([...this.#known.values()].filter(({ online }) => online)).map(({ bot }) => bot)
  }

  find(key: string): Account | undefined {
    return this.#known.get(key)
  }

  add(account: Account): void {
    if (this.#known.size >= MAX_KNOWN) this.#forgetOne()
    this.#known.set(account.key, account)
    // It has turned out to be an account of its own.
    this.#aliases.delete(account.key)
  }

  /** Another id of an account, from now on found under both; `false` where that is known. */
  alias(account: Account, key: string): boolean {
    if (this.#aliases.get(key) === account) return false
    if (!this.#known.has(key) && this.#aliases.size < MAX_KNOWN) this.#aliases.set(key, account)
    if (account.online) this.cameOnline(account)
    return true
  }

  /** Whether a key is another name of an account. */
  isAlias(account: Account, id: string): boolean {
    return this.#aliases.get(`${account.version}:${id}`) === account || this.#aliases.get(id) === account
  }

  cameOnline(account: Account): void {
    this.#waits.offer(account)
  }

  /** Resolves when an account is online. */
  wait(id: string | number | bigint, timeout: number, signal: AbortSignal | undefined): Promise<Bot> {
    const name = String(id)
    const online = [...this.#known.values()].filter((account) => account.online)
    const named = online.filter((account) => isNamed(account, name))
    const candidates = named.length > 0 ? named : online.filter((account) => this.isAlias(account, name))
    const [first] = byPreference(candidates)
    if (first) return Promise.resolve(first.bot)
    const matches = (account: Account): account is Account =>
      isNamed(account, name) || this.isAlias(account, name)
    const missing = `account ${name} did not come online`
    return this.#waits.next(matches, { missing, timeout, signal }).then(({ bot }) => bot)
  }

  /** Nobody will come online any more. */
  stop(): void {
    this.#waits.stop()
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

const isNamed = (account: Account, id: string): boolean => account.selfId === id || account.key === id

function byPreference(accounts: Account[]): Account[] {
  const rank = ({ sessions }: Account): number => Math.min(...sessions.map(({ driverIndex }) => driverIndex))
  return accounts.sort((a, b) => rank(a) - rank(b))
}
