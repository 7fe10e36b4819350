// OneBot for Koishi 4, on Koishi's own server: reverse WebSocket and HTTP POST, any number of accounts.
const { Bot, h, MessageEncoder, Schema } = require('koishi')
const { createOneBot, http, reverseWs, segment } = require('onebot.js')
const builders = {
  text: ({ content }) => segment.text(content),
  at: ({ type, id }) => (type === 'all' ? segment.atAll() : segment.at(id)),
  quote: ({ id }) => segment.reply(id),
  img: ({ src }) => segment.image(new URL(src)),
}
const toSegments = ({ type, attrs, children }) => builders[type]?.(attrs) ?? children.flatMap(toSegments)
const elements = {
  text: ({ text }) => h.text(text),
  at: ({ qq }) => h('at', qq === 'all' ? { type: 'all' } : { id: qq }),
  image: ({ url }) => /^https?:/.test(url) && h.image(url),
  reply: () => [],
}
const toElement = ({ type, data }) => elements[type]?.(data) || h(type, data)
const types = { increase: 'guild-member-added', decrease: 'guild-member-removed', recall: 'message-deleted' }
class OneBotBot extends Bot {
  selfId = this.config.selfId
  internal = this.config
  createDirectChannel = async (userId) => ({ id: `private:${userId}`, type: 1 })
  static MessageEncoder = class extends MessageEncoder {
    visit = async () => {}
    async flush() {
      const [groupId, userId] = this.channelId.split('private:')
      const message = this.session.elements.flatMap(toSegments)
      this.results.push({ id: (await this.bot.internal.send({ groupId, userId }, message)).messageId })
    }
  }
}
exports.inject = ['server']
exports.Config = Schema.object({
  path: Schema.string().default('/onebot').description('Where implementations dial and post.'),
  accessToken: Schema.string().role('secret').description('What implementations must present.'),
  apiRoots: Schema.dict(String).description('By account: the HTTP server of its implementation.'),
})
exports.apply = async (ctx, { path, accessToken, apiRoots }) => {
  const sockets = reverseWs({ noServer: true, paths: [path], accessToken })
  const posts = http({ noServer: true, paths: [path], accessToken, apiRoots })
  const app = createOneBot({ drivers: [sockets, posts], logger: ctx.logger('onebot') })
  const botOf = ({ selfId }) => ctx.bots[`onebot:${selfId}`]
  app.on('online', (account) => (botOf(account) ?? new OneBotBot(ctx, account, 'onebot')).online())
  app.on('offline', (account, cause) => botOf(account)?.offline(cause))
  app.on('event', (event) => {
    const type = event.type === 'message' ? 'message' : types[event.detailType.split('_')[1]]
    const { userId, groupId, messageId: id, replyTo } = event
    const channel = groupId ? { id: groupId, type: 0 } : { id: `private:${userId}`, type: 1 }
    const message = { id, elements: event.message?.flatMap(toElement), quote: replyTo && { id: replyTo } }
    const user = { id: userId, name: event.field('sender')?.nickname }
    const session = { type, timestamp: event.time, channel, guild: groupId && { id: groupId }, user, message }
    if (type) botOf(event)?.dispatch(botOf(event).session(session))
  })
  ctx.on('dispose', () => app.stop())
  ctx.server.ws(path, (socket, request) => sockets.accept(socket, request))
  const post = (koa) => posts.handleRequest(koa.req, Object.assign(koa, { respond: false }).res)
  // The signature covers the bytes of the body, so Koishi must leave them unread.
  ctx.server.post(path, Object.assign(post, { [Symbol.for('noParseBody')]: true }))
  await app.start().catch((error) => error.code === 'APP_STOPPED' || Promise.reject(error))
}
