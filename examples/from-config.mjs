// A bot that is configured from outside: by variables, by a NoneBot .env in this directory, or by a file.
//   node examples/from-config.mjs
//   node examples/from-config.mjs --config onebot.yaml
import { parseArgs } from 'node:util'
import { createOneBot, fromEnv, fromFile, isOneBotError } from 'onebot.js'

const options = {
  config: /** @type {const} */ ({ type: 'string' }),
  env: /** @type {const} */ ({ type: 'boolean' }),
}

async function start() {
  const { config } = parseArgs({ options }).values
  const settings = config === undefined ? await fromEnv() : await fromFile(config)
  const app = createOneBot(settings)

  app.on('online', (bot) => console.log(`${bot.version} account ${bot.selfId} is online`))
  app.on('offline', (bot, cause) =>
    console.log(`${bot.version} account ${bot.selfId} is offline: ${cause.shortMessage}`),
  )
  app.on('message', async (event) => {
    const place = event.groupId ? `group ${event.groupId}` : 'private'
    console.log(`${event.version} ${place}, user ${event.userId}: ${event.text}`)
    if (event.text === 'ping') await event.reply('pong')
  })

  await app.start()
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => app.stop({ drain: 1000 }))

  const urls = settings.drivers.flatMap((driver) =>
    'urls' in driver && Array.isArray(driver.urls) ? driver.urls.map(String) : [],
  )
  if (urls.length > 0) {
    console.log('Paste one of these into your implementation, with the token that you configured:')
    console.log('请在协议端填写以下地址之一，token 与配置中的一致：')
  }
  // More paths are taken; these are the ones that the documentation names.
  for (const url of urls) {
    const [, version] = /\/onebot\/(v1[12])\/(?:ws|http)$/.exec(url) ?? []
    if (version) console.log(`${version.toUpperCase()}: ${url}`)
  }
  for (const { address, state } of app.status().endpoints) {
    if (state !== 'listening') console.log(`Dialling / 正在连接: ${address}`)
  }
}

try {
  await start()
} catch (error) {
  const isUsage =
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  if (!isUsage && !isOneBotError(error)) throw error
  console.error(error.message)
  process.exitCode = 1
}
