import { once } from 'node:events'
import type { Server } from 'node:http'
import { portOf } from '@onebot.js/core/node'

/** Listens at 127.0.0.1, and gives the port. @throws the error of the system where the port is taken */
export async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return portOf(server) ?? port
}
