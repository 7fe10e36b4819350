/** Which actions write messages, and where to. */
import { fieldOf, idText } from '../fields.js'

type Params = Readonly<Record<string, unknown>>

/** V11 and V12: `true` for actions that write to a user whatever group they name beside. */
const standard: Readonly<Record<string, boolean>> = {
  // botuniverse/onebot-11 api/public.md
  send_private_msg: true,
  send_group_msg: false,
  send_msg: false,
  // botuniverse/onebot interface/message/actions
  send_message: false,
  // go-cqhttp, NapCat, LLOneBot, Lagrange
  send_private_forward_msg: true,
  send_group_forward_msg: false,
  send_forward_msg: false,
  // go-cqhttp
  send_guild_channel_msg: false,
  // The same four: a file stands in the conversation like a message
  upload_private_file: true,
  upload_group_file: false,
  // NapCat
  send_online_file: true,
  send_online_folder: true,
  send_flash_msg: false,
  // NapCat, LLOneBot
  forward_friend_single_msg: true,
  forward_group_single_msg: false,
  // NapCat, LLOneBot, Lagrange
  friend_poke: true,
  group_poke: false,
  send_poke: false,
  send_group_ai_record: false,
}

/** With the suffixes of V11 (`botuniverse/onebot-11` api/README.md). */
const actions = new Map(
  Object.entries(standard).flatMap(([action, isPrivate]) =>
    ['', '_async', '_rate_limited'].map((suffix) => [`${action}${suffix}`, isPrivate] as const),
  ),
)

/** The conversation that parameters name, `''` where they name none. */
export function conversationIn(params: unknown, isPrivate = false): string {
  const id = (name: string): string | undefined => {
    const value = fieldOf(params, name)
    return typeof value === 'bigint' ? String(value) : idText(value)
  }
  const [user, group, guild, channel] = ['user_id', 'group_id', 'guild_id', 'channel_id'].map(id)
  if (user !== undefined && (isPrivate || group === undefined) && channel === undefined)
    return `private:${user}`
  if (group !== undefined) return `group:${group}`
  return channel === undefined ? '' : `channel:${guild}:${channel}`
}

/** The conversation that a call writes a message to, `''` where it does not say; nothing where it writes none. */
export function targetOf(action: string, params: Params): string | undefined {
  if (action === '.handle_quick_operation') {
    const reply = fieldOf(fieldOf(params, 'operation'), 'reply')
    const context = fieldOf(params, 'context')
    if (reply === undefined || reply === null || reply === '') return undefined
    return conversationIn(context, fieldOf(context, 'message_type') === 'private')
  }
  const isPrivate = actions.get(action)
  if (isPrivate === undefined) return undefined
  const kind = fieldOf(params, 'message_type') ?? fieldOf(params, 'detail_type')
  return conversationIn(params, isPrivate || kind === 'private')
}
