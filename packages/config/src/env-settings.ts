/** Variables as settings: NoneBot's names and rules, and some of our own. */
import { settingsOfAccounts } from './accounts.js'
import type { Accounts } from './config-file.js'
import { UNREACHABLE } from './container.js'
import { checkNames, namesFor, textFor } from './env-names.js'
import type { EnvValues } from './env-values.js'
import { isObject } from './fields.js'
import { quote } from './mistakes.js'
import {
  type ApiRoot,
  DEFAULT_HOST,
  DEFAULT_PORT,
  type ForwardTarget,
  isLogLevel,
  LOG_LEVELS,
  type Note,
  type Settings,
} from './settings.js'

/** The longest timer, in seconds. */
const LONGEST_TIMEOUT = 2_147_483

const isWsUrl = (url: string): boolean => /^(?:wss?:\/\/|ws\+unix:)/i.test(url) && URL.canParse(url)
const isHttpUrl = (url: string): boolean => /^(?:https?:|http\+unix:)\/\//i.test(url) && URL.canParse(url)

function wsUrlsOf(values: EnvValues, name: string): string[] {
  const value = values.json(name)
  const list: unknown[] = Array.isArray(value) ? value : [value]
  const urls = list.flatMap((url) => (typeof url === 'string' && isWsUrl(url.trim()) ? [url.trim()] : []))
  // NoneBot takes them as a set.
  if (urls.length === list.length) return [...new Map(urls.map((url) => [new URL(url).href, url])).values()]
  values.complain(name, 'must be a JSON list of addresses, such as ["ws://127.0.0.1:6700"]')
  return []
}

function apiRootsOf(values: EnvValues, name: string): [id: string, url: string][] {
  const value = values.json(name)
  const entries = isObject(value) ? Object.entries(value) : []
  const roots = entries.flatMap<[string, string]>(([id, url]) =>
    typeof url === 'string' && isHttpUrl(url.trim()) ? [[id.trim(), url.trim()]] : [],
  )
  if (isObject(value) && roots.length === entries.length) return roots
  values.complain(
    name,
    'must be a JSON object of addresses by account, such as {"10001": "http://127.0.0.1:5700/"}',
  )
  return []
}

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
    note(`${UNREACHABLE}; set HOST=0.0.0.0 and ONEBOT_ACCESS_TOKEN`)
  }
  const isPort = (port: number): boolean => Number.isInteger(port) && port <= 65_535
  const port = values.number('PORT', isPort, 'a whole number from 0 to 65535')
  return { host: host ?? DEFAULT_HOST, port: port ?? DEFAULT_PORT }
}

/** What cannot be used is left to `values.mistakes`. */
export function settingsOfEnv(
  values: EnvValues,
  accounts: Accounts,
  isInContainer: boolean,
  note: Note,
): Settings {
  checkNames(values, note)
  if (values.has('DRIVER')) note(`${values.cite('DRIVER')} is not needed here: every transport is at hand`)
  const accessToken = {
    v11: textFor(values, 'ACCESS_TOKEN', 'v11'),
    v12: textFor(values, 'ACCESS_TOKEN', 'v12'),
  }
  const secret = textFor(values, 'SECRET', 'v11')
  const wsUrls = namesFor(values, 'WS_URLS', note)
  const roots = namesFor(values, 'API_ROOTS', note)
  const versions = ['v11', 'v12'] as const
  const forward = versions.flatMap((protocol): ForwardTarget[] => {
    const name = wsUrls[protocol]
    const urls = name === undefined ? [] : wsUrlsOf(values, name)
    return urls.map((url) => ({ url, protocol, accessToken: accessToken[protocol] }))
  })
  const apiRoots = versions.flatMap((protocol): ApiRoot[] => {
    const name = roots[protocol]
    const entries = name === undefined ? [] : apiRootsOf(values, name)
    return entries.map(([id, url]) => {
      if (protocol === 'v11' && !/^\d+$/.test(id) && name !== undefined)
        note(`${values.cite(name)} names an account ${quote(id)}: in its place write the QQ number`)
      return { id, url, protocol, accessToken: accessToken[protocol], events: undefined }
    })
  })
  const timeout = values.number(
    'API_TIMEOUT',
    (s) => s > 0 && s <= LONGEST_TIMEOUT,
    'a number of seconds above 0',
  )

  const listed = settingsOfAccounts(accounts, { accessToken, secret, onlyListed: false }, note)
  for (const id of listed.withoutToken) {
    values.complain(
      'ONEBOT_ACCOUNTS',
      `gives ${quote(id)} no accessToken, and another account has one of its own`,
    )
  }
  return {
    listen: { ...listenOf(values, isInContainer, note), tls: undefined },
    accessToken,
    secret,
    allowUnauthenticated: values.flag('ONEBOT_ALLOW_UNAUTHENTICATED') ?? false,
    members: listed.members,
    forward: [...forward, ...listed.forward],
    apiRoots: [...apiRoots, ...listed.apiRoots],
    log: logOf(values),
    app: {
      callTimeout: timeout === undefined ? undefined : Math.max(1, Math.round(timeout * 1000)),
      encoding: encodingOf(values, note),
    },
  }
}
