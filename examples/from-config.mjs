// A bot that is configured from outside: by variables, by a NoneBot .env in this directory, or by a file.
//   node examples/from-config.mjs
//   node examples/from-config.mjs --config onebot.yaml
import { parseArgs } from 'node:util'
import { createOneBot, fromEnv, fromFile, isOneBotError } from 'onebot.js'

const USAGE = `
npm start                           the demo; your bot where a variable ONEBOT_… or a file .env is there
                                    演示；若有 ONEBOT_… 变量或 .env 文件，则运行你的机器人
npm start -- onebot.yaml            your bot, configured by a file; the same as --config onebot.yaml
                                    按配置文件运行你的机器人，等同于 --config onebot.yaml
npm start -- --env                  your bot, configured by variables and .env, also where there are none
                                    按环境变量和 .env 运行你的机器人（即使没有设置）
npm start -- --once                 the demo, which ends by itself; without other options
                                    只运行一遍演示，不能与其他选项同用
npm start -- --help                 this text / 显示本说明`

const options = {
  config: /** @type {const} */ ({ type: 'string' }),
  env: /** @type {const} */ ({ type: 'boolean' }),
  help: /** @type {const} */ ({ type: 'boolean', short: 'h' }),
}

/** The options, or what is wrong with them. */
function readOptions() {
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true })
    const files = [...(values.config === undefined ? [] : [values.config]), ...positionals]
    if (files.length > 1 || (files.length === 1 && values.env))
      return {
        problem: 'Only one of these is possible: a file, or --env / 只能指定一个配置文件，或使用 --env',
      }
    return { file: files[0], isHelp: values.help }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}

/** @param {string | undefined} file */
async function start(file) {
  const settings = file === undefined ? await fromEnv() : await fromFile(file)
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
  if (urls.some((url) => url.includes('//127.0.0.1:'))) {
    console.log(
      "In place of 127.0.0.1 write: from another container, this container's name; from another machine,",
    )
    console.log("this machine's IP. Both need HOST=0.0.0.0 (in a file host: 0.0.0.0).")
    console.log('协议端在其他容器中时，把 127.0.0.1 换成本容器的名称；在其他机器上时，换成本机 IP；')
    console.log('两者都需要 HOST=0.0.0.0（配置文件中为 host: 0.0.0.0）。')
  }
  for (const { address, state } of app.status().endpoints) {
    if (state !== 'listening') console.log(`Dialling / 正在连接: ${address}`)
  }
}

const { problem, isHelp, file } = readOptions()
if (problem !== undefined) {
  console.error(`${problem}\n${USAGE}`)
  process.exitCode = 1
} else if (isHelp) console.log(USAGE)
else {
  try {
    await start(file)
  } catch (error) {
    if (!isOneBotError(error)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
