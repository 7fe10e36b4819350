// Several accounts on one port, each with a token of its own:
//   TOKENS='{"10001":"token-of-10001","10002":"token-of-10002"}' node examples/many-accounts.mjs
// Any account answers /accounts, and /tell <account> <text> makes another one write to you.
import { createOneBot, isOneBotError, reverseWs } from 'onebot.js'

const { PORT = '8080', TOKENS = '{}' } = process.env

/** @type {Record<string, string>} */
const accessToken = JSON.parse(TOKENS)
const driver = reverseWs({ port: Number(PORT), accessToken })
const app = createOneBot({ drivers: [driver] })

app.on('online', (bot) => console.log(`${bot.selfId} is online`))
app.on('offline', (bot, cause) => console.log(`${bot.selfId} is offline: ${cause.shortMessage}`))
app.on('stale', (bot) => console.log(`${bot.selfId}: its heartbeats stopped`))

app.on('message.private', async (event) => {
  const [command, id = '', ...words] = event.text.split(' ')
  if (command === '/accounts') {
    await event.reply(app.bots.map(({ selfId }) => selfId).join(', '))
  } else if (command === '/tell' && event.userId !== undefined) {
    await event.reply(await tell(id, event.userId, words.join(' ')))
  }
})

/**
 * @param {string} id the account that writes
 * @param {string} userId whom it writes to
 * @param {string} text
 * @returns {Promise<string>} what became of it
 */
async function tell(id, userId, text) {
  try {
    // Waits a moment, should the account be about to reconnect.
    const bot = await app.bot(id, { timeout: 1000 })
    await bot.send({ userId }, text)
    return 'sent'
  } catch (error) {
    if (!isOneBotError(error)) throw error
    if (error.code === 'WAIT_TIMEOUT') return `${id} is not online`
    return error.outcome === 'unknown' ? 'it may have been sent, or not' : 'not sent'
  }
}

await app.start()
console.log(`V11: ${driver.urls[0]}`)

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => app.stop({ drain: 1000 }))
