/** Variables as settings: NoneBot's names and rules, and some of our own. */
import type { Version } from '@onebot.js/core'
import { settingsOfAccounts } from './accounts.js'
import { problemOfHost } from './addresses.js'
import type { Accounts } from './config-file.js'
import { unreachable } from './container.js'
import { apiRootsOf, wsUrlsOf } from './env-addresses.js'
import { checkNames, nameFor, namesFor } from './env-names.js'
import type { EnvValues } from './env-values.js'
import { isObject } from './fields.js'
import { both, quote } from './mistakes.js'
import { pointerOf } from './schema-mistakes.js'
import {
  type ApiRoot,
  DEFAULT_HOST,
  DEFAULT_PORT,
  type ForwardTarget,
  isLogLevel,
  LOG_LEVELS,
  type NameOf,
  type Note,
  type Settings,
} from './settings.js'
import { isPlain, NOT_PLAIN, problemOfToken } from './tokens.js'

/** The longest timer, in seconds. */
const LONGEST_TIMEOUT = 2_147_483

function encodingOf(values: EnvValues, note: Note): 'json' | 'msgpack' | undefined {
  const name = ['ONEBOT_V12_USE_MSGPACK', 'ONEBOT_USE_MSGPACK'].find((each) => values.has(each))
  if (name === undefined) return undefined
  const value = values.json(name)
  if (isObject(value)) {
    note(`${values.cite(name)} names implementations: calls go out as JSON, which all of them read`)
    return 'json'
  }
  return values.flag(name) ? 'msgpack' : 'json'
}

function logOf(values: EnvValues): Settings['log'] {
  const text = values.text('ONEBOT_LOG')?.toLowerCase()
  if (text === undefined || isLogLevel(text)) return text
  if (text !== 'false')
    values.complain('ONEBOT_LOG', `must be ${LOG_LEVELS.join(', ')} or false, not ${quote(text)}`)
  return false
}

function listenOf(values: EnvValues, isInContainer: boolean, note: Note): { host: string; port: number } {
  const host = values.text('HOST')
  if (host === undefined && isInContainer) {
    note(unreachable('HOST=0.0.0.0', 'ONEBOT_ACCESS_TOKEN'))
  }
  const problem = host === undefined ? undefined : problemOfHost(host)
  if (problem !== undefined) values.complain('HOST', problem)
  const isPort = (port: number): boolean => Number.isInteger(port) && port <= 65_535
  const port = values.number('PORT', isPort, 'a whole number from 0 to 65535')
  return { host: host ?? DEFAULT_HOST, port: port ?? DEFAULT_PORT }
}

/** Two variables may name one address; a list of NoneBot's is a set, and accounts have been looked at. */
function checkRepetitions(
  values: EnvValues,
  own: readonly ForwardTarget[],
  listed: readonly ForwardTarget[],
): void {
  const fields = new Map<string, string>()
  for (const { url, field } of [...own, ...listed]) {
    if (!URL.canParse(url)) continue
    const { href } = new URL(url)
    const other = fields.get(href)
    if (other !== undefined) values.mistakes.push(`${field} and ${other} have one address; keep one`)
    else if (own.some((target) => target.field === field)) fields.set(href, field)
  }
}

/** The accounts of `ONEBOT_ACCOUNTS`, checked, and what is known of them. */
export interface EnvAccounts {
  accounts: Accounts
  authorities: ReadonlyMap<string, string>
}

/** What cannot be used is left to `values.mistakes`. */
export function settingsOfEnv(
  values: EnvValues,
  { accounts, authorities }: EnvAccounts,
  isInContainer: boolean,
  note: Note,
): Settings {
  checkNames(values, note)
  if (values.has('DRIVER')) note(`${values.cite('DRIVER')} is not needed here: every transport is at hand`)
  const names = { v11: nameFor(values, 'ACCESS_TOKEN', 'v11'), v12: nameFor(values, 'ACCESS_TOKEN', 'v12') }
  const accessToken = { v11: values.text(names.v11), v12: values.text(names.v12) }
  const tokenName = { v11: values.cite(names.v11), v12: values.cite(names.v12) }
  const secret = values.text(nameFor(values, 'SECRET', 'v11'))
  const tokenFor = (version: Version): Pick<ForwardTarget, 'accessToken' | 'tokenField'> => ({
    accessToken: accessToken[version],
    tokenField: tokenName[version],
  })
  const wsUrls = namesFor(values, 'WS_URLS', note)
  const roots = namesFor(values, 'API_ROOTS', note)
  const versions = ['v11', 'v12'] as const
  const forward = versions.flatMap((protocol): ForwardTarget[] => {
    const name = wsUrls[protocol]
    if (name === undefined) return []
    return wsUrlsOf(values, name).map((url) => ({
      url,
      protocol,
      field: values.cite(name),
      ...tokenFor(protocol),
    }))
  })
  const apiRoots = versions.flatMap((protocol): ApiRoot[] => {
    const name = roots[protocol]
    if (name === undefined) return []
    return apiRootsOf(values, name).map(([id, url]) => {
      if (protocol === 'v11' && !/^\d+$/.test(id))
        note(
          both(
            `${values.cite(name)} names an account ${quote(id)}: in its place write the QQ number`,
            '请改为实际的 QQ 号',
          ),
        )
      return { id, url, protocol, field: values.cite(name), events: undefined, ...tokenFor(protocol) }
    })
  })
  const timeout = values.number(
    'API_TIMEOUT',
    (s) => s > 0 && s <= LONGEST_TIMEOUT,
    'a number of seconds above 0',
  )

  const nameOf: NameOf = (path) => `${values.cite('ONEBOT_ACCOUNTS')} ${pointerOf(path)}`
  const listed = settingsOfAccounts(
    accounts,
    { accessToken, secret, onlyListed: false, nameOf, tokenName, authorities },
    note,
  )
  for (const id of listed.withoutToken) {
    values.complain(
      'ONEBOT_ACCOUNTS',
      both(
        `gives ${quote(id)} no accessToken, and another account has one of its own`,
        '缺少 accessToken：已有其他账号单独设置了 accessToken',
      ),
    )
  }
  const dialled = [...forward, ...listed.forward]
  const called = [...apiRoots, ...listed.apiRoots]
  checkRepetitions(values, forward, listed.forward)
  for (const name of new Set([names.v11, names.v12])) {
    const token = values.text(name)
    if (token === undefined) continue
    const cited = values.cite(name)
    const isInHeader = [...dialled.filter(({ tokenIn }) => tokenIn !== 'query'), ...called].some(
      ({ tokenField }) => tokenField === cited,
    )
    const problem = problemOfToken(token, isInHeader)
    if (problem !== undefined) values.complain(name, problem)
    if (!isPlain(token)) note(`${cited} ${NOT_PLAIN}`)
  }
  return {
    listen: { ...listenOf(values, isInContainer, note), tls: undefined },
    accessToken,
    secret,
    allowUnauthenticated: values.flag('ONEBOT_ALLOW_UNAUTHENTICATED') ?? false,
    members: listed.members,
    forward: dialled,
    apiRoots: called,
    log: logOf(values),
    app: {
      callTimeout: timeout === undefined ? undefined : Math.max(1, Math.round(timeout * 1000)),
      encoding: encodingOf(values, note),
    },
  }
}
