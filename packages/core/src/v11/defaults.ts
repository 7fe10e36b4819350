/**
 * Parameters that may be left out by the standard (`botuniverse/onebot-11` api/public.md), and whose absence means
 * something else to an implementation: they are said.
 */

type Defaults = readonly (readonly [param: string, value: unknown])[]

/**
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
const standard: Readonly<Record<string, Defaults>> = {
  set_group_ban: [['duration', 1800]],
  set_group_anonymous_ban: [['duration', 1800]],
  set_group_whole_ban: [['enable', true]],
  set_group_admin: [['enable', true]],
  set_group_special_title: [['duration', -1]],
  get_group_info: [['no_cache', false]],
  get_cookies: [['domain', '']],
  get_credentials: [['domain', '']],
}

/** With the suffixes, under which NapCat, LLOneBot and go-cqhttp do the same. */
const defaults = new Map(
  Object.entries(standard).flatMap(([action, params]) =>
    ['', '_async', '_rate_limited'].map((suffix) => [`${action}${suffix}`, params] as const),
  ),
)

export const defaultsOf = (action: string): Defaults | undefined => defaults.get(action)
