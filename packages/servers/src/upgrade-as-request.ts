import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { HostServer } from './intercept.js'

const ASKING = /^(upgrade|http2-settings)$/i

/**
 * An upgrade to a protocol that the server does not know is to be ignored (RFC 9110, section 7.8), as that to HTTP/2
 * which Java's HttpClient and `curl --http2` ask for. Node makes one of whatever asks, once there is a listener: so the
 * server gets the connection anew, and reads the same request without the question.
 */
export function upgradeAsRequest(
  server: HostServer,
  { method, url, httpVersion, rawHeaders }: IncomingMessage,
  socket: Duplex,
  head: Buffer,
): void {
  const lines = [`${method} ${url} HTTP/${httpVersion}`]
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] ?? ''
    if (!ASKING.test(name)) lines.push(`${name}: ${rawHeaders[at + 1]}`)
  }
  socket.unshift(Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), head]))
  server.emit('encrypted' in socket ? 'secureConnection' : 'connection', socket)
}
