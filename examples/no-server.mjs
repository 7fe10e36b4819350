// The bot inside a program that handles WebSocket upgrades itself: it hands over those that are for the bot.
//   TOKEN=a-long-random-text node examples/no-server.mjs
import { once } from 'node:events'
import { createServer } from 'node:http'
import { createOneBot, reverseWs } from 'onebot.js'

const { PORT = '8080', TOKEN = '' } = process.env

const driver = reverseWs({ noServer: true, accessToken: TOKEN, paths: ['/bot'] })
const app = createOneBot({ drivers: [driver] })
app.on('message', async (event) => {
  if (event.text === 'ping') await event.reply('pong')
})
await app.start()

const server = createServer((_request, response) => response.end('hello\n'))
server.on('upgrade', (request, socket, head) => {
  // False: the path is not the bot's, and nothing was touched. Here others would have their turn.
  if (driver.handleUpgrade(request, socket, head)) return
  socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n')
})
server.listen(Number(PORT), '127.0.0.1')
await once(server, 'listening')

const address = server.address()
if (typeof address === 'object' && address !== null) console.log(`V11: ws://127.0.0.1:${address.port}/bot`)

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await app.stop({ drain: 1000 })
    server.close()
    server.closeAllConnections()
  })
}
