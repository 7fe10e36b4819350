/** What is measured, and the promises. */
import type { Case } from './case.js'
import { runImports } from './imports.js'
import { type Load, underLoad } from './under-load.js'

const perSecond = { figure: 'rate', unit: '/s', digits: 0, lowerIsBetter: false } as const
const perItem = { figure: 'cpu', unit: ' us', digits: 2, lowerIsBetter: true } as const
const wait = { unit: ' us', digits: 0, lowerIsBetter: true } as const
const time = { unit: ' ms', digits: 1, lowerIsBetter: true, measure: 'difference' } as const

const events = (transport: Load['transport'], links: number) =>
  ({ kind: 'events', transport, links, inFlight: 0 }) as const
const calls = (transport: Load['transport'], inFlight: number) =>
  ({ kind: 'calls', transport, links: 1, inFlight }) as const

/** Connections over which NapCat and others post at one time. */
const POSTING = 16

const socketEvents = {
  full: { warm: 320_000, count: 64_000, bursts: 8 },
  quick: { warm: 96_000, count: 16_000, bursts: 5 },
}

const posts = {
  full: { warm: 40_000, count: 8000, bursts: 8 },
  quick: { warm: 16_000, count: 3000, bursts: 5 },
}

export const cases: readonly Case[] = [
  underLoad({
    name: 'events-1',
    ...events('reverse-ws', 1),
    ...socketEvents,
    metrics: [
      { name: 'events, 1 link', ...perSecond, target: 0.87 },
      { name: 'CPU per event, 1 link', ...perItem, target: 1.15 },
    ],
  }),
  underLoad({
    name: 'events-1-off',
    ...events('reverse-ws', 1),
    ...socketEvents,
    isUnchecked: true,
    metrics: [
      { name: 'events, 1 link, not checked', ...perSecond, target: 0.9 },
      { name: 'CPU per event, not checked', ...perItem, target: 1.1 },
    ],
  }),
  underLoad({
    name: 'events-1000',
    ...events('reverse-ws', 1000),
    full: { warm: 200_000, count: 50_000, bursts: 8 },
    quick: { warm: 40_000, count: 8000, bursts: 5 },
    metrics: [
      { name: 'events, 1000 links', ...perSecond, target: 0.87 },
      { name: 'CPU per event, 1000 links', ...perItem, target: 1.15 },
    ],
  }),
  underLoad({
    name: 'forward-events',
    ...events('forward-ws', 1),
    ...socketEvents,
    // What the transport costs; what the checks cost is in `events-1`.
    isUnchecked: true,
    metrics: [
      { name: 'forward events, not checked', ...perSecond, target: 0.92 },
      { name: 'CPU per forward event, not checked', ...perItem, target: 1.1 },
    ],
  }),
  underLoad({
    name: 'post',
    ...events('post', POSTING),
    ...posts,
    metrics: [
      { name: 'posted events', ...perSecond, target: 0.92 },
      { name: 'CPU per posted event', ...perItem },
    ],
  }),
  underLoad({
    name: 'post-signed',
    ...events('post', POSTING),
    ...posts,
    isSigned: true,
    metrics: [
      { name: 'signed events', ...perSecond, target: 0.75 },
      { name: 'CPU per signed event', ...perItem },
    ],
  }),
  underLoad({
    name: 'calls-1',
    ...calls('reverse-ws', 1),
    full: { warm: 60_000, count: 2000, bursts: 8 },
    quick: { warm: 30_000, count: 1000, bursts: 5 },
    // Two processes wake each other fast or slowly for as long as they live; one run may have one of each.
    repeats: 3,
    metrics: [
      { name: 'calls one by one', ...perSecond },
      { name: 'call round trip, p50', figure: 'p50', ...wait, target: 1.15 },
      { name: 'call round trip, p99', figure: 'p99', ...wait },
    ],
  }),
  underLoad({
    name: 'calls-64',
    ...calls('reverse-ws', 64),
    full: { warm: 150_000, count: 30_000, bursts: 8 },
    quick: { warm: 80_000, count: 10_000, bursts: 5 },
    metrics: [
      { name: 'calls, 64 in flight', ...perSecond, target: 0.9 },
      { name: 'CPU per call, 64 in flight', ...perItem, target: 1.12 },
    ],
  }),
  underLoad({
    name: 'api-64',
    ...calls('api', 64),
    full: { warm: 60_000, count: 10_000, bursts: 8 },
    quick: { warm: 20_000, count: 4000, bursts: 5 },
    metrics: [
      { name: 'calls to an API root, 64 in flight', ...perSecond, target: 0.88 },
      { name: 'CPU per call to an API root', ...perItem },
    ],
  }),
  underLoad({
    name: 'api-64-fetch',
    ...calls('api', 64),
    against: 'bare api-fetch',
    full: { warm: 8000, count: 2000, bursts: 5 },
    quick: { warm: 3000, count: 1000, bursts: 3 },
    metrics: [{ name: 'the same against fetch()', ...perSecond, target: 5 }],
  }),
  underLoad({
    name: 'heap',
    ...calls('reverse-ws', 64),
    kind: 'heap',
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
        measure: 'own',
      },
    ],
  }),
  {
    name: 'imports',
    run: (_isQuick, isReversed) => runImports(isReversed),
    metrics: [
      { name: 'import of core and a WebSocket driver', figure: 'driver', ...time, target: 8 },
      { name: 'the same until the app is running', figure: 'running', ...time },
      { name: 'import of onebot.js', figure: 'umbrella', ...time },
      {
        name: 'undici, ajv and yaml loaded by it',
        figure: 'heavy',
        unit: '',
        digits: 0,
        lowerIsBetter: true,
        target: 0,
        measure: 'own',
      },
    ],
  },
]
