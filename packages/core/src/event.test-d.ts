/** Type tests: what listeners get narrows by its discriminants, with no cast and no `any`. */
import type { createOneBot, NoticeEvent, OneBotEvent } from './index.js'

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const expectTrue = <T extends true>(): T | undefined => undefined

declare const app: ReturnType<typeof createOneBot>

app.on('message', async (event) => {
  const reply = await event.reply('text')
  expectTrue<Equal<typeof reply.messageId, string | undefined>>()
  expectTrue<Equal<typeof event.userId, string | undefined>>()
  if (event.version === 'v11') {
    if (event.raw.message_type === 'group') event.raw.group_id satisfies string | number
    else expectTrue<Equal<typeof event.raw.message_type, 'private'>>()
  } else if (event.raw.detail_type === 'channel') {
    event.raw.guild_id satisfies string
  }
})

app.on('notice.group_increase', (event) => {
  if (event.version === 'v11' && event.raw.notice_type === 'group_increase') {
    event.raw.operator_id satisfies string | number
  }
})

/** Names of the tables narrow as their discriminants do; other names are those of their type. */
app.on('notice.notify.poke', ({ version, raw, bot }) => {
  expectTrue<Equal<typeof version, 'v11'>>()
  expectTrue<Equal<typeof raw.notice_type, 'notify'>>()
  expectTrue<Equal<typeof raw.sub_type, 'poke'>>()
  raw.target_id satisfies string | number
  return bot.call('send_like', { user_id: raw.user_id })
})
app.on('message.group', (event) => {
  if (event.version === 'v11') event.raw.group_id satisfies string | number
  else event.raw.group_id satisfies string
  return event.reply(event.text)
})
app.on('message.private.friend', (event) => {
  if (event.version === 'v11') expectTrue<Equal<typeof event.raw.message_type, 'private'>>()
})
app.on('message.channel', ({ version, raw }) => {
  expectTrue<Equal<typeof version, 'v12'>>()
  raw.guild_id satisfies string
})
app.on('request.group', (event) => {
  if (event.version === 'v11') event.raw.sub_type satisfies 'add' | 'invite'
  return event.version === 'v11' ? event.quick({ approve: true }) : event.quick([])
})
app.on('notice.group_member_increase', ({ raw }) => raw.operator_id satisfies string)
app.on('meta.heartbeat', ({ raw }) => raw.interval satisfies number)
app.on('notice.nothing_of_ours', (event) => expectTrue<Equal<typeof event, NoticeEvent>>())
app.on('notice.qq.its_own', (event) => expectTrue<Equal<typeof event, NoticeEvent>>())
// @ts-expect-error the name of the library is `meta`
app.on('meta_event.heartbeat', () => {})
// @ts-expect-error there is no such type
app.on('notices.notify', () => {})

app.on('event', (event: OneBotEvent) => {
  switch (event.type) {
    case 'message':
    case 'message_sent':
      return event.text
    case 'notice':
    case 'request':
      return event.bot.selfId
    case 'meta':
      expectTrue<Equal<typeof event.selfId, string | undefined>>()
      return event.selfId
    case 'unknown':
      return event.field('x')
    default:
      return event satisfies never
  }
})

app.on('offline', (bot, cause) => {
  expectTrue<Equal<typeof cause.delivered, 'no' | 'maybe'>>()
  return bot.call('get_login_info').then(({ nickname }) => nickname)
})

export async function callsAreTyped(): Promise<void> {
  const bot = await app.bot(10001)
  const info = await bot.call('get_login_info')
  expectTrue<Equal<typeof info.user_id, number | string>>()
  const other = await bot.call('some_extension', { a: 1 })
  expectTrue<Equal<typeof other, unknown>>()
  // @ts-expect-error a target names a user, a group or a channel
  await bot.send({ nobody: 1 }, 'x')
  // @ts-expect-error there is no such option
  await bot.call('x', {}, { timeOut: 1 })
}
