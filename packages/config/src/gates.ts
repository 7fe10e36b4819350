/** Who may come in by which paths: the tokens of V11 and V12 may differ, and credentials belong to a driver. */
import type { AccessToken, Version } from '@onebot.js/core'
import type { Members, OwnCredentials, Settings } from './settings.js'

/** What one driver demands. */
export interface Gate {
  /** The versions of its paths, `undefined` for paths that take both; all paths where it is missing. */
  versions?: readonly (Version | undefined)[]
  accessToken: AccessToken | undefined
  secret?: AccessToken | undefined
}

const texts = (list: readonly (string | undefined)[]): string[] => [
  ...new Set(list.filter((each) => each !== undefined)),
]

/** One value for each account. */
function bound(
  members: Readonly<Record<string, OwnCredentials>>,
  pick: (own: OwnCredentials) => string | undefined,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(members).flatMap(([id, own]) => {
      const value = pick(own)
      return value === undefined ? [] : [[id, value]]
    }),
  )
}

const anyOf = (tokens: readonly string[]): AccessToken | undefined => (tokens.length > 1 ? tokens : tokens[0])

function secretFor(members: Members, settings: Settings, token: string | undefined): AccessToken | undefined {
  const { secret } = settings
  if (members === undefined) return secret
  const hasSecret = Object.values(members).some((own) => own.secret ?? secret)
  // Where a secret is set, a signature is demanded of all: NapCat and LLOneBot sign with what they call their token.
  return hasSecret ? bound(members, (own) => own.secret ?? own.accessToken ?? secret ?? token) : undefined
}

/** The parts into which the paths fall. */
function partsOf({
  accessToken: { v11, v12 },
}: Settings): { versions?: (Version | undefined)[]; tokens: string[] }[] {
  if (v11 === v12) return [{ tokens: texts([v11]) }]
  return [
    { versions: ['v11'], tokens: texts([v11]) },
    { versions: ['v12'], tokens: texts([v12]) },
    { versions: [undefined], tokens: texts([v11, v12]) },
  ]
}

const isEmpty = (members: Members): boolean => members !== undefined && Object.keys(members).length === 0

/** What the reverse WebSocket drivers demand. */
export function wsGates(settings: Settings): Gate[] {
  const { members } = settings
  if (isEmpty(members.ws)) return []
  return partsOf(settings).map(({ tokens, ...part }) => ({
    ...part,
    accessToken: members.ws
      ? bound(members.ws, ({ accessToken }) => accessToken ?? tokens[0])
      : anyOf(tokens),
  }))
}

/** What the drivers for HTTP POST and webhook demand. */
export function httpGates(settings: Settings): Gate[] {
  const { members } = settings
  if (isEmpty(members.post)) return []
  return partsOf(settings).map(({ tokens, ...part }) => ({
    ...part,
    // An account that has a secret alone is told by it in V12 as well, which knows tokens alone.
    accessToken: members.post
      ? bound(members.post, (own) => own.accessToken ?? tokens[0] ?? own.secret ?? settings.secret)
      : anyOf(tokens),
    secret: part.versions?.[0] === 'v12' ? undefined : secretFor(members.post, settings, tokens[0]),
  }))
}
