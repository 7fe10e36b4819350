// An echo bot. PORT, HOST and TOKEN come from the environment:
//   TOKEN=a-long-random-text node examples/echo.mjs
import { createOneBot, reverseWs } from 'onebot.js'

const { PORT = '8080', HOST = '127.0.0.1', TOKEN = '' } = process.env

const driver = reverseWs({ port: Number(PORT), host: HOST, accessToken: TOKEN })
const app = createOneBot({ drivers: [driver] })

app.on('online', (bot) => console.log(`${bot.selfId} is online`))
app.on('offline', (bot, cause) => console.log(`${bot.selfId} is offline: ${cause.shortMessage}`))
// The bot's own messages are not among these, so it does not answer itself.
app.on('message', async (event) => {
  if (event.text.startsWith('/echo ')) await event.reply(event.text.slice('/echo '.length))
})

await app.start()
console.log(`V11: ${driver.urls[0]}`)
console.log(`V12: ${driver.urls[1]}`)

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => app.stop({ drain: 1000 }))
