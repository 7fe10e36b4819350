/** Servers of stand-ins, on 127.0.0.1. */
import { once } from 'node:events'
import type { Server } from 'node:http'

/** @returns host and port */
export async function listen(server: Server): Promise<string> {
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('there is no port')
  return `127.0.0.1:${address.port}`
}

export function close(server: Server): void {
  server.close()
  server.closeAllConnections()
}
