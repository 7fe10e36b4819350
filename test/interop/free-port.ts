import { createServer } from 'node:net'

/** Below what systems give to who asks for any port: between looking and taking, nobody else gets it that way. */
const FIRST = 15_000
const LAST = 30_000

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })

/** For a program that says which port it takes, and not which one it got. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = FIRST + Math.floor(Math.random() * (LAST - FIRST))
    if (await isFree(port)) return port
  }
}
