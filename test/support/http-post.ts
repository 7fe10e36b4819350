/** Ordinary HTTP requests without a client library, so that nothing is added, followed or tried again. */
import { type IncomingHttpHeaders, type RequestOptions, request } from 'node:http'
import { request as tlsRequest } from 'node:https'
import { text } from 'node:stream/consumers'

export interface Posted {
  status: number
  headers: IncomingHttpHeaders
  body: string
}

export interface PostOptions extends Omit<RequestOptions, 'headers'> {
  headers?: Readonly<Record<string, string | string[] | undefined>>
  body?: string | Uint8Array
  tls?: { ca: string }
}

/** Sends a request, by default a POST of JSON with its length. */
export function post(
  url: string,
  { body = '', headers = {}, tls, ...options }: PostOptions = {},
): Promise<Posted> {
  const all = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers }
  const kept = Object.fromEntries(Object.entries(all).flatMap(([k, v]) => (v === undefined ? [] : [[k, v]])))
  return new Promise((resolve, reject) => {
    const make = tls ? tlsRequest : request
    const sent = make(
      url,
      { method: 'POST', agent: false, headers: kept, ...tls, ...options },
      (response) => {
        text(response).then(
          (read) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: read }),
          reject,
        )
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}
