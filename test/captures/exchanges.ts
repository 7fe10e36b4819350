/** The HTTP captures of `fixtures/`, read. */
import type { Fields } from './capture.js'
import { isFields, readLines } from './capture.js'

/** A POST of an implementation, with what the other program of that day answered. */
export interface Post {
  readonly t_ms: number
  readonly kind: 'post'
  readonly url: string
  /** Names and values in turn, in their order and case. */
  readonly rawHeaders: readonly string[]
  readonly body: string
  readonly answered: {
    readonly status: number
    readonly headers?: readonly string[]
    readonly body?: string
    readonly body_b64?: string
  }
}

/** A request and its answer, byte by byte. */
export interface Exchange {
  readonly kind: 'exchange'
  /** What was tried. */
  readonly label: string
  readonly request: string
  readonly response: string
}

/** The same in MessagePack, without the heads. */
export interface MsgpackExchange {
  readonly kind: 'msgpack'
  readonly label: string
  readonly request_b64: string
  readonly status: number
  readonly type: string
  readonly response_b64: string
}

export const readPosts = (name: string): Post[] =>
  readLines<Post | Exchange>(name).filter((line) => line.kind === 'post')

/** By label. */
export function readExchanges(name: string): ReadonlyMap<string, Exchange> {
  const lines = readLines<Post | Exchange | MsgpackExchange>(name)
  return new Map(lines.filter((line) => line.kind === 'exchange').map((line) => [line.label, line]))
}

export const readMsgpackExchanges = (name: string): MsgpackExchange[] =>
  readLines<Exchange | MsgpackExchange>(name).filter((line) => line.kind === 'msgpack')

export function exchangeOf(exchanges: ReadonlyMap<string, Exchange>, label: string): Exchange {
  const exchange = exchanges.get(label)
  if (exchange === undefined) throw new Error(`the capture has no exchange '${label}'`)
  return exchange
}

const bodyOf = (message: string): string => message.slice(message.indexOf('\r\n\r\n') + 4)

/** JSON by the engine itself; nothing where it is no object. */
export function objectOf(text: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isFields(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** What was asked: the line of the request, and its body as an object. */
export function askedBy({ request }: Exchange): { method: string; path: string; params: Fields } {
  const [method = '', path = ''] = request.split(' ', 2)
  return { method, path, params: objectOf(bodyOf(request)) ?? {} }
}

/** The object in the body of an answer that is not chunked. */
export const answerIn = ({ response }: Exchange): Fields | undefined => objectOf(bodyOf(response))
