/**
 * In what implementations differ from the standard and from one another, as data. Sources are named as files of the
 * implementation's own repository; which actions each has is in profiles/names.
 */

import type { Version } from './driver.js'
import type { Profile } from './profiles.js'

/** The implementations whose actions are known by name. */
export type KnownImplementation = Exclude<Profile, Version>

/** Does a quick operation where no HTTP POST is there to answer (`botuniverse/onebot-11` api/hidden.md). */
export const HANDLE_QUICK = '.handle_quick_operation'

interface Quirks {
  /** How people call it. */
  readonly title: string
  /** Its `app_name` in `get_version_info`. */
  readonly appName: RegExp
  /** What may be put behind the name of an action; nowhere does it make a call asynchronous. */
  readonly suffixes: readonly string[]
  /** What `.handle_quick_operation` carries out; the rest it ignores without a word. */
  readonly quickFields: readonly string[]
}

export const implementations: Readonly<Record<KnownImplementation, Quirks>> = {
  // action/system/GetVersionInfo.ts, action/index.ts, api/quick-action.ts
  napcat: {
    title: 'NapCat',
    appName: /^napcat/i,
    suffixes: ['_async', '_rate_limited'],
    quickFields: ['reply', 'auto_escape', 'at_sender', 'approve', 'reason'],
  },
  // src/onebot11/types.ts, src/onebot11/action/index.ts, src/onebot11/helper/quickOperation.ts
  llonebot: {
    title: 'LLOneBot',
    appName: /^(llonebot|llbot|luckylillia)/i,
    suffixes: ['_async', '_rate_limited'],
    quickFields: [
      ...['reply', 'auto_escape', 'at_sender', 'delete', 'kick', 'ban', 'ban_duration'],
      ...['approve', 'remark', 'reason'],
    ],
  },
  // Lagrange.OneBot/Constant.cs, Core/Operation/OperationService.cs
  lagrange: { title: 'Lagrange.OneBot', appName: /^lagrange/i, suffixes: [], quickFields: [] },
  // coolq/api.go, server/websocket.go
  'go-cqhttp': {
    title: 'go-cqhttp',
    appName: /^go-cqhttp/i,
    suffixes: ['_async'],
    quickFields: [
      ...['reply', 'auto_escape', 'at_sender', 'delete', 'kick', 'ban', 'ban_duration'],
      ...['approve', 'reason'],
    ],
  },
}

const isKnown = (profile: string): profile is KnownImplementation => Object.hasOwn(implementations, profile)

/** Which of the known implementations a name from `get_version_info` stands for. */
export function profileOf(name: string): KnownImplementation | undefined {
  return Object.keys(implementations)
    .filter(isKnown)
    .find((profile) => implementations[profile].appName.test(name))
}

/** What tells itself by its User-Agent: others send `OneBot/11`, or that of another program. */
export function implementationOf(userAgent: string): { name: string; version: string } | undefined {
  const [, name, version = ''] = /^(LLOneBot|Lagrange\.OneBot)(?:\/(\S+))?$/.exec(userAgent) ?? []
  return name === undefined ? undefined : { name, version }
}

/** Two names of one action; what they take and give may differ a little. */
export const equivalents: readonly (readonly [string, string])[] = [
  ['delete_group_folder', 'delete_group_file_folder'],
  ['_del_group_notice', '_delete_group_notice'],
  ['set_msg_emoji_like', 'set_group_reaction'],
]

type Defaults = readonly (readonly [param: string, value: unknown])[]

/**
 * Parameters that may be left out by the standard (`botuniverse/onebot-11` api/public.md), and whose absence means
 * something else to an implementation, so that they are always sent:
 *
 * - `set_group_ban`: 0 in NapCat and Lagrange, which lifts the ban (NapCat action/group/SetGroupBan.ts, Lagrange
 *   Core/Entity/Action/OneBotSetGroupBan.cs).
 * - `set_group_anonymous_ban`: 0 in go-cqhttp (coolq/api.go).
 * - `set_group_whole_ban`: false in Lagrange (Core/Entity/Action/OneBotSetGroupWholeBan.cs).
 * - `set_group_admin`: false in NapCat and Lagrange, which takes the rank away (NapCat action/group/SetGroupAdmin.ts,
 *   Lagrange Core/Entity/Action/OneBotSetGroupAdmin.cs).
 * - `set_group_special_title`: 0 in Lagrange (Core/Operation/Group/SetGroupSpecialTitleOperation.cs).
 * - `get_group_info`: true in LLOneBot (src/onebot11/action/group/GetGroupInfo.ts).
 * - `get_cookies`, `get_credentials`: demanded by NapCat, LLOneBot and Lagrange (NapCat action/user/GetCookies.ts,
 *   LLOneBot src/onebot11/action/user/GetCookie.ts, Lagrange Core/Operation/Generic/GetCookiesOperation.cs).
 */
const v11Defaults: Readonly<Record<string, Defaults>> = {
  set_group_ban: [['duration', 1800]],
  set_group_anonymous_ban: [['duration', 1800]],
  set_group_whole_ban: [['enable', true]],
  set_group_admin: [['enable', true]],
  set_group_special_title: [['duration', -1]],
  get_group_info: [['no_cache', false]],
  get_cookies: [['domain', '']],
  get_credentials: [['domain', '']],
}

/** What may be put behind the name of an action (`botuniverse/onebot-11` api/README.md). */
export const SUFFIXES: readonly string[] = ['_async', '_rate_limited']

const defaults = new Map(
  Object.entries(v11Defaults).flatMap(([action, params]) =>
    ['', ...SUFFIXES].map((suffix) => [`${action}${suffix}`, params] as const),
  ),
)

export const defaultsOf = (action: string): Defaults | undefined => defaults.get(action)

/** What a failed answer means. `uncertain`: the action may have been carried out. `refused`: our token is wrong. */
type Failure = 'failed' | 'unsupported' | 'uncertain' | 'refused'

/** matcha answers with 1404 where a message or a user does not exist, too. */
const aboutActions = /^$|api|action|动作|接口|不支持|unsupported|not supported/i

const failures: readonly { retcode: number; words: RegExp; meaning: Failure }[] = [
  // The standard (communication/ws.md); NapCat and LLOneBot over WebSocket; matcha.
  { retcode: 1404, words: aboutActions, meaning: 'unsupported' },
  { retcode: 1401, words: /^/, meaning: 'refused' },
  { retcode: 1403, words: /^/, meaning: 'refused' },
  // LLOneBot over HTTP (src/onebot11/connect/http.ts), Lagrange (Core/Operation/OperationService.cs), go-cqhttp
  // (modules/api/api.go).
  { retcode: 404, words: aboutActions, meaning: 'unsupported' },
  // NapCat over HTTP (network/http-server.ts), where every failure has this code.
  { retcode: 200, words: /^不支持的api/i, meaning: 'unsupported' },
  // onebots (protocols/onebot-v11/protocol/src/actions/index.ts), where every failure has this code.
  { retcode: -1, words: /^unknown action/i, meaning: 'unsupported' },
  // V12 (connect/data-protocol/action-response.md).
  { retcode: 10_002, words: /^/, meaning: 'unsupported' },
  // NapCat has handed the message over, and QQ did not confirm it in time; it mostly arrives (NapCatQQ#932, #1772).
  { retcode: 1200, words: /^(error: )?timeout|timed out|超时/i, meaning: 'uncertain' },
  // The same over HTTP.
  { retcode: 200, words: /^(error: )?timeout|timed out|超时/i, meaning: 'uncertain' },
]

export function failureOf(retcode: number, reason: string): Failure {
  const found = failures.find((each) => each.retcode === retcode && each.words.test(reason))
  return found?.meaning ?? 'failed'
}
