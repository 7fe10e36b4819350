/** Loads the checks that the options ask for: one file after the other, for Jest mixes up what loads at once (jestjs/jest#11434). */
import type { Hub } from '../hub.js'

export async function loadChecks(hub: Hub): Promise<void> {
  const { validation, checkCalls } = hub.options
  if (validation !== 'off') {
    const { EventCheck } = await import('./event-check.js')
    const v11 = await import('../validators/v11-events.js')
    const v12 = await import('../validators/v12-events.js')
    hub.eventCheck ??= new EventCheck(hub, { v11: v11.validate, v12: v12.validate })
  }
  if (checkCalls) {
    const { CallCheck } = await import('./call-check.js')
    const v11 = await import('../validators/v11-actions.js')
    const v12 = await import('../validators/v12-actions.js')
    hub.calling.check = new CallCheck({ v11: v11.validate, v12: v12.validate })
  }
}
