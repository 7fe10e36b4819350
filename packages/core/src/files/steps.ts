/** The calls of a transfer, made again where that is safe. */
import { backoff } from '../backoff.js'
import { CallError, isOneBotError } from '../errors.js'
import { fieldOf } from '../fields.js'
import type { FileCaller, TransferSettings } from './options.js'

type RetrySettings = Pick<TransferSettings, 'retries' | 'signal'>

/** What our side did wrong will not become right. */
function isWorthRepeating(error: unknown, isRepeatable: boolean): boolean {
  if (!isOneBotError(error) || error.side === 'application') return false
  return error.outcome === 'not-sent' || (isRepeatable && error.outcome === 'unknown')
}

/** @param isRepeatable doing it twice is as good as once */
export async function persistently<T>(
  run: () => Promise<T>,
  action: string,
  { retries, signal }: RetrySettings,
  isRepeatable = false,
): Promise<T> {
  for (let failed = 1; ; failed++) {
    try {
      return await run()
    } catch (error) {
      if (failed > retries || !isWorthRepeating(error, isRepeatable)) throw error
      await sleep(backoff(failed), signal)
      assertWanted(action, signal)
    }
  }
}

/** Ends as soon as the signal fires. */
function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve()
    const end = (): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    signal?.addEventListener('abort', end)
  })
}

export function aborted(action: string, signal: AbortSignal | undefined): CallError {
  const cause: unknown = signal?.reason
  return new CallError('CALL_ABORTED', `${action} was aborted`, { action, outcome: 'not-sent', cause })
}

/** @throws {CallError} `CALL_ABORTED` */
export function assertWanted(action: string, signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw aborted(action, signal)
}

export interface Step {
  readonly action: string
  readonly params: Readonly<Record<string, unknown>>
  /** Doing it twice is as good as once. */
  readonly isRepeatable?: boolean
  /** @default that of the settings */
  readonly timeout?: number | undefined
}

export function take(bot: FileCaller, step: Step, settings: TransferSettings): Promise<unknown> {
  const { action, params, isRepeatable, timeout = settings.timeout } = step
  const { signal } = settings
  return persistently(() => bot.call(action, params, { signal, timeout }), action, settings, isRepeatable)
}

/** V12: the action is there, and this way to use it is not. */
const UNSUPPORTED_PARAM = 10_004

export const isUnsupported = (error: unknown): boolean =>
  isOneBotError(error) &&
  (error.code === 'ACTION_NOT_SUPPORTED' || fieldOf(error, 'retcode') === UNSUPPORTED_PARAM)
