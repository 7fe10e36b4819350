/** The child's end of the IPC. A child ends with its parent. */
import { on } from 'node:events'
import type { Plan } from './plan.js'

export type Figures = Readonly<Record<string, number>>

process.once('disconnect', () => process.exit())

export function readPlan(): Plan {
  return JSON.parse(process.argv[2] ?? '')
}

/** The port of the other child, where that one listens. */
export function readPort(): number {
  return Number(process.argv[3])
}

export function tell(figures: Figures): void {
  process.send?.(figures)
}

/** Yields each time that the parent says so, however late it is asked. */
export const turns: AsyncIterable<unknown> = on(process, 'message')
