/** The implementations whose actions the library knows. */
import type { GoCqhttpActions } from './profiles/go-cqhttp.js'
import type { LagrangeActions } from './profiles/lagrange.js'
import type { LLOneBotActions } from './profiles/llonebot.js'
import type { NapCatActions } from './profiles/napcat.js'
import type { V11Actions } from './v11/actions.js'
import type { V12Actions } from './v12/actions.js'

/** Profile -> the actions that it has: the standard of a version, or an implementation. */
export interface ProfileActions {
  v11: V11Actions
  v12: V12Actions
  napcat: NapCatActions
  llonebot: LLOneBotActions
  lagrange: LagrangeActions
  'go-cqhttp': GoCqhttpActions
}

export type Profile = keyof ProfileActions
