/** What both subjects do: listen, measure a warm-up and then bursts, tell the figures of each. */
import { readPlan, tell, turns } from './child.js'
import { type Call, eventMeter, measureCalls, measureHeap } from './measure.js'

export interface Subject {
  readonly port: number
  /** How to call through the generator's first link, which is up by then. */
  caller(): Promise<Call> | Call
}

/**
 * Calls under way at a time during the warm-up. Many, so that both processes have a core each before calls are made one
 * by one: waking the other process takes longer then, and would be compared with one that shares a core.
 */
const WARM_IN_FLIGHT = 64

export async function serve(
  listen: (onMessage: (messageId: unknown) => void) => Promise<Subject>,
): Promise<void> {
  const plan = readPlan()
  const subject = await listen(eventMeter(plan, tell))
  tell({ port: subject.port })
  // Events come from the generator when it is told to go.
  if (plan.kind === 'events') return
  const measure = plan.kind === 'calls' ? measureCalls : measureHeap
  let due = { count: plan.warm, inFlight: WARM_IN_FLIGHT }
  for await (const _ of turns) {
    tell(await measure(await subject.caller(), due.count, due.inFlight))
    due = plan
  }
}
