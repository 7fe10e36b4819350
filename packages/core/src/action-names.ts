/** The names of all actions that are known, by whose they are. Loaded only where somebody asks for them. */

import { actions as goCqhttp } from './profiles/names/go-cqhttp.js'
import { actions as lagrange } from './profiles/names/lagrange.js'
import { actions as llonebot } from './profiles/names/llonebot.js'
import { actions as napcat } from './profiles/names/napcat.js'
import { actions as v11 } from './profiles/names/v11.js'
import { actions as v12 } from './profiles/names/v12.js'
import type { KnownImplementation } from './quirks.js'

export type ActionNames = Readonly<Record<KnownImplementation | 'v11' | 'v12', ReadonlySet<string>>>

export const actionNames: ActionNames = {
  napcat: new Set(napcat),
  llonebot: new Set(llonebot),
  lagrange: new Set(lagrange),
  'go-cqhttp': new Set(goCqhttp),
  v11: new Set(v11),
  v12: new Set(v12),
}
