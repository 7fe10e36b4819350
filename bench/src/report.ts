/** Figures of all rounds as a table and as a list of ratios. */
import type { Case, Metric, Round } from './case.js'
import type { Figures } from './child.js'
import { type Spread, spreadOf } from './stats.js'

export interface Result {
  name: string
  ratio: number
  target: number
  lowerIsBetter: boolean
}

const figureOf = (figures: Figures, { figure }: Metric): number => figures[figure] ?? Number.NaN

/** What is held against the target. */
function heldOf(metric: Metric, { bare, onebot, ratio }: Round): number {
  switch (metric.measure) {
    case 'own':
      return figureOf(onebot, metric)
    case 'difference':
      return figureOf(onebot, metric) - figureOf(bare, metric)
    default:
      return figureOf(ratio, metric)
  }
}

const spreadOfHeld = (metric: Metric, rounds: readonly Round[]): Spread =>
  spreadOf(rounds.map((round) => heldOf(metric, round)))

function spreadText({ median, min, max }: Spread, digits: number, unit: string): string {
  const text = (value: number): string =>
    value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })
  return `${text(median)}${unit} [${text(min)}-${text(max)}]`
}

function targetText({ target, lowerIsBetter }: Metric, held: number): string {
  if (target === undefined) return ''
  const isMet = lowerIsBetter ? held <= target : held >= target
  return `${lowerIsBetter ? '<=' : '>='} ${target}${isMet ? '' : ' (missed)'}`
}

function rowOf(metric: Metric, rounds: readonly Round[]): string[] {
  const { name, digits, unit, measure = 'ratio' } = metric
  const textOf = (subject: 'bare' | 'onebot'): string => {
    const values = rounds.map((round) => figureOf(round[subject], metric))
    return spreadText(spreadOf(values), digits, unit)
  }
  const held = spreadOfHeld(metric, rounds)
  const heldText = measure === 'ratio' ? spreadText(held, 2, '') : spreadText(held, digits, unit)
  return [name, textOf('bare'), textOf('onebot'), heldText, targetText(metric, held.median)]
}

export function table(measured: ReadonlyMap<Case, readonly Round[]>): string {
  const head = ['', 'bare', 'onebot.js', 'ratio', 'target']
  const body = [...measured].flatMap(([{ metrics }, rounds]) => metrics.map((each) => rowOf(each, rounds)))
  const widths = head.map((_, column) => Math.max(...[head, ...body].map((row) => row[column]?.length ?? 0)))
  const rule = widths.map((width) => '-'.repeat(width))
  return [head, rule, ...body]
    .map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`)
    .join('\n')
}

/** Every metric that has a target. */
export function results(measured: ReadonlyMap<Case, readonly Round[]>): Result[] {
  return [...measured].flatMap(([{ metrics }, rounds]) =>
    metrics.flatMap((metric) => {
      const { name, target, lowerIsBetter } = metric
      if (target === undefined) return []
      return [{ name, ratio: spreadOfHeld(metric, rounds).median, target, lowerIsBetter }]
    }),
  )
}
