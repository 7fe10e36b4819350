/** A bot on node-napcat-ts, as small as it can be. */
import { NCWebsocket, Structs } from 'node-napcat-ts'
import { config, say, serve } from '../lines.mjs'

const bot = new NCWebsocket({
  baseUrl: config.url,
  accessToken: config.token,
  reconnection: { enable: true, attempts: 100, delay: 50 },
})

const ids = ({ user_id, group_id, operator_id, target_id }) => ({
  user: user_id?.toString(),
  group: group_id?.toString(),
  operator: operator_id?.toString(),
  target: target_id?.toString(),
})

bot.on('meta_event', (event) => say({ saw: 'meta', detail: event.meta_event_type }))
bot.on('socket.error', ({ error_type, info }) => say({ saw: 'meta', detail: error_type, info }))

bot.on('message', async (event) => {
  say({ saw: 'message', detail: event.message_type, ...ids(event), segments: event.message })
  const [first] = event.message
  if (first?.type === 'text' && first.data.text.startsWith('/echo ')) {
    const text = first.data.text.slice('/echo '.length)
    await event.quick_action([Structs.text(text)])
  }
})

bot.on('notice', async (event) => {
  const detail = event.notice_type === 'notify' ? event.sub_type : event.notice_type
  say({ saw: 'notice', detail, ...ids(event) })
  if (detail === 'group_increase') {
    const message = [Structs.at(event.user_id), Structs.text(' welcome')]
    await bot.send_group_msg({ group_id: event.group_id, message })
  }
})

bot.on('request', async (event) => {
  say({ saw: 'request', detail: event.request_type, ...ids(event), comment: event.comment })
  await event.quick_action(true)
})

serve((action, params) => (action in bot ? bot[action](params) : bot.send(action, params)))
await bot.connect()
