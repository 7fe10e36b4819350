/** Does a quick operation by calls: whichever the implementation has, and those that tell of failure first. */
import type { Capabilities } from './capabilities.js'
import { replyDestination } from './destination.js'
import { ActionNotSupported } from './errors.js'
import type { Replyable } from './event.js'
import type { QuickRequest, WebhookCodec } from './protocol.js'

/** What it takes of an account. */
interface QuickPort {
  readonly webhook: WebhookCodec
  readonly capabilities: Pick<Capabilities, 'supports' | 'doesQuickly'>
  call(action: string, params: Readonly<Record<string, unknown>>): Promise<unknown>
  /** The operation as it goes out. */
  written(request: QuickRequest): QuickRequest | Promise<QuickRequest>
}

/**
 * By ordinary calls; as one operation where the implementation lacks an action that they take, because nobody is told
 * what becomes of that.
 */
export async function carryOut(event: Replyable, request: QuickRequest, port: QuickPort): Promise<void> {
  const calls = port.webhook.calls(event, replyDestination(event), request)
  const isLacking = calls.some(({ action }) => port.capabilities.supports(action) === false)
  if (isLacking && (await asOne(event, request, port))) return
  for (const [i, { action, params = {} }] of calls.entries()) {
    try {
      await port.call(action, params)
    } catch (error) {
      // After the first call a part of it would be done twice.
      const isUntouched = i === 0 && error instanceof ActionNotSupported
      if (!isUntouched || isLacking || !(await asOne(event, request, port))) throw error
      return
    }
  }
}

/** @returns whether the implementation has taken it */
async function asOne(event: Replyable, request: QuickRequest, port: QuickPort): Promise<boolean> {
  const operation = await port.written(request)
  const whole = port.webhook.whole(event, operation)
  if (whole === undefined || !port.capabilities.doesQuickly(Object.keys(operation))) return false
  try {
    await port.call(whole.action, whole.params ?? {})
    return true
  } catch (error) {
    if (error instanceof ActionNotSupported) return false
    throw error
  }
}
