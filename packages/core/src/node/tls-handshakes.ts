/** TLS handshakes that are under way, and which TCP socket is below a TLS socket. */
import type { Socket } from 'node:net'
import type { TLSSocket } from 'node:tls'

/** Node tells of the one in 'connection', of the other in 'secureConnection', and not how they belong together. */
const keyOf = ({ remoteAddress, remotePort, localAddress }: Socket): string =>
  `${remoteAddress} ${remotePort} ${localAddress}`

export class TlsHandshakes {
  readonly #underWay = new Map<string, { tcp: Socket; failure?: string }>()

  /** @param onFailed called when the other side has sent something, and its connection has ended without TLS */
  begin(tcp: Socket, onFailed: (failure: string | undefined, address: string | undefined) => void): void {
    const key = keyOf(tcp)
    const { remoteAddress } = tcp
    this.#underWay.set(key, { tcp })
    tcp.once('close', () => {
      const handshake = this.#take(key, tcp)
      // What only looks whether the port is open sends nothing.
      if (handshake && tcp.bytesRead > 0) onFailed(handshake.failure, remoteAddress)
    })
  }

  /** @returns the TCP socket below */
  finish(tls: TLSSocket): Socket | undefined {
    const key = keyOf(tls)
    const tcp = this.#underWay.get(key)?.tcp
    this.#underWay.delete(key)
    return tcp
  }

  /** What OpenSSL says of one that fails now; its connection ends right after. */
  fail(tls: Socket, failure: string | undefined): void {
    const handshake = this.#underWay.get(keyOf(tls))
    if (handshake && failure !== undefined) handshake.failure = failure
  }

  /** It was we who cut it off. */
  forget(tcp: Socket): void {
    this.#take(keyOf(tcp), tcp)
  }

  #take(key: string, tcp: Socket): { failure?: string } | undefined {
    const handshake = this.#underWay.get(key)
    if (handshake?.tcp !== tcp) return undefined
    this.#underWay.delete(key)
    return handshake
  }
}
