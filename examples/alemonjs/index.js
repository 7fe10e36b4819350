// A OneBot V11 platform of alemonjs. It runs in a process of its own and listens on a port of its own.
import { Buffer } from 'node:buffer'
import { cbpPlatform, createResult, definePlatform, getConfigValue, ResultCode } from 'alemonjs'
import { createOneBot, reverseWs, segment } from 'onebot.js'

const PLATFORM = 'onebotjs'

const builders = {
  Text: ({ value }) => segment.text(value),
  Mention: ({ value, options }) => (options?.belong === 'everyone' ? segment.atAll() : segment.at(value)),
  Image: ({ value }) => segment.image(Buffer.from(value, 'base64')),
  ImageURL: ({ value }) => segment.image(new URL(value)),
  ImageFile: ({ value }) => segment.image(value),
}
const toMessage = (format) => format.flatMap((item) => builders[item.type]?.(item) ?? [])

/** What alemonjs asks for, by the name of the action; each is given a bot and the payload. */
const actions = {
  'me.info': async (bot) => {
    const { user_id, nickname } = await bot.as('v11').call('get_login_info')
    return { UserId: String(user_id), UserName: nickname, IsBot: true }
  },
  'message.send': (bot, { event, params }) => {
    const to = event.name.startsWith('private.') ? { userId: event.UserId } : { groupId: event.ChannelId }
    return bot.send(to, toMessage(params.format))
  },
  'message.send.channel': (bot, { ChannelId, params }) =>
    bot.send({ groupId: ChannelId }, toMessage(params.format)),
  'message.send.user': (bot, { UserId, params }) => bot.send({ userId: UserId }, toMessage(params.format)),
  'message.delete': (bot, { MessageId }) => bot.as('v11').call('delete_msg', { message_id: MessageId }),
}

function toEvent(event) {
  const { userId, groupId, messageId, text } = event
  const place = groupId && { GuildId: groupId, ChannelId: groupId, SpaceId: groupId }
  return {
    name: groupId ? 'message.create' : 'private.message.create',
    Platform: PLATFORM,
    ...place,
    UserId: userId,
    OpenId: userId,
    UserName: event.field('sender')?.nickname,
    IsMaster: false,
    IsBot: false,
    MessageId: messageId,
    MessageText: text.trim(),
    BotId: event.selfId,
    value: event.raw,
  }
}

const main = async () => {
  const { port = 17158, host, token } = getConfigValue()?.[PLATFORM] ?? {}
  const driver = reverseWs({ port, host, accessToken: token })
  const app = createOneBot({ drivers: [driver] })
  const cbp = cbpPlatform(`ws://127.0.0.1:${process.env.port || 17117}`)
  app.on('message', (event) => cbp.send(toEvent(event)))
  cbp.onactions(async ({ action, payload }, consume) => {
    const id = payload.event?.BotId ?? payload.BotId
    const bot = app.bots.find(({ selfId }) => id === undefined || selfId === id)
    try {
      if (!bot) throw new Error('no OneBot account is online')
      if (!actions[action]) throw new Error(`OneBot has no ${action}`)
      consume([createResult(ResultCode.Ok, action, await actions[action](bot, payload))])
    } catch (error) {
      consume([createResult(ResultCode.Fail, action, error.message)])
    }
  })
  await app.start()
  console.log(`OneBot: ${driver.urls[0]}`)
}

export default definePlatform({ main, name: PLATFORM })
