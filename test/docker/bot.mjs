// A bot with options that no variable has: node bot.mjs '{"reverseWs":{…},"forwardWs":{…},"http":{…},"app":{…}}'
// Prints one line for each thing that happens, with the ms at which it did.
import { createOneBot, forwardWs, http, reverseWs } from '../../packages/onebot.js/dist/index.js'

const options = JSON.parse(process.argv[2] ?? '{}')
const app = createOneBot({
  ...options.app,
  logger: false,
  drivers: [
    ...(options.reverseWs ? [reverseWs(options.reverseWs)] : []),
    ...(options.forwardWs ? [forwardWs(options.forwardWs)] : []),
    ...(options.http ? [http(options.http)] : []),
  ],
})

/** @param {string} what @param {string} [more] */
function print(what, more = '') {
  console.log(`${Date.now()} ${what} ${more}`)
}

/** @param {import('onebot.js').OneBotError} error */
const shown = ({ code, shortMessage, hint, hintZh }) => JSON.stringify({ code, shortMessage, hint, hintZh })

app.on('online', (bot) => print('online', bot.selfId))
app.on('offline', (_bot, cause) => print('offline', shown(cause)))
app.on('error', (error) => print('error', shown(error)))
app.on('message', async (event) => {
  print('message', event.text)
  if (event.text.startsWith('wait ')) {
    await new Promise((resolve) => setTimeout(resolve, Number(event.text.slice('wait '.length))))
    await event.reply('waited')
  }
})

await app.start()
print('started')
process.stdin.resume().on('close', () => process.exit())
