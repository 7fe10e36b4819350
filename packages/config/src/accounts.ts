/** What a list of accounts means for the transports. */
import type { Version } from '@onebot.js/core'
import { type Accounts, type Entry, entriesOf, type HttpAccount } from './config-file.js'
import { firstWord } from './mistakes.js'
import type { ApiRoot, ForwardTarget, Members, NameOf, Note, OwnCredentials } from './settings.js'

/** What holds for accounts that say nothing else. */
export interface Defaults {
  accessToken: Readonly<Record<Version, string | undefined>>
  secret: string | undefined
  onlyListed: boolean
  nameOf: NameOf
  /** What they call the tokens above. */
  tokenName: Readonly<Record<Version, string>>
  /** Authorities in PEM, by the names of their files. */
  authorities: ReadonlyMap<string, string>
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

interface Member extends OwnCredentials {
  id: string
}

/** Where one account is told from others by its token, the rest of its transport can only be let in the same way. */
function membersOf(entries: readonly Member[], onlyListed: boolean): Members {
  const isBound = onlyListed || entries.some(({ accessToken, secret }) => accessToken ?? secret)
  return isBound
    ? Object.fromEntries(entries.map(({ id, accessToken, secret }) => [id, { accessToken, secret }]))
    : undefined
}

export function settingsOfAccounts(accounts: Accounts, defaults: Defaults, note: Note): AccountSettings {
  const ws: Member[] = []
  const post: Member[] = []
  const forward: ForwardTarget[] = []
  const apiRoots: ApiRoot[] = []
  const { v11, v12 } = defaults.accessToken
  const { nameOf, tokenName, authorities } = defaults

  /** What is presented, and where it stands. */
  const presented = (
    path: readonly string[],
    own: string | undefined,
    version: Version,
  ): Pick<ForwardTarget, 'accessToken' | 'tokenField'> =>
    own === undefined && defaults.accessToken[version] !== undefined
      ? { accessToken: defaults.accessToken[version], tokenField: tokenName[version] }
      : { accessToken: own, tokenField: nameOf([...path, 'accessToken']) }

  const addHttp = ({ id, path }: Entry, account: HttpAccount): void => {
    const { apiRoot: url, events = 'post', caFile } = account
    const protocol = account.protocol ?? (events === 'poll' ? 'v12' : undefined)
    const accessToken = textOf(account.accessToken)
    if (events === 'post') post.push({ id, accessToken, secret: textOf(account.secret) })
    if (url === undefined)
      note(`account ${firstWord(id)} has no apiRoot: it can only answer its events as they come`)
    else {
      apiRoots.push({
        id,
        url,
        ...presented(path, accessToken, protocol ?? 'v11'),
        protocol,
        events: events === 'post' ? undefined : events,
        field: nameOf([...path, 'apiRoot']),
        ca: caFile && authorities.get(caFile),
      })
    }
  }

  for (const entry of entriesOf(accounts)) {
    const { id, path, account } = entry
    if (account.transport === 'http') addHttp(entry, account)
    else if (account.transport === 'reverse-ws')
      ws.push({ id, accessToken: textOf(account.accessToken), secret: undefined })
    else {
      const { url, protocol, tokenIn, caFile } = account
      forward.push({
        url,
        protocol,
        ...presented(path, textOf(account.accessToken), protocol ?? (v11 === undefined ? 'v12' : 'v11')),
        field: nameOf([...path, 'url']),
        tokenIn,
        ca: caFile && authorities.get(caFile),
      })
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
