import { once } from 'node:events'
import { createServer } from 'node:net'

/** For a program that says which port it takes, and not which one it got. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('there is no port')
  const closed = once(server, 'close')
  server.close()
  await closed
  return address.port
}
