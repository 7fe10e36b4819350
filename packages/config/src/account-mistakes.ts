/** What is wrong with accounts that the schema lets pass. */
import { problemOfHttpUrl, problemOfWsUrl } from './addresses.js'
import { type Account, type Accounts, type Entry, entriesOf } from './config-file.js'
import { both, quote } from './mistakes.js'
import type { Mistake } from './schema-mistakes.js'
import type { NameOf, Note } from './settings.js'
import { isPlain, NOT_PLAIN, problemOfToken } from './tokens.js'

const mistake = (path: readonly string[], text: string, isKey = false): Mistake => ({ path, text, isKey })

/** How an account comes in, where it does. */
function wayIn(account: Account): string | undefined {
  if (account.transport === 'reverse-ws') return 'reverse WebSocket'
  return account.transport === 'http' && (account.events ?? 'post') === 'post' ? 'HTTP POST' : undefined
}

const credentialsOf = (account: Account): string =>
  JSON.stringify([account.accessToken?.trim(), account.transport === 'http' && account.secret?.trim()])

function* mistakesIn({ path, account }: Entry): Iterable<Mistake> {
  const { transport, accessToken } = account
  const isDialled = transport === 'forward-ws' ? account.tokenIn !== 'query' : transport === 'http'
  const token = accessToken && problemOfToken(accessToken.trim(), isDialled)
  if (token) yield mistake([...path, 'accessToken'], token)
  if (transport === 'forward-ws') {
    const url = problemOfWsUrl(account.url)
    if (url) yield mistake([...path, 'url'], url)
  } else if (transport === 'http' && account.apiRoot !== undefined) {
    const url = problemOfHttpUrl(account.apiRoot)
    if (url) yield mistake([...path, 'apiRoot'], url)
  }
}

/** What is there twice, of which only one would count. */
function* repetitionsIn(entries: readonly Entry[], nameOf: NameOf): Iterable<Mistake> {
  const addresses = new Map<string, string>()
  const credentials = new Map<string, string>()
  for (const { id, path, account } of entries) {
    if (account.transport === 'forward-ws' && URL.canParse(account.url.trim())) {
      const { href } = new URL(account.url.trim())
      const other = addresses.get(href)
      if (other === undefined) addresses.set(href, nameOf(path))
      else yield mistake([...path, 'url'], `is the address of ${other} as well; keep one`)
    }
    const way = wayIn(account)
    if (way === undefined) continue
    const known = credentials.get(`${way} ${id}`)
    credentials.set(`${way} ${id}`, credentialsOf(account))
    if (known !== undefined && known !== credentialsOf(account))
      yield mistake(path, `comes in by ${way} twice, with different credentials; keep one`, true)
  }
}

/** @param note hears of ids that are no ids yet, and of tokens that not everybody can present */
export function mistakesOfAccounts(accounts: Accounts, nameOf: NameOf, note: Note): Mistake[] {
  const entries = entriesOf(accounts)
  for (const { id, path, account } of entries) {
    const { accessToken } = account
    if (accessToken && !isPlain(accessToken.trim()) && wayIn(account))
      note(`${nameOf([...path, 'accessToken'])} ${NOT_PLAIN}`)
    if (account.transport !== 'forward-ws' && !isPlain(id))
      note(
        both(
          `${nameOf([])} names an account ${quote(id)}: in its place write the QQ number, or the V12 id`,
          '请改为实际的 QQ 号',
        ),
      )
  }
  return [...entries.flatMap((entry) => [...mistakesIn(entry)]), ...repetitionsIn(entries, nameOf)]
}
