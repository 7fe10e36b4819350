// OneBot V11 for Karin, in the place of its own adapter: the sockets and posts of Karin's server.
import { createOneBot, http, reverseWs } from 'onebot.js'

/** Karin's server hands over sockets at these paths alone. */
const PATHS = ['/', '/onebot/v11/ws']

/**
 * @param {import('./contract.js').Karin} karin
 * @param {{ accessToken: string, apiRoots?: Record<string, string> }} options
 * @returns {Promise<() => Promise<void>>} ends it
 */
export async function initOneBot(karin, { accessToken, apiRoots }) {
  const sockets = reverseWs({ noServer: true, paths: PATHS, accessToken })
  const posts = http({ noServer: true, paths: ['/onebot'], accessToken, apiRoots })
  const app = createOneBot({ drivers: [sockets, posts] })
  /** @type {Map<string, import('./contract.js').KarinBot & { index: number }>} */
  const bots = new Map()

  app.on('online', (account) => {
    const { selfId } = account
    const bot = {
      account: { selfId },
      selfId,
      index: 0,
      /** @type {import('./contract.js').KarinBot['sendMsg']} */
      async sendMsg({ scene, peer }, elements) {
        const to = scene === 'group' ? { groupId: peer } : { userId: peer }
        const { messageId = '' } = await account.send(to, karin.toOneBot(elements))
        return { messageId }
      },
    }
    bot.index = karin.registerBot('other', bot)
    bots.set(selfId, bot)
  })
  app.on('offline', ({ selfId }) => {
    const bot = bots.get(selfId)
    if (bot && bots.delete(selfId)) karin.unregisterBot('index', bot.index)
  })
  for (const type of /** @type {const} */ (['message', 'notice', 'request'])) {
    app.on(type, (event) => {
      const bot = bots.get(event.selfId)
      if (bot) karin.dispatch[type](event.raw, bot)
    })
  }

  await app.start()
  /** @type {import('./contract.js').OnConnection} */
  const onConnection = (socket, request, claim) => {
    // Within three seconds, or Karin closes the socket.
    claim()
    sockets.accept(socket, request)
  }
  karin.listeners.on(karin.WS_CONNECTION_ONEBOT, onConnection)
  // Before any body parser: the signature covers the bytes. Express keeps it for good, so it steps aside at the end.
  let isOn = true
  karin.app.use((request, response, next) => (isOn ? posts.handleRequest(request, response, next) : next()))

  return async () => {
    isOn = false
    karin.listeners.off(karin.WS_CONNECTION_ONEBOT, onConnection)
    await app.stop()
  }
}
