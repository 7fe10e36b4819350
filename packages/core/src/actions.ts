/**
 * The actions whose parameters and results are typed. Extend it where you use more:
 * `declare module '@onebot.js/core' { interface ActionMap { my_action: { params: …; result: … } } }`.
 */
import type { V12Self } from './v12/events.js'

// The complete tables of both standards and of the implementations' extensions belong here.
export interface ActionMap {
  /** `botuniverse/onebot-11` api/public.md */
  get_login_info: { params: Record<string, never>; result: { user_id: number | string; nickname: string } }
  /** `botuniverse/onebot-11` api/public.md */
  get_version_info: {
    params: Record<string, never>
    result: { app_name: string; app_version: string; protocol_version: string }
  }
  /** `botuniverse/onebot` interface/meta/actions */
  get_version: {
    params: Record<string, never>
    result: { impl: string; version: string; onebot_version: string }
  }
  /** V11 tells of the one account, V12 of all accounts of the link. */
  get_status: {
    params: Record<string, never>
    result: { good: boolean; online?: boolean | null; bots?: { self: V12Self; online: boolean }[] }
  }
  /** `botuniverse/onebot` interface/user/actions */
  get_self_info: {
    params: Record<string, never>
    result: { user_id: string; user_name: string; user_displayname: string }
  }
}
