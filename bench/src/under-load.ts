/** Cases in which a subject works off what a load generator sends, or calls it. */
import type { Case, Round } from './case.js'
import type { Plan } from './plan.js'
import type { ProgramName } from './programs.js'
import { runRound } from './run.js'

type Size = Pick<Plan, 'warm' | 'count' | 'bursts'>

export interface Load
  extends Pick<Case, 'name' | 'repeats' | 'metrics'>,
    Omit<Plan, keyof Size | 'isSigned' | 'isUnchecked'> {
  readonly isSigned?: boolean
  readonly isUnchecked?: boolean
  /** What onebot.js is held against. @default the least by hand on the same transport */
  readonly against?: ProgramName
  /** Events of one link come 64 at a time, so their counts are multiples of it. */
  readonly full: Size
  readonly quick: Size
}

export function underLoad({
  name,
  repeats,
  metrics,
  against,
  full,
  quick,
  isSigned = false,
  isUnchecked = false,
  ...load
}: Load): Case {
  const rival: ProgramName = against ?? `bare ${load.transport}`
  const run = (isQuick: boolean, isReversed: boolean): Promise<Round> =>
    runRound({ ...load, isSigned, isUnchecked, ...(isQuick ? quick : full) }, rival, isReversed)
  return { name, metrics, run, ...(repeats !== undefined && { repeats }) }
}
