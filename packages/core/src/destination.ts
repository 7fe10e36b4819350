/** Where messages and replies go: what users and events name, in the one form that the codecs take. */
import type { SendTarget } from './bot.js'
import type { Replyable } from './event.js'
import { fieldOf, idText } from './fields.js'
import type { Destination } from './protocol.js'

/** What a target of a user names, by the values that are there and not by the keys. */
export function destinationOf(target: SendTarget): Destination | undefined {
  if (typeof target !== 'object' || target === null) return undefined
  const idOf = (name: string): string | number | bigint | undefined => {
    const id: unknown = Reflect.get(target, name)
    return typeof id === 'number' || typeof id === 'bigint' || (typeof id === 'string' && id !== '')
      ? id
      : undefined
  }
  const [guildId, channelId, groupId, userId] = ['guildId', 'channelId', 'groupId', 'userId'].map(idOf)
  if (guildId !== undefined && channelId !== undefined) return { kind: 'channel', guildId, channelId }
  if (groupId !== undefined) return { kind: 'group', groupId }
  return userId === undefined ? undefined : { kind: 'private', userId, viaGroup: idOf('viaGroup') }
}

/**
 * What the events of one conversation share: a group, a channel, or a user. Nothing where the event belongs to none.
 * @param event of one account: two accounts have conversations of their own
 */
export function conversationOf(event: Replyable): string | undefined {
  const to = replyDestination(event)
  if (to === undefined) return undefined
  if (to.kind === 'channel') return `channel:${to.guildId}:${to.channelId}`
  return to.kind === 'group' ? `group:${to.groupId}` : `private:${to.userId}`
}

export function replyDestination(event: Replyable): Destination | undefined {
  const { detailType, userId, groupId, guildId, channelId } = event
  // onebots calls direct messages `group`, without a group.
  if (detailType !== 'private') return destinationOf({ userId, groupId, guildId, channelId })
  // The bot's own private message has the bot as `user_id` and the other side as `target_id`.
  const peer = event.type === 'message_sent' ? (idText(fieldOf(event.raw, 'target_id')) ?? userId) : userId
  if (peer === undefined) return undefined
  const isTemporary = event.subType === 'group'
  const viaGroup = isTemporary
    ? (groupId ?? idText(fieldOf(fieldOf(event.raw, 'sender'), 'group_id')))
    : undefined
  return { kind: 'private', userId: peer, viaGroup }
}
