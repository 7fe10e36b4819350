/** A bot on koishi-plugin-adapter-onebot, as small as it can be. */
import { createRequire } from 'node:module'
import { config, say, serve } from '../lines.mjs'

// As an ES module, Koishi does not load in Node.js.
const require = createRequire(import.meta.url)
const { Context, h } = require('koishi')

const protocol = { 'forward-ws': 'ws', 'reverse-ws': 'ws-reverse', http: 'http' }[config.transport]
const { selfId, token, secret } = config
// The address of an API root is taken as it is, and a path is put behind it.
const endpoint = config.url.replace(/\/$/, '')

const ctx = new Context()
ctx.plugin(require('@koishijs/plugin-http').default)
if (config.port > 0) {
  ctx.plugin(require('@koishijs/plugin-server').default, { host: '127.0.0.1', port: config.port })
}
ctx.plugin(require('koishi-plugin-adapter-onebot').default, {
  selfId,
  protocol,
  token,
  secret,
  endpoint,
  path: '/onebot',
  retryInterval: 50,
  retryLazy: 50,
  responseTimeout: 2000,
})

const ids = ({ userId, guildId, operatorId, event }) => ({
  user: userId,
  group: guildId,
  operator: operatorId,
  target: event._data?.target_id?.toString(),
})

/** What it makes of segments, told as segments again. */
const segment = ({ type, attrs }) => {
  if (type === 'text') return { type, data: { text: attrs.content } }
  if (type === 'at') return { type, data: { qq: attrs.id } }
  if (type === 'face') return { type, data: { id: attrs.id } }
  if (type === 'img') return { type: 'image', data: { file: attrs.file, url: attrs.src } }
  return { type, data: attrs }
}

ctx.on('message', async (session) => {
  const { quote, elements, isDirect, content } = session
  const reply = quote ? [{ type: 'reply', data: { id: quote.id } }] : []
  const segments = [...reply, ...elements.map(segment)]
  say({ saw: 'message', detail: isDirect ? 'private' : 'group', ...ids(session), segments })
  const text = h.unescape(content)
  if (text.startsWith('/echo ')) await session.send(h.text(text.slice('/echo '.length)))
})

ctx.on('notice', (session) => say({ saw: 'notice', detail: session.subtype, ...ids(session) }))

ctx.on('guild-member-added', async (session) => {
  say({ saw: 'notice', detail: 'group_increase', ...ids(session) })
  await session.send([h.at(session.userId), h.text(' welcome')])
})

ctx.on('friend-request', async (session) => {
  say({ saw: 'request', detail: 'friend', ...ids(session), comment: session.content })
  await session.bot.handleFriendRequest(session.messageId, true)
})

const methods = {
  get_login_info: 'getLoginInfo',
  get_group_list: 'getGroupList',
  get_friend_list: 'getFriendList',
  get_stranger_info: 'getStrangerInfo',
}

serve(async (action, params) => {
  const [bot] = ctx.bots
  return bot.internal[methods[action]](...Object.values(params))
})
await ctx.start()
