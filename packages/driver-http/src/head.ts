/** The method and the headers of a request, and what can be wrong with them before its body is read. */
import { IncomingMessage } from 'node:http'
import type { PathRule } from '@onebot.js/core'
import { refuse } from '@onebot.js/core/node'
import type { Refusal } from './answers.js'

type Headers = Readonly<Record<string, string | undefined>>
type GivenHeaders = Readonly<Record<string, string | string[] | undefined>>

/** A request without its body. */
export interface Head {
  readonly method: string
  /** Names in lower case. */
  readonly headers: Headers
  readonly remoteAddress: string | undefined
}

const JSON_TYPE = 'application/json'
export const MSGPACK_TYPE = 'application/msgpack'

/** Gives the headers themselves where each has one value already. */
export function flatHeaders(headers: GivenHeaders): Headers {
  if (isFlat(headers)) return headers
  return flattened(headers)
}

/** The same of a request of node, of which `Set-Cookie` alone has several values. */
export const headersOf = (request: { headers: GivenHeaders }): Headers =>
  request instanceof IncomingMessage && hasNoCookies(request.headers)
    ? request.headers
    : flatHeaders(request.headers)

const hasNoCookies = (headers: GivenHeaders): headers is Headers => headers['set-cookie'] === undefined

function flattened(headers: GivenHeaders): Headers {
  const flat = Object.entries(headers).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(', ') : value,
  ])
  return Object.fromEntries(flat)
}

function isFlat(headers: GivenHeaders): headers is Headers {
  for (const name in headers) if (typeof headers[name] === 'object') return false
  return true
}

/** The type of the body without its parameters, such as the charset. */
export function mediaTypeOf({ headers }: Head): string {
  const header = headers['content-type'] ?? ''
  return header === JSON_TYPE ? header : (header.split(';', 1)[0] ?? '').trim().toLowerCase()
}

export function refuseType(type: string): Refusal {
  const what = type === '' ? 'no type at all' : `'${type.slice(0, 80)}'`
  return refuse(415, 'BODY_TYPE_UNSUPPORTED', `the body comes as ${what}`)
}

export function refuseHead(head: Head, route: PathRule | undefined, maxBody: number): Refusal | undefined {
  const { method, headers } = head
  if (method !== 'POST')
    return refuse(405, 'METHOD_NOT_ALLOWED', `events come by POST, not by ${method.slice(0, 20)}`)
  const encoding = headers['content-encoding']?.trim() ?? ''
  if (encoding !== '' && encoding.toLowerCase() !== 'identity')
    return refuse(415, 'BODY_TYPE_UNSUPPORTED', `the body is compressed (${encoding.slice(0, 40)})`)
  const type = mediaTypeOf(head)
  if (type !== JSON_TYPE && (type !== MSGPACK_TYPE || route?.protocol === 'v11')) return refuseType(type)
  const length = Number(headers['content-length'])
  if (!(length > maxBody)) return undefined
  return refuse(413, 'BODY_TOO_LARGE', `the body has ${length} bytes, at most ${maxBody} are taken (maxBody)`)
}
