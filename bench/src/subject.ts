/** What all subjects do: listen or dial, measure a warm-up and then bursts, tell the figures of each. */
import { readPlan, tell, turns } from './child.js'
import { type Call, eventMeter, measureCalls, measureHeap } from './measure.js'

export interface Subject {
  /** Where it listens. */
  readonly port?: number
  /** How to call, for subjects that are measured by calls; the load generator is up by then. */
  caller?(): Promise<Call> | Call
}

/**
 * Calls under way at a time during the warm-up. Many, so that both processes have a core each before calls are made one
 * by one: waking the other process takes longer then, and would be compared with one that shares a core.
 */
const WARM_IN_FLIGHT = 64

/** @param start resolves when the subject listens, or its connections are up */
export async function serve(
  start: (onMessage: (messageId: unknown) => void) => Promise<Subject>,
): Promise<void> {
  const plan = readPlan()
  const { port, caller } = await start(eventMeter(plan, tell))
  tell(port === undefined ? {} : { port })
  // Events come from the generator when it is told to go.
  if (plan.kind === 'events') return
  if (caller === undefined) throw new Error('the subject makes no calls')
  const measure = plan.kind === 'calls' ? measureCalls : measureHeap
  let due = { count: plan.warm, inFlight: WARM_IN_FLIGHT }
  for await (const _ of turns) {
    tell(await measure(await caller(), due.count, due.inFlight))
    due = plan
  }
}
