// The bot on an HTTP server that you have already: your pages and the implementations share one port.
//   TOKEN=a-long-random-text node examples/mounted-on-http-server.mjs
import { once } from 'node:events'
import { createServer } from 'node:http'
import { createOneBot, reverseWs } from 'onebot.js'

const { PORT = '8080', TOKEN = '' } = process.env

const server = createServer((request, response) => {
  if (request.url !== '/health') return response.writeHead(404).end()
  const { state, bots } = app.status()
  response.setHeader('Content-Type', 'application/json').end(JSON.stringify({ state, bots }))
})

const driver = reverseWs({ server, accessToken: TOKEN })
const app = createOneBot({ drivers: [driver] })
app.on('message', async (event) => {
  if (event.text === 'ping') await event.reply('pong')
})

// `driver.urls` is complete when the server listens and the app runs, in whichever order.
server.listen(Number(PORT), '127.0.0.1')
await once(server, 'listening')
await app.start()
console.log(`V11: ${driver.urls[0]}`)

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    // The app ends its own connections and leaves the server to you.
    await app.stop({ drain: 1000 })
    server.close()
    server.closeAllConnections()
  })
}
