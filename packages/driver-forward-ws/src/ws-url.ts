/** Reading the addresses that users write, and saying what is wrong with them. */
import type { Role } from '@onebot.js/core'
import { publicAddress } from '@onebot.js/core/node'

const WS_UNIX = 'ws+unix:'

function problemOf(text: string): string | undefined {
  if (text === '') return 'the address is empty'
  const shown = publicAddress(text)
  const [, scheme = ''] = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text) ?? []
  const isUnix = text.toLowerCase().startsWith(WS_UNIX)
  switch (isUnix ? 'ws+unix' : scheme.toLowerCase()) {
    case 'ws':
    case 'wss':
    case 'ws+unix':
      return brokenPart(text, shown)
    case 'http':
    case 'https':
      return `'${shown}' is an HTTP address${didYouMean(text)}`
    case '':
      return `'${shown}' does not begin with ws:// or wss://${didYouMean(text)}`
    default:
      return `'${shown}' must begin with ws://, wss:// or ws+unix:`
  }
}

const QUOTES = /^["'`“”‘’「」]+|["'`“”‘’「」]+$/g
/** What people write before the host. */
const BEGINNING = /^(?:(?:ws|http)(s?)(?:[:：][/／]*|[/／]{2,})|[/／]*)/i
const PLAIN_HOST = /^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*|\[[0-9a-f:.]+\])$/

/** The address that was most likely meant; a guess at a host that looks odd would lead astray. */
function didYouMean(text: string): string {
  const bare = text.replace(QUOTES, '')
  const [beginning = '', secure = ''] = BEGINNING.exec(bare) ?? []
  const address = `ws${secure.toLowerCase()}://${bare.slice(beginning.length)}`
  if (!URL.canParse(address)) return ''
  const { hostname } = new URL(address)
  // A lone number is read as an IP address by the URL standard, and hardly meant as one.
  const isPlain = PLAIN_HOST.test(hostname) && address.toLowerCase().includes(hostname)
  return isPlain ? `; did you mean ${publicAddress(address)}` : ''
}

/** What is wrong with an address of a right scheme. */
function brokenPart(text: string, shown: string): string | undefined {
  if (!URL.canParse(text)) return `'${shown}' is no valid address`
  if (text.includes('#')) {
    return `'${shown}' has a part from '#' on, which no server sees; in a token write %23`
  }
  const { protocol, host, pathname } = new URL(text)
  if (protocol !== WS_UNIX) return undefined
  if (host) return `'${shown}' must have one slash or three; did you mean ws+unix:/${host}${pathname}`
  return pathname.length > 1 ? undefined : `'${shown}' names no socket file, as ws+unix:/run/bot.sock does`
}

/**
 * Reads an address.
 * @throws {SyntaxError} that says what is wrong, with the corrected address where there is one
 */
export function readUrl(text: string): URL {
  const trimmed = text.trim()
  const problem = problemOf(trimmed)
  if (problem !== undefined) throw new SyntaxError(problem)
  return new URL(trimmed)
}

/** The path that the server sees. */
const pathOf = ({ protocol, pathname }: URL): string =>
  protocol === WS_UNIX ? (pathname.split(':')[1] ?? '') : pathname

/** What an address stands for in V11, by the end of its path; go-cqhttp and others serve these two below any base. */
export function roleOf(url: URL): Role {
  const [, name] = /\/(api|event)\/?$/.exec(pathOf(url)) ?? []
  return name === 'api' || name === 'event' ? name : 'universal'
}

/** A key of the implementation behind an address: `/api` and `/event` of one base are one implementation's. */
export function implementationKey(url: URL, role: Role): string {
  const address = publicAddress(url)
  const base = role === 'universal' ? address : address.replace(/\/(api|event)\/?$/, '')
  return base.replace(/[:/]+$/, '')
}

/** The address with a token in its query, percent-encoded. */
export function withToken(url: URL, token: string): URL {
  const aimed = new URL(url)
  // Only where it is there: searchParams writes the whole query anew, and a space as '+', which not every server reads.
  if (aimed.searchParams.has('access_token')) aimed.searchParams.delete('access_token')
  aimed.search += `${aimed.search ? '&' : '?'}access_token=${encodeURIComponent(token)}`
  return aimed
}

/** What a server that quotes our request could give away: the values of the query, and a password or lone user name. */
export function secretsIn({ username, password, search, searchParams }: URL): string[] {
  const asWritten = search.split(/[?&]/).map((part) => part.slice(part.indexOf('=') + 1))
  const key = password || username
  const secrets = [...asWritten, ...searchParams.values(), key, decoded(key)]
  if (key !== '') {
    for (const pair of [`${username}:${password}`, `${decoded(username)}:${decoded(password)}`]) {
      secrets.push(Buffer.from(pair).toString('base64'))
    }
  }
  return [...new Set(secrets)].filter((secret) => secret !== '')
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
