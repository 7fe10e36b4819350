/** A case: what is run, what comes of it, and what is promised. */
import type { Figures } from './child.js'

/** The figures of one round. */
export interface Round {
  readonly bare: Figures
  readonly onebot: Figures
  /** Of onebot.js to what it is held against. */
  readonly ratio: Figures
}

export interface Metric {
  readonly name: string
  /** Which figure of a round it is. */
  readonly figure: string
  readonly unit: string
  readonly digits: number
  readonly lowerIsBetter: boolean
  /** None where the metric is shown for information. */
  readonly target?: number
  /** What is held against the target: the ratio, the figure of onebot.js itself, or what it is over the other. @default 'ratio' */
  readonly measure?: 'ratio' | 'own' | 'difference'
}

export interface Case {
  readonly name: string
  /** How often it is run in a round. @default 1 */
  readonly repeats?: number
  readonly metrics: readonly Metric[]
  /** @param isReversed whether onebot.js comes first */
  run(isQuick: boolean, isReversed: boolean): Promise<Round>
}
