/** What a list of accounts means for the transports. */
import type { Version } from '@onebot.js/core'
import type { Account, Accounts, HttpAccount } from './config-file.js'
import type { ApiRoot, ForwardTarget, Members, Note, OwnCredentials } from './settings.js'

/** What holds for accounts that say nothing else. */
export interface Defaults {
  accessToken: Readonly<Record<Version, string | undefined>>
  secret: string | undefined
  onlyListed: boolean
}

export interface AccountSettings {
  /** Whether any of them comes in. */
  comesIn: boolean
  forward: ForwardTarget[]
  apiRoots: ApiRoot[]
  members: { ws: Members; post: Members }
  /** The accounts that cannot be told from others, for want of a token. */
  withoutToken: string[]
}

const textOf = (text: string | undefined): string | undefined => text?.trim() || undefined

const isList = (value: Account | readonly Account[]): value is readonly Account[] => Array.isArray(value)

interface Entry extends OwnCredentials {
  id: string
}

/** Where one account is told from others by its token, the rest of its transport can only be let in the same way. */
function membersOf(entries: readonly Entry[], onlyListed: boolean): Members {
  const isBound = onlyListed || entries.some(({ accessToken, secret }) => accessToken ?? secret)
  return isBound
    ? Object.fromEntries(entries.map(({ id, accessToken, secret }) => [id, { accessToken, secret }]))
    : undefined
}

export function settingsOfAccounts(accounts: Accounts, defaults: Defaults, note: Note): AccountSettings {
  const ws: Entry[] = []
  const post: Entry[] = []
  const forward: ForwardTarget[] = []
  const apiRoots: ApiRoot[] = []
  const { v11, v12 } = defaults.accessToken

  const addHttp = (id: string, account: HttpAccount): void => {
    const { apiRoot: url, events = 'post' } = account
    const protocol = account.protocol ?? (events === 'poll' ? 'v12' : undefined)
    const accessToken = textOf(account.accessToken)
    if (events === 'post') post.push({ id, accessToken, secret: textOf(account.secret) })
    if (url === undefined) note(`account ${id} has no apiRoot: it can only answer its events as they come`)
    else {
      apiRoots.push({
        id,
        url,
        accessToken: accessToken ?? defaults.accessToken[protocol ?? 'v11'],
        protocol,
        events: events === 'post' ? undefined : events,
      })
    }
  }

  for (const [id, each] of Object.entries(accounts)) {
    for (const account of isList(each) ? each : [each]) {
      if (account.transport === 'http') addHttp(id, account)
      else if (account.transport === 'reverse-ws')
        ws.push({ id, accessToken: textOf(account.accessToken), secret: undefined })
      else {
        const { url, protocol } = account
        const common = protocol ? defaults.accessToken[protocol] : (v11 ?? v12)
        forward.push({ url, protocol, accessToken: textOf(account.accessToken) ?? common })
      }
    }
  }

  const members = {
    ws: membersOf(ws, defaults.onlyListed),
    post: membersOf(post, defaults.onlyListed),
  }
  const hasCommon = Boolean(v11 ?? v12)
  const withoutToken = [
    ...(members.ws ? ws.filter(({ accessToken }) => !(accessToken ?? hasCommon)) : []),
    ...(members.post
      ? post.filter(({ accessToken, secret }) => !(accessToken || secret || hasCommon || defaults.secret))
      : []),
  ].map(({ id }) => id)
  return { comesIn: ws.length + post.length > 0, forward, apiRoots, members, withoutToken }
}
