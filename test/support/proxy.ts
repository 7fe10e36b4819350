/** A TCP proxy whose wire can be cut without a FIN or RST, as when a network cable is pulled. */
import { once } from 'node:events'
import { createServer, connect as dial, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

export interface Proxy {
  readonly port: number
  /** From now on no byte passes, either way; the connections stay open. */
  cut(): void
}

export async function startProxy(target: number): Promise<Proxy> {
  const pairs: Socket[] = []
  let isCut = false
  const server = createServer((near) => {
    const far = dial(target, '127.0.0.1')
    pairs.push(near, far)
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      from.on('data', (bytes) => {
        if (!isCut) to.write(bytes)
      })
      from.on('error', () => {})
      from.on('close', () => {
        if (!isCut) to.destroy()
      })
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    for (const socket of pairs) socket.destroy()
    server.close()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port')
  return {
    port: address.port,
    cut: () => {
      isCut = true
    },
  }
}
