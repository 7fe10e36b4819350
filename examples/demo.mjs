// What `npm start` runs: a bot on loopback, and two pretend implementations that dial it over real sockets.
import { randomBytes } from 'node:crypto'
import { fakeImplementation } from '@onebot.js/testing'
import { createOneBot, isOneBotError, reverseWs } from 'onebot.js'

const PREFERRED_PORT = 8080
const MESSAGES = ['ping', '/echo hello OneBot', '/echo 你好，OneBot']
const PACE = 700

const runsOnce = process.argv.includes('--once') || !process.stdout.isTTY
const accessToken = randomBytes(24).toString('base64url')
const counts = { messages: 0, replies: 0 }

/** @param {number} port */
async function startBot(port) {
  const driver = reverseWs({ port, accessToken })
  const app = createOneBot({ drivers: [driver] })
  app.on('online', (bot) => say('+', `${bot.version} account ${bot.selfId} is online / 账号上线`))
  app.on('offline', (bot, cause) =>
    say('-', `${bot.version} account ${bot.selfId} is offline / 账号离线 (${cause.shortMessage})`),
  )
  app.on('message', async (event) => {
    counts.messages++
    const place = event.groupId ? `group ${event.groupId}` : 'private'
    say('<', `${event.version} ${place}, user ${event.userId}: ${event.text}`)
    const answer = answerTo(event.text)
    if (answer === undefined) return
    const { messageId } = await event.reply(answer)
    counts.replies++
    say('>', `${event.version} reply ${messageId}: ${answer}`)
  })
  await app.start()
  return { app, driver }
}

/**
 * A real account may join, so only what is meant for the bot is answered.
 * @param {string} text
 */
function answerTo(text) {
  if (text === 'ping') return 'pong'
  return text.startsWith('/echo ') ? text.slice('/echo '.length) : undefined
}

/** @param {string} mark @param {string} line */
function say(mark, line) {
  console.log(`  ${mark} ${line}`)
}

/** The preferred port where it is free, else any. */
async function startBotSomewhere() {
  try {
    return await startBot(PREFERRED_PORT)
  } catch (error) {
    if (isOneBotError(error) && error.code === 'PORT_UNAVAILABLE') return startBot(0)
    throw error
  }
}

/** @param {string[]} urls */
function printAddresses([v11Url, v12Url]) {
  console.log(`
onebot.js is listening. Paste into your implementation as a reverse WebSocket (WebSocket client):
onebot.js 已启动。请在协议端添加「反向 WebSocket（WebSocket 客户端）」并填写：

  NapCat, LLOneBot, Lagrange.OneBot, go-cqhttp (OneBot V11)
    URL    ${v11Url}
    token  ${accessToken}

  OneBot V12
    URL    ${v12Url}
    token  ${accessToken}

Until one connects, two pretend ones show what happens. The bot answers 'ping' and '/echo …' alone.
在真正的协议端接入之前，先由两个模拟协议端演示。机器人只回复 'ping' 和 '/echo …'。
`)
}

/**
 * One pretend session: connects, sends its messages, sees each one answered, and leaves.
 * @param {'v11' | 'v12'} version @param {string} url @param {string} selfId
 */
async function pretend(version, url, selfId) {
  const impl = fakeImplementation({ version, url, accessToken, selfId, announce: true })
  await impl.connect()
  for (const text of MESSAGES) {
    const answered = impl.nextAction()
    impl.message({ text, userId: '20002', groupId: '30003' })
    await answered
    await new Promise((resolve) => setTimeout(resolve, runsOnce ? 20 : PACE))
  }
  await impl.stop()
}

const { app, driver } = await startBotSomewhere()
const [v11Url = '', v12Url = ''] = driver.urls
printAddresses([v11Url, v12Url])

await Promise.all([pretend('v11', v11Url, '10001'), pretend('v12', v12Url, '10002')])

if (runsOnce) {
  await app.stop({ drain: 1000 })
  const { dropped } = app.status().counters
  const lost = Object.values(dropped).reduce((sum, count) => sum + count, 0)
  console.log(
    `\nDone: 2 accounts, ${counts.messages} messages in, ${counts.replies} replies out, ${lost} frames dropped.`,
  )
  process.exitCode = counts.replies === 2 * MESSAGES.length && lost === 0 ? 0 : 1
} else {
  console.log('\nThe pretend sessions are over; waiting for a real implementation. Ctrl-C ends.')
  console.log('演示结束，等待真正的协议端接入。按 Ctrl-C 退出。\n')
  process.once('SIGINT', () => app.stop({ drain: 1000 }))
  process.once('SIGTERM', () => app.stop({ drain: 1000 }))
}
