/** The language of fault scripts, as data. */
import { LONGEST_TIMER, nearest } from '@onebot.js/core/node'
import { checkRefusal } from './checks.js'
import { isRecord } from './replies.js'

/** What a step waits for, counted from the end of the step before it. */
export type FaultAfter =
  /** So many events were sent, without the meta events that go out by themselves. */
  | { readonly events: number }
  /** So many calls came in. */
  | { readonly calls: number }
  /** So much time has passed. */
  | { readonly ms: number }

/** What goes wrong. */
export type Fault =
  /** Cuts the link without a farewell. */
  | { readonly fault: 'drop' }
  /** Keeps the connections, but neither reads nor sends on them; new ones work. */
  | { readonly fault: 'half-open' }
  /** The next event goes out twice. */
  | { readonly fault: 'duplicate' }
  /** The next so many events go out in reverse order, when the last of them is there. @default 2 */
  | { readonly fault: 'reorder'; readonly events?: number | undefined }
  /** Only the first half of the next event goes out. */
  | { readonly fault: 'garble' }
  /** An event of so many bytes goes out. */
  | { readonly fault: 'oversize'; readonly bytes: number }
  /** The next call is answered so many ms late. */
  | { readonly fault: 'late'; readonly ms: number }
  /** The next call is answered without its echo. */
  | { readonly fault: 'no-echo' }
  /** The next so many times that the bot comes it is turned away, as `reject()` does. @default 503, once */
  | {
      readonly fault: 'reject'
      readonly status?: number | 'close' | undefined
      readonly times?: number | undefined
    }
  /** So many links come up and are cut at once. */
  | { readonly fault: 'storm'; readonly times: number }

export type FaultName = Fault['fault']

/** A step of a script: what goes wrong, and when. @default at once */
export type FaultStep = Fault & { readonly after?: FaultAfter | undefined }

export interface FaultOptions {
  /** Ends the script; its promise rejects with the reason. */
  readonly signal?: AbortSignal | undefined
}

const FAULTS = {
  ...{ drop: true, 'half-open': true, duplicate: true, reorder: true, garble: true, oversize: true },
  ...{ late: true, 'no-echo': true, reject: true, storm: true },
} satisfies Record<FaultName, true>

/** What a step may wait for. */
const WAITS = ['events', 'calls', 'ms']

/** The numbers of a step that have to be whole and above 0. */
function countsOf(step: FaultStep): Record<string, unknown> {
  const after = Object.fromEntries(
    Object.entries(step.after ?? {}).map(([name, value]) => [`after.${name}`, value]),
  )
  switch (step.fault) {
    case 'reorder':
      return { ...after, events: step.events ?? 2 }
    case 'oversize':
      return { ...after, bytes: step.bytes }
    case 'late':
      return { ...after, ms: step.ms }
    case 'reject':
      return { ...after, times: step.times ?? 1 }
    case 'storm':
      return { ...after, times: step.times }
    default:
      return after
  }
}

export const describeStep = (step: unknown, at: number): string =>
  `step ${at + 1} of the fault script, ${JSON.stringify(step)}`

/** What is wrong with a step wherever it is played; nothing where it is right. */
function mistakeIn(step: FaultStep): string | undefined {
  if (!isRecord(step)) return 'it has to be an object with fault'
  const { fault, after } = step
  if (!Object.hasOwn(FAULTS, fault)) {
    const names = Object.keys(FAULTS)
    return `there is no such fault; the nearest is '${nearest(String(fault), names)}', of ${names.join(', ')}`
  }
  const [wait, ...others] = isRecord(after) ? Object.keys(after) : []
  if (after !== undefined && (wait === undefined || !WAITS.includes(wait) || others.length > 0))
    return 'after has to be one of { events }, { calls } and { ms }'
  for (const [name, value] of Object.entries(countsOf(step))) {
    const most = name.endsWith('ms') ? LONGEST_TIMER : Number.MAX_SAFE_INTEGER
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 1 || value > most)
      return `${name} has to be a whole number above 0${name.endsWith('ms') ? `, and at most ${most}` : ''}`
  }
  if (fault === 'reject') checkRefusal('reject', step.status)
  return undefined
}

/**
 * Looks at a script before any of it is played.
 * @param impossible what cannot go wrong here, and why
 * @throws {TypeError} on the first step that cannot be played
 */
export function checkScript(
  steps: readonly FaultStep[],
  impossible: Readonly<Partial<Record<FaultName, string>>>,
): void {
  const isList: boolean = Array.isArray(steps)
  if (!isList) throw new TypeError('faults() takes a list of steps')
  for (const [at, step] of steps.entries()) {
    const mistake = mistakeIn(step)
    if (mistake !== undefined) throw new TypeError(`${describeStep(step, at)}: ${mistake}`)
    const why = impossible[step.fault]
    if (why !== undefined) throw new TypeError(`${describeStep(step, at)}, cannot be played: ${why}`)
  }
}
