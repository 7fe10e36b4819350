/** What {@link Bot.call} takes and gives, by the profile of the bot. */
import type { CallOptions } from './bot.js'
import type { Version } from './driver.js'
import type { Profile, ProfileActions } from './profiles.js'

/** A bot of which no profile is known may be of either version, so it has the actions of both standards. */
type Known<P extends Profile> = [Profile] extends [P] ? Version : P

type NamesIn<K extends Profile> = K extends Profile ? keyof ProfileActions[K] & string : never

/** The part of an action in each of the profiles that have it. */
type PartIn<K extends Profile, A, Part extends 'params' | 'result'> = K extends Profile
  ? A extends keyof ProfileActions[K]
    ? ProfileActions[K][A] extends Record<Part, infer T>
      ? T
      : never
    : never
  : never

/** The actions that are known of a profile; without one those of both standards. */
export type ActionName<P extends Profile = Profile> = NamesIn<Known<P>>

/** The parameters of an action. */
export type ParamsOf<A extends ActionName<P>, P extends Profile = Profile> = PartIn<Known<P>, A, 'params'>

/** The `data` of the answer to an action. */
export type ResultOf<A extends ActionName<P>, P extends Profile = Profile> = PartIn<Known<P>, A, 'result'>

/** What follows the name of the action in a call. */
export type CallArgs<P extends Profile, A extends string> =
  A extends ActionName<P>
    ? Record<never, never> extends ParamsOf<A, P>
      ? [params?: ParamsOf<A, P>, options?: CallOptions]
      : [params: ParamsOf<A, P>, options?: CallOptions]
    : [params?: object, options?: CallOptions]

export type CallResult<P extends Profile, A extends string> =
  A extends ActionName<P> ? ResultOf<A, P> : unknown
