/**
 * Resolves after so many ms, or as soon as the signal fires. `setTimeout` is looked up when it is called, so that fake
 * timers drive it; those of `node:timers/promises` stay real under most.
 */
export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve()
    const end = (): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    timer.unref()
    signal?.addEventListener('abort', end)
  })
}
