/** Type tests: nothing here runs, it only has to compile. */
import type {
  ActionName,
  Bot,
  CallArgs,
  CallContext,
  CallResult,
  GoCqhttpActions,
  LagrangeActions,
  LLOneBotActions,
  MessageInput,
  NapCatActions,
  ParamsOf,
  Profile,
  ProfileActions,
  ResultOf,
  V11Actions,
  V11FriendInfo,
  V11GroupInfo,
  V11Id,
  V11IdParam,
  V11LoginInfo,
  V11Status,
  V12Actions,
  V12GroupInfo,
  V12Status,
} from '@onebot.js/core'

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
type Expect<T extends true> = T
type Has<A, K extends PropertyKey> = K extends keyof A ? true : false

/** The sum of a table is counted where the table is read; here each has what sets it apart. */
export type Names = [
  Expect<Equal<Profile, 'v11' | 'v12' | 'napcat' | 'llonebot' | 'lagrange' | 'go-cqhttp'>>,
  Expect<Equal<ActionName, Exclude<keyof V11Actions | keyof V12Actions, number | symbol>>>,
  Expect<Equal<ActionName<'v11'>, keyof V11Actions & string>>,
  Expect<Equal<ActionName<'napcat'>, keyof NapCatActions & string>>,
  Expect<Has<V11Actions, '.handle_quick_operation'>>,
  Expect<Has<V12Actions, 'upload_file_fragmented'>>,
  Expect<Has<NapCatActions, 'upload_file_stream' | 'send_group_msg' | '.ocr_image'>>,
  Expect<Has<LLOneBotActions, 'scan_qrcode' | 'voice_msg_to_text'>>,
  Expect<Has<LagrangeActions, 'set_group_reaction' | 'get_group_requests'>>,
  Expect<Has<GoCqhttpActions, 'get_guild_list' | 'qidian_get_account_info'>>,
  // What an implementation lacks of the standard is not completed for it.
  Expect<Equal<Has<NapCatActions, 'set_group_anonymous'>, false>>,
  Expect<Equal<Has<GoCqhttpActions, 'get_cookies'>, false>>,
  Expect<Equal<Has<LagrangeActions, 'clean_cache'>, false>>,
]

/** Every action of every profile is an object of parameters and a result. */
type Shapeless<P extends Profile> = {
  [A in keyof ProfileActions[P]]: ProfileActions[P][A] extends { params: object; result: unknown } ? never : A
}[keyof ProfileActions[P]]

export type Shapes = [
  Expect<Equal<Shapeless<'v11'>, never>>,
  Expect<Equal<Shapeless<'v12'>, never>>,
  Expect<Equal<Shapeless<'napcat'>, never>>,
  Expect<Equal<Shapeless<'llonebot'>, never>>,
  Expect<Equal<Shapeless<'lagrange'>, never>>,
  Expect<Equal<Shapeless<'go-cqhttp'>, never>>,
]

export type Parts = [
  Expect<Equal<ResultOf<'get_login_info'>, V11LoginInfo>>,
  // Both standards have it, and nobody said which of them the bot speaks.
  Expect<Equal<ResultOf<'get_status'>, V11Status | V12Status>>,
  Expect<Equal<ResultOf<'get_status', 'v12'>, V12Status>>,
  Expect<Equal<ResultOf<'get_group_info', 'v11'>, V11GroupInfo>>,
  Expect<Equal<ResultOf<'get_group_info', 'v12'>, V12GroupInfo>>,
  Expect<Equal<ResultOf<'get_friend_list', 'napcat'>, V11FriendInfo[]>>,
  Expect<Equal<ParamsOf<'get_login_info', 'v11'>, Record<string, never>>>,
  Expect<Equal<ParamsOf<'delete_msg', 'v11'>['message_id'], V11IdParam>>,
  Expect<Equal<ParamsOf<'send_group_msg', 'v11'>['message'], MessageInput>>,
  // The standard has no such parameter.
  Expect<Equal<Has<ParamsOf<'send_private_msg', 'v11'>, 'group_id'>, false>>,
  Expect<Has<ParamsOf<'send_private_msg', 'napcat'>, 'group_id'>>,
  Expect<Has<ParamsOf<'send_group_msg', 'lagrange'>, 'message_style'>>,
  Expect<Has<ResultOf<'get_group_info', 'llonebot'>, 'owner_id'>>,
  Expect<Has<ResultOf<'get_group_info', 'go-cqhttp'>, 'group_level'>>,
  Expect<Equal<ResultOf<'send_group_forward_msg', 'lagrange'>['forward_id'], string>>,
]

export async function callsOfNoProfile(bot: Bot): Promise<unknown> {
  const info = await bot.call('get_login_info')
  const { user_id }: { user_id: V11Id } = info
  await bot.call('get_login_info', {}, { timeout: 1000 })
  await bot.call('delete_msg', { message_id: 1 })
  await bot.call('delete_msg', { message_id: '-9007199254740993' }, { signal: new AbortController().signal })
  await bot.call('delete_msg', { message_id: 9007199254740993n })
  await bot.call('send_group_msg', { group_id: 30003, message: [{ type: 'text', data: { text: 'hi' } }] })
  const nothing: null = await bot.call('set_group_ban', { group_id: 30003, user_id: '20002' })
  const group = await bot.call('get_group_info', { group_id: '30003' })
  const name: string = group.group_name
  // @ts-expect-error the parameters are required
  await bot.call('delete_msg')
  // @ts-expect-error a required parameter is missing
  await bot.call('delete_msg', {})
  // @ts-expect-error the name of the parameter is wrong
  await bot.call('delete_msg', { messageId: 1 })
  // @ts-expect-error the type of the parameter is wrong
  await bot.call('delete_msg', { message_id: true })
  // @ts-expect-error there is no such parameter
  await bot.call('set_group_ban', { group_id: 1, user_id: 2, seconds: 60 })
  // @ts-expect-error options are no parameters
  await bot.call('get_login_info', { timeout: 1000 })
  // @ts-expect-error there is no such option
  await bot.call('get_login_info', {}, { timeOut: 1000 })
  // @ts-expect-error V11 may have answered, whose groups have more than V12's, but V12 as well
  const count: number = group.member_count
  return [user_id, nothing, name, count]
}

interface Poem {
  lines: string[]
  author?: string
}

export async function unknownActions(bot: Bot, poem: Poem, action: string): Promise<unknown> {
  const answer = await bot.call('my_own_action', poem)
  await bot.call('my_own_action')
  await bot.call('my_own_action', { anything: 1 }, { timeout: 1000 })
  const other = await bot.call(action, poem)
  // @ts-expect-error parameters are an object
  await bot.call('my_own_action', 'poem')
  // @ts-expect-error nothing is known of the answer
  const text: string = answer
  return [text, other] satisfies [string, unknown]
}

export async function callsOfVersions(bot: Bot): Promise<unknown> {
  const v11 = bot.as('v11')
  const v12 = bot.as('v12')
  const count: number = (await v11.call('get_group_info', { group_id: 30003n })).member_count
  const id: string = (await v12.call('get_group_info', { group_id: '30003' })).group_id
  await v12.call('get_group_info', { group_id: 9007199254740993n })
  // @ts-expect-error ids of V12 are strings, and a number may have lost digits
  await v12.call('get_group_info', { group_id: 30003 })
  // V12 has no such action, so nothing is known of it.
  const unknown: unknown = await v12.call('get_login_info', { any: 'thing' })
  await v12.call('upload_file_fragmented', { stage: 'prepare', name: 'a.txt', total_size: 10 })
  await v12.call('upload_file_fragmented', {
    stage: 'transfer',
    file_id: 'f',
    offset: 0,
    data: new Uint8Array(10),
  })
  // @ts-expect-error the stage `transfer` has data
  await v12.call('upload_file_fragmented', { stage: 'transfer', file_id: 'f', offset: 0 })
  return [count, id, unknown]
}

export async function callsOfProfiles(bot: Bot): Promise<unknown> {
  const napcat = bot.as('napcat')
  const stream = await napcat.call('upload_file_stream', {
    stream_id: 's',
    chunk_data: 'AA==',
    chunk_index: 0,
  })
  const status: 'file_created' | 'chunk_received' | 'file_complete' = stream.status
  await napcat.call('send_private_msg', { user_id: 20002, group_id: 30003, message: 'hi' })
  // What the standard requires and NapCat does without may still be given.
  await napcat.call('set_group_add_request', { flag: 'f', sub_type: 'add', approve: true })
  await napcat.call('set_group_add_request', { flag: 'f' })
  // Either of the two ids will do, and LLOneBot has defaults where the standard has none.
  await napcat.call('get_forward_msg', { message_id: '1' })
  await napcat.call('get_forward_msg', { id: '1' })
  await bot.as('go-cqhttp').call('get_forward_msg', { message_id: '1' })
  await bot.as('llonebot').call('get_group_honor_info', { group_id: 30003 })
  // @ts-expect-error NapCat wants the domain
  await napcat.call('get_cookies')
  // @ts-expect-error the id of the stream is missing
  await napcat.call('upload_file_stream', { chunk_data: 'AA==' })

  const rkeys = await bot.as('llonebot').call('get_rkey')
  const key: string = rkeys.group_key
  const others = await bot.as('lagrange').call('get_rkey')
  const first: string | null | undefined = others.rkeys[0]?.rkey
  // @ts-expect-error Lagrange wants the code of the emoji
  await bot.as('lagrange').call('set_group_reaction', { group_id: 1, message_id: 2 })
  const guilds = await bot.as('go-cqhttp').call('get_guild_list')
  const guild: string | undefined = guilds[0]?.guild_id
  // @ts-expect-error there is no such profile
  bot.as('nap-cat')
  return [status, key, first, guild]
}

/** A function around `call` has its types. */
export async function around(bot: Bot, napcat: Bot<'napcat'>): Promise<unknown> {
  const call = <A extends ActionName>(
    action: A,
    ...rest: CallArgs<Profile, A>
  ): Promise<CallResult<Profile, A>> => bot.call(action, ...rest)
  const callOf = <P extends Profile, A extends ActionName<P>>(
    other: Bot<P>,
    action: A,
    ...rest: CallArgs<P, A>
  ): Promise<CallResult<P, A>> => other.call(action, ...rest)
  const name: string = (await call('get_login_info')).nickname
  const rkeys: string | undefined = (await callOf(napcat, 'get_rkey'))[0]?.rkey
  // @ts-expect-error a required parameter is missing
  await call('delete_msg', {})
  return [name, rkeys]
}

/** A bot of any profile is a bot. */
export function everyBotIsABot(bot: Bot): Bot[] {
  const napcat: Bot<'napcat'> = bot.as('napcat')
  // @ts-expect-error what it is has to be said first
  const unsaid: Bot<'napcat'> = bot
  // @ts-expect-error NapCat is not Lagrange
  const other: Bot<'lagrange'> = napcat
  return [napcat, bot.as('v12'), unsaid, other, napcat.as('llonebot')]
}

export function middlewareKnowsTheNames(call: CallContext): boolean {
  return call.action === 'send_group_msg' || call.action === 'my_own_action'
}

declare module '@onebot.js/core' {
  interface V11Actions {
    my_poem: { params: { lines: string[] }; result: { poem_id: string } }
  }
  interface NapCatActions {
    napcat_poem: { params: { lines?: string[] }; result: null }
  }
}

export async function actionsOfOnesOwn(bot: Bot): Promise<unknown> {
  const { poem_id } = await bot.call('my_poem', { lines: ['roses'] })
  // An implementation has what is added to the standard.
  const again = await bot.as('napcat').call('my_poem', { lines: [] })
  const nothing: null = await bot.as('napcat').call('napcat_poem')
  // @ts-expect-error the lines are missing
  await bot.call('my_poem', {})
  return [poem_id, again.poem_id, nothing] satisfies [string, string, null]
}
