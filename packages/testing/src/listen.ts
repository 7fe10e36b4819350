import { once } from 'node:events'
import type { Server } from 'node:http'
import { portOf } from '@onebot.js/core/node'

export const LOOPBACK = '127.0.0.1'

/** Gives the port that is listened on. @throws the error of the system where it is taken */
export async function listen(server: Server, port: number, host = LOOPBACK): Promise<number> {
  server.listen(port, host)
  await once(server, 'listening')
  return portOf(server) ?? port
}
