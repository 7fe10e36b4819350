// What docker-proxy does for a published port: node proxy.mjs <port> <address> <port>
import { connect, createServer } from 'node:net'

const [port, host = '', target] = process.argv.slice(2)

const server = createServer((inner) => {
  const outer = connect(Number(target), host)
  inner.pipe(outer).pipe(inner)
  for (const [socket, other] of [
    [inner, outer],
    [outer, inner],
  ]) {
    socket?.on('error', () => other?.destroy())
  }
})
server.listen(Number(port), '0.0.0.0', () => console.log('published'))
