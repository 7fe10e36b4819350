/** Requests of a port that takes WebSocket upgrades, and no others. */
import { IncomingMessage } from 'node:http'

const asksForWebSocket = (upgrade: string | undefined): boolean =>
  upgrade?.split(',').some((protocol) => protocol.trim().toLowerCase() === 'websocket') ?? false

/**
 * An upgrade to a protocol that the server does not know is to be ignored (RFC 9110, section 7.8), as that to HTTP/2
 * which Java's HttpClient and `curl --http2` ask for. Node 20 makes one of whatever asks, once there is a listener.
 */
export class PortRequest extends IncomingMessage {
  /** Set in Node's constructor already, when there is no private field yet; a start value would undo it. */
  declare asksToUpgrade: unknown

  /** Node asks for it before it decides. */
  get upgrade(): unknown {
    return this.asksToUpgrade && (this.method === 'CONNECT' || asksForWebSocket(this.headers.upgrade))
  }

  /** Node's own constructor sets it, too. */
  set upgrade(asks: unknown) {
    this.asksToUpgrade = asks
  }
}
