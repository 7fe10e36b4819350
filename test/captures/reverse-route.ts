/** Reverse WebSocket: the implementation dials, with the captured headers. */
import { reverseWs } from '@onebot.js/driver-reverse-ws'
import { WebSocket } from 'ws'
import type { Upgrade } from './capture.js'
import type { Met, Route } from './route.js'
import { Wire } from './wire.js'

export interface ReverseOptions {
  /** The token that the bot demands, or what it is when an upgrade comes. */
  accessToken?: string | ((upgrade: Upgrade) => string)
}

/** ms after which NapCat ends a handshake (napcat/reverse-ws.hung-handshake). */
const NAPCAT_PATIENCE = 2000

/** Dials; `ws` adds the headers of the handshake itself, as it does inside NapCat. */
export function dial(origin: string, { url, rawHeaders }: Upgrade): Promise<Met> {
  const headers: Record<string, string> = {}
  const protocols: string[] = []
  for (const [at, name] of rawHeaders.entries()) {
    const value = rawHeaders[at + 1]
    if (at % 2 === 1 || value === undefined) continue
    if (name === 'Sec-WebSocket-Protocol') protocols.push(value)
    else headers[name] = value
  }
  const socket = new WebSocket(origin + url, protocols, {
    headers,
    perMessageDeflate: false,
    handshakeTimeout: NAPCAT_PATIENCE,
  })
  const wire = new Wire(socket)
  return new Promise((resolve, reject) => {
    socket.once('open', () => resolve({ status: 101, wire }))
    socket.once('unexpected-response', (_request, response) => {
      response.resume()
      resolve({ status: response.statusCode ?? 0, code: response.headers['x-onebot-error']?.toString() })
    })
    socket.on('error', reject)
  })
}

export function reverseRoute({ accessToken = '' }: ReverseOptions): Route {
  let current: Upgrade | undefined
  const driver = reverseWs({
    port: 0,
    accessToken:
      typeof accessToken === 'string' ? accessToken : () => (current ? accessToken(current) : undefined),
  })
  return {
    driver,
    connect: (upgrade) => {
      current = upgrade
      return dial(`ws://127.0.0.1:${driver.port}`, upgrade)
    },
  }
}
