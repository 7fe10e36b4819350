/** Loads the checks that the options ask for. */
import type { Hub } from '../hub.js'

export async function loadChecks(hub: Hub): Promise<void> {
  const { validation, checkCalls } = hub.options
  if (validation !== 'off') {
    const [{ EventCheck }, v11, v12] = await Promise.all([
      import('./event-check.js'),
      import('../validators/v11-events.js'),
      import('../validators/v12-events.js'),
    ])
    hub.eventCheck ??= new EventCheck(hub, { v11: v11.validate, v12: v12.validate })
  }
  if (checkCalls) {
    const [{ CallCheck }, v11, v12] = await Promise.all([
      import('./call-check.js'),
      import('../validators/v11-actions.js'),
      import('../validators/v12-actions.js'),
    ])
    hub.calling.check = new CallCheck({ v11: v11.validate, v12: v12.validate })
  }
}
