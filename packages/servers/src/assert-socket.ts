import { ConfigError } from '@onebot.js/core'
import type { SocketLike } from '@onebot.js/core/node'

/** @throws {ConfigError} `OPTIONS_INVALID` */
export function assertSocket(host: string, socket: SocketLike): void {
  if (typeof socket?.on === 'function' && typeof socket.send === 'function') return
  const message = `${host}: accept() needs the socket that ws made, with on() and send(); where the host wraps it, pass the one inside`
  throw new ConfigError('OPTIONS_INVALID', message)
}
