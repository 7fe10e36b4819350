/** What is measured, and the promises. */
import type { Plan } from './plan.js'

export interface Metric {
  readonly name: string
  /** Which figure of a run it is. */
  readonly figure: string
  readonly unit: string
  readonly digits: number
  readonly lowerIsBetter: boolean
  /** None where the metric is shown for information. */
  readonly target?: number
  /** The figure of onebot.js itself is held against the target, not its ratio to the bare loop. */
  readonly isAbsolute?: boolean
}

export interface Case {
  readonly name: string
  readonly plan: Pick<Plan, 'kind' | 'links' | 'inFlight'>
  /** Events of one link come 64 at a time, so their counts are multiples of it. */
  readonly full: Pick<Plan, 'warm' | 'count' | 'bursts'>
  readonly quick: Pick<Plan, 'warm' | 'count' | 'bursts'>
  /** How often it is run in a round. @default 1 */
  readonly repeats?: number
  readonly metrics: readonly Metric[]
}

const perSecond = { figure: 'rate', unit: '/s', digits: 0, lowerIsBetter: false } as const
const perItem = { figure: 'cpu', unit: ' us', digits: 2, lowerIsBetter: true } as const
const wait = { unit: ' us', digits: 0, lowerIsBetter: true } as const

const events = (links: number) => ({ kind: 'events', links, inFlight: 0 }) as const
const calls = (inFlight: number) => ({ kind: 'calls', links: 1, inFlight }) as const

export const cases: readonly Case[] = [
  {
    name: 'events-1',
    plan: events(1),
    full: { warm: 320_000, count: 64_000, bursts: 8 },
    quick: { warm: 96_000, count: 16_000, bursts: 5 },
    metrics: [
      { name: 'events, 1 link', ...perSecond, target: 0.9 },
      { name: 'CPU per event, 1 link', ...perItem, target: 1.1 },
    ],
  },
  {
    name: 'events-1000',
    plan: events(1000),
    full: { warm: 200_000, count: 50_000, bursts: 8 },
    quick: { warm: 40_000, count: 8000, bursts: 5 },
    metrics: [
      { name: 'events, 1000 links', ...perSecond, target: 0.9 },
      { name: 'CPU per event, 1000 links', ...perItem, target: 1.1 },
    ],
  },
  {
    name: 'calls-1',
    plan: calls(1),
    full: { warm: 60_000, count: 2000, bursts: 8 },
    quick: { warm: 30_000, count: 1000, bursts: 5 },
    // Two processes wake each other fast or slowly for as long as they live; one run may have one of each.
    repeats: 3,
    metrics: [
      { name: 'calls one by one', ...perSecond },
      { name: 'call round trip, p50', figure: 'p50', ...wait, target: 1.15 },
      { name: 'call round trip, p99', figure: 'p99', ...wait },
    ],
  },
  {
    name: 'calls-64',
    plan: calls(64),
    full: { warm: 150_000, count: 30_000, bursts: 8 },
    quick: { warm: 80_000, count: 10_000, bursts: 5 },
    metrics: [
      { name: 'calls, 64 in flight', ...perSecond, target: 0.9 },
      { name: 'CPU per call, 64 in flight', ...perItem, target: 1.12 },
    ],
  },
  {
    name: 'heap',
    plan: { kind: 'heap', links: 1, inFlight: 64 },
    full: { warm: 50_000, count: 50_000, bursts: 1 },
    quick: { warm: 20_000, count: 50_000, bursts: 1 },
    metrics: [
      {
        name: 'heap kept per finished call',
        figure: 'bytes',
        unit: ' B',
        digits: 1,
        lowerIsBetter: true,
        target: 8,
        isAbsolute: true,
      },
    ],
  },
]
